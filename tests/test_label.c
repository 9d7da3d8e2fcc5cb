/*
 * The words of the screens, and the numbers of cases in them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/page/layout.h"
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

static const char *const names[] = {
#define LABEL(id, text) #id,
#include "rcodex/table/label_list.h"
};

/* Calls a claim on each label in each language; fails where one does not hold,
 * once all were looked at. */
static void
for_each_label(bool claim(enum lang lang, enum label label), const char *fault)
{
	bool holds = true;

	for (int lang = 0; lang < LANG_COUNT; lang++) {
		for (int label = 0; label < LABEL_COUNT; label++) {
			if (claim((enum lang)lang, (enum label)label))
				continue;
			print_error("%s %s: %s\n",
			    language_tag((enum lang)lang), names[label], fault);
			holds = false;
		}
	}
	assert_true(holds);
}

/* What a language lacks is shown in English. */
static bool
is_translated(enum lang lang, enum label label)
{
	const char *text = label_text(lang, label);

	return *text != '\0' &&
	    (lang == LANG_en || text != label_text(LANG_en, label));
}

static void
every_label_is_in_every_language(void **state)
{
	(void)state;
	for_each_label(is_translated, "missing");
}

/* How often a text has a place. */
static unsigned
times(const char *text, const char *place)
{
	unsigned count = 0;

	while ((text = strstr(text, place)) != NULL) {
		count++;
		text++;
	}
	return count;
}

/* A translation may name one twice, but loses none and has no other. */
static bool
keeps_places(enum lang lang, enum label label)
{
	static const char *const places[] = { "{A}", "{B}", "{N}", "{X}" };
	const char *text = label_text(lang, label);
	const char *english = label_text(LANG_en, label);
	unsigned known = 0;

	for (size_t i = 0; i < COUNT_OF(places); i++) {
		known += times(text, places[i]);
		if ((times(text, places[i]) == 0) !=
		    (times(english, places[i]) == 0))
			return false;
	}
	return times(text, "{") == known && times(text, "}") == known;
}

static void
every_label_has_the_places_of_english(void **state)
{
	(void)state;
	for_each_label(keeps_places, "has other places than in English");
}

/* A label in the middle of a line joins what stands around it. */
static bool
keeps_blanks(enum lang lang, enum label label)
{
	const char *text = label_text(lang, label);
	const char *english = label_text(LANG_en, label);

	return (text[strlen(text) - 1] == ' ') ==
	    (english[strlen(english) - 1] == ' ') &&
	    (*text != ' ' || *english == ' ');
}

static void
every_label_ends_in_a_blank_where_english_does(void **state)
{
	(void)state;
	for_each_label(keeps_blanks, "has other blanks around it");
}

static bool
has_room(enum lang lang, enum label label)
{
	return layout_width(label_text(lang, label)) <= LABEL_MOST;
}

static void
no_label_has_too_many_columns(void **state)
{
	(void)state;
	for_each_label(has_room, "has too many columns");
}

/* The screens have ten columns for it. */
static void
every_side_has_at_most_ten_columns(void **state)
{
	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		for (int who = 0; who < WHO_COUNT; who++) {
			const char *text =
			    label_who((enum lang)lang, (enum who)who);

			if (*text != '[' || layout_width(text) > 10)
				fail_msg("%s", text);
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
		cmocka_unit_test(every_label_is_in_every_language),
		cmocka_unit_test(every_label_has_the_places_of_english),
		cmocka_unit_test(
		    every_label_ends_in_a_blank_where_english_does),
		cmocka_unit_test(no_label_has_too_many_columns),
		cmocka_unit_test(every_side_has_at_most_ten_columns),
		cmocka_unit_test(every_case_names_its_side_in_brackets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
