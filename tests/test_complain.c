/*
 * What stands before a reason on standard error.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/complain.h"

static struct out err;

static void
a_culprit_cannot_act_on_a_terminal(void **state)
{
	static const struct {
		const char *word;
		const char *says;
	} rows[] = {
		{ "servfial", "rcodex: servfial: " },
		{ "", "rcodex: '': " },
		{ "\033[2J", "rcodex: \\x1b[2J: " },
		{ "a\nb", "rcodex: a\\x0ab: " },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		out_open(&err, -1);
		complain_of(&err, rows[i].word);
		err.bytes[err.used] = '\0';
		if (strcmp(err.bytes, rows[i].says) != 0)
			fail_msg("row %zu: %s", i, err.bytes);
	}
}

static void
a_complaint_is_one_line_of_program_culprit_and_reason(void **state)
{
	(void)state;
	out_open(&err, -1);
	complain(&err, "-x", "no such option");
	err.bytes[err.used] = '\0';
	assert_string_equal(err.bytes, "rcodex: -x: no such option\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_culprit_cannot_act_on_a_terminal),
		cmocka_unit_test(
		    a_complaint_is_one_line_of_program_culprit_and_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
