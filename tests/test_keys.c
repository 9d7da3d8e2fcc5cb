/*
 * Codes in structured text: keys and values, and columns.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "scanned.h"

static void
a_key_of_the_response_code_is_read_in_each_notation(void **state)
{
	static const struct sample samples[] = {
		{ "{\"dns\":{\"rcode\":\"NXDOMAIN\",\"rrname\":\"a.test\"}}\n",
		    "NXDOMAIN " },
		{ "level=info rcode=REFUSED qname=a.test\n", "REFUSED " },
		{ "level=info rcode=\"REFUSED\"\n", "REFUSED " },
		{ "(RCODE: NotAuth; more)\n", "NOTAUTH " },
		{ "rcode: 3\n", "NXDOMAIN " },
		{ "{'rcode': 'SERVFAIL'}\n", "SERVFAIL " },
		{ "\"message\":\"{\\\"rcode\\\":\\\"SERVFAIL\\\"}\"\n",
		    "SERVFAIL " },
		{ "a\trcode=2\tqname=a\n", "SERVFAIL " },
		{ "{\"dns.rcode\":16}\n", "BADVERS " },
		{ "{\"rcode\": \"Query Refused\"}\n", "REFUSED " },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
a_key_that_can_mean_other_things_needs_a_word_of_dns(void **state)
{
	static const struct sample samples[] = {
		{ "{\"dns\":{\"response_code\":\"REFUSED\"}}\n", "REFUSED " },
		{ "{\"queryName\":\"a.\",\"responseCode\":2}\n", "SERVFAIL " },
		{ "{\"question\":\"a\",\"status\":\"REFUSED\"}\n", "REFUSED " },
		{ "response_code=NXDOMAIN\n", "NXDOMAIN " },
		{ "{\n \"status\": \"REFUSED\",\n \"query\": \"a\"\n}\n",
		    "REFUSED " },
		{ "{\"response_code\":5,\"path\":\"/\"}\n", "" },
		{ "{\"dns\":1,\"response_code\":404}\n", "" },
		{ "{\"status\":\"REFUSED\",\"card\":1}\n", "" },
		{ "{\"dns\":1,\"status\":\"success\"}\n", "" },
		{ "status: REFUSED by dns\n", "" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
what_only_looks_like_a_key_is_passed_over(void **state)
{
	static const struct sample samples[] = {
		{ "barcode=5 errorcode=2 ext_rcode=1 ex-rcode=3\n", "" },
		{ "x. 300 IN TXT \"rcode=5\" \"rcode: 2\"\n", "" },
		{ "rcode=refused. 300 IN A 192.0.2.1\n", "" },
		{ ";;\t\"RCODE\":\t0,\n", "" },
		{ "rcode=-1 rcode=4096 rcode=5x rcode=\n", "" },
		{ "\"rcode\":null, \"rcode\":5.5, \"rcode\" 5\n", "" },
		{ "; EDE: 23 (Network Error): ([192.0.2.1] rcode=REFUSED)\n",
		    "EDE23 " },
		{ "\"rcode\":\"SERVFAIL\n", "" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
two_keys_of_one_message_tell_one_code(void **state)
{
	static const struct sample samples[] = {
		{ "{\"rcode\":3,\"rcode_name\":\"NXDOMAIN\"}\n", "NXDOMAIN " },
		{ "{\"rcode\":3,\"rcode_name\":\"NXDOMAIN\"}\n"
		  "{\"rcode\":3,\"rcode_name\":\"NXDOMAIN\"}\n",
		    "NXDOMAIN NXDOMAIN " },
		{ "[{\"rcode\":3},{\"rcode\":3}]\n", "NXDOMAIN NXDOMAIN " },
		{ "{\n  \"rcode\": 3,\n  \"rcode_name\": \"NXDOMAIN\"\n}\n",
		    "NXDOMAIN " },
		{ "{\"rcode\":3}\n{\"rcode_name\":\"NXDOMAIN\"}\n",
		    "NXDOMAIN NXDOMAIN " },
		{ "{\"rcode\":3,\"rcode_name\":\"SERVFAIL\"}\n",
		    "NXDOMAIN SERVFAIL " },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
keys_of_extended_errors_are_read(void **state)
{
	static const struct sample samples[] = {
		{ "{\"InfoCode\": \"RRSIGs Missing\"}\n", "EDE10 " },
		{ "{\"InfoCode\": 22}\n", "EDE22 " },
		{ "info_code=9\n", "EDE9 " },
		{ "{\"InfoCode\": \"Mars\"}\n", "" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
a_known_form_is_found_in_a_value(void **state)
{
	static const struct sample samples[] = {
		{ "level=error msg=\"update: status: NOTAUTH, id: 1\"\n",
		    "NOTAUTH " },
		{ "{\"error\":\"Host a.test not found: 3(NXDOMAIN)\"}\n",
		    "NXDOMAIN " },
		{ "comment=\"status: NOTAUTH, id: 1\"\n", "" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

#define FIELDS "#fields\tts\tquery\trcode\trcode_name\tAA\n"

static void
zeeks_columns_are_known_by_their_header(void **state)
{
	static const struct sample samples[] = {
		{ FIELDS "1\ta.test\t3\tNXDOMAIN\tF\n", "NXDOMAIN " },
		{ FIELDS "1\ta.test\t3\tNXDOMAIN\n", "NXDOMAIN " },
		{ FIELDS "1\tREFUSED\t0\tNOERROR\tF\n", "NOERROR " },
		{ FIELDS "1\ta.test\t-\t-\tREFUSED\n", "" },
		{ "1\ta.test\t3\tNXDOMAIN\tF\n", "" },
		{ FIELDS "1\ta.test\tNXDOMAIN\n", "" },
		{ "#fields\tquery\n1\ta.test\t3\tNXDOMAIN\tF\n", "" },
		{ FIELDS "#fields\tquery\trcode_name\nREFUSED\tNXDOMAIN\n",
		    "NXDOMAIN " },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_key_of_the_response_code_is_read_in_each_notation),
		cmocka_unit_test(
		    a_key_that_can_mean_other_things_needs_a_word_of_dns),
		cmocka_unit_test(what_only_looks_like_a_key_is_passed_over),
		cmocka_unit_test(two_keys_of_one_message_tell_one_code),
		cmocka_unit_test(keys_of_extended_errors_are_read),
		cmocka_unit_test(a_known_form_is_found_in_a_value),
		cmocka_unit_test(zeeks_columns_are_known_by_their_header),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
