/*
 * What two codes that people confuse have of their own: data/pairs.def.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_PAIR_H
#define RCODEX_TABLE_PAIR_H

#include "rcodex/table/record.h"

enum { OWN_DIFFERENCES_MOST = 5 };

struct pair {
	uint8_t a;
	uint8_t b;
	char summary[PROSE(100)];
	char command[COLUMNS(60)];
	char tell_a[PROSE(72)];
	char tell_b[PROSE(72)];
	char differences[OWN_DIFFERENCES_MOST][PROSE(150)];
	char which_a[PROSE(90)];
	char which_b[PROSE(90)];
	char both[PROSE(150)];
};

/*
 * Returns the words of a pair in either order, in a language or else in
 * English, or NULL where it has none of its own; `swapped` says whether tell_a
 * and which_a are about b.
 */
const struct pair *pair_text(enum lang lang, enum record_id a, enum record_id b,
    bool *swapped);

#endif
