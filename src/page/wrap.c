/*
 * Where a line ends.  It must not know what is printed, nor where.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/text.h"
#include "rcodex/base/utf8.h"
#include "rcodex/page/paint.h"
#include "wrap.h"

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
	return c == '.' || c == ',' || c == ';' || c == ':' || c == ')' ||
	    c == TEXT_MARK;
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

/* Returns the bytes that fill so many columns of ASCII, and marks behind. */
static size_t
reach(const struct rest *rest, unsigned width)
{
	size_t end = width, at = 0;
	const char *mark;

	while (rest->marked && end < rest->len &&
	    (mark = memchr(rest->text + at, TEXT_MARK, end + 1 - at)) != NULL) {
		at = (size_t)(mark - rest->text) + 1;
		end++;
	}
	return end;
}

/*
 * Returns the bytes of the first line of ASCII text, at most width columns; 0
 * where there is no room behind the blanks that it begins with.
 */
static size_t
break_ascii(const struct rest *rest, unsigned width)
{
	const char *text = rest->text;
	const size_t len = rest->len, most = reach(rest, width);
	size_t end = most;

	if (len <= most)
		return len;
	while (end > 0 && (text[end] != ' ' || is_whole(text, text + end)))
		end--;
	if (end == 0 && *text != ' ') {
		end = most;
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
	if (before == ' ')
		return NO_PLACE;
	if (character == ' ')
		return is_whole(start, text) ? NO_PLACE : GOOD_PLACE;
	if (utf8_closes(character) || utf8_opens(before) ||
	    utf8_width(character) == 0)
		return NO_PLACE;
	if (!utf8_breaks(character) && !utf8_breaks(before))
		return NO_PLACE;
	return utf8_hangul(character) || utf8_hangul(before) ? POOR_PLACE :
							       GOOD_PLACE;
}

/*
 * The same for text of any script: wide characters break without a blank, and
 * a mark stays with what it begins or ends.
 */
static size_t
break_utf8(const struct rest *rest, unsigned width)
{
	const char *text = rest->text;
	unsigned column = 0;
	size_t end = 0, poor = 0, gap = 0, at = 0;
	uint32_t before = 0;
	bool inside = rest->inside;

	while (at < rest->len) {
		uint32_t character = '?';
		size_t n = utf8_decode(text + at, rest->len - at, &character);

		if (rest->marked && character == TEXT_MARK) {
			at++;
			gap = inside ? at : gap;
			inside = !inside;
			continue;
		}
		if (at > 0) {
			enum place place =
			    place_between(before, character, text, text + at);

			end = place == GOOD_PLACE ? gap : end;
			poor = place == POOR_PLACE ? gap : poor;
		}
		column += utf8_width(character);
		if (column > width && (end > 0 || *text == ' '))
			return end;
		if (column > width && poor > 0)
			return poor;
		before = character;
		at += n == 0 ? 1 : n;
		gap = at;
	}
	return rest->len;
}

size_t
wrap_line(const struct rest *rest, unsigned width)
{
	return rest->ascii ? break_ascii(rest, width) : break_utf8(rest, width);
}
