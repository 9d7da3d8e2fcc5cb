/*
 * The words of the screens.  It must not know where on a screen they stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/table/label.h"

/* A label given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

/* clang-format off */
static const char labels[LANG_COUNT][LABEL_COUNT][COLUMNS(LABEL_MOST)] = {
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

void
label_numbered(struct text *to, const char *text, enum record_id id)
{
	const char *open;

	text_clear(to);
	while ((open = strchr(text, '{')) != NULL) {
		size_t len = 0;

		text_bytes(to, text, (size_t)(open - text));
		text = open + 1;
		while (text[len] != '\0' && text[len] != '}')
			len++;
		text_add(to, "%d", (int)cause_number(id, text, len));
		text += len;
		text += *text == '}';
	}
	text_add(to, "%s", text);
}
