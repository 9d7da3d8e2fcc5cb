/*
 * Which languages there are, and how a table has rows for each: see
 * languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_LANGUAGE_H
#define RCODEX_TABLE_LANGUAGE_H

/* LANG_en and so on, of the language whose turn it is. */
#define LANGUAGE_ID LANGUAGE_ID_(LANGUAGE)
#define LANGUAGE_ID_(language) LANGUAGE_ID__(language)
#define LANGUAGE_ID__(language) LANG_##language

/* A file of its folder, for #include; a blank would become part of it. */
/* clang-format off */
#define DATA_FILE(file) DATA_FILE_(FOLDER/file)
/* clang-format on */
#define DATA_FILE_(path) DATA_FILE__(path)
#define DATA_FILE__(path) #path

enum lang {
#define EACH_LANGUAGE "rcodex/table/language_id.h"
#include "rcodex/table/languages.h"
	LANG_COUNT
};

#endif
