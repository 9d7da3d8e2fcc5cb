/*
 * The words of a line.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_WORDS_H
#define RCODEX_BASE_WORDS_H

#include <stdbool.h>

#include "rcodex/base/span.h"

enum { WORDS_MOST = 24 };

struct words {
	size_t count;
	struct span list[WORDS_MOST];
};

/* Stores the words that blanks part, without the quotes around them. */
void words_split(struct words *words, struct span line);

/* Says whether a word is another one, in any case. */
bool words_same(struct span word, const char *other);

/* Says whether a word is one of those of a list, which blanks part. */
bool words_among(struct span word, const char *list);

/* Says whether a word is an address: four numbers with full stops, or
 * hexadecimal ones with colons, and maybe a scope behind %. */
bool words_address(struct span word);

/* Returns what stands behind a text that a line begins with, in any case; at is
 * NULL where it does not. */
struct span words_begin(struct span line, const char *text);

/* Returns what stands behind a text in a line, in any case; at is NULL where
 * the text is not there. */
struct span words_behind(struct span line, const char *text);

/* Says whether one of the strings of an array stands in a text, in any case, as
 * a word of its own or not. */
#define WORDS_ANY(text, array) \
	words_any(text, (array)[0], sizeof((array)[0]), COUNT_OF(array))
bool words_any(struct span text, const char *words, size_t size, size_t count);

/* Reads the number that a text begins with, blanks aside; 0 without one. */
unsigned words_number(struct span text);

#endif
