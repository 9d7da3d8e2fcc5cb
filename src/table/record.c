/*
 * The table of records, and how to find one.  It must not know how a record
 * looks on a screen, nor in which language.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/table/record.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

/*
 * Dense ids.  AT_x is the index of the first case of x, for the value after it
 * is taken back by one; the end of its cases is where the next record's begin.
 */
enum {
#define RCODE(id, ...) AT_##id, BEFORE_##id = AT_##id - 1,
#define RANGE(id, ...) AT_##id, BEFORE_##id = AT_##id - 1,
#define EDE(number, ...) \
	AT_EDE##number, BEFORE_EDE##number = AT_EDE##number - 1,
#define EDE_RANGE(id, ...) AT_##id, BEFORE_##id = AT_##id - 1,
#define CASE(of, id, ...) CASE_##of##_##id,
#include "rcodex/table/records.h"
	CASE_COUNT
};
enum {
#define RCODE(id, ...) RARE_AT_##id, RARE_BEFORE_##id = RARE_AT_##id - 1,
#define RANGE(id, ...) RARE_AT_##id, RARE_BEFORE_##id = RARE_AT_##id - 1,
#define EDE(number, ...) \
	RARE_AT_EDE##number, RARE_BEFORE_EDE##number = RARE_AT_EDE##number - 1,
#define EDE_RANGE(id, ...) RARE_AT_##id, RARE_BEFORE_##id = RARE_AT_##id - 1,
#define RARE(of, id, ...) RARE_##of##_##id,
#include "rcodex/table/records.h"
	RARE_COUNT
};

/* A case's place is its record's times 64 plus its rank there. */
enum {
#define RCODE(id, ...) BLOCK_##id = 64 * RC_##id,
#define RANGE(id, ...) BLOCK_##id = 64 * RC_##id,
#define EDE(number, ...) BLOCK_EDE##number = 64 * RC_EDE##number,
#define EDE_RANGE(id, ...) BLOCK_##id = 64 * RC_##id,
#define CASE(of, id, ...) PLACE_##of##_##id,
#include "rcodex/table/records.h"
};
enum {
#define RCODE(id, ...) RARE_BLOCK_##id = 64 * RC_##id,
#define RANGE(id, ...) RARE_BLOCK_##id = 64 * RC_##id,
#define EDE(number, ...) RARE_BLOCK_EDE##number = 64 * RC_EDE##number,
#define EDE_RANGE(id, ...) RARE_BLOCK_##id = 64 * RC_##id,
#define RARE(of, id, ...) RARE_PLACE_##of##_##id,
#include "rcodex/table/records.h"
};
#define CASE(of, id, ...) \
	_Static_assert(PLACE_##of##_##id / 64 == (int)RC_##of, \
	    "case " #id " of " #of " stands under another record"); \
	_Static_assert(PLACE_##of##_##id % 64 <= CASES_MOST, \
	    "case " #id " of " #of " is one too many");
#define RARE(of, id, ...) \
	_Static_assert(RARE_PLACE_##of##_##id / 64 == (int)RC_##of, \
	    "rare case " #id " of " #of " stands under another record"); \
	_Static_assert(RARE_PLACE_##of##_##id % 64 <= RARE_MOST, \
	    "rare case " #id " of " #of " is one too many");
#include "rcodex/table/records.h"

/* The number of fields is fixed here and in text.c, and nowhere else. */
/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
#define NONE { "" }
static const struct record rcodes[RC_COUNT + 1] = {
#define RCODE(id, number, name, space, about, opcode, retry_class, lasts, \
	    references, see_also, gist, retry, cached, sent_by, carried, \
	    description, further, meanings, check_first, not_yours, when, \
	    seen_by) \
	[RC_##id] = { .first = number, .last = number, .range = false, \
	    .mnemonic = #id, .cases = AT_##id, .rare = RARE_AT_##id, name, \
	    space, about, opcode, retry_class, lasts, references, see_also },
#define RANGE(id, from, to, name, space, about, opcode, retry_class, lasts, \
	    references, see_also, gist, retry, cached, sent_by, carried, \
	    description, further, meanings, check_first, not_yours, when, \
	    seen_by) \
	[RC_##id] = { .first = from, .last = to, .range = true, \
	    .mnemonic = "", .cases = AT_##id, .rare = RARE_AT_##id, name, \
	    space, about, opcode, retry_class, lasts, references, see_also },
#define EDE(number, name, about, retry_class, lasts, references, see_also, \
	    gist, retry, cached, sent_by, comes_with, description, further, \
	    check_first, not_yours, when, seen_by) \
	[RC_EDE##number] = { .first = number, .last = number, \
	    .range = false, .space = IN_EDE, .opcode = OP_ANY, \
	    .mnemonic = "EDE" #number, .cases = AT_EDE##number, \
	    .rare = RARE_AT_EDE##number, name, about, retry_class, lasts, \
	    references, see_also },
#define EDE_RANGE(id, from, to, name, about, retry_class, lasts, references, \
	    see_also, gist, retry, cached, sent_by, comes_with, description, \
	    further, check_first, not_yours, when, seen_by) \
	[RC_##id] = { .first = from, .last = to, .range = true, \
	    .space = IN_EDE, .opcode = OP_ANY, .mnemonic = "", \
	    .cases = AT_##id, .rare = RARE_AT_##id, name, about, \
	    retry_class, lasts, references, see_also },
#include "rcodex/table/records.h"
	[RC_COUNT] = { .cases = CASE_COUNT, .rare = RARE_COUNT }
};
/* clang-format on */

static const struct record_case cases[] = {
#define CASE(of, id, who, title, sign, check, reads, fix, in_short) \
	[CASE_##of##_##id] = { RC_##of, who, #id, check },
#include "rcodex/table/records.h"
};

static const struct record_rare rares[] = {
#define RARE(of, id, title, fix) [RARE_##of##_##id] = { RC_##of, #id },
#include "rcodex/table/records.h"
};
#undef LIST
#undef NONE

const struct record *
record_get(enum record_id id)
{
	return &rcodes[id];
}

size_t
record_cases(enum record_id id, size_t *first)
{
	*first = rcodes[id].cases;
	return (size_t)rcodes[id + 1].cases - *first;
}

size_t
record_rare(enum record_id id, size_t *first)
{
	*first = rcodes[id].rare;
	return (size_t)rcodes[id + 1].rare - *first;
}

const struct record_case *
record_case_get(size_t index)
{
	return &cases[index];
}

const struct record_rare *
record_rare_get(size_t index)
{
	return &rares[index];
}

unsigned
record_case_number(enum record_id id, const char *name, size_t len)
{
	size_t first, count;

	count = record_cases(id, &first);
	for (size_t i = 0; i < count; i++) {
		const char *known = cases[first + i].id;

		if (strncmp(known, name, len) == 0 && known[len] == '\0')
			return (unsigned)i + 1;
	}
	return 0;
}

bool
record_is_ede(enum record_id id)
{
	return rcodes[id].space == IN_EDE;
}

/* Finds a number among the codes, or among the Extended DNS Errors. */
static bool
find_number(int32_t number, bool ede, struct subject *found)
{
	for (int id = 0; id < RC_COUNT && number >= 0; id++) {
		if (record_is_ede((enum record_id)id) == ede &&
		    rcodes[id].first <= number && number <= rcodes[id].last) {
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
	while (*at != '\0' && !ascii_digit(*at) &&
	    !(ascii_lower(*at) >= 'a' && ascii_lower(*at) <= 'z'))
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
		if (!rcodes[id].range && same_letters(name, rcodes[id].name)) {
			found->id = (enum record_id)id;
			found->number = rcodes[id].first;
			return true;
		}
	}
	return false;
}

bool
record_find_mnemonic(const char *word, struct subject *found)
{
	for (int id = 0; id < RC_COUNT; id++) {
		if (!rcodes[id].range &&
		    ascii_same(word, rcodes[id].mnemonic)) {
			found->id = (enum record_id)id;
			found->number = rcodes[id].first;
			return true;
		}
	}
	return false;
}

/* Says whether a record comes before another one in the order of both. */
static bool
precedes(int a, int b)
{
	bool a_ede = rcodes[a].space == IN_EDE,
	     b_ede = rcodes[b].space == IN_EDE;
	/* NODATA has no number and stands behind NOERROR. */
	int32_t x = a == RC_NODATA ? 0 : rcodes[a].first;
	int32_t y = b == RC_NODATA ? 0 : rcodes[b].first;

	if (a_ede != b_ede)
		return b_ede;
	return x != y ? x < y : a < b;
}

enum record_id
record_in_order(size_t i)
{
	for (int id = 0; id < RC_COUNT; id++) {
		size_t before = 0;

		for (int other = 0; other < RC_COUNT; other++)
			before += precedes(other, id);
		if (before == i)
			return (enum record_id)id;
	}
	return RC_COUNT;
}
