/*
 * The text of an EDE that goes on past its line: kdig and miekg/dns print a
 * line end in it as it is, so that what follows is not theirs.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_OVERRUN_H
#define RCODEX_SCAN_OVERRUN_H

#include <stdbool.h>
#include <stddef.h>

enum { OVERRUN_BYTES = 2048 };

/* Places are bytes behind the begin of a window. */
struct overrun {
	size_t at;   /* how far its end was looked for; 0: there is none */
	size_t end;  /* where it ends at the latest */
	char closer; /* what ends it, before a line end */
	bool json;   /* a line end is written \n */
};

/*
 * Looks whether the text of an EDE that is reported at a place, perhaps in a
 * string of JSON, has no end in its line; returns how many bytes were looked
 * at.
 */
size_t overrun_begin(struct overrun *overrun, const char *window,
    const char *at, const char *high, bool json);

/* Says whether a place, behind all that were asked for, is in that text. */
bool overrun_holds(struct overrun *overrun, const char *window, const char *at);

#endif
