/*
 * Screens for more codes than are compared.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_CHOICE_H
#define RCODEX_SHOW_CHOICE_H

#include "rcodex/lookup/request.h"
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

/* Prints what one of several codes says, and the way to its card. */
void choice_candidate(struct page *page, const struct subject *subject);

/* Prints the same of each code that ambiguous words can be, and what else they
 * can be. */
void choice_candidates(struct page *page, const struct ambiguity *ambiguity);

/* Prints a line for each of several codes, and the way to its card. */
void choice_several(struct page *page, const struct request *request);

#endif
