/*
 * Long text through a pager, where standard output is a terminal.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_PAGE_PAGER_H
#define RCODEX_PAGE_PAGER_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

#include "rcodex/base/out.h"

enum { PAGER_SIGNALS = 4 };

struct pager {
	const char *command;
	enum {
		PAGER_WAITS, /* for the text: nothing was written */
		PAGER_NONE,  /* the text goes to the terminal */
		PAGER_RUNS,
		PAGER_LEFT /* the rest of the text is not wanted */
	} state;
	pid_t child;
	int to;           /* the pipe's end that is written to */
	int from;         /* its other end, where all text lies in it, or -1 */
	const char *held; /* what the output holds of the text: all of it, but
			     for one longer than OUT_SIZE */
	size_t held_bytes;
	bool has_modes;
	struct termios modes;                /* of the terminal, from before */
	void (*actions[PAGER_SIGNALS])(int); /* of signals, from before */
};

/*
 * Makes an output to standard output go through the pager that env_pager()
 * names, once its text takes more rows than the terminal has.  It does so up to
 * out_close(), which waits for the pager.  Nothing changes where there is none.
 */
void pager_open(struct pager *pager, struct out *out);

/*
 * Returns how many rows of so many columns a terminal needs for a text: one
 * that is wider takes several, an escape sequence no column.
 */
size_t pager_rows(const char *text, size_t len, unsigned columns);

#endif
