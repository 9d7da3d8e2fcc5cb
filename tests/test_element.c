/*
 * What the elements of a pattern pass over, and what they store.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/before.h"
#include "src/scan/element.h"

static struct places places;

/*
 * Reads an element to the right from the begin of a text, or to the left from
 * its end; returns how many bytes it passes over, or -1 where it does not fit.
 */
static int
read_to(enum element what, const char *text, int step)
{
	struct effort effort;
	struct before before;
	const char *high = text + strlen(text);
	const struct view view = { text, high, true, true, text, &before,
		&effort, NULL, NULL };
	const char *from = step > 0 ? text : high;
	struct fit fit = { &view, from, step, &places };

	before_open(&before);
	effort_open(&effort);
	places = (struct places){ .number = NO_NUMBER };
	if (!element_read(&fit, (char)what))
		return -1;
	return (int)(step > 0 ? fit.at - from : from - fit.at);
}

struct row {
	enum element what;
	const char *text;
	int passed;
	int32_t number;
};

static void
check(const struct row *rows, size_t count, int step)
{
	for (size_t i = 0; i < count; i++) {
		int passed = read_to(rows[i].what, rows[i].text, step);

		if (passed != rows[i].passed ||
		    (passed >= 0 && places.number != rows[i].number))
			fail_msg("\\%03o in \"%s\": %d bytes, number %d",
			    (unsigned)rows[i].what, rows[i].text, passed,
			    (int)places.number);
	}
}

static void
a_number_is_one_of_a_code(void **state)
{
	static const struct row rows[] = {
		{ IS_NUMBER, "5", 1, 5 },
		{ IS_NUMBER, "5 ", 1, 5 },
		{ IS_NUMBER, "5-", 1, 5 },
		{ IS_NUMBER, "5.", 1, 5 },
		{ IS_NUMBER, "05", 2, 5 },
		{ IS_NUMBER, "65535", 5, 65535 },
		{ IS_NUMBER, "65536", -1, 0 },
		{ IS_NUMBER, "4294967301", -1, 0 },
		{ IS_NUMBER, "5a", -1, 0 },
		{ IS_NUMBER, "5_", -1, 0 },
		{ IS_NUMBER, "a", -1, 0 },
		{ IS_NUMBER, "", -1, 0 },
		{ IS_EDE, "22)", 2, 22 },
		{ IS_CODE, "?17", 3, 17 },
		{ IS_CODE, "?? (17)", 7, 17 },
		{ IS_CODE, "?? (17", -1, 0 },
		{ IS_CODE, "RCODE17", 7, 17 },
		{ IS_CODE, "rcode  17", 9, 17 },
		{ IS_CODE, "RCODE", -1, 0 },
		{ IS_CODE, "17", -1, 0 },
		{ IS_HEX, "00 12", 5, 0x12 },
		{ IS_HEX, "c0 fF", 5, 0xc0ff },
		{ IS_HEX, "C0 00 1", 5, 0xc000 },
		{ IS_HEX, "00 16 61 74 (", 11, 0x16 },
		{ IS_HEX, "00 16 61  74", 8, 0x16 },
		{ IS_HEX, "c0 0", -1, 0 },
		{ IS_HEX, "c000", -1, 0 },
		{ IS_HEX, "g0 00", -1, 0 },
		{ IS_HEX, "0c g0", -1, 0 },
		{ IS_COUNT, "1", 1, NO_NUMBER },
		{ IS_COUNT, "70000", 5, NO_NUMBER },
		{ IS_COUNT, "0", -1, 0 },
		{ IS_COUNT, "00", -1, 0 },
		{ IS_COUNT, "x", -1, 0 },
	};
	static const struct row left[] = {
		{ IS_NUMBER, "x 5", 1, 5 },
		{ IS_NUMBER, "12", 2, 12 },
		{ IS_NUMBER, "a5", -1, 0 },
		{ IS_COUNT, "x30", 2, NO_NUMBER },
		{ IS_COUNT, "0", -1, 0 },
		{ IS_HEX, "00 12", -1, 0 },
	};

	(void)state;
	check(rows, COUNT_OF(rows), 1);
	check(left, COUNT_OF(left), -1);
}

static void
blanks_are_tabs_too_also_printed_ones(void **state)
{
	static const struct {
		const char *text;
		int right;
		int left;
	} rows[] = {
		{ "", 0, 0 },
		{ "a", 0, 0 },
		{ " ", 1, 1 },
		{ "\t", 1, 1 },
		{ "^I", 2, 2 },
		{ "\\t", 2, 2 },
		{ " ^I\\t\t", 6, 6 },
		{ "^", 0, 0 },
		{ "I", 0, 0 },
		{ "t", 0, 0 },
		{ "\\", 0, 0 },
		{ "^t", 0, 0 },
		{ "\\I", 0, 0 },
		{ "\\n", 0, 0 },
		{ "^Ia", 2, 0 },
		{ "a^I", 0, 2 },
		{ " \n", 1, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int right = read_to(IS_OPT, rows[i].text, 1);
		int left = read_to(IS_OPT, rows[i].text, -1);

		if (right != rows[i].right || left != rows[i].left)
			fail_msg("\"%s\": %d and %d bytes", rows[i].text, right,
			    left);
		if ((read_to((enum element)' ', rows[i].text, 1) > 0) !=
		    (right > 0))
			fail_msg("\"%s\" as a blank", rows[i].text);
	}
}

static bool
is(struct span span, const char *text)
{
	return span.len == strlen(text) && memcmp(span.at, text, span.len) == 0;
}

static void
names_end_before_what_belongs_to_the_form(void **state)
{
	static const struct {
		enum element what;
		int step;
		const char *text;
		int passed;
		const char *name;
	} rows[] = {
		{ IS_QNAME, 1, "a.test. ", 7, "a.test." },
		{ IS_QNAME, 1, "a.test:", 6, "a.test" },
		{ IS_QNAME, 1, "a.test/: ", 6, "a.test" },
		{ IS_QNAME, 1, "a.test/A/IN", 6, "a.test" },
		{ IS_QNAME, 1, "/A", -1, "" },
		{ IS_QNAME, 1, ":", -1, "" },
		{ IS_QNAME, 1, " a", -1, "" },
		{ IS_QNAME, -1, "for a.test", 6, "a.test" },
		{ IS_QNAME, -1, "a ", -1, "" },
		{ IS_SERVER, 1, "192.0.2.1#53: ", 12, "192.0.2.1#53" },
		{ IS_SERVER, 1, "2001:db8::1", 11, "2001:db8::1" },
		{ IS_SERVER, 1, "2001:db8:: ", 8, "2001:db8" },
		{ IS_SERVER, 1, "", -1, "" },
		{ IS_QTYPE, 1, "AAAA,", 4, "AAAA" },
		{ IS_QTYPE, 1, "TYPE65 ", 6, "TYPE65" },
		{ IS_QTYPE, 1, "(A", -1, "" },
		{ IS_QTYPE, -1, "x MX", 2, "MX" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int passed = read_to(rows[i].what, rows[i].text, rows[i].step);
		struct span name = rows[i].what == IS_QNAME ? places.name :
		    rows[i].what == IS_QTYPE                ? places.type :
							      places.server;

		if (passed != rows[i].passed ||
		    (passed >= 0 && !is(name, rows[i].name)))
			fail_msg("\"%s\": %d bytes, %.*s", rows[i].text, passed,
			    (int)name.len, name.at);
	}
}

static void
line_ends_are_passed_over_where_a_form_goes_on(void **state)
{
	static const struct row rows[] = {
		{ IS_NEXT, "\na", 1, NO_NUMBER },
		{ IS_NEXT, " \r\n \ta", 5, NO_NUMBER },
		{ IS_NEXT, "\n\n a", 3, NO_NUMBER },
		{ IS_NEXT, "$\n", 2, NO_NUMBER },
		{ IS_NEXT, " a\n", -1, 0 },
		{ IS_NEXT, "", -1, 0 },
		{ IS_END, "", 0, NO_NUMBER },
		{ IS_END, "  \n", 2, NO_NUMBER },
		{ IS_END, "\\n", 0, NO_NUMBER },
		{ IS_END, " a", -1, 0 },
		{ IS_MORE, "a", 0, NO_NUMBER },
		{ IS_FLAGS, "*-|$ ", 4, NO_NUMBER },
		{ IS_FLAGS, "a", 0, NO_NUMBER },
	};

	(void)state;
	check(rows, COUNT_OF(rows), 1);
	assert_int_equal(read_to(IS_NEXT, "a\n", -1), 1);
	assert_int_equal(read_to(IS_NEXT, "a \r\n \n\t", -1), 6);
	assert_int_equal(read_to(IS_NEXT, "\na", -1), -1);
}

static void
quotes_in_strings_of_json_are_passed_over(void **state)
{
	static const struct {
		const char *text;
		int step;
		bool quote;
	} rows[] = {
		{ "\\\"", 1, true },
		{ "\\\"", -1, true },
		{ "\\\"a", 1, true },
		{ "a\\\"", -1, true },
		{ "\"", 1, false },
		{ "\"", -1, false },
		{ "\\", 1, false },
		{ "a\"", 1, false },
		{ "a\"", -1, false },
		{ "\\a", 1, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *high = rows[i].text + strlen(rows[i].text);
		struct effort effort;
		struct before before;
		const struct view view = { rows[i].text, high, true, true,
			rows[i].text, &before, &effort, NULL, NULL };
		struct fit fit = { &view, rows[i].step > 0 ? view.low : high,
			rows[i].step, &places };
		const char *from = fit.at;

		before_open(&before);
		effort_open(&effort);
		if (element_inner_quote(&fit) != rows[i].quote ||
		    fit.at != from + (rows[i].quote ? 2 * rows[i].step : 0))
			fail_msg("\"%s\", step %d", rows[i].text, rows[i].step);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_is_one_of_a_code),
		cmocka_unit_test(blanks_are_tabs_too_also_printed_ones),
		cmocka_unit_test(names_end_before_what_belongs_to_the_form),
		cmocka_unit_test(
		    line_ends_are_passed_over_where_a_form_goes_on),
		cmocka_unit_test(quotes_in_strings_of_json_are_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
