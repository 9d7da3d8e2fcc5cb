/*
 * The pairs of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define PAIR(first, second, ...) \
	[LANGUAGE_ID][PAIR_##first##_##second] = { .a = RC_##first, \
		.b = RC_##second, \
		__VA_ARGS__ },
#include DATA_FILE(pairs.def)
#undef PAIR
