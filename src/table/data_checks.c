/*
 * What stops the build where data/ is not whole: each record and cause has all
 * its fields, in each language, and a cause stands under its record.  Nothing
 * of it is in the program.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/label.h"

/* record_is_ede() goes by that. */
_Static_assert((int)RC_RESERVED_LAST < (int)RC_EDE0,
    "the codes stand before the Extended DNS Errors");

/* A cause's place is its record's times 64 plus its rank there. */
enum {
#define RECORD(id, ...) BLOCK_##id = 64 * RC_##id,
#define CAUSE(of, id, ...) PLACE_##of##_##id,
#include "rcodex/table/record_list.h"
};
#define IN_BLOCK(of, id, most) \
	_Static_assert(PLACE_##of##_##id / 64 == (int)RC_##of, \
	    "cause " #id " of " #of " stands under another record"); \
	_Static_assert(PLACE_##of##_##id % 64 <= (most), \
	    "cause " #id " of " #of " is one too many");
#define CASE(of, id, ...) IN_BLOCK(of, id, MAIN_MOST)
#define RARE(of, id, ...) IN_BLOCK(of, id, MAIN_MOST + RARE_MOST)
#define COMMON_CASE(of, id, ...) IN_BLOCK(of, id, MAIN_MOST)
#define COMMON_RARE(of, id, ...) IN_BLOCK(of, id, MAIN_MOST + RARE_MOST)
#include "rcodex/table/record_list.h"

/* How many fields a block gives; braces of a list protect its commas. */
#define COUNT(...) \
	COUNT_(__VA_ARGS__, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, \
	    12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define COUNT_(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, \
    v, w, x, count, ...) \
	count
enum {
	FACTS = 7, /* name to see_also but space and opcode, and check_first */
	CODE_FIELDS = FACTS + 3
#define FIELD(...) +1
#define EDE_FIELD(...)
#include "rcodex/table/fields.h"
	,
	EDE_FIELDS = FACTS
#define FIELD(...) +1
#define CODE_FIELD(...)
#include "rcodex/table/fields.h"
	,
	CASE_FIELDS = 9,
	RARE_FIELDS = 7,
	COMMON_FIELDS = 5,
	COMMON_CASE_FIELDS = 5,
	COMMON_RARE_FIELDS = 4,
	PAIR_FIELDS = 8,
	/* Translated: facts are those of English. */
	CODE_TEXTS = CODE_FIELDS - (FACTS + 3) + 2, /* meanings, check_first */
	EDE_TEXTS = EDE_FIELDS - FACTS + 1,         /* check_first */
	CASE_TEXTS = CASE_FIELDS - 3,               /* scope, also, who */
	RARE_TEXTS = RARE_FIELDS - 3,
	COMMON_TEXTS = COMMON_FIELDS - 1, /* who */
	COMMON_CASE_TEXTS = COMMON_CASE_FIELDS - 2,
	COMMON_RARE_TEXTS = COMMON_RARE_FIELDS - 2,
	PAIR_TEXTS = PAIR_FIELDS - 1 /* command */
};
#define WHOLE(kind, id, count, wanted) \
	_Static_assert((int)(count) == (int)(wanted), \
	    #kind " " #id ": a field is missing, or one too many");
#define ENGLISH(kind, id) \
	_Static_assert((int)LANGUAGE_ID == (int)LANG_en, \
	    #kind " " #id ": a translation has TEXT in place of this");

/* clang-format off */
#define EACH_LANGUAGE "src/table/text_checks.h"
#include "rcodex/table/languages.h"
/* clang-format on */
