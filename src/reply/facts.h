/*
 * The facts of a reply that hints are about.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_FACTS_H
#define RCODEX_REPLY_FACTS_H

#include <stdbool.h>

#include "rcodex/reply/replies.h"

/* What src/reply/fact_list.h tells of; NOTHING never holds. */
enum fact {
	NOTHING,
#define FACT(name, holds) name,
#define EDE_FACT(name, holds) name,
#define OTHER_FACT(name, holds) name,
#include "fact_list.h"
	FACT_COUNT
};

/* Which facts hold. */
struct facts {
	bool hold[FACT_COUNT];
};

/* Stores which facts hold for one of the replies of a text. */
void facts_of(struct facts *facts, const struct replies *replies,
    const struct reply *reply);

#endif
