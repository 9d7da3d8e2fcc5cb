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
	/* Vector has the whole code, then its lower bits, then its name. */
	bool lower = seen->code.number > 15 && code->number >= 0 &&
	    (seen->code.number & 15) == code->number;
	bool told = at - view->text == seen->at ||
	    (same && (seen->keys & key) == 0 &&
		(lower || record_same(&seen->code, code)));

	if (told && same && lower)
		code = &seen->code;
	seen->keys = (told ? seen->keys : 0) | key;
	seen->at = at - view->text;
	seen->code = *code;
	seen->own_line = own_line;
	return told;
}

/* Says whether a part of a key may stand before a field's: dns. but not the
 * ext_ and edns. of what are the upper bits of a code. */
static bool
goes_before(struct span part)
{
	const char *end = part.at + part.len;

	return (end[-1] == '.' || end[-1] == '_') &&
	    !(part.len > 3 && ascii_same_bytes(end - 4, "ext", 3)) &&
	    !(part.len > 4 && ascii_same_bytes(end - 5, "edns.", 5));
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

/* Says whether a key is that of the upper bits of a code: DNS-collector has
 * them in "edns":{"udp-size":1232,"rcode":0. */
static bool
is_upper(const struct view *view, const char *begin)
{
	static const char before[] = "\"udp-size\"";
	const size_t len = sizeof(before) - 1;
	const char *low = back(view, begin, 64), *p = begin;

	view_pay(view, 1);
	while (
	    p > low && (ascii_digit(p[-1]) || strchr(", \t\n:", p[-1]) != NULL))
		p--;
	return (size_t)(p - low) >= len && memcmp(p - len, before, len) == 0;
}

/* Says whether a message whose code is none is a query: Vector writes of both
 * "requestData":{"fullRcode":0,"header":{..."qr":0,"ra":false,"rcode":0. */
static bool
is_query(const struct view *view, const char *at, const struct subject *code)
{
	const char *low = back(view, at, NEAR), *p;

	if (code->number != 0)
		return false;
	view_pay(view, at - low);
	for (p = at - 6; p >= low; p--) {
		if (memcmp(p, "\"qr\":", 5) == 0)
			return p[5] == '0' || p[5] == 'f';
		if (memcmp(p, "Data\":{\"fu", 10) == 0)
			return p - low >= 7 && memcmp(p - 7, "request", 7) == 0;
	}
	return false;
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
	    is_upper(view, pair.begin) ||
	    !takes(field, view, pair.begin, value, &code) ||
	    is_query(view, pair.begin, &code))
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
