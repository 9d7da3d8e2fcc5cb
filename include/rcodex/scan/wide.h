/*
 * Looking at many bytes at once for where a word of a report may stand, on
 * machines that can (x86-64 with AVX2).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_WIDE_H
#define RCODEX_SCAN_WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { WIDE_BLOCK = 256, WIDE_WORDS = WIDE_BLOCK / 64 };
enum { WIDE_BEFORE = 1, WIDE_PLACES = 4, NIBBLES = 16 };

/*
 * The words are in eight groups, a bit each.  A byte may stand beside the pair
 * of a word if both its halves may: sets of groups, by the place of the byte
 * from the one before the pair on.
 */
struct wide {
	bool asked; /* what the machine can */
	bool can;
	uint8_t low[WIDE_PLACES][NIBBLES];
	uint8_t high[WIDE_PLACES][NIBBLES];
};

/* Finds out whether the machine can, and makes ready for it if so. */
void wide_open(struct wide *wide);

/*
 * Stores, as bits, at which places of a block the pair of a word may begin:
 * where one does, and at few others.  Takes the byte before the block and two
 * behind it, too.
 */
void wide_find(const struct wide *wide, const char *block,
    uint64_t found[WIDE_WORDS]);

#endif
