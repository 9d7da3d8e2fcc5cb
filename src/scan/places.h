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

#endif
