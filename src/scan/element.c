/*
 * Reading the elements of patterns.  It must not know which patterns there are.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/lookup/operand.h"
#include "element.h"
#include "line.h"
#include "octets.h"
#include "phrase.h"

enum { NUMBER_MOST = 65535, END_COST = 12, EDE_MOST = 40, EDE_COST = 800 };

size_t
element_blank(const struct view *view, const char *at, int step)
{
	size_t size = (size_t)(step > 0 ? view->high - at : at - view->low);
	char a, b;

	if (size == 0)
		return 0;
	a = step > 0 ? *at : at[-1];
	if (a == ' ' || a == '\t')
		return 1;
	if (size < 2 || (a != '^' && a != '\\' && a != 'I' && a != 't'))
		return 0;
	b = step > 0 ? at[1] : a;
	a = step > 0 ? a : at[-2];
	return (a == '^' && b == 'I') || (a == '\\' && b == 't') ? 2 : 0;
}

/* Passes over a run of bytes and returns its length; stores its begin. */
static size_t
run(struct fit *fit, enum class in, const char **begin)
{
	const char *p = fit->at;
	size_t count;

	if (fit->step > 0) {
		while (p < fit->view->high && bytes_are(*p, in))
			p++;
		*begin = fit->at;
		count = (size_t)(p - fit->at);
	} else {
		while (p > fit->view->low && bytes_are(p[-1], in))
			p--;
		*begin = p;
		count = (size_t)(fit->at - p);
	}
	fit->at = p;
	return count;
}

size_t
element_blanks(struct fit *fit)
{
	size_t count = 0, size;

	while ((size = element_blank(fit->view, fit->at, fit->step)) > 0) {
		element_pass(fit, size);
		view_pay(fit->view, BLANK_COST);
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
	int32_t value = 0;

	for (size_t i = 0; i < count; i++) {
		value = value * 10 + (begin[i] - '0');
		if (value > NUMBER_MOST)
			value = NUMBER_MOST + 1;
	}
	return count > 0 ? value : -1;
}

/* Reads the number of a code or an EDE. */
static bool
number(struct fit *fit)
{
	int32_t read = digits(fit);

	if (read < 0 || read > NUMBER_MOST ||
	    (element_left(fit) > 0 && bytes_in_word(element_peek(fit, 0)) &&
		element_peek(fit, 0) != '-')) /* one of tcpdump's flags */
		return false;
	fit->places->number = read;
	return true;
}

/* Reads ?17, ?? (17), RCODE17 or RCODE 17. */
static bool
unnamed(struct fit *fit)
{
	if (element_literal(fit, "?? (", 4))
		return number(fit) && element_literal(fit, ")", 1);
	if (element_literal(fit, "RCODE", 5))
		element_blanks(fit);
	else if (!element_literal(fit, "?", 1))
		return false;
	return number(fit);
}

/* Reads the number of an EDE, or its name up to a bracket. */
static bool
ede(struct fit *fit)
{
	char text[EDE_MOST + 1] = "";
	struct subject found;
	size_t len = 0, open = 0;

	if (fit->step < 0 || element_left(fit) == 0 || ascii_digit(*fit->at))
		return number(fit);
	for (; len < element_left(fit); len++) {
		char c = fit->at[len];

		if (len == EDE_MOST || c < ' ' || (c == ')' && open == 0))
			break;
		open += c == '(';
		open -= c == ')';
		text[len] = c;
	}
	view_pay(fit->view, EDE_COST);
	element_pass(fit, len);
	if (len == 0 || !operand_ede(text, &found))
		return false;
	fit->places->number = found.number;
	return true;
}

/* Passes over a domain name or an address and stores it. */
static bool
name(struct fit *fit, struct span *store)
{
	const char *begin;
	size_t count = run(fit, IN_NAME, &begin);

	/* A colon or a slash behind a name belongs to the form, a backslash
	 * to the quote behind it. */
	while (fit->step > 0 && count > 0 &&
	    strchr(":/\\", begin[count - 1]) != NULL) {
		count--;
		fit->at--;
	}
	*store = (struct span){ begin, count };
	return count > 0;
}

/* The same for a name that a slash may part from its type or class. */
static bool
owner(struct fit *fit, struct span *span)
{
	const char *slash;

	if (!name(fit, span))
		return false;
	slash = fit->step > 0 ? memchr(span->at, '/', span->len) : NULL;
	if (slash != NULL) {
		span->len = (size_t)(slash - span->at);
		fit->at = slash;
	}
	return span->len > 0;
}

static bool
word(struct fit *fit, struct span *store)
{
	store->len = run(fit, IN_WORD, &store->at);
	return store->len > 0;
}

static bool
at_end(struct fit *fit)
{
	element_blanks(fit);
	view_pay(fit->view, END_COST);
	return line_end(fit->view, fit->at) >= 0;
}

/* Passes over the ends of lines, and the blanks around them, to the left. */
static bool
previous_line(struct fit *fit)
{
	bool passed = false;

	element_blanks(fit);
	while (element_left(fit) > 0 &&
	    (element_peek(fit, 0) == '\n' || element_peek(fit, 0) == '\r')) {
		element_pass(fit, 1);
		element_blanks(fit);
		passed = true;
	}
	return passed;
}

/* The same to the right. */
static bool
next_line(struct fit *fit)
{
	bool passed = false;
	int len;

	element_blanks(fit);
	while (
	    element_left(fit) > 0 && (len = line_end(fit->view, fit->at)) > 0) {
		element_pass(fit, (size_t)len);
		passed = true;
	}
	element_blanks(fit);
	return passed;
}

bool
element_inner_quote(struct fit *fit)
{
	if (element_left(fit) < 2)
		return false;
	if (fit->step > 0 ?
		element_peek(fit, 0) != '\\' || element_peek(fit, 1) != '"' :
		element_peek(fit, 0) != '"' || element_peek(fit, 1) != '\\')
		return false;
	element_pass(fit, 2);
	return true;
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
	case IS_MORE:
		return true;
	case IS_NEXT:
		return fit->step > 0 ? next_line(fit) : previous_line(fit);
	default:
		return false;
	}
}

/* Reads an element that stands for a name or an address. */
static bool
named(struct fit *fit, char what)
{
	struct span unused;

	switch (what) {
	case IS_NAME:
		return name(fit, &unused);
	case IS_SERVER:
		return name(fit, &fit->places->server);
	case IS_FORWARDER:
		return name(fit, &fit->places->forwarder);
	case IS_TSIGKEY:
		return name(fit, &fit->places->key);
	case IS_ZONE:
		return owner(fit, &fit->places->zone);
	case IS_QNAME:
		return owner(fit, &fit->places->name);
	default:
		return border(fit, what);
	}
}

bool
element_read(struct fit *fit, char what)
{
	const char *begin;

	switch (what) {
	case ' ':
		return element_blanks(fit) > 0;
	case IS_CODE:
		return unnamed(fit);
	case IS_NUMBER:
		return number(fit);
	case IS_EDE:
		return ede(fit);
	case IS_PHRASE:
		return fit->step > 0 &&
		    phrase_read(fit->view, &fit->at, fit->places);
	case IS_HEX:
		return fit->step > 0 &&
		    octets_read(fit->view, &fit->at, fit->places);
	case IS_OPT:
		element_blanks(fit);
		return true;
	case IS_COUNT:
		return digits(fit) > 0;
	case IS_QTYPE:
		return word(fit, &fit->places->type);
	case IS_FLAGS:
		run(fit, IN_FLAGS, &begin);
		return true;
	default:
		return named(fit, what);
	}
}
