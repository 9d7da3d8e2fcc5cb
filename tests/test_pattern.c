/*
 * Whether a pattern fits, to the right and to the left, and what it stores.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/before.h"
#include "src/scan/pattern.h"

enum { LEFT = -1, RIGHT = 1, GAP_MOST = 256, TEXT_SIZE = 4096 };

static struct places places;
static struct effort effort;
static struct before before;

/* Returns where a pattern ends that is fitted from a place on, or NULL. */
static const char *
end_of(const struct view *view, const char *from, const char *pattern, int step)
{
	struct fit fit = { view, from, step, &places };

	return pattern_fit(&fit, pattern, strlen(pattern));
}

/*
 * Fits a pattern to the right from the begin of a text, or to the left from its
 * end; returns how many bytes it takes, or -1 where it does not fit.
 */
static int
fit(const char *pattern, const char *text, int step)
{
	const char *high = text + strlen(text);
	const struct view view = { text, high, true, true, text, &before,
		&effort, NULL, NULL };
	const char *from = step == RIGHT ? text : high, *to;

	before_open(&before);
	effort_open(&effort);
	places = (struct places){ .number = NO_NUMBER };
	to = end_of(&view, from, pattern, step);
	if (to == NULL)
		return -1;
	return (int)(step == RIGHT ? to - from : from - to);
}

struct row {
	const char *pattern;
	const char *text;
	int bytes;
};

static void
check(const struct row *rows, size_t count, int step)
{
	for (size_t i = 0; i < count; i++) {
		int bytes = fit(rows[i].pattern, rows[i].text, step);

		if (bytes != rows[i].bytes)
			fail_msg("row %zu, \"%s\": %d bytes, not %d", i,
			    rows[i].text, bytes, rows[i].bytes);
	}
}

static void
bytes_stand_for_themselves_in_any_case(void **state)
{
	static const struct row rows[] = {
		{ "", "x", 0 },
		{ "ab", "ab", 2 },
		{ "ab", "AB c", 2 },
		{ "Ab", "aBc", 2 },
		{ "ab", "a", -1 },
		{ "ab", "a b", -1 },
		{ "a b", "a b", 3 },
		{ "a b", "a \t  b", 6 },
		{ "a b", "a^I\\tb", 6 },
		{ "a b", "ab", -1 },
		{ "a ", "a", -1 },
		{ "a" DIGITS "b", "a123b", 5 },
		{ "a" DIGITS, "a", -1 },
		{ "a" WORD ",", "ax-y,", 5 },
		{ "\"a\"", "\"a\"", 3 },
		{ "\"a\"", "\\\"a\\\"", 5 },
		{ "\"a", "\\a", -1 },
	};
	static const struct row left[] = {
		{ "ab", "xab", 2 },
		{ "ab", "b", -1 },
		{ "a b", "xa \t b", 5 },
		{ "a" DIGITS "b", "a123b", 5 },
		{ DIGITS "b", "b", -1 },
		{ "\"a\"", "x\"a\"", 3 },
		{ "\"a\"", "x\\\"a\\\"", 5 },
		{ "\"a", "x\\\"a", 3 },
	};

	(void)state;
	check(rows, COUNT_OF(rows), RIGHT);
	check(left, COUNT_OF(left), LEFT);
}

static void
a_gap_takes_what_it_has_to_and_no_line_end(void **state)
{
	static const struct row rows[] = {
		{ ANY ")", ")", 1 },
		{ ANY ")", "a)b)", 2 },
		{ ANY "))", "a)b))", 5 },
		{ ANY ")", "a", -1 },
		{ ANY ")", "", -1 },
		{ ANY ")", "a\nb)", -1 },
		{ ANY ")", "\n)", -1 },
		{ ANY "(" ANY ")", "a(b)", 4 },
		{ ANY "(" ANY ")", "a(b\n)", -1 },
		{ ANY NUMBER ")", "a 1 22)", 7 },
		{ TEXT ")", "a\nb)", -1 },
		{ TEXT ")" END, "a) b)\nc)", 5 },
	};
	static const struct row left[] = {
		{ "(" ANY ")", "x(a)", 3 },
		{ "(" ANY ")", "x((a)", 3 },
		{ "(" ANY ")", "(a\nb)", -1 },
		{ "(" ANY, "(\n", -1 },
		{ "(" ANY, "(", 1 },
	};

	(void)state;
	check(rows, COUNT_OF(rows), RIGHT);
	check(left, COUNT_OF(left), LEFT);
}

static void
a_gap_has_a_most_and_the_text_of_an_ede_none(void **state)
{
	char text[TEXT_SIZE];

	(void)state;
	memset(text, 'x', sizeof(text));
	for (int len = 0; len < 2048; len++) {
		int wanted = len <= GAP_MOST ? len + 1 : -1;

		text[len] = ')';
		text[len + 1] = '\0';
		if (fit(ANY ")", text, RIGHT) != wanted)
			fail_msg("a gap of %d bytes", len);
		if (fit(TEXT ")", text, RIGHT) != len + 1 ||
		    places.text.len != (size_t)len)
			fail_msg("a text of %d bytes has %zu", len,
			    places.text.len);
		text[len] = text[len + 1] = 'x';
	}
	for (int len = 0; len < 2048; len++) {
		int wanted = len <= GAP_MOST ? len + 1 : -1;

		text[0] = '(';
		text[len + 1] = '\0';
		if (fit("(" ANY, text, LEFT) != wanted)
			fail_msg("a gap of %d bytes to the left", len);
		text[len + 1] = 'x';
	}
}

static bool
is(struct span span, const char *text)
{
	return span.len == strlen(text) &&
	    (span.len == 0 || memcmp(span.at, text, span.len) == 0);
}

static void
what_tells_of_the_question_is_stored(void **state)
{
	static const struct {
		const char *pattern;
		const char *text;
		int step;
		const char *name, *type, *server, *said;
	} rows[] = {
		{ " " QNAME "/" QTYPE, " a.test/MX", RIGHT, "a.test", "MX", "",
		    "" },
		{ QNAME "/" QTYPE "/", "x a.test/MX/", LEFT, "a.test", "MX", "",
		    "" },
		{ QNAME " " QTYPE " ", "x a.test MX ", LEFT, "a.test", "MX", "",
		    "" },
		{ SERVER " " QNAME, "::1 a.test", RIGHT, "a.test", "", "::1",
		    "" },
		{ SERVER " ", "x ::1 ", LEFT, "", "", "::1", "" },
		{ NAME " ", "x a.test ", LEFT, "", "", "", "" },
		{ "(" TEXT ")" END, "(a (b) c)", RIGHT, "", "", "", "a (b) c" },
		{ "(" TEXT ")" END, "()", RIGHT, "", "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (fit(rows[i].pattern, rows[i].text, rows[i].step) < 0)
			fail_msg("\"%s\" does not fit", rows[i].text);
		if (!is(places.name, rows[i].name) ||
		    !is(places.type, rows[i].type) ||
		    !is(places.server, rows[i].server) ||
		    !is(places.text, rows[i].said))
			fail_msg("\"%s\": %.*s, %.*s, %.*s, %.*s", rows[i].text,
			    (int)places.name.len, places.name.at,
			    (int)places.type.len, places.type.at,
			    (int)places.server.len, places.server.at,
			    (int)places.text.len, places.text.at);
	}
}

static void
a_fit_is_paid_for_and_no_gap_without_credit(void **state)
{
	static const char text[] = "abc)";
	const struct view view = { text, text + 4, true, true, text, &before,
		&effort, NULL, NULL };
	long begin;

	(void)state;
	before_open(&before);
	effort_open(&effort);
	begin = effort.left;
	assert_ptr_equal(end_of(&view, text, "abc", RIGHT), text + 3);
	assert_true(effort.left <= begin - 3);
	effort.left = -1;
	assert_ptr_equal(end_of(&view, text, "abc", RIGHT), text + 3);
	assert_null(end_of(&view, text, ANY ")", RIGHT));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_stand_for_themselves_in_any_case),
		cmocka_unit_test(a_gap_takes_what_it_has_to_and_no_line_end),
		cmocka_unit_test(a_gap_has_a_most_and_the_text_of_an_ede_none),
		cmocka_unit_test(what_tells_of_the_question_is_stored),
		cmocka_unit_test(a_fit_is_paid_for_and_no_gap_without_credit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
