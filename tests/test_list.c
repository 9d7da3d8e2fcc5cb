/*
 * The list of the registry against the registry.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>

#include "screen.h"
#include "iana.h"
#include "rcodex/ascii.h"
#include "rcodex/list.h"

enum { RECORDS = 27, WIDTH_FIRST = 20, WIDTH_LAST = 100, BLOCK_MOST = 512 };

/* The day on which the registry in iana.h was read. */
static const char date[] = "2026-11-21";

/* Returns the i-th row of the list, one where the registry has two for 9. */
static const struct iana_row *
row_of(size_t i)
{
	static const struct iana_row nodata = { -1, -1, "NoData", "No Data" };
	size_t row = 0;

	if (i == 1)
		return &nodata;
	for (i -= i > 1; i > 0; i--) {
		row++;
		while (row < COUNT(iana) && iana[row].mnemonic != NULL &&
		    iana[row].first == iana[row - 1].first &&
		    strcmp(iana[row].mnemonic, iana[row - 1].mnemonic) == 0)
			row++;
	}
	return row < COUNT(iana) ? &iana[row] : NULL;
}

static void
the_order_is_that_of_the_registry(void **state)
{
	struct subject subject;

	(void)state;
	for (size_t i = 0; i < RECORDS; i++) {
		const struct iana_row *row = row_of(i);
		const struct rcode *code;

		assert_non_null(row);
		if (!list_subject(i, &subject))
			fail_msg("%zu records", i);
		code = rcode_get(subject.id);
		if (code->first != row->first || code->last != row->last ||
		    !ascii_same(code->mnemonic,
			row->mnemonic != NULL ? row->mnemonic : ""))
			fail_msg("record %zu is %d, not %d", i,
			    (int)code->first, row->first);
		assert_int_equal(subject.number,
		    row->mnemonic != NULL ? row->first : NO_NUMBER);
	}
	assert_null(row_of(RECORDS));
	assert_false(list_subject(RECORDS, &subject));
	assert_false(list_subject(RECORDS + 1, &subject));
}

static const char *
draw(unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = page.links = colour;
	list_print(&page, LANG_EN);
	return drawn();
}

/* Requires the words of a text in their order, whatever else stands between. */
static void
require_words(size_t i, unsigned width, const char *block, const char *text)
{
	while (*text != '\0') {
		char word[FILLED_MOST] = "";
		size_t len = strcspn(text, " ");

		memcpy(word, text, len);
		block = strstr(block, word);
		if (block == NULL)
			fail_msg("record %zu at %u lacks %s", i, width, text);
		block += len;
		text += len + (text[len] == ' ');
	}
}

/* Checks what stands about a record: number, mnemonic, name and reference. */
static void
check_record(size_t i, unsigned width, const char *block)
{
	const struct iana_row *row = row_of(i);
	char number[FILLED_MOST] = "-";
	struct subject subject;
	const struct rcode *code;

	assert_true(list_subject(i, &subject));
	code = rcode_get(subject.id);
	if (row->first >= 0)
		snprintf(number, sizeof(number),
		    row->first == row->last ? "%d" : "%d-%d", row->first,
		    row->last);
	if (strncmp(block, number, strlen(number)) != 0 ||
	    block[strlen(number)] != ' ')
		fail_msg("record %zu at %u begins with %.20s", i, width, block);
	require_words(i, width, block, code->mnemonic);
	require_words(i, width, block, row->description);
	require_words(i, width, block, code->references[0]);
	if (*code->references[0] == '\0')
		fail_msg("record %zu has no reference", i);
}

static void
every_record_is_shown_at_every_width(void **state)
{
	(void)state;
	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++) {
		const char *text = draw(width, false);
		char line[LINE_MOST], block[BLOCK_MOST] = "";
		size_t records = 0;

		while ((text = next_line(text, line)) != NULL) {
			if (*line != ' ' && *block != '\0') {
				check_record(records++, width, block);
				*block = '\0';
			}
			if (*line == '\0')
				break;
			assert_true(
			    strlen(block) + strlen(line) + 2 < sizeof(block));
			strcat(strcat(block, line), " ");
		}
		if (records != RECORDS)
			fail_msg("%zu records at %u", records, width);
		check_gaps("the list", width);
	}
}

static void
the_last_line_is_the_date(void **state)
{
	char wanted[FILLED_MOST], line[FILLED_MOST];

	(void)state;
	fill(line, text_label(LANG_EN, LABEL_registry),
	    (struct filling){ .a = date });
	assert_non_null(strstr(line, date));
	fold(wanted, line);
	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++) {
		const char *last = strstr(draw(width, false), "\n\n");

		assert_non_null(last);
		fold(folded, last);
		folded[strlen(folded) - 1] = '\0'; /* the last line's end */
		if (strcmp(folded, wanted) != 0)
			fail_msg("at %u the last is %s", width, folded);
	}
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++)
		check_lines("the list", width, draw(width, true));
}

static void
a_wide_page_has_a_line_a_record(void **state)
{
	(void)state;
	assert_int_equal(count_lines(draw(WIDTH_LAST, false)), RECORDS + 2);
}

static void
colour_and_links_change_no_text(void **state)
{
	static char plain[OUT_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT(widths); i++) {
		strcpy(plain, draw(widths[i], false));
		check_links("the list", draw(widths[i], true));
		check_colour("the list", widths[i], plain);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_order_is_that_of_the_registry),
		cmocka_unit_test(every_record_is_shown_at_every_width),
		cmocka_unit_test(the_last_line_is_the_date),
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
		cmocka_unit_test(a_wide_page_has_a_line_a_record),
		cmocka_unit_test(colour_and_links_change_no_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
