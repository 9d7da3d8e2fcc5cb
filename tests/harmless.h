/*
 * What tests of hostile text share: whether a terminal shows what was printed
 * and does nothing else.  It has a decoder of its own.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_HARMLESS_H
#define RCODEX_TESTS_HARMLESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Returns the length of the character that bytes begin with, or 0 (RFC 3629).
 */
static inline size_t
harmless_decode(const uint8_t *bytes, size_t len, uint32_t *character)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t need = bytes[0] < 0x80 ? 1 :
	    bytes[0] >> 5 == 6        ? 2 :
	    bytes[0] >> 4 == 14       ? 3 :
	    bytes[0] >> 3 == 30       ? 4 :
					5;

	if (need > 4 || need > len)
		return 0;
	*character = need == 1 ? bytes[0] : bytes[0] & (0x7fU >> need);
	for (size_t i = 1; i < need; i++) {
		if (bytes[i] >> 6 != 2)
			return 0;
		*character = *character << 6 | (bytes[i] & 0x3fU);
	}
	return *character >= least[need] && *character <= 0x10ffff &&
		*character >> 11 != 0x1b ?
	    need :
	    0;
}

/* Says whether a terminal may do something else than show a character, or show
 * nothing. */
static inline bool
harmless_acts(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad ||
	    c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f) ||
	    (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
	    c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || c >> 12 == 0xe0;
}

/* Returns the first byte that a terminal may act on, or is no UTF-8, but for
 * line ends; NULL where there is none. */
static inline const char *
harmless_break(const char *text)
{
	size_t len = strlen(text);

	for (size_t i = 0, n; i < len; i += n) {
		uint32_t c;

		n = harmless_decode((const uint8_t *)text + i, len - i, &c);
		if (n == 0 || (harmless_acts(c) && c != '\n'))
			return text + i;
	}
	return NULL;
}

/* Text that means no good to what shows it raw. */
static const char *const hostile[] = {
	"\033[31mred\033[0m",
	"\033]0;pwned\a",
	"\033c\033(0",
	"\a\b\f\v\177",
	"\r\n\t",
	"\n\nrcodex: fine",
	"\xc2\x9b"
	"2J",
	"\x9b"
	"2J",
	"\xe2\x80\xae"
	"dlrow",
	"\xe2\x81\xa6\xe2\x80\xa8\xd8\x9c",
	"\xe2\x80\x8b\xef\xbb\xbf\xf3\xa0\x81\x81",
	"\xff\xfe\xc0\xaf",
	"\xe2\x80",
	"\xed\xa0\x80",
	"\xf4\x90\x80\x80",
	"{A}{B}{N}{X}",
	"%s%n",
};

enum { HOSTILE_COUNT = sizeof(hostile) / sizeof(*hostile) };

#endif
