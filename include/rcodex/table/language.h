/*
 * Which languages there are, and how a table has rows for each: see
 * languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_LANGUAGE_H
#define RCODEX_TABLE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "rcodex/base/array.h"

/* LANG_en and so on, of the language whose turn it is. */
#define LANGUAGE_ID LANGUAGE_ID_(LANGUAGE)
#define LANGUAGE_ID_(language) LANGUAGE_ID__(language)
#define LANGUAGE_ID__(language) LANG_##language

/* Its tag as a string. */
#define LANGUAGE_TAG LANGUAGE_TAG_(LANGUAGE)
#define LANGUAGE_TAG_(language) LANGUAGE_TAG__(language)
#define LANGUAGE_TAG__(language) #language

/* A file of its folder, for #include; a blank would become part of it. */
/* clang-format off */
#define DATA_FILE(file) DATA_FILE_(FOLDER/file)
/* clang-format on */
#define DATA_FILE_(path) DATA_FILE__(path)
#define DATA_FILE__(path) #path

/*
 * A block of a translation says of which English text it was made, as a short
 * hash, and is kept but not shown once that has changed: tests/translations
 * marks it so.
 */
#define FROM(hash)
#define STALE(...)

enum lang {
#define LANGUAGE_ROW LANGUAGE_ID,
#define EACH_LANGUAGE "rcodex/table/language_row.h"
#include "rcodex/table/languages.h"
#undef LANGUAGE_ROW
	LANG_COUNT
};

/* The i-th text of a table, in a language or, where it has none, in English; a
 * table ends with the last language that has some of its rows. */
#define LANGUAGE_TEXT(table, lang, i) \
	((size_t)(lang) < COUNT_OF(table) && (table)[lang][i][0] != '\0' ? \
		(table)[lang][i] : \
		(table)[LANG_en][i])

/* Returns how a language is named in JSON and by the user: "en". */
const char *language_tag(enum lang lang);

/*
 * Finds the language with a tag of so many bytes, in any case; false where
 * there is none.
 */
bool language_find(const char *tag, size_t len, enum lang *lang);

/* Returns all tags: "en, ko" and so on. */
const char *language_list(void);

#endif
