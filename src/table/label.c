/*
 * The words of the screens.  It must not know where on a screen they stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/table/label.h"

/* A label given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

/* clang-format off */
static const char labels[LANG_COUNT][LABEL_COUNT][LABEL_SIZE] APART = {
#define EACH_LANGUAGE "src/table/label_texts.h"
#include "rcodex/table/languages.h"
};
/* clang-format on */

const char *
label_text(enum lang lang, enum label label)
{
	return LANGUAGE_TEXT(labels, lang, label);
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
label_scope(enum lang lang, enum scope scope)
{
	static const enum label labels_of[SCOPE_COUNT] = {
#define SCOPE(id, text) [SCOPE_##id] = LABEL_SCOPE_##id,
#include "rcodex/table/label_list.h"
	};

	return scope == SCOPE_NONE ? "" : label_text(lang, labels_of[scope]);
}

static const char scope_names[SCOPE_COUNT][12] = {
#define SCOPE(id, text) [SCOPE_##id] = #id,
#include "rcodex/table/label_list.h"
};

const char *
label_scope_name(enum scope scope)
{
	return scope_names[scope];
}

enum scope
label_find_scope(const char *name, size_t len)
{
	for (size_t i = SCOPE_NONE + 1; i < SCOPE_COUNT; i++) {
		if (strlen(scope_names[i]) == len &&
		    memcmp(scope_names[i], name, len) == 0)
			return (enum scope)i;
	}
	return SCOPE_NONE;
}

/* Adds what stands in a text for the name of a cause or scope. */
static void
add_named(struct text *to, enum lang lang, const char *name, size_t len,
    enum record_id id)
{
	const enum scope scope = label_find_scope(name, len);
	size_t cause;

	if (scope != SCOPE_NONE)
		text_add(to, "%s", label_scope(lang, scope));
	else if (cause_find(id, name, len, &cause))
		text_add(to, "%d", (int)cause_number(cause));
	else
		text_add(to, "0");
}

size_t
label_place(const char *text)
{
	size_t len = 1;

	if (*text != '{')
		return 0;
	while (ascii_digit(text[len]) || text[len] == '_' ||
	    ascii_letter(text[len]))
		len++;
	return text[len] == '}' ? len - 1 : 0;
}

const char *
label_filled(struct text *to, enum lang lang, const char *text,
    enum record_id id)
{
	if (strchr(text, '{') == NULL)
		return text;
	label_numbered(to, lang, text, id);
	return to->bytes;
}

void
label_numbered(struct text *to, enum lang lang, const char *text,
    enum record_id id)
{
	const char *open;

	text_clear(to);
	while ((open = strchr(text, '{')) != NULL) {
		size_t len = label_place(open);

		text_bytes(to, text, (size_t)(open - text));
		if (len > 0) {
			add_named(to, lang, open + 1, len, id);
			text = open + len + 2;
		} else {
			text_bytes(to, open, 1);
			text = open + 1;
		}
	}
	text_bytes(to, text, strlen(text));
}

const char *
label_fix(struct text *to, enum lang lang, size_t cause)
{
	const enum record_id of = (enum record_id)cause_get(cause)->of;
	const char *fix = cause_remedy(lang, cause)->fix;
	const char *here = cause_text(lang, cause)->here;
	struct text whole;

	if (*here == '\0')
		return label_filled(to, lang, fix, of);
	text_set(&whole, "%s", fix);
	text_sentence(&whole, here);
	label_numbered(to, lang, whole.bytes, of);
	return to->bytes;
}
