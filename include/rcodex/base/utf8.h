/*
 * UTF-8 and how many columns of a terminal its characters take.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_UTF8_H
#define RCODEX_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Decodes the character that text begins with (RFC 3629) and returns its
 * length in bytes, or 0 where the bytes are no valid UTF-8.
 */
size_t utf8_decode(const char *text, size_t len, uint32_t *character);

/* Returns the columns that a character takes: 0, 1 or 2. */
unsigned utf8_width(uint32_t character);

/* Says whether a line can begin or end beside a character without a blank. */
bool utf8_breaks(uint32_t character);

/* Says whether it is Korean: wide, but with blanks between words. */
bool utf8_hangul(uint32_t character);

/* Says whether a character closes what stands before it, so begins no line. */
bool utf8_closes(uint32_t character);

/* Says whether a character opens what stands behind it, so ends no line. */
bool utf8_opens(uint32_t character);

/* Says whether a terminal may act on a character instead of showing it, or
 * show nothing. */
bool utf8_acts(uint32_t character);

/* Characters of a text from outside that are shown, and the bytes they take. */
enum { UTF8_SHOWN = 200, UTF8_SHOWN_SIZE = 10 * UTF8_SHOWN + 4 };

/* Room for what is shown of one character. */
enum { UTF8_ONE = 16 };

/*
 * Stores what a terminal may show of the character that text begins with, as
 * utf8_show() has it, without an end; returns its length, and in took how many
 * bytes of the text it stands for.
 */
size_t utf8_show_one(char to[UTF8_ONE], const char *text, size_t len,
    size_t *took);

/*
 * Stores text from outside so that a terminal shows it and does nothing else:
 * control characters, DEL, C1 (in either encoding), bidi controls, line
 * separators, what is never seen and invalid UTF-8 are escaped, and "..."
 * stands for what is over UTF8_SHOWN characters or has no room.  All such text
 * comes through here before it is shown, but for JSON, which has escapes of its
 * own.
 */
void utf8_show(char *to, size_t size, const char *text);

#endif
