/*
 * What is suggested for a known word with one mistake in it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/operand.h"
#include "src/lookup/suggest.h"

enum {
	LETTERS_LEAST = 4,
	EDIT_MOST = 80,
	SAMPLE = 47 /* of so many edits of a spelling, one is tried */
};

/* What is typed by mistake in a name. */
static const char keys[] = "abcdefghijklmnopqrstuvwxyz";

struct tally {
	const char *source;
	size_t made;
	size_t every; /* of so many edits made, one is tried */
	size_t edits;
	size_t shown;
	size_t first;
};

/*
 * Returns the i-th word that has an explanation: mnemonics, names of EDEs,
 * spellings, then ambiguous words.  It is empty for a range, and NULL past the
 * last.
 */
static const char *
source_word(size_t i)
{
	size_t spellings = 0;

	if (i < RC_COUNT)
		return record_get((enum record_id)i)->mnemonic;
	i -= RC_COUNT;
	if (i < RC_COUNT)
		return record_is_ede((enum record_id)i) &&
			!record_get((enum record_id)i)->range ?
		    record_get((enum record_id)i)->name :
		    "";
	i -= RC_COUNT;
	while (spelling_get(spellings) != NULL)
		spellings++;
	if (i < spellings)
		return spelling_get(i)->word;
	return spelling_ambiguous(i - spellings);
}

static size_t
letters_of(const char *word)
{
	size_t letters = 0;

	for (; *word != '\0'; word++)
		letters += ascii_lower(*word) != ascii_upper(*word);
	return letters;
}

/*
 * Says whether two words that differ become one by a letter put in, left out,
 * replaced, or swapped with its neighbour.
 */
static bool
one_edit_apart(const char *a, const char *b)
{
	size_t a_len, b_len;

	while (*a != '\0' && ascii_lower(*a) == ascii_lower(*b)) {
		a++;
		b++;
	}
	a_len = strlen(a);
	b_len = strlen(b);
	while (a_len > 0 && b_len > 0 &&
	    ascii_lower(a[a_len - 1]) == ascii_lower(b[b_len - 1])) {
		a_len--;
		b_len--;
	}
	if (a_len == 2 && b_len == 2)
		return ascii_lower(a[0]) == ascii_lower(b[1]) &&
		    ascii_lower(a[1]) == ascii_lower(b[0]);
	return a_len <= 1 && b_len <= 1;
}

/* Counts how an edit of a source fares, where it is no known word itself. */
static void
count_edit(struct tally *tally, const char *edit)
{
	const char *found[SUGGESTIONS_MOST];
	size_t count;

	if (tally->made++ % tally->every != 0 ||
	    operand_read(edit).kind != MEANS_NOTHING)
		return;
	tally->edits++;
	count = suggest(edit, found);
	if (count == 0 || count > SUGGESTIONS_MOST)
		fail_msg("\"%s\", not %s: %zu suggestions", edit, tally->source,
		    count);
	for (size_t i = 0; i < count; i++) {
		if (!one_edit_apart(found[i], edit))
			fail_msg("\"%s\": %s is not as near as %s", edit,
			    found[i], tally->source);
		if (ascii_same(found[i], tally->source)) {
			tally->shown++;
			tally->first += i == 0;
		}
	}
}

/* Replaces `gone` letters at a place by a string. */
static void
splice(struct tally *tally, size_t at, size_t gone, const char *by)
{
	const char *source = tally->source;
	char edit[EDIT_MOST] = "";

	assert_true(strlen(source) + 2 < EDIT_MOST);
	memcpy(edit, source, at);
	strcat(edit, by);
	strcat(edit, source + at + gone);
	count_edit(tally, edit);
}

static void
delete_each(struct tally *tally)
{
	for (size_t i = 0; i < strlen(tally->source); i++)
		splice(tally, i, 1, "");
}

static void
insert_each(struct tally *tally)
{
	for (size_t i = 0; i <= strlen(tally->source); i++) {
		for (const char *key = keys; *key != '\0'; key++)
			splice(tally, i, 0, (char[]){ *key, '\0' });
	}
}

static void
substitute_each(struct tally *tally)
{
	for (size_t i = 0; i < strlen(tally->source); i++) {
		for (const char *key = keys; *key != '\0'; key++)
			splice(tally, i, 1, (char[]){ *key, '\0' });
	}
}

static void
swap_each(struct tally *tally)
{
	for (size_t i = 0; i + 1 < strlen(tally->source); i++)
		splice(tally, i, 2,
		    (char[]){ tally->source[i + 1], tally->source[i], '\0' });
}

/*
 * Makes every edit of a kind to every mnemonic, and one of `every` to the other
 * words: something as near as the word has to be shown each time, and the word
 * itself first in 95 of 100.
 */
static void
require_sources(const char *kind, void (*edit)(struct tally *), size_t every)
{
	struct tally all = { 0 };
	const char *source;

	for (size_t i = 0; (source = source_word(i)) != NULL; i++) {
		struct tally tally = { .source = source,
			.made = i,
			.every = i < RC_COUNT ? 1 : every };

		if (letters_of(source) < LETTERS_LEAST)
			continue;
		edit(&tally);
		if (i < RC_COUNT && tally.shown * 100 < tally.edits * 95)
			fail_msg("%s in %s: shown after %zu of %zu", kind,
			    source, tally.shown, tally.edits);
		all.edits += tally.edits;
		all.shown += tally.shown;
		all.first += tally.first;
	}
	fprintf(stderr, "%s: %zu, source shown %zu, first %zu\n", kind,
	    all.edits, all.shown, all.first);
	assert_true(all.edits > 0);
	assert_true(all.first * 100 >= all.edits * 95);
}

static void
a_letter_left_out_is_forgiven(void **state)
{
	(void)state;
	require_sources("deletion", delete_each, SAMPLE);
}

static void
a_letter_too_many_is_forgiven(void **state)
{
	(void)state;
	require_sources("insertion", insert_each, SAMPLE);
}

static void
a_wrong_letter_is_forgiven(void **state)
{
	(void)state;
	require_sources("substitution", substitute_each, SAMPLE);
}

static void
two_letters_swapped_are_forgiven(void **state)
{
	(void)state;
	require_sources("transposition", swap_each, SAMPLE);
}

static void
the_nearest_word_comes_first(void **state)
{
	static const struct {
		const char *word;
		const char *nearest;
	} rows[] = {
		{ "SRVFAIL", "SERVFAIL" },
		{ "srvfail", "SERVFAIL" },
		{ "sevrfail", "SERVFAIL" },
		{ "NXDOMIAN", "NXDOMAIN" },
		{ "nxdoman", "NXDOMAIN" },
		{ "refuzed", "REFUSED" },
		{ "noeror", "NOERROR" },
		{ "badverse", "BADVERS" },
	};
	const char *found[SUGGESTIONS_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (suggest(rows[i].word, found) == 0 ||
		    strcmp(found[0], rows[i].nearest) != 0)
			fail_msg("%s: not %s", rows[i].word, rows[i].nearest);
	}
}

static void
a_word_near_nothing_finds_nothing(void **state)
{
	static const char *const words[] = { "", "x", "2a", "zz", "qqq",
		"xyzzy", "+2", "0x", "kubernetes", "example.com",
		"the quick brown fox", "0123456789" };
	const char *found[SUGGESTIONS_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (suggest(words[i], found) != 0)
			fail_msg("\"%s\": %s", words[i], found[0]);
	}
}

static void
a_very_long_word_finds_nothing(void **state)
{
	const char *found[SUGGESTIONS_MOST];
	char word[4096];

	(void)state;
	memset(word, 'A', sizeof(word));
	for (size_t len = 80; len < sizeof(word); len *= 2) {
		word[len] = '\0';
		if (suggest(word, found) != 0)
			fail_msg("%zu letters: %s", len, found[0]);
		word[len] = 'A';
	}
}

static void
no_word_is_suggested_twice(void **state)
{
	static const char *const words[] = { "NOATUH", "badverss", "nxdomai",
		"servfai", "noerrr", "NOTAUT", "BADSI", "timeot", "EAI_AGIN" };
	const char *found[SUGGESTIONS_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		size_t count = suggest(words[i], found);

		if (count > SUGGESTIONS_MOST)
			fail_msg("\"%s\": %zu", words[i], count);
		for (size_t j = 1; j < count; j++) {
			for (size_t k = 0; k < j; k++) {
				if (ascii_same(found[j], found[k]))
					fail_msg("\"%s\": %s twice", words[i],
					    found[j]);
			}
		}
	}
}

static void
what_is_suggested_is_known(void **state)
{
	static const char *const words[] = { "SRVFAIL", "NOTAHTH", "badsi",
		"EAI_AGIN", "ENOTFOND", "formerrr", "notipm", "eservfai" };
	const char *found[SUGGESTIONS_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		size_t count = suggest(words[i], found);

		if (count == 0)
			fail_msg("\"%s\": nothing", words[i]);
		for (size_t j = 0; j < count; j++) {
			if (operand_read(found[j]).kind == MEANS_NOTHING)
				fail_msg("\"%s\": %s", words[i], found[j]);
		}
	}
}

static void
the_longer_a_word_the_more_mistakes_it_may_have(void **state)
{
	static const struct {
		const char *word, *known; /* NULL: nothing is near */
	} rows[] = {
		{ "SXRVXAIX", "SERVFAIL" }, /* 8 letters, 3 mistakes */
		{ "SXXVXAIX", NULL },
		{ "RXFUSXD", "REFUSED" },               /* 7 letters, 2 */
		{ "RXFXSXD", NULL }, { "EDE", "EDE1" }, /* 3 letters, 1 */
	};
	const char *found[SUGGESTIONS_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		size_t count = suggest(rows[i].word, found);
		bool shown = rows[i].known == NULL;

		for (size_t j = 0; j < count && rows[i].known != NULL; j++)
			shown |= ascii_same(found[j], rows[i].known);
		if (!shown || (rows[i].known == NULL && count > 0))
			fail_msg("\"%s\": %s", rows[i].word,
			    count > 0 ? found[0] : "nothing");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_longer_a_word_the_more_mistakes_it_may_have),
		cmocka_unit_test(a_letter_left_out_is_forgiven),
		cmocka_unit_test(a_letter_too_many_is_forgiven),
		cmocka_unit_test(a_wrong_letter_is_forgiven),
		cmocka_unit_test(two_letters_swapped_are_forgiven),
		cmocka_unit_test(the_nearest_word_comes_first),
		cmocka_unit_test(a_word_near_nothing_finds_nothing),
		cmocka_unit_test(a_very_long_word_finds_nothing),
		cmocka_unit_test(no_word_is_suggested_twice),
		cmocka_unit_test(what_is_suggested_is_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
