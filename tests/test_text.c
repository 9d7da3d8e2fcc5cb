/*
 * A text that is put together: what is added, what has no room, and what stands
 * in its places.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <limits.h>

#include "rcodex/base/text.h"
#include "rcodex/base/utf8.h"

#include "harmless.h"

/* A text with a byte behind it that nothing may change. */
static struct {
	struct text text;
	char guard;
} guarded;

static const char *
fill(const char *sentence, struct filling with)
{
	guarded.guard = '!';
	text_clear(&guarded.text);
	text_fill(&guarded.text, sentence, with);
	return guarded.text.bytes;
}

/* Checks that a text is a string as long as it says, and stays in itself. */
static void
require_whole(void)
{
	const char *end =
	    memchr(guarded.text.bytes, '\0', sizeof(guarded.text.bytes));

	assert_non_null(end);
	assert_ptr_equal(end, guarded.text.bytes + guarded.text.used);
	assert_int_equal(guarded.guard, '!');
}

/* Makes a string of so many x. */
static const char *
run_of(size_t len)
{
	static char run[2 * TEXT_MOST];

	assert_true(len < sizeof(run));
	memset(run, 'x', len);
	run[len] = '\0';
	return run;
}

/* Begins a text with so many x. */
static void
start_with(size_t len)
{
	guarded.guard = '!';
	text_set(&guarded.text, "%s", run_of(len));
	assert_int_equal(guarded.text.used, len);
}

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

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *to =
		    fill(rows[i].text, (struct filling){ "one", "two", "3" });

		if (strcmp(to, rows[i].filled) != 0)
			fail_msg("\"%s\" becomes \"%s\"", rows[i].text, to);
	}
}

static void
what_is_filled_in_is_not_filled_again(void **state)
{
	(void)state;
	assert_string_equal(fill("{A} {B}",
				(struct filling){ .a = "{B}", .b = "{A}" }),
	    "{B} {A}");
}

static void
a_place_without_a_word_stays(void **state)
{
	(void)state;
	assert_string_equal(fill("{A} {B} {N}", (struct filling){ .a = "one" }),
	    "one {B} {N}");
	assert_string_equal(fill("{A}", (struct filling){ .a = "" }), "");
}

static void
a_sentence_is_added_to_what_is_there(void **state)
{
	(void)state;
	text_set(&guarded.text, "1. ");
	text_fill(&guarded.text, "{A} is {B}.",
	    (struct filling){ .a = "one", .b = "two" });
	assert_string_equal(guarded.text.bytes, "1. one is two.");
}

static void
what_is_too_long_is_cut(void **state)
{
	const char *text = run_of(2 * TEXT_MOST - 1);

	(void)state;
	fill(text, (struct filling){ 0 });
	require_whole();
	assert_int_equal(guarded.text.used, TEXT_MOST - 1);
	fill("{A}{B}{A}", (struct filling){ "ab", text, NULL });
	require_whole();
	assert_int_equal(guarded.text.used, TEXT_MOST - 1);
	assert_memory_equal(guarded.text.bytes, "abxx", 4);
	assert_int_equal(guarded.text.bytes[TEXT_MOST - 2], 'x');
}

/* What adds a string to a text. */
static void
add_string(const char *string)
{
	text_add(&guarded.text, "%s", string);
}

static void
add_bytes(const char *string)
{
	text_bytes(&guarded.text, string, strlen(string));
}

static void
add_filling(const char *string)
{
	text_fill(&guarded.text, "{A}", (struct filling){ .a = string });
}

static void
add_sentence(const char *string)
{
	text_fill(&guarded.text, string, (struct filling){ 0 });
}

static void (*const adders[])(
    const char *) = { add_string, add_bytes, add_filling, add_sentence };

static void
a_character_is_not_cut(void **state)
{
	static const char *const characters[] = { "\xc3\xa9", "\xe6\x97\xa5",
		"\xf0\x9f\x98\x80" };
	char text[2 * TEXT_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(characters) * 4; i++) {
		const char *character = characters[i / 4];
		size_t len = strlen(character), used = i % 4;

		strcpy(text, run_of(used));
		while (strlen(text) < TEXT_MOST)
			strcat(text, character);
		for (size_t k = 0; k < COUNT_OF(adders); k++) {
			start_with(0);
			adders[k](text);
			require_whole();
			assert_int_equal((guarded.text.used - used) % len, 0);
			assert_true(guarded.text.used + len >= TEXT_MOST);
		}
	}
}

static void
what_just_fits_is_whole(void **state)
{
	const char *text = run_of(TEXT_MOST - 1);

	(void)state;
	for (size_t k = 0; k < COUNT_OF(adders); k++) {
		start_with(0);
		adders[k](text);
		assert_string_equal(guarded.text.bytes, text);
		start_with(TEXT_MOST - 3);
		adders[k]("\xc3\xa9");
		require_whole();
		assert_string_equal(guarded.text.bytes + TEXT_MOST - 3,
		    "\xc3\xa9");
	}
}

static void
words_and_numbers_are_added_one_by_one(void **state)
{
	static const struct {
		int number;
		const char *whole;
	} rows[] = {
		{ 0, "RCODE0." },
		{ 7, "RCODE7." },
		{ 10, "RCODE10." },
		{ -1, "RCODE-1." },
		{ 65535, "RCODE65535." },
		{ INT_MAX, "RCODE2147483647." },
		{ INT_MIN, "RCODE-2147483648." },
	};

	(void)state;
	guarded.guard = '!';
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		text_set(&guarded.text, "RCODE");
		text_add(&guarded.text, "%d", rows[i].number);
		text_add(&guarded.text, ".");
		require_whole();
		assert_string_equal(guarded.text.bytes, rows[i].whole);
		text_set(&guarded.text, "RCODE%d%s", rows[i].number, ".");
		assert_string_equal(guarded.text.bytes, rows[i].whole);
	}
}

static void
strings_and_numbers_stand_where_the_form_has_them(void **state)
{
	(void)state;
	guarded.guard = '!';
	text_set(&guarded.text, "%s", "all");
	assert_string_equal(guarded.text.bytes, "all");
	text_set(&guarded.text, "%d-%d  %s (%s)%s", 3841, 4095, "a", "b", "");
	assert_string_equal(guarded.text.bytes, "3841-4095  a (b)");
	text_set(&guarded.text, "%s%s", "%d", "%s{A}");
	assert_string_equal(guarded.text.bytes, "%d%s{A}");
	text_add(&guarded.text, " %s %d", "and", -3);
	assert_string_equal(guarded.text.bytes, "%d%s{A} and -3");
	require_whole();
}

static void
a_copy_has_no_form_and_a_number_any_length(void **state)
{
	(void)state;
	guarded.guard = '!';
	text_copy(&guarded.text, "%d%s");
	assert_string_equal(guarded.text.bytes, "%d%s");
	text_copy(&guarded.text, "");
	text_number(&guarded.text, 0);
	text_number(&guarded.text, UINT64_MAX);
	assert_string_equal(guarded.text.bytes, "018446744073709551615");
	text_copy(&guarded.text, run_of(TEXT_MOST));
	assert_int_equal(guarded.text.used, TEXT_MOST - 1);
	require_whole();
}

static void
a_text_begins_empty(void **state)
{
	(void)state;
	start_with(TEXT_MOST - 1);
	text_clear(&guarded.text);
	require_whole();
	assert_int_equal(guarded.text.used, 0);
	text_bytes(&guarded.text, "abc", 0);
	text_add(&guarded.text, "%s", "");
	text_foreign(&guarded.text, "");
	text_fill(&guarded.text, "", (struct filling){ 0 });
	require_whole();
	assert_int_equal(guarded.text.used, 0);
	text_bytes(&guarded.text, "abc", 2);
	assert_string_equal(guarded.text.bytes, "ab");
}

static void
what_is_added_to_a_full_text_is_cut(void **state)
{
	(void)state;
	start_with(0);
	for (size_t i = 0; i < TEXT_MOST; i++)
		text_add(&guarded.text, "ab");
	require_whole();
	assert_int_equal(guarded.text.used, TEXT_MOST - 1);
	text_add(&guarded.text, "%d", 12);
	require_whole();
	assert_int_equal(guarded.text.used, TEXT_MOST - 1);
	start_with(TEXT_MOST - 2);
	text_add(&guarded.text, "%d", 12);
	require_whole();
	assert_int_equal(guarded.text.used, TEXT_MOST - 1);
	assert_int_equal(guarded.text.bytes[TEXT_MOST - 2], '1');
}

static void
text_from_outside_is_added_harmless(void **state)
{
	(void)state;
	text_set(&guarded.text, "for ");
	text_foreign(&guarded.text, "a\033[31m\n\xff{A}%s\xc3\xa9");
	assert_null(harmless_break(guarded.text.bytes));
	assert_null(strchr(guarded.text.bytes, '\n'));
	assert_int_equal(strncmp(guarded.text.bytes, "for a", 5), 0);
	assert_non_null(strstr(guarded.text.bytes, "{A}%s\xc3\xa9"));
}

static void
text_from_outside_stays_in_the_room_that_is_left(void **state)
{
	static const char foreign[] =
	    "\xe6\x97\xa5\033\xff a\xf0\x9f\x98\x80 \xe6\x97\xa5";
	char whole[UTF8_SHOWN_SIZE];

	(void)state;
	utf8_show(whole, sizeof(whole), foreign);
	for (size_t room = 0; room < 2 * strlen(whole); room++) {
		const size_t used = TEXT_MOST - 1 - room;
		const char *added = guarded.text.bytes + used;

		start_with(used);
		text_foreign(&guarded.text, foreign);
		require_whole();
		assert_int_equal(added[-1], 'x');
		if (harmless_break(added) != NULL)
			fail_msg("%zu left: %s", room, added);
		/* Room for "..." is kept until all is shown. */
		if (room >= strlen(whole) + strlen("..."))
			assert_string_equal(added, whole);
		else if (room < strlen("..."))
			assert_string_equal(added, "");
		else
			assert_string_equal(guarded.text.bytes +
				guarded.text.used - strlen("..."),
			    "...");
	}
}

static void
prose_is_added_without_its_marks(void **state)
{
	static struct text text;

	(void)state;
	text_set(&text, "1: ");
	text_prose(&text, "`a`, b `c d`");
	assert_string_equal(text.bytes, "1: a, b c d");
	text_prose(&text, "");
	text_prose(&text, ".");
	assert_string_equal(text.bytes, "1: a, b c d.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(prose_is_added_without_its_marks),
		cmocka_unit_test(places_are_filled_and_all_else_stays),
		cmocka_unit_test(what_is_filled_in_is_not_filled_again),
		cmocka_unit_test(a_place_without_a_word_stays),
		cmocka_unit_test(a_sentence_is_added_to_what_is_there),
		cmocka_unit_test(what_is_too_long_is_cut),
		cmocka_unit_test(a_character_is_not_cut),
		cmocka_unit_test(what_just_fits_is_whole),
		cmocka_unit_test(words_and_numbers_are_added_one_by_one),
		cmocka_unit_test(
		    strings_and_numbers_stand_where_the_form_has_them),
		cmocka_unit_test(a_copy_has_no_form_and_a_number_any_length),
		cmocka_unit_test(a_text_begins_empty),
		cmocka_unit_test(what_is_added_to_a_full_text_is_cut),
		cmocka_unit_test(text_from_outside_is_added_harmless),
		cmocka_unit_test(
		    text_from_outside_stays_in_the_room_that_is_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
