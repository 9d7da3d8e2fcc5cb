/*
 * What a text tells, as JSON.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_SEEN_H
#define RCODEX_FOUND_SEEN_H

#include "rcodex/base/json.h"
#include "rcodex/found/tally.h"
#include "rcodex/reply/evidence.h"

/* What a text tells. */
struct seen_text {
	enum lang lang; /* in which it is told */
	const struct tally *tally;
	const struct replies *replies;
	const struct favour *favours;
	size_t favours_used;
};

/* Prints the codes that a text reports, how often, and in which replies. */
void seen_print(struct out *out, const struct seen_text *text);

#endif
