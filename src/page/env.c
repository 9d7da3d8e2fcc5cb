/*
 * Width and colour from the environment and the terminal, and nothing else.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "rcodex/base/ascii.h"
#include "rcodex/page/env.h"

enum { WIDTH_USUAL = 80, WIDTH_BELIEVED = 10000 };

static const char *
value_of(const char *name)
{
	const char *value = getenv(name);

	return value != NULL ? value : "";
}

/* Returns the number that COLUMNS holds, or 0 where it is no good number. */
static unsigned
columns(void)
{
	const char *digits = value_of("COLUMNS");
	unsigned number = 0;

	for (; ascii_digit(*digits) && number <= WIDTH_BELIEVED; digits++)
		number = number * 10 + (unsigned)(*digits - '0');
	return *digits == '\0' && number <= WIDTH_BELIEVED ? number : 0;
}

unsigned
env_width(unsigned option, unsigned most)
{
	struct winsize size;
	unsigned width = columns();

	if (option != 0)
		return option;
	if (width == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
	    size.ws_col <= WIDTH_BELIEVED)
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
