/*
 * Lines cut into words.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/words.h"

static struct span
span(const char *text)
{
	return (struct span){ text, strlen(text) };
}

/* Stores the words of a line, each with a bar behind it. */
static void
list(char to[256], struct span line)
{
	struct words words;
	size_t used = 0;

	words_split(&words, line);
	to[0] = '\0';
	for (size_t i = 0; i < words.count; i++) {
		assert_true(used + words.list[i].len + 2 < 256);
		memcpy(to + used, words.list[i].at, words.list[i].len);
		used += words.list[i].len;
		to[used++] = '|';
		to[used] = '\0';
	}
}

static void
blanks_part_words_and_quotes_around_them_go(void **state)
{
	static const struct {
		const char *line;
		const char *words;
	} rows[] = {
		{ "", "" },
		{ "one", "one|" },
		{ "one two", "one|two|" },
		{ "  one\t\ttwo  ", "one|two|" },
		{ "one two\r", "one|two|" },
		{ "\r", "" },
		{ "- 'a.test. IN A'", "-|a.test.|IN|A|" },
		{ "\"192.0.2.1\"", "192.0.2.1|" },
		{ "it's", "it's|" },
		{ "'' \"\"", "" },
		{ "'\"one\"' \"'two'\"", "one|two|" },
		{ "a.test.\t\t300\tIN\tA\t192.0.2.1",
		    "a.test.|300|IN|A|192.0.2.1|" },
		{ ";a.test.\tIN\tA", ";a.test.|IN|A|" },
	};
	char words[256];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		list(words, span(rows[i].line));
		if (strcmp(words, rows[i].words) != 0)
			fail_msg("\"%s\" has %s", rows[i].line, words);
	}
}

static void
only_the_bytes_of_the_line_are_read(void **state)
{
	char words[256];

	(void)state;
	list(words, (struct span){ "one two three", 5 });
	assert_string_equal(words, "one|t|");
}

static void
no_line_has_no_words(void **state)
{
	char words[256];

	(void)state;
	list(words, (struct span){ NULL, 0 });
	assert_string_equal(words, "");
}

static void
words_past_the_most_are_left_out(void **state)
{
	struct words words;
	char line[4 * WORDS_MOST + 1];

	(void)state;
	memset(line, ' ', sizeof(line));
	for (size_t i = 0; i < 2 * WORDS_MOST; i++)
		line[2 * i] = 'x';
	words_split(&words, (struct span){ line, sizeof(line) });
	assert_int_equal(words.count, WORDS_MOST);
	assert_ptr_equal(words.list[WORDS_MOST - 1].at,
	    line + 2 * (WORDS_MOST - 1));
}

static void
a_word_is_the_same_in_any_case(void **state)
{
	static const struct {
		const char *word;
		const char *other;
		bool same;
	} rows[] = {
		{ "NXNAME", "nxname", true },
		{ "in", "IN", true },
		{ "", "", true },
		{ "IN", "INS", false },
		{ "INS", "IN", false },
		{ "@", "`", false },
		{ "[", "{", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (words_same(span(rows[i].word), rows[i].other) !=
		    rows[i].same)
			fail_msg("%s, %s", rows[i].word, rows[i].other);
	}
}

static void
what_stands_behind_a_text_is_found_in_any_case(void **state)
{
	static const struct {
		const char *line;
		const char *text;
		const char *behind;
	} rows[] = {
		{ ";; Flags: qr rd", "flags: ", "qr rd" },
		{ "x opcode: QUERY", "opcode: ", "QUERY" },
		{ "opcode: opcode: 5", "opcode: ", "opcode: 5" },
		{ "EDNS:", "EDNS:", "" },
		{ "anything", "", "anything" },
		{ "EDNS", "EDNS:", NULL },
		{ "", "x", NULL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct span rest =
		    words_behind(span(rows[i].line), rows[i].text);

		if (rows[i].behind == NULL ? rest.at != NULL :
					     rest.at == NULL ||
			    strcmp(rest.at, rows[i].behind) != 0 ||
			    rest.len != strlen(rows[i].behind))
			fail_msg("\"%s\", \"%s\"", rows[i].line, rows[i].text);
	}
}

static void
a_line_begins_with_a_text_or_not_at_all(void **state)
{
	static const struct {
		const char *line, *text, *behind;
	} rows[] = { { "EDNS: 0", "edns:", " 0" }, { "EDNS:", "EDNS:", "" },
		{ "x", "", "x" }, { "", "", "" }, { ";EDNS:", "EDNS:", NULL },
		{ "EDNS", "EDNS:", NULL }, { "", "x", NULL } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct span line = span(rows[i].line);
		struct span rest = words_begin(line, rows[i].text);

		if (rows[i].behind == NULL ? rest.at != NULL :
					     rest.at == NULL ||
			    strcmp(rest.at, rows[i].behind) != 0 ||
			    rest.len != strlen(rows[i].behind))
			fail_msg("\"%s\", \"%s\"", rows[i].line, rows[i].text);
	}
	assert_null(words_begin((struct span){ "EDNS:", 4 }, "EDNS:").at);
}

static void
a_word_is_among_those_of_a_list_as_a_whole(void **state)
{
	static const char list[] = "A AAAA MX";
	static const char *const in[] = { "A", "AAAA", "MX", "mx", "a" };
	static const char *const out[] = { "", " ", "AA", "M", "X", "A AAAA",
		"AAAA ", "MXX", "NS" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(in); i++) {
		if (!words_among(span(in[i]), list))
			fail_msg("\"%s\"", in[i]);
	}
	for (size_t i = 0; i < COUNT_OF(out); i++) {
		if (words_among(span(out[i]), list))
			fail_msg("\"%s\"", out[i]);
	}
	assert_false(words_among(span("A"), ""));
}

static void
a_number_is_read_up_to_what_is_no_digit(void **state)
{
	static const struct {
		const char *text;
		unsigned number;
	} rows[] = { { "53", 53 }, { "53(192.0.2.1)", 53 }, { "  7, x", 7 },
		{ "0", 0 }, { "00012", 12 }, { "", 0 }, { "x1", 0 },
		{ "-1", 0 }, { "65535", 65535 } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (words_number(span(rows[i].text)) != rows[i].number)
			fail_msg("\"%s\"", rows[i].text);
	}
	assert_int_equal(words_number((struct span){ NULL, 0 }), 0);
	assert_int_equal(words_number((struct span){ "123", 2 }), 12);
}

static void
a_number_that_is_too_long_stays_large(void **state)
{
	static const char *const texts[] = { "100000", "4294967296",
		"4294967349", "18446744073709551669",
		"99999999999999999999999999" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		if (words_number(span(texts[i])) < 100000)
			fail_msg("%s", texts[i]);
	}
}

static void
an_address_is_told_from_a_name(void **state)
{
	static const char *const good[] = { "192.0.2.1", "::", "::1",
		"2001:db8::1", "fe80::1%lo0", "::ffff:192.0.2.1", "1.2.3.4" };
	static const char *const bad[] = { "", "...", "1.2.3.", ".1.2.3",
		"1.2.3", "1..2.3", "a.b.c.d", "example.com", "12:34",
		"dead.beef.1.2", "192.0.2.1.", "1.2.3.4.5", "g::1", "%lo0" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(good); i++) {
		if (!words_address(span(good[i])))
			fail_msg("%s is none", good[i]);
	}
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		if (words_address(span(bad[i])))
			fail_msg("%s is one", bad[i]);
	}
	assert_false(words_address((struct span){ "1.2.3.4\0", 8 }));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blanks_part_words_and_quotes_around_them_go),
		cmocka_unit_test(only_the_bytes_of_the_line_are_read),
		cmocka_unit_test(no_line_has_no_words),
		cmocka_unit_test(words_past_the_most_are_left_out),
		cmocka_unit_test(a_word_is_the_same_in_any_case),
		cmocka_unit_test(
		    what_stands_behind_a_text_is_found_in_any_case),
		cmocka_unit_test(a_line_begins_with_a_text_or_not_at_all),
		cmocka_unit_test(a_word_is_among_those_of_a_list_as_a_whole),
		cmocka_unit_test(a_number_is_read_up_to_what_is_no_digit),
		cmocka_unit_test(a_number_that_is_too_long_stays_large),
		cmocka_unit_test(an_address_is_told_from_a_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
