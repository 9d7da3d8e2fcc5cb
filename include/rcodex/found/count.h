/*
 * The table of -c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_COUNT_H
#define RCODEX_FOUND_COUNT_H

#include <stdint.h>

#include "rcodex/found/tally.h"
#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/* Puts the entries in order: codes first, the most frequent first. */
void count_sort(struct tally *tally);

/* Prints a sorted tally: count, share, bar, number, mnemonic and gist. */
void count_print(struct page *page, const struct tally *tally, uint64_t lines);

/* Prints it as lines of COUNT, NUMBER and MNEMONIC with tabs between them. */
void count_brief(struct out *out, const struct tally *tally);

/* Prints it as one JSON object. */
void count_json(struct out *out, const struct tally *tally, uint64_t lines);

/* Stores a number of things for a sentence. */
void count_decimal(struct text *text, uint64_t number);

#endif
