/*
 * The words of data/forms.def, by pairs of their letters.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_WORD_SETS_H
#define RCODEX_SCAN_WORD_SETS_H

#include <stdint.h>

enum { INDEX_PAIRS = 1024, INDEX_BYTES = 32, INDEX_WORDS = 64 };

/* A word as it is compared. */
struct index_word {
	uint64_t text[2]; /* in lower case */
	uint64_t fold[2]; /* makes a letter one of lower case */
	uint64_t mask[2]; /* the bytes of the word */
	uint8_t pair_at;  /* where in it its pair stands */
};

/*
 * Sets of words: with a pair, and with a byte so far before it or from its
 * begin on, or any there.  With these places a pair leaves one word, mostly.
 */
enum { INDEX_BEFORE = 2, INDEX_NEAR = 4 };

struct word_index {
	uint64_t with_pair[INDEX_PAIRS];
	uint64_t near[INDEX_NEAR][INDEX_BYTES];
	struct index_word words[INDEX_WORDS];
};

#endif
