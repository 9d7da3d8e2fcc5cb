/*
 * The language that a locale asks for.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_PAGE_LOCALE_H
#define RCODEX_PAGE_LOCALE_H

#include <stdbool.h>

#include "rcodex/table/language.h"

/*
 * Finds the language of a locale's name, as in "ko" or "ko_KR.UTF-8"; that of C
 * and POSIX is English.  Returns false for any other language.
 */
bool locale_read(const char *name, enum lang *lang);

/*
 * Returns the first of our languages that LANGUAGE, LC_ALL, LC_MESSAGES and
 * LANG name, in the order of gettext(3), or English, also where the locale has
 * another charset than UTF-8.
 */
enum lang locale_lang(void);

#endif
