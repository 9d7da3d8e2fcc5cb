/*
 * The places in a text, and what is put there.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rcodex/table/label.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static void
places_are_filled_and_all_else_stays(void **state)
{
	static const struct {
		const char *text;
		const char *filled;
	} rows[] = {
		{ "", "" },
		{ "no place", "no place" },
		{ "{A}", "one" },
		{ "{X}", "one" },
		{ "{B}", "two" },
		{ "{N}", "3" },
		{ "{A} and {B}, {N}.", "one and two, 3." },
		{ "{A}{A}{B}", "oneonetwo" },
		{ "{C}", "{C}" },
		{ "{a}", "{a}" },
		{ "{A", "{A" },
		{ "A}", "A}" },
		{ "{", "{" },
		{ "{}", "{}" },
		{ "{{A}}", "{one}" },
		{ "{AB}", "{AB}" },
		{ "{sig_expired}", "{sig_expired}" },
	};
	char to[FILLED_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		fill(to, rows[i].text, (struct filling){ "one", "two", "3" });
		if (strcmp(to, rows[i].filled) != 0)
			fail_msg("\"%s\" becomes \"%s\"", rows[i].text, to);
	}
}

static void
what_is_filled_in_is_not_filled_again(void **state)
{
	char to[FILLED_MOST];

	(void)state;
	fill(to, "{A} {B}", (struct filling){ .a = "{B}", .b = "{A}" });
	assert_string_equal(to, "{B} {A}");
}

static void
a_place_without_a_word_stays(void **state)
{
	char to[FILLED_MOST];

	(void)state;
	fill(to, "{A} {B} {N}", (struct filling){ .a = "one" });
	assert_string_equal(to, "one {B} {N}");
	fill(to, "{A}", (struct filling){ .a = "" });
	assert_string_equal(to, "");
}

static void
what_is_too_long_is_cut(void **state)
{
	char guarded[FILLED_MOST + 1], text[2 * FILLED_MOST];

	(void)state;
	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	guarded[FILLED_MOST] = '!';
	fill(guarded, text, (struct filling){ 0 });
	assert_int_equal(strlen(guarded), FILLED_MOST - 1);
	fill(guarded, "{A}{B}{A}", (struct filling){ "ab", text, NULL });
	assert_int_equal(strlen(guarded), FILLED_MOST - 1);
	assert_memory_equal(guarded, "abxx", 4);
	assert_int_equal(guarded[FILLED_MOST - 2], 'x');
	assert_int_equal(guarded[FILLED_MOST], '!');
}

static void
a_character_is_not_cut(void **state)
{
	static const char *const characters[] = { "\xc3\xa9", "\xe6\x97\xa5",
		"\xf0\x9f\x98\x80" };
	char to[FILLED_MOST], text[2 * FILLED_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT(characters) * 4; i++) {
		const char *character = characters[i / 4];
		size_t len = strlen(character), used = i % 4;

		memset(text, 'x', used);
		text[used] = '\0';
		while (strlen(text) < FILLED_MOST)
			strcat(text, character);
		fill(to, "{A}", (struct filling){ .a = text });
		assert_int_equal((strlen(to) - used) % len, 0);
		assert_true(strlen(to) + len >= FILLED_MOST);
	}
}

static void
what_just_fits_is_whole(void **state)
{
	char to[FILLED_MOST], text[FILLED_MOST];

	(void)state;
	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	fill(to, text, (struct filling){ 0 });
	assert_string_equal(to, text);
	fill(to, "{A}", (struct filling){ .a = text });
	assert_string_equal(to, text);
}

static void
words_and_numbers_are_added_one_by_one(void **state)
{
	static const struct {
		int32_t number;
		const char *whole;
	} rows[] = {
		{ 0, "RCODE0." },
		{ 7, "RCODE7." },
		{ 10, "RCODE10." },
		{ -1, "RCODE-1." },
		{ 65535, "RCODE65535." },
		{ INT32_MAX, "RCODE2147483647." },
		{ INT32_MIN, "RCODE-2147483648." },
	};
	char to[FILLED_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t used = fill_add(to, 0, "RCODE");

		used = fill_add_number(to, used, rows[i].number);
		used = fill_add(to, used, ".");
		if (strcmp(to, rows[i].whole) != 0 || used != strlen(to))
			fail_msg("\"%s\", not \"%s\"", to, rows[i].whole);
	}
	assert_int_equal(fill_add(to, 0, ""), 0);
	assert_string_equal(to, "");
}

static void
what_is_added_to_a_full_text_is_cut(void **state)
{
	char guarded[FILLED_MOST + 1];
	size_t used = 0;

	(void)state;
	guarded[FILLED_MOST] = '!';
	for (size_t i = 0; i < FILLED_MOST; i++)
		used = fill_add(guarded, used, "ab");
	assert_int_equal(used, FILLED_MOST - 1);
	assert_int_equal(fill_add_number(guarded, used, 12), used);
	assert_int_equal(fill_add_number(guarded, used - 1, 12), used);
	assert_int_equal(strlen(guarded), used);
	assert_int_equal(guarded[used - 1], '1');
	assert_int_equal(guarded[FILLED_MOST], '!');
}

static void
every_case_id_becomes_its_number(void **state)
{
	char to[FILLED_MOST], text[64], expected[64];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = cause_main((enum record_id)id, &first);

		for (size_t i = 0; i < count; i++) {
			snprintf(text, sizeof(text), "causes {%s}, 9",
			    cause_get(first + i)->id);
			snprintf(expected, sizeof(expected), "causes %zu, 9",
			    i + 1);
			if (strcmp(label_numbered(to, text, (enum record_id)id),
				expected) != 0)
				fail_msg("\"%s\" becomes \"%s\"", text, to);
		}
	}
}

static void
several_cases_are_filled_in_one_text(void **state)
{
	char to[FILLED_MOST], text[128];
	size_t first;

	(void)state;
	assert_true(cause_main(RC_SERVFAIL, &first) >= 3);
	snprintf(text, sizeof(text), "{%s}{%s} or {%s}",
	    cause_get(first + 2)->id, cause_get(first)->id,
	    cause_get(first + 1)->id);
	assert_string_equal(label_numbered(to, text, RC_SERVFAIL), "31 or 2");
}

static void
a_text_without_cases_is_itself(void **state)
{
	static const char text[] = "no cause, as in } or A";
	char to[FILLED_MOST];

	(void)state;
	assert_ptr_equal(label_numbered(to, text, RC_SERVFAIL), text);
}

static void
an_id_of_no_case_is_shown_as_0(void **state)
{
	static const char *const texts[] = { "{nosuch}", "{}", "{nosuch", "{" };
	char to[FILLED_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		if (strcmp(label_numbered(to, texts[i], RC_SERVFAIL), "0") != 0)
			fail_msg("\"%s\" becomes \"%s\"", texts[i], to);
	}
}

static void
a_long_text_with_cases_is_cut(void **state)
{
	char guarded[FILLED_MOST + 1], text[2 * FILLED_MOST];

	(void)state;
	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	memcpy(text + 4, "{no}", 4);
	guarded[FILLED_MOST] = '!';
	assert_ptr_equal(label_numbered(guarded, text, RC_SERVFAIL), guarded);
	assert_int_equal(strlen(guarded), FILLED_MOST - 1);
	assert_memory_equal(guarded, "xxxx0xxx", 8);
	assert_int_equal(guarded[FILLED_MOST], '!');
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places_are_filled_and_all_else_stays),
		cmocka_unit_test(what_is_filled_in_is_not_filled_again),
		cmocka_unit_test(a_place_without_a_word_stays),
		cmocka_unit_test(what_is_too_long_is_cut),
		cmocka_unit_test(a_character_is_not_cut),
		cmocka_unit_test(what_just_fits_is_whole),
		cmocka_unit_test(words_and_numbers_are_added_one_by_one),
		cmocka_unit_test(what_is_added_to_a_full_text_is_cut),
		cmocka_unit_test(every_case_id_becomes_its_number),
		cmocka_unit_test(several_cases_are_filled_in_one_text),
		cmocka_unit_test(a_text_without_cases_is_itself),
		cmocka_unit_test(an_id_of_no_case_is_shown_as_0),
		cmocka_unit_test(a_long_text_with_cases_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
