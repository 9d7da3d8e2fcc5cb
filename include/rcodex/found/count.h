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

/* Prints a sorted tally: count, share, bar, number, mnemonic and gist, and
 * under NOERROR how many of it are empty. */
void count_print(struct page *page, const struct tally *tally, uint64_t lines);

/* Prints it as lines of COUNT, NUMBER and MNEMONIC with tabs between them, and
 * behind NOERROR how many of it are empty, if any. */
void count_brief(struct out *out, const struct tally *tally);

/* Prints it as one JSON object. */
void count_json(struct out *out, const struct tally *tally, uint64_t lines);

/* Stores a number of things for a sentence. */
void count_decimal(struct text *text, uint64_t number);

#endif
