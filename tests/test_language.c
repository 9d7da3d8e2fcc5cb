/*
 * The languages and their tags.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/table/language.h"

static void
english_is_the_first_language(void **state)
{
	(void)state;
	assert_int_equal(LANG_en, 0);
	assert_string_equal(language_tag(LANG_en), "en");
}

static void
every_language_has_a_tag_of_its_own(void **state)
{
	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		const char *tag = language_tag((enum lang)lang);

		if (strlen(tag) < 2 ||
		    strspn(tag, "abcdefghijklmnopqrstuvwxyz") != strlen(tag))
			fail_msg("language %d is \"%s\"", lang, tag);
		for (int other = 0; other < lang; other++)
			assert_string_not_equal(tag,
			    language_tag((enum lang)other));
	}
}

static void
a_tag_is_found_in_any_case_and_as_a_whole(void **state)
{
	static const struct {
		const char *tag;
		size_t len;
		bool found;
	} rows[] = {
		{ "en", 2, true },
		{ "EN", 2, true },
		{ "eN_GB", 2, true },
		{ "en", 1, false },
		{ "eng", 3, false },
		{ "e", 1, false },
		{ "", 0, false },
		{ "xx", 2, false },
		{ "e\xc3\xa9", 3, false },
	};

	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		const char *tag = language_tag((enum lang)lang);
		enum lang found = LANG_COUNT;

		assert_true(language_find(tag, strlen(tag), &found));
		assert_int_equal(found, lang);
	}
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		enum lang found = LANG_COUNT;

		if (language_find(rows[i].tag, rows[i].len, &found) !=
		    rows[i].found)
			fail_msg("\"%s\" of %zu", rows[i].tag, rows[i].len);
		assert_int_equal(found, rows[i].found ? LANG_en : LANG_COUNT);
	}
}

static void
the_list_has_every_tag(void **state)
{
	char list[256] = "";

	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		strcat(list, lang > 0 ? ", " : "");
		strcat(list, language_tag((enum lang)lang));
	}
	assert_string_equal(language_list(), list);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_is_the_first_language),
		cmocka_unit_test(every_language_has_a_tag_of_its_own),
		cmocka_unit_test(a_tag_is_found_in_any_case_and_as_a_whole),
		cmocka_unit_test(the_list_has_every_tag),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
