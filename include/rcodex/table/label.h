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

/* Columns, in any language; a character of two columns has three bytes. */
enum { LABEL_MOST = 90, LABEL_SIZE = COLUMNS(LABEL_MOST * 3 / 2) };

/* Returns a word, a sentence or a clause, in a language or else in English;
 * never NULL. */
const char *label_text(enum lang lang, enum label label);

/* Returns the word in brackets for the side that can end a cause. */
const char *label_who(enum lang lang, enum who who);

/* Returns the words for what fails, "" for SCOPE_NONE. */
const char *label_scope(enum lang lang, enum scope scope);

/* Returns what the data call a scope, as in ONE_ZONE, "" for SCOPE_NONE. */
const char *label_scope_name(enum scope scope);

/* Returns the scope that the data call by a name, or SCOPE_NONE. */
enum scope label_find_scope(const char *name, size_t len);

/*
 * Returns the length of the name of the place that a text begins with, as in
 * {cause_id} and {SCOPE}, or 0: braces around anything else stand for
 * themselves, as in a configuration.
 */
size_t label_place(const char *text);

/* Returns a text in which its places are filled: itself where it has none, else
 * what it stores. */
const char *label_filled(struct text *to, enum lang lang, const char *text,
    enum record_id id);

/* Returns what ends a cause, and what its record adds to a common fix, with
 * the places filled; it may be stored. */
const char *label_fix(struct text *to, enum lang lang, size_t cause);

/*
 * Stores a text in which each {cause_id} is the cause's number on the card of a
 * record, and each {SCOPE} its words.
 */
void label_numbered(struct text *to, enum lang lang, const char *text,
    enum record_id id);

#endif
