/*
 * Where lines begin and end in text from anywhere, and what in them is quoted.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/scan/before.h"
#include "src/scan/line.h"

enum { TEXT_SIZE = 4096 };

static char text[TEXT_SIZE];
static struct effort effort;
static struct before before_place;

/*
 * Views a text, in which ~ stands for the place that is asked about, and takes
 * the ~ out; returns the place.
 */
static const char *
view_text(struct view *view, const char *marked)
{
	size_t before = strcspn(marked, "~"), len = strlen(marked) - 1;

	assert_true(len < sizeof(text) && marked[before] == '~');
	before_open(&before_place);
	effort_open(&effort);
	memcpy(text, marked, before);
	strcpy(text + before, marked + before + 1);
	*view = (struct view){ text, text + len, true, true, text,
		&before_place, &effort, NULL, NULL };
	return text + before;
}

struct row {
	const char *marked;
	bool wanted;
};

static void
a_line_ends_as_tools_print_it(void **state)
{
	static const struct {
		const char *marked;
		int wanted; /* at the end of the input */
		int inside; /* where the input goes on */
	} rows[] = {
		{ "a~\nb", 1, 1 },
		{ "a~\r\nb", 1, 1 },
		{ "a~\r", 1, 1 },
		{ "a~$\nb", 2, 2 },
		{ "a~$\n", 2, 2 },
		{ "a~^M$", 3, 3 },
		{ "a~\\n", 2, 2 },
		{ "a~\\r\\n", 2, 2 },
		{ "a~", 0, -1 },
		{ "a~$", 1, -1 },
		{ "a~$b", -1, -1 },
		{ "a~^M", -1, -1 },
		{ "a~^", -1, -1 },
		{ "a~\\", -1, -1 },
		{ "a~\\t", -1, -1 },
		{ "a~b\n", -1, -1 },
		{ "a~ \n", -1, -1 },
	};
	struct view view;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *at = view_text(&view, rows[i].marked);
		int last = line_end(&view, at), inside;

		view.last = false;
		inside = line_end(&view, at);
		if (last != rows[i].wanted || inside != rows[i].inside)
			fail_msg("\"%s\": %d, and %d inside", rows[i].marked,
			    last, inside);
	}
}

static void
check_begins(const struct row *rows, size_t count, bool strict)
{
	struct view view;

	for (size_t i = 0; i < count; i++) {
		const char *at = view_text(&view, rows[i].marked);

		if (line_begins(&view, at, strict) != rows[i].wanted)
			fail_msg("\"%s\" %s", rows[i].marked,
			    rows[i].wanted ? "begins no line" :
					     "begins a line");
	}
}

static void
a_line_begins_behind_marks_and_tags(void **state)
{
	static const struct row rows[] = {
		{ "~a", true },
		{ "b\n~a", true },
		{ "b\n  \t~a", true },
		{ "> > ~a", true },
		{ "| ~a", true },
		{ "12:~a", true },
		{ "  7- ~a", true },
		{ "#^I~a", true },
		{ "b~a", false },
		{ "b ~a", false },
		{ "b\nc ~a", false },
		{ ";~a", false },
		{ ";; ~a", false },
		/* What syslog, a container and grep -n put before a line. */
		{ "Nov 25 07:00:00 host app[1]: ~a", true },
		{ "Nov 25 07:00:00 host app: ~a", true },
		{ "Nov 25 07:00:00:~a", true },
		{ "Nov  5 07:00:00 host app - ~a", true },
		{ "Nov 25 07:00:00-~a", true },
		{ "Nov 25 07:00:0-~a", false },
		{ "2026-11-25T07:00-~a", true },
		{ "2026-11-25T7:00-~a", false },
		{ "Nov 25 07:00:00 host app ~a", false },
		{ "Nov 25 07.00.00 host app: ~a", false },
		{ "2026-11-25T07:00:00Z app: ~a", true },
		{ "2026-11-25T07:00Z: ~a", true },
		{ "2026-11-25 07:00:~a", true },
		{ "2026-11-25 7 a:~a", false },
		{ "2026/11/25T07:00:00Z app: ~a", false },
		{ "<14>1 2026-11-25T07:00:00Z host app - - ~a", true },
		{ "<14>Nov 25 07:00:00 host app: ~a", true },
		{ "<14 Nov 25 07:00:00 host app: ~a", false },
		{ "app[1]: ~a", true },
		{ "app: ~a", false },
		{ "a]:~a", true },
		{ "file:12:~a", true },
		{ "file:12: ~a", true },
		{ "file12:~a", false },
		{ "file::~a", false },
		{ "it's app[1]: ~a", false },
		{ "a; app[1]: ~a", false },
		/* A string of JSON. */
		{ "{\"log\":\"~a", true },
		{ "{\"log\": \"  ~a", true },
		{ "{\"out\":\"b\\n~a", true },
		{ "{\"out\":\"b\\n  ~a", true },
		{ "{\"other\":\"~a", false },
		{ "{\"other\":\"b\\\\n~a", false },
		{ "b\\n~a", false },
		{ "; EDE: 7 (\"b\\n~a", false },
	};
	static const struct row loose[] = {
		{ "~a", true },
		{ "b ~a", true },
		{ "b;~a", true },
		{ "b ;;~a", true },
		{ ";; ~a", false },
		{ "b; c ~a", false },
		{ "it's ~a", false },
		{ "b'\nc ~a", true },
	};

	(void)state;
	check_begins(rows, COUNT_OF(rows), true);
	check_begins(loose, COUNT_OF(loose), false);
}

static void
check_quoted(const struct row *rows, size_t count, bool ede)
{
	struct view view;

	for (size_t i = 0; i < count; i++) {
		const char *at = view_text(&view, rows[i].marked);

		if (line_quoted(&view, at, ede) != rows[i].wanted)
			fail_msg("\"%s\" is %squoted", rows[i].marked,
			    rows[i].wanted ? "not " : "");
	}
}

static void
what_stands_between_quotes_is_quoted(void **state)
{
	static const struct row rows[] = {
		{ "~a", false },
		{ "\"~a", true },
		{ "\"\"~a", false },
		{ "b \"c ~a\"", true },
		{ "b \"c\" ~a", false },
		{ "b \"c\" \"~a", true },
		{ "b \"\n~a", false },
		{ "b \\\"c ~a", false },
		{ "b \\\\\"c ~a", true },
		{ "b \"c\\\" ~a", true },
		/* Strings in which a logger keeps a line of another program. */
		{ "{\"log\":\"~a", false },
		{ "{\"msg\": \"b ~a", false },
		{ "{\"message\":\"~a", false },
		{ "{\"MESSAGE\":\"~a", false },
		{ "{\"stdout\":\"~a", false },
		{ "{\"stderr\":\"~a", false },
		{ "{\"output\":\"~a", false },
		{ "{\"out\":\"~a", false },
		{ "{\"line\":\"~a", false },
		{ "\"out\":\"~a", false },
		{ "{\"other\":\"~a", true },
		{ "{\"log\"=\"~a", true },
		{ "{\"log\":\"\\\"~a", true },
		{ "{\"log\":\"\\\"b\\\" ~a", false },
		{ "{\"log\":\"b\",\"c\":\"~a", false },
		{ "[\"b~a\\n\"]", false },
		{ "[\"b~a\\n", false },
		{ "[\"b~\\n", false },
		{ "[\"b~a\\", true },
		{ "[\"b~a\"]", true },
		{ "[\"b~a\n\\n\"]", true },
	};

	(void)state;
	check_quoted(rows, COUNT_OF(rows), false);
}

static void
what_an_ede_or_a_banner_brings_is_quoted_but_for_edes(void **state)
{
	static const struct row rows[] = {
		{ "EDE: ~a", true },
		{ "; EDE: 7 (b): (c ~a", true },
		{ "EDE ~a", true },
		{ "EDE~ a", false },
		{ "EDE:~ a", false },
		{ "EDE:7 ~a", false },
		{ "ede: ~a", false },
		{ "EXTRA-TEXT~a", true },
		{ "EXTRA-TEX~a", false },
		{ "Extra Text~a", true },
		{ "EE EDE ~a", true },
		{ "EDE: 7\n~a", false },
		{ "<<>>~a", true },
		{ "; <<>> DiG ~a", true },
		{ "< <<>> ~a", true },
		{ "<<>~> a", false },
		{ "<<>>\n~a", false },
	};

	(void)state;
	check_quoted(rows, COUNT_OF(rows), false);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct row row = { rows[i].marked, false };

		check_quoted(&row, 1, true);
	}
}

static void
what_dnsmasq_logs_of_a_record_is_quoted(void **state)
{
	static const struct row rows[] = {
		{ " reply b.test is ~a", true },
		{ "dnsmasq[1]: reply b.test is ~a", true },
		{ "cached b.test is ~a", true },
		{ "x cached b.test is 1 ~a", true },
		{ "xreply b.test is ~a", false },
		{ " reply b.test is~ a", false },
		{ " reply b.test ~is a", false },
		{ " reply b c is ~a", false },
		{ " config b.test is ~a", false },
		{ " reply b.test was ~a", false },
		{ " reply b.test is c\n~a", false },
	};

	(void)state;
	check_quoted(rows, COUNT_OF(rows), false);
	check_quoted(rows, COUNT_OF(rows), true);
}

/* The begin of the line is not in view. */
static void
in_a_long_line_of_json_a_key_is_not_quoted(void **state)
{
	static const struct row rows[] = {
		{ "b,~\"a", false },
		{ "\"b\" \",~\"a", false },
		{ "\" {~\"a", false },
		{ "\" b~\"a", true },
		{ "\",~a", true },
		{ "b ~a", false },
	};
	struct view view;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *at = view_text(&view, rows[i].marked);

		view.first = false;
		if (line_quoted(&view, at, false) != rows[i].wanted)
			fail_msg("\"%s\" is %squoted", rows[i].marked,
			    rows[i].wanted ? "not " : "");
		if (line_begins(&view, at, true))
			fail_msg("\"%s\" begins a line", rows[i].marked);
	}
}

static void
a_header_is_of_a_reply_unless_its_flags_lack_qr(void **state)
{
	static const struct row rows[] = {
		{ "~", true },
		{ "~ id: 1\n", true },
		{ "~ id: 1\n;; flags: qr rd ra; QUERY: 1", true },
		{ "~ id: 1\n;; flags: rd ad; QUERY: 1", false },
		{ "~ id: 1\n;; Flags: rd qr; QUERY: 1", true },
		{ "~ id: 1\n;; flags: ; qr", false },
		{ "~ id: 1\n;; flags: rd\n qr ;", false },
		{ "~ id: 1\n;; flags; rd ad; QUERY", true },
	};
	char far[TEXT_SIZE];
	struct view view;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *at = view_text(&view, rows[i].marked);

		if (line_reply(&view, at) != rows[i].wanted)
			fail_msg("\"%s\" is %s reply", rows[i].marked,
			    rows[i].wanted ? "no" : "a");
	}
	for (int blanks = 0; blanks < 512; blanks++) {
		snprintf(far, sizeof(far), "~%*sflags: rd ad; QUERY: 1", blanks,
		    "");
		if (line_reply(&view, view_text(&view, far)) != (blanks > 247))
			fail_msg("flags behind %d bytes", blanks);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_ends_as_tools_print_it),
		cmocka_unit_test(a_line_begins_behind_marks_and_tags),
		cmocka_unit_test(what_stands_between_quotes_is_quoted),
		cmocka_unit_test(
		    what_an_ede_or_a_banner_brings_is_quoted_but_for_edes),
		cmocka_unit_test(what_dnsmasq_logs_of_a_record_is_quoted),
		cmocka_unit_test(in_a_long_line_of_json_a_key_is_not_quoted),
		cmocka_unit_test(
		    a_header_is_of_a_reply_unless_its_flags_lack_qr),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
