/*
 * The words of the screens.  It must not know where on a screen they stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/table/label.h"

/* clang-format off */
static const char labels[LANG_COUNT][LABEL_COUNT][COLUMNS(90)] = {
#define EACH_LANGUAGE "src/table/label_texts.h"
#include "rcodex/table/languages.h"
};
/* clang-format on */

const char *
label_text(enum lang lang, enum label label)
{
	return labels[lang][label][0] != '\0' ? labels[lang][label] :
						labels[LANG_en][label];
}

const char *
label_who(enum lang lang, enum who who)
{
	static const enum label labels_of[WHO_COUNT] = {
#define WHO(id, text) [WHO_##id] = LABEL_WHO_##id,
#include "rcodex/table/label_list.h"
	};

	return label_text(lang, labels_of[who]);
}

const char *
label_numbered(char to[FILLED_MOST], const char *text, enum record_id id)
{
	const char *open = strchr(text, '{');
	size_t used = 0;

	if (open == NULL)
		return text;
	for (; open != NULL; open = strchr(text, '{')) {
		size_t len = strcspn(open + 1, "}");
		unsigned number = cause_number(id, open + 1, len);

		used = fill_add_bytes(to, used, text, (size_t)(open - text));
		used = fill_add_number(to, used, (int32_t)number);
		text = open + 1 + len;
		text += *text == '}';
	}
	fill_add(to, used, text);
	return to;
}
