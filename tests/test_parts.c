/*
 * The pieces of screens: headings, fields, items, numbered lines, checks.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/page/parts.h"
#include "rcodex/table/subject.h"

#include "screen.h"

static void
a_heading_follows_an_empty_line(void **state)
{
	struct page page = new_page(80);

	(void)state;
	parts_heading(&page, LABEL_description);
	assert_string_equal(printed(), "\nDescription\n");
}

static void
a_field_stands_beside_its_label_where_there_is_room(void **state)
{
	static const struct {
		unsigned width;
		const char *lines;
	} rows[] = {
		{ 80, "Retry         another server, some seconds later\n" },
		{ 40,
		    "Retry         another server, some\n"
		    "              seconds later\n" },
		{ 38,
		    "Retry         another server, some\n"
		    "              seconds later\n" },
		{ 37, "Retry\n  another server, some seconds later\n" },
		{ 20, "Retry\n  another server,\n  some seconds later\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(rows[i].width);

		parts_field(&page, LABEL_retry,
		    "another server, some seconds later");
		if (strcmp(printed(), rows[i].lines) != 0)
			fail_msg("in %u: \"%s\"", rows[i].width, printed());
	}
}

static void
a_field_without_text_is_not_shown(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(widths); i++) {
		struct page page = new_page(widths[i]);

		parts_field(&page, LABEL_carried, "");
		if (*printed() != '\0')
			fail_msg("in %u: \"%s\"", widths[i], printed());
	}
}

static void
every_label_leaves_a_gap_before_its_field(void **state)
{
	static const enum label labels[] = { LABEL_retry, LABEL_cached,
		LABEL_sent_by, LABEL_carried, LABEL_comes_with,
		LABEL_also_seen_as, LABEL_reference, LABEL_see_also };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(labels); i++) {
		struct page page = new_page(80);

		parts_field(&page, labels[i], "text");
		if (strncmp(printed() + 13, " text\n", 7) != 0)
			fail_msg("\"%s\"", printed());
	}
}

/* Whatever language: that of English is written down, to be quick. */
static void
fields_line_up_behind_the_widest_label(void **state)
{
	static const enum label labels[] = { LABEL_retry, LABEL_cached,
		LABEL_sent_by, LABEL_carried, LABEL_comes_with,
		LABEL_also_seen_as, LABEL_reference, LABEL_see_also };

	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		struct page page = new_page(80);
		unsigned widest = 0;

		page.lang = (enum lang)lang;
		for (size_t i = 0; i < COUNT_OF(labels); i++) {
			unsigned width =
			    layout_width(label_text(page.lang, labels[i]));

			widest = width > widest ? width : widest;
		}
		for (size_t i = 0; i < COUNT_OF(labels); i++) {
			out_open(&out, -1);
			parts_field(&page, labels[i], "=");
			if (layout_width(printed()) != widest + 4)
				fail_msg("%s: \"%s\"", language_tag(page.lang),
				    printed());
		}
	}
}

static void
an_item_goes_below_where_its_text_gets_too_narrow(void **state)
{
	static const struct {
		unsigned width;
		const char *lines;
	} rows[] = {
		{ 80, "  BADSIG    in the TSIG record of the reply\n" },
		{ 36,
		    "  BADSIG    in the TSIG record of\n"
		    "            the reply\n" },
		{ 35,
		    "  BADSIG\n     in the TSIG record of the\n     reply\n" },
		{ 20,
		    "  BADSIG\n     in the TSIG\n     record of the\n"
		    "     reply\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(rows[i].width);

		parts_item(&page, LAYOUT_HEADING, "BADSIG", 10,
		    "in the TSIG record of the reply");
		if (strcmp(printed(), rows[i].lines) != 0)
			fail_msg("in %u: \"%s\"", rows[i].width, printed());
	}
}

static void
a_numbered_text_is_indented_behind_its_number(void **state)
{
	struct page page = new_page(20);

	(void)state;
	parts_numbered(&page, LAYOUT_PLAIN, 1, "signatures have expired");
	parts_numbered(&page, LAYOUT_PLAIN, 7, "short");
	assert_string_equal(printed(),
	    "  1. signatures have\n     expired\n  7. short\n");
}

static void
a_check_shares_a_line_with_its_outcome_where_both_fit(void **state)
{
	static const struct {
		unsigned width;
		const char *command;
		const char *shows;
		const char *lines;
	} rows[] = {
		{ 80, "dig NAME", "answers", "  dig NAME  answers\n" },
		{ 19, "dig NAME", "answers", "  dig NAME  answers\n" },
		{ 18, "dig NAME", "answers", "  dig NAME\n    answers\n" },
		{ 8, "dig NAME", "a answers",
		    "  dig NAME\n    a\n    answers\n" },
		{ 80, "dig NAME", "", "  dig NAME\n" },
		{ 5, "dig NAME", "", "  dig NAME\n" },
		{ 80, "", "no command shows it", "    no command shows it\n" },
		{ 16, "", "no command shows", "    no command\n    shows\n" },
		{ 80, "", "", "" },
		{ 3, "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(rows[i].width);

		parts_check(&page, 2, rows[i].command, rows[i].shows);
		if (strcmp(printed(), rows[i].lines) != 0)
			fail_msg("row %zu: \"%s\"", i, printed());
	}
}

static void
a_note_is_filled_and_followed_by_a_gap(void **state)
{
	struct page page = new_page(80);

	(void)state;
	parts_note(&page, LABEL_same_code,
	    (struct filling){ .a = "2", .b = "servfail" });
	assert_memory_equal(printed(), "2 and servfail ", 15);
	assert_string_equal(printed() + out.used - 3, ".\n\n");
}

static void
a_note_shows_marks_of_operands(void **state)
{
	struct page page = new_page(80);

	(void)state;
	page.colour = true;
	parts_note(&page, LABEL_ambiguous, (struct filling){ .a = "a `b` `" });
	assert_string_equal(printed(), "a `b` ` can be any of these:\n\n");
}

static void
a_sentence_of_ours_shows_no_marks(void **state)
{
	struct page page = new_page(80);

	(void)state;
	parts_sentence(&page, LABEL_more_of, (struct filling){ .a = "nodata" });
	assert_string_equal(printed(), "More on each: rcodex nodata\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_note_shows_marks_of_operands),
		cmocka_unit_test(a_sentence_of_ours_shows_no_marks),
		cmocka_unit_test(a_heading_follows_an_empty_line),
		cmocka_unit_test(
		    a_field_stands_beside_its_label_where_there_is_room),
		cmocka_unit_test(a_field_without_text_is_not_shown),
		cmocka_unit_test(every_label_leaves_a_gap_before_its_field),
		cmocka_unit_test(fields_line_up_behind_the_widest_label),
		cmocka_unit_test(
		    an_item_goes_below_where_its_text_gets_too_narrow),
		cmocka_unit_test(a_numbered_text_is_indented_behind_its_number),
		cmocka_unit_test(
		    a_check_shares_a_line_with_its_outcome_where_both_fit),
		cmocka_unit_test(a_note_is_filled_and_followed_by_a_gap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
