/*
 * The words of data/forms.def by which a report can be found.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FORM_WORD_H
#define RCODEX_SCAN_FORM_WORD_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/table/record.h"

enum form_key {
#define KEY_WORD(key, word, pair) KEY_##key,
#include "form_list.h"
	KEY_COUNT
};

struct form_word {
	bool key;   /* else a name of a code */
	uint8_t of; /* a key's id, or the record of a name */
	uint8_t length;
	int32_t number; /* of a name */
	char text[17];
	char pair[3]; /* two bytes of it, in lower case */
};

enum {
	FORM_WORDS = 0
#define WORD_OF(id, word, pair) +1
#define WORD_NUMBER(number, word, pair) +1
#define KEY_WORD(key, word, pair) +1
#define KEY_ALSO(key, word, pair) +1
#include "form_list.h"
};

extern const struct form_word form_words[FORM_WORDS];

/* Stores the code that a word names; false where its number is none. */
bool form_word_code(const struct form_word *word, struct subject *code);

#endif
