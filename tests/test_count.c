/*
 * The table of -c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/found/count.h"

#include "lines.h"
#include "marks.h"
#include "screen.h"

enum { WIDTH_FIRST = 20, WIDTH_LAST = 120, BAR_FIT = 20 };
enum { COLUMNS_FIT = 35 }; /* up to the end of a mnemonic */

static struct tally tally;

/* Counts a code that is in no range, some times over. */
static void
add(enum record_id id, unsigned times)
{
	struct subject code = { id, record_get(id)->first };

	while (times-- > 0)
		tally_add(&tally, &code);
}

static void
add_ede(int32_t number, unsigned times)
{
	struct subject ede;

	assert_true(record_find_ede(number, &ede));
	while (times-- > 0)
		tally_add(&tally, &ede);
}

/* Begins with two EDEs between codes of which two are as frequent. */
static int
start(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	add_ede(7, 1);
	add(RC_REFUSED, 10);
	add_ede(65000, 3);
	add(RC_SERVFAIL, 10);
	add(RC_NOERROR, 979);
	add(RC_BADSIG, 1);
	count_sort(&tally);
	return 0;
}

static const char *
draw(unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = page.links = colour;
	count_print(&page, &tally, 5000);
	return printed();
}

static void
the_most_frequent_is_first_and_codes_precede_edes(void **state)
{
	static const char wanted[] = "979\t0\tNOERROR\n"
				     "10\t5\tREFUSED\n"
				     "10\t2\tSERVFAIL\n"
				     "1\t16\tBADSIG\n"
				     "3\t65000\tEDE65000\n"
				     "1\t7\tEDE7\n";

	(void)state;
	out_open(&out, -1);
	count_brief(&out, &tally);
	assert_string_equal(printed(), wanted);
	count_sort(&tally);
	out_open(&out, -1);
	count_brief(&out, &tally);
	assert_string_equal(printed(), wanted);
}

static void
an_empty_tally_can_be_sorted(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	count_sort(&tally);
	assert_int_equal(tally.used, 0);
}

static void
a_number_of_a_range_is_its_mnemonic(void **state)
{
	struct subject code;

	(void)state;
	tally = (struct tally){ 0 };
	assert_true(record_find_number(3841, &code));
	tally_add(&tally, &code);
	out_open(&out, -1);
	count_brief(&out, &tally);
	assert_string_equal(printed(), "1\t3841\tRCODE3841\n");
}

static void
json_has_a_count_for_each_code_and_the_sums(void **state)
{
	(void)state;
	out_open(&out, -1);
	count_json(&out, &tally, 5000);
	assert_string_equal(printed(),
	    "{\"counts\":["
	    "{\"number\":0,\"mnemonic\":\"NOERROR\",\"count\":979},"
	    "{\"number\":5,\"mnemonic\":\"REFUSED\",\"count\":10},"
	    "{\"number\":2,\"mnemonic\":\"SERVFAIL\",\"count\":10},"
	    "{\"number\":16,\"mnemonic\":\"BADSIG\",\"count\":1},"
	    "{\"number\":65000,\"mnemonic\":\"EDE65000\",\"count\":3},"
	    "{\"number\":7,\"mnemonic\":\"EDE7\",\"count\":1}],"
	    "\"total\":1000,\"lines\":5000}\n");
}

static void
empty_answers_are_counted_under_their_code(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	add(RC_NOERROR, 3);
	add(RC_REFUSED, 1);
	tally.empty = 2;
	out_open(&out, -1);
	count_brief(&out, &tally);
	assert_string_equal(printed(), "3\t0\tNOERROR\t2\n1\t5\tREFUSED\n");
	out_open(&out, -1);
	count_json(&out, &tally, 4);
	assert_non_null(strstr(printed(),
	    "\"mnemonic\":\"NOERROR\",\"count\":3,\"empty\":2},"));
	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++) {
		fold(folded, draw(width, false));
		require_shown("the table", width, "of these empty: no ANSWER");
		check_lines("the table", width, draw(width, true));
	}
	assert_non_null(strstr(draw(80, false),
	    "\n        2  66.7 %                         of these empty"));
}

static void
an_empty_answer_alone_is_named_in_the_last_line(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	add(RC_NOERROR, 1);
	tally.empty = 1;
	fold(folded, draw(80, false));
	require_shown("the table", 80, "More on each: rcodex nodata");
}

static void
shares_are_of_the_reports_of_a_kind(void **state)
{
	static const char *const rows[] = { "979 97.9 % ", " 10 1.0 % ",
		" 1 0.1 % ", " 3 75.0 % ", " 1 25.0 % " };

	(void)state;
	for (unsigned width = 41; width <= WIDTH_LAST; width++) {
		fold(folded, draw(width, false));
		for (size_t i = 0; i < COUNT_OF(rows); i++) {
			if (strstr(folded, rows[i]) == NULL)
				fail_msg("%u lacks %s", width, rows[i]);
		}
	}
}

/* Returns how many marks the bar of a line has. */
static size_t
marks(const char *line)
{
	const char *bar = strchr(line, '#');

	return bar != NULL ? strspn(bar, "#") : 0;
}

static void
a_bar_is_as_long_as_its_count_but_never_empty(void **state)
{
	char line[LINE_MOST];
	const char *text;

	(void)state;
	for (unsigned width = 42; width <= WIDTH_LAST; width++) {
		text = next_line(draw(width, false), line);
		if (marks(line) == 0 || marks(line) > BAR_FIT)
			fail_msg("%zu marks at %u", marks(line), width);
		while (strstr(line, "REFUSED") == NULL)
			text = next_line(text, line);
		assert_int_equal(marks(line), 1);
	}
	next_line(draw(WIDTH_LAST, false), line);
	assert_int_equal(marks(line), BAR_FIT);
}

static void
a_narrow_page_has_no_bars(void **state)
{
	(void)state;
	for (unsigned width = WIDTH_FIRST; width <= 40; width++)
		assert_null(strchr(draw(width, false), '#'));
}

static void
the_gist_is_shown_where_there_is_room(void **state)
{
	const char *gist = record_text(LANG_en, RC_REFUSED)->gist;
	const char *ede_gist = record_text(LANG_en, RC_EDE7)->gist;

	(void)state;
	for (unsigned width = 79; width <= WIDTH_LAST; width++) {
		fold(folded, draw(width, false));
		require_shown("the table", width, gist);
		require_shown("the table", width, ede_gist);
	}
	fold(folded, draw(40, false));
	assert_null(strstr(folded, gist));
}

static void
the_table_at_80_columns_is_this(void **state)
{
	char wanted[LINE_MOST];

	(void)state;
	snprintf(wanted, sizeof(wanted),
	    "        3  75.0 %% ###### 2     SERVFAIL   "
	    "it tried and could not finish\n"
	    "        1  25.0 %% ##     0     NOERROR    "
	    "the server did what you asked\n"
	    "\n"
	    "        1 100.0 %% ###### 7     EDE7       %s\n"
	    "\n"
	    "Reports of codes: 4, in lines: 5000; not NOERROR: 75.0 %%.\n"
	    "More on each: rcodex servfail\n",
	    record_text(LANG_en, RC_EDE7)->gist);
	tally = (struct tally){ 0 };
	add(RC_SERVFAIL, 3);
	add(RC_NOERROR, 1);
	add_ede(7, 1);
	assert_string_equal(draw(80, false), wanted);
}

static void
the_last_line_names_the_first_failure(void **state)
{
	static const struct {
		enum record_id ids[2]; /* an EDE is more frequent */
		const char *named;
	} rows[] = {
		{ { RC_NOERROR, RC_NXDOMAIN }, "rcodex nxdomain\n" },
		{ { RC_NXDOMAIN, RC_NOERROR }, "rcodex nxdomain\n" },
		{ { RC_REFUSED, RC_NXDOMAIN }, "rcodex refused\n" },
		{ { RC_EDE7, RC_EDE7 }, "rcodex ede22\n" },
		{ { RC_NOERROR, RC_NOERROR }, "rcodex ede22\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *text;

		tally = (struct tally){ 0 };
		add(rows[i].ids[0], 2);
		add(rows[i].ids[1], 1);
		add_ede(22, 5);
		count_sort(&tally);
		text = draw(80, false);
		text += strlen(text) - strlen(rows[i].named);
		assert_string_equal(text, rows[i].named);
	}
}

static void
a_success_alone_is_named_in_the_last_line(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	add(RC_NOERROR, 2);
	fold(folded, draw(80, false));
	require_shown("the table", 80, "More on each: rcodex noerror");
}

static void
reports_that_are_left_out_are_in_the_sum(void **state)
{
	struct subject code = { RC_UNASSIGNED_HIGH, 0 };

	(void)state;
	tally = (struct tally){ 0 };
	for (int32_t i = 0; i < TALLY_MOST + 10; i++) {
		code.number = record_get(code.id)->first + i;
		tally_add(&tally, &code);
	}
	fold(folded, draw(80, false));
	require_shown("the table", 80,
	    "Reports of codes: 266, in lines: 5000; not NOERROR: 100.0 %.");
	require_shown("the table", 80,
	    "Reports of further numbers: 10, not listed.");
}

static void
nothing_is_said_of_further_numbers_where_there_are_none(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(widths); i++) {
		fold(folded, draw(widths[i], false));
		assert_null(strstr(folded, "further"));
	}
}

static void
a_log_of_edes_alone_has_a_table(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	add_ede(22, 2);
	fold(folded, draw(80, false));
	require_shown("the table", 80, "2 100.0 % ###### 22 EDE22");
	require_shown("the table", 80,
	    "Reports of Extended DNS Errors: 2, in lines: 5000.");
	require_shown("the table", 80, "More on each: rcodex ede22");
}

static void
counts_may_be_as_large_as_they_get(void **state)
{
	static const uint64_t large[] = { 999999999, 9999999999, UINT64_MAX };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(large); i++) {
		char digits[32];

		tally.entries[0].count = large[i];
		snprintf(digits, sizeof(digits), "%llu",
		    (unsigned long long)large[i]);
		assert_non_null(strstr(draw(80, false), digits));
		if (large[i] != UINT64_MAX)
			assert_int_equal(marks(printed()), 6);
	}
}

static void
no_line_is_too_wide_where_the_columns_fit(void **state)
{
	(void)state;
	for (unsigned width = 20; width <= WIDTH_LAST; width++) {
		check_lines("the table", width, draw(width, true));
		draw(width, false);
		if (width >= COLUMNS_FIT)
			check_gaps("the table", width);
	}
}

static void
colour_changes_no_text(void **state)
{
	static char plain[OUT_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(widths); i++) {
		strcpy(plain, draw(widths[i], false));
		if (widths[i] < COLUMNS_FIT)
			continue; /* a mnemonic is no heading there */
		draw(widths[i], true);
		check_colour("the table", widths[i], plain);
	}
}

#define TEST(claim) cmocka_unit_test_setup(claim, start)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_most_frequent_is_first_and_codes_precede_edes),
		TEST(an_empty_tally_can_be_sorted),
		TEST(a_number_of_a_range_is_its_mnemonic),
		TEST(json_has_a_count_for_each_code_and_the_sums),
		TEST(empty_answers_are_counted_under_their_code),
		TEST(an_empty_answer_alone_is_named_in_the_last_line),
		TEST(shares_are_of_the_reports_of_a_kind),
		TEST(a_bar_is_as_long_as_its_count_but_never_empty),
		TEST(a_narrow_page_has_no_bars),
		TEST(the_gist_is_shown_where_there_is_room),
		TEST(the_table_at_80_columns_is_this),
		TEST(the_last_line_names_the_first_failure),
		TEST(a_success_alone_is_named_in_the_last_line),
		TEST(reports_that_are_left_out_are_in_the_sum),
		TEST(nothing_is_said_of_further_numbers_where_there_are_none),
		TEST(a_log_of_edes_alone_has_a_table),
		TEST(counts_may_be_as_large_as_they_get),
		TEST(no_line_is_too_wide_where_the_columns_fit),
		TEST(colour_changes_no_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
