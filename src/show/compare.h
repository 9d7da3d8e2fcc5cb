/*
 * The screen of two codes.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_COMPARE_H
#define RCODEX_SHOW_COMPARE_H

#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/* Prints two codes side by side, or one under the other below 60 columns. */
void compare_print(struct page *page, const struct subject *a,
    const struct subject *b);

#endif
