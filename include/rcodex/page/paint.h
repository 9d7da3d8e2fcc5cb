/*
 * Colour and links.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_PAGE_PAINT_H
#define RCODEX_PAGE_PAINT_H

#include <stdbool.h>
#include <stddef.h>

#include "rcodex/base/out.h"
#include "rcodex/base/text.h"
#include "rcodex/table/language.h"

enum layout_style {
	LAYOUT_PLAIN,    /* wrapped; RFC references become links; what stands
			    between two marks is set off as a command is */
	LAYOUT_VERBATIM, /* wrapped; text from outside, all of it shown */
	LAYOUT_HEADING,
	LAYOUT_COMMAND /* never wrapped; placeholders set off */
};

/* Fills in what a command leaves to its reader. */
typedef void paint_fill(struct text *to, const char *command, const void *with);

struct page {
	struct out *out;
	unsigned width; /* columns of a line */
	bool colour;
	bool links;
	enum lang lang;
	unsigned field_column; /* of parts_field(); 0: not known yet */
	paint_fill *fill;      /* of the commands of a card, or NULL */
	const void *fill_with;
};

/*
 * Returns how many bytes at the start of text are an RFC reference, as in
 * "RFC 2308 7.1", or 0.
 */
size_t paint_reference(const char *text);

/* Prints a piece of text in a style, on a page with colour or links. */
void paint_more(struct page *page, enum layout_style style, const char *text,
    size_t len);

/* Prints a piece of text in a style, as far as the page has colour and links.
 */
static inline void
paint(struct page *page, enum layout_style style, const char *text, size_t len)
{
	if (page->colour || page->links)
		paint_more(page, style, text, len);
	else
		out_bytes(page->out, text, len);
}

#endif
