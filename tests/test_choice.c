/*
 * The screens of 16 and of words that can be several codes.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/show/choice.h"

#include "harmless.h"
#include "lines.h"
#include "marks.h"
#include "screen.h"

/* Draws what a word can be; without a word, what the number 16 can be. */
static const char *
draw(const char *word, unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = page.links = colour;
	if (word == NULL) {
		choice_sixteen(&page);
	} else {
		struct meaning means = operand_read(word);

		assert_int_equal(means.kind, MEANS_AMBIGUOUS);
		choice_ambiguous(&page, word, means.ambiguity);
	}
	return printed();
}

/* Calls a check for 16 and every ambiguous word, at every width. */
static void
for_every_page(void (*check)(const char *word, unsigned width))
{
	const char *word = NULL;
	size_t next = 0;

	do {
		for (size_t i = 0; i < COUNT_OF(widths); i++)
			check(word, widths[i]);
	} while ((word = spelling_ambiguous(next++)) != NULL);
}

static const char *
called(const char *word)
{
	return word == NULL ? "16" : word;
}

static void
check_wrapping(const char *word, unsigned width)
{
	check_lines(called(word), width, draw(word, width, true));
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for_every_page(check_wrapping);
}

static void
check_sections(const char *word, unsigned width)
{
	const char *text = draw(word, width, false);
	char heading[64];

	snprintf(heading, sizeof(heading), "\n%s\n  ",
	    label_text(LANG_en, LABEL_tell_apart));
	if (strstr(text, heading) == NULL)
		fail_msg("%s at %u: nothing tells them apart", called(word),
		    width);
	check_gaps(called(word), width);
}

static void
every_page_tells_the_codes_apart(void **state)
{
	(void)state;
	for_every_page(check_sections);
}

static void
check_words(const char *word, unsigned width)
{
	const struct ambiguity *ambiguity;
	const struct ambiguity_text *text;
	char line[TEXT_MOST];

	if (word == NULL)
		return;
	fold(folded, draw(word, width, false));
	ambiguity = operand_read(word).ambiguity;
	text = spelling_texts(LANG_en, ambiguity);
	/* Japanese breaks between any two characters. */
	if ((unsigned char)word[0] < 0x80 || width >= 80)
		require_shown(word, width, word);
	require_shown(word, width, text->rest);
	require_shown(word, width, ambiguity->command);
	require_shown(word, width, text->tells);
	for (size_t i = 0; i < ambiguity->count; i++) {
		enum record_id id = (enum record_id)ambiguity->candidates[i];

		snprintf(line, sizeof(line), "%s %s: rcodex %s",
		    record_get(id)->mnemonic, record_text(LANG_en, id)->gist,
		    record_get(id)->mnemonic);
		require_shown(word, width, line);
	}
}

static void
every_candidate_and_what_tells_it_is_shown(void **state)
{
	(void)state;
	for_every_page(check_words);
}

static void
candidates_take_a_line_each_at_80_columns(void **state)
{
	const char *word;

	(void)state;
	for (size_t i = 0; (word = spelling_ambiguous(i)) != NULL; i++) {
		const struct ambiguity *ambiguity =
		    operand_read(word).ambiguity;
		const char *text = draw(word, 80, false);
		char line[LINE_MOST];

		for (size_t j = 0; j < ambiguity->count; j++) {
			const char *mnemonic =
			    record_get((enum record_id)ambiguity->candidates[j])
				->mnemonic;
			size_t len = strlen(mnemonic);

			do {
				text = next_line(text, line);
				if (text == NULL)
					fail_msg("%s: no %s", word, mnemonic);
			} while (strncmp(line + 2, mnemonic, len) != 0 ||
			    line[2 + len] != ' ' ||
			    strstr(line, ": rcodex ") == NULL);
		}
	}
}

static void
sixteen_says_which_record_carries_which(void **state)
{
	static const char *const words[] = { "16 ", "BADVERS ", " OPT record",
		"BADSIG ", " TSIG record", "16 BADVERS ", "16 BADSIG " };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(widths); i++) {
		const char *at = folded;

		fold(folded, draw(NULL, widths[i], false));
		for (size_t j = 0; j < COUNT_OF(words); j++) {
			at = strstr(at, words[j]);
			if (at == NULL)
				fail_msg("16 at %u: \"%s\" is missing",
				    widths[i], words[j]);
		}
		require_shown("16", widths[i],
		    label_text(LANG_en, LABEL_which));
	}
}

static void
sixteen_has_50_lines_at_most(void **state)
{
	size_t lines = count_lines(draw(NULL, 80, false));

	(void)state;
	if (lines > 50)
		fail_msg("%zu lines", lines);
	assert_true(lines > 20);
}

static void
check_escapes(const char *word, unsigned width)
{
	static char plain[OUT_SIZE];

	strcpy(plain, draw(word, width, false));
	draw(word, width, true);
	check_colour(called(word), width, plain);
}

static void
colour_changes_no_letter_and_off_is_off(void **state)
{
	(void)state;
	for_every_page(check_escapes);
}

/* No ambiguous word is like that; the screen does not have to know. */
static void
a_word_is_not_echoed_raw(void **state)
{
	const struct ambiguity *ambiguity = operand_read("ENOTFOUND").ambiguity;

	(void)state;
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		struct page page = new_page(80);

		choice_ambiguous(&page, hostile[i], ambiguity);
		if (harmless_break(printed()) != NULL)
			fail_msg("row %zu: %s", i, printed());
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
		cmocka_unit_test(every_page_tells_the_codes_apart),
		cmocka_unit_test(every_candidate_and_what_tells_it_is_shown),
		cmocka_unit_test(candidates_take_a_line_each_at_80_columns),
		cmocka_unit_test(sixteen_says_which_record_carries_which),
		cmocka_unit_test(sixteen_has_50_lines_at_most),
		cmocka_unit_test(colour_changes_no_letter_and_off_is_off),
		cmocka_unit_test(a_word_is_not_echoed_raw),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
