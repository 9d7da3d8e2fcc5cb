/*
 * What is found in text, and what is not.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rcodex/ede.h"
#include "rcodex/forms.h"
#include "rcodex/scan.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

enum { FOUND_MOST = 400 };

struct sample {
	const char *text;
	const char *found; /* labels in order, each with a blank behind it */
};

/* Adds the label of a report, its EDE text in () and its name in <>. */
static void
note(void *context, const struct report *report)
{
	char *found = context;
	size_t used = strlen(found);
	char label[12];

	if (report->ede)
		snprintf(label, sizeof(label), "EDE%d",
		    (int)report->ede_number);
	else
		rcode_label(&report->code, label);
	snprintf(found + used, FOUND_MOST - used, "%s ", label);
}

/* Scans a text in pieces of so many bytes. */
static void
scan_text(char found[FOUND_MOST], const char *text, size_t len, size_t piece)
{
	static struct scan scan;

	found[0] = '\0';
	scan_open(&scan, note, found);
	for (size_t i = 0; i < len; i += piece)
		scan_bytes(&scan, text + i, len - i < piece ? len - i : piece);
	scan_close(&scan);
}

static void
check(const struct sample *samples, size_t count)
{
	static const size_t pieces[] = { 100000, 1, 7 };
	char found[FOUND_MOST];

	for (size_t i = 0; i < count; i++) {
		const char *text = samples[i].text;

		for (size_t j = 0; j < COUNT_OF(pieces); j++) {
			scan_text(found, text, strlen(text), pieces[j]);
			if (strcmp(found, samples[i].found) != 0)
				fail_msg("%s\nhas \"%s\", found \"%s\" "
					 "in pieces of %zu",
				    text, samples[i].found, found, pieces[j]);
		}
	}
}

#define HEADER(status) \
	";; ->>HEADER<<- opcode: QUERY, status: " status ", id: 38034\n"

static void
a_form_of_each_tool_is_found(void **state)
{
	static const struct sample samples[] = {
		{ HEADER("NXDOMAIN"), "NXDOMAIN " },
		{ HEADER("RESERVED12"), "RCODE12 " },
		{ HEADER("?17"), "BADKEY " },
		{ HEADER("?3841"), "RCODE3841 " },
		{ ";; WARNING: EDNS query returned status NOTIMP - retry with "
		  "'+noedns'\n",
		    "NOTIMP " },
		{ ";; BADVERS, retrying with EDNS version 0.\n", "BADVERS " },
		{ "      status: SERVFAIL\n", "SERVFAIL " },
		{ ";; ->>HEADER<<- opcode: QUERY; status: RCODE 24; id: 1\n",
		    "RCODE24 " },
		{ "  \"RCODE\": 5,\n", "REFUSED " },
		{ ";; ERROR: server replied with error 'NOTAUTH'\n",
		    "NOTAUTH " },
		{ ";; ->>HEADER<<- opcode: QUERY, rcode: ?? (15), id: 1\n",
		    "RCODE15 " },
		{ "Host a.test not found: 3(NXDOMAIN)\n", "NXDOMAIN " },
		{ "Host a.test not found: 17(?17)\n", "BADKEY " },
		{ "Host a.test not found: 2(SERVFAIL). (error)\n",
		    "SERVFAIL " },
		{ "** server can't find a.test: REFUSED\n", "REFUSED " },
		{ "** server can't find a.test: ?24\n", "RCODE24 " },
		{ ";; 17 unexpected RCODE resolving 'a.test/A/IN': ::1#53\n",
		    "BADKEY " },
		{ ";; resolution failed: ncache nxdomain\n", "NXDOMAIN " },
		{ "update failed: NOTAUTH(BADSIG)\n", "NOTAUTH BADSIG " },
		{ "k. 0 ANY TSIG hmac-sha256. 1795242839 300 0 37894 BADKEY 0\n",
		    "BADKEY " },
		{ "rcode 3841\n", "RCODE3841 " },
		{ "UDP port 53 answered 24\n", "RCODE24 " },
		{ ";;\tra = 0\tcd = 0\trcode  = REFUSED\n", "REFUSED " },
		{ "\"rcode\": GETDNS_RCODE_REFUSED,\n", "REFUSED " },
		{ "Rcode: 3 (Non-Existent domain), RD: 0\n", "NXDOMAIN " },
		{ "Answer to 192.0.2.1:53 for q.test. A (Server Failure) with "
		  "id 1\n",
		    "SERVFAIL " },
		{ "Error: queryA ESERVFAIL a.test\n", "SERVFAIL " },
		{ "a: query failed (SERVFAIL) for a.test/IN/A at query.c:1\n",
		    "SERVFAIL " },
		{ "refresh: unexpected rcode (17) from primary\n", "BADKEY " },
		{ "reply: 127.0.0.1 x. A IN SERVFAIL 0.000404 0 50\n",
		    "SERVFAIL " },
		{ "reply error is 3841\n", "RCODE3841 " },
		{ "reply error is not implemented\n", "NOTIMP " },
		{ "a > b: 6040 NXDomain*- 0/1/1 (57)\n", "NXDOMAIN " },
		{ "a > b: 10509Resp17 0/0/1 (57)\n", "BADKEY " },
		{ "a > b: 1 update YXRRSet- 0/0/0 (57)\n", "YXRRSET " },
		{ "DNS 94 Standard query response 0x1798 No such name A x\n",
		    "NXDOMAIN " },
		{ ".... 0011 = Reply code: No such name (3)\n", "NXDOMAIN " },
		{ "\"dns.flags.rcode\": \"3\",\n", "NXDOMAIN " },
		{ "dns QUERY,NXDOMAIN,24348,qr|rd\n", "NXDOMAIN " },
		{ "{\"Status\":2,\"TC\":false}", "SERVFAIL " },
		{ "\"A IN x. udp 41 false 4096\" NXDOMAIN qr,aa,rd 97 0.1s\n",
		    "NXDOMAIN " },
		{ "num.answer.rcode.SERVFAIL=61\n", "SERVFAIL " },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
extended_errors_are_found(void **state)
{
	static const struct sample samples[] = {
		{ "; EDE: 18 (Prohibited): (text)\n", "EDE18 " },
		{ "; EDE: 49152\n", "EDE49152 " },
		{ ";; EDE: 18 (Prohibited): 'text'\n", "EDE18 " },
		{ "; EDE: 14 (Not Ready): 5a 6f 6e (Zon)\n", "EDE14 " },
		{ "; EDE: c0 00:\n", "EDE49152 " },
		{ "      INFO-CODE: 14 (Not Ready)\n", "EDE14 " },
		{ "option EDE 14: text\n", "EDE14 " },
		{ "    Info Code: Blocked (15)\n", "EDE15 " },
		{ "x: set ede: info-code 18 extra-text (null)\n", "EDE18 " },
		{ "; EDE: 1 (Other): (EDE: 6 (DNSSEC Bogus))\n", "EDE1 " },
		{ "; EDE: 1 (Other): (line1 status: REFUSED, id: 1)\n",
		    "EDE1 " },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
what_is_no_report_is_passed_over(void **state)
{
	static const struct sample samples[] = {
		{ "servfail.example. 5 IN A 192.0.2.2\n", "" },
		{ "x. 300 IN TXT \"status: SERVFAIL\" \"rcode: REFUSED\"\n",
		    "" },
		{ "x. 300 IN TXT \";; ->>HEADER<<- opcode: QUERY, status: "
		  "REFUSED, id: 1\"\n",
		    "" },
		{ "x. 300 IN TXT \"{\\\"Status\\\":2}\"\n", "" },
		{ "; <<>> DiG 9.18 <<>> status: REFUSED, id: 1\n", "" },
		{ ";; communications error: connection refused\n", "" },
		{ ";; Version: 0; ext-rcode: NOERROR\n", "" },
		{ "returning with rcode == 0\n", "" },
		{ ";; resolution failed: ncache nxrrset\n", "" },
		{ "x. 0 ANY TSIG hmac-sha256. 1 300 2 AA== 7 NOERROR 0\n", "" },
		{ "aiodns.error.DNSError: (4, 'Domain name not found')\n", "" },
		{ "ERR_CONNECTION_REFUSED SERVFAILS XREFUSED\n", "" },
		{ HEADER("NOERROR") ";; flags: rd ad; QUERY: 1\n", "" },
		{ "num.rcode.FORMERR=0\n", "" },
		{ "", "" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
wrapped_text_is_read(void **state)
{
	static const struct sample samples[] = {
		{ ";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1\r\n",
		    "NXDOMAIN " },
		{ "      status: SERVFAIL\r\n", "SERVFAIL " },
		{ "      status: SERVFAIL^M$\n", "SERVFAIL " },
		{ ";; EDE: 18$\n", "EDE18 " },
		{ "x:^Irpz QNAME NXDOMAIN rewrite x/A/IN via y$\n",
		    "NXDOMAIN " },
		{ "status: SERV\033[1;31mFAIL\033[0m, id: 1\n", "SERVFAIL " },
		{ "     6\t" HEADER("REFUSED"), "REFUSED " },
		{ "> > " HEADER("REFUSED"), "REFUSED " },
		{ "Nov 21 07:00:00 host app[1]: " HEADER("REFUSED"),
		    "REFUSED " },
		{ "{\"out\":\"\\n; <<>> DiG\\n;; ->>HEADER<<- opcode: QUERY, "
		  "status: REFUSED, id: 1\\n; EDE: 18 (Prohibited)\\n\"}\n",
		    "REFUSED EDE18 " },
		{ "{\"out\":\"\\nx.\\t1\\tIN\\tTXT\\t\\\"status: REFUSED, id: "
		  "1\\\"\\n\"}\n",
		    "" },
		{ "{\"log\":\";; ->>HEADER<<- opcode: QUERY, status: REFUSED, "
		  "id: 1\\n\"}\n",
		    "REFUSED " },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
bytes_of_any_kind_and_long_lines_do_no_harm(void **state)
{
	static char text[200000];
	static const char report[] = "\n" HEADER("REFUSED");
	char found[FOUND_MOST];

	(void)state;
	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = (char)(i % 251 == 10 ? 'x' : i % 251);
	for (size_t at = 60000; at < 70000; at += 997) {
		char saved[sizeof(report)];

		memcpy(saved, text + at, sizeof(report));
		memcpy(text + at, report, sizeof(report) - 1);
		scan_text(found, text, sizeof(text), 4099);
		assert_string_equal(found, "REFUSED ");
		memcpy(text + at, saved, sizeof(report));
	}
}

static void
lines_and_utf16_are_told(void **state)
{
	static struct scan scan;
	char found[FOUND_MOST] = "";

	(void)state;
	scan_open(&scan, note, found);
	scan_bytes(&scan, "\xff", 1);
	scan_bytes(&scan, "\xfe\n\0", 3);
	scan_close(&scan);
	assert_true(scan.utf16);
	scan_open(&scan, note, found);
	for (int i = 0; i < 1000; i++)
		scan_bytes(&scan, "\n", 1);
	scan_close(&scan);
	assert_false(scan.utf16);
	assert_int_equal(scan.lines, 1000);
	assert_int_equal(scan.size, 1000);
}

static void
keep(void *context, const struct report *report)
{
	struct report *kept = context;
	static char text[100], name[100];

	snprintf(text, sizeof(text), "%.*s", (int)report->text_len,
	    report->text != NULL ? report->text : "");
	snprintf(name, sizeof(name), "%.*s", (int)report->name_len,
	    report->name != NULL ? report->name : "");
	*kept = *report;
	kept->text = text;
	kept->name = name;
}

static void
a_report_has_its_text_and_name(void **state)
{
	static const char ede[] = "; EDE: 18 (Prohibited): (a (b) c)\n";
	static const char host[] = "Host a.test not found: 3(NXDOMAIN)\n";
	static struct scan scan;
	struct report kept;

	(void)state;
	scan_open(&scan, keep, &kept);
	scan_bytes(&scan, ede, sizeof(ede) - 1);
	scan_close(&scan);
	assert_string_equal(kept.text, "a (b) c");
	scan_open(&scan, keep, &kept);
	scan_bytes(&scan, host, sizeof(host) - 1);
	scan_close(&scan);
	assert_string_equal(kept.name, "a.test");
	assert_int_equal(kept.code.id, RC_NXDOMAIN);
}

static void
every_word_has_its_pair(void **state)
{
	(void)state;
	for (size_t i = 0; i < FORM_WORDS; i++) {
		char folded[32] = "";

		for (size_t j = 0; j < form_words[i].length; j++)
			folded[j] = (char)(form_words[i].text[j] | 0x20);
		if (strstr(folded, form_words[i].pair) == NULL)
			fail_msg("\"%s\" has no \"%s\"", form_words[i].text,
			    form_words[i].pair);
	}
}

static void
extended_errors_have_names(void **state)
{
	(void)state;
	assert_string_equal(ede_name(0), "Other Error");
	assert_string_equal(ede_name(7), "Signature Expired");
	assert_string_equal(ede_name(35), "Blocked by Upstream DNS Server");
	assert_null(ede_name(36));
	assert_null(ede_name(-1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_form_of_each_tool_is_found),
		cmocka_unit_test(extended_errors_are_found),
		cmocka_unit_test(what_is_no_report_is_passed_over),
		cmocka_unit_test(wrapped_text_is_read),
		cmocka_unit_test(bytes_of_any_kind_and_long_lines_do_no_harm),
		cmocka_unit_test(lines_and_utf16_are_told),
		cmocka_unit_test(a_report_has_its_text_and_name),
		cmocka_unit_test(every_word_has_its_pair),
		cmocka_unit_test(extended_errors_have_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
