/*
 * What was seen in a text, on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_VERDICT_H
#define RCODEX_FOUND_VERDICT_H

#include "rcodex/base/text.h"
#include "rcodex/page/layout.h"
#include "rcodex/reply/replies.h"

/* Prints a line for each reply that differs: code, EDE, question, server. */
void verdict_seen(struct page *page, const struct replies *replies);

/* Adds a text from outside, and what stands before it, unless it is empty. */
void verdict_add_foreign(struct text *line, const char *before,
    const char *text);

/* Adds "EDE 7 (Signature Expired)" to a line. */
void verdict_add_ede(struct text *line, int32_t number);

#endif
