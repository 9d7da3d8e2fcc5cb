/*
 * How much a text may be looked at.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/effort.h"

enum { FAR = EFFORT_BYTES, MUCH = 1000 * 1000 };

static char text[4 * EFFORT_BYTES];
static struct effort effort;

/* Begins a text without line ends. */
static int
begin(void **state)
{
	(void)state;
	memset(text, 'x', sizeof(text));
	effort_open(&effort);
	return 0;
}

static bool
allows(size_t at)
{
	return effort_allows(&effort, text, text + at);
}

static void
words_that_take_little_are_allowed_wherever_they_stand(void **state)
{
	(void)state;
	for (size_t at = 0; at < sizeof(text); at += 4) {
		if (!allows(at))
			fail_msg("at %zu", at);
		effort_spend(&effort, 10);
	}
}

static void
what_one_word_takes_the_next_ones_pay_for(void **state)
{
	size_t at = 1;

	(void)state;
	assert_true(allows(0));
	effort_spend(&effort, MUCH);
	while (at < FAR && !allows(at))
		at += 4;
	/* Not even bytes of a whole look-back pay so much: but then all is
	 * forgotten. */
	assert_true(at >= FAR);
	begin(state);
	assert_true(allows(0));
	effort_spend(&effort, effort.left + 4000);
	for (at = 4; at < FAR && !allows(at); at += 4)
		continue;
	assert_true(at >= 200 && at <= 1000);
}

static void
a_word_far_behind_the_last_is_allowed(void **state)
{
	(void)state;
	assert_true(allows(5));
	effort_spend(&effort, MUCH);
	assert_true(allows(5 + FAR));
	effort_spend(&effort, MUCH);
	assert_false(allows(5 + FAR + FAR - 1));
}

static void
a_line_has_no_debts_of_the_one_before(void **state)
{
	(void)state;
	text[100] = '\n';
	assert_true(allows(50));
	effort_spend(&effort, MUCH);
	assert_false(allows(99));
	assert_true(allows(101));
	/* It begins with enough for a form of some length. */
	assert_true(effort.left >= 1000);
	effort_spend(&effort, MUCH);
	assert_false(allows(110));
}

/* As of a log that holds "status: SERVFAIL" in each line: two words that cost
 * more than so short a line pays. */
static void
short_lines_are_looked_at_one_like_the_other(void **state)
{
	for (long cost = 100; cost < 350; cost += 10) {
		begin(state);
		for (size_t at = 16; at < sizeof(text); at += 17)
			text[at] = '\n';
		for (size_t at = 0; at + 17 < sizeof(text); at += 17) {
			for (size_t word = 0; word < 9; word += 8) {
				if (!allows(at + word))
					fail_msg("line %zu, cost %ld", at / 17,
					    cost);
				effort_spend(&effort, cost);
			}
		}
	}
}

static void
a_line_is_paid_for_by_its_own_bytes(void **state)
{
	long left[2];

	for (size_t i = 0; i < COUNT_OF(left); i++) {
		const size_t line = i == 0 ? 10 : FAR / 2;

		begin(state);
		text[line] = '\n';
		assert_true(allows(0));
		effort_spend(&effort, MUCH);
		assert_true(allows(line + 10));
		left[i] = effort.left;
	}
	assert_int_equal(left[0], left[1]);
}

static void
nothing_is_saved_beyond_the_most(void **state)
{
	long most;

	(void)state;
	assert_true(allows(0));
	most = effort.left;
	for (size_t at = 100; at < sizeof(text); at += 100)
		assert_true(allows(at));
	assert_true(effort.left <= most + 100);
}

/* A window forgets what is further away than can be asked for. */
static void
how_much_is_left_does_not_depend_on_a_place_too_far_to_count(void **state)
{
	struct effort other;

	(void)state;
	assert_true(allows(10));
	effort_spend(&effort, 5000);
	other = effort;
	other.paid = 0;
	assert_true(allows(10 + FAR));
	assert_true(effort_allows(&other, text + 10, text + 10 + FAR));
	assert_int_equal(effort.left, other.left);
}

#define TEST(claim) cmocka_unit_test_setup(claim, begin)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(words_that_take_little_are_allowed_wherever_they_stand),
		TEST(what_one_word_takes_the_next_ones_pay_for),
		TEST(a_word_far_behind_the_last_is_allowed),
		TEST(a_line_has_no_debts_of_the_one_before),
		TEST(short_lines_are_looked_at_one_like_the_other),
		TEST(a_line_is_paid_for_by_its_own_bytes),
		TEST(nothing_is_saved_beyond_the_most),
		TEST(
		    how_much_is_left_does_not_depend_on_a_place_too_far_to_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
