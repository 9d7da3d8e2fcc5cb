/*
 * Decoding UTF-8, and how characters behave on a line.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/utf8.h"

#include "harmless.h"

/* Stores a character as RFC 3629 has it, and returns its length. */
static size_t
encode(uint32_t character, char to[4])
{
	size_t len = character < 0x80 ? 1 :
	    character < 0x800         ? 2 :
	    character < 0x10000       ? 3 :
					4;
	static const unsigned lead[] = { 0, 0, 0xc0, 0xe0, 0xf0 };

	for (size_t i = len - 1; i > 0; i--) {
		to[i] = (char)(0x80 | (character & 0x3f));
		character >>= 6;
	}
	to[0] = (char)(lead[len] | character);
	return len;
}

static void
every_character_is_decoded_but_surrogates(void **state)
{
	(void)state;
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		bool surrogate = c >= 0xd800 && c <= 0xdfff;
		uint32_t found = UINT32_MAX;
		char bytes[4];
		size_t len = encode(c, bytes);
		size_t read = utf8_decode(bytes, len, &found);

		if (surrogate ? read != 0 : read != len || found != c)
			fail_msg("U+%04X: %zu bytes, U+%04X", (unsigned)c, read,
			    (unsigned)found);
	}
}

static void
a_character_that_is_cut_short_is_invalid(void **state)
{
	static const uint32_t characters[] = { 0x80, 0x7ff, 0x800, 0xac00,
		0xffff, 0x10000, 0x10ffff };
	uint32_t found;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(characters); i++) {
		char bytes[4];
		size_t whole = encode(characters[i], bytes);

		for (size_t len = 0; len < whole; len++) {
			if (utf8_decode(bytes, len, &found) != 0)
				fail_msg("U+%04X in %zu bytes",
				    (unsigned)characters[i], len);
		}
	}
}

static void
bytes_that_are_no_character_are_invalid(void **state)
{
	static const char *const bytes[] = {
		"\x80",
		"\xbf",
		"\xc0\xaf",
		"\xc0\x80",
		"\xc1\xbf",
		"\xc2"
		"A",
		"\xc2\xc2",
		"\xe0\x80\xaf",
		"\xe0\x9f\xbf",
		"\xe2\x82"
		"A",
		"\xed\xa0\x80",
		"\xed\xbf\xbf",
		"\xf0\x80\x80\xaf",
		"\xf0\x8f\xbf\xbf",
		"\xf0\x9f\x98"
		"A",
		"\xf4\x90\x80\x80",
		"\xf5\x80\x80\x80",
		"\xf8\x88\x80\x80",
		"\xfe\xfe\xff\xff",
		"\xff",
	};
	uint32_t found;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bytes); i++) {
		if (utf8_decode(bytes[i], strlen(bytes[i]), &found) != 0)
			fail_msg("row %zu, first byte %02x, is a character", i,
			    (unsigned)(unsigned char)bytes[i][0]);
	}
}

static void
what_follows_a_character_does_not_count(void **state)
{
	uint32_t found = 0;

	(void)state;
	assert_int_equal(utf8_decode("\xea\xb0\x80\xff", 4, &found), 3);
	assert_int_equal(found, 0xac00);
	assert_int_equal(utf8_decode("A\xff", 2, &found), 1);
	assert_int_equal(found, 'A');
}

static void
characters_take_their_columns(void **state)
{
	static const struct {
		uint32_t character;
		unsigned columns;
	} rows[] = {
		{ ' ', 1 },
		{ 'A', 1 },
		{ '~', 1 },
		{ 0xe9, 1 }, /* e with acute */
		{ 0x2ff, 1 },
		{ 0x300, 0 }, /* combining grave */
		{ 0x36f, 0 },
		{ 0x370, 1 },
		{ 0x483, 0 }, /* combining titlo */
		{ 0x5d0, 1 }, /* alef */
		{ 0xe01, 1 }, /* Thai ko kai */
		{ 0xe31, 0 }, /* Thai vowel above */
		{ 0x10ff, 1 },
		{ 0x1100, 2 }, /* Hangul leading consonant */
		{ 0x1160, 0 }, /* Hangul vowel */
		{ 0x200b, 0 }, /* zero width space */
		{ 0x2014, 1 }, /* dash */
		{ 0x3000, 2 }, /* ideographic space */
		{ 0x3002, 2 }, /* ideographic full stop */
		{ 0x3042, 2 }, /* hiragana a */
		{ 0x3099, 0 }, /* combining voiced mark */
		{ 0x30a2, 2 }, /* katakana a */
		{ 0x65e5, 2 }, /* sun */
		{ 0xac00, 2 }, /* Hangul ga */
		{ 0xd7a3, 2 },
		{ 0xd7a4, 1 },
		{ 0xd7b0, 0 }, /* Hangul vowel, the second block */
		{ 0xfe0f, 0 }, /* variation selector */
		{ 0xfeff, 0 }, /* byte order mark */
		{ 0xff01, 2 }, /* fullwidth exclamation mark */
		{ 0xff60, 2 },
		{ 0xff61, 1 },  /* halfwidth full stop */
		{ 0xff71, 1 },  /* halfwidth katakana a */
		{ 0xffe6, 2 },  /* fullwidth won */
		{ 0x1f600, 2 }, /* grinning face */
		{ 0x20000, 2 },
		{ 0x10ffff, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (utf8_width(rows[i].character) != rows[i].columns)
			fail_msg("U+%04X takes %u", (unsigned)rows[i].character,
			    utf8_width(rows[i].character));
	}
}

static void
only_wide_characters_break_without_a_blank(void **state)
{
	(void)state;
	assert_true(utf8_breaks(0x65e5));
	assert_true(utf8_breaks(0xac00));
	assert_true(utf8_breaks(0x3042));
	assert_false(utf8_breaks('A'));
	assert_false(utf8_breaks(' '));
	assert_false(utf8_breaks(0xe9));
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		if (utf8_breaks(c) && utf8_width(c) == 1)
			fail_msg("U+%04X breaks", (unsigned)c);
	}
}

static void
closing_marks_close_and_letters_do_not(void **state)
{
	static const uint32_t closing[] = { 0x3001, 0x3002, 0x3009, 0x300b,
		0x300d, 0x300f, 0x3011, 0x3041, 0x3063, 0x30a1, 0x30c3, 0x30e7,
		0x30f6, 0x30fb, 0x30fc, 0xff01, 0xff09, 0xff0c, 0xff0e, 0xff1a,
		0xff1b, 0xff1f };
	static const uint32_t opening[] = { '(', '[', 0x3008, 0x300a, 0x300c,
		0x300e, 0x3010, 0xff08, 0xff3b };
	static const uint32_t others[] = { 'A', ' ', '(', 0x3008, 0x300a,
		0x300c, 0x300e, 0x3010, 0xff08, 0x3042, 0x65e5, 0xac00 };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(closing); i++) {
		if (!utf8_closes(closing[i]))
			fail_msg("U+%04X does not", (unsigned)closing[i]);
	}
	for (size_t i = 0; i < COUNT_OF(others); i++) {
		if (utf8_closes(others[i]))
			fail_msg("U+%04X does", (unsigned)others[i]);
	}
	for (size_t i = 0; i < COUNT_OF(opening); i++) {
		if (!utf8_opens(opening[i]) || utf8_closes(opening[i]))
			fail_msg("U+%04X does not", (unsigned)opening[i]);
	}
	assert_false(utf8_opens('A'));
	assert_false(utf8_opens(0x65e5));
	assert_false(utf8_opens(0xff09));
}

static void
korean_is_told_from_other_wide_characters(void **state)
{
	static const uint32_t korean[] = { 0x1100, 0x3131, 0xac00, 0xd7a3 };
	static const uint32_t others[] = { 'A', 0x10ff, 0x3042, 0x65e5, 0xabff,
		0xff08 };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(korean); i++) {
		if (!utf8_hangul(korean[i]))
			fail_msg("U+%04X", (unsigned)korean[i]);
	}
	for (size_t i = 0; i < COUNT_OF(others); i++) {
		if (utf8_hangul(others[i]))
			fail_msg("U+%04X", (unsigned)others[i]);
	}
}

/* A separate list: controls of Unicode's Cc, Bidi_Control, Zl and Zp, and
 * Default_Ignorable_Code_Point without what letters and emoji are made of. */
static bool
acts(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x61c ||
	    c == 0x200e || c == 0x200f || c == 0x2028 || c == 0x2029 ||
	    (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
	    c == 0xad || c == 0x180e || (c >= 0x200b && c <= 0x200d) ||
	    (c >= 0x2060 && c <= 0x2065) || (c >= 0x206a && c <= 0x206f) ||
	    c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
	    (c >= 0xe0000 && c <= 0xe0fff);
}

static void
what_is_no_visible_character_acts(void **state)
{
	(void)state;
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		if (utf8_acts(c) != acts(c))
			fail_msg("U+%04X: %d", (unsigned)c, utf8_acts(c));
	}
}

static void
what_is_shown_ends_in_dots_where_there_is_no_room(void **state)
{
	static const struct {
		size_t size;
		const char *text, *shown;
	} rows[] = {
		{ 4, "", "" },
		{ 4, "a", "..." },
		{ 5, "a", "a" },
		{ 5, "ab", "a..." },
		{ 8, "a\033b", "a..." },
		{ 9, "a\033b", "a\\x1b..." },
		{ 10, "a\033b", "a\\x1bb" },
		{ 7, "a\xc3\xa9z", "a\xc3\xa9..." },
		{ 6, "a\xc3\xa9z", "a..." },
		{ 12, "\xe2\x80\xae\xe2", "\\u{202e}..." },
	};
	char to[UTF8_SHOWN_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		memset(to, '!', sizeof(to));
		utf8_show(to, rows[i].size, rows[i].text);
		if (strcmp(to, rows[i].shown) != 0)
			fail_msg("row %zu: %s", i, to);
		assert_int_equal(to[rows[i].size], '!');
	}
}

static void
nothing_that_is_shown_acts(void **state)
{
	char to[UTF8_SHOWN_SIZE + 1], text[600];

	(void)state;
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		text[0] = '\0';
		while (strlen(text) < 300)
			strcat(text, hostile[i]);
		for (size_t size = 4; size <= UTF8_SHOWN_SIZE; size++) {
			to[size] = '!';
			utf8_show(to, size, text);
			assert_int_equal(to[size], '!');
			if (harmless_break(to) != NULL ||
			    strchr(to, '\n') != NULL)
				fail_msg("row %zu: %s", i, to);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character_is_decoded_but_surrogates),
		cmocka_unit_test(a_character_that_is_cut_short_is_invalid),
		cmocka_unit_test(bytes_that_are_no_character_are_invalid),
		cmocka_unit_test(what_follows_a_character_does_not_count),
		cmocka_unit_test(characters_take_their_columns),
		cmocka_unit_test(only_wide_characters_break_without_a_blank),
		cmocka_unit_test(korean_is_told_from_other_wide_characters),
		cmocka_unit_test(closing_marks_close_and_letters_do_not),
		cmocka_unit_test(what_is_no_visible_character_acts),
		cmocka_unit_test(
		    what_is_shown_ends_in_dots_where_there_is_no_room),
		cmocka_unit_test(nothing_that_is_shown_acts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
