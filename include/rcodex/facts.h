/*
 * The facts of a reply that hints are about.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FACTS_H
#define RCODEX_FACTS_H

#include "rcodex/evidence.h"

/* Which facts hold; NOTHING never does. */
struct facts {
	bool hold[FACT_COUNT];
};

/* Stores which facts hold for one of the replies of a text. */
void facts_of(struct facts *facts, const struct replies *replies,
    const struct reply *reply);

#endif
