/*
 * What software calls the codes.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_SPELLING_H
#define RCODEX_TABLE_SPELLING_H

#include "rcodex/table/record.h"

enum { CANDIDATES_MOST = 4, SEEN_MOST = 8 };

struct spelling {
	int32_t number; /* of a range; else NO_NUMBER */
	uint8_t of;
	bool seen; /* shown on the card */
	char word[61];
	char tool[20];
};

/* What a word that can be several codes can be, and what tells them apart. */
struct ambiguity {
	uint8_t candidates[CANDIDATES_MOST];
	uint8_t count;
	char command[31];
};

struct ambiguity_text {
	char rest[PROSE(64)];
	char tells[PROSE(64)];
};

/* Words by which a program tells of a failed look-up, and what they can be. */
struct wording {
	const char *word;
	const char *tool;    /* "" where any writes it */
	struct subject code; /* or RC_COUNT: one of an ambiguity */
	const struct ambiguity *ambiguity;
};

/* A number of another list, with the operand that explains it. */
struct elsewhere {
	int32_t number;
	char operand[20];
	char name[36];
	char where[8];
};

/* Returns the spelling that a word is, in any case, or NULL. */
const struct spelling *spelling_find(const char *word);

/* Returns what a word that can be several codes can be, or NULL. */
const struct ambiguity *spelling_ambiguity(const char *word);

/* Returns the texts of an ambiguity, in a language or else in English. */
const struct ambiguity_text *spelling_texts(enum lang lang,
    const struct ambiguity *ambiguity);

/* Returns the i-th spelling of a code, or NULL past the last. */
const struct spelling *spelling_get(size_t i);

/* Returns the next spelling of a record, from the i-th spelling on, and stores
 * where to go on; NULL past the last. */
const struct spelling *spelling_next(enum record_id of, size_t *i);

/* Returns the i-th word that is ambiguous, or NULL past the last. */
const char *spelling_ambiguous(size_t i);

/* Stores the i-th wording: each spelling, ambiguous word and mnemonic; returns
 * false past the last. */
bool spelling_wording(size_t i, struct wording *wording);

/* Returns the word of the i-th wording alone, or NULL past the last. */
const char *spelling_word(size_t i);

/* Says whether words tell nothing of DNS where no other word does. */
bool spelling_everyones(const char *word);

/* Returns what a number means in another list, or NULL. */
const struct elsewhere *spelling_elsewhere(int32_t number);

#endif
