/*
 * What may be looked at around a place in the input.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_VIEW_H
#define RCODEX_SCAN_VIEW_H

#include "rcodex/scan/effort.h"

struct before;
struct columns;
struct field_seen;

struct view {
	const char *low;
	const char *high;
	bool first;                /* low is the begin of the input */
	bool last;                 /* high is its end */
	const char *text;          /* what places are counted from */
	struct before *before;     /* what is known of the line */
	struct effort *effort;     /* what may still be looked at */
	struct field_seen *fields; /* what keys have told */
	struct columns *columns;   /* of the log, by its header */
};

enum { BLANK_COST = 2 };

/* Pays for looking at so many bytes. */
static inline void
view_pay(const struct view *view, ptrdiff_t bytes)
{
	effort_spend(view->effort, bytes);
}

#endif
