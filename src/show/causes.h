/*
 * The causes of a record on its card.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_CAUSES_H
#define RCODEX_SHOW_CAUSES_H

#include "rcodex/show/legend.h"

/* Prints the index: what fails, number, title and sign of the main causes. */
void causes_index(struct page *page, enum record_id id);

/* Prints what proves and what ends each main cause, then each rarer one. */
void causes_fixes(struct page *page, enum record_id id,
    const struct legend *legend);
void causes_rarer(struct page *page, enum record_id id);

/* Prints one cause: what fails, title and sign, what proves and ends it. */
void causes_alone(struct page *page, size_t index);

/* Prints what the placeholders of one cause stand for. */
void causes_places(struct page *page, size_t index);

#endif
