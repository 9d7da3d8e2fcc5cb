/*
 * The screen of one code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_CARD_H
#define RCODEX_SHOW_CARD_H

#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/* Prints all that the table has about one code. */
void card_print(struct page *page, const struct subject *subject);

/* Prints one of its causes alone, by its index. */
void card_cause(struct page *page, const struct subject *subject, size_t index);

#endif
