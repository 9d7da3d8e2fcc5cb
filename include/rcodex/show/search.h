/*
 * The codes whose text contains words.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_SEARCH_H
#define RCODEX_SHOW_SEARCH_H

#include "rcodex/base/fill.h"
#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/* Where a word was found, the best place first. */
enum search_field {
	FOUND_NAME,
	FOUND_GIST,
	FOUND_DESCRIPTION,
	FOUND_CASE,
	FOUND_SPELLING,
	FOUND_COUNT
};

/* How far a search has come; begins as { 0 }. */
struct search {
	enum search_field field;
	size_t record;
};

struct match {
	struct subject subject;
	enum search_field field; /* the best one of the first word */
	char text[FILLED_MOST];  /* the text of it that holds the word */
	size_t at;               /* where in text, in bytes */
	size_t len;              /* of the word */
};

/*
 * Stores the next record whose texts contain every word, in any case: first
 * those whose name holds the first word, and by number among those.  Returns
 * false past the last.
 */
bool search_next(struct search *search, enum lang lang, char *const words[],
    size_t count, struct match *match);

/* Prints a match: number, mnemonic, field, and what stands around the word. */
void search_print(struct page *page, const struct match *match);

#endif
