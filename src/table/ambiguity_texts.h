/*
 * The texts of the ambiguities in one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define AMBIGUITY(id, candidates, rest, command, tells) \
	[LANGUAGE_ID][AMBIGUITY_##id] = { rest, tells },
#define AMBIGUITY_TEXT(id, ...) [LANGUAGE_ID][AMBIGUITY_##id] = { __VA_ARGS__ },
#include "rcodex/table/spelling_list.h"
