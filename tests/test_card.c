/*
 * The screen of one code, for every record at many widths.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rcodex/card.h"
#include "rcodex/fill.h"
#include "rcodex/operand.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

enum { LINE_MOST = 2048 };

static const unsigned widths[] = { 20, 40, 50, 60, 79, 80, 100, 120 };

static struct out out;
static char folded[OUT_SIZE];

/* Draws the card of a record, asked for by its last number. */
static const char *
draw(int id, unsigned width, bool colour)
{
	struct page page = { &out, width, colour, colour };
	const struct subject subject = { (enum rcode_id)id,
		rcode_get((enum rcode_id)id)->last };

	out_open(&out, -1);
	card_print(&page, LANG_EN, &subject);
	assert_true(out.used < OUT_SIZE);
	out.bytes[out.used] = '\0';
	return out.bytes;
}

/* Returns what a record is called in a message. */
static const char *
called(int id)
{
	const struct rcode *code = rcode_get((enum rcode_id)id);

	return code->range ? code->name : code->mnemonic;
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
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			const char *text = draw(id, widths[i], true);
			char line[LINE_MOST];

			while ((text = next_line(text, line)) != NULL)
				check_line(line, widths[i], called(id));
		}
	}
}

static bool
is_heading(const char *line)
{
	static const enum label headings[] = { LABEL_meanings,
		LABEL_description, LABEL_check_first, LABEL_when,
		LABEL_less_often, LABEL_how_to_fix, LABEL_retry, LABEL_cached,
		LABEL_sent_by, LABEL_carried, LABEL_also_seen_as,
		LABEL_reference, LABEL_see_also };

	for (size_t i = 0; i < COUNT(headings); i++) {
		if (strcmp(line, text_label(LANG_EN, headings[i])) == 0)
			return true;
	}
	return false;
}

static void
no_section_is_empty(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			const char *text = draw(id, widths[i], false);
			char line[LINE_MOST];
			size_t headings = 0;

			while ((text = next_line(text, line)) != NULL) {
				if (!is_heading(line))
					continue;
				headings++;
				if (*text != ' ')
					fail_msg("%s at %u: nothing under %s",
					    called(id), widths[i], line);
			}
			assert_true(headings >= 3);
		}
	}
}

static void
gaps_are_one_line_and_inside(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			const char *text = draw(id, widths[i], false);

			if (*text == '\n' || strstr(text, "\n\n\n") != NULL ||
			    strcmp(text + out.used - 2, "\n\n") == 0)
				fail_msg("%s at %u", called(id), widths[i]);
		}
	}
}

static void
a_card_has_76_lines_at_most(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const char *text = draw(id, 80, false);
		size_t lines = 0;

		for (; *text != '\0'; text++)
			lines += *text == '\n';
		if (lines > 76)
			fail_msg("%s: %zu lines", called(id), lines);
	}
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

/* Looks for a text on the folded card. */
static void
require_shown(int id, unsigned width, const char *text)
{
	char wanted[FILLED_MOST];

	fold(wanted, text);
	if (strstr(folded, wanted) == NULL)
		fail_msg("%s at %u: missing: %s", called(id), width, wanted);
}

static void
require_record(int id, unsigned width)
{
	const struct rcode *code = rcode_get((enum rcode_id)id);
	const struct rcode_text *text = text_rcode(LANG_EN, (enum rcode_id)id);
	const char *const fields[] = { code->mnemonic, code->name, text->gist,
		text->retry, text->cached, text->sent_by, text->carried,
		text->description, text->further, text->not_yours };
	char filled[FILLED_MOST];

	for (size_t i = 0; i < COUNT(fields); i++)
		require_shown(id, width, fields[i]);
	for (size_t i = 0; i < MEANINGS_MOST; i++) {
		require_shown(id, width, text->meanings[i].name);
		require_shown(id, width, text->meanings[i].text);
	}
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		require_shown(id, width, text->check_first[i].command);
		require_shown(id, width,
		    fill_cases(filled, text->check_first[i].outcome,
			(enum rcode_id)id));
	}
	for (size_t i = 0; i < REFERENCES_MOST; i++)
		require_shown(id, width, code->references[i]);
	for (size_t i = 0; i < SEE_ALSO_MOST; i++)
		require_shown(id, width, code->see_also[i]);
}

static void
require_cases(int id, unsigned width)
{
	static const char *const who[] = { "[zone]", "[server]", "[resolver]",
		"[network]", "[client]" };
	size_t first, count = rcode_cases((enum rcode_id)id, &first);

	assert_true(count > 0);
	for (size_t i = 0; i < count; i++) {
		const struct case_text *text = text_case(LANG_EN, first + i);
		char title[64];

		snprintf(title, sizeof(title), "%zu. %s", i + 1, text->title);
		require_shown(id, width, title);
		require_shown(id, width, text->sign);
		require_shown(id, width, who[rcode_case_get(first + i)->who]);
		require_shown(id, width, rcode_case_get(first + i)->check);
		require_shown(id, width, text->reads);
		require_shown(id, width, text->fix);
	}
	count = rcode_rare((enum rcode_id)id, &first);
	for (size_t i = first; i < first + count; i++) {
		require_shown(id, width, text_rare(LANG_EN, i)->title);
		require_shown(id, width, text_rare(LANG_EN, i)->fix);
	}
}

static void
require_spellings(int id, unsigned width)
{
	const struct spelling *spelling;
	char shown[96];

	for (size_t i = 0; (spelling = operand_spelling(i)) != NULL; i++) {
		snprintf(shown, sizeof(shown), "%s (%s)", spelling->word,
		    spelling->tool);
		if (spelling->of == id && spelling->seen)
			require_shown(id, width, shown);
	}
}

/* Says whether a place is left, as {A} or {case_id}; other braces may stand. */
static bool
has_place(const char *text)
{
	while ((text = strchr(text, '{')) != NULL) {
		text++;
		if (*text != '}' && text[strcspn(text, " .,;{}")] == '}')
			return true;
	}
	return false;
}

static void
every_field_of_a_record_is_on_its_card(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			fold(folded, draw(id, widths[i], false));
			require_record(id, widths[i]);
			require_cases(id, widths[i]);
			require_spellings(id, widths[i]);
			if (has_place(folded))
				fail_msg("%s: a place is left", called(id));
		}
	}
}

static void
sections_stand_in_the_order_of_use(void **state)
{
	static const enum label order[] = { LABEL_description,
		LABEL_check_first, LABEL_when, LABEL_less_often,
		LABEL_how_to_fix, LABEL_reference };

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const char *last = draw(id, 80, false);

		for (size_t i = 0; i < COUNT(order); i++) {
			const char *word = text_label(LANG_EN, order[i]);
			char heading[64];
			const char *found;

			snprintf(heading, sizeof(heading), "\n%s", word);
			found = strstr(out.bytes, heading);
			if (found != NULL && found < last)
				fail_msg("%s: %s is too early", called(id),
				    word);
			last = found != NULL ? found : last;
		}
	}
}

static void
a_card_begins_with_its_number_and_mnemonic(void **state)
{
	char head[64];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct rcode *code = rcode_get((enum rcode_id)id);

		if (code->first == NO_NUMBER)
			snprintf(head, sizeof(head), "-  %s  ", called(id));
		else
			snprintf(head, sizeof(head), "%d  %s", (int)code->last,
			    called(id));
		if (strncmp(draw(id, 80, false), head, strlen(head)) != 0)
			fail_msg("%.60s", out.bytes);
	}
}

static void
without_colour_there_is_no_escape(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			if (strchr(draw(id, widths[i], false), '\033') != NULL)
				fail_msg("%s at %u", called(id), widths[i]);
		}
	}
}

static void
colour_changes_no_letter(void **state)
{
	static char plain[OUT_SIZE];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			strcpy(plain, draw(id, widths[i], false));
			draw(id, widths[i], true);
			assert_non_null(strstr(out.bytes, "\033[1m"));
			strip(out.bytes);
			if (strcmp(plain, out.bytes) != 0)
				fail_msg("%s at %u", called(id), widths[i]);
		}
	}
}

/* Checks that each RFC reference is a link to where it points. */
static void
check_links(const char *text, const char *what)
{
	for (const char *p = text; (p = strstr(p, "RFC ")) != NULL; p++) {
		char target[96], number[8] = "", section[24] = "";
		size_t len;

		if (sscanf(p, "RFC %7[0-9] %23[0-9.]", number, section) < 1)
			continue;
		len = strlen(section);
		if (len > 0 && section[len - 1] == '.')
			section[len - 1] = '\0';
		len = (size_t)snprintf(target, sizeof(target),
		    "\033]8;;https://www.rfc-editor.org/rfc/rfc%s%s%s\033\\",
		    number, *section != '\0' ? "#section-" : "", section);
		if ((size_t)(p - text) < len ||
		    memcmp(p - len, target, len) != 0)
			fail_msg("%s: no link: %.30s", what, p);
	}
}

static void
references_are_links_to_their_sections(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT(widths); i++) {
			check_links(draw(id, widths[i], true), called(id));
			assert_non_null(strstr(out.bytes, "\033]8;;https"));
		}
	}
}

/* Says whether underlined text is what a reader has to fill in. */
static bool
is_placeholder(const char *text)
{
	static const char *const words[] = { "NAME", "TYPE", "ZONE", "SERVER",
		"OTHER", "PARENT", "KEY", "SECRET", "FILE" };
	size_t len = strcspn(text, "\033");

	for (size_t i = 0; i < COUNT(words); i++) {
		if (strlen(words[i]) == len && memcmp(text, words[i], len) == 0)
			return strncmp(text + len, "\033[24m", 5) == 0;
	}
	return false;
}

/* Checks that what is underlined is a placeholder within a command. */
static void
check_underlined(const char *text, const char *what)
{
	bool command = false;

	for (const char *p = text; *p != '\0'; p++) {
		if (strncmp(p, "\033[36m", 5) == 0)
			command = true;
		else if (strncmp(p, "\033[0m", 4) == 0)
			command = false;
		else if (strncmp(p, "\033[4m", 4) == 0 &&
		    (!command || !is_placeholder(p + 4)))
			fail_msg("%s: underlined: %.20s", what, p + 4);
	}
}

static void
placeholders_are_underlined_in_commands_only(void **state)
{
	size_t underlined = 0;

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		check_underlined(draw(id, 80, true), called(id));
		underlined += strstr(out.bytes, "\033[4m") != NULL;
	}
	assert_true(underlined > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
		cmocka_unit_test(no_section_is_empty),
		cmocka_unit_test(gaps_are_one_line_and_inside),
		cmocka_unit_test(a_card_has_76_lines_at_most),
		cmocka_unit_test(every_field_of_a_record_is_on_its_card),
		cmocka_unit_test(sections_stand_in_the_order_of_use),
		cmocka_unit_test(a_card_begins_with_its_number_and_mnemonic),
		cmocka_unit_test(without_colour_there_is_no_escape),
		cmocka_unit_test(colour_changes_no_letter),
		cmocka_unit_test(references_are_links_to_their_sections),
		cmocka_unit_test(placeholders_are_underlined_in_commands_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
