/*
 * The codes of a mixed text, a line each.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_LINES_H
#define RCODEX_FOUND_LINES_H

#include "rcodex/found/tally.h"
#include "rcodex/page/layout.h"
#include "rcodex/reply/evidence.h"

/* A text, and what it speaks for. */
struct found {
	struct page *page;
	const struct tally *tally;
	const struct replies *replies;
	struct favour favours[FAVOURS_MOST];
	size_t favours_used;
};

/* Prints a code with its gist, its first cause and the operand for its card. */
void lines_code(const struct found *found, const struct subject *code);

/* Prints the EDEs of a text in one line, if there are any. */
void lines_edes(const struct found *found, unsigned column);

/* Prints each code, how often it was reported and of which names, NOERROR last,
 * then the EDEs in one line. */
void lines_print(const struct found *found);

#endif
