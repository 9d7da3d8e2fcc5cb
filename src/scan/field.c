/*
 * Keys that tell a code, and codes that are told twice.  It must not know of
 * forms.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "rcodex/lookup/operand.h"
#include "rcodex/scan/before.h"
#include "field.h"
#include "line.h"
#include "pair.h"

enum field_kind { FIELD_CODE, FIELD_MAYBE, FIELD_EDE };
enum { CODE_MOST = 4095, NEAR = 512, VALUE_COST = 400 };

static const struct field {
	uint8_t kind;
	uint8_t length;
	char key[22];
} fields[] = {
#define FIELD(key, kind) { FIELD_##kind, sizeof(key) - 1, key },
#include "form_list.h"
};

_Static_assert(COUNT_OF(fields) < 32, "more fields than a set holds");

/* Returns the last of a place and the begin of what may be looked at. */
static const char *
back(const struct view *view, const char *at, ptrdiff_t bytes)
{
	return at - view->low > bytes ? at - bytes : view->low;
}

/* Says whether a key begins its line, but for blanks and a quote. */
static bool
begins_line(const struct view *view, const char *at)
{
	while (at > view->low && strchr(" \t\"-", at[-1]) != NULL)
		at--;
	return at == view->low ? view->first : at[-1] == '\n';
}

/* Says whether text speaks of DNS around a key: its line, or the lines near it
 * where it has one of its own. */
static bool
speaks_of_dns(const struct view *view, const char *at)
{
	static const char words[][6] = { "dns", "query", "qname", "qtype",
		"quest" };
	const char *p = back(view, at, NEAR);
	const char *high = view->high - at > NEAR ? at + NEAR : view->high;

	if (!begins_line(view, at)) {
		const char *begin = bytes_last(p, at, '\n');
		const char *end = memchr(at, '\n', (size_t)(high - at));

		p = begin != NULL ? begin + 1 : p;
		high = end != NULL ? end : high;
	}
	view_pay(view, high - p);
	return WORDS_ANY(((struct span){ p, (size_t)(high - p) }), words);
}

/* Stores the code that a value names in any spelling. */
static bool
read_code(const char *value, bool maybe, struct subject *code)
{
	struct meaning means = operand_read(value);

	if (means.kind == MEANS_SIXTEEN)
		means = (struct meaning){ .kind = MEANS_CODE,
			.subject = { RC_BADVERS, 16 } };
	*code = means.subject;
	return means.kind == MEANS_CODE && !record_is_ede(code->id) &&
	    code->number >= 0 && code->number <= CODE_MOST &&
	    (!maybe || !record_get(code->id)->range);
}

/* Says whether a value is what a field can hold, and stores it. */
static bool
takes(const struct field *field, const struct view *view, const char *at,
    const char *value, struct subject *code)
{
	view_pay(view, VALUE_COST);
	if (field->kind == FIELD_EDE)
		return operand_ede(value, code);
	/* A payment can have a status of SUCCESS as well. */
	if (field->kind == FIELD_MAYBE &&
	    (ascii_same(value, "success") || ascii_same(value, "ok")))
		return false;
	if (!read_code(value, field->kind == FIELD_MAYBE, code))
		return false;
	/* Nothing but DNS has a status of NXDOMAIN. */
	return field->kind == FIELD_CODE || speaks_of_dns(view, at) ||
	    (code->id != RC_REFUSED &&
		ascii_same(value, record_get(code->id)->mnemonic));
}

/* Says whether a key is of the message that is under way. */
static bool
goes_on(const struct view *view, const char *at, bool own_line)
{
	const struct field_seen *seen = view->fields;
	ptrdiff_t place = at - view->text;
	const char *last = view->text + seen->at;

	if (seen->at < 0 || place <= seen->at || place - seen->at > NEAR)
		return false;
	view_pay(view, place - seen->at);
	return (own_line && seen->own_line) ||
	    memchr(last, '\n', (size_t)(at - last)) == NULL;
}

/* Notes a code that a key tells; says whether its message told it before. */
static bool
note(const struct view *view, const char *at, const struct subject *code,
    uint32_t key)
{
	struct field_seen *seen = view->fields;
	bool own_line = begins_line(view, at);
	bool same = goes_on(view, at, own_line);
	bool told = at - view->text == seen->at ||
	    (same && (seen->keys & key) == 0 && record_same(&seen->code, code));

	seen->keys = (told ? seen->keys : 0) | key;
	seen->at = at - view->text;
	seen->code = *code;
	seen->own_line = own_line;
	return told;
}

/* Says whether a part of a key may stand before a field's: dns. but not the
 * ext_ of what are the upper bits of a code. */
static bool
goes_before(struct span part)
{
	char last = part.at[part.len - 1];

	return (last == '.' || last == '_') &&
	    !(part.len > 3 &&
		ascii_same_bytes(part.at + part.len - 4, "ext", 3));
}

/* Returns the field that a key is, or NULL. */
static const struct field *
find_field(struct span key)
{
	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		size_t len = fields[i].length, before = key.len - len;

		if (key.len >= len &&
		    ascii_same_bytes(key.at + before, fields[i].key, len) &&
		    (before == 0 ||
			goes_before((struct span){ key.at, before })))
			return &fields[i];
	}
	return NULL;
}

/* Says whether a text begins with a name of a code that is a word of forms. */
static bool
is_word(const char *text)
{
	for (size_t i = 0; i < FORM_WORDS; i++) {
		size_t len = form_words[i].length;

		if (!form_words[i].key &&
		    ascii_same_bytes(text, form_words[i].text, len) &&
		    !bytes_in_word(text[len]))
			return true;
	}
	return false;
}

/* Says whether a value has a word of forms in it, which leads here by itself:
 * NXDOMAIN, GETDNS_RCODE_NXDOMAIN. */
static bool
has_word(const char *value)
{
	for (const char *p = value; *p != '\0'; p++) {
		if ((p == value || p[-1] == '_') && is_word(p))
			return true;
	}
	return false;
}

/*
 * Says whether a key is none of structured text: one of a status needs quotes
 * or an equals sign, and lines behind ; are a tool's comments, where RCODE can
 * be the upper bits of a code.
 */
static bool
is_prose(const struct view *view, const struct pair *pair, bool maybe)
{
	const char *p = pair_blanks_before(view, pair->begin);

	return (p > view->low && p[-1] == ';') || (maybe && pair->bare);
}

bool
field_read(const struct view *view, const char *at,
    const struct form_word *word, struct report *report)
{
	const char *key = word->key ? at : pair_key_before(view, at);
	const struct field *field;
	char value[VALUE_MOST] = "";
	struct subject code;
	struct pair pair;

	if (key == NULL || !pair_read(view, key, &pair) ||
	    (!word->key && pair.value != at) ||
	    (field = find_field(pair.key)) == NULL ||
	    !pair_value(value, view, &pair) || (word->key && has_word(value)) ||
	    is_prose(view, &pair, field->kind == FIELD_MAYBE) ||
	    line_quoted(view, pair.begin, false) ||
	    !takes(field, view, pair.begin, value, &code))
		return false;
	*report = (struct report){ .code = code };
	return field->kind == FIELD_EDE ||
	    !note(view, pair.begin, &code, UINT32_C(1) << (field - fields));
}

void
field_told(const struct view *view, const char *at,
    const struct form_word *word, const struct subject *code)
{
	if (word->key && !record_is_ede(code->id))
		note(view, at, code, UINT32_C(1) << 31);
}
