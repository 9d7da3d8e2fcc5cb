/*
 * Lines of a given width from text of any length.  It must not know what the
 * text says: DNS ends here, but for the shape of an RFC reference.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/layout.h"
#include "rcodex/utf8.h"

enum { CELLS_MOST = 4, GUTTER = 1 };

static const char bold[] = "\033[1m";
static const char cyan[] = "\033[36m";
static const char underlined[] = "\033[4m";
static const char not_underlined[] = "\033[24m";
static const char normal[] = "\033[0m";

static const char *const placeholders[] = {
	"NAME",
	"TYPE",
	"ZONE",
	"SERVER",
	"OTHER",
	"PARENT",
	"KEY",
	"SECRET",
	"FILE",
};

/* Looks at eight bytes at a time: nearly all text is ASCII and goes through. */
static bool
is_ascii(const char *text, size_t len)
{
	uint64_t high = 0, word;

	for (; len >= sizeof(word); len -= sizeof(word)) {
		memcpy(&word, text, sizeof(word));
		high |= word;
		text += sizeof(word);
	}
	while (len-- > 0)
		high |= (unsigned char)*text++;
	return (high & UINT64_C(0x8080808080808080)) == 0;
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

	return is_ascii(text, len) ? (unsigned)len : width_of(text, len);
}

/*
 * Returns how many bytes at the start of text are an RFC reference, as in
 * "RFC 2308 7.1", or 0.
 */
static size_t
reference(const char *text)
{
	size_t len = 4;

	if (strncmp(text, "RFC ", 4) != 0 || !ascii_digit(text[4]))
		return 0;
	while (ascii_digit(text[len]))
		len++;
	if (text[len] == ' ' && ascii_digit(text[len + 1])) {
		len++;
		while (ascii_digit(text[len]) ||
		    (text[len] == '.' && ascii_digit(text[len + 1])))
			len++;
	}
	return len;
}

/* A reference is read and searched for as one word, so it is not broken. */
static bool
in_reference(const char *start, const char *blank)
{
	const char *p = ascii_digit(blank[1]) ? blank : start;

	while (p > start && blank - p < 24) {
		p--;
		if (*p == 'R' && reference(p) > (size_t)(blank - p))
			return true;
	}
	return false;
}

/* Returns the bytes of the first line of ASCII text, at most width columns. */
static size_t
break_ascii(const char *text, size_t len, unsigned width)
{
	size_t end = width;

	if (len <= width)
		return len;
	while (end > 0 && (text[end] != ' ' || in_reference(text, text + end)))
		end--;
	if (end == 0) {
		end = width;
		while (end < len &&
		    (text[end] != ' ' || in_reference(text, text + end)))
			end++;
	}
	while (text[end - 1] == ' ')
		end--;
	return end;
}

/* Says whether a line can end between two characters, the second at text. */
static bool
breaks(uint32_t before, uint32_t character, const char *start, const char *text)
{
	if (before == ' ' || utf8_closes(character))
		return false;
	if (character == ' ')
		return !in_reference(start, text);
	return utf8_breaks(character) || utf8_breaks(before);
}

/* The same for text of any script: wide characters break without a blank. */
static size_t
break_utf8(const char *text, size_t len, unsigned width)
{
	unsigned column = 0;
	size_t end = 0, at = 0;
	uint32_t before = 0;

	while (at < len) {
		uint32_t character = '?';
		size_t n = utf8_decode(text + at, len - at, &character);

		if (at > 0 && breaks(before, character, text, text + at))
			end = at;
		column += utf8_width(character);
		if (column > width && end > 0)
			return end;
		before = character;
		at += n == 0 ? 1 : n;
	}
	return len;
}

/* What is left of a cell's text. */
struct rest {
	const struct cell *cell;
	const char *text;
	size_t len;
	bool ascii;
};

/* Returns the bytes of the next line of a cell. */
static size_t
next_line(const struct rest *rest, unsigned width)
{
	if (rest->cell->style == LAYOUT_COMMAND)
		return rest->len;
	if (rest->ascii)
		return break_ascii(rest->text, rest->len, width);
	return break_utf8(rest->text, rest->len, width);
}

static void
put_link(struct page *page, const char *text, size_t len)
{
	size_t digits = 4;
	char target[64];

	while (ascii_digit(text[digits]))
		digits++;
	snprintf(target, sizeof(target),
	    "https://www.rfc-editor.org/rfc/rfc%.*s%s%.*s", (int)digits - 4,
	    text + 4, len > digits ? "#section-" : "",
	    len > digits ? (int)(len - digits - 1) : 0, text + digits + 1);
	out_text(page->out, "\033]8;;");
	out_text(page->out, target);
	out_text(page->out, "\033\\");
	out_bytes(page->out, text, len);
	out_text(page->out, "\033]8;;\033\\");
}

static void
put_linked(struct page *page, const char *text, size_t len)
{
	while (len > 0) {
		size_t n = *text == 'R' ? reference(text) : 0;

		if (n > 0 && n <= len) {
			put_link(page, text, n);
		} else {
			n = 1;
			out_bytes(page->out, text, 1);
		}
		text += n;
		len -= n;
	}
}

/* Returns the bytes of the placeholder that text begins with, or 0. */
static size_t
placeholder(const char *text)
{
	for (size_t i = 0; i < sizeof(placeholders) / sizeof(*placeholders);
	     i++) {
		size_t len = strlen(placeholders[i]);
		char after = text[len < strlen(text) ? len : strlen(text)];

		if (strncmp(text, placeholders[i], len) == 0 &&
		    !(after >= 'A' && after <= 'Z'))
			return len;
	}
	return 0;
}

static void
put_command(struct page *page, const char *text, size_t len)
{
	bool inside = false;

	out_text(page->out, cyan);
	for (size_t i = 0; i < len;) {
		size_t n = inside ? 0 : placeholder(text + i);

		if (n > 0) {
			out_text(page->out, underlined);
			out_bytes(page->out, text + i, n);
			out_text(page->out, not_underlined);
		} else {
			n = 1;
			out_bytes(page->out, text + i, 1);
		}
		i += n;
		inside = text[i - 1] >= 'A' && text[i - 1] <= 'Z';
	}
	out_text(page->out, normal);
}

static void
put(struct page *page, enum layout_style style, const char *text, size_t len)
{
	if (style == LAYOUT_COMMAND && page->colour) {
		put_command(page, text, len);
	} else if (style == LAYOUT_HEADING && page->colour) {
		out_text(page->out, bold);
		out_bytes(page->out, text, len);
		out_text(page->out, normal);
	} else if (style == LAYOUT_PLAIN && page->links) {
		put_linked(page, text, len);
	} else {
		out_bytes(page->out, text, len);
	}
}

/* Returns the columns left for a cell, at least 1. */
static unsigned
room(const struct page *page, const struct cell *cell)
{
	unsigned width =
	    page->width > cell->column ? page->width - cell->column : 1;

	return cell->width != 0 && cell->width < width ? cell->width : width;
}

/* Prints the next line of a cell; returns the columns that it takes. */
static unsigned
put_next(struct page *page, struct rest *rest)
{
	size_t len = next_line(rest, room(page, rest->cell));
	unsigned width =
	    rest->ascii ? (unsigned)len : width_of(rest->text, len);

	put(page, rest->cell->style, rest->text, len);
	while (len < rest->len && rest->text[len] == ' ')
		len++;
	rest->text += len;
	rest->len -= len;
	return width;
}

/*
 * Prints the next line of the cells that have text left.  Returns false where
 * nothing was left.
 */
static bool
put_line(struct page *page, struct rest *rests, size_t count)
{
	unsigned column = 0;
	bool printed = false;

	for (size_t i = 0; i < count; i++) {
		unsigned begin = rests[i].cell->column;

		if (rests[i].len == 0)
			continue;
		if (printed && column + GUTTER > begin)
			break;
		out_repeat(page->out, ' ', begin - column);
		column = begin + put_next(page, &rests[i]);
		printed = true;
	}
	if (printed)
		out_bytes(page->out, "\n", 1);
	return printed;
}

void
layout_row(struct page *page, const struct cell *cells, size_t count)
{
	struct rest rests[CELLS_MOST];

	for (size_t i = 0; i < count; i++) {
		size_t len = strlen(cells[i].text);

		rests[i] = (struct rest){ &cells[i], cells[i].text, len,
			is_ascii(cells[i].text, len) };
	}
	while (put_line(page, rests, count))
		continue;
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
