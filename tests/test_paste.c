/*
 * Commands for the reader to paste, and what never gets into one.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/shell.h"
#include "src/found/paste.h"

static struct text command;

/* Fills a command in from a question and a server. */
static const char *
filled(const char *text, const char *name, const char *type, const char *server,
    const char *port)
{
	static struct reply reply;

	memset(&reply, 0, sizeof(reply));
	snprintf(reply.query.name, sizeof(reply.query.name), "%s", name);
	snprintf(reply.query.type, sizeof(reply.query.type), "%s", type);
	snprintf(reply.query.server, sizeof(reply.query.server), "%s", server);
	snprintf(reply.query.port, sizeof(reply.query.port), "%s", port);
	paste(&command, text, &reply);
	return command.bytes;
}

static const char *const plain[] = { "example.com", "example.com.", ".",
	"_dmarc.example.com", "a-b.example", "xn--e1afmkfd.xn--p1ai",
	"1.2.0.192.in-addr.arpa", "2001:db8::53", "192.0.2.53", "TYPE65" };

/* What a shell or a tool takes as more than a word, or as an option. */
static const char *const unsafe[] = { "", "a;id", ";id", "$(id)", "a$(id).b",
	"${x}", "$x", "`id`", "a`id`", "'a'", "a'b", "\"a\"", "a\"b", "a b",
	" a", "a ", "a\tb", "a\nb", "a\rb", "\033[31m", "a\033b", "a\177b",
	"a\\b", "\\;", "a|b", "a&b", "a>b", "a<b", "(a)", "a*", "a?b", "[ab]",
	"{a,b}", "~a", "a!b", "#a", "a#b", "a=b", "a/b", "../a", "a%b", "a^b",
	"a,b", "@a", "+x", "-f", "--help", "-", "a\001b", "\302\240",
	"a\302\233b", "\303\251.example", "\377", "a\342\200\256b" };

static void
plain_words_are_safe(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(plain); i++) {
		if (!shell_safe(plain[i]))
			fail_msg("%s", plain[i]);
	}
}

static void
a_path_is_safe_where_it_is_plain_words_between_slashes(void **state)
{
	static const char *const paths[] = { "log", "/var/log/x.log", "../x",
		"a/b-c_d:e", "/" };
	char path[300];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(paths); i++) {
		if (!shell_safe_path(paths[i]))
			fail_msg("%s", paths[i]);
	}
	for (size_t i = 0; i < COUNT_OF(unsafe); i++) {
		snprintf(path, sizeof(path), "/var/log/%s", unsafe[i]);
		if (strchr("./-+", *unsafe[i]) == NULL &&
		    strcmp(unsafe[i], "a/b") != 0 && shell_safe_path(path))
			fail_msg("%s", path);
	}
	assert_false(shell_safe_path(""));
	assert_false(shell_safe_path("-c"));
	assert_false(shell_safe_path("x.log;id"));
	memset(path, 'x', sizeof(path));
	path[201] = '\0';
	assert_false(shell_safe_path(path));
	path[200] = '\0';
	assert_true(shell_safe_path(path));
}

static void
what_a_shell_or_a_tool_acts_on_is_not_safe(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(unsafe); i++) {
		if (shell_safe(unsafe[i]))
			fail_msg("\"%s\"", unsafe[i]);
	}
}

static void
only_bytes_of_plain_words_are_safe(void **state)
{
	static const char safe[] = "abcdefghijklmnopqrstuvwxyz"
				   "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:-";

	(void)state;
	for (int byte = 1; byte < 256; byte++) {
		const char text[3] = { 'a', (char)byte, '\0' };

		if (shell_safe(text) != (strchr(safe, byte) != NULL))
			fail_msg("byte %02x", (unsigned)byte);
	}
}

static void
what_is_known_is_filled_in(void **state)
{
	static const struct {
		const char *text;
		const char *filled;
	} rows[] = {
		{ "dig +cd NAME", "dig +cd a.test. MX @192.0.2.1" },
		{ "dig NAME TYPE", "dig a.test. MX @192.0.2.1" },
		{ "dig NAME A", "dig a.test. A @192.0.2.1" },
		{ "dig NAME @OTHER", "dig a.test. MX @OTHER" },
		{ "dig A NAME @OTHER", "dig A a.test. @OTHER" },
		{ "dig @OTHER NAME", "dig @OTHER a.test. MX" },
		{ "dig NAME A @OTHER", "dig a.test. A @OTHER" },
		{ "dig NAME TYPE @OTHER", "dig a.test. MX @OTHER" },
		{ "dig +trace NAME", "dig +trace a.test. MX" },
		{ "dig @SERVER NAME", "dig @192.0.2.1 a.test. MX" },
		{ "delv NAME TYPE", "delv a.test. MX" },
		{ "dig ZONE SOA", "dig ZONE SOA" },
		{ "KEY FILE PARENT", "KEY FILE PARENT" },
		{ "date -u", "date -u" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		filled(rows[i].text, "a.test.", "MX", "192.0.2.1", "");
		if (strcmp(command.bytes, rows[i].filled) != 0)
			fail_msg("\"%s\" becomes \"%s\"", rows[i].text,
			    command.bytes);
	}
}

static void
a_port_is_added_to_the_server(void **state)
{
	static const struct {
		const char *port;
		const char *filled;
	} rows[] = {
		{ "", "dig a.test A @::1" },
		{ "5353", "dig a.test A @::1 -p 5353" },
		{ "5;id", "dig a.test A @::1" },
		{ "-x", "dig a.test A @::1" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		filled("dig NAME", "a.test", "A", "::1", rows[i].port);
		if (strcmp(command.bytes, rows[i].filled) != 0)
			fail_msg("port %s: %s", rows[i].port, command.bytes);
	}
}

/* A reply with all that fills a command in; each row changes one thing. */
static struct reply
known_reply(void)
{
	return (struct reply){ .has_flags = true,
		.query.opcode = ASKED_QUERY,
		.query.name = "www.a.test.",
		.query.type = "MX",
		.query.server = "192.0.2.1" };
}

static void
require_filled(const struct reply *reply, const char *text, const char *wanted)
{
	paste(&command, text, reply);
	if (strcmp(command.bytes, wanted) != 0)
		fail_msg("\"%s\" becomes \"%s\"", text, command.bytes);
}

static void
a_resolver_is_no_server_of_the_zone(void **state)
{
	struct reply reply = known_reply();
	static const char check[] = "dig +norec NAME @AUTH";

	(void)state;
	require_filled(&reply, check, "dig +norec www.a.test. MX @192.0.2.1");
	reply.flags = FLAG_RA;
	require_filled(&reply, check, "dig +norec www.a.test. MX @AUTH");
	reply.flags = FLAG_RA | FLAG_AA;
	require_filled(&reply, check, "dig +norec www.a.test. MX @192.0.2.1");
	reply.has_flags = false;
	require_filled(&reply, check, "dig +norec www.a.test. MX @AUTH");
}

static void
the_zone_is_that_of_the_question_or_of_the_soa(void **state)
{
	static const char check[] = "dig SOA ZONE @AUTH";
	struct reply reply = known_reply();

	(void)state;
	require_filled(&reply, check, "dig SOA ZONE @192.0.2.1");
	reply.soa = true;
	strcpy(reply.soa_name, "a.test.");
	require_filled(&reply, check, "dig SOA a.test. @192.0.2.1");
	strcpy(reply.soa_name, "b.test.");
	require_filled(&reply, check, "dig SOA ZONE @192.0.2.1");
	strcpy(reply.soa_name, "test.");
	require_filled(&reply, check, "dig SOA ZONE @192.0.2.1");
	strcpy(reply.soa_name, "$(id).test.");
	strcpy(reply.query.name, "www.$(id).test.");
	require_filled(&reply, check, "dig SOA ZONE @192.0.2.1");
	reply = known_reply();
	strcpy(reply.query.type, "AXFR");
	require_filled(&reply, check, "dig SOA www.a.test. @192.0.2.1");
	reply = known_reply();
	reply.query.opcode = ASKED_UPDATE;
	require_filled(&reply, check, "dig SOA www.a.test. @192.0.2.1");
}

static void
the_zone_of_an_update_is_no_name_in_it(void **state)
{
	struct reply reply = known_reply();

	(void)state;
	reply.query.opcode = ASKED_UPDATE;
	strcpy(reply.query.type, "SOA");
	require_filled(&reply, "dig NAME ANY @AUTH", "dig NAME ANY @192.0.2.1");
	require_filled(&reply, "dig NAME", "dig NAME @192.0.2.1");
}

static void
the_name_is_the_one_at_the_end_of_aliases(void **state)
{
	struct reply reply = known_reply();

	(void)state;
	strcpy(reply.last_name, "end.test.");
	require_filled(&reply, "dig NAME", "dig end.test. MX @192.0.2.1");
	reply.wanted = true;
	require_filled(&reply, "dig NAME", "dig www.a.test. MX @192.0.2.1");
	reply.wanted = false;
	strcpy(reply.last_name, "-f;id");
	require_filled(&reply, "dig NAME", "dig NAME MX @192.0.2.1");
}

static void
a_server_stands_before_several_names(void **state)
{
	struct reply reply = known_reply();

	(void)state;
	require_filled(&reply, "dig NAME A NAME AAAA",
	    "dig @192.0.2.1 www.a.test. A www.a.test. AAAA");
}

static void
what_is_not_known_stays_for_the_reader(void **state)
{
	(void)state;
	assert_string_equal(filled("dig NAME TYPE @SERVER", "", "", "", ""),
	    "dig NAME TYPE @SERVER");
	assert_string_equal(filled("dig +cd NAME", "", "", "", ""),
	    "dig +cd NAME");
}

static void
a_transfer_is_not_asked_again(void **state)
{
	(void)state;
	assert_string_equal(filled("dig NAME", "a.test", "AXFR", "", ""),
	    "dig a.test");
	assert_string_equal(filled("dig NAME", "a.test", "ixfr", "", ""),
	    "dig a.test");
}

static void
placeholders_inside_words_stay(void **state)
{
	static const char *const texts[] = { "xNAME", "NAMES", "HOSTNAME",
		"--NAME=x", "dig NAMESERVER", "SERVERS", "@SERVERS", "TYPE65",
		"MYTYPE", "{NAME}", "NAME.", "a=SERVER" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		char wanted[TEXT_MOST];

		snprintf(wanted, sizeof(wanted), "host %s", texts[i]);
		filled(wanted, "a.test", "A", "192.0.2.1", "");
		if (strcmp(command.bytes, wanted) != 0)
			fail_msg("\"%s\" becomes \"%s\"", wanted,
			    command.bytes);
	}
}

static void
what_is_filled_in_is_not_filled_again(void **state)
{
	(void)state;
	assert_string_equal(filled("host NAME TYPE SERVER", "TYPE", "SERVER",
				"NAME", ""),
	    "host TYPE SERVER NAME");
}

static void
nothing_unsafe_reaches_a_command(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(unsafe); i++) {
		const char *bad = unsafe[i];
		const char *type = *bad != '\0' ? "TYPE" : "";

		filled("host NAME TYPE SERVER", bad, bad, bad, bad);
		if (strcmp(command.bytes, "host NAME TYPE SERVER") != 0)
			fail_msg("\"%s\" gives %s", bad, command.bytes);
		filled("dig +cd NAME", bad, bad, bad, bad);
		if (strncmp(command.bytes, "dig +cd NAME", 12) != 0 ||
		    strcmp(command.bytes + 12 + (*type != '\0'), type) != 0)
			fail_msg("\"%s\" gives %s", bad, command.bytes);
	}
}

static void
a_part_that_is_not_safe_leaves_the_others(void **state)
{
	(void)state;
	assert_string_equal(filled("dig NAME TYPE", "$(id)", "MX", "192.0.2.1",
				""),
	    "dig NAME MX @192.0.2.1");
	assert_string_equal(filled("dig NAME TYPE", "a.test", ";id",
				"192.0.2.1", ""),
	    "dig a.test TYPE @192.0.2.1");
	assert_string_equal(filled("dig NAME TYPE", "a.test", "MX", "-f", ""),
	    "dig a.test MX");
}

static void
a_name_that_is_too_long_stays_for_the_reader(void **state)
{
	char name[NAME_MOST];

	(void)state;
	memset(name, 'a', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	assert_string_equal(filled("host NAME", name, "", "", ""), "host NAME");
	name[256] = '\0';
	assert_string_equal(filled("host NAME", name, "", "", ""), "host NAME");
	name[255] = '\0';
	filled("host NAME", name, "", "", "");
	assert_int_equal(strlen(command.bytes), 5 + 255);
}

static void
the_zone_is_that_which_an_ede_names_above_the_name(void **state)
{
	static const struct {
		const char *text;
		const char *command;
	} rows[] = { { "x for key b.test. while", "dig DNSKEY b.test." },
		{ "x [y, at zone b.test. no server]", "dig DNSKEY b.test." },
		{ "at delegation a.b.test.", "dig DNSKEY a.b.test." },
		{ "x for key . while", "dig DNSKEY ZONE" },
		{ "x for key c.test. while", "dig DNSKEY ZONE" },
		{ "x for key $(b).test. while", "dig DNSKEY ZONE" },
		{ "x for key", "dig DNSKEY ZONE" } };
	struct reply reply;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		reply_clear(&reply);
		strcpy(reply.query.name, "a.b.test.");
		strcpy(reply.query.type, "A");
		reply.edes_used = 1;
		strcpy(reply.edes[0].text, rows[i].text);
		paste(&command, "dig DNSKEY ZONE", &reply);
		assert_string_equal(command.bytes, rows[i].command);
	}
}

static void
a_name_with_its_zone_behind_it_has_one_dot_between(void **state)
{
	struct reply reply;

	(void)state;
	reply_clear(&reply);
	strcpy(reply.query.name, "a.b.test.");
	strcpy(reply.query.type, "A");
	paste(&command, "dig +norec NAME.ZONE TYPE", &reply);
	assert_string_equal(command.bytes, "dig +norec NAME.ZONE A");
	reply.soa = true;
	strcpy(reply.soa_name, "b.test.");
	paste(&command, "dig +norec NAME.ZONE TYPE", &reply);
	assert_string_equal(command.bytes, "dig +norec a.b.test.b.test. A");
	strcpy(reply.query.name, "a.b.test");
	paste(&command, "dig +norec NAME.ZONE TYPE", &reply);
	assert_string_equal(command.bytes, "dig +norec a.b.test.b.test. A");
}

static void
a_class_stands_behind_the_type(void **state)
{
	struct reply reply;

	(void)state;
	reply_clear(&reply);
	strcpy(reply.query.name, "version.bind.");
	strcpy(reply.query.type, "TXT");
	strcpy(reply.query.class, "CH");
	strcpy(reply.query.server, "192.0.2.53");
	paste(&command, "dig NAME TYPE @SERVER", &reply);
	assert_string_equal(command.bytes,
	    "dig version.bind. TXT CH @192.0.2.53");
	strcpy(reply.query.class, "$(id)");
	paste(&command, "dig NAME TYPE @SERVER", &reply);
	assert_string_equal(command.bytes, "dig version.bind. TXT @192.0.2.53");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_words_are_safe),
		cmocka_unit_test(what_a_shell_or_a_tool_acts_on_is_not_safe),
		cmocka_unit_test(
		    a_path_is_safe_where_it_is_plain_words_between_slashes),
		cmocka_unit_test(only_bytes_of_plain_words_are_safe),
		cmocka_unit_test(what_is_known_is_filled_in),
		cmocka_unit_test(a_port_is_added_to_the_server),
		cmocka_unit_test(a_resolver_is_no_server_of_the_zone),
		cmocka_unit_test(
		    the_zone_is_that_of_the_question_or_of_the_soa),
		cmocka_unit_test(
		    the_zone_is_that_which_an_ede_names_above_the_name),
		cmocka_unit_test(
		    a_name_with_its_zone_behind_it_has_one_dot_between),
		cmocka_unit_test(a_class_stands_behind_the_type),
		cmocka_unit_test(the_zone_of_an_update_is_no_name_in_it),
		cmocka_unit_test(the_name_is_the_one_at_the_end_of_aliases),
		cmocka_unit_test(a_server_stands_before_several_names),
		cmocka_unit_test(what_is_not_known_stays_for_the_reader),
		cmocka_unit_test(a_transfer_is_not_asked_again),
		cmocka_unit_test(placeholders_inside_words_stay),
		cmocka_unit_test(what_is_filled_in_is_not_filled_again),
		cmocka_unit_test(nothing_unsafe_reaches_a_command),
		cmocka_unit_test(a_part_that_is_not_safe_leaves_the_others),
		cmocka_unit_test(a_name_that_is_too_long_stays_for_the_reader),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
