/*
 * The codes whose text contains words.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_SEARCH_H
#define RCODEX_SHOW_SEARCH_H

#include "rcodex/page/layout.h"
#include "rcodex/table/subject.h"

/* Where a word was found, the best place first. */
enum search_place {
	SEARCH_NAME,
	SEARCH_GIST,
	SEARCH_DESCRIPTION,
	SEARCH_CASE,
	SEARCH_SPELLING,
	SEARCH_NOWHERE
};

struct search {
	enum lang lang;
	const char *first;        /* of the words */
	uint8_t places[RC_COUNT]; /* of the first word in each record */
	size_t turn;              /* how far search_next has come */
};

struct match {
	struct subject subject;
	enum search_place place; /* the best one of the first word */
	struct text text;        /* the text of it that holds the word */
	size_t at;               /* where in text, in bytes */
	size_t len;              /* of the word */
};

/* Looks for the records whose texts contain every word, in any case. */
void search_open(struct search *search, enum lang lang, char *const words[],
    size_t count);

/*
 * Stores the next record that was found: first those whose name holds the first
 * word, and by number among those.  Returns false past the last.
 */
bool search_next(struct search *search, struct match *match);

/* Prints a match: number, mnemonic, place, and what stands around the word. */
void search_print(struct page *page, const struct match *match);

#endif
