/*
 * What a text tells, as JSON.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/show/document.h"
#include "src/found/seen.h"

#include "printed.h"
#include "replies.h"

/* Returns what is printed of a text behind its codes. */
static const char *
seen(const char *text)
{
	struct favour favours[FAVOURS_MOST];
	struct seen_text told = { LANG_en, &tally, &replies, favours, 0 };
	const char *reports;

	read_replies(text);
	told.favours_used = evidence_favours(&replies, favours);
	out_open(&out, -1);
	seen_print(&out, &told);
	reports = strstr(printed(), "],\"reports\":[");
	assert_non_null(reports);
	return reports + 2;
}

static void
a_text_is_its_reports_and_replies(void **state)
{
	static const struct {
		const char *text;
		const char *json;
	} rows[] = {
		{ "update failed: YXDOMAIN\n",
		    "\"reports\":[{\"number\":6,\"mnemonic\":\"YXDOMAIN\","
		    "\"count\":1}],\"replies\":[{\"code\":\"YXDOMAIN\"}]}\n" },
		{ DIG_HEADER("QUERY", "SERVFAIL") DIG_COUNTS("qr rd ra", "0",
		      "0") DIG_QUESTION("a.test.", "A")
			DIG_SERVER("192.0.2.53"),
		    "\"reports\":[{\"number\":2,\"mnemonic\":\"SERVFAIL\","
		    "\"count\":1}],\"replies\":[{\"code\":\"SERVFAIL\","
		    "\"name\":\"a.test.\",\"type\":\"A\","
		    "\"server\":\"192.0.2.53\"}]}\n" },
		{ DIG_HEADER("QUERY",
		      "SERVFAIL") "; EDE: 5 (DNSSEC Indeterminate)\n",
		    "\"reports\":[{\"number\":2,\"mnemonic\":\"SERVFAIL\","
		    "\"count\":1},{\"number\":5,\"mnemonic\":\"EDE5\","
		    "\"count\":1}],\"replies\":[{\"code\":\"SERVFAIL\","
		    "\"edes\":[{\"number\":5,\"name\":\"DNSSEC Indeterminate\"}],"
		    "\"evidence\":[\"EDE 5: the resolver could not tell "
		    "whether there have to be signatures.\"],\"favours\":["
		    "{\"record\":\"EDE5\",\"case\":\"path\"}]}]}\n" },
		{ DIG_HEADER("QUERY", "FORMERR") "; EDE: 49152: (own \"x\")\n",
		    "\"reports\":[{\"number\":1,\"mnemonic\":\"FORMERR\","
		    "\"count\":1},{\"number\":49152,\"mnemonic\":"
		    "\"EDE49152\",\"count\":1}],\"replies\":[{\"code\":"
		    "\"FORMERR\",\"edes\":[{\"number\":49152,"
		    "\"text\":\"own \\\"x\\\"\"}]}]}\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *json = seen(rows[i].text);

		if (strcmp(json, rows[i].json) != 0)
			fail_msg("%s\nhas %s", rows[i].text, json);
	}
}

static void
each_reply_has_its_own(void **state)
{
	/* Two replies with different codes, EDEs and questions. */
	static const char two[] = DIG_HEADER("QUERY",
	    "SERVFAIL") "; EDE: 9 (DNSKEY Missing): (one)\n" DIG_QUESTION("a.test.",
	    "A") DIG_HEADER("QUERY", "NXDOMAIN") DIG_COUNTS("qr rd ra", "0",
	    "0") "; EDE: 15 (Blocked): (two)\n" DIG_QUESTION("b.test.", "MX");
	static const char *const first[] = { "a.test.", "\"A\"", "\"number\":9",
		"one", "unsigned" };
	static const char *const second[] = { "b.test.", "\"MX\"",
		"\"number\":15", "two", "filter" };
	const char *at = strstr(seen(two), "\"replies\":["), *next;

	(void)state;
	assert_non_null(at);
	next = strstr(at, "},{\"code\":\"NXDOMAIN\"");
	assert_non_null(next);
	for (size_t i = 0; i < COUNT_OF(first); i++) {
		const char *one = strstr(at, first[i]);

		if (one == NULL || one > next || strstr(next, first[i]))
			fail_msg("%s", first[i]);
	}
	for (size_t i = 0; i < COUNT_OF(second); i++) {
		if (strstr(at, second[i]) < next)
			fail_msg("%s", second[i]);
	}
}

static void
records_of_causes_are_among_the_codes(void **state)
{
	static const char empty[] = DIG_HEADER("QUERY", "NOERROR")
	    DIG_COUNTS("qr rd ra", "0", "0") DIG_QUESTION("a.test.", "AAAA");

	(void)state;
	seen(empty);
	assert_non_null(strstr(out.bytes, "\"mnemonic\":\"NOERROR\",\"space"));
	assert_non_null(strstr(out.bytes, "\"mnemonic\":\"NODATA\",\"space"));
}

static void
errors_within_a_reply_are_among_the_codes(void **state)
{
	static const char tkey[] = DIG_HEADER("QUERY", "NOERROR")
	    DIG_COUNTS("qr", "1", "0") DIG_QUESTION("a.test.",
		"TKEY") ";; ANSWER SECTION:\n"
			"a.test.\t0\tANY\tTKEY\tgss-tsig. 0 0 3 17 0 0\n";

	(void)state;
	assert_non_null(strstr(seen(tkey), "\"tkey\":\"BADKEY\""));
	assert_non_null(strstr(out.bytes, "\"mnemonic\":\"BADKEY\",\"space"));
}

static void
the_port_is_told(void **state)
{
	(void)state;
	assert_non_null(strstr(
	    seen(DIG_HEADER("QUERY",
		"SERVFAIL") ";; SERVER: 127.0.0.1#5399(127.0.0.1) (UDP)\n"),
	    "\"server\":\"127.0.0.1\",\"port\":\"5399\""));
}

static void
evidence_and_favours_are_as_many(void **state)
{
	static const char text[] =
	    DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 7 (Signature Expired)\n";
	const char *json;

	(void)state;
	json = seen(text);
	assert_non_null(strstr(json,
	    "\"favours\":[{\"record\":\"SERVFAIL\",\"case\":"
	    "\"sig_expired\"},{\"record\":"));
	json = strstr(json, "\"evidence\":[\"EDE 7: ");
	assert_non_null(json);
	assert_non_null(strstr(json, ".\",\"EDE 7 "));
}

static void
text_from_outside_is_escaped(void **state)
{
	const char *json;

	(void)state;
	json = seen(DIG_HEADER("QUERY",
	    "SERVFAIL") "; EDE: 22 (No Reachable Authority): (a\001\"\\\377b)\n"
			";; QUESTION SECTION:\n;a\"\\\177.test.\tIN\tA\n");
	assert_non_null(strstr(json, "\"text\":\"a\\u0001\\\"\\\\\\ufffdb\""));
	assert_non_null(strstr(json, "\"name\":\"a\\\"\\\\\\u007f.test.\""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_is_its_reports_and_replies),
		cmocka_unit_test(each_reply_has_its_own),
		cmocka_unit_test(records_of_causes_are_among_the_codes),
		cmocka_unit_test(errors_within_a_reply_are_among_the_codes),
		cmocka_unit_test(the_port_is_told),
		cmocka_unit_test(evidence_and_favours_are_as_many),
		cmocka_unit_test(text_from_outside_is_escaped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
