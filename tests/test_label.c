/*
 * The words of the screens, and the numbers of cases in them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/table/label.h"

static struct text to;

static const char *
numbered(const char *text, enum record_id id)
{
	label_numbered(&to, LANG_en, text, id);
	return to.bytes;
}

static void
every_case_id_becomes_its_number(void **state)
{
	char text[64], expected[64];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = cause_main((enum record_id)id, &first);

		for (size_t i = 0; i < count; i++) {
			snprintf(text, sizeof(text), "causes {%s}, 9",
			    cause_get(first + i)->id);
			snprintf(expected, sizeof(expected), "causes %zu, 9",
			    i + 1);
			if (strcmp(numbered(text, (enum record_id)id),
				expected) != 0)
				fail_msg("\"%s\" becomes \"%s\"", text,
				    to.bytes);
		}
	}
}

static void
several_cases_are_filled_in_one_text(void **state)
{
	char text[128];
	size_t first;

	(void)state;
	assert_true(cause_main(RC_SERVFAIL, &first) >= 3);
	snprintf(text, sizeof(text), "{%s}{%s} or {%s}",
	    cause_get(first + 2)->id, cause_get(first)->id,
	    cause_get(first + 1)->id);
	assert_string_equal(numbered(text, RC_SERVFAIL), "31 or 2");
}

static void
a_text_without_cases_is_itself(void **state)
{
	static const char text[] = "no cause, as in } or A";

	(void)state;
	assert_string_equal(numbered(text, RC_SERVFAIL), text);
	assert_int_equal(to.used, strlen(text));
	assert_string_equal(numbered("", RC_SERVFAIL), "");
}

static void
an_id_of_no_case_is_shown_as_0(void **state)
{
	(void)state;
	assert_string_equal(numbered("{nosuch}", RC_SERVFAIL), "0");
}

static void
braces_around_no_name_are_themselves(void **state)
{
	static const char *const texts[] = { "{}", "{nosuch", "{", "a { b; };",
		"{ x }", "{a b}", "}{" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++)
		assert_string_equal(numbered(texts[i], RC_SERVFAIL), texts[i]);
}

static void
a_scope_becomes_its_words(void **state)
{
	(void)state;
	assert_string_equal(numbered("see {ONE_ZONE}, {AT_TIMES}", RC_REFUSED),
	    "see one zone, now and then");
	assert_int_equal(label_find_scope("ONE_ZONE", 8), SCOPE_ONE_ZONE);
	assert_int_equal(label_find_scope("ONE_ZON", 7), SCOPE_NONE);
	assert_int_equal(label_find_scope("", 0), SCOPE_NONE);
}

static void
a_long_text_with_cases_is_cut(void **state)
{
	char text[2 * TEXT_MOST];

	(void)state;
	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	memcpy(text + 4, "{no}", 4);
	assert_int_equal(strlen(numbered(text, RC_SERVFAIL)), TEXT_MOST - 1);
	assert_int_equal(to.used, TEXT_MOST - 1);
	assert_memory_equal(to.bytes, "xxxx0xxx", 8);
}

static void
every_label_has_words_in_every_language(void **state)
{
	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		for (int label = 0; label < LABEL_COUNT; label++) {
			const char *text =
			    label_text((enum lang)lang, (enum label)label);

			assert_non_null(text);
			if (*text == '\0')
				fail_msg("label %d is empty", label);
		}
	}
}

static void
every_case_names_its_side_in_brackets(void **state)
{
	static const char *const words[] = {
		[WHO_ZONE] = "[zone]",
		[WHO_SERVER] = "[server]",
		[WHO_RESOLVER] = "[resolver]",
		[WHO_NETWORK] = "[network]",
		[WHO_CLIENT] = "[client]",
	};

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = cause_main((enum record_id)id, &first);

		for (size_t i = first; i < first + count; i++) {
			const struct cause *of = cause_get(i);
			const char *who = label_who(LANG_en, (enum who)of->who);

			if (strcmp(who, words[of->who]) != 0)
				fail_msg("%s: %s", of->id, who);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_case_id_becomes_its_number),
		cmocka_unit_test(several_cases_are_filled_in_one_text),
		cmocka_unit_test(a_text_without_cases_is_itself),
		cmocka_unit_test(an_id_of_no_case_is_shown_as_0),
		cmocka_unit_test(braces_around_no_name_are_themselves),
		cmocka_unit_test(a_scope_becomes_its_words),
		cmocka_unit_test(a_long_text_with_cases_is_cut),
		cmocka_unit_test(every_label_has_words_in_every_language),
		cmocka_unit_test(every_case_names_its_side_in_brackets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
