/*
 * Matching patterns.  It must not know which forms there are.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "pattern.h"

enum { ANY_MOST = 256, GAP_COST = 9, FIT_COST = 24 };

/* Where ANY or TEXT began, and where it may end next. */
struct gap {
	size_t element; /* of the pattern, behind it; 0: none */
	const char *from;
	const char *to;
	size_t length;
	bool text;
};

/* Makes a gap one byte longer; false at its greatest length, or where the text
 * has not paid for more. */
static inline bool
widen(struct fit *fit, struct gap *gap)
{
	if (gap->element == 0 || fit->view->effort->left < 0)
		return false;
	fit->at = gap->to;
	if (element_left(fit) == 0 || element_peek(fit, 0) == '\n' ||
	    (!gap->text && gap->length == ANY_MOST))
		return false;
	view_pay(fit->view, GAP_COST);
	element_pass(fit, 1);
	gap->to = fit->at;
	gap->length++;
	if (gap->text)
		fit->places->text = (struct span){ gap->from, gap->length };
	return true;
}

/*
 * The class of an element of which one byte or more are passed over, to the
 * right and to the left: to the right a colon or a slash can be left over
 * behind a name, see name() in element.c.
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
 * any case, one blank, a run.  Returns where it ends, or NULL where
 * element_read() has to look.
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

	if (what == ' ' && at != end && element_can_be_blank(BESIDE, step))
		element_blanks(fit);
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

/* Keeps how far a pattern fits, for the next one that begins so. */
static inline void
keep_begun(struct begun *begun, const struct fit *fit, size_t i)
{
	begun->failed = i;
	if (i != begun->until)
		return;
	begun->read = i;
	begun->at = fit->at;
	begun->places = *fit->places;
}

/* Fits a pattern in one direction, which the compiler knows; what is begun, if
 * any, too. */
static inline const char *
fit_to(struct fit *fit, const char *end, const char *pattern, size_t len,
    const int step, struct begun *begun)
{
	struct gap gap = { .element = 0 };

	for (size_t i = begun != NULL ? begun->read : 0; i < len;) {
		char what = step > 0 ? pattern[i] : pattern[len - 1 - i];
		const char *at = fit->at, *to = simple(at, end, what, step);

		if (begun != NULL)
			keep_begun(begun, fit, i);
		i++;
		if (to != NULL) {
			fit->at = to;
			if (what >= ' ')
				follow(fit, end, what, step);
			else if (step < 0)
				store(fit->places, what, to, at);
		} else if (what == IS_ANY || what == IS_TEXT) {
			gap = (struct gap){ i, at, at, 0, what == IS_TEXT };
		} else if (what > ' ' ?
			what != '"' || !element_inner_quote(fit) :
			!element_read(fit, what)) {
			if (!widen(fit, &gap))
				return NULL;
			i = gap.element;
		}
	}
	return fit->at;
}
#undef BESIDE

const char *
pattern_fit(struct fit *fit, const char *pattern, size_t len)
{
	const struct view *view = fit->view;
	const char *at = fit->at;
	const char *end = fit->step > 0 ?
	    fit_to(fit, view->high, pattern, len, 1, NULL) :
	    fit_to(fit, view->low, pattern, len, -1, NULL);

	view_pay(view,
	    FIT_COST + (fit->step > 0 ? fit->at - at : at - fit->at));
	return end;
}

const char *
pattern_go_on(const struct view *view, const char *pattern, size_t len,
    struct begun *begun, struct places *places)
{
	struct fit fit = { view, begun->at, 1, places };
	const char *from = begun->at, *end;

	*places = begun->places;
	end = fit_to(&fit, view->high, pattern, len, 1, begun);
	if (end != NULL)
		begun->failed = len;
	view_pay(view, FIT_COST + (fit.at - from));
	return end;
}
