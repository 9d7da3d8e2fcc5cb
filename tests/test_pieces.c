/*
 * Operands with words and marks around codes.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <stdlib.h>

#include "src/lookup/pieces.h"

enum { WORDS_MOST = 5 };

static struct pieces pieces;

static bool
cut(const char *const words[WORDS_MOST])
{
	char *list[WORDS_MOST];
	size_t count = 0;

	while (count < WORDS_MOST && words[count] != NULL) {
		list[count] = strdup(words[count]);
		assert_non_null(list[count++]);
	}
	const bool some = pieces_cut(&pieces, list, count);

	for (size_t i = 0; i < count; i++)
		free(list[i]);
	return some;
}

/* Requires that words are cut into names, listed with bars between. */
static void
require(const char *const words[WORDS_MOST], const char *names)
{
	char list[512] = "";

	if (!cut(words))
		fail_msg("\"%s\" is not cut", words[0]);
	for (size_t i = 0; i < pieces.count; i++) {
		strcat(list, i > 0 ? "|" : "");
		strcat(list, pieces.list[i]);
	}
	if (strcmp(list, names) != 0)
		fail_msg("\"%s\" is %s, not %s", words[0], list, names);
}

static void
codes_are_cut_out_of_what_stands_around_them(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		const char *names;
	} rows[] = {
		{ { "2,5" }, "2|5" },
		{ { "nxdomain/nodata" }, "nxdomain|nodata" },
		{ { "2 and 5" }, "2|5" },
		{ { "SERVFAIL", "vs.", "REFUSED" }, "SERVFAIL|REFUSED" },
		{ { "2,", "3;", "5." }, "2|3|5" },
		{ { "SERVFAIL," }, "SERVFAIL" },
		{ { "\"SERVFAIL\"" }, "SERVFAIL" },
		{ { "(NXDOMAIN)" }, "NXDOMAIN" },
		{ { "<REFUSED>..." }, "REFUSED" },
		{ { "status=SERVFAIL" }, "SERVFAIL" },
		{ { "RCODE:", "3" }, "3" },
		{ { "DNS", "2" }, "2" },
		{ { "error", "code:", "5" }, "5" },
		{ { "ede22/ede23" }, "ede22|ede23" },
		{ { "EDE", "22", "vs", "2" }, "EDE 22|2" },
		{ { "connection refused or servfail" },
		    "connection refused|servfail" },
		{ { "what's the difference between 2 and 3?" }, "2|3" },
		{ { "2.9, 5" }, "2.9|5" },
		{ { "2-5" }, "2|3|4|5" },
		{ { "16..18" }, "16|17|18" },
		{ { "NXDOMAIN (3)" }, "NXDOMAIN" },
		{ { "#3" }, "3" },
		{ { "why do I get servfail" }, "servfail" },
		{ { "ede1-3" }, "ede1|ede2|ede3" },
		{ { "12-15/2" }, "12-15|2" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require(rows[i].words, rows[i].names);
		assert_int_equal(pieces.unknown, 0);
	}
}

static void
one_that_names_nothing_is_kept(void **state)
{
	static const char *const words[WORDS_MOST] = { "SERVFAIL, REFUZED." };

	(void)state;
	require(words, "SERVFAIL|REFUZED");
	assert_int_equal(pieces.unknown, 1);
}

static void
what_is_no_list_of_codes_is_not_cut(void **state)
{
	static const char *const rows[][WORDS_MOST] = {
		{ "foo" },
		{ "" },
		{ "2", "" },
		{ "2", " " },
		{ "the", "error" },
		{ "foo bar 2" },
		{ "a.example SERVFAIL 192.0.2.1" },
		{ "+2" },
		{ "::1" },
		{ "5-2" },
		{ "0-64" },
		{ "2a" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (cut(rows[i]))
			fail_msg("\"%s\" is cut", rows[i][0]);
	}
}

static void
no_operand_is_too_long_or_too_many(void **state)
{
	static char long_word[1 << 16], two[] = "2", three[] = "3";
	static char *many[1000];

	(void)state;
	memset(long_word, '2', sizeof(long_word) - 1);
	for (size_t i = 0; i < sizeof(long_word) - 1; i += 2)
		long_word[i] = ',';
	many[0] = long_word;
	assert_false(pieces_cut(&pieces, many, 1));
	for (size_t i = 0; i < COUNT_OF(many); i++)
		many[i] = i % 2 == 0 ? two : three;
	assert_false(pieces_cut(&pieces, many, COUNT_OF(many)));
	assert_true(pieces_cut(&pieces, many, PIECES_MOST));
	assert_int_equal(pieces.count, PIECES_MOST);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(codes_are_cut_out_of_what_stands_around_them),
		cmocka_unit_test(one_that_names_nothing_is_kept),
		cmocka_unit_test(what_is_no_list_of_codes_is_not_cut),
		cmocka_unit_test(no_operand_is_too_long_or_too_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
