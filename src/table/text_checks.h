/*
 * What stops the build where one language is not whole: see data_checks.c.
 *
 * SPDX-License-Identifier: ISC
 */
#define RCODE(id, number, ...) \
	ENGLISH(RCODE, id) WHOLE(RCODE, id, COUNT(__VA_ARGS__), CODE_FIELDS)
#define RANGE(id, first, last, ...) \
	ENGLISH(RANGE, id) WHOLE(RANGE, id, COUNT(__VA_ARGS__), CODE_FIELDS)
#define EDE(number, ...) \
	ENGLISH(EDE, number) WHOLE(EDE, number, COUNT(__VA_ARGS__), EDE_FIELDS)
#define EDE_RANGE(id, first, last, ...) \
	ENGLISH(EDE_RANGE, id) \
	WHOLE(EDE_RANGE, id, COUNT(__VA_ARGS__), EDE_FIELDS)
#define TEXT(id, ...) \
	WHOLE(TEXT, id, COUNT(__VA_ARGS__), \
	    RC_##id < RC_EDE0 ? CODE_TEXTS : EDE_TEXTS)
#define EITHER(kind, id, count) \
	WHOLE(kind, id, count, \
	    LANGUAGE_ID == LANG_en ? kind##_FIELDS : kind##_TEXTS)
#define CASE(of, id, ...) EITHER(CASE, of##_##id, COUNT(__VA_ARGS__))
#define RARE(of, id, ...) EITHER(RARE, of##_##id, COUNT(__VA_ARGS__))
#define COMMON_CASE(of, id, ...) \
	EITHER(COMMON_CASE, of##_##id, COUNT(__VA_ARGS__))
#define COMMON_RARE(of, id, ...) \
	EITHER(COMMON_RARE, of##_##id, COUNT(__VA_ARGS__))
#include "rcodex/table/record_list.h"

#define COMMON(id, ...) EITHER(COMMON, id, COUNT(__VA_ARGS__))
#include "rcodex/table/common_list.h"

#define PAIR(a, b, ...) EITHER(PAIR, a##_##b, COUNT(__VA_ARGS__))
#include DATA_FILE(pairs.def)
#undef PAIR
#undef EITHER

#define LABEL(id, text) \
	_Static_assert(sizeof(text) <= \
		(LANGUAGE_ID == LANG_en ? COLUMNS(LABEL_MOST) : LABEL_SIZE), \
	    "label " #id " is too long");
#include "rcodex/table/label_list.h"
