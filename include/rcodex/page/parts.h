/*
 * The pieces that every screen is made of.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_PAGE_PARTS_H
#define RCODEX_PAGE_PARTS_H

#include <stdint.h>

#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

enum {
	LIST_COLUMN = 5 /* where text goes on below "  1. " */
};

/* Prints a gap and a heading. */
void parts_heading(struct page *page, enum label label);

/*
 * Returns the column beside the widest of some labels, two blanks behind it.
 * That of English is known: it is asked for most, and measuring costs time.
 */
unsigned parts_beside(const struct page *page, unsigned english,
    const uint8_t labels[], size_t count);

/*
 * Prints a label and its text, wrapped in a column of its own, if any: one that
 * is the same for all labels that are given to it.
 */
void parts_field(struct page *page, enum label label, const char *text);

/*
 * Prints a line of a list: what it is about in so many columns, then the text;
 * one under the other where that would leave the text too narrow.
 */
void parts_item(struct page *page, enum layout_style style, const char *left,
    unsigned left_width, const char *text);

/* Prints "  1. text" in a style, with what goes over the line indented. */
void parts_numbered(struct page *page, enum layout_style style, unsigned number,
    const char *text);

/* Stores a command of a card, filled in where the page knows how. */
void parts_command(struct text *to, const struct page *page,
    const char *command);

/* Prints a command and what it shows: on one line where both fit. */
void parts_check(struct page *page, unsigned column, const char *command,
    const char *shows);

/* Prints a sentence with its places filled by words from outside, and a gap. */
void parts_note(struct page *page, enum label label, struct filling with);

/* Prints a sentence with its places filled by words of ours. */
void parts_sentence(struct page *page, enum label label, struct filling with);

#endif
