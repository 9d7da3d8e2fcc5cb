/*
 * The writer of JSON: strings, numbers, and what stands in what.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/json.h"
#include "rcodex/base/utf8.h"

#include "printed.h"

static struct json json;

static int
start(void **state)
{
	(void)state;
	out_open(&out, -1);
	json = (struct json){ &out, false };
	return 0;
}

static const char *
foreign(const char *text)
{
	start(NULL);
	json_foreign(&json, NULL, text);
	return printed();
}

/* Returns the bytes of what one character of a JSON string is written as, or
 * 0 where it is none (RFC 8259 7). */
static size_t
json_character(const char *text)
{
	uint32_t character;

	if (*text == '\\' && text[1] == 'u')
		return strspn(text + 2, "0123456789abcdefABCDEF") >= 4 ? 6 : 0;
	if (*text == '\\')
		return text[1] != '\0' && strchr("\"\\/bfnrt", text[1]) ? 2 : 0;
	if ((unsigned char)*text < 0x20 || *text == '"')
		return 0;
	return utf8_decode(text, strlen(text), &character);
}

/* Checks that a text is one whole JSON string. */
static void
require_string(const char *what, const char *text)
{
	size_t len = strlen(text), i = 1, step = 1;

	if (len < 2 || text[0] != '"' || text[len - 1] != '"')
		fail_msg("%s becomes %s", what, text);
	for (; i < len - 1 && step > 0; i += step)
		step = json_character(text + i);
	if (step == 0 || i != len - 1)
		fail_msg("%s becomes %s", what, text);
}

static void
all_bytes_from_outside_give_valid_json(void **state)
{
	char text[4] = "", what[32];

	(void)state;
	for (unsigned a = 1; a < 256; a++) {
		for (unsigned b = 0; b < 256; b++) {
			text[0] = (char)a;
			text[1] = (char)b;
			text[2] = b == 0 ? '\0' : 'x';
			snprintf(what, sizeof(what), "bytes %02x %02x", a, b);
			require_string(what, foreign(text));
		}
	}
}

static void
long_characters_from_outside_give_valid_json(void **state)
{
	char text[6] = "", what[32];

	(void)state;
	for (unsigned i = 0; i < 4096; i++) {
		text[0] = (char)(0xe0 + (i & 31));
		text[1] = (char)(0x70 + (i >> 5 & 127));
		text[2] = (char)(0x80 + (i & 63));
		text[3] = (char)(i & 1 ? 0xbf : 'x');
		snprintf(what, sizeof(what), "bytes of %u", i);
		require_string(what, foreign(text));
	}
}

static void
text_from_outside_keeps_its_characters(void **state)
{
	static const struct {
		const char *text;
		const char *json;
	} rows[] = {
		{ "plain", "\"plain\"" },
		{ "a \"b\" \\c", "\"a \\\"b\\\" \\\\c\"" },
		{ "\\", "\"\\\\\"" },
		{ "a\nb\tc", "\"a\\u000ab\\u0009c\"" },
		{ "\033[31m", "\"\\u001b[31m\"" },
		{ "\177", "\"\\u007f\"" },
		{ "\342\200\213", "\"\\u200b\"" },
		{ "\363\240\201\201", "\"\\udb40\\udc41\"" },
		{ "\303\251", "\"\303\251\"" },
		{ "\360\237\230\200", "\"\360\237\230\200\"" },
		{ "\233", "\"\\ufffd\"" },
		{ "a\377b", "\"a\\ufffdb\"" },
		{ "\300\200", "\"\\ufffd\\ufffd\"" },
		{ "\355\240\200", "\"\\ufffd\\ufffd\\ufffd\"" },
		{ "\303", "\"\\ufffd\"" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (strcmp(foreign(rows[i].text), rows[i].json) != 0)
			fail_msg("\"%s\" becomes %s", rows[i].text, printed());
	}
}

static void
quotes_and_backslashes_are_escaped(void **state)
{
	static const struct {
		const char *text;
		const char *wanted;
	} rows[] = {
		{ "plain, {text} [x]: y/z", "\"plain, {text} [x]: y/z\"" },
		{ "\"", "\"\\\"\"" },
		{ "\\", "\"\\\\\"" },
		{ "\"\"", "\"\\\"\\\"\"" },
		{ "say \"no\"", "\"say \\\"no\\\"\"" },
		{ "say \"x\" \\ y", "\"say \\\"x\\\" \\\\ y\"" },
		{ "a\\\"b", "\"a\\\\\\\"b\"" },
		{ "\\end\\", "\"\\\\end\\\\\"" },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		start(state);
		json_text(&json, NULL, rows[i].text);
		assert_string_equal(printed(), rows[i].wanted);
	}
}

static void
members_are_parted_by_commas(void **state)
{
	(void)state;
	json_text(&json, "a", "one");
	json_number(&json, "b", 16);
	json_foreign(&json, "c", "three");
	json_null(&json, "d");
	json_text(&json, "e", "five");
	assert_string_equal(printed(),
	    "\"a\":\"one\",\"b\":16,\"c\":\"three\",\"d\":null,"
	    "\"e\":\"five\"");
}

static void
elements_are_parted_by_commas(void **state)
{
	(void)state;
	json_open(&json, NULL, '[');
	json_text(&json, NULL, "one");
	json_number(&json, NULL, 2);
	json_foreign(&json, NULL, "three");
	json_null(&json, NULL);
	json_close(&json, ']');
	assert_string_equal(printed(), "[\"one\",2,\"three\",null]");
}

static void
what_is_nested_begins_and_ends_without_a_comma(void **state)
{
	(void)state;
	json_open(&json, NULL, '{');
	json_open(&json, "a", '[');
	json_open(&json, NULL, '{');
	json_number(&json, "b", 1);
	json_close(&json, '}');
	json_open(&json, NULL, '[');
	json_close(&json, ']');
	json_open(&json, NULL, '{');
	json_close(&json, '}');
	json_close(&json, ']');
	json_open(&json, "c", '{');
	json_text(&json, "d", "two");
	json_close(&json, '}');
	json_null(&json, "e");
	json_close(&json, '}');
	assert_string_equal(printed(),
	    "{\"a\":[{\"b\":1},[],{}],\"c\":{\"d\":\"two\"},\"e\":null}");
}

static void
an_empty_text_is_left_out_with_its_key_and_comma(void **state)
{
	(void)state;
	json_text(&json, "a", "");
	json_foreign(&json, "b", "");
	json_text(&json, NULL, "");
	json_foreign(&json, NULL, "");
	assert_string_equal(printed(), "");
	assert_false(json.comma);
	json_number(&json, "c", 1);
	json_text(&json, "d", "");
	json_foreign(&json, "e", "");
	json_number(&json, "f", 2);
	assert_string_equal(printed(), "\"c\":1,\"f\":2");
}

static void
numbers_are_digits_and_no_number_is_null(void **state)
{
	(void)state;
	json_null(&json, "number");
	json_number(&json, "zero", 0);
	json_number(&json, "last", 65535);
	json_number(&json, "most", UINT64_MAX);
	assert_string_equal(printed(),
	    "\"number\":null,\"zero\":0,\"last\":65535,"
	    "\"most\":18446744073709551615");
}

#define TEST(claim) cmocka_unit_test_setup(claim, start)

static void
our_own_text_loses_its_marks(void **state)
{
	(void)state;
	start(NULL);
	json_text(&json, NULL, "`a` \"b\", `c d`");
	assert_string_equal(printed(), "\"a \\\"b\\\", c d\"");
	assert_string_equal(foreign("`a"), "\"`a\"");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(our_own_text_loses_its_marks),
		TEST(all_bytes_from_outside_give_valid_json),
		TEST(long_characters_from_outside_give_valid_json),
		TEST(text_from_outside_keeps_its_characters),
		TEST(quotes_and_backslashes_are_escaped),
		TEST(members_are_parted_by_commas),
		TEST(elements_are_parted_by_commas),
		TEST(what_is_nested_begins_and_ends_without_a_comma),
		TEST(an_empty_text_is_left_out_with_its_key_and_comma),
		TEST(numbers_are_digits_and_no_number_is_null),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
