/*
 * The causes of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
[LANGUAGE_ID] = {
#define CAUSE(record, name, seldom, ...) \
	[CAUSE_##record##_##name] = { .of = RC_##record, \
		.id = #name, \
		.rare = seldom, \
		__VA_ARGS__ },
#include "rcodex/table/record_list.h"
},
