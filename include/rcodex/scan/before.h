/*
 * What stands before a place in its line: each byte is looked at once, however
 * many words are in the line.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_BEFORE_H
#define RCODEX_SCAN_BEFORE_H

#include <stdbool.h>
#include <stddef.h>

struct view;

/* Places are bytes behind the begin of the view's text, which moves on. */
struct before {
	ptrdiff_t line;  /* where the line begins */
	ptrdiff_t start; /* the same, or behind its last \n of JSON */
	ptrdiff_t at;    /* up to where it is known */
	/* Of the line, */
	bool far;      /* its begin is too far away to be seen */
	bool string;   /* it has a quote: \n may be one of JSON, */
	bool ede_text; /* but not in text that an EDE brought */
	/* and from its start on. */
	bool broken;    /* it begins behind a \n of JSON */
	bool json;      /* so that quotes in it are \" */
	bool open;      /* a quote is open */
	size_t slashes; /* backslashes just before the place */
	/* Where something stood last: see before_has(). */
	ptrdiff_t ede;    /* an EDE's text begins */
	ptrdiff_t banner; /* dig's first line, which echoes the query */
	ptrdiff_t data;   /* dnsmasq logs the data of a record */
};

/* Begins without a line. */
void before_open(struct before *before);

/* Takes a text that begins so many bytes later. */
void before_move(struct before *before, size_t drop);

/*
 * Returns what stands before a place, which the view remembers.  What stands
 * before the last one that was asked for is looked at anew, and stored in
 * spare.
 */
const struct before *before_know(const struct view *view, const char *at,
    struct before *spare);

/*
 * Returns where the line begins, behind the last \n of a JSON string, or NULL
 * where that is too far away.
 */
const char *before_start(const struct before *before, const struct view *view);

/* Says whether the place of something is in the line, as far as can be seen. */
bool before_has(const struct before *before, const struct view *view,
    ptrdiff_t place);

/* Says whether a quote begins what a program wrote, wrapped by a logger:
 * {"log":"text, or a string of several lines in JSON. */
bool before_wraps(const struct view *view, const char *quote);

#endif
