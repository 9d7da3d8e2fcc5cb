/*
 * The screen of one code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CARD_H
#define RCODEX_CARD_H

#include "rcodex/layout.h"
#include "rcodex/text.h"

/* Prints all that the table has about one code. */
void card_print(struct page *page, enum lang lang,
    const struct subject *subject);

#endif
