/*
 * The forms, and by which bytes beside their words they are found.  It must not
 * know the text.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/bytes.h"
#include "element.h"
#include "form.h"
#include "forms.h"

_Static_assert((int)KEY_COUNT <= (int)FORM_KEYS,
    "more keys than struct form_index holds");
_Static_assert((int)FORM_COUNT <= (int)FORMS_MOST,
    "more forms than struct form_index holds");

#define LENGTH(word) (sizeof(word) - 1)

const struct form forms[FORM_COUNT] APART = {
#define NAMED(pattern, tool) { SORT_NAMED, 0, LENGTH(pattern), pattern },
#define KEYED(key, pattern, tool) \
	{ SORT_KEYED, KEY_##key, LENGTH(pattern), pattern },
#define ALSO(key, pattern, tool) \
	{ SORT_ALSO, KEY_##key, LENGTH(pattern), pattern },
#include "form_list.h"
};

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

static void
add(struct form_set *set, size_t i)
{
	set->bits[i / 64] |= UINT64_C(1) << i % 64;
}

/* Adds a form to the sets of what it has beside its word, behind blanks or
 * not. */
static void
add_beside(struct form_side *side, size_t i, char what, bool blanks)
{
	struct form_set *sets = &side->byte[blanks ? FORM_BYTES : 0];

	if (what == IS_DIGITS || what == IS_NUMBER || what == IS_EDE ||
	    what == IS_COUNT) {
		for (int digit = '0'; digit <= '9'; digit++)
			add(&sets[form_byte((char)digit)], i);
	} else if (what > ' ') {
		add(&sets[form_byte(what)], i);
		/* Of a string in another one it is \". */
		if (what == '"')
			add(&sets[form_byte('\\')], i);
	} else {
		add(&side->any[blanks], i);
	}
}

/* Adds a form to the sets of tcpdump's flags. */
static void
add_flags(struct form_side *side, size_t i, bool plain, bool apart)
{
	for (char c = ' ' + 1; c < 127; c++) {
		if (bytes_are(c, IN_FLAGS) && plain)
			add_beside(side, i, c, false);
		if (bytes_are(c, IN_FLAGS) && apart)
			add_beside(side, i, c, true);
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

		/* They can be nothing as well. */
		if (what == IS_FLAGS) {
			add_flags(side, i, plain, apart);
			continue;
		}
		if (what != ' ' && what != IS_OPT) {
			/* What can be nothing, or a blank, leaves all open. */
			bool open =
			    strchr(ANY TEXT START LINE END NEXT REPLY MORE,
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
	if (plain)
		add(&side->any[false], i);
	add(&side->any[true], i);
}

/* Adds the forms of any byte to the sets of each. */
static void
close_side(struct form_side *side)
{
	for (size_t byte = 0; byte < COUNT_OF(side->byte); byte++) {
		const uint64_t *any = side->any[byte >= FORM_BYTES].bits;

		for (size_t i = 0; i < FORMS_MOST / 64; i++)
			side->byte[byte].bits[i] |= any[i];
	}
}

/* Says whether a byte of a pattern stands for itself, and is no blank. */
static bool
is_plain(char what)
{
	return what > ' ' && what != '"';
}

/*
 * Returns the second byte beside a form's word, blanks aside, where it and the
 * first stand for themselves; IS_NUMBER for a digit, IS_CODE for a code without
 * a name behind the word; else 0.
 */
static char
second(const struct form *form, size_t place, int step)
{
	size_t found = 0;

	for (size_t at = place + (size_t)step; at < form->length;
	     at += (size_t)step) {
		const char what = form->pattern[at];

		if (what == ' ' || what == IS_OPT)
			continue;
		found++;
		if (found == 2 && step > 0 &&
		    (what == IS_NUMBER || what == IS_DIGITS))
			return IS_NUMBER;
		if (found == 2 && step > 0 && what == IS_CODE)
			return IS_CODE;
		if (!is_plain(what))
			return '\0';
		if (found == 2)
			return ascii_lower(what);
	}
	return '\0';
}

/*
 * Returns the byte before a form's word that is third, behind a blank, where
 * the first stands for itself and the second for a name; else 0.
 */
static char
third_before(const struct form *form, size_t place)
{
	size_t found = 0;

	while (place-- > 0) {
		const char what = form->pattern[place];

		if (what == ' ' || what == IS_OPT)
			continue;
		if (++found == 1 && is_plain(what))
			continue;
		return found == 2 && place > 1 &&
			(what == IS_NAME || what == IS_QNAME ||
			    what == IS_SERVER) &&
			form->pattern[place - 1] == ' ' &&
			is_plain(form->pattern[place - 2]) ?
		    ascii_lower(form->pattern[place - 2]) :
		    '\0';
	}
	return '\0';
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
		index->second_before[i] = second(form, place, -1);
		index->second_after[i] = second(form, place, 1);
		index->third_before[i] = third_before(form, place);
		add_side(&index->before, form, i, place, -1);
		add_side(&index->after, form, i, place, 1);
	}
	close_side(&index->before);
	close_side(&index->after);
}
