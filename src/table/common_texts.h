/*
 * The common causes of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
[LANGUAGE_ID] = {
	[COMMON_NONE] = { .of = 0 },
#define COMMON(name, ...) [COMMON_##name] = { .id = #name, __VA_ARGS__ },
#include "rcodex/table/common_list.h"
},
