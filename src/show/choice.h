/*
 * Screens for a number or a word that can be more than one code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_CHOICE_H
#define RCODEX_SHOW_CHOICE_H

#include "rcodex/lookup/operand.h"
#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

/*
 * Prints which record carries which of the two codes 16 (RFC 6895 2.3), and
 * compares them.
 */
void choice_sixteen(struct page *page);

/* Prints the codes that a word can be, and what tells them apart. */
void choice_ambiguous(struct page *page, const char *word,
    const struct ambiguity *ambiguity);

#endif
