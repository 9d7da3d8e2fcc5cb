/*
 * The registry, a line a code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_LIST_H
#define RCODEX_SHOW_LIST_H

#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/* Which records a list is of: codes, or Extended DNS Errors. */
enum list { LIST_CODES, LIST_EDES };

/* Returns the index of the first record of a list, and of its end. */
size_t list_begin(enum list list);
size_t list_end(enum list list);

/* Prints number, mnemonic, gist and reference of every record, its name where
 * there is room, and the date. */
void list_print(struct page *page, enum list list);

#endif
