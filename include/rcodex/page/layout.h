/*
 * Columns, wrapping and colour.  One walk prints a paragraph, a table row and
 * two columns side by side: a row of cells.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_PAGE_LAYOUT_H
#define RCODEX_PAGE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "rcodex/page/paint.h"

struct cell {
	unsigned column; /* where it begins, from 0 */
	unsigned width;  /* columns it may take; 0: up to the page's end */
	enum layout_style style;
	const char *text;
};

/* Returns the columns that a sentence takes on a terminal, marks aside. */
unsigned layout_width(const char *text);

/*
 * Prints cells from left to right, each wrapped within its own columns.  A
 * piece that is wider than its cell pushes what stands right of it one line
 * down, so that columns never touch.
 */
void layout_row(struct page *page, const struct cell *cells, size_t count);

/*
 * The same, where the last cell begins with a title of so many bytes; it is
 * set off as a heading is.
 */
void layout_titled(struct page *page, const struct cell *cells, size_t count,
    size_t title);

/* Prints one wrapped paragraph that begins at a column. */
void layout_text(struct page *page, unsigned column, const char *text);

/* Prints one paragraph in a style. */
void layout_styled(struct page *page, unsigned column, enum layout_style style,
    const char *text);

/* Prints an empty line. */
void layout_gap(struct page *page);

#endif
