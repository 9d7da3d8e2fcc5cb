/*
 * Known words near one that is not known.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_SUGGEST_H
#define RCODEX_LOOKUP_SUGGEST_H

#include <stddef.h>

enum { SUGGESTIONS_MOST = 3 };

/*
 * Stores the known words that are nearest to a word, the nearest first, and
 * returns how many: none where nothing is near.
 */
size_t suggest(const char *word, const char *found[SUGGESTIONS_MOST]);

/* Stores mnemonics of codes that begin with a word of two letters or more, in
 * the order of their numbers, and returns how many. */
size_t suggest_begun(const char *word, const char *found[SUGGESTIONS_MOST]);

#endif
