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
#define CASE(of, id, ...) \
	WHOLE(CASE, of##_##id, COUNT(__VA_ARGS__), \
	    LANGUAGE_ID == LANG_en ? CASE_FIELDS : CASE_TEXTS)
#define RARE(of, id, ...) \
	WHOLE(RARE, of##_##id, COUNT(__VA_ARGS__), RARE_FIELDS)
#include "rcodex/table/record_list.h"

#define LABEL(id, text) \
	_Static_assert(sizeof(text) <= COLUMNS(LABEL_MOST), \
	    "label " #id " is too long");
#include "rcodex/table/label_list.h"
