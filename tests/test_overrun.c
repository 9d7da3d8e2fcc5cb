/*
 * The text of an EDE that goes on past its line.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/overrun.h"

static char window[2 * OVERRUN_BYTES];
static struct overrun overrun;

/* Begins with an EDE behind one byte, and a line end behind the text. */
static size_t
report(const char *text)
{
	size_t len = strlen(text);

	memset(window, 'x', sizeof(window));
	window[0] = '\n';
	memcpy(window + 1, text, len);
	window[1 + len] = '\n';
	overrun = (struct overrun){ 0 };
	overrun_begin(&overrun, window, window + 1, window + sizeof(window),
	    false);
	return 1 + len;
}

static bool
holds(size_t at)
{
	return overrun_holds(&overrun, window, window + at);
}

static void
a_text_that_ends_in_its_line_holds_nothing(void **state)
{
	static const char *const texts[] = { "EDE: 7 (x): 'a'",
		"EDE: 7 (x): (a)", "EDE: 7 (x)", "EDE: 7", "EDE: 7 (x): 65 (a",
		"EDE 7 (x): 'a", "EDE: " };

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		size_t end = report(texts[i]);

		if (holds(end + 1) || holds(end + 10))
			fail_msg("%s", texts[i]);
	}
}

static void
a_text_goes_on_until_its_mark_ends_a_line(void **state)
{
	static const struct {
		const char *text, *end, *other;
	} rows[] = {
		{ "EDE: 7 (x): 'a", "'\n", ")\n" },
		{ "EDE: 7 (x): (a", ")\n", "'\n" },
		{ "EDE: 7 (x): (a)'", ")\n", "'\n" },
	};

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		size_t end = report(rows[i].text);

		memcpy(window + end + 20, rows[i].other, 2);
		memcpy(window + end + 30, "')x", 3);
		memcpy(window + end + 40, rows[i].end, 2);
		assert_true(holds(end - 1));
		assert_true(holds(end + 1));
		assert_true(holds(end + 25));
		assert_true(holds(end + 35));
		assert_true(holds(end + 40));
		assert_false(holds(end + 41));
		assert_false(holds(end + 42));
	}
}

static void
a_line_end_of_json_ends_a_text_in_json(void **state)
{
	static const char *const texts[] = { "EDE: 7 (x): ()\\n\"}\na",
		"EDE: 7 (x): (a\"}\n", "EDE: 7 (x): (a\\nb)\\n\"}\na",
		"EDE: 7 (x): (a\\nb" };

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		size_t end = report(texts[i]);

		assert_true(holds(end + 10));
		overrun = (struct overrun){ 0 };
		overrun_begin(&overrun, window, window + 1,
		    window + sizeof(window), true);
		assert_true(holds(18) == (i > 1));
		assert_false(holds(end + 10));
	}
}

static void
a_text_without_an_end_is_so_long_at_most(void **state)
{
	size_t end = report("EDE: 7 (x): 'a");

	(void)state;
	assert_true(holds(end + OVERRUN_BYTES - 1));
	assert_false(holds(end + OVERRUN_BYTES));
	assert_false(holds(end + OVERRUN_BYTES + 1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_that_ends_in_its_line_holds_nothing),
		cmocka_unit_test(a_text_goes_on_until_its_mark_ends_a_line),
		cmocka_unit_test(a_line_end_of_json_ends_a_text_in_json),
		cmocka_unit_test(a_text_without_an_end_is_so_long_at_most),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
