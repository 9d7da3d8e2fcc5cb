/*
 * What the environment and the terminal ask for.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_PAGE_ENV_H
#define RCODEX_PAGE_ENV_H

#include <stdbool.h>
#include <stddef.h>

/* A variable's name. */
enum { ENV_NAME = 16 };

/*
 * Stores the values of variables, "" of one that is not set, in one walk over
 * the environment: getenv(3) takes a walk for each.
 */
void env_values(const char (*names)[ENV_NAME], size_t count,
    const char *values[]);

/* Returns the value of a variable, or NULL where it is not set. */
const char *env_value(const char *name);

/* When to use colour: COLOUR(id, the word of the option). */
#define EACH_COLOUR \
	COLOUR(AUTO, "auto") \
	COLOUR(ALWAYS, "always") \
	COLOUR(NEVER, "never")
enum colour {
#define COLOUR(id, word) COLOUR_##id,
	EACH_COLOUR
#undef COLOUR
};

enum { WIDTH_LEAST = 20, WIDTH_MOST = 500 };

/*
 * Returns the width of a line in columns: what the option says unless it is 0,
 * else, and at most `most`, what COLUMNS says, or the terminal on standard
 * output, or 80.
 */
unsigned env_width(unsigned option, unsigned most);

/*
 * Says whether to use colour: as the option says, else NO_COLOR,
 * CLICOLOR_FORCE, TERM and the terminal, in this order.
 */
bool env_colour(enum colour option);

/* Says whether a descriptor is a terminal. */
bool env_terminal(int fd);

/* Returns the columns of the terminal that standard error is, or 0 where it is
 * none, or one that is dumb. */
unsigned env_error_columns(void);

/*
 * Tells the size of the terminal on standard output: as it says itself, else
 * LINES and COLUMNS, else 24 rows of 80 columns.
 */
void env_size(unsigned *rows, unsigned *columns);

/*
 * Returns the command of the pager that shows long text on a terminal:
 * RCODEX_PAGER, else PAGER, else less; or NULL where these want none ("" or
 * "cat"), or standard output is no terminal.
 */
const char *env_pager(void);

#endif
