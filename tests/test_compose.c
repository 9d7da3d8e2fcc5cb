/*
 * Sentences made from the facts of two records, for every pair of them.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "src/show/compose.h"
#include "rcodex/table/subject.h"

static char sentences[DIFFERENCES_MOST][FILLED_MOST];

/* Returns the subject that a record is asked for by its last number. */
static struct subject
subject_of(int id)
{
	return (struct subject){ (enum record_id)id,
		record_get((enum record_id)id)->last };
}

static size_t
compose(int a, int b)
{
	const struct subject subjects[] = { subject_of(a), subject_of(b) };

	memset(sentences, 0, sizeof(sentences));
	return compose_differences(LANG_en, &subjects[0], &subjects[1],
	    sentences);
}

/*
 * Counts the facts that two records differ in and that a sentence can be about:
 * the kind of request, retry and duration mean nothing for a range, retry and
 * success do not go together, and where a code is carried comes last.
 */
static size_t
facts_that_differ(int a, int b)
{
	const struct record *one = record_get((enum record_id)a);
	const struct record *other = record_get((enum record_id)b);

	bool success =
	    one->about == ABOUT_SUCCESS || other->about == ABOUT_SUCCESS;
	bool unsaid =
	    one->lasts == LASTS_UNSAID || other->lasts == LASTS_UNSAID;
	bool ede = record_is_ede((enum record_id)a) ||
	    record_is_ede((enum record_id)b);
	size_t count = one->about != other->about;

	/* An EDE answers nothing: it stands beside a code that does. */
	count += ede && one->space != other->space;
	if (!one->range && !other->range) {
		count += !ede && one->opcode != other->opcode;
		count += !success && one->retry_class != other->retry_class;
		count += !unsaid && one->lasts != other->lasts;
	}
	return count > 0 ? count : one->space != other->space;
}

/* Calls a check for each sentence of each pair of records, in both orders. */
static void
for_every_sentence(void (*check)(const char *sentence, int a, int b))
{
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			size_t count = compose(a, b);

			for (size_t i = 0; i < count; i++)
				check(sentences[i], a, b);
		}
	}
}

static void
equal_facts_give_no_sentence_and_others_one_each(void **state)
{
	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			size_t count = compose(a, b);

			if (count != facts_that_differ(a, b))
				fail_msg("records %d and %d: %zu", a, b, count);
		}
	}
}

static void
two_numbers_of_a_range_do_not_differ(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *code = record_get((enum record_id)id);
		const struct subject first = { (enum record_id)id,
			code->first };
		const struct subject last = { (enum record_id)id, code->last };

		if (compose_differences(LANG_en, &first, &last, sentences) != 0)
			fail_msg("record %d: %s", id, sentences[0]);
	}
}

static void
check_ends(const char *sentence, int a, int b)
{
	size_t len = strlen(sentence);

	(void)a;
	(void)b;
	if (sentence[0] < 'A' || sentence[0] > 'Z')
		fail_msg("no capital: %s", sentence);
	if (len < 3 || sentence[len - 1] != '.' || sentence[len - 2] == '.')
		fail_msg("no full stop, or two: %s", sentence);
	if (strstr(sentence, "  ") != NULL || strstr(sentence, " .") != NULL)
		fail_msg("blanks: %s", sentence);
}

static void
sentences_begin_with_a_capital_and_end_in_a_full_stop(void **state)
{
	(void)state;
	for_every_sentence(check_ends);
}

static void
check_labels(const char *sentence, int a, int b)
{
	const struct subject subjects[] = { subject_of(a), subject_of(b) };

	for (size_t i = 0; i < 2; i++) {
		char label[12];

		subject_label(&subjects[i], label);
		if (strstr(sentence, label) == NULL)
			fail_msg("%s is missing: %s", label, sentence);
	}
	if (strpbrk(sentence, "{}") != NULL)
		fail_msg("a place is left: %s", sentence);
}

static void
sentences_name_both_codes_and_leave_no_place(void **state)
{
	(void)state;
	for_every_sentence(check_labels);
}

static void
check_order(const char *sentence, int a, int b)
{
	const struct subject subjects[] = { subject_of(a), subject_of(b) };
	char labels[2][12];

	subject_label(&subjects[0], labels[0]);
	subject_label(&subjects[1], labels[1]);
	if (strstr(sentence, labels[0]) > strstr(sentence, labels[1]))
		fail_msg("%s comes first: %s", labels[1], sentence);
}

static void
the_first_code_is_named_first(void **state)
{
	(void)state;
	for_every_sentence(check_order);
}

static void
check_twice(const char *sentence, int a, int b)
{
	size_t same = 0;

	(void)a;
	(void)b;
	for (size_t i = 0; i < DIFFERENCES_MOST; i++)
		same += strcmp(sentence, sentences[i]) == 0;
	if (same != 1)
		fail_msg("%zu times: %s", same, sentence);
}

static void
no_sentence_is_said_twice(void **state)
{
	(void)state;
	for_every_sentence(check_twice);
}

/* Says whether a clause stands in a text, and what the text is. */
static void
require_absent(const char *clause, const char *text)
{
	if (*clause != '\0' && strstr(text, clause) != NULL)
		fail_msg("\"%s\" stands in: %s", clause, text);
}

static void
require_absent_from_card(const char *clause, int id)
{
	const struct record *text = record_text(LANG_en, (enum record_id)id);
	size_t first, count = cause_main((enum record_id)id, &first);
	const char *const fields[] = { text->gist, text->retry, text->cached,
		text->sent_by, text->carried, text->description, text->further,
		text->not_yours, text->when, text->seen_by };

	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		require_absent(clause, fields[i]);
	for (size_t i = 0; i < MEANINGS_MOST; i++)
		require_absent(clause, text->meanings[i].text);
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++)
		require_absent(clause, text->check_first[i].outcome);
	for (size_t i = 0; i < count; i++) {
		require_absent(clause, cause_get(first + i)->fix);
		require_absent(clause, cause_get(first + i)->reads);
	}
}

/* Looks for both halves of a sentence on both cards. */
static void
check_new(const char *sentence, int a, int b)
{
	char copy[FILLED_MOST], *halves[2];

	snprintf(copy, sizeof(copy), "%s", sentence);
	copy[strlen(copy) - 1] = '\0';
	halves[0] = copy;
	halves[1] = strstr(copy, "; ");
	if (halves[1] != NULL) {
		*halves[1] = '\0';
		halves[1] += 2;
	} else {
		halves[1] = copy; /* one clause about both */
	}
	for (size_t i = 0; i < 2; i++) {
		require_absent_from_card(halves[i], a);
		require_absent_from_card(halves[i], b);
	}
}

static void
no_sentence_repeats_a_card(void **state)
{
	(void)state;
	for_every_sentence(check_new);
}

static void
an_ede_gives_the_reason_of_the_codes_that_it_comes_with(void **state)
{
	(void)state;
	assert_true(compose(RC_EDE23, RC_SERVFAIL) > 1);
	assert_string_equal(sentences[1],
	    "EDE23 can stand beside SERVFAIL, and then gives its reason.");
	assert_true(compose(RC_SERVFAIL, RC_EDE23) > 1);
	assert_string_equal(sentences[1],
	    "SERVFAIL can come with EDE23, which then gives the reason.");
	assert_true(compose(RC_EDE22, RC_FORMERR) > 1);
	assert_null(strstr(sentences[1], "reason"));
}

static void
the_number_that_was_asked_is_named(void **state)
{
	const struct subject a = { RC_UNASSIGNED_HIGH, 9999 };
	const struct subject b = { RC_SERVFAIL, 2 };
	size_t count = compose_differences(LANG_en, &a, &b, sentences);

	(void)state;
	assert_true(count > 0);
	for (size_t i = 0; i < count; i++)
		assert_non_null(strstr(sentences[i], "RCODE9999"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    equal_facts_give_no_sentence_and_others_one_each),
		cmocka_unit_test(two_numbers_of_a_range_do_not_differ),
		cmocka_unit_test(
		    sentences_begin_with_a_capital_and_end_in_a_full_stop),
		cmocka_unit_test(sentences_name_both_codes_and_leave_no_place),
		cmocka_unit_test(the_first_code_is_named_first),
		cmocka_unit_test(no_sentence_is_said_twice),
		cmocka_unit_test(no_sentence_repeats_a_card),
		cmocka_unit_test(
		    an_ede_gives_the_reason_of_the_codes_that_it_comes_with),
		cmocka_unit_test(the_number_that_was_asked_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
