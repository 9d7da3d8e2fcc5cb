/*
 * The words by which reports are found, ready to be looked for.  It must not
 * know where.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "form_word.h"
#include "word_index.h"

_Static_assert((int)FORM_WORDS <= (int)INDEX_WORDS,
    "more words than an index holds");

/* Letters of both cases become one byte, and so do some other bytes. */
static uint8_t
fold(char c)
{
	return (uint8_t)c | 0x20;
}

size_t
word_index_pair_at(const struct form_word *word)
{
	size_t i = 0;

	while (fold(word->text[i]) != fold(word->pair[0]) ||
	    fold(word->text[i + 1]) != fold(word->pair[1]))
		i++;
	return i;
}

/* Makes a word ready to be compared 16 bytes at a time, letters in any case. */
static void
prepare(struct index_word *ready, const struct form_word *word)
{
	char text[16] = "", bit[16] = "", mask[16] = "";

	for (size_t i = 0; i < word->length; i++) {
		text[i] = ascii_lower(word->text[i]);
		bit[i] = text[i] >= 'a' && text[i] <= 'z' ? 0x20 : 0;
		mask[i] = (char)0xff;
	}
	memcpy(ready->text, text, sizeof(text));
	memcpy(ready->fold, bit, sizeof(bit));
	memcpy(ready->mask, mask, sizeof(mask));
	ready->pair_at = (uint8_t)word_index_pair_at(word);
}

/* Adds a word to the sets for a byte of it, or else to those of any. */
static void
add_beside(struct word_index *index, size_t place, uint64_t any[INDEX_NEAR],
    const struct form_word *word, size_t at, uint64_t bit)
{
	if (at < word->length)
		index->near[place][word->text[at] & 31] |= bit;
	else
		any[place] |= bit;
}

/* Adds a word to the sets by which it is found. */
static void
add_word(struct word_index *index, size_t i, uint64_t any[INDEX_NEAR])
{
	const struct form_word *word = &form_words[i];
	struct index_word *ready = &index->words[i];
	uint64_t bit = UINT64_C(1) << i;

	prepare(ready, word);
	index->with_pair[word_index_slot(word->pair)] |= bit;
	for (size_t place = 0; place < INDEX_NEAR; place++)
		add_beside(index, place, any, word,
		    ready->pair_at + (size_t)word_index_places[place], bit);
}

void
word_index_open(struct word_index *index)
{
	uint64_t any[INDEX_NEAR] = { 0 };

	for (size_t i = 0; i < FORM_WORDS; i++)
		add_word(index, i, any);
	for (size_t place = 0; place < INDEX_NEAR; place++) {
		for (size_t c = 0; c < INDEX_BYTES; c++)
			index->near[place][c] |= any[place];
	}
}
