/*
 * The message of structured text that is under way, so that a code is reported
 * once that two of its keys tell.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FIELD_SEEN_H
#define RCODEX_SCAN_FIELD_SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rcodex/table/record.h"

/* The place is bytes behind the begin of the view's text, which moves on. */
struct field_seen {
	ptrdiff_t at;  /* the last key; negative where there is none */
	uint32_t keys; /* of the message, a bit each */
	struct subject code;
	bool own_line; /* the key begins its line */
	bool again;    /* what follows is the text of a reply told in YAML */
};

#endif
