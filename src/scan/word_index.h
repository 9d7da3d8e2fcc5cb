/*
 * Looking for the words by which a code can be reported.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_WORD_INDEX_H
#define RCODEX_SCAN_WORD_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/scan/word_sets.h"
#include "form_word.h"

/* Makes the index, which is empty. */
void word_index_open(struct word_index *index);

/* Returns where in a word its pair stands. */
size_t word_index_pair_at(const struct form_word *word);

static inline size_t
word_index_slot(const char *pair)
{
	return (size_t)(pair[0] & 31) << 5 | (pair[1] & 31);
}

/* Where bytes are looked at, counted from the pair. */
static const int word_index_places[INDEX_NEAR] = { -2, -1, 2, 4 };

/* Returns the words that a pair at a place may be a part of, a bit each; of a
 * place that begins the text, or nearly so, it takes no byte before it. */
static inline uint64_t
word_index_at(const struct word_index *index, const char *at, bool first)
{
	uint64_t words = index->with_pair[word_index_slot(at)];

#define NEAR(place) \
	(index->near[place][(size_t)at[word_index_places[place]] & 31])
	words &= NEAR(2) & NEAR(3);
	return first ? words : words & NEAR(0) & NEAR(1);
#undef NEAR
}

/*
 * Says whether the i-th word stands at a place, as a whole one: 16 bytes are
 * compared, for the window goes on behind the text.
 */
static inline bool
word_index_stands(const struct word_index *index, size_t i, const char *at,
    const char *high)
{
	const struct form_word *word = &form_words[i];
	const struct index_word *ready = &index->words[i];
	uint64_t text[2];

	if ((size_t)(high - at) < word->length)
		return false;
	memcpy(text, at, sizeof(text));
	if ((((text[0] | ready->fold[0]) ^ ready->text[0]) & ready->mask[0]) !=
		0 ||
	    (((text[1] | ready->fold[1]) ^ ready->text[1]) & ready->mask[1]) !=
		0)
		return false;
	if (word->key)
		return true;
	at += word->length;
	return at == high ||
	    !(ascii_letter(*at) || ascii_digit(*at) || *at == '_');
}

#endif
