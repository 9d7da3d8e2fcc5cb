/*
 * What logs say of causes, as the sources of the programs have it:
 * tests/reasons.  A row is a text; the causes that it speaks for, RECORD/case
 * each, or -; what it is about, or -; and which program writes it in which
 * file.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/array.h"
#include "rcodex/base/bytes.h"
#include "replies.h"
#include "rows.h"

enum { HEARD_MOST = 512 };

static struct reason_index reasons;
static bool spoken[REASONS_ALL];
static size_t failed;

/* Stores the causes that a text speaks for. */
static void
list_causes(char to[HEARD_MOST])
{
	size_t used = 0;

	snprintf(to, HEARD_MOST, "-");
	for (size_t i = 0; i < replies.reasons.used; i++) {
		const struct cause *cause =
		    cause_get(replies.reasons.list[i].cause);
		const char *of =
		    record_get((enum record_id)cause->of)->mnemonic;

		used += (size_t)snprintf(to + used, HEARD_MOST - used,
		    "%s%s/%s", i > 0 ? " " : "", of, cause->id);
	}
}

static void
add_about(char to[HEARD_MOST], const char *what, const char *text)
{
	const size_t used = strlen(to);
	int more;

	if (*text == '\0')
		return;
	more = snprintf(to + used, HEARD_MOST - used, "%s%s=%s",
	    used > 0 ? " " : "", what, text);
	assert_true(more > 0 && (size_t)more < HEARD_MOST - used);
}

/* Stores what the first cause is about. */
static void
list_about(char to[HEARD_MOST])
{
	const struct reply *about = &replies.reasons.list[0].about;

	to[0] = '\0';
	if (replies.reasons.used > 0) {
		add_about(to, "name", about->query.name);
		add_about(to, "type", about->query.type);
		add_about(to, "server", about->query.server);
		add_about(to, "port", about->query.port);
		add_about(to, "zone", about->soa_name);
		add_about(to, "key", about->key);
	}
	if (to[0] == '\0')
		snprintf(to, HEARD_MOST, "-");
}

/* Says whether a row is heard somewhere in a line. */
static bool
is_heard(size_t row, const char *line)
{
	struct reason reason;
	long effort = REASON_EFFORT;
	size_t at = 0;

	while (reason_find(&reasons, span_of(line), &effort, &at, &reason)) {
		if (reason.row == row)
			return true;
	}
	return false;
}

/* Looks whether what a line says is silent where the line says something else:
 * with a letter before it, or with its end cut off. */
static void
try_near_misses(const char *line)
{
	struct reason reason;
	long effort = REASON_EFFORT;
	size_t at = 0;

	while (reason_find(&reasons, span_of(line), &effort, &at, &reason)) {
		char other[ROW_MOST];
		size_t begin = (size_t)(reason.said.at - line);

		spoken[reason.row] = true;
		snprintf(other, sizeof(other), "%.*sx%s", (int)begin, line,
		    line + begin);
		if (bytes_in_word(line[begin]) && is_heard(reason.row, other))
			fail_msg("heard with a letter before it: %s", other);
		snprintf(other, sizeof(other), "%.*s", (int)reason.said.len / 2,
		    reason.said.at);
		if (is_heard(reason.row, other))
			fail_msg("heard without its end: %s", other);
	}
}

static void
check_row(const char *file, char *row)
{
	char *text = strtok(row, "\t"), *wanted = strtok(NULL, "\t\n");
	char *about = strtok(NULL, "\t\n"), *source = strtok(NULL, "\t\n");
	char causes[HEARD_MOST], told[HEARD_MOST];

	if (text == NULL || wanted == NULL || about == NULL || source == NULL)
		fail_msg("%s: no text, causes, about, source: %s", file, row);
	rows_unescape(text);
	read_replies(text);
	reasons_drop(&replies.reasons, replies_give, &replies);
	reasons_close(&replies.reasons);
	list_causes(causes);
	list_about(told);
	if (strcmp(causes, wanted) != 0 || strcmp(told, about) != 0) {
		failed++;
		print_error("%s (%s):\n%s\nsays \"%s\" of \"%s\"\n", source,
		    file, text, causes, told);
	}
	for (char *line = strtok(text, "\n"); line != NULL;
	     line = strtok(NULL, "\n"))
		try_near_misses(line);
}

static void
what_logs_say_of_a_cause_is_heard(void **state)
{
	(void)state;
	reason_open(&reasons);
	rows_folder("reasons", check_row);
	assert_int_equal(failed, 0);
}

static void
each_row_is_heard_in_some_text(void **state)
{
	struct reason reason;

	(void)state;
	for (size_t i = 0; reason_row(i, &reason); i++) {
		if (!spoken[i])
			fail_msg("row %zu, %s: %s", i, reason.tool,
			    cause_get(reason.cause)->id);
	}
}

/* Behind a colon the line goes on; of too much of it the middle is left out. */
static void
what_tells_why_is_kept(void **state)
{
	static const char path[] = "/srv/named/zones/of/many/customers/of/many/"
				   "resellers/in/many/places/and/years/a.test/"
				   "primary/generated/by/night/db.a.test";
	static const struct {
		const char *format;
		const char *said;
	} rows[] = {
		{ "zone a.test/IN: loading from master file %.0sdb failed: "
		  "permission denied",
		    "zone a.test/IN: loading from master file db failed: "
		    "permission denied" },
		{ "{\"msg\":\"zone a.test/IN: loading from master file %.0sdb "
		  "failed: permission denied\",\"pid\":7}",
		    "zone a.test/IN: loading from master file db failed: "
		    "permission denied" },
		{ "zone a.test/IN: loading from master file %s failed: "
		  "permission denied",
		    "zone a.test/IN: loading from master file /sr...rimary/generated/by/night/db.a.test failed: "
		    "permission denied" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char text[512];

		snprintf(text, sizeof(text), rows[i].format, path);
		read_replies(text);
		assert_int_equal(replies.reasons.used, 1);
		assert_string_equal(replies.reasons.list[0].said, rows[i].said);
	}
}

/* Lines that begin as many rows do, and those of queries, take no more than
 * they pay for. */
static void
a_reason_is_heard_behind_much_else(void **state)
{
	static const char *const lines[] = {
		"ns1 named[8]: zone a.test/IN: loaded serial 2024010101",
		("named[8]: client @0x7f 192.0.2.1#53 (a.test): query: a.test "
		 "IN A +E(0)K (192.0.2.53) received, named, re-entered"),
		"unbound[8:0] info: validation failure <a.test. A IN>: other",
		"dnsmasq dnsmasq[8]: reply a.test is 192.0.2.1, dnsmasq",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		for (int end = ' '; end != 0; end = end == ' ' ? '\n' : 0) {
			static char text[30000];
			char causes[HEARD_MOST];
			size_t used = 0;

			while (used < sizeof(text) - 1000)
				used += (size_t)snprintf(text + used,
				    sizeof(text) - used, "%s%c", lines[i], end);
			snprintf(text + used, sizeof(text) - used,
			    "named[8]: zone b.test/IN: expired\n");
			read_replies(text);
			list_causes(causes);
			assert_string_equal(causes, "EDE24/expired");
		}
	}
}

/* Lines that are too short to say anything cost nothing. */
static void
a_reason_is_heard_behind_many_short_lines(void **state)
{
	static const char *const lines[] = { "", " ", "\r", "a", "0 1" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		static char text[30000];
		char causes[HEARD_MOST];
		size_t used = 0;

		while (used < sizeof(text) - 1000)
			used += (size_t)snprintf(text + used,
			    sizeof(text) - used, "%s\n", lines[i]);
		snprintf(text + used, sizeof(text) - used,
		    "named[8]: zone b.test/IN: expired\n");
		read_replies(text);
		list_causes(causes);
		assert_string_equal(causes, "EDE24/expired");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_logs_say_of_a_cause_is_heard),
		cmocka_unit_test(each_row_is_heard_in_some_text),
		cmocka_unit_test(what_tells_why_is_kept),
		cmocka_unit_test(a_reason_is_heard_behind_much_else),
		cmocka_unit_test(a_reason_is_heard_behind_many_short_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
