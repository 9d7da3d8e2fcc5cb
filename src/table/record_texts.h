/*
 * The records of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define RECORD(id, from, to, word, ...) \
	[LANGUAGE_ID][RC_##id] = { .first = from, \
		.last = to, \
		.range = sizeof(word) == 1, \
		.causes = AT_##id, \
		.mnemonic = word, \
		__VA_ARGS__ },
#define TEXT(id, ...) [LANGUAGE_ID][RC_##id] = { __VA_ARGS__ },
#include "rcodex/table/record_list.h"
