/*
 * Which causes a text speaks for, on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_BLOCK_H
#define RCODEX_FOUND_BLOCK_H

#include "rcodex/page/layout.h"
#include "rcodex/reply/evidence.h"

/* Prints a block for each cause: why, check and fix; behind an empty line where
 * something stands above. */
void block_print(struct page *page, const struct replies *replies,
    const struct favour favours[], size_t count, bool behind);

/* Returns the title of a cause, or of a rare one. */
const char *block_title(enum lang lang, const struct favour *favour);

#endif
