/*
 * Sentences made from the facts of two records, for every pair of them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/table/label.h"
#include "rcodex/table/pair.h"
#include "rcodex/table/subject.h"
#include "src/show/compose.h"

#include "prose.h"
#include "records.h"

static struct text sentences[DIFFERENCES_MOST];

/* Stores all sentences on what two subjects differ in; returns how many. */
static size_t
compose_all(const struct subject *a, const struct subject *b)
{
	size_t count = 0;
	struct text past;

	memset(sentences, 0, sizeof(sentences));
	while (count < DIFFERENCES_MOST &&
	    compose_difference(&sentences[count], LANG_en, a, b, count))
		count++;
	assert_false(compose_difference(&past, LANG_en, a, b, count));
	assert_false(compose_difference(&past, LANG_en, a, b, count + 1));
	return count;
}

static size_t
compose(int a, int b)
{
	const struct subject subjects[] = { last_of(a), last_of(b) };

	return compose_all(&subjects[0], &subjects[1]);
}

/*
 * Counts the facts that two records differ in and that a sentence can be about:
 * the kind of request, retry and duration mean nothing for a range, retry and
 * success do not go together, where no reply came none was answered, and where
 * a code is carried comes last.
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
	bool silent =
	    one->space == IN_NO_MESSAGE || other->space == IN_NO_MESSAGE;
	size_t count = one->about != other->about;

	/* An EDE answers nothing: it stands beside a code that does. */
	count += (ede || silent) && one->space != other->space;
	if (!one->range && !other->range) {
		count += !ede && !silent && one->opcode != other->opcode;
		count += !success && one->retry_class != other->retry_class;
		count += !unsaid && one->lasts != other->lasts;
	}
	return count > 0 ? count : one->space != other->space;
}

/* Returns the words of their own that two records have, or NULL. */
static const struct pair *
own_words(int a, int b)
{
	bool swapped;

	return pair_text(LANG_en, (enum record_id)a, (enum record_id)b,
	    &swapped);
}

/* Calls a check for each composed sentence of each pair of records, in both
 * orders. */
static void
for_every_sentence(void (*check)(const char *sentence, int a, int b))
{
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			size_t count = compose(a, b);

			for (size_t i = 0; i < count && own_words(a, b) == NULL;
			     i++)
				check(sentences[i].bytes, a, b);
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

			if (own_words(a, b) == NULL &&
			    count != facts_that_differ(a, b))
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

		if (compose_all(&first, &last) != 0)
			fail_msg("record %d: %s", id, sentences[0].bytes);
	}
}

static void
check_ends(const char *sentence, int a, int b)
{
	size_t len;

	(void)a;
	(void)b;
	sentence = unmarked(sentence);
	len = strlen(sentence);
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
	const struct subject subjects[] = { last_of(a), last_of(b) };

	for (size_t i = 0; i < 2; i++) {
		struct text label;

		subject_mnemonic(&label, &subjects[i]);
		if (strstr(sentence, label.bytes) == NULL)
			fail_msg("%s is missing: %s", label.bytes, sentence);
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
	const struct subject subjects[] = { last_of(a), last_of(b) };
	struct text labels[2];

	subject_mnemonic(&labels[0], &subjects[0]);
	subject_mnemonic(&labels[1], &subjects[1]);
	if (strstr(sentence, labels[0].bytes) >
	    strstr(sentence, labels[1].bytes))
		fail_msg("%s comes first: %s", labels[1].bytes, sentence);
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
		same += strcmp(sentence, sentences[i].bytes) == 0;
	if (same != 1)
		fail_msg("%zu times: %s", same, sentence);
}

static void
no_sentence_is_said_twice(void **state)
{
	(void)state;
	for_every_sentence(check_twice);
}

/* Says whether a clause about a code stands in one of the sentences. */
static bool
says(enum label label, const struct subject *subject)
{
	struct text mnemonic, clause;

	subject_mnemonic(&mnemonic, subject);
	text_clear(&clause);
	text_fill(&clause, label_text(LANG_en, label),
	    (struct filling){ .a = mnemonic.bytes });
	for (size_t i = 0; i < DIFFERENCES_MOST; i++) {
		/* The first letter of a sentence is a capital. */
		if (strstr(sentences[i].bytes, clause.bytes + 1) != NULL)
			return true;
	}
	return false;
}

/* Says whether what may help and how long it lasts cannot both be true. */
static bool
fight(enum retry_class retry, enum lasts lasts)
{
	switch (retry) {
	case RETRY_SAME:
		return lasts != LASTS_SECONDS && lasts != LASTS_MESSAGE &&
		    lasts != LASTS_UNSAID;
	case RETRY_ALTERED:
		return lasts == LASTS_RECORDS || lasts == LASTS_SOA ||
		    lasts == LASTS_SETTING;
	case RETRY_CHANGE:
		return lasts == LASTS_SECONDS;
	case RETRY_NO:
		return lasts == LASTS_SECONDS || lasts == LASTS_MESSAGE;
	default:
		return false;
	}
}

/* The words of a card's Retry that go with a clause: one has to be there. */
static bool
fits_retry(enum retry_class retry, const char *text)
{
	static const char *const words[RETRY_COUNT][4] = {
		[RETRY_NO] = { "no" },
		[RETRY_OTHER] = { "another", "resolver", "makers" },
		[RETRY_CHANGE] = { "no", "once", "after ", "with " },
		[RETRY_SAME] = { "seconds", "later", "same server", "done" },
		[RETRY_ALTERED] = { "with", "another" },
	};

	for (size_t i = 0; i < COUNT_OF(words[0]); i++) {
		if (words[retry][i] != NULL &&
		    strstr(text, words[retry][i]) != NULL)
			return true;
	}
	return false;
}

/* Checks what the sentences of a comparison say of one of its codes. */
static void
check_peace(int id, const struct subject *subject)
{
	static const enum label retry[RETRY_COUNT] = {
#define RETRY(id, text) [RETRY_##id] = LABEL_RETRY_##id,
#include "rcodex/table/label_list.h"
	};
	static const enum label lasts[LASTS_UNSAID] = {
#define LASTS(id, text) [LASTS_##id] = LABEL_LASTS_##id,
#include "rcodex/table/label_list.h"
	};
	const struct record *record = record_get((enum record_id)id);

	for (int r = 0; r < RETRY_COUNT; r++) {
		if (!says(retry[r], subject))
			continue;
		if (!fits_retry((enum retry_class)r, record->retry))
			fail_msg("\"%s\" fights Retry: %s",
			    label_text(LANG_en, retry[r]), record->retry);
		for (int l = 0; l < LASTS_UNSAID; l++) {
			if (says(lasts[l], subject) &&
			    fight((enum retry_class)r, (enum lasts)l))
				fail_msg("%s: \"%s\" fights \"%s\"",
				    record->mnemonic,
				    label_text(LANG_en, retry[r]),
				    label_text(LANG_en, lasts[l]));
		}
	}
	/* Where no reply came, nothing was answered or carried. */
	if (record->space == IN_NO_MESSAGE) {
		assert_false(says(LABEL_OP_ANY, subject));
		assert_false(says(LABEL_IN_HEADER, subject));
	}
}

static void
no_sentence_fights_another_or_the_cards_retry(void **state)
{
	size_t said = 0;

	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			const struct subject one =
			    subject_of((enum record_id)a);
			const struct subject other =
			    subject_of((enum record_id)b);

			if (a == b || own_words(a, b) != NULL)
				continue;
			said += compose(a, b);
			check_peace(a, &one);
			check_peace(b, &other);
		}
	}
	assert_true(said > 0);
}

/* What one fact says never fights what another does, shown or not. */
static void
no_record_has_facts_that_fight(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *record = record_get((enum record_id)id);

		if (!record->range &&
		    fight((enum retry_class)record->retry_class,
			(enum lasts)record->lasts))
			fail_msg("record %d", id);
	}
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
		require_absent(clause, cause_remedy(LANG_en, first + i)->fix);
		for (size_t j = 0; j < CHECKS_MOST; j++)
			require_absent(clause,
			    cause_get(first + i)->checks[j].outcome);
	}
}

/* Looks for both halves of a sentence on both cards. */
static void
check_new(const char *sentence, int a, int b)
{
	char copy[TEXT_MOST], *halves[2];

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
	assert_string_equal(sentences[1].bytes,
	    "`EDE23` can stand beside `SERVFAIL`, and then gives its reason.");
	assert_true(compose(RC_SERVFAIL, RC_EDE23) > 1);
	assert_string_equal(sentences[1].bytes,
	    "`SERVFAIL` can come with `EDE23`, which then gives the reason.");
	assert_true(compose(RC_EDE22, RC_FORMERR) > 1);
	assert_null(strstr(sentences[1].bytes, "reason"));
}

static void
the_number_that_was_asked_is_named(void **state)
{
	const struct subject a = { RC_PRIVATE_USE, 3841 };
	const struct subject b = { RC_SERVFAIL, 2 };
	size_t count = compose_all(&a, &b);

	(void)state;
	assert_true(count > 0);
	for (size_t i = 0; i < count; i++)
		assert_non_null(strstr(sentences[i].bytes, "RCODE3841"));
}

static void
a_pair_with_words_of_its_own_has_those_in_either_order(void **state)
{
	size_t pairs = 0;

	(void)state;
	for (int i = 0; i < RC_COUNT * RC_COUNT; i++) {
		int a = i / RC_COUNT, b = i % RC_COUNT;
		const struct pair *own = own_words(a, b);
		size_t count;

		if (own == NULL)
			continue;
		pairs++;
		count = compose(a, b);
		assert_true(count >= 2);
		for (size_t k = 0; k < count; k++)
			assert_string_equal(sentences[k].bytes,
			    own->differences[k]);
		assert_true(count == OWN_DIFFERENCES_MOST ||
		    *own->differences[count] == '\0');
	}
	assert_true(pairs > 0 && pairs % 2 == 0);
}

/* Checks the sentence on what each of two records is. */
static void
check_summary(int a, int b)
{
	const struct subject subjects[] = { last_of(a), last_of(b) };
	const struct pair *own = own_words(a, b);
	struct text summary, wanted, labels[2];

	compose_summary(&summary, LANG_en, &subjects[0], &subjects[1]);
	for (size_t i = 0; i < 2; i++)
		subject_mnemonic(&labels[i], &subjects[i]);
	text_set(&wanted, "`%s`: %s; `%s`: %s.", labels[0].bytes,
	    record_text(LANG_en, (enum record_id)a)->gist, labels[1].bytes,
	    record_text(LANG_en, (enum record_id)b)->gist);
	assert_string_equal(summary.bytes,
	    own != NULL ? own->summary : wanted.bytes);
}

static void
a_summary_is_the_pairs_own_or_what_each_of_both_is(void **state)
{
	(void)state;
	for (int i = 0; i < RC_COUNT * RC_COUNT; i++)
		check_summary(i / RC_COUNT, i % RC_COUNT);
}

/* Checks the sentence on when it is the first of two records. */
static void
check_which(int a, int b)
{
	const struct subject subjects[] = { last_of(a), last_of(b) };
	const struct pair *own = own_words(a, b);
	const char *when = record_text(LANG_en, (enum record_id)a)->when;
	struct text which, wanted, label;

	if (own != NULL)
		when = own->a == a ? own->which_a : own->which_b;
	compose_which(&which, LANG_en, &subjects[0], &subjects[1]);
	subject_mnemonic(&label, &subjects[0]);
	text_set(&wanted, "It is `%s` when %s.", label.bytes, when);
	assert_string_equal(which.bytes, wanted.bytes);
}

static void
which_it_is_speaks_of_the_first_of_both(void **state)
{
	(void)state;
	for (int i = 0; i < RC_COUNT * RC_COUNT; i++) {
		if (i / RC_COUNT != i % RC_COUNT)
			check_which(i / RC_COUNT, i % RC_COUNT);
	}
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
		cmocka_unit_test(no_sentence_fights_another_or_the_cards_retry),
		cmocka_unit_test(no_record_has_facts_that_fight),
		cmocka_unit_test(no_sentence_repeats_a_card),
		cmocka_unit_test(
		    an_ede_gives_the_reason_of_the_codes_that_it_comes_with),
		cmocka_unit_test(the_number_that_was_asked_is_named),
		cmocka_unit_test(
		    a_pair_with_words_of_its_own_has_those_in_either_order),
		cmocka_unit_test(
		    a_summary_is_the_pairs_own_or_what_each_of_both_is),
		cmocka_unit_test(which_it_is_speaks_of_the_first_of_both),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
