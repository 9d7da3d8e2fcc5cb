/*
 * The forms, and which of them fits.  It must not know where text comes from.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/bytes.h"
#include "rcodex/forms.h"
#include "rcodex/line.h"
#include "rcodex/pattern.h"

enum key {
#define KEY_WORD(key, word, pair) KEY_##key,
#include "rcodex/formlist.h"
	KEY_COUNT
};
_Static_assert((int)KEY_COUNT <= 32, "more keys than struct form_index holds");

_Static_assert((int)FORM_WORDS < (int)SCAN_WORDS,
    "more words than struct scan holds");

const struct form_word form_words[FORM_WORDS] = {
#define LENGTH(word) (sizeof(word) - 1)
#define WORD_OF(id, word, pair) \
	{ false, RC_##id, LENGTH(word), NO_NUMBER, word, pair },
#define WORD_NUMBER(number, word, pair) \
	{ false, RC_COUNT, LENGTH(word), number, word, pair },
#define KEY_WORD(key, word, pair) \
	{ true, KEY_##key, LENGTH(word), NO_NUMBER, word, pair },
#define KEY_ALSO(key, word, pair) KEY_WORD(key, word, pair)
#include "rcodex/formlist.h"
};

enum sort { SORT_NAMED, SORT_KEYED, SORT_ALSO };

static const struct form {
	uint8_t sort;
	uint8_t key;
	uint8_t length;
	char pattern[80];
} forms[] = {
#define NAMED(pattern, tool) { SORT_NAMED, 0, LENGTH(pattern), pattern },
#define KEYED(key, pattern, tool) \
	{ SORT_KEYED, KEY_##key, LENGTH(pattern), pattern },
#define ALSO(key, pattern, tool) \
	{ SORT_ALSO, KEY_##key, LENGTH(pattern), pattern },
#include "rcodex/formlist.h"
};

enum { FORM_COUNT = sizeof(forms) / sizeof(*forms) };

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
	*report = (struct report){ .ede = place == IS_EDE };
	report->text = places->text;
	report->text_len = places->text_len;
	report->name = places->name;
	report->name_len = places->name_len;
	if (report->ede) {
		report->ede_number = places->number;
		return true;
	}
	if (form->sort == SORT_NAMED && word->number == NO_NUMBER) {
		report->code.id = (enum rcode_id)word->of;
		report->code.number = rcode_get(report->code.id)->first;
	} else if (!rcode_find_number(form->sort == SORT_NAMED ? word->number :
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
fits(const struct scan *scan, const struct view *view, const char *at,
    const struct form_word *word, size_t i, struct report *report)
{
	struct places places = { .number = NO_NUMBER };
	const struct form *form = &forms[i];
	const size_t place = scan->forms.anchor[i];
	const char *begin, *end;

	end = pattern_fit(view, at + word->length, form->pattern + place + 1,
	    form->length - place - 1, 1, &places);
	if (end == NULL)
		return false;
	begin = pattern_fit(view, at, form->pattern, place, -1, &places);
	if (begin == NULL || goes_on(view, begin, end, form, place) ||
	    !settle(form, word, scan->forms.place[i], &places, report))
		return false;
	return !line_quoted(view, begin, report->ede);
}

/* Returns what stands for a byte in the index: any digit is '0'. */
static uint8_t
index_byte(char c)
{
	return ascii_digit(c) ? '0' : (uint8_t)ascii_lower(c) & 127;
}

/* Returns the byte before a form's place, blanks aside, or 0. */
static uint8_t
index_of(const struct form *form, size_t place)
{
	char c;

	while (place > 0 &&
	    (form->pattern[place - 1] == ' ' ||
		form->pattern[place - 1] == IS_OPT))
		place--;
	if (place == 0)
		return 0;
	c = form->pattern[place - 1];
	if (c == IS_DIGITS || c == IS_COUNT)
		return '0';
	return c > ' ' ? index_byte(c) : 0;
}

void
forms_index(struct form_index *index)
{
	_Static_assert(FORM_COUNT < 256, "an index of forms is one byte");

	for (size_t i = FORM_COUNT; i > 0; i--) {
		const struct form *form = &forms[i - 1];
		size_t place = anchor(form);
		uint8_t *head = form->sort == SORT_NAMED ?
		    &index->named[index_of(form, place)] :
		    &index->keyed[form->key];

		index->anchor[i - 1] = (uint8_t)place;
		index->place[i - 1] = has(form, IS_EDE) || has(form, IS_HEX) ?
		    IS_EDE :
		    has(form, IS_TSIG) ? IS_TSIG :
					 IS_CODE;
		index->after[i - 1] = ascii_lower(form->pattern[place + 1]);
		index->next[i] = *head;
		*head = (uint8_t)i;
	}
}

/* Says whether what stands behind a word rules a form out. */
static inline bool
ruled_out(char after, char text)
{
	if (after == ' ')
		return text != ' ' && text != '\t' && text != '^' &&
		    text != '\\';
	return after > ' ' && after != ascii_lower(text);
}

/* Tries the forms of one list; returns whether one fits. */
static bool
try_list(const struct scan *scan, const struct view *view, const char *at,
    const struct form_word *word, uint8_t head)
{
	const char *end = at + word->length;
	const char text = end < view->high ? *end : '\0';
	bool found = false;

	for (size_t i = head; i > 0; i = scan->forms.next[i]) {
		const struct form *form = &forms[i - 1];
		struct report report;

		if (ruled_out(scan->forms.after[i - 1], text) ||
		    (found && form->sort != SORT_ALSO) ||
		    !fits(scan, view, at, word, i - 1, &report))
			continue;
		scan->report(scan->context, &report);
		found = true;
	}
	return found;
}

/* Returns the byte before a place of the text, blanks aside. */
static uint8_t
byte_before(const struct view *view, const char *at)
{
	while (at > view->low && (at[-1] == ' ' || at[-1] == '\t'))
		at--;
	while (at - view->low > 1 &&
	    (memcmp(at - 2, "^I", 2) == 0 || memcmp(at - 2, "\\t", 2) == 0))
		at -= 2;
	return at > view->low ? index_byte(at[-1]) : 0;
}

void
forms_report(const struct scan *scan, const struct view *view, const char *at,
    const struct form_word *word)
{
	uint8_t before;

	if (word->key) {
		try_list(scan, view, at, word, scan->forms.keyed[word->of]);
		return;
	}
	before = byte_before(view, at);
	if (before == 0 ||
	    !try_list(scan, view, at, word, scan->forms.named[before]))
		try_list(scan, view, at, word, scan->forms.named[0]);
}
