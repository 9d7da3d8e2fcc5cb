/*
 * The tags of the languages.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/language.h"

const char *
language_tag(enum lang lang)
{
	static const char tags[LANG_COUNT][4] = {
#define LANGUAGE_ROW LANGUAGE_TAG,
#define EACH_LANGUAGE "rcodex/table/language_row.h"
#include "rcodex/table/languages.h"
#undef LANGUAGE_ROW
	};

	return tags[lang];
}
