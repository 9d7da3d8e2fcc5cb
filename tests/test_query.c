/*
 * What a text tells of a query.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "src/reply/query.h"

#include "replies.h"

#define BANNER "; <<>> DiG 9.18.49 <<>> "
#define REPLY DIG_HEADER("QUERY", "FORMERR")
/* Half of the longest cookie that there is. */
#define DIGITS "0102030405060708090a0b0c0d0e0f1011121314"

static const struct reply *
read_reply(const char *text)
{
	read_replies(text);
	assert_true(replies.used > 0);
	return &replies.list[0];
}

static void
first_line_of_dig_tells_of_options(void **state)
{
	static const struct {
		const char *text;
		bool cookie, none, bad, known;
	} rows[] = {
		{ BANNER "a.test\n" REPLY, true, false, false, false },
		{ BANNER "+nocookie a.test\n" REPLY, false, true, false,
		    false },
		{ BANNER "+noedns a.test\n" REPLY, false, false, false, false },
		{ BANNER "+cookie=0102 a.test\n" REPLY, true, false, true,
		    false },
		{ BANNER "+cookie=0102030405060708 a.test\n" REPLY, true, false,
		    false, false },
		{ BANNER "+cookie=" DIGITS DIGITS " a.test\n" REPLY, true,
		    false, false, false },
		{ BANNER "+cookie=" DIGITS DIGITS "01 a.test\n" REPLY, true,
		    false, true, false },
		{ BANNER "+cookie=" DIGITS DIGITS "0 a.test\n" REPLY, true,
		    false, true, false },
		{ BANNER
		    "+cookie=0102030405060708090a0b0c0d0e0f a.test\n" REPLY,
		    true, false, true, false },
		{ BANNER "+nocookie +ednsopt=10:01 a.test\n" REPLY, true, false,
		    true, true },
		{ BANNER "+ednsopt=COOKIE:01 a.test\n" REPLY, true, false, true,
		    true },
		{ BANNER "+nocookie +ednsopt=8:0009 a.test\n" REPLY, false,
		    true, false, true },
		{ BANNER "+ednsopt=100:01 a.test\n" REPLY, true, false, false,
		    false },
		{ REPLY, false, false, false, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct reply *reply = read_reply(rows[i].text);

		if (reply->query.cookie != rows[i].cookie ||
		    reply->query.no_cookie != rows[i].none ||
		    reply->query.bad_cookie != rows[i].bad ||
		    reply->query.known_option != rows[i].known)
			fail_msg("%s", rows[i].text);
	}
}

/* What a reply without a question tells of it, behind a shell's line. */
static void
command_of_a_shell_names_the_question(void **state)
{
	static const struct {
		const char *text, *name, *type, *server;
	} rows[] = {
		{ "$ dig a.test @192.0.2.1\n" REPLY, "a.test", "A",
		    "192.0.2.1" },
		{ "root@h:~# dig -t RRSIG a.test\n" REPLY, "a.test", "RRSIG",
		    "" },
		{ "> dig @192.0.2.1 -q a.test mx | head\n...\n" REPLY, "a.test",
		    "mx", "192.0.2.1" },
		{ "dig a.test\n\n; <<>> DiG 9.18.49 <<>> b.test\n" REPLY,
		    "b.test", "A", "" },
		/* What is no command, */
		{ "dig deeper\n" REPLY, "", "", "" },
		{ "you may dig a.test @192.0.2.1\n" REPLY, "", "", "" },
		{ "$ mydig a.test @192.0.2.1\n" REPLY, "", "", "" },
		{ "$ dig a.test b.test @192.0.2.1\n" REPLY, "", "", "" },
		/* or had its output, */
		{ "$ dig +short a.test @192.0.2.1\n192.0.2.9\n" REPLY, "", "",
		    "" },
		/* or others than dig tell of something else. */
		{ "$ dig +short a.test @192.0.2.1\n"
		  "named[8]: query failed (SERVFAIL) for b.test/IN/AAAA at "
		  "query.c:1\n",
		    "b.test", "AAAA", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct query *query;

		query = &read_reply(rows[i].text)->query;
		replies_close(&replies);
		if (strcmp(query->name, rows[i].name) != 0 ||
		    strcmp(query->type, rows[i].type) != 0 ||
		    strcmp(query->server, rows[i].server) != 0)
			fail_msg("%s: %s %s @%s", rows[i].text, query->name,
			    query->type, query->server);
	}
}

#define UPDATE(lines) \
	"Outgoing update query:\n" \
	";; ->>HEADER<<- opcode: UPDATE, status: NOERROR, id: 1\n" \
	";; ZONE SECTION:\n;a.test.\t\tIN\tSOA\n\n" lines \
	"\nReply from update query:\n" DIG_HEADER("UPDATE", "NOTZONE")
#define NEEDS(line) UPDATE(";; PREREQUISITE SECTION:\n" line "\n")
#define ADDS(line) UPDATE(";; UPDATE SECTION:\n" line "\n")

static void
update_that_nsupdate_shows_is_read(void **state)
{
	static const struct {
		const char *text;
		unsigned update;
	} rows[] = {
		{ ADDS("w.a.test.\t300\tIN\tA\t192.0.2.1"), UPDATES_IN_ZONE },
		{ ADDS("a.test.\t300\tIN\tA\t192.0.2.1"), UPDATES_IN_ZONE },
		{ ADDS("w.b.test.\t0\tANY\tA\t"), UPDATES_OUTSIDE },
		{ ADDS("w.\t\t300\tIN\tA\t192.0.2.1"), UPDATES_BARE_NAME },
		{ ADDS("w.a.test.\t300\tIN\tDHCID\tAAIB"),
		    UPDATES_IN_ZONE | UPDATES_DHCID },
		{ ADDS("w.a.test.\t0\tANY\tDHCID\t"), UPDATES_IN_ZONE },
		{ ADDS("w.a.test.\t9\tIN\tA\t192.0.2.1\nw.b.\t9\tIN\tA\t::1"),
		    UPDATES_IN_ZONE | UPDATES_OUTSIDE },
		{ NEEDS("w.a.test.\t0\tANY\tA\t"),
		    UPDATES_IN_ZONE | NEEDS_TYPE },
		{ NEEDS("w.a.test.\t0\tANY\tANY\t"), UPDATES_IN_ZONE },
		{ NEEDS("w.a.test.\t0\tNONE\tA\t"), UPDATES_IN_ZONE },
		{ NEEDS("w.a.test.\t0\tIN\tA\t192.0.2.1"),
		    UPDATES_IN_ZONE | NEEDS_DATA },
		{ NEEDS("a.test.\t0\tIN\tSOA\tns. m. 1 2 3 4 5"),
		    UPDATES_IN_ZONE | NEEDS_SOA },
		{ NEEDS("w.a.test.\t0\tIN\tDHCID\tAAIB"),
		    UPDATES_IN_ZONE | NEEDS_DHCID },
		{ DIG_HEADER("UPDATE", "NOTZONE"), 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		unsigned update = read_reply(rows[i].text)->query.update;

		if (update != rows[i].update)
			fail_msg("%u, not %u: %s", update, rows[i].update,
			    rows[i].text);
	}
}

static void
what_a_reply_repeats_was_asked_though_dig_says_else(void **state)
{
	static const struct {
		const char *text, *name;
	} rows[] = {
		{ BANNER "a.test\n" REPLY, "a.test" },
		{ BANNER "a.test\n" REPLY DIG_QUESTION("b.test.", "A"),
		    "b.test." },
		{ BANNER "a.test\n" REPLY DIG_QUESTION(".", "NS"), "." },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct reply *reply = read_reply(rows[i].text);

		replies_close(&replies);
		assert_string_equal(reply->query.name, rows[i].name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_line_of_dig_tells_of_options),
		cmocka_unit_test(command_of_a_shell_names_the_question),
		cmocka_unit_test(update_that_nsupdate_shows_is_read),
		cmocka_unit_test(
		    what_a_reply_repeats_was_asked_though_dig_says_else),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
