/*
 * The screen for text that reports codes.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_FOUND_H
#define RCODEX_FOUND_FOUND_H

#include "rcodex/found/tally.h"
#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/*
 * Prints what a text reports: for one or two codes what was seen, and then the
 * causes that it speaks for, or else the card of each that is a failure; for
 * more codes a line each.
 */
void found_print(struct page *page, const struct tally *tally,
    const struct replies *replies);

/* Prints a line for each distinct code and EDE. */
void found_brief(struct out *out, enum lang lang, const struct tally *tally);

/* Prints an array of the distinct codes, each with how often it was seen. */
void found_json(struct out *out, enum lang lang, const struct tally *tally,
    const struct replies *replies);

#endif
