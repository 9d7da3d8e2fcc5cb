/*
 * The forms, and which of them fits.  It must not know where text comes from.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/scan/field_seen.h"
#include "rcodex/table/subject.h"
#include "answer.h"
#include "field.h"
#include "form.h"
#include "forms.h"
#include "line.h"
#include "pattern.h"
#include "zeek.h"

/* Says whether the text goes on with the word that a pattern ends or begins
 * with. */
static bool
goes_on(const struct view *view, const char *begin, const char *end,
    const struct form *form, size_t at)
{
	char first = form->pattern[0];
	bool word = first == IS_CODE || first == IS_KEY || first == IS_DIGITS ||
	    first == IS_NUMBER || bytes_in_word(first);

	/* The I of ^I and the n of \n are no letters of a word. */
	if (word && begin > view->low && bytes_in_word(begin[-1]) &&
	    !(begin - view->low > 1 && (begin[-2] == '^' || begin[-2] == '\\')))
		return true;
	return at + 1 == form->length && end < view->high &&
	    bytes_in_word(*end);
}

/* Stores which code or EDE was found; false where it is none. */
static bool
settle(const struct form *form, const struct form_word *word, uint8_t place,
    const struct places *places, struct report *report)
{
	*report = (struct report){ .tsig = place == IS_TSIG };
	report->text = places->text;
	report->name = places->name;
	report->type = places->type;
	report->server = places->server;
	if (place == IS_EDE)
		return record_find_ede(places->number, &report->code);
	if (record_is_ede(places->code.id)) { /* by a phrase */
		report->code = places->code;
		return true;
	}
	/* Its code is NOERROR. */
	report->empty = report->bare = places->code.id == RC_NODATA;
	if (report->empty)
		report->code = subject_of(RC_NOERROR);
	else if (form->sort == SORT_NAMED ?
		!form_word_code(word, &report->code) :
		!record_find_number(places->number, &report->code))
		return false;
	if (place == IS_TSIG && report->code.id == RC_BADVERS)
		report->code.id = RC_BADSIG;
	return place != IS_TSIG || report->code.id != RC_NOERROR;
}

/* Says whether a form fits around a word, and stores what it reports. */
static bool
fits(const struct form_index *index, const struct view *view, const char *at,
    const struct form_word *word, size_t i, struct report *report)
{
	struct places places;
	const struct form *form = &forms[i];
	const size_t place = index->anchor[i];
	struct fit right = { view, at + word->length, 1, &places };
	struct fit left = { view, at, -1, &places };
	const char *begin, *end;

	places_clear(&places);
	end = pattern_fit(&right, form->pattern + place + 1,
	    form->length - place - 1);
	if (end == NULL)
		return false;
	begin = pattern_fit(&left, form->pattern, place);
	if (begin == NULL || goes_on(view, begin, end, form, place) ||
	    !settle(form, word, index->place[i], &places, report))
		return false;
	report->more = index->more[i];
	if (line_quoted(view, begin, index->place[i] == IS_EDE))
		return false;
	if (report->more && report->code.id == RC_NOERROR)
		report->bare = answer_none(view, at);
	return true;
}

/* Passes over blanks in a direction; says whether there are any. */
static inline bool
pass_blanks(const struct view *view, const char **place, const int step)
{
	const char *end = step > 0 ? view->high : view->low, *at = *place;
	bool any = false;
	size_t len;

	if (at != end && (step > 0 ? *at : at[-1]) == ' ') {
		at += step;
		any = true;
	}
	while (element_can_be_blank(at == end ? '\0' :
		       step > 0               ? *at :
						at[-1],
		   step) &&
	    (len = element_blank(view, at, step)) > 0) {
		at = step > 0 ? at + len : at - len;
		any = true;
		view_pay(view, BLANK_COST);
	}
	*place = at;
	return any;
}

/* What stands on a side of a word, blanks aside. */
struct beside {
	size_t first;   /* its index */
	char second;    /* 0 at an end of the view */
	const char *at; /* where the second is */
};

/* Finds what stands beside a word in a direction; no byte at an end of the view
 * counts as 0. */
static inline void
look_beside(struct beside *beside, const struct view *view, const char *at,
    const int step)
{
	const char *end = step > 0 ? view->high : view->low;

	beside->first = pass_blanks(view, &at, step) ? FORM_BYTES : 0;
	beside->second = '\0';
	if (at != end) {
		beside->first += form_byte(step > 0 ? *at : at[-1]);
		at += step;
		pass_blanks(view, &at, step);
		if (at != end)
			beside->second = ascii_lower(step > 0 ? *at : at[-1]);
	}
	beside->at = at;
}

/* Returns the byte before a name that ends at a place, and blanks; 0 where
 * there is none. */
static char
before_name(const struct view *view, const char *end)
{
	const char *at = end;

	while (at > view->low && bytes_are(at[-1], IN_NAME))
		at--;
	view_pay(view, end - at);
	return at != end && pass_blanks(view, &at, -1) && at > view->low ?
	    ascii_lower(at[-1]) :
	    '\0';
}

/* Says whether a form can have these bytes beside its word. */
static inline bool
suits(const struct form_index *index, size_t form, const struct view *view,
    const struct beside *before, const struct beside *behind)
{
	const char wanted = index->second_after[form], after = behind->second;

	return (index->second_before[form] == '\0' ||
		   index->second_before[form] == before->second) &&
	    (wanted == '\0' || wanted == after ||
		(wanted == IS_NUMBER && ascii_digit(after)) ||
		(wanted == IS_CODE && (after == '?' || after == 'r'))) &&
	    (index->third_before[form] == '\0' ||
		index->third_before[form] == before_name(view, before->at));
}

/*
 * Says whether a report tells again what the one before it did: dnstap-read -y
 * prints a reply as YAML, and behind that, indented, as dig does.
 */
static bool
tells_again(const struct view *view, const char *at, const struct report *is)
{
	bool *again = &view->fields->again;

	*again =
	    is->more ? line_again(view, at) : *again && line_indented(view, at);
	return *again;
}

/* Says whether a report is an EDE whose text its form does not have. */
static inline bool
lacks_text(const struct report *is)
{
	return record_is_ede(is->code.id) && is->text.at == NULL;
}

/* Returns which of 64 forms have the bytes that stand beside a word. */
static inline uint64_t
beside_bits(const struct form_index *index, const struct beside *before,
    const struct beside *behind, size_t i)
{
	return index->before.byte[before->first].bits[i] &
	    index->after.byte[behind->first].bits[i];
}

bool
forms_report(const struct form_index *index, const struct view *view,
    const char *at, const struct form_word *word, scan_report *report,
    void *context)
{
	const struct form_set *of =
	    word->key ? &index->keyed[word->of] : &index->named;
	bool found = false, textless = false;
	struct beside before, behind;
	struct report is;

	look_beside(&before, view, at, -1);
	look_beside(&behind, view, at + word->length, 1);

	/* Others beside the one that is found have a key. */
	for (size_t i = 0; i < FORMS_MOST / 64 && !(found && !word->key); i++) {
		uint64_t bits =
		    of->bits[i] & beside_bits(index, &before, &behind, i);

		bits &= found ? index->also.bits[i] : ~UINT64_C(0);
		while (bits != 0) {
			size_t form = 64 * i + (size_t)__builtin_ctzll(bits);

			bits &= bits - 1;
			if (!suits(index, form, view, &before, &behind) ||
			    !fits(index, view, at, word, form, &is))
				continue;
			found = true;
			bits &= index->also.bits[i];
			if (tells_again(view, at, &is))
				continue;
			report(context, &is);
			field_told(view, at, word, &is.code);
			textless |= lacks_text(&is);
		}
	}
	if (!found &&
	    (field_read(view, at, word, &is) || zeek_read(view, at, word, &is)))
		report(context, &is);
	return textless;
}
