/*
 * Bytes as they come in: what stays of them, and what is told of them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/intake.h"

enum { TEXT_SIZE = 1024 };

static struct intake intake;

/* Takes a text in two pieces, cut at a place; returns what stays of it. */
static const char *
take(const char *text, size_t len, size_t cut)
{
	static char bytes[TEXT_SIZE];
	size_t used;

	assert_true(len < sizeof(bytes) && cut <= len);
	intake = (struct intake){ 0 };
	memcpy(bytes, text, cut);
	used = intake_take(&intake, bytes, cut);
	memcpy(bytes + used, text + cut, len - cut);
	used += intake_take(&intake, bytes + used, len - cut);
	bytes[used] = '\0';
	return bytes;
}

/* Requires what stays of a text, wherever it is cut. */
static void
require(const char *text, const char *wanted)
{
	size_t len = strlen(text);

	for (size_t cut = 0; cut <= len; cut++) {
		const char *stays = take(text, len, cut);

		if (strcmp(stays, wanted) != 0)
			fail_msg("of \"%s\", cut at %zu, stays \"%s\", "
				 "not \"%s\"",
			    text, cut, stays, wanted);
		assert_int_equal(intake.size, len);
	}
}

static void
escapes_go_and_all_else_stays(void **state)
{
	static const char *const rows[][2] = {
		{ "", "" },
		{ "a[0mb", "a[0mb" },
		{ "a\033[mb", "ab" },
		{ "a\033[0;31mb\033[0m", "ab" },
		{ "\033[1m\033[4ma", "a" },
		{ "a\033(Bb", "ab" },
		{ "a\033]0;title\ab", "ab" },
		{ "\033]8;;https://a.test/\033\\a\033]8;;\033\\b", "ab" },
		{ "a\033]8;;x\ab\033]8;;\ac", "abc" },
		{ "a\033b", "ab" },
		{ "a\033\\b", "ab" },
		{ "a\033\033[0mb", "ab" },
		{ "a\033", "a" },
		{ "a\033[0", "a" },
		{ "a\\b\a", "a\\b\a" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require(rows[i][0], rows[i][1]);
}

/* ECMA-48 5.4: bytes of parameters and between them, then a final one. */
static void
every_final_byte_ends_an_escape_and_no_byte_before_it_does(void **state)
{
	char text[] = "a\033[1mbc";

	(void)state;
	for (int inner = ' '; inner <= '?'; inner++) {
		text[3] = (char)inner;
		require(text, "abc");
	}
	for (int ends = '@'; ends <= '~'; ends++) {
		text[4] = (char)ends;
		require(text, "abc");
	}
}

static void
no_escape_goes_on_past_its_line(void **state)
{
	static const char *const rows[][2] = {
		{ "a\033\nb", "a\nb" },
		{ "a\033[0\nb", "a\nb" },
		{ "a\033(\nb", "a\nb" },
		{ "a\033]8;;x\nb", "a\nb" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require(rows[i][0], rows[i][1]);
		assert_int_equal(intake.lines, 1);
	}
}

static void
line_ends_are_counted_however_many_there_are(void **state)
{
	char text[TEXT_SIZE];

	(void)state;
	memset(text, '\n', sizeof(text));
	for (size_t len = 0; len < sizeof(text); len++) {
		take(text, len, len / 3);
		if (intake.lines != len)
			fail_msg("%zu line ends are counted as %ju", len,
			    (uintmax_t)intake.lines);
	}
	take("a\nb\n\nc", 6, 2);
	assert_int_equal(intake.lines, 3);
}

static void
utf16_is_seen_by_how_the_text_begins(void **state)
{
	static const struct {
		const char *begin;
		size_t len;
		bool utf16;
	} rows[] = {
		{ "\xff\xfe", 2, true },
		{ "\xfe\xff", 2, true },
		{ "\xff\xfe"
		  "a",
		    3, true },
		{ "\xff\xff", 2, false },
		{ "\xfe\xfe", 2, false },
		{ "\xff", 1, false },
		{ "a\xff\xfe", 3, false },
		{ "a\0b\0", 4, true },
		{ "\0a\0b", 4, true },
		{ "a\0b\0c", 5, true },
		{ "a\0b", 3, false },
		{ "a\0", 2, false },
		{ "a\0bc", 4, false },
		{ "ab\0c", 4, false },
		{ "\0a\0\0", 4, false },
		{ "a\0\0b", 4, false },
		{ "\0\0\0\0", 4, false },
		{ "abcd", 4, false },
		{ "abcd\xff\xfe", 6, false },
		{ "", 0, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		for (size_t cut = 0; cut <= rows[i].len; cut++) {
			take(rows[i].begin, rows[i].len, cut);
			if (intake.utf16 != rows[i].utf16)
				fail_msg("row %zu, cut at %zu", i, cut);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(escapes_go_and_all_else_stays),
		cmocka_unit_test(
		    every_final_byte_ends_an_escape_and_no_byte_before_it_does),
		cmocka_unit_test(no_escape_goes_on_past_its_line),
		cmocka_unit_test(line_ends_are_counted_however_many_there_are),
		cmocka_unit_test(utf16_is_seen_by_how_the_text_begins),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
