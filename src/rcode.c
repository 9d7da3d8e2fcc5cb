/*
 * The table of records, and how to find one.  It must not know how a record
 * looks on a screen, nor in which language.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/rcode.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

/*
 * Dense ids.  AT_x is the index of the first case of x, for the value after it
 * is taken back by one; the end of its cases is where the next record's begin.
 */
enum {
#define RCODE(id, ...) AT_##id, BEFORE_##id = AT_##id - 1,
#define RANGE(id, ...) AT_##id, BEFORE_##id = AT_##id - 1,
#define CASE(of, id, ...) CASE_##of##_##id,
#include "rcodex/records.h"
	CASE_COUNT
};
enum {
#define RCODE(id, ...) RARE_AT_##id, RARE_BEFORE_##id = RARE_AT_##id - 1,
#define RANGE(id, ...) RARE_AT_##id, RARE_BEFORE_##id = RARE_AT_##id - 1,
#define RARE(of, id, ...) RARE_##of##_##id,
#include "rcodex/records.h"
	RARE_COUNT
};

/* A case's place is its record's times 64 plus its rank there. */
enum {
#define RCODE(id, ...) BLOCK_##id = 64 * RC_##id,
#define RANGE(id, ...) BLOCK_##id = 64 * RC_##id,
#define CASE(of, id, ...) PLACE_##of##_##id,
#include "rcodex/records.h"
};
enum {
#define RCODE(id, ...) RARE_BLOCK_##id = 64 * RC_##id,
#define RANGE(id, ...) RARE_BLOCK_##id = 64 * RC_##id,
#define RARE(of, id, ...) RARE_PLACE_##of##_##id,
#include "rcodex/records.h"
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
#include "rcodex/records.h"

/* The number of fields is fixed here and in text.c, and nowhere else. */
/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
static const struct rcode rcodes[RC_COUNT + 1] = {
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
#include "rcodex/records.h"
	[RC_COUNT] = { .cases = CASE_COUNT, .rare = RARE_COUNT }
};
/* clang-format on */

static const struct rcode_case cases[] = {
#define CASE(of, id, who, title, sign, check, reads, fix, in_short) \
	[CASE_##of##_##id] = { RC_##of, who, #id, check },
#include "rcodex/records.h"
};

static const struct rcode_rare rares[] = {
#define RARE(of, id, title, fix) [RARE_##of##_##id] = { RC_##of, #id },
#include "rcodex/records.h"
};
#undef LIST

const struct rcode *
rcode_get(enum rcode_id id)
{
	return &rcodes[id];
}

size_t
rcode_cases(enum rcode_id id, size_t *first)
{
	*first = rcodes[id].cases;
	return (size_t)rcodes[id + 1].cases - *first;
}

size_t
rcode_rare(enum rcode_id id, size_t *first)
{
	*first = rcodes[id].rare;
	return (size_t)rcodes[id + 1].rare - *first;
}

const struct rcode_case *
rcode_case_get(size_t index)
{
	return &cases[index];
}

const struct rcode_rare *
rcode_rare_get(size_t index)
{
	return &rares[index];
}

unsigned
rcode_case_number(enum rcode_id id, const char *name, size_t len)
{
	size_t first, count;

	count = rcode_cases(id, &first);
	for (size_t i = 0; i < count; i++) {
		const char *known = cases[first + i].id;

		if (strncmp(known, name, len) == 0 && known[len] == '\0')
			return (unsigned)i + 1;
	}
	return 0;
}

bool
rcode_find_number(int32_t number, struct subject *found)
{
	for (int id = 0; id < RC_COUNT && number >= 0; id++) {
		if (rcodes[id].first <= number && number <= rcodes[id].last) {
			found->id = (enum rcode_id)id;
			found->number = number;
			return true;
		}
	}
	return false;
}

bool
rcode_find_mnemonic(const char *word, struct subject *found)
{
	for (int id = 0; id < RC_COUNT; id++) {
		if (!rcodes[id].range &&
		    ascii_same(word, rcodes[id].mnemonic)) {
			found->id = (enum rcode_id)id;
			found->number = rcodes[id].first;
			return true;
		}
	}
	return false;
}

enum rcode_id
rcode_in_order(size_t i)
{
	int code = 0, range = 0;

	/* Codes stand in their order, and ranges in theirs: merge the two. */
	while (range < RC_COUNT && !rcodes[range].range)
		range++;
	for (int codes = range;; i--) {
		bool take_range = code == codes ||
		    (range < RC_COUNT &&
			rcodes[range].first < rcodes[code].first);
		int id = take_range ? range++ : code++;

		if (i == 0 || id >= RC_COUNT)
			return (enum rcode_id)(id < RC_COUNT ? id : RC_COUNT);
	}
}

void
rcode_label(const struct subject *subject, char label[12])
{
	const struct rcode *code = &rcodes[subject->id];

	if (!code->range)
		memcpy(label, code->mnemonic, 12);
	else
		snprintf(label, 12, "RCODE%d", (int)subject->number);
}
