/*
 * The forms, and which of them fits.  It must not know where text comes from.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "field.h"
#include "forms.h"
#include "line.h"
#include "pattern.h"
#include "zeek.h"

_Static_assert((int)KEY_COUNT <= (int)FORM_KEYS,
    "more keys than struct form_index holds");

#define LENGTH(word) (sizeof(word) - 1)

enum sort { SORT_NAMED, SORT_KEYED, SORT_ALSO };

static const struct form {
	uint8_t sort;
	uint8_t key;
	uint8_t length;
	char pattern[96];
} forms[] = {
#define NAMED(pattern, tool) { SORT_NAMED, 0, LENGTH(pattern), pattern },
#define KEYED(key, pattern, tool) \
	{ SORT_KEYED, KEY_##key, LENGTH(pattern), pattern },
#define ALSO(key, pattern, tool) \
	{ SORT_ALSO, KEY_##key, LENGTH(pattern), pattern },
#include "form_list.h"
};

enum { FORM_COUNT = COUNT_OF(forms) };
_Static_assert((int)FORM_COUNT <= (int)FORMS_MOST,
    "more forms than struct form_index holds");

static bool
has(const struct form *form, enum element what)
{
	return memchr(form->pattern, (int)what, form->length) != NULL;
}

/* Returns where the word that was found stands in a form's pattern. */
static size_t
anchor(const struct form *form)
{
	size_t i;

	if (form->sort != SORT_NAMED)
		return (size_t)((const char *)memchr(form->pattern, IS_KEY,
				    form->length) -
		    form->pattern);
	for (i = 0; form->pattern[i] != IS_CODE && form->pattern[i] != IS_TSIG;
	     i++)
		continue;
	return i;
}

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
	if (form->sort == SORT_NAMED && word->number == NO_NUMBER) {
		report->code.id = (enum record_id)word->of;
		report->code.number = record_get(report->code.id)->first;
	} else if (!record_find_number(form->sort == SORT_NAMED ?
			   word->number :
			   places->number,
		       &report->code)) {
		return false;
	}
	if (place == IS_TSIG && report->code.id == RC_BADVERS)
		report->code.id = RC_BADSIG;
	return place != IS_TSIG || report->code.id != RC_NOERROR;
}

/* Says whether a form fits around a word, and stores what it reports. */
static bool
fits(const struct form_index *index, const struct view *view, const char *at,
    const struct form_word *word, size_t i, struct report *report)
{
	struct places places = { .number = NO_NUMBER };
	const struct form *form = &forms[i];
	const size_t place = index->anchor[i];
	const char *begin, *end;

	end = pattern_fit(view, at + word->length, form->pattern + place + 1,
	    form->length - place - 1, 1, &places);
	if (end == NULL)
		return false;
	begin = pattern_fit(view, at, form->pattern, place, -1, &places);
	if (begin == NULL || goes_on(view, begin, end, form, place) ||
	    !settle(form, word, index->place[i], &places, report))
		return false;
	report->more = index->more[i];
	return !line_quoted(view, begin, index->place[i] == IS_EDE);
}

static void
add(struct form_set *set, size_t i)
{
	set->bits[i / 64] |= UINT64_C(1) << i % 64;
}

/* Returns what stands for a byte in the sets: one for all outside ASCII. */
static size_t
index_byte(char c)
{
	return (uint8_t)c < FORM_BYTES ? (size_t)ascii_lower(c) :
					 FORM_BYTES - 1;
}

/* Adds a form to the sets of what it has beside its word, behind blanks or
 * not. */
static void
add_beside(struct form_side *side, size_t i, char what, bool blanks)
{
	struct form_set *sets = &side->byte[blanks ? FORM_BYTES : 0];

	if (what == IS_DIGITS || what == IS_NUMBER || what == IS_EDE ||
	    what == IS_COUNT) {
		for (char digit = '0'; digit <= '9'; digit++)
			add(&sets[index_byte(digit)], i);
	} else if (what > ' ' && what != '"') {
		add(&sets[index_byte(what)], i);
	} else {
		add(&side->any[blanks], i);
	}
}

/* Adds a form to the sets of one side of its word. */
static void
add_side(struct form_side *side, const struct form *form, size_t i,
    size_t place, int step)
{
	bool plain = true, apart = false;

	for (size_t at = place + (size_t)step; at < form->length;
	     at += (size_t)step) {
		const char what = form->pattern[at];

		if (what != ' ' && what != IS_OPT) {
			/* What can be nothing, or a blank, leaves all open. */
			bool open = strchr(FLAGS ANY TEXT START LINE END NEXT
					       REPLY MORE,
					what) != NULL;

			if (plain || open)
				add_beside(side, i, what, false);
			if (apart || open)
				add_beside(side, i, what, true);
			return;
		}
		apart = true;
		plain &= what == IS_OPT;
	}
	add(&side->any[false], i);
	add(&side->any[true], i);
}

void
forms_index(struct form_index *index)
{
	for (size_t i = 0; i < FORM_COUNT; i++) {
		const struct form *form = &forms[i];
		size_t place = anchor(form);

		index->anchor[i] = (uint8_t)place;
		index->place[i] = has(form, IS_EDE) || has(form, IS_HEX) ?
		    IS_EDE :
		    has(form, IS_TSIG) ? IS_TSIG :
					 IS_CODE;
		index->more[i] = has(form, IS_REPLY) || has(form, IS_MORE);
		if (form->sort == SORT_ALSO)
			add(&index->also, i);
		add(form->sort == SORT_NAMED ? &index->named :
					       &index->keyed[form->key],
		    i);
		add_side(&index->before, form, i, place, -1);
		add_side(&index->after, form, i, place, 1);
	}
}

/*
 * Returns the index of the next byte in a direction behind blanks; no byte at
 * an end of the view counts as 0.
 */
static inline size_t
neighbour(const struct view *view, const char *at, const int step)
{
	const char *end = step > 0 ? view->high : view->low;
	size_t blanks = 0, len;

	if (at != end && (step > 0 ? *at : at[-1]) == ' ') {
		at += step;
		blanks = FORM_BYTES;
	}
	while (element_can_be_blank(at == end ? '\0' :
		       step > 0               ? *at :
						at[-1],
		   step) &&
	    (len = element_blank(view, at, step)) > 0) {
		at = step > 0 ? at + len : at - len;
		blanks = FORM_BYTES;
		view_pay(view, BLANK_COST);
	}
	if (at == end)
		return blanks;
	return blanks + index_byte(step > 0 ? *at : at[-1]);
}

/* Returns which of 64 forms can have this beside their word. */
static inline uint64_t
beside(const struct form_side *side, size_t neighbour, size_t i)
{
	return side->byte[neighbour].bits[i] |
	    side->any[neighbour >= FORM_BYTES].bits[i];
}

bool
forms_report(const struct form_index *index, const struct view *view,
    const char *at, const struct form_word *word, scan_report *report,
    void *context)
{
	const struct form_set *of =
	    word->key ? &index->keyed[word->of] : &index->named;
	const size_t before = neighbour(view, at, -1);
	const size_t after = neighbour(view, at + word->length, 1);
	bool found = false, textless = false;
	struct report is;

	for (size_t i = 0; i < FORMS_MOST / 64; i++) {
		uint64_t bits = of->bits[i] &
		    beside(&index->before, before, i) &
		    beside(&index->after, after, i);

		bits &= found ? index->also.bits[i] : ~UINT64_C(0);
		while (bits != 0) {
			size_t form = 64 * i + (size_t)__builtin_ctzll(bits);

			bits &= bits - 1;
			if (!fits(index, view, at, word, form, &is))
				continue;
			report(context, &is);
			textless |=
			    record_is_ede(is.code.id) && is.text.at == NULL;
			bits &= index->also.bits[i];
			found = true;
			if (word->key)
				field_told(view, at, &is.code);
		}
	}
	if (!found &&
	    (field_read(view, at, word, &is) || zeek_read(view, at, word, &is)))
		report(context, &is);
	return textless;
}
