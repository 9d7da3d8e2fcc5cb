/*
 * Matching patterns.  It must not know which forms there are.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/bytes.h"
#include "rcodex/line.h"
#include "rcodex/pattern.h"

enum { NUMBER_MOST = 65535 };

static const struct {
	uint8_t of;
	uint8_t length;
	char text[36];
} phrases[] = {
#define PHRASE_OF(id, phrase) { RC_##id, sizeof(phrase) - 1, phrase },
#include "rcodex/formlist.h"
};

/* A fit under way. */
struct fit {
	const struct view *view;
	const char *at;
	int step;
	struct places *places;
};

/* Returns how many bytes are left in a fit's direction. */
static size_t
left(const struct fit *fit)
{
	return (size_t)(fit->step > 0 ? fit->view->high - fit->at :
					fit->at - fit->view->low);
}

/* Returns the i-th byte in a fit's direction. */
static char
peek(const struct fit *fit, size_t i)
{
	return fit->step > 0 ? fit->at[i] : *(fit->at - 1 - i);
}

static void
pass(struct fit *fit, size_t count)
{
	fit->at = fit->step > 0 ? fit->at + count : fit->at - count;
}

/* Passes over a run of bytes and returns its length; stores its begin. */
static size_t
run(struct fit *fit, enum class in, const char **begin)
{
	size_t i = 0, size = left(fit);

	while (i < size && bytes_are(peek(fit, i), in))
		i++;
	*begin = fit->step > 0 ? fit->at : fit->at - i;
	pass(fit, i);
	return i;
}

/* Returns the bytes that the next blank takes: a tab may be ^I or \t. */
static size_t
blank(const struct fit *fit)
{
	size_t size = left(fit);
	char a, b;

	if (size > 0 && (peek(fit, 0) == ' ' || peek(fit, 0) == '\t'))
		return 1;
	if (size < 2)
		return 0;
	a = peek(fit, fit->step > 0 ? 0 : 1);
	b = peek(fit, fit->step > 0 ? 1 : 0);
	return (a == '^' && b == 'I') || (a == '\\' && b == 't') ? 2 : 0;
}

static size_t
blanks(struct fit *fit)
{
	size_t count = 0, size;

	while ((size = blank(fit)) > 0) {
		pass(fit, size);
		count++;
	}
	return count;
}

/* Reads digits: their number, 65536 for a greater one, or -1. */
static int32_t
digits(struct fit *fit)
{
	const char *begin;
	size_t count = run(fit, IN_DIGITS, &begin);
	int32_t number = 0;

	for (size_t i = 0; i < count; i++) {
		number = number * 10 + (begin[i] - '0');
		if (number > NUMBER_MOST)
			number = NUMBER_MOST + 1;
	}
	return count > 0 ? number : -1;
}

/* Reads the number of a code or an EDE. */
static bool
number(struct fit *fit)
{
	int32_t read = digits(fit);

	if (read < 0 || read > NUMBER_MOST ||
	    (left(fit) > 0 && bytes_in_word(peek(fit, 0))))
		return false;
	fit->places->number = read;
	return true;
}

/* Passes over a text, in any case. */
static bool
literal(struct fit *fit, const char *text, size_t len)
{
	if (left(fit) < len || fit->step < 0)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (ascii_lower(fit->at[i]) != ascii_lower(text[i]))
			return false;
	}
	pass(fit, len);
	return true;
}

/* Reads ?17, ?? (17), RCODE17 or RCODE 17. */
static bool
unnamed(struct fit *fit)
{
	if (literal(fit, "?? (", 4))
		return number(fit) && literal(fit, ")", 1);
	if (literal(fit, "RCODE", 5))
		blanks(fit);
	else if (!literal(fit, "?", 1))
		return false;
	return number(fit);
}

static bool
phrase(struct fit *fit)
{
	for (size_t i = 0; i < sizeof(phrases) / sizeof(*phrases); i++) {
		if (literal(fit, phrases[i].text, phrases[i].length)) {
			fit->places->code.id = (enum rcode_id)phrases[i].of;
			fit->places->code.number =
			    rcode_get(fit->places->code.id)->first;
			fit->places->number = fit->places->code.number;
			return true;
		}
	}
	return false;
}

/* Reads drill's two bytes of an EDE that it does not know: c0 00. */
static bool
hex(struct fit *fit)
{
	int32_t value = 0;

	for (size_t i = 0; i < 5; i++) {
		char c = left(fit) > i ? ascii_lower(fit->at[i]) : '\0';
		bool letter = c >= 'a' && c <= 'f';

		if (i == 2 ? c != ' ' : !letter && !ascii_digit(c))
			return false;
		if (i != 2)
			value = value * 16 + (letter ? c - 'a' + 10 : c - '0');
	}
	pass(fit, 5);
	fit->places->number = value;
	return true;
}

static bool
name(struct fit *fit, bool question)
{
	const char *begin;
	size_t count = run(fit, IN_NAME, &begin);

	/* A colon or a slash behind a name belongs to the form. */
	while (fit->step > 0 && count > 0 &&
	    strchr(":/", begin[count - 1]) != NULL) {
		count--;
		fit->at--;
	}
	if (question) {
		const char *slash = count > 0 && fit->step > 0 ?
		    memchr(begin, '/', count) :
		    NULL;

		if (slash != NULL) {
			count = (size_t)(slash - begin);
			fit->at = slash;
		}
		fit->places->name = begin;
		fit->places->name_len = count;
	}
	return count > 0;
}

static bool
at_end(struct fit *fit)
{
	blanks(fit);
	return line_end(fit->view, fit->at) >= 0;
}

/* Reads an element that tells where in the text a form may stand. */
static bool
border(struct fit *fit, char what)
{
	switch (what) {
	case IS_START:
		return line_begins(fit->view, fit->at, false);
	case IS_LINE:
		return line_begins(fit->view, fit->at, true);
	case IS_END:
		return at_end(fit);
	case IS_REPLY:
		return line_reply(fit->view, fit->at);
	default:
		return false;
	}
}

/* Reads one element of a pattern that stands for something else. */
static bool
element(struct fit *fit, char what)
{
	const char *begin;

	switch (what) {
	case ' ':
		return blanks(fit) > 0;
	case IS_CODE:
		return unnamed(fit);
	case IS_NUMBER:
	case IS_EDE:
		return number(fit);
	case IS_PHRASE:
		return phrase(fit);
	case IS_HEX:
		return fit->step > 0 && hex(fit);
	case IS_OPT:
		blanks(fit);
		return true;
	case IS_DIGITS:
		return digits(fit) >= 0;
	case IS_COUNT:
		return digits(fit) > 0;
	case IS_WORD:
		return run(fit, IN_WORD, &begin) > 0;
	case IS_FLAGS:
		run(fit, IN_FLAGS, &begin);
		return true;
	case IS_NAME:
	case IS_QNAME:
		return name(fit, what == IS_QNAME);
	default:
		return border(fit, what);
	}
}

/* Reads one byte of a pattern that stands for itself, in any case. */
static inline bool
letter(struct fit *fit, char what)
{
	if (left(fit) == 0 || ascii_lower(peek(fit, 0)) != ascii_lower(what))
		return false;
	pass(fit, 1);
	return true;
}

/* Where ANY or TEXT began, and where it may end next. */
struct gap {
	size_t element; /* of the pattern, behind it; 0: none */
	const char *from;
	const char *to;
	bool text;
};

/* Makes a gap one byte longer; false at the end of the line. */
static bool
widen(struct fit *fit, struct gap *gap)
{
	fit->at = gap->to;
	if (gap->element == 0 || left(fit) == 0 || peek(fit, 0) == '\n')
		return false;
	pass(fit, 1);
	gap->to = fit->at;
	if (gap->text) {
		fit->places->text = gap->from;
		fit->places->text_len = (size_t)(gap->to - gap->from);
	}
	return true;
}

const char *
pattern_fit(const struct view *view, const char *at, const char *pattern,
    size_t len, int step, struct places *places)
{
	struct fit fit = { view, at, step, places };
	struct gap gap = { .element = 0 };

	for (size_t i = 0; i < len;) {
		char what = step > 0 ? pattern[i] : pattern[len - 1 - i];

		i++;
		if (what == IS_ANY || what == IS_TEXT) {
			gap =
			    (struct gap){ i, fit.at, fit.at, what == IS_TEXT };
			continue;
		}
		if (what > ' ' ? letter(&fit, what) : element(&fit, what))
			continue;
		if (!widen(&fit, &gap))
			return NULL;
		i = gap.element;
	}
	return fit.at;
}
