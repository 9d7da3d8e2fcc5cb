/*
 * The words by which programs tell of a failed look-up.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/reply/wordings.h"

static struct wordings wordings;
static const struct query nothing;

static void
read_line(const char *line)
{
	wordings_open(&wordings);
	wordings_line(&wordings, line, strlen(line), &nothing);
}

static void
words_are_found_with_the_name_and_server_of_their_line(void **state)
{
	static const struct {
		const char *line, *words, *name, *server;
	} rows[] = {
		{ "curl: (6) Could not resolve host: x.example",
		    "Could not resolve host", "x.example", "" },
		{ "dial tcp: lookup git.example.com on 192.0.2.53:53: no such "
		  "host",
		    "no such host", "git.example.com", "192.0.2.53" },
		{ "ssh: Could not resolve hostname a.test: Name or service not "
		  "known",
		    "Name or service not known", "a.test", "" },
		{ "Temporary failure resolving 'deb.debian.org'",
		    "Temporary failure resolving", "deb.debian.org", "" },
		{ "Error: getaddrinfo ENOTFOUND api.a.test api.a.test:443",
		    "ENOTFOUND", "api.a.test", "" },
		{ "fatal: unable to access 'https://a.test/x.git/': Could not "
		  "resolve host: a.test",
		    "Could not resolve host", "a.test", "" },
		{ "java.net.UnknownHostException: db.internal: nodename",
		    "java.net.UnknownHostException", "db.internal", "" },
		{ "DNS problem: SERVFAIL looking up CAA for host.a.test",
		    "SERVFAIL", "host.a.test", "" },
		{ "at dns.js:60: EAI_AGAIN", "EAI_AGAIN", "", "" },
		{ "socket.gaierror: [Errno -2] Name or service not known",
		    "Name or service not known", "", "" },
		{ "socket.herror: [Errno 1] Unknown host", "Unknown host", "",
		    "" },
		{ "W: Failed to fetch http://a.test/InRelease  Could not "
		  "resolve 'a.test'",
		    "Could not resolve '", "a.test", "" },
		{ "ntpd: bad address '0.pool.a.test'", "ntpd: bad address",
		    "0.pool.a.test", "" },
		{ "curl: (6) Could not resolve: a.test",
		    "Could not resolve:", "a.test", "" },
		{ "<urlopen error [Errno -3] Try again>",
		    "[Errno -3] Try again", "", "" },
		{ "Error: queryTxt EBADRESP a.test", "EBADRESP", "a.test", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct said *said = &wordings.list[0];

		read_line(rows[i].line);
		if (wordings.used != 1 ||
		    strcmp(said->wording.word, rows[i].words) != 0 ||
		    strcmp(said->query.name, rows[i].name) != 0 ||
		    strcmp(said->query.server, rows[i].server) != 0)
			fail_msg("%s: %zu %s, %s, %s", rows[i].line,
			    wordings.used, said->wording.word, said->query.name,
			    said->query.server);
	}
}

static void
words_of_everyone_count_beside_a_word_of_dns_only(void **state)
{
	static const char *const silent[] = {
		"ssh: connect to host a.test port 22: Connection refused",
		"psql: connection timed out",
		"dial tcp 192.0.2.1:443: i/o timeout",
		"payment REFUSED",
		"getfattr: ENODATA",
		"A temporary server error occurred. Please try again.",
		"pdns_recursor: RPZ zone. (Will try again in 60 seconds...)",
		"   at Net.Dns.DnsClient.Ask(Int32 retries, Int32 timeout) in x",
	};
	static const char *const speaking[] = {
		"DNS server: Connection refused",
		";; connection timed out",
		"read udp 10.0.0.1:4->192.0.2.1:53: i/o timeout",
		"update of DNS: REFUSED",
		"queryMx ENODATA a.test",
		"dns_get_record(): A temporary server error occurred.",
		"getaddrinfo a.test: Try again",
		"  dns at 192.0.2.1 (ns1): timeout",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(silent); i++) {
		read_line(silent[i]);
		if (wordings.used != 0)
			fail_msg("%s", silent[i]);
		read_line(speaking[i]);
		if (wordings.used != 1)
			fail_msg("%s", speaking[i]);
	}
}

static void
a_part_of_a_word_or_name_is_none(void **state)
{
	static const char *const lines[] = {
		"servfail.example.com has address 192.0.2.1",
		"www.servfail",
		"user@servfail",
		"/etc/servfail",
		"noservfail servfails SERVFAIL-count servfail_count",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		read_line(lines[i]);
		if (wordings.used != 0)
			fail_msg("%s", lines[i]);
	}
}

static void
the_longest_words_at_a_place_are_taken(void **state)
{
	(void)state;
	read_line(";; connection timed out; no servers could be reached");
	assert_int_equal(wordings.used, 1);
	assert_string_equal(wordings.list[0].wording.word,
	    "connection timed out; no servers could be reached");
}

static void
a_port_apart_from_its_address_names_the_server(void **state)
{
	(void)state;
	read_line(";; communications error to 192.0.2.7 #53: timed out");
	assert_string_equal(wordings.list[0].query.server, "192.0.2.7");
	read_line("Server 192.0.2.7 UDP port 53 answered: timed out; dns");
	assert_string_equal(wordings.list[0].query.server, "192.0.2.7");
	read_line("Server 192.0.2.7 UDP port 5353 answered: timed out; dns");
	assert_string_equal(wordings.list[0].query.server, "");
}

static void
the_same_is_said_once_and_a_few_things_are_kept(void **state)
{
	char line[64];

	(void)state;
	wordings_open(&wordings);
	for (int i = 0; i < 40; i++) {
		snprintf(line, sizeof(line), "no such host: a%c.test",
		    'a' + i / 4);
		wordings_line(&wordings, line, strlen(line), &nothing);
	}
	assert_int_equal(wordings.used, WORDINGS_MOST);
	assert_string_equal(wordings.list[1].query.name, "ab.test");
}

static void
lines_that_tell_of_the_same_failure_are_put_together(void **state)
{
	static const char *const lines[] = {
		"npm error code ENOTFOUND",
		"npm error errno ENOTFOUND",
		"npm error reason: getaddrinfo ENOTFOUND a.test",
		"  code: 'ENOTFOUND',",
	};

	(void)state;
	wordings_open(&wordings);
	for (size_t i = 0; i < COUNT_OF(lines); i++)
		wordings_line(&wordings, lines[i], strlen(lines[i]), &nothing);
	assert_int_equal(wordings.used, 1);
	assert_string_equal(wordings.list[0].query.name, "a.test");
}

static void
no_reply_and_a_code_for_one_name_are_two_failures(void **state)
{
	static const char *const lines[] = {
		";; communications error to 192.0.2.7#53: timed out",
		"DNS problem: SERVFAIL looking up CAA for host.a.test",
	};

	(void)state;
	for (size_t first = 0; first < COUNT_OF(lines); first++) {
		const char *line = lines[first], *other = lines[1 - first];

		wordings_open(&wordings);
		wordings_line(&wordings, line, strlen(line), &nothing);
		wordings_line(&wordings, other, strlen(other), &nothing);
		assert_int_equal(wordings.used, 2);
	}
}

static void
a_log_that_says_it_again_and_again_is_read_no_further(void **state)
{
	static const char same[] = "no such host: a.test",
			  other[] = "ENOTFOUND";

	(void)state;
	wordings_open(&wordings);
	for (int i = 0; i < 64; i++)
		wordings_line(&wordings, same, strlen(same), &nothing);
	wordings_line(&wordings, other, strlen(other), &nothing);
	assert_int_equal(wordings.used, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_port_apart_from_its_address_names_the_server),
		cmocka_unit_test(
		    words_are_found_with_the_name_and_server_of_their_line),
		cmocka_unit_test(
		    words_of_everyone_count_beside_a_word_of_dns_only),
		cmocka_unit_test(a_part_of_a_word_or_name_is_none),
		cmocka_unit_test(the_longest_words_at_a_place_are_taken),
		cmocka_unit_test(
		    the_same_is_said_once_and_a_few_things_are_kept),
		cmocka_unit_test(
		    lines_that_tell_of_the_same_failure_are_put_together),
		cmocka_unit_test(
		    no_reply_and_a_code_for_one_name_are_two_failures),
		cmocka_unit_test(
		    a_log_that_says_it_again_and_again_is_read_no_further),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
