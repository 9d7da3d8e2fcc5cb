/*
 * The list of the registry against the registry.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/show/list.h"
#include "rcodex/table/subject.h"

#include "iana.h"
#include "lines.h"
#include "marks.h"
#include "screen.h"

/* The registry has two rows for 9, and none for NODATA and NOREPLY. */
enum {
	CODES = COUNT_OF(iana) - 1 + 2,
	EDES = COUNT_OF(iana_edes),
	RECORDS = CODES + EDES
};
enum { WIDTH_FIRST = 20, WIDTH_LAST = 160, NAMED_FROM = 110, BLOCK_MOST = 512 };

/* The day on which the registries in iana.h were read. */
static const char date[] = "2026-11-21";

/* Both lists, and what the last line says. */
static const struct {
	enum list list;
	size_t begin, end;
	enum label registry;
	const char *called;
} lists[] = {
	{ LIST_CODES, 0, CODES, LABEL_registry, "\"DNS RCODEs\"" },
	{ LIST_EDES, CODES, RECORDS, LABEL_registry_ede,
	    "\"Extended DNS Error Codes\"" },
};

/* Returns the i-th row of both lists, one where the registry has two for 9. */
static const struct iana_row *
row_of(size_t i)
{
	static const struct iana_row nodata = { -1, -1, "NoData", "No Data" };
	static const struct iana_row noreply = { -1, -1, "NoReply",
		"No Reply" };
	size_t row = 0;

	if (i == 1 || i == 2)
		return i == 1 ? &nodata : &noreply;
	if (i >= CODES)
		return i < RECORDS ? &iana_edes[i - CODES] : NULL;
	for (i -= i > 2 ? 2 : 0; i > 0; i--) {
		row++;
		while (row < COUNT_OF(iana) && iana[row].mnemonic != NULL &&
		    iana[row].first == iana[row - 1].first &&
		    strcmp(iana[row].mnemonic, iana[row - 1].mnemonic) == 0)
			row++;
	}
	return row < COUNT_OF(iana) ? &iana[row] : NULL;
}

static void
a_list_is_of_codes_or_of_extended_errors(void **state)
{
	(void)state;
	for (size_t n = 0; n < COUNT_OF(lists); n++) {
		assert_int_equal(list_begin(lists[n].list), lists[n].begin);
		assert_int_equal(list_end(lists[n].list), lists[n].end);
		for (size_t i = lists[n].begin; i < lists[n].end; i++) {
			if (record_is_ede((enum record_id)i) !=
			    (lists[n].list == LIST_EDES))
				fail_msg("record %zu is in list %zu", i, n);
		}
	}
}

static void
the_order_is_that_of_the_registry(void **state)
{
	(void)state;
	assert_int_equal(RC_COUNT, RECORDS);
	for (size_t i = 0; i < RECORDS; i++) {
		const struct iana_row *row = row_of(i);
		const struct subject subject = subject_of((enum record_id)i);
		const struct record *code = record_get(subject.id);

		assert_non_null(row);
		if (code->first != row->first || code->last != row->last ||
		    record_is_ede(subject.id) != (i >= CODES) ||
		    !ascii_same(code->mnemonic,
			row->mnemonic != NULL ? row->mnemonic : ""))
			fail_msg("record %zu is %d, not %d", i,
			    (int)code->first, row->first);
		assert_int_equal(subject.number,
		    row->mnemonic != NULL ? row->first : NO_NUMBER);
	}
	assert_null(row_of(RECORDS));
}

static const char *
draw(size_t n, unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = page.links = colour;
	list_print(&page, lists[n].list);
	return printed();
}

/* Requires the words of a text in their order, whatever else stands between. */
static void
require_words(size_t i, unsigned width, const char *block, const char *text)
{
	while (*text != '\0') {
		char word[TEXT_MOST] = "";
		size_t len = strcspn(text, " ");

		memcpy(word, text, len);
		block = strstr(block, word);
		if (block == NULL)
			fail_msg("record %zu at %u lacks %s", i, width, text);
		block += len;
		text += len + (text[len] == ' ');
	}
}

/* Checks what stands about a record: number, mnemonic, gist, name and
 * reference. */
static void
check_record(size_t i, unsigned width, const char *block)
{
	const struct iana_row *row = row_of(i);
	const struct record *code = record_get((enum record_id)i);
	char number[TEXT_MOST] = "-";

	if (row->first >= 0)
		snprintf(number, sizeof(number),
		    row->first == row->last ? "%d" : "%d-%d", row->first,
		    row->last);
	if (strncmp(block, number, strlen(number)) != 0 ||
	    block[strlen(number)] != ' ')
		fail_msg("record %zu at %u begins with %.20s", i, width, block);
	require_words(i, width, block, code->mnemonic);
	require_words(i, width, block,
	    record_text(LANG_en, (enum record_id)i)->gist);
	if (width >= NAMED_FROM)
		require_words(i, width, block, row->description);
	require_words(i, width, block, code->references[0]);
	if (*code->references[0] == '\0')
		fail_msg("record %zu has no reference", i);
}

/* Checks each record of a list, and that there are as many as it has. */
static void
check_records(size_t n, unsigned width)
{
	const char *text = draw(n, width, false);
	char line[LINE_MOST], block[BLOCK_MOST] = "";
	size_t record = lists[n].begin;

	while ((text = next_line(text, line)) != NULL) {
		if (*line != ' ' && *block != '\0') {
			if (record == lists[n].end)
				fail_msg("behind the last: %s", block);
			check_record(record++, width, block);
			*block = '\0';
		}
		if (*line == '\0')
			break;
		assert_true(strlen(block) + strlen(line) + 2 < sizeof(block));
		strcat(strcat(block, line), " ");
	}
	if (record != lists[n].end)
		fail_msg("%zu records at %u", record - lists[n].begin, width);
	check_gaps("the list", width);
}

static void
every_record_is_shown_at_every_width(void **state)
{
	(void)state;
	for (size_t n = 0; n < COUNT_OF(lists); n++) {
		for (unsigned w = WIDTH_FIRST; w <= WIDTH_LAST; w++)
			check_records(n, w);
	}
}

/* Checks what follows the gap, at every width. */
static void
check_last_line(size_t n)
{
	char wanted[TEXT_MOST];
	struct text line;

	text_clear(&line);
	text_fill(&line, label_text(LANG_en, lists[n].registry),
	    (struct filling){ .a = date });
	assert_non_null(strstr(line.bytes, date));
	assert_non_null(strstr(line.bytes, lists[n].called));
	fold(wanted, line.bytes);
	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++) {
		const char *last = strstr(draw(n, width, false), "\n\n");

		assert_non_null(last);
		fold(folded, last);
		folded[strlen(folded) - 1] = '\0'; /* the last line's end */
		if (strcmp(folded, wanted) != 0)
			fail_msg("at %u the last is %s", width, folded);
	}
}

static void
the_last_line_is_the_registry_and_the_date(void **state)
{
	(void)state;
	for (size_t n = 0; n < COUNT_OF(lists); n++)
		check_last_line(n);
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for (size_t n = 0; n < COUNT_OF(lists); n++) {
		for (unsigned w = WIDTH_FIRST; w <= WIDTH_LAST; w++)
			check_lines("the list", w, draw(n, w, true));
	}
}

static void
a_page_of_80_columns_or_a_wide_one_has_a_line_a_record(void **state)
{
	static const unsigned wide[] = { 80, 100, NAMED_FROM - 1, WIDTH_LAST };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(wide) * COUNT_OF(lists); i++) {
		size_t n = i % COUNT_OF(lists);

		assert_int_equal(count_lines(
				     draw(n, wide[i / COUNT_OF(lists)], false)),
		    lists[n].end - lists[n].begin + 2);
	}
}

static void
the_name_is_shown_where_there_is_room(void **state)
{
	(void)state;
	assert_null(strstr(draw(0, NAMED_FROM - 1, false), "Query Refused"));
	assert_non_null(strstr(draw(0, NAMED_FROM, false), "Query Refused"));
}

static void
colour_and_links_change_no_text(void **state)
{
	static char plain[OUT_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(widths) * COUNT_OF(lists); i++) {
		size_t n = i % COUNT_OF(lists);
		unsigned width = widths[i / COUNT_OF(lists)];

		strcpy(plain, draw(n, width, false));
		check_links("the list", draw(n, width, true));
		check_colour("the list", width, plain);
	}
}

static void
what_a_record_has_is_side_by_side_from_55_columns_on(void **state)
{
	static const char one[] =
	    "0          NOERROR     the server did  RFC 1035 4.1.1\n";
	static const char three[] =
	    "0          NOERROR\n  the server did what you asked\n"
	    "  RFC 1035 4.1.1\n";

	(void)state;
	assert_memory_equal(draw(0, 55, false), one, strlen(one));
	assert_memory_equal(draw(0, 54, false), three, strlen(three));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    what_a_record_has_is_side_by_side_from_55_columns_on),
		cmocka_unit_test(a_list_is_of_codes_or_of_extended_errors),
		cmocka_unit_test(the_order_is_that_of_the_registry),
		cmocka_unit_test(every_record_is_shown_at_every_width),
		cmocka_unit_test(the_last_line_is_the_registry_and_the_date),
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
		cmocka_unit_test(
		    a_page_of_80_columns_or_a_wide_one_has_a_line_a_record),
		cmocka_unit_test(the_name_is_shown_where_there_is_room),
		cmocka_unit_test(colour_and_links_change_no_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
