/*
 * Words without their endings, so that plural and tense do not part them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_STEM_H
#define RCODEX_BASE_STEM_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/base/span.h"

enum { STEM_MOST = 24 };

/* A word of letters and digits, in lower case, without its ending. */
struct stem {
	char bytes[STEM_MOST]; /* of the word; what is longer is cut */
	uint8_t len;
	uint32_t hash; /* of these bytes */
};

/* Returns the stem of a word, which is not empty: its first three bytes are
 * those of the word. */
struct stem stem_of(struct span word);

/* Says whether a word says nothing of what fails: "the", "my", "what". */
bool stem_empty(const struct stem *stem);

#endif
