/*
 * The texts by which a line tells something of a reply.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_MARK_H
#define RCODEX_REPLY_MARK_H

#include <stdint.h>

#include "rcodex/base/bytes.h"

struct reading;

enum { MARKS_MOST = 128 };

/* Private: chains of the texts that begin with the same two bytes. */
struct mark_index {
	uint8_t first[BYTE_PAIRS];
	uint8_t next[MARKS_MOST];
};

/* Makes the index that mark_read takes. */
void mark_open(struct mark_index *index);

/* Looks for all texts in a line, in any case, and takes what they tell. */
void mark_read(struct reading *reading, const struct mark_index *index);

#endif
