/*
 * The words of the screens.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_LABEL_H
#define RCODEX_TABLE_LABEL_H

#include "rcodex/base/text.h"
#include "rcodex/table/record.h"

enum label {
#define LABEL(id, text) LABEL_##id,
#include "rcodex/table/label_list.h"
	LABEL_COUNT
};

enum { LABEL_MOST = 90 }; /* columns */

/* Returns a word, a sentence or a clause, in a language or else in English;
 * never NULL. */
const char *label_text(enum lang lang, enum label label);

/* Returns the word in brackets for the side that can end a cause. */
const char *label_who(enum lang lang, enum who who);

/* Stores a text in which each {case_id} is the case's number on the card of a
 * record. */
void label_numbered(struct text *to, const char *text, enum record_id id);

#endif
