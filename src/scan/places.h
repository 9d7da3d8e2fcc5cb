/*
 * What the places of a pattern held.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_PLACES_H
#define RCODEX_SCAN_PLACES_H

#include "rcodex/base/span.h"
#include "rcodex/table/record.h"

struct places {
	struct subject code;
	int32_t number; /* of a code or an EDE, or NO_NUMBER */
	struct span text;
	struct span name;
	struct span type;
	struct span server;
	struct span forwarder;
	struct span zone;
	struct span key;
};

/*
 * Forgets all that places held.  Member by member: compilers make of a whole
 * one an instruction that takes longer to begin than most patterns to be
 * fitted.
 */
static inline void
places_clear(struct places *places)
{
	const struct span none = { NULL, 0 };

	places->code = (struct subject){ .id = 0 };
	places->number = NO_NUMBER;
	places->text = none;
	places->name = none;
	places->type = none;
	places->server = none;
	places->forwarder = none;
	places->zone = none;
	places->key = none;
}

#endif
