/*
 * The causes of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define CAUSE(record, name, seldom, which, ...) \
	[LANGUAGE_ID][CAUSE_##record##_##name] = { .of = RC_##record, \
		.id = #name, \
		.rare = seldom, \
		.common = which, \
		__VA_ARGS__ },
#include "rcodex/table/record_list.h"
