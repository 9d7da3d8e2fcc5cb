/*
 * The screens of 16 and of words that can be several codes.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rcodex/choice.h"
#include "rcodex/fill.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

enum { LINE_MOST = 2048 };

static const unsigned widths[] = { 20, 40, 50, 60, 79, 80, 100, 120 };

static struct out out;
static char folded[OUT_SIZE];

/* Draws what a word can be; without a word, what the number 16 can be. */
static const char *
draw(const char *word, unsigned width, bool colour)
{
	struct page page = { &out, width, colour, colour };

	out_open(&out, -1);
	if (word == NULL) {
		choice_sixteen(&page, LANG_EN);
	} else {
		struct meaning means = operand_read(word);

		assert_int_equal(means.kind, MEANS_AMBIGUOUS);
		choice_ambiguous(&page, LANG_EN, word, means.ambiguity);
	}
	assert_true(out.used < OUT_SIZE);
	out.bytes[out.used] = '\0';
	return out.bytes;
}

/* Calls a check for 16 and every ambiguous word, at every width. */
static void
for_every_page(void (*check)(const char *word, unsigned width))
{
	const char *word = NULL;
	size_t next = 0;

	do {
		for (size_t i = 0; i < COUNT(widths); i++)
			check(word, widths[i]);
	} while ((word = operand_ambiguous(next++)) != NULL);
}

static const char *
called(const char *word)
{
	return word == NULL ? "16" : word;
}

/* Copies the first line of a text; returns what follows, NULL at the end. */
static const char *
next_line(const char *text, char line[LINE_MOST])
{
	size_t len = strcspn(text, "\n");

	if (*text == '\0')
		return NULL;
	assert_true(len < LINE_MOST && text[len] == '\n');
	memcpy(line, text, len);
	line[len] = '\0';
	return text + len + 1;
}

/* Takes the escapes of colours and links out of a text. */
static void
strip(char *text)
{
	char *to = text;

	while (*text != '\0') {
		if (strncmp(text, "\033[", 2) == 0)
			text = strchr(text, 'm') + 1;
		else if (strncmp(text, "\033]", 2) == 0)
			text = strstr(text, "\033\\") + 2;
		else
			*to++ = *text++;
	}
	*to = '\0';
}

/* A command is set off by colour; it may be all of a line, or its end. */
static bool
ends_in_command(const char *coloured)
{
	const char *command = strstr(coloured, "\033[36m");
	size_t len = strlen(coloured);

	return command != NULL && strcmp(coloured + len - 4, "\033[0m") == 0;
}

/* Says whether a blank is within an RFC reference, which is one word. */
static bool
in_reference(const char *line, const char *blank)
{
	const char *p = blank;

	while (p > line && p[-1] >= '0' && p[-1] <= '9')
		p--;
	if (p < blank && p > line && p[-1] == ' ')
		p--;
	return p - line >= 3 && memcmp(p - 3, "RFC", 3) == 0 &&
	    blank[1] >= '0' && blank[1] <= '9';
}

/* Says whether nothing but one word follows the indent of a line. */
static bool
is_one_word(const char *line)
{
	line += strspn(line, " ");
	if (strlen(line) > 3 && line[1] == '.' && line[2] == ' ')
		line += 3;
	for (const char *p = line; *p != '\0'; p++) {
		if (*p == ' ' && !in_reference(line, p))
			return false;
	}
	return true;
}

static void
check_line(const char *coloured, unsigned width, const char *what)
{
	char line[LINE_MOST];
	size_t len;

	strcpy(line, coloured);
	strip(line);
	len = strlen(line);
	if (len > 0 && line[len - 1] == ' ')
		fail_msg("%s at %u: a blank ends \"%s\"", what, width, line);
	if (layout_width(line) > width && !ends_in_command(coloured) &&
	    !is_one_word(line))
		fail_msg("%s at %u: too wide: \"%s\"", what, width, line);
}

static void
check_lines(const char *word, unsigned width)
{
	const char *text = draw(word, width, true);
	char line[LINE_MOST];

	while ((text = next_line(text, line)) != NULL)
		check_line(line, width, called(word));
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for_every_page(check_lines);
}

static void
check_sections(const char *word, unsigned width)
{
	const char *text = draw(word, width, false);
	char heading[64];

	snprintf(heading, sizeof(heading), "\n%s\n  ",
	    text_label(LANG_EN, LABEL_tell_apart));
	if (strstr(text, heading) == NULL)
		fail_msg("%s at %u: nothing tells them apart", called(word),
		    width);
	if (*text == '\n' || strstr(text, "\n\n\n") != NULL ||
	    strcmp(text + out.used - 2, "\n\n") == 0)
		fail_msg("%s at %u: a gap too many", called(word), width);
}

static void
every_page_tells_the_codes_apart(void **state)
{
	(void)state;
	for_every_page(check_sections);
}

/* Stores a text with one blank for each run of blanks and line ends. */
static void
fold(char *to, const char *text)
{
	bool blank = true;

	for (; *text != '\0'; text++) {
		if (*text != ' ' && *text != '\n')
			*to++ = *text;
		else if (!blank)
			*to++ = ' ';
		blank = *text == ' ' || *text == '\n';
	}
	*to = '\0';
}

static void
require_shown(const char *word, unsigned width, const char *text)
{
	char wanted[FILLED_MOST];

	fold(wanted, text);
	if (strstr(folded, wanted) == NULL)
		fail_msg("%s at %u: missing: %s", called(word), width, wanted);
}

static void
check_words(const char *word, unsigned width)
{
	const struct ambiguity *ambiguity;
	char line[FILLED_MOST];

	if (word == NULL)
		return;
	fold(folded, draw(word, width, false));
	ambiguity = operand_read(word).ambiguity;
	require_shown(word, width, word);
	require_shown(word, width, ambiguity->rest);
	require_shown(word, width, ambiguity->command);
	require_shown(word, width, ambiguity->tells);
	for (size_t i = 0; i < ambiguity->count; i++) {
		enum rcode_id id = (enum rcode_id)ambiguity->candidates[i];

		snprintf(line, sizeof(line), "%s %s: rcodex %s",
		    rcode_get(id)->mnemonic, text_rcode(LANG_EN, id)->gist,
		    rcode_get(id)->mnemonic);
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
	for (size_t i = 0; (word = operand_ambiguous(i)) != NULL; i++) {
		const struct ambiguity *ambiguity =
		    operand_read(word).ambiguity;
		const char *text = draw(word, 80, false);
		char line[LINE_MOST];

		for (size_t j = 0; j < ambiguity->count; j++) {
			const char *mnemonic =
			    rcode_get((enum rcode_id)ambiguity->candidates[j])
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
	for (size_t i = 0; i < COUNT(widths); i++) {
		const char *at = folded;

		fold(folded, draw(NULL, widths[i], false));
		for (size_t j = 0; j < COUNT(words); j++) {
			at = strstr(at, words[j]);
			if (at == NULL)
				fail_msg("16 at %u: \"%s\" is missing",
				    widths[i], words[j]);
		}
		require_shown(NULL, widths[i],
		    text_label(LANG_EN, LABEL_which));
	}
}

static void
sixteen_has_50_lines_at_most(void **state)
{
	const char *text = draw(NULL, 80, false);
	size_t lines = 0;

	(void)state;
	for (; *text != '\0'; text++)
		lines += *text == '\n';
	if (lines > 50)
		fail_msg("%zu lines", lines);
	assert_true(lines > 20);
}

static void
check_colour(const char *word, unsigned width)
{
	static char plain[OUT_SIZE];

	strcpy(plain, draw(word, width, false));
	if (strchr(plain, '\033') != NULL)
		fail_msg("%s at %u has an escape", called(word), width);
	draw(word, width, true);
	if (strstr(out.bytes, "\033[1m") == NULL)
		fail_msg("%s at %u: no heading", called(word), width);
	strip(out.bytes);
	if (strcmp(plain, out.bytes) != 0)
		fail_msg("%s at %u changes", called(word), width);
}

static void
colour_changes_no_letter_and_off_is_off(void **state)
{
	(void)state;
	for_every_page(check_colour);
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
