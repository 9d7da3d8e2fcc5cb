/*
 * The registry, a line a code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LIST_H
#define RCODEX_LIST_H

#include "rcodex/layout.h"
#include "rcodex/text.h"

/*
 * Stores the i-th record of the registry, with NO_NUMBER for a range; false
 * past the last.
 */
bool list_subject(size_t i, struct subject *subject);

/* Prints number, mnemonic, name and reference of every record, and the date. */
void list_print(struct page *page, enum lang lang);

#endif
