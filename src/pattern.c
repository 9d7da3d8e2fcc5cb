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

enum { NUMBER_MOST = 65535, ANY_MOST = 256 };

static const struct {
	uint8_t of;
	uint8_t length;
	char text[52];
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
pattern_blank(const struct view *view, const char *at, int step)
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

static size_t
blanks(struct fit *fit)
{
	size_t count = 0, size;

	while ((size = pattern_blank(fit->view, fit->at, fit->step)) > 0) {
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
	    (left(fit) > 0 && bytes_in_word(peek(fit, 0)) &&
		peek(fit, 0) != '-')) /* one of tcpdump's flags */
		return false;
	fit->places->number = read;
	return true;
}

/* Passes over a text, in any case. */
static bool
literal(struct fit *fit, const char *text, size_t len)
{
	if (left(fit) < len || fit->step < 0 ||
	    !ascii_same_bytes(fit->at, text, len))
		return false;
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

/* Passes over a domain name or an address and stores it. */
static bool
name(struct fit *fit, struct span *store)
{
	const char *begin;
	size_t count = run(fit, IN_NAME, &begin);

	/* A colon or a slash behind a name belongs to the form. */
	while (fit->step > 0 && count > 0 &&
	    strchr(":/", begin[count - 1]) != NULL) {
		count--;
		fit->at--;
	}
	*store = (struct span){ begin, count };
	return count > 0;
}

/* The same for the question's name, which a slash may part from its type. */
static bool
question(struct fit *fit)
{
	struct span *span = &fit->places->name;
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
	blanks(fit);
	return line_end(fit->view, fit->at) >= 0;
}

/* Passes over the end of a line and the blanks that the next begins with. */
static bool
next_line(struct fit *fit)
{
	bool passed = false;
	int len;

	blanks(fit);
	while (left(fit) > 0 && (len = line_end(fit->view, fit->at)) > 0) {
		pass(fit, (size_t)len);
		passed = true;
	}
	blanks(fit);
	return passed;
}

/* Passes over a quote of a JSON string in another one: \". */
static bool
inner_quote(struct fit *fit)
{
	if (left(fit) < 2)
		return false;
	if (fit->step > 0 ? peek(fit, 0) != '\\' || peek(fit, 1) != '"' :
			    peek(fit, 0) != '"' || peek(fit, 1) != '\\')
		return false;
	pass(fit, 2);
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
		return fit->step > 0 && next_line(fit);
	default:
		return false;
	}
}

/* Reads one element of a pattern that stands for something else. */
static bool
element(struct fit *fit, char what)
{
	const char *begin;
	struct span unused;

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
	case IS_COUNT:
		return digits(fit) > 0;
	case IS_QTYPE:
		return word(fit, &fit->places->type);
	case IS_FLAGS:
		run(fit, IN_FLAGS, &begin);
		return true;
	case IS_NAME:
		return name(fit, &unused);
	case IS_SERVER:
		return name(fit, &fit->places->server);
	case IS_QNAME:
		return question(fit);
	default:
		return border(fit, what);
	}
}

/* Where ANY or TEXT began, and where it may end next. */
struct gap {
	size_t element; /* of the pattern, behind it; 0: none */
	const char *from;
	const char *to;
	size_t length;
	bool text;
};

/* Makes a gap one byte longer; false at its greatest length. */
static bool
widen(struct fit *fit, struct gap *gap)
{
	fit->at = gap->to;
	if (gap->element == 0 || left(fit) == 0 || peek(fit, 0) == '\n' ||
	    (!gap->text && gap->length == ANY_MOST))
		return false;
	pass(fit, 1);
	gap->to = fit->at;
	gap->length++;
	if (gap->text)
		fit->places->text = (struct span){ gap->from, gap->length };
	return true;
}

/*
 * The class of an element of which one byte or more are passed over, to the
 * right and to the left: to the right a colon or a slash can be left over
 * behind a name, see name().
 */
static const uint8_t runs[2][' ' + 1] = {
	{ [IS_DIGITS] = IN_DIGITS, [IS_WORD] = IN_WORD },
	{ [IS_DIGITS] = IN_DIGITS,
	    [IS_WORD] = IN_WORD,
	    [IS_QTYPE] = IN_WORD,
	    [IS_NAME] = IN_NAME,
	    [IS_QNAME] = IN_NAME },
};

/*
 * Passes over what most patterns consist of: a byte that stands for itself in
 * any case, one blank, a run.  Returns where it ends, or NULL where element()
 * has to look.
 */
static inline const char *
simple(const char *at, const char *end, char what, const int step)
{
	const char *begin = at;
	uint8_t in;

	if (at == end)
		return NULL;
#define BESIDE (step > 0 ? *at : at[-1])
	if (what >= ' ')
		return BESIDE == what ||
			ascii_lower(BESIDE) == ascii_lower(what) ?
		    at + step :
		    NULL;
	in = runs[step < 0][(uint8_t)what];
	while (at != end && (bytes_classes[(uint8_t)BESIDE] & in) != 0)
		at += step;
	return at != begin ? at : NULL;
}

/* Passes over what may follow the byte that a pattern has. */
static inline void
follow(struct fit *fit, const char *end, char what, const int step)
{
	const char *at = fit->at;

	if (what == ' ' && at != end && pattern_can_be_blank(BESIDE, step))
		blanks(fit);
	/* Of a JSON string in another one. */
	if (what == '"' && step < 0 && at > end && at[-1] == '\\')
		fit->at--;
}

/* Stores a run to the left that tells of the question. */
static inline void
store(struct places *places, char what, const char *begin, const char *end)
{
	if (what == IS_QNAME)
		places->name = (struct span){ begin, (size_t)(end - begin) };
	else if (what == IS_QTYPE)
		places->type = (struct span){ begin, (size_t)(end - begin) };
}

/* Fits a pattern in one direction, which the compiler knows. */
static inline const char *
fit_to(struct fit *fit, const char *end, const char *pattern, size_t len,
    const int step)
{
	struct gap gap = { .element = 0 };

	for (size_t i = 0; i < len;) {
		char what = step > 0 ? pattern[i] : pattern[len - 1 - i];
		const char *at = fit->at, *to = simple(at, end, what, step);

		i++;
		if (to != NULL) {
			fit->at = to;
			if (what >= ' ')
				follow(fit, end, what, step);
			else if (step < 0)
				store(fit->places, what, to, at);
		} else if (what == IS_ANY || what == IS_TEXT) {
			gap = (struct gap){ i, at, at, 0, what == IS_TEXT };
		} else if (what > ' ' ? what != '"' || !inner_quote(fit) :
					!element(fit, what)) {
			if (!widen(fit, &gap))
				return NULL;
			i = gap.element;
		}
	}
	return fit->at;
}
#undef BESIDE

const char *
pattern_fit(const struct view *view, const char *at, const char *pattern,
    size_t len, int step, struct places *places)
{
	struct fit fit = { view, at, step, places };

	if (step > 0)
		return fit_to(&fit, view->high, pattern, len, 1);
	return fit_to(&fit, view->low, pattern, len, -1);
}

/* Adds the bytes of a class, or all bytes for 0. */
static void
add_class(bool set[256], unsigned classes)
{
	for (size_t c = 0; c < 256; c++)
		set[c] |= classes == 0 || (bytes_classes[c] & classes) != 0;
}

/*
 * Adds what one element begins with; returns false where it can be nothing, so
 * that what follows it counts too.
 */
static bool
add_element(bool set[256], char what)
{
	switch (what) {
	case IS_NUMBER:
	case IS_EDE:
	case IS_DIGITS:
	case IS_COUNT:
		add_class(set, IN_DIGITS);
		return true;
	case IS_WORD:
	case IS_QTYPE:
		add_class(set, IN_WORD);
		return true;
	case IS_NAME:
	case IS_QNAME:
	case IS_SERVER:
		add_class(set, IN_NAME);
		return true;
	case IS_FLAGS:
		add_class(set, IN_FLAGS);
		return false;
	default:
		if (what > ' ') {
			set[(uint8_t)ascii_lower(what)] = true;
			set[(uint8_t)ascii_upper(what)] = true;
		} else {
			add_class(set, 0);
		}
		return true;
	}
}

void
pattern_begins(struct beginnings *begins, const char *pattern, size_t len,
    int step)
{
	bool plain = true, apart = false;

	memset(begins, 0, sizeof(*begins));
	for (size_t i = 0; i < len; i++) {
		char what = step > 0 ? pattern[i] : pattern[len - 1 - i];
		bool done;

		if (what == IS_START || what == IS_LINE || what == IS_END ||
		    what == IS_REPLY || what == IS_MORE || what == IS_NEXT ||
		    what == '"')
			break;
		if (what == ' ' || what == IS_OPT) {
			apart = true;
			plain &= what == IS_OPT;
			continue;
		}
		done = (!plain || add_element(begins->plain, what)) &&
		    (!apart || add_element(begins->apart, what));
		if (done)
			return;
	}
	add_class(begins->plain, 0);
	add_class(begins->apart, 0);
}
