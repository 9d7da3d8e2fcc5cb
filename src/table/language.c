/*
 * The tags of the languages.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
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

bool
language_find(const char *tag, size_t len, enum lang *lang)
{
	for (int i = 0; i < LANG_COUNT; i++) {
		const char *own = language_tag((enum lang)i);

		if (strlen(own) == len && ascii_same_bytes(tag, own, len)) {
			*lang = (enum lang)i;
			return true;
		}
	}
	return false;
}

const char *
language_list(void)
{
	static const char list[] =
#define LANGUAGE_ROW ", " LANGUAGE_TAG
#define EACH_LANGUAGE "rcodex/table/language_row.h"
#include "rcodex/table/languages.h"
#undef LANGUAGE_ROW
	    ;

	return list + 2;
}
