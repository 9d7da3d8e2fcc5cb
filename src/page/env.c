/*
 * Width, colour and pager from the environment and the terminal, and nothing
 * else.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "rcodex/base/ascii.h"
#include "rcodex/page/env.h"

enum { WIDTH_USUAL = 80, ROWS_USUAL = 24, NUMBER_BELIEVED = 10000 };

static const char *
value_of(const char *name)
{
	const char *value = getenv(name);

	return value != NULL ? value : "";
}

/* Returns the number that a variable holds, or 0 where it is no good one. */
static unsigned
number_of(const char *name)
{
	const char *digits = value_of(name);
	unsigned number = 0;

	for (; ascii_digit(*digits) && number <= NUMBER_BELIEVED; digits++)
		number = number * 10 + (unsigned)(*digits - '0');
	return *digits == '\0' && number <= NUMBER_BELIEVED ? number : 0;
}

unsigned
env_width(unsigned option, unsigned most)
{
	struct winsize size;
	unsigned width = number_of("COLUMNS");

	if (option != 0)
		return option;
	if (width == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
	    size.ws_col <= NUMBER_BELIEVED)
		width = size.ws_col;
	if (width == 0)
		width = WIDTH_USUAL;
	if (width < WIDTH_LEAST)
		width = WIDTH_LEAST;
	return width < most ? width : most;
}

bool
env_terminal(void)
{
	return isatty(STDOUT_FILENO) == 1;
}

bool
env_colour(enum colour option)
{
	const char *force = value_of("CLICOLOR_FORCE");
	const char *term = value_of("TERM");

	if (option != COLOUR_AUTO)
		return option == COLOUR_ALWAYS;
	if (*value_of("NO_COLOR") != '\0')
		return false;
	if (*force != '\0' && !ascii_same(force, "0"))
		return true;
	if (*term == '\0' || ascii_same(term, "dumb"))
		return false;
	return env_terminal();
}

/* Returns the first of three numbers that is not 0. */
static unsigned
first_of(unsigned one, unsigned two, unsigned three)
{
	if (one == 0)
		one = two;
	return one != 0 ? one : three;
}

void
env_size(unsigned *rows, unsigned *columns)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
		size = (struct winsize){ 0 };
	*rows = first_of(size.ws_row, number_of("LINES"), ROWS_USUAL);
	*columns = first_of(size.ws_col, number_of("COLUMNS"), WIDTH_USUAL);
}

const char *
env_pager(void)
{
	const char *command = getenv("RCODEX_PAGER");

	if (command == NULL)
		command = getenv("PAGER");
	if (command == NULL)
		command = "less";
	if (*command == '\0' || strcmp(command, "cat") == 0)
		return NULL;
	return env_terminal() ? command : NULL;
}
