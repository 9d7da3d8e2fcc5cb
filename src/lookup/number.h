/*
 * Numbers, as operands.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_NUMBER_H
#define RCODEX_LOOKUP_NUMBER_H

#include "rcodex/lookup/meaning.h"

enum { NUMBER_MOST = 65535 };

/* Returns the number that a word is, decimal or after 0x, or -1 where it is no
 * number; every number above 65535 is 65536. */
int32_t number_of(const char *word);

/* Stores the ends of a range, as in 12-15, RCODE12-15, 12..15 and EDE36-49151;
 * false where a word is none. */
struct ends {
	int32_t first;
	int32_t last;
	bool ede;
};
bool number_ends(const char *word, struct ends *ends);

/* Returns what a range of numbers means that are of one record of the
 * registry. */
struct meaning number_range(const char *word);

#endif
