/*
 * What stands before a place in its line.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/before.h"
#include "rcodex/scan/scan.h"
#include "src/scan/forms.h"

static struct before remembered;
static struct effort effort;

static size_t gone; /* how much of a text a window has left behind */

/* Returns a view of a whole text, or of what can be seen of it from a place. */
static struct view
see(const char *text, size_t at)
{
	size_t len = strlen(text);
	size_t low = at > SCAN_LOOK ? at - SCAN_LOOK : 0;
	size_t high = len - at > SCAN_LOOK ? at + SCAN_LOOK : len;

	effort_open(&effort);
	return (struct view){ text + low, text + high, low == 0, high == len,
		text + gone, &remembered, &effort, NULL, NULL };
}

/* Stores what is known at a place, as a line of a log. */
static void
describe(char to[200], const char *text, size_t at)
{
	struct view view = see(text, at);
	struct before spare;
	const struct before *before = before_know(&view, text + at, &spare);
	const char *start = before_start(before, &view);

	snprintf(to, 200, "%ld %s%s%s%s%s", start != NULL ? start - text : -1L,
	    before->json ? "json " : "", before->open ? "open " : "",
	    before_has(before, &view, before->ede) ? "ede " : "",
	    before_has(before, &view, before->banner) ? "banner " : "",
	    before_has(before, &view, before->data) ? "data " : "");
}

/* What stands at the end of a text. */
static const struct {
	const char *text, *known;
} rows[] = {
	{ "", "0 " },
	{ "abc", "0 " },
	{ "abc\n", "4 " },
	{ "a \"b", "0 open " },
	{ "a \"b\" ", "0 " },
	{ "a \"b\\\"c", "0 open " },
	{ "a \"b\\\\\"c", "0 " },
	{ "\"open\nnot", "6 " },
	{ "; EDE: 7 (x): ", "0 ede " },
	{ "; EDE: ", "0 ede " },
	{ "; EDE:", "0 " },
	{ "option EDE 7", "0 ede " },
	{ "option EDE", "0 " },
	{ "; OPT=15: 00", "0 ede " },
	{ ";OPT=15: [a", "0 ede " },
	{ "; OPT=15:", "0 " },
	{ "; OPT=16: 00", "0 " },
	{ "OPT=15: 00\nx", "11 " },
	{ "  EXTRA-TEXT: \"x", "0 open ede " },
	{ "  Extra Text: x", "0 ede " },
	{ "; EDE: 7\nx", "9 " },
	{ "; <<>> DiG", "0 banner " },
	{ "; <<> DiG", "0 " },
	{ "a: reply a.test is ", "0 data " },
	{ "a: reply a.test is", "0 " },
	{ "a: reply a.test was ", "0 " },
	{ "a: cached a.test is NX", "0 data " },
	{ "a: config a.test is NX", "0 " },
	{ "{\"log\":\"a", "0 json " },
	{ "{\"log\":\"a \\\"b", "0 json open " },
	{ "{\"out\":\"a\\nb", "11 json " },
	{ "{\"out\":\"a\\nb \\\"c", "11 json open " },
	{ "{\"out\":\"; EDE: 7\\nb", "18 json " },
	{ "{\"out\":\"a\\\\nb", "0 json " },
	{ "a\\nb", "0 " },
	{ "; EDE: 7: \"a\\nb", "0 json ede " },
	{ "; EDE: 7 \"a\\nb", "0 open ede " },
	{ "{\"a\":\"b\", \"c", "0 open " },
	{ "[\"a\\nb\\nc", "8 json " },
};

static void
a_line_is_read_up_to_a_place(void **state)
{
	char known[200];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		before_open(&remembered);
		describe(known, rows[i].text, strlen(rows[i].text));
		if (strcmp(known, rows[i].known) != 0)
			fail_msg("%s: %s", rows[i].text, known);
	}
}

/* All rows behind each other: in lines, or in one line. */
static void
join(char *text, size_t size, const char *between)
{
	text[0] = '\0';
	for (size_t i = 0; strlen(text) + 100 < size; i++) {
		strcat(text, rows[i % COUNT_OF(rows)].text);
		strcat(text, between);
	}
}

/* Requires the same of each place, asked behind others as alone. */
static void
require_same(const char *text, size_t len)
{
	char alone[200], behind[200];

	for (size_t step = 1; step < 200; step += step) {
		struct before before;

		before_open(&before);
		for (size_t at = 0; at < len; at += step) {
			before_open(&remembered);
			describe(alone, text, at);
			remembered = before;
			describe(behind, text, at);
			before = remembered;
			if (strcmp(alone, behind) != 0)
				fail_msg("%.40s at %zu, steps of %zu: %s, "
					 "alone %s",
				    text, at, step, behind, alone);
			/* What is asked once more, and for a place before. */
			describe(behind, text, at);
			assert_string_equal(alone, behind);
			describe(behind, text, at / 2);
			assert_memory_equal(&before, &remembered,
			    sizeof(before));
		}
	}
}

static void
what_is_remembered_is_what_is_read_anew(void **state)
{
	static char text[2000];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_same(rows[i].text, strlen(rows[i].text) + 1);
	join(text, sizeof(text), "\n");
	require_same(text, strlen(text));
	join(text, sizeof(text), " ");
	require_same(text, strlen(text));
	join(text, sizeof(text), "\\n");
	require_same(text, strlen(text));
}

static void
of_a_long_line_what_can_be_seen_counts(void **state)
{
	static const char *const begins[] = { "; EDE: 7 ", "; <<>> DiG ",
		"reply: cached a.test is b " };
	static char text[3 * SCAN_LOOK];
	char known[200];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(begins); i++) {
		size_t begin = i == 2 ? 7 : 2;
		bool seen = true;

		memset(text, 'x', sizeof(text) - 1);
		memcpy(text, begins[i], strlen(begins[i]));
		before_open(&remembered);
		for (size_t at = 40; at < sizeof(text) - 1; at += 7) {
			describe(known, text, at);
			seen = at <= begin + SCAN_LOOK;
			if ((strlen(known) > 3) != seen)
				fail_msg("%s at %zu: %s", begins[i], at, known);
			assert_true((known[0] == '0') == (at <= SCAN_LOOK));
		}
		assert_false(seen);
	}
}

static void
a_window_that_moves_changes_nothing(void **state)
{
	static char text[3 * SCAN_LOOK];
	char here[200], there[200];

	(void)state;
	join(text, sizeof(text), " ");
	for (size_t drop = 1; drop < SCAN_LOOK; drop += 97) {
		size_t at = drop + SCAN_LOOK;
		struct before before;

		before_open(&remembered);
		for (size_t i = 0; i <= at; i += 30)
			describe(here, text, i);
		before = remembered;
		describe(here, text, at + 20);
		remembered = before;
		before_move(&remembered, drop);
		gone = drop;
		describe(there, text, at + 20);
		gone = 0;
		assert_string_equal(here, there);
	}
	/* However far it moves. */
	for (size_t i = 0; i < 100; i++)
		before_move(&remembered, SIZE_MAX / 4);
	assert_true(remembered.at < 0 && remembered.line < 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_is_read_up_to_a_place),
		cmocka_unit_test(what_is_remembered_is_what_is_read_anew),
		cmocka_unit_test(of_a_long_line_what_can_be_seen_counts),
		cmocka_unit_test(a_window_that_moves_changes_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
