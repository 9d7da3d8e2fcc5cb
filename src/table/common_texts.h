/*
 * The common causes of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define COMMON(name, ...) \
	[LANGUAGE_ID][COMMON_##name] = { .id = #name, __VA_ARGS__ },
#include "rcodex/table/common_list.h"
