/*
 * What lines of logs say of a cause: data/reasons.def.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_REASON_H
#define RCODEX_SCAN_REASON_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/base/bytes.h"
#include "rcodex/base/span.h"
#include "rcodex/table/record.h"

enum { REASONS_ALL = 1024 };

/* Private: chains of the rows that begin with the same two bytes, the third
 * byte of each, and how many bytes it has in common with the next one. */
struct reason_index {
	uint16_t first[BYTE_PAIRS];
	uint32_t thirds[BYTE_PAIRS]; /* a bit for each that a chain has */
	uint16_t next[REASONS_ALL];
	uint8_t third[REASONS_ALL]; /* 0 where a word of two bytes ends */
	uint8_t alike[REASONS_ALL];
};

/* What says more where several causes are spoken of: one that leads explains
 * the others; one that counts where its code is given, alone, or beside another
 * row of its cause, may mean nothing. */
enum reason_rank {
	RANK_LEADS,
	RANK_USUAL,
	RANK_GIVEN,
	RANK_ALONE,
	RANK_BESIDE
};

/* What a line says; a span is empty where the line does not tell. */
struct reason {
	size_t row;
	uint16_t cause; /* its index */
	uint8_t rank;   /* of enum reason_rank */
	const char *tool;
	struct span said;
	struct span name;
	struct span type;
	struct span server;
	struct span forwarder; /* that a server asks */
	struct span zone;
	struct span key;
};

/* Makes the index that reason_find() takes. */
void reason_open(struct reason_index *index);

/* What the first lines of a text may be looked at beyond their own bytes. */
enum { REASON_EFFORT = 16384 };

/*
 * Finds what a line says from a place on, and moves the place behind it; false
 * where it says no more.  The bytes passed pay for looking: what is left of
 * that is kept from line to line, so that no text takes long.
 */
bool reason_find(struct reason_index *index, struct span line, long *effort,
    size_t *at, struct reason *reason);

/* Returns the cause and the program of a row; false past the last. */
bool reason_row(size_t row, struct reason *reason);

#endif
