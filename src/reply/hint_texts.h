/*
 * What was read in a reply, in one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define HINT(id, code, record, name, number, yes, no, says) \
	[LANGUAGE_ID][HINT_##id] = says,
#define WHY(id, says) [LANGUAGE_ID][HINT_##id] = says,
#include DATA_FILE(hints.def)
#undef HINT
#undef WHY
