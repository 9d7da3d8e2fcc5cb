/*
 * The texts by which a line tells something of a reply.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "rcodex/reply/mark.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

/* Returns what stands behind a mark in a line; at is NULL without it. */
static struct span
behind(const char *line, enum mark mark)
{
	struct mark_index index;
	struct marks marks;

	mark_open(&index);
	mark_find(&marks, &index, (struct span){ line, strlen(line) });
	return marks.behind[mark];
}

static void
what_stands_behind_a_mark_is_found(void **state)
{
	static const struct {
		const char *line;
		enum mark mark;
		const char *rest;
	} rows[] = {
		{ "; <<>> DiG 9.18 <<>> a.test", MARK_BANNER,
		    " 9.18 <<>> a.test" },
		{ ";; ->>HEADER<<- opcode: QUERY", MARK_HEADER,
		    "- opcode: "
		    "QUERY" },
		{ ";; ->>HEADER<<- opcode: QUERY", MARK_OPCODE, "QUERY" },
		{ "- type: MESSAGE", MARK_HEADER, "" },
		{ "Sending update to 192.0.2.1#53", MARK_UPDATE_SENT,
		    "192.0.2.1#53" },
		{ "  \"Opcode\": 5,", MARK_OPCODE, "5," },
		{ ";; OPCODE: UPDATE", MARK_OPCODE, "UPDATE" },
		{ "; EDNS: version: 0", MARK_EDNS, " version: 0" },
		{ ";; Version: 0; flags: do", MARK_EDNS, " 0; flags: do" },
		{ "EXTRA-TEXT: \"b\"", MARK_EDE_TEXT, "\"b\"" },
		{ "; COOKIE: 0011", MARK_COOKIE, "0011" },
		{ ";; flags: qr; QUERY: 1, ANSWER: 2, AUTHORITY: 3",
		    MARK_ANSWERS, "2, AUTHORITY: 3" },
		{ ";; flags: qr; QUERY: 1, ANSWER: 2, AUTHORITY: 3",
		    MARK_AUTHORITIES, "3" },
		{ "\"ANCOUNT\": 4", MARK_ANSWERS, "4" },
		{ ";;\tnscount = 5", MARK_AUTHORITIES, "5" },
		{ ";; SERVER: 192.0.2.1#53", MARK_SERVER, "192.0.2.1#53" },
		{ ";; From 192.0.2.1@53(UDP)", MARK_SERVER,
		    "192.0.2.1@53(UDP)" },
		{ "update failed: REFUSED", MARK_UPDATE_FAILED, ": REFUSED" },
		{ "; Transfer failed.", MARK_TRANSFER_FAILED, "." },
		{ ";; BADCOOKIE, retrying.", MARK_RETRIED, "." },
		{ ";; connection timed out; no servers", MARK_NO_REPLY,
		    "; no servers" },
		{ ";; ANSWER SECTION:", MARK_ANSWER, " SECTION:" },
		{ "ANSWER ANSWER", MARK_ANSWER, " ANSWER" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct span rest = behind(rows[i].line, rows[i].mark);

		if (rest.at == NULL || rest.len != strlen(rows[i].rest) ||
		    strcmp(rest.at, rows[i].rest) != 0)
			fail_msg("\"%s\": \"%s\"", rows[i].line,
			    rest.at == NULL ? "none" : rest.at);
	}
}

static void
a_part_of_a_mark_is_none(void **state)
{
	static const char *const lines[] = { "", "E", "EDNS", ";; ->>HEADER<",
		"opcode:", "timed  out" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		for (int mark = 0; mark < MARK_COUNT; mark++) {
			if (behind(lines[i], (enum mark)mark).at != NULL)
				fail_msg("\"%s\": mark %d", lines[i], mark);
		}
	}
}

static void
a_mark_that_the_end_of_the_line_cuts_is_none(void **state)
{
	static const char text[] = "EDNS: version";
	struct mark_index index;
	struct marks marks;

	(void)state;
	mark_open(&index);
	mark_find(&marks, &index, (struct span){ text, 4 });
	assert_null(marks.behind[MARK_EDNS].at);
	mark_find(&marks, &index, (struct span){ text, 5 });
	assert_ptr_equal(marks.behind[MARK_EDNS].at, text + 5);
	assert_int_equal(marks.behind[MARK_EDNS].len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_stands_behind_a_mark_is_found),
		cmocka_unit_test(a_part_of_a_mark_is_none),
		cmocka_unit_test(a_mark_that_the_end_of_the_line_cuts_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
