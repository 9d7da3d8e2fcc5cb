/*
 * The pairs of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define PAIR(first, second, summary, command, tell_a, tell_b, differences, \
    which_a, which_b, both) \
	[LANGUAGE_ID][PAIR_##first##_##second] = { RC_##first, RC_##second, \
		summary, command, tell_a, tell_b, differences, which_a, \
		which_b, both },
#include DATA_FILE(pairs.def)
#undef PAIR
