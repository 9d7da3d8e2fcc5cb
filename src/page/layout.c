/*
 * Lines of a given width from text of any length.  It must not know what the
 * text says: DNS ends here, but for the shape of an RFC reference.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/utf8.h"
#include "rcodex/page/layout.h"

enum { CELLS_MOST = 6, GUTTER = 1 };

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

/* A reference is read and searched for as one word, so it is not broken. */
static bool
in_reference(const char *start, const char *blank)
{
	const char *p = ascii_digit(blank[1]) ? blank : start;

	while (p > start && blank - p < 24) {
		p--;
		if (*p == 'R' && paint_reference(p) > (size_t)(blank - p))
			return true;
	}
	return false;
}

static bool
ends_operands(char c)
{
	return c == '.' || c == ',' || c == ';' || c == ':' || c == ')';
}

/*
 * So is a command of ours: the blank behind "rcodex", and one between two
 * operands.
 */
static bool
in_command(const char *start, const char *blank)
{
	static const char name[] = "rcodex";
	const size_t len = sizeof(name) - 1;

	for (int words = 0; words < 2; words++) {
		if ((size_t)(blank - start) >= len &&
		    memcmp(blank - len, name, len) == 0)
			return true;
		if (blank == start || ends_operands(blank[-1]))
			return false;
		do {
			blank--;
		} while (blank > start && *blank != ' ');
	}
	return false;
}

static bool
is_whole(const char *start, const char *blank)
{
	return in_reference(start, blank) || in_command(start, blank);
}

/*
 * Returns the bytes of the first line of ASCII text, at most width columns; 0
 * where there is no room behind the blanks that it begins with.
 */
static size_t
break_ascii(const char *text, size_t len, unsigned width)
{
	size_t end = width;

	if (len <= width)
		return len;
	while (end > 0 && (text[end] != ' ' || is_whole(text, text + end)))
		end--;
	if (end == 0 && *text != ' ') {
		end = width;
		while (end < len &&
		    (text[end] != ' ' || is_whole(text, text + end)))
			end++;
	}
	while (end > 0 && text[end - 1] == ' ')
		end--;
	return end;
}

/* Where a line can end: within a Korean word only if there is no better place.
 */
enum place { NO_PLACE, POOR_PLACE, GOOD_PLACE };

/* Says how good a line ends between two characters, the second at text. */
static enum place
place_between(uint32_t before, uint32_t character, const char *start,
    const char *text)
{
	if (before == ' ' || utf8_closes(character) || utf8_opens(before) ||
	    utf8_width(character) == 0)
		return NO_PLACE;
	if (character == ' ')
		return is_whole(start, text) ? NO_PLACE : GOOD_PLACE;
	if (!utf8_breaks(character) && !utf8_breaks(before))
		return NO_PLACE;
	return utf8_hangul(character) || utf8_hangul(before) ? POOR_PLACE :
							       GOOD_PLACE;
}

/* The same for text of any script: wide characters break without a blank. */
static size_t
break_utf8(const char *text, size_t len, unsigned width)
{
	unsigned column = 0;
	size_t end = 0, poor = 0, at = 0;
	uint32_t before = 0;

	while (at < len) {
		uint32_t character = '?';
		size_t n = utf8_decode(text + at, len - at, &character);

		if (at > 0) {
			enum place place =
			    place_between(before, character, text, text + at);

			end = place == GOOD_PLACE ? at : end;
			poor = place == POOR_PLACE ? at : poor;
		}
		column += utf8_width(character);
		if (column > width && (end > 0 || *text == ' '))
			return end;
		if (column > width && poor > 0)
			return poor;
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
static inline size_t
next_line(const struct rest *rest, unsigned width)
{
	if (rest->ascii && rest->len <= width)
		return rest->len;
	if (rest->cell->style == LAYOUT_COMMAND)
		return rest->len;
	if (rest->ascii)
		return break_ascii(rest->text, rest->len, width);
	return break_utf8(rest->text, rest->len, width);
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

/* Prints the next line of a cell; returns the columns that it takes. */
static unsigned
put_next(struct page *page, struct rest *rest)
{
	unsigned most = room(page, rest->cell), width;
	size_t len = next_line(rest, most);

	if (len == 0) {
		skip_blanks(rest);
		len = next_line(rest, most);
	}
	width = rest->ascii ? (unsigned)len : width_of(rest->text, len);
	paint(page, rest->cell->style, rest->text, len);
	rest->text += len;
	rest->len -= len;
	skip_blanks(rest);
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
		out_blanks(page->out, begin - column);
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

		/* No line ends in a blank, and blanks alone are no line. */
		while (len > 0 && cells[i].text[len - 1] == ' ')
			len--;
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
