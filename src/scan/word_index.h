/*
 * Looking for the words by which a code can be reported.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_WORD_INDEX_H
#define RCODEX_SCAN_WORD_INDEX_H

#include <stdbool.h>
#include <stddef.h>

#include "rcodex/scan/word_sets.h"

/* Makes the index, which is empty. */
void word_index_open(struct word_index *index);

static inline size_t
word_index_slot(const char *pair)
{
	return (size_t)(pair[0] & 31) << 5 | (pair[1] & 31);
}

/* Returns the words that a pair at a place may be a part of, a bit each; first
 * says that no byte stands before it. */
static inline uint64_t
word_index_at(const struct word_index *index, const char *at, bool first)
{
	uint64_t words = index->with_pair[word_index_slot(at)] &
	    index->after_pair[(size_t)at[2] & 31];

	return first ? words : words & index->before_pair[(size_t)at[-1] & 31];
}

/*
 * Says whether the i-th word stands at a place, as a whole one: 16 bytes are
 * compared, for the window goes on behind the text.
 */
bool word_index_stands(const struct word_index *index, size_t i, const char *at,
    const char *high);

#endif
