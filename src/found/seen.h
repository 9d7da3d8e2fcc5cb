/*
 * What a text tells of a code, as JSON.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_SEEN_H
#define RCODEX_FOUND_SEEN_H

#include "rcodex/base/json.h"
#include "rcodex/found/tally.h"
#include "rcodex/reply/evidence.h"

/* What a text tells beside its codes. */
struct seen_text {
	const struct replies *replies;
	const struct favour *favours;
	size_t favours_used;
};

/* Adds a code with how often a text reported it, and what it tells of it. */
void seen_print(struct json *json, enum lang lang,
    const struct tally_entry *entry, const struct seen_text *text);

#endif
