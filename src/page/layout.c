/*
 * Lines of a given width from text of any length.  It must not know what the
 * text says: DNS ends here, but for the shape of an RFC reference.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/text.h"
#include "rcodex/base/utf8.h"
#include "rcodex/page/layout.h"
#include "wrap.h"

enum { CELLS_MOST = 6, GUTTER = 1 };

#define EACH_BYTE(byte) (UINT64_MAX / 255 * (byte))

/* What bytes a text has, in the high bits of each. */
struct kinds {
	uint64_t beyond; /* ASCII */
	uint64_t marks;  /* where it is ASCII */
};

static inline void
add_kinds(struct kinds *kinds, uint64_t word)
{
	kinds->beyond |= word;
	/* A byte that is a mark becomes 0, and 0 less 1 is high. */
	kinds->marks |= (word ^ EACH_BYTE(TEXT_MARK)) - EACH_BYTE(1);
}

/*
 * Says whether a text is ASCII, and stores whether it has marks, perhaps.  It
 * looks at eight bytes at a time: nearly all text goes through.
 */
static inline bool
is_ascii(const char *text, size_t len, bool *marks)
{
	struct kinds kinds = { 0, 0 };
	uint64_t word = 0;

	if (len < sizeof(word)) {
		for (size_t i = 0; i < len; i++)
			word = word << 8 | (unsigned char)text[i];
		add_kinds(&kinds, word);
	} else {
		for (size_t at = 0; at + sizeof(word) < len;
		     at += sizeof(word)) {
			memcpy(&word, text + at, sizeof(word));
			add_kinds(&kinds, word);
		}
		memcpy(&word, text + len - sizeof(word), sizeof(word));
		add_kinds(&kinds, word);
	}
	*marks = (kinds.marks & EACH_BYTE(0x80)) != 0;
	return (kinds.beyond & EACH_BYTE(0x80)) == 0;
}

static unsigned
width_of(const char *text, size_t len)
{
	unsigned width = 0;

	while (len > 0) {
		uint32_t character = 0;
		size_t n = utf8_decode(text, len, &character);

		width += n == 0 ? 1 : utf8_width(character);
		n += n == 0;
		text += n;
		len -= n;
	}
	return width;
}

unsigned
layout_width(const char *text)
{
	size_t len = strlen(text);
	bool marks, ascii = is_ascii(text, len, &marks);
	unsigned width = ascii ? (unsigned)len : width_of(text, len);

	if (!marks)
		return width;
	for (; (text = strchr(text, TEXT_MARK)) != NULL; text++)
		width--;
	return width;
}

/* What is left of a cell. */
struct part {
	const struct cell *cell;
	const char *title; /* its end */
	struct rest rest;
};

/* Returns the bytes of the next line of a cell. */
static inline size_t
next_line(const struct part *part, unsigned width)
{
	const struct rest *rest = &part->rest;

	if ((rest->ascii && rest->len <= width) ||
	    part->cell->style == LAYOUT_COMMAND)
		return rest->len;
	return wrap_line(rest, width);
}

/* Returns the columns left for a cell, at least 1. */
static unsigned
room(const struct page *page, const struct cell *cell)
{
	unsigned width =
	    page->width > cell->column ? page->width - cell->column : 1;

	return cell->width != 0 && cell->width < width ? cell->width : width;
}

static void
skip_blanks(struct rest *rest)
{
	while (rest->len > 0 && *rest->text == ' ') {
		rest->text++;
		rest->len--;
	}
}

/* Prints a piece of a line in one style; returns the columns that it takes. */
static inline unsigned
put_piece(struct page *page, struct rest *rest, enum layout_style style,
    size_t len)
{
	unsigned width =
	    rest->ascii ? (unsigned)len : width_of(rest->text, len);

	if (len > 0)
		paint(page, style, rest->text, len);
	rest->text += len;
	rest->len -= len;
	return width;
}

/* The same for a line of prose with marks. */
static unsigned
put_marked(struct page *page, struct rest *rest, size_t len)
{
	const char *mark;
	unsigned width = 0;

	while ((mark = memchr(rest->text, TEXT_MARK, len)) != NULL) {
		size_t piece = (size_t)(mark - rest->text);

		width += put_piece(page, rest,
		    rest->inside ? LAYOUT_COMMAND : LAYOUT_PLAIN, piece);
		rest->text++;
		rest->len--;
		rest->inside = !rest->inside;
		len -= piece + 1;
	}
	return width +
	    put_piece(page, rest, rest->inside ? LAYOUT_COMMAND : LAYOUT_PLAIN,
		len);
}

/* Prints the next line of a cell; returns the columns that it takes. */
static unsigned
put_next(struct page *page, struct part *part)
{
	unsigned most = room(page, part->cell), width = 0;
	struct rest *rest = &part->rest;
	size_t len = next_line(part, most);

	if (len == 0) {
		skip_blanks(rest);
		len = next_line(part, most);
	}
	if (part->title > rest->text) {
		size_t title = (size_t)(part->title - rest->text);

		title = title < len ? title : len;
		width = put_piece(page, rest, LAYOUT_HEADING, title);
		len -= title;
	}
	if (rest->marked)
		width += put_marked(page, rest, len);
	else
		width += put_piece(page, rest, part->cell->style, len);
	skip_blanks(rest);
	return width;
}

/*
 * Prints the next line of the cells that have text left.  Returns false where
 * nothing was left.
 */
static bool
put_line(struct page *page, struct part *parts, size_t count)
{
	unsigned column = 0;
	bool printed = false;

	for (size_t i = 0; i < count; i++) {
		unsigned at = parts[i].cell->column;

		if (parts[i].rest.len == 0)
			continue;
		if (printed && column + GUTTER > at)
			break;
		out_blanks(page->out, at - column);
		column = at + put_next(page, &parts[i]);
		printed = true;
	}
	if (printed)
		out_bytes(page->out, "\n", 1);
	return printed;
}

static void
begin(struct part *part, const struct cell *cell)
{
	const char *text = cell->text;
	size_t len = strlen(text);
	bool marks;

	/* No line ends in a blank, and blanks alone are no line. */
	while (len > 0 && text[len - 1] == ' ')
		len--;
	part->cell = cell;
	part->title = text;
	part->rest.text = text;
	part->rest.len = len;
	part->rest.ascii = is_ascii(text, len, &marks);
	part->rest.marked = marks && cell->style == LAYOUT_PLAIN;
	part->rest.inside = false;
}

void
layout_titled(struct page *page, const struct cell *cells, size_t count,
    size_t title)
{
	struct part parts[CELLS_MOST];

	for (size_t i = 0; i < count; i++)
		begin(&parts[i], &cells[i]);
	parts[count - 1].title += title;
	while (put_line(page, parts, count))
		continue;
}

void
layout_row(struct page *page, const struct cell *cells, size_t count)
{
	layout_titled(page, cells, count, 0);
}

void
layout_text(struct page *page, unsigned column, const char *text)
{
	layout_styled(page, column, LAYOUT_PLAIN, text);
}

void
layout_styled(struct page *page, unsigned column, enum layout_style style,
    const char *text)
{
	const struct cell cell = { column, 0, style, text };

	layout_row(page, &cell, 1);
}

void
layout_gap(struct page *page)
{
	out_bytes(page->out, "\n", 1);
}
