/*
 * The table of records, and how to find one.  It must not know how a record
 * looks on a screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/table/record.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"
/* NONE is one zero, for a field of any shape. */
#pragma GCC diagnostic ignored "-Wmissing-braces"

/*
 * AT_x is the index of the first cause of x, for the value after it is taken
 * back by one; the end of its causes is where the next record's begin.
 */
enum {
#define RECORD(id, ...) AT_##id, BEFORE_##id = AT_##id - 1,
#define CAUSE(of, id, ...) AFTER_##of##_##id,
#include "rcodex/table/record_list.h"
};

/* A table ends with the last language that has some of its rows. */
/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
#define NONE { 0 }
#define TEST(does, shows) { .command = does, .outcome = shows }
#define SHOWS(shows) { .outcome = shows }
#define MEANING(called, says) { .name = called, .text = says }
static const struct record records[][RC_COUNT] APART = {
#define EACH_LANGUAGE "src/table/record_texts.h"
#include "rcodex/table/languages.h"
};

/* What a code is found by: its texts are on other pages for each record. */
static const struct {
	int32_t first;
	int32_t last;
	char mnemonic[12];
} keys[RC_COUNT] = {
#define RECORD(id, from, to, word, ...) [RC_##id] = { from, to, word },
#include "rcodex/table/record_list.h"
};

static const struct cause causes[][CAUSE_COUNT] APART = {
#define EACH_LANGUAGE "src/table/cause_texts.h"
#include "rcodex/table/languages.h"
};

static const struct cause commons[][COMMON_COUNT] APART = {
#define EACH_LANGUAGE "src/table/common_texts.h"
#include "rcodex/table/languages.h"
};
/* clang-format on */

const struct record *
record_get(enum record_id id)
{
	return &records[LANG_en][id];
}

const struct record *
record_text(enum lang lang, enum record_id id)
{
	return (size_t)lang < COUNT_OF(records) &&
		records[lang][id].gist[0] != '\0' ?
	    &records[lang][id] :
	    record_get(id);
}

const struct cause *
cause_get(size_t index)
{
	return &causes[LANG_en][index];
}

/* Says whether a language has the texts of a cause: each has a check. */
static bool
is_translated(const struct cause *cause)
{
	return cause->checks[0].outcome[0] != '\0' || cause->title[0] != '\0';
}

const struct cause *
cause_text(enum lang lang, size_t index)
{
	return (size_t)lang < COUNT_OF(causes) &&
		is_translated(&causes[lang][index]) ?
	    &causes[lang][index] :
	    cause_get(index);
}

const struct cause *
cause_remedy(enum lang lang, size_t index)
{
	const uint8_t common = cause_get(index)->common;

	if (common == COMMON_NONE)
		return cause_text(lang, index);
	return (size_t)lang < COUNT_OF(commons) &&
		commons[lang][common].title[0] != '\0' ?
	    &commons[lang][common] :
	    &commons[LANG_en][common];
}

const char *
cause_setting(enum lang lang, size_t index, size_t i)
{
	const char *own = cause_remedy(lang, index)->settings[i];

	return *own != '\0' ? own : cause_remedy(LANG_en, index)->settings[i];
}

bool
cause_in_scope(size_t index, enum scope scope)
{
	const struct cause *cause = cause_get(index);

	return scope != SCOPE_NONE &&
	    (cause->scope == scope || cause->also == scope);
}

unsigned
cause_number(size_t index)
{
	const enum record_id of = (enum record_id)cause_get(index)->of;

	return (unsigned)(index - record_get(of)->causes) + 1;
}

/* Returns how many causes a record has from one on, main or rarer ones. */
static size_t
count_causes(enum record_id id, size_t from, bool rare)
{
	size_t at = from;

	while (at < CAUSE_COUNT && cause_get(at)->of == id &&
	    cause_get(at)->rare == rare)
		at++;
	return at - from;
}

size_t
cause_main(enum record_id id, size_t *first)
{
	*first = record_get(id)->causes;
	return count_causes(id, *first, false);
}

size_t
cause_rare(enum record_id id, size_t *first)
{
	*first = record_get(id)->causes;
	*first += count_causes(id, *first, false);
	return count_causes(id, *first, true);
}

size_t
cause_all(enum record_id id, size_t *first)
{
	size_t rare;

	return cause_main(id, first) + cause_rare(id, &rare);
}

/* Returns the number that digits stand for, or 0 for anything else. */
static size_t
place_of(const char *digits, size_t len)
{
	size_t number = 0;

	for (size_t i = 0; i < len; i++) {
		if (!ascii_digit(digits[i]) || number > MAIN_MOST + RARE_MOST)
			return 0;
		number = number * 10 + (size_t)(digits[i] - '0');
	}
	return number;
}

bool
cause_find(enum record_id id, const char *name, size_t len, size_t *index)
{
	const size_t place = place_of(name, len);
	const size_t first = record_get(id)->causes;

	for (size_t i = first; i < CAUSE_COUNT && cause_get(i)->of == id; i++) {
		const char *known = cause_get(i)->id;

		if (i - first + 1 == place ||
		    (strlen(known) == len &&
			ascii_same_bytes(name, known, len))) {
			*index = i;
			return true;
		}
	}
	return false;
}

/* Finds a number among the codes, or among the Extended DNS Errors. */
static bool
find_number(int32_t number, bool ede, struct subject *found)
{
	for (int id = 0; id < RC_COUNT && number >= 0; id++) {
		if (record_is_ede((enum record_id)id) == ede &&
		    keys[id].first <= number && number <= keys[id].last) {
			found->id = (enum record_id)id;
			found->number = number;
			return true;
		}
	}
	return false;
}

bool
record_find_number(int32_t number, struct subject *found)
{
	return find_number(number, false, found);
}

bool
record_find_ede(int32_t number, struct subject *found)
{
	return find_number(number, true, found);
}

/* Returns the next letter or digit of a name, or where it ends. */
static const char *
next_in_name(const char *at)
{
	while (*at != '\0' && !ascii_digit(*at) && !ascii_letter(*at))
		at++;
	return at;
}

/* Says whether two names have the same letters and digits. */
static bool
same_letters(const char *a, const char *b)
{
	do {
		a = next_in_name(a);
		b = next_in_name(b);
		if (ascii_lower(*a) != ascii_lower(*b))
			return false;
	} while (*a++ != '\0' && *b++ != '\0');
	return true;
}

bool
record_find_ede_name(const char *name, struct subject *found)
{
	for (int id = RC_EDE0; id < RC_COUNT; id++) {
		if (!records[LANG_en][id].range &&
		    same_letters(name, records[LANG_en][id].name)) {
			found->id = (enum record_id)id;
			found->number = records[LANG_en][id].first;
			return true;
		}
	}
	return false;
}

bool
record_find_mnemonic(const char *word, struct subject *found)
{
	for (int id = 0; id < RC_COUNT; id++) {
		/* A range has none. */
		if (keys[id].mnemonic[0] != '\0' &&
		    ascii_same(word, keys[id].mnemonic)) {
			found->id = (enum record_id)id;
			found->number = keys[id].first;
			return true;
		}
	}
	return false;
}
