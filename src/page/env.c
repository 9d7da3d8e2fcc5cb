/*
 * The environment; width, colour and pager from it and the terminal.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "rcodex/base/ascii.h"
#include "rcodex/page/env.h"

enum { WIDTH_USUAL = 80, ROWS_USUAL = 24, NUMBER_BELIEVED = 10000 };

static const char columns_name[][ENV_NAME] = { "COLUMNS" };
static const char lines_name[][ENV_NAME] = { "LINES" };

extern char **environ;

/* Returns the value if an entry of the environment has that name, or NULL. */
static const char *
value_in(const char *entry, const char *name)
{
	while (*name != '\0' && *entry == *name) {
		entry++;
		name++;
	}
	return *name == '\0' && *entry == '=' ? entry + 1 : NULL;
}

/* Returns the bit of what a name begins with; some share one. */
static inline uint32_t
bit_of(const char *name)
{
	return UINT32_C(1) << ((unsigned char)*name & 31);
}

void
env_values(const char (*names)[ENV_NAME], size_t count, const char *values[])
{
	uint32_t letters = 0;

	for (size_t i = 0; i < count; i++) {
		letters |= bit_of(names[i]);
		values[i] = "";
	}
	for (char **at = environ; at != NULL && *at != NULL; at++) {
		if ((letters & bit_of(*at)) == 0)
			continue;
		for (size_t i = 0; i < count; i++) {
			const char *value = value_in(*at, names[i]);

			/* Of two with one name the first counts. */
			if (value != NULL && *values[i] == '\0')
				values[i] = value;
		}
	}
}

const char *
env_value(const char *name)
{
	const char *value = NULL;

	for (char **at = environ; value == NULL && at != NULL && *at != NULL;
	     at++)
		value = value_in(*at, name);
	return value;
}

/* Returns the number that a variable holds, or 0 where it is no good one. */
static unsigned
number_of(const char (*name)[ENV_NAME])
{
	const char *digits;
	unsigned number = 0;

	env_values(name, 1, &digits);
	for (; ascii_digit(*digits) && number <= NUMBER_BELIEVED; digits++)
		number = number * 10 + (unsigned)(*digits - '0');
	return *digits == '\0' && number <= NUMBER_BELIEVED ? number : 0;
}

unsigned
env_width(unsigned option, unsigned most)
{
	struct winsize size;
	unsigned width = number_of(columns_name);

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

/* Says whether a terminal can neither colour nor move about. */
static bool
is_dumb(const char *term)
{
	return *term == '\0' || ascii_same(term, "dumb");
}

bool
env_terminal(int fd)
{
	struct termios modes;

	return tcgetattr(fd, &modes) == 0;
}

unsigned
env_error_columns(void)
{
	static const char names[][ENV_NAME] = { "TERM" };
	const char *term;
	struct winsize size;

	if (!env_terminal(STDERR_FILENO))
		return 0;
	env_values(names, 1, &term);
	if (is_dumb(term))
		return 0;
	if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
		return WIDTH_USUAL;
	return size.ws_col;
}

bool
env_colour(enum colour option)
{
	enum { NO_COLOR, FORCE, TERM, COUNT };
	static const char names[COUNT][ENV_NAME] = { "NO_COLOR",
		"CLICOLOR_FORCE", "TERM" };
	const char *values[COUNT];

	if (option != COLOUR_AUTO)
		return option == COLOUR_ALWAYS;
	env_values(names, COUNT, values);
	if (*values[NO_COLOR] != '\0')
		return false;
	if (*values[FORCE] != '\0' && !ascii_same(values[FORCE], "0"))
		return true;
	if (is_dumb(values[TERM]))
		return false;
	return env_terminal(STDOUT_FILENO);
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
	*rows = first_of(size.ws_row, number_of(lines_name), ROWS_USUAL);
	*columns = first_of(size.ws_col, number_of(columns_name), WIDTH_USUAL);
}

const char *
env_pager(void)
{
	const char *command, *term;

	if (!env_terminal(STDOUT_FILENO))
		return NULL;
	term = env_value("TERM");
	if (term == NULL || is_dumb(term))
		return NULL;
	command = env_value("RCODEX_PAGER");
	if (command == NULL)
		command = env_value("PAGER");
	if (command == NULL)
		command = "less";
	if (*command == '\0' || strcmp(command, "cat") == 0)
		return NULL;
	return command;
}
