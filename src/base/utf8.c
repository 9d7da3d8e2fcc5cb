/*
 * UTF-8 and display width.  wcwidth(3) would answer only in a UTF-8 locale.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/utf8.h"

struct range {
	uint32_t first;
	uint32_t last;
};

/* Each in order.  What is rare and no text of ours is left to be narrow. */
/* clang-format off */
static const struct range wide[] = {
	{ 0x1100, 0x115f }, { 0x2e80, 0x303e }, { 0x3041, 0x33ff },
	{ 0x3400, 0x4dbf }, { 0x4e00, 0x9fff }, { 0xa000, 0xa4cf },
	{ 0xa960, 0xa97f }, { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff },
	{ 0xfe10, 0xfe19 }, { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 },
	{ 0xffe0, 0xffe6 }, { 0x17000, 0x18d08 }, { 0x1b000, 0x1b2fb },
	{ 0x1f300, 0x1f64f }, { 0x1f680, 0x1f6ff }, { 0x1f900, 0x1f9ff },
	{ 0x1fa70, 0x1faff }, { 0x20000, 0x3fffd },
};
static const struct range zero[] = {
	{ 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd },
	{ 0x0610, 0x061a }, { 0x064b, 0x065f }, { 0x0670, 0x0670 },
	{ 0x0e31, 0x0e31 }, { 0x0e34, 0x0e3a }, { 0x0e47, 0x0e4e },
	{ 0x1160, 0x11ff }, { 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff },
	{ 0x200b, 0x200f }, { 0x2060, 0x2064 }, { 0x20d0, 0x20ff },
	{ 0x302a, 0x302f }, { 0x3099, 0x309a }, { 0xd7b0, 0xd7fb },
	{ 0xfe00, 0xfe0f }, { 0xfe20, 0xfe2f }, { 0xfeff, 0xfeff },
	{ 0xe0100, 0xe01ef },
};
static const struct range hangul[] = {
	{ 0x1100, 0x11ff }, { 0x3131, 0x318e }, { 0xa960, 0xa97f },
	{ 0xac00, 0xd7fb },
};
static const struct range closing[] = {
	{ 0x21, 0x21 }, { 0x29, 0x29 }, { 0x2c, 0x2c }, { 0x2e, 0x2e },
	{ 0x3a, 0x3b }, { 0x3f, 0x3f }, { 0x5d, 0x5d }, { 0x7d, 0x7d },
	{ 0x3001, 0x3002 }, { 0x3005, 0x3005 }, { 0x3009, 0x3009 },
	{ 0x300b, 0x300b }, { 0x300d, 0x300d }, { 0x300f, 0x300f },
	{ 0x3011, 0x3011 }, { 0x3015, 0x3015 }, { 0x3017, 0x3017 },
	{ 0x3019, 0x3019 },
	/* Small kana. */
	{ 0x3041, 0x3041 }, { 0x3043, 0x3043 }, { 0x3045, 0x3045 },
	{ 0x3047, 0x3047 }, { 0x3049, 0x3049 }, { 0x3063, 0x3063 },
	{ 0x3083, 0x3083 }, { 0x3085, 0x3085 }, { 0x3087, 0x3087 },
	{ 0x308e, 0x308e }, { 0x3095, 0x3096 }, { 0x30a1, 0x30a1 },
	{ 0x30a3, 0x30a3 }, { 0x30a5, 0x30a5 }, { 0x30a7, 0x30a7 },
	{ 0x30a9, 0x30a9 }, { 0x30c3, 0x30c3 }, { 0x30e3, 0x30e3 },
	{ 0x30e5, 0x30e5 }, { 0x30e7, 0x30e7 }, { 0x30ee, 0x30ee },
	{ 0x30f5, 0x30f6 },
	/* The dot between words, and the mark of a long vowel. */
	{ 0x30fb, 0x30fc }, { 0xff01, 0xff01 }, { 0xff09, 0xff09 },
	{ 0xff0c, 0xff0c }, { 0xff0e, 0xff0e }, { 0xff1a, 0xff1b },
	{ 0xff1f, 0xff1f }, { 0xff3d, 0xff3d }, { 0xff5d, 0xff5d },
};
static const struct range opening[] = {
	{ 0x28, 0x28 }, { 0x5b, 0x5b }, { 0x7b, 0x7b },
	{ 0x3008, 0x3008 }, { 0x300a, 0x300a }, { 0x300c, 0x300c },
	{ 0x300e, 0x300e }, { 0x3010, 0x3010 }, { 0x3014, 0x3014 },
	{ 0x3016, 0x3016 }, { 0x3018, 0x3018 }, { 0xff08, 0xff08 },
	{ 0xff3b, 0xff3b }, { 0xff5b, 0xff5b },
};
/* C0, DEL, C1, bidi controls and isolates, line and paragraph separator, and
 * what is never seen: blanks without width, byte order marks, tags. */
static const struct range acting[] = {
	{ 0x00, 0x1f }, { 0x7f, 0x9f }, { 0xad, 0xad }, { 0x061c, 0x061c },
	{ 0x180e, 0x180e }, { 0x200b, 0x200f }, { 0x2028, 0x202e },
	{ 0x2060, 0x206f }, { 0xfeff, 0xfeff }, { 0xfff9, 0xfffb },
	{ 0xe0000, 0xe0fff },
};
/* clang-format on */

static bool
within(const struct range *ranges, size_t count, uint32_t character)
{
	size_t i = 0;

	while (i < count && ranges[i].last < character)
		i++;
	return i < count && ranges[i].first <= character;
}

size_t
utf8_decode(const char *text, size_t len, uint32_t *character)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	unsigned char lead = len > 0 ? (unsigned char)text[0] : 0;
	size_t need = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
	uint32_t value = lead;

	if (len == 0 || need > len || (lead >= 0x80 && lead < 0xc2) ||
	    lead > 0xf4)
		return 0;
	if (need > 1)
		value &= 0x7fU >> need;
	for (size_t i = 1; i < need; i++) {
		unsigned char byte = (unsigned char)text[i];

		if ((byte & 0xc0) != 0x80)
			return 0;
		value = value << 6 | (byte & 0x3fU);
	}
	if (value < least[need] || value > 0x10ffff ||
	    (value >= 0xd800 && value <= 0xdfff))
		return 0;
	*character = value;
	return need;
}

unsigned
utf8_width(uint32_t character)
{
	if (character < 0x300)
		return 1;
	if (within(zero, COUNT_OF(zero), character))
		return 0;
	return within(wide, COUNT_OF(wide), character) ? 2 : 1;
}

bool
utf8_breaks(uint32_t character)
{
	return character >= 0x1100 && within(wide, COUNT_OF(wide), character);
}

bool
utf8_hangul(uint32_t character)
{
	return within(hangul, COUNT_OF(hangul), character);
}

bool
utf8_opens(uint32_t character)
{
	return within(opening, COUNT_OF(opening), character);
}

bool
utf8_closes(uint32_t character)
{
	return within(closing, COUNT_OF(closing), character);
}

bool
utf8_acts(uint32_t character)
{
	return within(acting, COUNT_OF(acting), character);
}

/* Stores what is shown of the character of `len` bytes at text, 0 if it is
 * none; returns the bytes that it takes. */
static size_t
show_one(char to[16], const char *text, size_t len, uint32_t character)
{
	if (len > 0 && !utf8_acts(character)) {
		memcpy(to, text, len);
		return len;
	}
	to[0] = '\\';
	if (len <= 1) {
		to[1] = 'x';
		return 2 + ascii_hex(to + 2, (unsigned char)*text, 2);
	}
	to[1] = 'u';
	to[2] = '{';
	len = 3 + ascii_hex(to + 3, character, 1);
	to[len] = '}';
	return len + 1;
}

size_t
utf8_show_one(char to[UTF8_ONE], const char *text, size_t len, size_t *took)
{
	uint32_t character = 0;
	size_t size = utf8_decode(text, len, &character);

	*took = size > 0 ? size : 1;
	return show_one(to, text, size, character);
}

void
utf8_show(char *to, size_t size, const char *text)
{
	static const char more[] = "...";
	size_t left = strlen(text), used = 0;

	for (unsigned shown = 0; left > 0; shown++) {
		char one[UTF8_ONE];
		size_t len, took = utf8_show_one(one, text, left, &len);

		if (shown == UTF8_SHOWN || took + sizeof(more) > size - used) {
			memcpy(to + used, more, sizeof(more));
			return;
		}
		memcpy(to + used, one, took);
		used += took;
		text += len;
		left -= len;
	}
	to[used] = '\0';
}
