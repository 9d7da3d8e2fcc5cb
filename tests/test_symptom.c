/*
 * Causes found by the words of a question.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rows.h"
#include "screen.h"
#include "rcodex/show/symptom.h"

static struct symptoms symptoms;

static void
ask(const char *question)
{
	symptom_open(&symptoms);
	symptom_ask(&symptoms, span_of(question));
	symptom_find(&symptoms, LANG_en);
}

/* Says whether two are one cause: the same, or a common one of two records, of
 * which a list has one. */
static bool
are_one(size_t a, size_t b)
{
	const uint8_t common = cause_get(a)->common;

	return a == b ||
	    (common != COMMON_NONE && common == cause_get(b)->common);
}

/* Says whether a cause is among the first so many. */
static bool
is_among(size_t cause, size_t most)
{
	for (size_t i = 0; i < most && i < symptoms.used; i++) {
		if (are_one(symptoms.list[i].cause, cause))
			return true;
	}
	return false;
}

static void
the_best_causes_come_first(void **state)
{
	(void)state;
	ask("the clock of the resolver was wrong after a boot");
	assert_int_equal(symptoms.list[0].cause, CAUSE_SERVFAIL_clock);
	ask("RRSIG expired, signatures not renewed");
	assert_true(is_among(CAUSE_SERVFAIL_sig_expired, 3));
	ask("DHCID prerequisite");
	assert_true(is_among(CAUSE_NXRRSET_dhcid, 3));
	assert_true(symptoms.used <= SYMPTOMS_MOST);
	for (size_t i = 1; i < symptoms.used; i++)
		assert_true(
		    symptoms.list[i].score <= symptoms.list[i - 1].score);
}

static void
words_of_a_code_find_its_causes(void **state)
{
	(void)state;
	ask("ENOTFOUND");
	assert_true(symptoms.used > 0);
	for (size_t i = 0; i < symptoms.used; i++)
		assert_int_equal(cause_get(symptoms.list[i].cause)->of,
		    RC_NXDOMAIN);
}

static void
words_of_a_cause_count_more_than_those_of_its_code(void **state)
{
	(void)state;
	ask("ENOTFOUND StatefulSet");
	assert_int_equal(symptoms.list[0].cause, CAUSE_NXDOMAIN_not_ready);
}

static void
endings_and_order_do_not_matter(void **state)
{
	struct symptoms first;

	(void)state;
	ask("delegations to lame servers");
	first = symptoms;
	ask("Lame delegation");
	assert_int_equal(symptoms.list[0].cause, first.list[0].cause);
	assert_int_equal(symptoms.list[0].score, first.list[0].score);
}

static void
what_no_cause_holds_finds_none(void **state)
{
	(void)state;
	ask("zzzqqq xyzzy");
	assert_int_equal(symptoms.used, 0);
	ask("");
	assert_int_equal(symptoms.used, 0);
	ask("the my of 12 345");
	assert_int_equal(symptoms.used, 0);
}

static void
a_cause_of_many_records_is_listed_once(void **state)
{
	size_t common[COMMON_COUNT] = { 0 };

	(void)state;
	ask("a cache outlives the fault: flush it, resolver, forwarder");
	for (size_t i = 0; i < symptoms.used; i++) {
		const struct cause *cause = cause_get(symptoms.list[i].cause);

		if (cause->common == COMMON_NONE)
			continue;
		if (common[cause->common]++ > 0)
			fail_msg("%s twice", cause->id);
	}
	assert_true(common[COMMON_old_cache] == 1);
}

static void
numbers_count_behind_ede_and_port(void **state)
{
	(void)state;
	ask("22 22 22");
	assert_int_equal(symptoms.words_used, 0);
	ask("EDE 22, port 53, at 10:23");
	assert_int_equal(symptoms.words_used, 4);
}

static void
more_words_than_there_is_room_for_are_left(void **state)
{
	char many[SYMPTOM_WORDS * 8 + 64] = "";

	(void)state;
	for (int i = 0; i < SYMPTOM_WORDS + 5; i++)
		snprintf(many + strlen(many), 8, "w%c%c%c ", 'a' + i / 26,
		    'a' + i % 26, 'x');
	ask(many);
	assert_int_equal(symptoms.words_used, SYMPTOM_WORDS);
}

static void
a_line_has_operand_title_and_words(void **state)
{
	struct page page = new_page(80);
	const char *text;

	(void)state;
	ask("clock boot");
	symptom_print(&page, &symptoms, 0);
	text = printed();
	assert_non_null(strstr(text, "servfail."));
	assert_non_null(strstr(text, "a clock is wrong"));
	assert_non_null(strstr(text, "clock, boot"));
	page = new_page(40);
	symptom_print(&page, &symptoms, 0);
	assert_non_null(strstr(printed(), "\n  a clock is wrong\n"));
}

/* Returns a cause by RECORD.id, or CAUSE_COUNT. */
static size_t
cause_of(const char *name, size_t len)
{
	const char *dot = memchr(name, '.', len);
	char mnemonic[16];
	struct subject record;
	size_t index;

	assert_non_null(dot);
	snprintf(mnemonic, sizeof(mnemonic), "%.*s", (int)(dot - name), name);
	if (!record_find_mnemonic(mnemonic, &record) ||
	    !cause_find(record.id, dot + 1, (size_t)(name + len - dot - 1),
		&index))
		return CAUSE_COUNT;
	return index;
}

/* Says whether one of the causes of a list is among the first three. */
static bool
is_led_to(const char *causes)
{
	for (size_t len; *causes != '\0'; causes += len) {
		size_t cause;

		causes += *causes == ' ';
		len = strcspn(causes, " ");
		cause = cause_of(causes, len);
		if (cause == CAUSE_COUNT)
			fail_msg("no such cause: %s", causes);
		if (is_among(cause, 3))
			return true;
	}
	return false;
}

static size_t asked, led;

/* Asks a symptom: its number, the causes that name the true one, its words. */
static void
ask_row(const char *file, char *row)
{
	const char *number = strtok(row, "\t"), *causes = strtok(NULL, "\t");
	const char *question = strtok(NULL, "\n");

	if (question == NULL)
		fail_msg("%s: %s has no causes or no symptom", file, number);
	ask(question);
	asked++;
	led += is_led_to(causes);
}

/*
 * tests/symptoms.tsv: symptoms of incidents drawn at random, and the causes
 * that name the true one.  So many are found; no fewer may be.
 */
static void
symptoms_lead_to_their_cause(void **state)
{
	enum { PERCENT = 62 };

	(void)state;
	rows_file(TESTS_DIR "/symptoms.tsv", ask_row);
	assert_true(asked >= 140);
	if (led * 100 < asked * PERCENT)
		fail_msg("%zu of %zu", led, asked);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_best_causes_come_first),
		cmocka_unit_test(words_of_a_code_find_its_causes),
		cmocka_unit_test(
		    words_of_a_cause_count_more_than_those_of_its_code),
		cmocka_unit_test(endings_and_order_do_not_matter),
		cmocka_unit_test(what_no_cause_holds_finds_none),
		cmocka_unit_test(a_cause_of_many_records_is_listed_once),
		cmocka_unit_test(numbers_count_behind_ede_and_port),
		cmocka_unit_test(more_words_than_there_is_room_for_are_left),
		cmocka_unit_test(a_line_has_operand_title_and_words),
		cmocka_unit_test(symptoms_lead_to_their_cause),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
