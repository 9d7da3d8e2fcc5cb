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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_is_the_first_language),
		cmocka_unit_test(every_language_has_a_tag_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
