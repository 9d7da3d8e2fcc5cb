/*
 * The screen that answers a request.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_SCREEN_H
#define RCODEX_SHOW_SCREEN_H

#include "rcodex/lookup/request.h"
#include "rcodex/page/layout.h"

/* Says whether a request is answered in two columns. */
bool screen_two_columns(const struct request *request);

/* Prints the answer, and first how the operands were read if that is news. */
void screen_print(struct page *page, const struct request *request);

#endif
