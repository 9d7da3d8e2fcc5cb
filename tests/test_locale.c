/*
 * The language, as --lang and the environment ask for it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <stdlib.h>

#include "rcodex/page/locale.h"

enum { LONG = 100000 };

static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES",
	"LANG" };

/* The languages that this build leaves out are none of ours. */
static const char *const left_out[] = {
#ifdef RCODEX_WITHOUT_ko
#define LANG_ko LANG_COUNT
	"ko",
#endif
#ifdef RCODEX_WITHOUT_ja
#define LANG_ja LANG_COUNT
	"ja",
#endif
#ifdef RCODEX_WITHOUT_id
#define LANG_id LANG_COUNT
	"id",
#endif
	NULL,
};

/* Says whether one of them is named. */
static bool
names_left_out(const char *value)
{
	for (size_t i = 0; left_out[i] != NULL; i++) {
		if (value != NULL && strstr(value, left_out[i]) != NULL)
			return true;
	}
	return false;
}

static const struct name_row {
	const char *name;
	int lang; /* LANG_COUNT: none of ours */
} names[] = {
	{ "en", LANG_en },
	{ "ko", LANG_ko },
	{ "ja", LANG_ja },
	{ "id", LANG_id },
	{ "KO", LANG_ko },
	{ "ko_KR", LANG_ko },
	{ "ko-KR", LANG_ko },
	{ "ko_KR.UTF-8", LANG_ko },
	{ "ko_KR.eucKR", LANG_ko },
	{ "ko.UTF-8", LANG_ko },
	{ "ja_JP@cjknarrow", LANG_ja },
	{ "id_ID.utf8@x", LANG_id },
	{ "en_GB.UTF-8", LANG_en },
	{ "C", LANG_en },
	{ "POSIX", LANG_en },
	{ "C.UTF-8", LANG_en },
	{ "", LANG_COUNT },
	{ "x", LANG_COUNT },
	{ "xx", LANG_COUNT },
	{ "k", LANG_COUNT },
	{ "kok_IN", LANG_COUNT },
	{ "jav", LANG_COUNT },
	{ "korean", LANG_COUNT },
	{ "ido", LANG_COUNT },
	{ "c", LANG_COUNT },
	{ "CC", LANG_COUNT },
	{ "POSIXX", LANG_COUNT },
	{ "POSI", LANG_COUNT },
	{ " ko", LANG_COUNT },
	{ "ko ", LANG_COUNT },
	{ "ko:ja", LANG_COUNT },
	{ "ko:", LANG_COUNT },
	{ ".", LANG_COUNT },
	{ "_", LANG_COUNT },
	{ ".UTF-8", LANG_COUNT },
	{ "../ko", LANG_COUNT },
	{ "ko\n", LANG_COUNT },
	{ "\xea\xb0\x80", LANG_COUNT },
	{ "\xff\xfe", LANG_COUNT },
	{ "ko\xff", LANG_COUNT },
};

static void
a_name_is_read_up_to_its_country(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		enum lang lang = LANG_COUNT;
		bool found = locale_read(names[i].name, &lang);

		if (found != (names[i].lang != LANG_COUNT) ||
		    (found && (int)lang != names[i].lang))
			fail_msg("\"%s\": %d, %d", names[i].name, found,
			    (int)lang);
	}
}

/* Sets the variables, in the order above, or takes them out. */
static void
give(const char *const values[COUNT_OF(variables)])
{
	for (size_t i = 0; i < COUNT_OF(variables); i++) {
		if (values[i] == NULL)
			unsetenv(variables[i]);
		else
			setenv(variables[i], values[i], 1);
	}
}

static const struct row {
	const char *values[COUNT_OF(variables)];
	int lang;
} rows[] = {
	/* Nothing is set, or empty, which is the same. */
	{ { NULL, NULL, NULL, NULL }, LANG_en },
	{ { "", "", "", "" }, LANG_en },
	/* Each alone, and which wins. */
	{ { NULL, NULL, NULL, "ko_KR.UTF-8" }, LANG_ko },
	{ { NULL, NULL, "ja_JP.UTF-8", NULL }, LANG_ja },
	{ { NULL, "id_ID.UTF-8", NULL, NULL }, LANG_id },
	{ { NULL, NULL, "ja_JP.UTF-8", "ko_KR.UTF-8" }, LANG_ja },
	{ { NULL, "id_ID.UTF-8", "ja_JP.UTF-8", "ko_KR.UTF-8" }, LANG_id },
	{ { NULL, "", "", "ko_KR.UTF-8" }, LANG_ko },
	{ { NULL, "en_US.UTF-8", NULL, "ko_KR.UTF-8" }, LANG_en },
	/* LANGUAGE wins, in a locale only. */
	{ { "ko", NULL, NULL, "en_US.UTF-8" }, LANG_ko },
	{ { "ko", "en_US.UTF-8", NULL, NULL }, LANG_ko },
	{ { "ko", "ja_JP.UTF-8", "id_ID.UTF-8", "ja_JP.UTF-8" }, LANG_ko },
	{ { "ko", "de_DE.UTF-8", NULL, NULL }, LANG_ko },
	{ { "ko", NULL, NULL, NULL }, LANG_en },
	{ { "ko", "", "", "" }, LANG_en },
	{ { "ko", NULL, NULL, "C" }, LANG_en },
	{ { "ko", NULL, NULL, "POSIX" }, LANG_en },
	{ { "ko", NULL, NULL, "C.UTF-8" }, LANG_en },
	{ { "ko", "C", NULL, "ja_JP.UTF-8" }, LANG_en },
	{ { "ko", NULL, "C", "ja_JP.UTF-8" }, LANG_en },
	/* It is a list, in which English counts. */
	{ { "de:ko:ja", NULL, NULL, "en_US.UTF-8" }, LANG_ko },
	{ { "de_DE:fr:ja_JP", NULL, NULL, "en_US.UTF-8" }, LANG_ja },
	{ { "en:ko", NULL, NULL, "ko_KR.UTF-8" }, LANG_en },
	{ { "C:ko", NULL, NULL, "ko_KR.UTF-8" }, LANG_en },
	{ { "de:POSIX:ko", NULL, NULL, "ko_KR.UTF-8" }, LANG_en },
	{ { "::ja::", NULL, NULL, "ko_KR.UTF-8" }, LANG_ja },
	{ { ":", NULL, NULL, "ko_KR.UTF-8" }, LANG_ko },
	{ { "", NULL, NULL, "ko_KR.UTF-8" }, LANG_ko },
	{ { "xx.:@:_ko:-:ko", NULL, NULL, "ja_JP.UTF-8" }, LANG_ko },
	/* What nobody knows leaves it to the next. */
	{ { "de:fr", NULL, NULL, "ko_KR.UTF-8" }, LANG_ko },
	{ { "de", "fr_FR.UTF-8", "xx", "id_ID.UTF-8" }, LANG_id },
	{ { NULL, "de_DE.UTF-8", NULL, "ja_JP.UTF-8" }, LANG_ja },
	{ { NULL, "de_DE.UTF-8", "C", "ja_JP.UTF-8" }, LANG_en },
	{ { NULL, "de_DE.UTF-8", NULL, NULL }, LANG_en },
	{ { "de", "de_DE.UTF-8", "de", "de" }, LANG_en },
	{ { NULL, "\xff\x01", "ko ", "ja_JP" }, LANG_ja },
	{ { NULL, NULL, NULL, "ko:ja" }, LANG_en },
	{ { NULL, NULL, NULL, "kok_IN.UTF-8" }, LANG_en },
	{ { NULL, NULL, NULL, "/usr/lib/ko" }, LANG_en },
	/* A charset is UTF-8 in any spelling, or unsaid, or not for us. */
	{ { NULL, NULL, NULL, "ko_KR.utf8" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR.UTF8" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR.Utf-8" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR.utf_8@x" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko.UTF-8" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR." }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR.@x" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR@x.y" }, LANG_ko },
	{ { NULL, NULL, NULL, "ko_KR.eucKR" }, LANG_en },
	{ { NULL, NULL, NULL, "ja_JP.SJIS" }, LANG_en },
	{ { NULL, NULL, NULL, "id_ID.ISO-8859-1" }, LANG_en },
	{ { NULL, NULL, NULL, "ko_KR.UTF-7" }, LANG_en },
	{ { NULL, NULL, NULL, "ko_KR.UTF-16" }, LANG_en },
	{ { NULL, NULL, NULL, "ko_KR.UTF-88" }, LANG_en },
	{ { NULL, NULL, NULL, "ko_KR.UTF" }, LANG_en },
	{ { NULL, NULL, NULL, "ko_KR.-" }, LANG_en },
	{ { NULL, NULL, NULL, "ko_KR.UTF-8.eucKR" }, LANG_en },
	{ { "ko", NULL, NULL, "en_US.ISO-8859-1" }, LANG_en },
	{ { "ko", NULL, NULL, "en_US" }, LANG_ko },
	{ { NULL, "de_DE.ISO-8859-1", NULL, "ko_KR.UTF-8" }, LANG_en },
	{ { NULL, "ko_KR.UTF-8", NULL, "en_US.ISO-8859-1" }, LANG_ko },
	{ { "ko_KR.eucKR", NULL, NULL, "en_US.UTF-8" }, LANG_ko },
};

static void
the_environment_is_asked_in_the_order_of_gettext(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		enum lang lang;
		bool other = false;

		for (size_t j = 0; j < COUNT_OF(variables); j++)
			other = other || names_left_out(rows[i].values[j]);
		if (other)
			continue;
		give(rows[i].values);
		lang = locale_lang();
		if ((int)lang != rows[i].lang)
			fail_msg("row %zu: %s", i, language_tag(lang));
	}
}

/* Sets one variable to a value that is repeated up to LONG bytes. */
static enum lang
lang_of_long(size_t variable, const char *piece, const char *end)
{
	static char value[LONG + 64];
	const char *values[COUNT_OF(variables)] = { NULL, NULL, NULL, NULL };
	size_t len = strlen(piece), used = 0;

	for (; used + len <= LONG; used += len)
		memcpy(value + used, piece, len);
	strcpy(value + used, end);
	values[3] = "en_US.UTF-8";
	values[variable] = value;
	give(values);
	return locale_lang();
}

static void
very_long_values_are_read_to_their_end(void **state)
{
	(void)state;
	if (left_out[0] != NULL)
		return;
	assert_int_equal(lang_of_long(0, "xx:", "ja"), LANG_ja);
	assert_int_equal(lang_of_long(0, ":", "ko"), LANG_ko);
	assert_int_equal(lang_of_long(0, "x", ":id"), LANG_id);
	assert_int_equal(lang_of_long(0, "ko", ""), LANG_en);
	for (size_t i = 1; i < COUNT_OF(variables); i++) {
		assert_int_equal(lang_of_long(i, "ko", ""), LANG_en);
		assert_int_equal(lang_of_long(i, "x", ".UTF-8"), LANG_en);
		assert_int_equal(lang_of_long(i, "_", "ko"), LANG_en);
		assert_int_equal(lang_of_long(i, ".", "UTF-8"), LANG_en);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_is_read_up_to_its_country),
		cmocka_unit_test(
		    the_environment_is_asked_in_the_order_of_gettext),
		cmocka_unit_test(very_long_values_are_read_to_their_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
