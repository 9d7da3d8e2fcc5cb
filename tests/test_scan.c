/*
 * What is found in text, and what is not.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "src/scan/forms.h"
#include "scanned.h"

#define HEADER(status) \
	";; ->>HEADER<<- opcode: QUERY, status: " status ", id: 38034\n"

static void
a_form_of_each_tool_is_found(void **state)
{
	static const struct sample samples[] = {
		{ HEADER("NXDOMAIN"), "NXDOMAIN " },
		{ HEADER("RESERVED11"), "DSOTYPENI " },
		{ HEADER("?17"), "BADKEY " },
		{ HEADER("?3841"), "RCODE3841 " },
		{ ";; WARNING: EDNS query returned status NOTIMP - retry with "
		  "'+noedns'\n",
		    "NOTIMP " },
		{ ";; BADVERS, retrying with EDNS version 0.\n", "BADVERS " },
		{ "      status: SERVFAIL\n", "SERVFAIL " },
		{ ";; ->>HEADER<<- opcode: QUERY; status: RCODE 3841; id: 1\n",
		    "RCODE3841 " },
		{ "  \"RCODE\": 5,\n", "REFUSED " },
		{ ";; ERROR: server replied with error 'NOTAUTH'\n",
		    "NOTAUTH " },
		{ ";; ->>HEADER<<- opcode: QUERY, rcode: ?? (3841), id: 1\n",
		    "RCODE3841 " },
		{ "Host a.test not found: 3(NXDOMAIN)\n", "NXDOMAIN " },
		{ "Host a.test not found: 17(?17)\n", "BADKEY " },
		{ "Host a.test not found: 2(SERVFAIL). (error)\n",
		    "SERVFAIL " },
		{ "** server can't find a.test: REFUSED\n", "REFUSED " },
		{ "** server can't find a.test: ?3841\n", "RCODE3841 " },
		{ ";; 17 unexpected RCODE resolving 'a.test/A/IN': ::1#53\n",
		    "BADKEY " },
		{ ";; resolution failed: ncache nxdomain\n", "NXDOMAIN " },
		{ "update failed: NOTAUTH(BADSIG)\n", "NOTAUTH BADSIG " },
		{ "k. 0 ANY TSIG hmac-sha256. 1795242839 300 0 37894 BADKEY 0\n",
		    "BADKEY " },
		{ "rcode 3841\n", "RCODE3841 " },
		{ "UDP port 53 answered 3841\n", "RCODE3841 " },
		{ "rcode 65535\n", "RCODE65535 " },
		{ "2026-11-25T07:00Z: status: SERVFAIL\n", "SERVFAIL " },
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

/* BIND knows them by no other name; a later code may have one. */
static void
reserved_numbers_of_the_header_are_found(void **state)
{
	(void)state;
	for (int32_t number = 12; number <= 15; number++) {
		struct subject code;
		struct text text, wanted;
		const struct sample sample = { text.bytes, wanted.bytes };

		assert_true(record_find_number(number, &code));
		text_set(&text, HEADER("RESERVED%d"), (int)number);
		subject_mnemonic(&wanted, &code);
		text_add(&wanted, " ");
		check(&sample, 1);
	}
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
		{ "rcode 65536\n", "" },
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

/* Stores a text with something else for each of its blanks. */
static void
reblank(char to[LINE_MOST], const char *text, const char *blank)
{
	size_t used = 0;

	for (; *text != '\0'; text++) {
		const char *from = *text == ' ' ? blank : text;
		size_t len = *text == ' ' ? strlen(blank) : 1;

		assert_true(used + len < LINE_MOST);
		memcpy(to + used, from, len);
		used += len;
	}
	to[used] = '\0';
}

/* But for words that are looked for whole, and beside a name, which can hold
 * the bytes of a printed tab. */
static void
tabs_are_blanks_wherever_a_form_has_them(void **state)
{
	static const char *const blanks[] = { " ", "  ", "\t", "^I", "\\t",
		"\t ", " \t" };
	static const char *const texts[] = {
		";; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 1\n",
		"status: SERVFAIL \n",
		";; ->>HEADER<<- opcode: QUERY, rcode: SERVFAIL, id: 1\n",
		";; RCODE = 2 \n",
		"rcode 2 \n",
		"UDP port 53 answered 2\n",
		"k. 0 ANY TSIG hmac-sha256. 1 300 0 1 SERVFAIL 0\n",
		"reply error is SERVFAIL\n",
		" got SERVFAIL \n",
		"a > b: 1 ServFail 0/0/0 (57)\n",
		"\"RCODE\": 2,\n",
	};
	char text[LINE_MOST], found[FOUND_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		for (size_t j = 0; j < COUNT_OF(blanks); j++) {
			reblank(text, texts[i], blanks[j]);
			scan_text(found, text, strlen(text), sizeof(text));
			if (strcmp(found, "SERVFAIL ") != 0)
				fail_msg("%shas \"%s\"", text, found);
		}
	}
}

static void
printed_tabs_are_blanks_up_to_the_ends_of_the_text(void **state)
{
	static const struct sample samples[] = {
		{ "status: SERVFAIL^I", "SERVFAIL " },
		{ "status: SERVFAIL\\t", "SERVFAIL " },
		{ "status: SERVFAIL\\t\\t\n", "SERVFAIL " },
		{ "status: SERVFAIL^", "" },
		{ "status: SERVFAIL\\", "" },
		{ "^Istatus: SERVFAIL", "SERVFAIL " },
		{ "^I got SERVFAIL", "SERVFAIL " },
		{ "\\tgot SERVFAIL", "SERVFAIL " },
		{ "^Igot SERVFAIL", "SERVFAIL " },
		{ "tgot SERVFAIL", "" },
		{ "Igot SERVFAIL", "" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

/* Where the look around a word ends, the line does not. */
static void
a_form_that_ends_its_line_needs_the_end_in_sight(void **state)
{
	static char text[3 * SCAN_LOOK];
	char found[FOUND_MOST];

	(void)state;
	for (int blanks = 0; blanks < 2 * SCAN_LOOK; blanks += 61) {
		int len =
		    snprintf(text, sizeof(text), "rcode 5%*s", blanks, "");

		scan_text(found, text, (size_t)len, sizeof(text));
		if (blanks < SCAN_LOOK / 2 && strcmp(found, "REFUSED ") != 0)
			fail_msg("%d blanks at the end: \"%s\"", blanks, found);
		text[len] = 'x';
		scan_text(found, text, (size_t)len + 1, sizeof(text));
		if (*found != '\0')
			fail_msg("%d blanks and x: \"%s\"", blanks, found);
	}
}

static void
a_line_end_in_json_is_seen_wherever_it_falls(void **state)
{
	char text[200], found[FOUND_MOST];

	(void)state;
	for (int pad = 0; pad < 16; pad++) {
		int len = snprintf(text, sizeof(text),
		    "{\"out\":\"\\n; <<>> DiG\\n;; ->>HEADER<<- opcode: "
		    "Q%.*s, status: REFUSED, id: 1\\n\"}\n",
		    pad, "UERYUERYUERYUERY");

		scan_text(found, text, (size_t)len, sizeof(text));
		if (strcmp(found, "REFUSED ") != 0)
			fail_msg("%shas \"%s\"", text, found);
	}
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
	char found[FOUND_MOST] = "", ends[1032];

	(void)state;
	scan_open(&scan, note, NULL, found);
	feed(&scan, "\xff\xfe\n\0", 4, 1);
	scan_close(&scan);
	assert_true(scan.intake.utf16);
	scan_open(&scan, note, NULL, found);
	for (int i = 0; i < 1000; i++)
		feed(&scan, "\n", 1, 1);
	scan_close(&scan);
	assert_false(scan.intake.utf16);
	assert_int_equal(scan.intake.lines, 1000);
	assert_int_equal(scan.intake.size, 1000);
	memset(ends, '\n', sizeof(ends));
	for (size_t piece = 100; piece <= sizeof(ends); piece += 4) {
		scan_open(&scan, note, NULL, found);
		feed(&scan, ends, sizeof(ends), piece);
		scan_close(&scan);
		assert_int_equal(scan.intake.lines, sizeof(ends));
	}
	for (size_t i = 0; i < 2; i++) {
		scan_open(&scan, note, NULL, found);
		feed(&scan, i == 0 ? "\xff\xfe" : "\xfe\xff", 2, 2 - i);
		scan_close(&scan);
		assert_true(scan.intake.utf16);
	}
}

/* A report whose spans are copied, for the window moves on. */
struct kept {
	struct report report;
	char text[100], name[100], type[100], server[100];
};

static void
copy(char to[100], struct span span)
{
	assert_true(span.at != NULL || span.len == 0);
	assert_true(span.len < 100);
	if (span.at != NULL)
		memcpy(to, span.at, span.len);
	to[span.len] = '\0';
}

static void
keep(void *context, const struct report *report)
{
	struct kept *kept = context;

	kept->report = *report;
	copy(kept->text, report->text);
	copy(kept->name, report->name);
	copy(kept->type, report->type);
	copy(kept->server, report->server);
}

/* Checks what a report tells beside its code, in pieces of many sizes. */
static void
check_told(const char *text, const struct kept *wanted)
{
	static struct scan scan;

	for (size_t piece = 1; piece < 200; piece += 11) {
		struct kept kept = { .report = { .code = { RC_COUNT, 0 } } };

		scan_open(&scan, keep, NULL, &kept);
		feed(&scan, text, strlen(text), piece);
		scan_close(&scan);
		if (kept.report.code.id != wanted->report.code.id ||
		    kept.report.code.number != wanted->report.code.number ||
		    kept.report.tsig != wanted->report.tsig ||
		    kept.report.more != wanted->report.more)
			fail_msg("%s: record %d, number %d, TSIG %d, more %d",
			    text, (int)kept.report.code.id,
			    (int)kept.report.code.number, kept.report.tsig,
			    kept.report.more);
		assert_string_equal(kept.text, wanted->text);
		assert_string_equal(kept.name, wanted->name);
		assert_string_equal(kept.type, wanted->type);
		assert_string_equal(kept.server, wanted->server);
	}
}

#define IS(id, number) .report = { .code = { RC_##id, number } }

static void
a_report_tells_what_its_line_does(void **state)
{
	static const struct {
		const char *text;
		struct kept wanted;
	} rows[] = {
		{ "; EDE: 18 (Prohibited): (a (b) c)\n",
		    { IS(EDE18, 18), .text = "a (b) c" } },
		{ "; EDE: 18 (Prohibited)\n", { IS(EDE18, 18) } },
		{ "Host a.test type AAAA error: SERVFAIL\n",
		    { IS(SERVFAIL, 2), .name = "a.test", .type = "AAAA" } },
		{ "** server can't find a.test: REFUSED\n",
		    { IS(REFUSED, 5), .name = "a.test" } },
		{ ";; 17 unexpected RCODE resolving 'a.test/A/IN': ::1#53\n",
		    { IS(BADKEY, 17), .name = "a.test", .type = "A" } },
		{ "SERVFAIL unexpected RCODE resolving 'a.test/MX/IN': "
		  "192.0.2.1#53\n",
		    { IS(SERVFAIL, 2), .name = "a.test", .type = "MX",
			.server = "192.0.2.1#53" } },
		{ "reply: 127.0.0.1 x. A IN SERVFAIL 0.000404 0 50\n",
		    { IS(SERVFAIL, 2), .name = "x.", .type = "A" } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_told(rows[i].text, &rows[i].wanted);
}

static void
a_report_of_a_whole_reply_says_that_more_follows(void **state)
{
	static const struct {
		const char *text;
		struct kept wanted;
	} rows[] = {
		{ HEADER("NXDOMAIN"),
		    { .report = { .code = { RC_NXDOMAIN, 3 },
			  .more = true } } },
		{ "Host a.test not found: 3(NXDOMAIN)\n",
		    { .report = { .code = { RC_NXDOMAIN, 3 }, .more = true },
			.name = "a.test" } },
		{ "rcode 3841\n",
		    { .report = { .code = { RC_PRIVATE_USE, 3841 },
			  .more = true } } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_told(rows[i].text, &rows[i].wanted);
}

static void
the_error_of_a_tsig_record_is_told_from_a_code(void **state)
{
	static const struct {
		const char *text;
		struct kept wanted;
	} rows[] = {
		{ "k. 0 ANY TSIG hmac-sha256. 1795242839 300 0 37894 BADKEY "
		  "0\n",
		    { .report = { .code = { RC_BADKEY, 17 }, .tsig = true } } },
		{ "update failed: NOTAUTH(BADSIG)\n",
		    { .report = { .code = { RC_BADSIG, 16 }, .tsig = true } } },
		/* 16 is BADVERS elsewhere (RFC 6891 9). */
		{ "k. 0 ANY TSIG hmac-sha256. 1795242839 300 0 37894 BADVERS "
		  "0\n",
		    { .report = { .code = { RC_BADSIG, 16 }, .tsig = true } } },
		{ "update failed: NOTAUTH(BADVERS)\n",
		    { .report = { .code = { RC_BADSIG, 16 }, .tsig = true } } },
		{ "update failed: NOTAUTH\n", { IS(NOTAUTH, 9) } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_told(rows[i].text, &rows[i].wanted);
}

/* Adds a line between [ and ], as it stands among the labels. */
static void
note_line(void *context, const char *line, size_t len)
{
	char *found = context;
	size_t used = strlen(found);

	snprintf(found + used, FOUND_MOST - used, "[%.*s] ", (int)len, line);
}

static void
each_line_comes_behind_its_reports(void **state)
{
	static const struct sample samples[] = {
		{ "", "" },
		{ "\n", "[] " },
		{ "a\n\nb", "[a] [] [b] " },
		{ "rcode 5\nrcode 2\n",
		    "REFUSED [rcode 5] SERVFAIL [rcode 2] " },
		{ "rcode 5", "REFUSED [rcode 5] " },
		{ "x\nupdate failed: NOTAUTH(BADKEY)\ny\n",
		    "[x] NOTAUTH BADKEY [update failed: NOTAUTH(BADKEY)] "
		    "[y] " },
	};
	static struct scan scan;
	char found[FOUND_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(samples) * 3; i++) {
		const struct sample *sample = &samples[i / 3];

		found[0] = '\0';
		scan_open(&scan, note, note_line, found);
		feed(&scan, sample->text, strlen(sample->text),
		    i % 3 == 0     ? 1 :
			i % 3 == 1 ? 7 :
				     1000);
		scan_close(&scan);
		assert_string_equal(found, sample->found);
	}
}

/* Counts lines, and those that begin with x. */
static void
count_line(void *context, const char *line, size_t len)
{
	size_t *counts = context;

	counts[0]++;
	counts[1] += len > 0 && line[0] == 'x';
}

static void
pass_over(void *context, const struct report *report)
{
	(void)context;
	(void)report;
}

static void
of_a_line_too_long_to_be_whole_the_begin_comes(void **state)
{
	static char text[3 * SCAN_WINDOW];
	static struct scan scan;
	size_t counts[2] = { 0, 0 };

	(void)state;
	memset(text, 'x', sizeof(text));
	memcpy(text, "a\n", 2);
	memcpy(text + sizeof(text) - 5, "\nb\nc", 5);
	scan_open(&scan, pass_over, count_line, counts);
	feed(&scan, text, sizeof(text), 4099);
	scan_close(&scan);
	/* a, the begin, its end, b, c */
	assert_int_equal(counts[0], 5);
	assert_int_equal(counts[1], 1);
}

/* What a scan handed on, in its order, as a number. */
struct trace {
	uint64_t sum;
	size_t lines;
	size_t reports;
	size_t longest;
};

static void
mix(struct trace *trace, const void *bytes, size_t len)
{
	const uint8_t *p = bytes;

	for (size_t i = 0; i < len; i++)
		trace->sum = (trace->sum ^ p[i]) * UINT64_C(1099511628211);
	trace->sum = (trace->sum ^ len) * UINT64_C(1099511628211);
}

static void
trace_report(void *context, const struct report *report)
{
	struct trace *trace = context;

	trace->reports++;
	mix(trace, &report->code.number, sizeof(report->code.number));
	mix(trace, report->text.at, report->text.len);
	mix(trace, report->name.at, report->name.len);
	mix(trace, report->type.at, report->type.len);
	mix(trace, report->server.at, report->server.len);
}

static void
trace_line(void *context, const char *line, size_t len)
{
	struct trace *trace = context;

	trace->lines++;
	if (len > trace->longest)
		trace->longest = len;
	mix(trace, line, len);
}

static struct trace
trace_text(const char *text, size_t len, size_t piece)
{
	static struct scan scan;
	struct trace trace = { 0 };

	scan_open(&scan, trace_report, trace_line, &trace);
	feed(&scan, text, len, piece);
	scan_close(&scan);
	return trace;
}

/* Requires that a text is the same in pieces of any size. */
static struct trace
require_same(const char *text, size_t len)
{
	static const size_t pieces[] = { 1, 997, 30011, 65536 };
	struct trace whole = trace_text(text, len, len);

	for (size_t i = 0; i < COUNT_OF(pieces); i++) {
		struct trace other = trace_text(text, len, pieces[i]);

		if (other.sum != whole.sum || other.lines != whole.lines ||
		    other.reports != whole.reports)
			fail_msg("%zu bytes in pieces of %zu: %zu lines, %zu "
				 "reports, not %zu, %zu",
			    len, pieces[i], other.lines, other.reports,
			    whole.lines, whole.reports);
	}
	return whole;
}

static void
a_line_comes_whole_wherever_the_window_moves(void **state)
{
	static const size_t lengths[] = { 1, 2047, 2048, 2049, 5000, 20000,
		SCAN_LINE - 1, SCAN_LINE, SCAN_LINE + 1, SCAN_LINE + 5000,
		3 * SCAN_LINE };
	static char text[2 * SCAN_WINDOW];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lengths) * 2; i++) {
		size_t length = lengths[i / 2], used = 0, before = 0;
		struct trace trace;

		/* Lines of that length with a report, and short ones. */
		while (used + length + 100 < sizeof(text)) {
			memset(text + used, 'a' + (char)(before % 26), length);
			used += length;
			used += (size_t)sprintf(text + used,
			    "\nrcode %zu\n%*s\n", before % 12,
			    (int)(11 * (i % 2) + before % 7), "b");
			before++;
		}
		trace = require_same(text, used);
		assert_int_equal(trace.reports, before);
		assert_true(trace.longest <= SCAN_LINE);
		assert_true(length > SCAN_LINE || trace.longest >= length);
	}
}

/* Filler, and behind it a text that is looked at from a distance. */
static void
what_is_looked_at_does_not_depend_on_the_window(void **state)
{
	static const char *const parts[] = {
		";; EDE: 7 (Signature Expired): 'a\n", /* it goes on */
		"rcode 5\n",
		";; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 1\n",
		"{\"out\":\"\\n;; EDE: 7 (x): (a)\\n\"}",
		"\"a\" status: REFUSED, id: 1, EDE 1",
		"; EDE: 7 (x): (",
	};
	static char text[2 * SCAN_WINDOW];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(parts) * 12; i++) {
		const char *part = parts[i / 12];
		size_t used = 58000 + 503 * (i % 12), begin = used;

		memset(text, 'x', sizeof(text));
		for (size_t j = 0; i % 2 == 0 && j < used; j += 64)
			text[j] = '\n';
		/* Distances around what is looked at, to the byte. */
		for (size_t j = 0; j < 12; j++) {
			memcpy(text + used, part, strlen(part));
			used += strlen(part) + SCAN_LOOK - 45 + 7 * j + i % 7;
			text[used - 1] = j % 3 == 0 ? '\n' : ' ';
			used += (size_t)sprintf(text + used,
			    "rcode %zu\nrcode=SERVFAIL ", j);
			text[used] = 'x';
		}
		assert_true(used > begin && used < sizeof(text));
		require_same(text, used);
	}
}

static void
note_code(void *context, const struct report *report)
{
	*(struct subject *)context = report->code;
}

static void
every_code_is_found_by_its_name(void **state)
{
	static struct scan scan;

	(void)state;
	for (int id = 0; id < RC_EDE0; id++) {
		const struct record *record = record_get((enum record_id)id);
		const struct subject none = { RC_COUNT, NO_NUMBER };
		struct subject found = none;
		char text[64];

		if (record->range || record->first == NO_NUMBER)
			continue;
		snprintf(text, sizeof(text), "status: %s, id: 1\n",
		    record->mnemonic);
		scan_open(&scan, note_code, NULL, &found);
		feed(&scan, text, strlen(text), strlen(text));
		scan_close(&scan);
		if ((int)found.id != id)
			fail_msg(
			    "%s is not found: has data/forms.def its word?",
			    record->mnemonic);
	}
}

/* What is made to take long: a begin of each line, and what is repeated. */
static const struct {
	const char *begin, *again;
} dense[] = {
	{ "\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n",
	    "option EDE 7: " },
	{ "", "; EDE: 7 (x): '" },
	{ "{\"log\":\"", "\\n; EDE: 7 (x): (" },
	{ "Nov 25 07:00:00 a b: ", "option EDE 7: " },
	{ "a TSIG ", "1 BADKEY 7 " },
	{ "", " ESERVFAIL " },
	{ "", "= Reply code: (" },
	{ "", "1Resp7 " },
	{ "<<", "rcode: 5 (" },
	{ "s is s is s is s is ", ".rcode.BADKEY=1" },
	{ "", "name=\"dns.flags.rcode\" show=" },
	{ "                                                              ",
	    "BADKEY                         1 " },
};

/* Stores a text of at least so many bytes, in lines; returns how many. */
static size_t
make_dense(char *text, size_t size, size_t i, size_t line)
{
	size_t used = 0, begun = 0;

	while (used < size) {
		const char *again = dense[i].again;

		if (used == begun) {
			strcpy(text + used, dense[i].begin);
			used += strlen(dense[i].begin);
		}
		strcpy(text + used, again);
		used += strlen(again);
		if (used - begun >= line) {
			text[used++] = '\n';
			begun = used;
		}
	}
	return used;
}

static void
no_text_takes_more_looking_than_it_pays_for(void **state)
{
	static const size_t lines[] = { 60, 600, 2000, 1 << 20 };
	static char text[64 * 1024 + 512];
	static struct scan scan;
	char found[FOUND_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(dense) * COUNT_OF(lines); i++) {
		size_t len = make_dense(text, 64 * 1024, i / COUNT_OF(lines),
		    lines[i % COUNT_OF(lines)]);

		scan_open(&scan, pass_over, NULL, found);
		for (size_t at = 0; at < len; at += 64) {
			feed(&scan, text + at, len - at < 64 ? len - at : 64,
			    64);
			/* What one word can take at once. */
			if (scan.effort.left < -10 * SCAN_LOOK)
				fail_msg("\"%s\": %ld is left",
				    dense[i / COUNT_OF(lines)].again,
				    scan.effort.left);
		}
		scan_close(&scan);
		if (scan.effort.left < -10 * SCAN_LOOK)
			fail_msg("\"%s\": %ld is left",
			    dense[i / COUNT_OF(lines)].again, scan.effort.left);
		if (lines[i % COUNT_OF(lines)] > len)
			require_same(text, len);
	}
}

/* Keeps the labels of the last two reports. */
static void
note_last(void *context, const struct report *report)
{
	char(*last)[12] = context;

	struct text mnemonic;

	memcpy(last[0], last[1], sizeof(last[0]));
	subject_mnemonic(&mnemonic, &report->code);
	assert_true(mnemonic.used < sizeof(last[1]));
	strcpy(last[1], mnemonic.bytes);
}

static void
dense_text_hides_no_report_of_the_next_line(void **state)
{
	static const char report[] =
	    "\n; EDE: 22 (No Reachable Authority): (at delegation a.test.)\n"
	    "\"dns.flags.rcode\": \"3\",\n";
	static char text[64 * 1024 + 512];
	static struct scan scan;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(dense); i++) {
		size_t len = make_dense(text, 5000, i, 1 << 20);
		char last[2][12] = { "", "" };

		/* The text of an EDE may go on past its line. */
		if (strstr(dense[i].again, "EDE: 7 (x)") != NULL)
			continue;
		memcpy(text + len, report, sizeof(report) - 1);
		len += sizeof(report) - 1;
		scan_open(&scan, note_last, NULL, last);
		feed(&scan, text, len, 4096);
		scan_close(&scan);
		if (strcmp(last[0], "EDE22") != 0 ||
		    strcmp(last[1], "NXDOMAIN") != 0)
			fail_msg("\"%s\": %s %s", dense[i].again, last[0],
			    last[1]);
	}
}

static void
count_report(void *context, const struct report *report)
{
	(void)report;
	++*(size_t *)context;
}

/* What tools write can stand in one line: without line ends, or as JSON. */
static void
a_line_of_many_reports_is_read_to_its_end(void **state)
{
	static const char *const reports[] = {
		"num.answer.rcode.SERVFAIL=61 ",
		"{\"Status\":2,\"TC\":false},",
		"{\"Status\":2,\"TC\":false,\"RD\":true,\"Question\":[{\"name\":"
		"\"a.test.\",\"type\":1}],\"Comment\":\"x\"},",
		"Nov 25 07:00:00 h named[1]: client @0x7f 192.0.2.1#53 "
		"(a.test): query failed (SERVFAIL) for a.test/IN/A at "
		"query.c:1 ",
		"07:00:00.1 IP 192.0.2.1.53 > 192.0.2.2.4000: 6040 NXDomain*- "
		"0/1/1 (57) ",
		";; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 1 ;; "
		"flags: qr rd ra; QUERY: 1, ANSWER: 0 ",
		"(rcode=SERVFAIL) ",
	};
	static const size_t lines[] = { 500, 2000, 1 << 20 };
	static char text[80 * 1024];
	static struct scan scan;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(reports) * COUNT_OF(lines); i++) {
		const char *report = reports[i / COUNT_OF(lines)];
		size_t count = 0, used = 0, begun = 0, found = 0;

		while (used < 70 * 1024) {
			strcpy(text + used, report);
			used += strlen(report);
			count++;
			if (used - begun > lines[i % COUNT_OF(lines)])
				text[used - 1] = '\n';
			begun = text[used - 1] == '\n' ? used : begun;
		}
		scan_open(&scan, count_report, NULL, &found);
		feed(&scan, text, used, 4096);
		scan_close(&scan);
		if (found != count)
			fail_msg("%s: %zu of %zu in lines of %zu", report,
			    found, count, lines[i % COUNT_OF(lines)]);
	}
}

static void
a_text_that_an_ede_leaves_open_ends_in_time(void **state)
{
	static const char open[] = ";; EDE: 7 (x): 'a\n";
	static const char report[] = "\nrcode 5\n";
	static char text[sizeof(open) + 2 * SCAN_LOOK + sizeof(report)];
	char found[FOUND_MOST];

	(void)state;
	/* The distance of the letters by which the word is found. */
	for (size_t far = SCAN_LOOK - 9; far < SCAN_LOOK + 9; far++) {
		memset(text, 'x', sizeof(text));
		memcpy(text, open, sizeof(open) - 1);
		memcpy(text + sizeof(open) - 2 + far - 2, report,
		    sizeof(report) - 1);
		scan_text(found, text, sizeof(text), 4096);
		if (strcmp(found,
			far < SCAN_LOOK ? "EDE7 " : "EDE7 REFUSED ") != 0)
			fail_msg("%zu bytes away: %s", far, found);
	}
	memcpy(text + sizeof(open) - 1 + 20, "'\nrcode 5\n", 10);
	scan_text(found, text, sizeof(open) + 40, 4096);
	assert_string_equal(found, "EDE7 REFUSED ");
}

/* Requires that a text with a run of so many bytes has these reports. */
static void
require_with_run(const char *before, size_t run, const char *behind,
    const char *wanted)
{
	char text[1024], found[FOUND_MOST];
	size_t used = strlen(before);

	strcpy(text, before);
	memset(text + used, 'A', run);
	strcpy(text + used + run, behind);
	scan_text(found, text, strlen(text), 4096);
	if (strcmp(found, wanted) != 0)
		fail_msg("%s(%zu)%s has \"%s\"", before, run, behind, found);
}

static void
anything_is_256_bytes_at_most(void **state)
{
	static const char before[] = "k. 0 ANY TSIG ";
	static const char behind[] = " 7 BADKEY 0\n";

	(void)state;
	require_with_run(before, 1, behind, "BADKEY ");
	require_with_run(before, 256, behind, "BADKEY ");
	require_with_run(before, 257, behind, "");
}

static void
flags_of_a_query_are_looked_for_within_256_bytes(void **state)
{
	static const char query[] = "\n;; flags: rd ad; QUERY: 1\n";
	static const char reply[] = "\n;; flags: qr rd; QUERY: 1\n";

	(void)state;
	require_with_run(HEADER("NOERROR"), 10, query, "");
	require_with_run(HEADER("NOERROR"), 10, reply, "NOERROR ");
	require_with_run(HEADER("NOERROR"), 200, query, "");
	require_with_run(HEADER("NOERROR"), 300, query, "NOERROR ");
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

/* Returns what is left of two letters where many pairs are compared at once. */
static uint8_t
one_byte(const char *pair)
{
	return (uint8_t)(((uint8_t)pair[0] | 0x20) ^
	    (2 * ((uint8_t)pair[1] | 0x20)));
}

static void
every_word_is_found_by_its_pair(void **state)
{
	static const char *const rare[] = {
#define RARE_PAIR(pair) pair,
#include "src/scan/form_list.h"
	};

	(void)state;
	for (size_t i = 0; i < FORM_WORDS; i++) {
		bool found = false;

		for (size_t j = 0; j < COUNT_OF(rare); j++)
			found |=
			    one_byte(form_words[i].pair) == one_byte(rare[j]);
		if (!found)
			fail_msg("\"%s\" of \"%s\" is like no rare pair",
			    form_words[i].pair, form_words[i].text);
	}
}

/* Two that are compared at once differ in one bit. */
static void
pairs_that_cost_as_one_are_alike(void **state)
{
	static const char *const two[][2] = {
#define RARE_TWO(pair, other) { pair, other },
#include "src/scan/form_list.h"
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(two); i++) {
		const int bits = one_byte(two[i][0]) ^ one_byte(two[i][1]);

		assert_int_not_equal(bits, 0);
		assert_int_equal(bits & (bits - 1), 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_is_found_by_its_name),
		cmocka_unit_test(a_form_of_each_tool_is_found),
		cmocka_unit_test(reserved_numbers_of_the_header_are_found),
		cmocka_unit_test(extended_errors_are_found),
		cmocka_unit_test(what_is_no_report_is_passed_over),
		cmocka_unit_test(wrapped_text_is_read),
		cmocka_unit_test(tabs_are_blanks_wherever_a_form_has_them),
		cmocka_unit_test(
		    printed_tabs_are_blanks_up_to_the_ends_of_the_text),
		cmocka_unit_test(
		    a_form_that_ends_its_line_needs_the_end_in_sight),
		cmocka_unit_test(a_line_end_in_json_is_seen_wherever_it_falls),
		cmocka_unit_test(bytes_of_any_kind_and_long_lines_do_no_harm),
		cmocka_unit_test(lines_and_utf16_are_told),
		cmocka_unit_test(a_report_tells_what_its_line_does),
		cmocka_unit_test(
		    a_report_of_a_whole_reply_says_that_more_follows),
		cmocka_unit_test(
		    the_error_of_a_tsig_record_is_told_from_a_code),
		cmocka_unit_test(each_line_comes_behind_its_reports),
		cmocka_unit_test(
		    of_a_line_too_long_to_be_whole_the_begin_comes),
		cmocka_unit_test(a_line_comes_whole_wherever_the_window_moves),
		cmocka_unit_test(
		    what_is_looked_at_does_not_depend_on_the_window),
		cmocka_unit_test(no_text_takes_more_looking_than_it_pays_for),
		cmocka_unit_test(dense_text_hides_no_report_of_the_next_line),
		cmocka_unit_test(a_line_of_many_reports_is_read_to_its_end),
		cmocka_unit_test(anything_is_256_bytes_at_most),
		cmocka_unit_test(
		    flags_of_a_query_are_looked_for_within_256_bytes),
		cmocka_unit_test(a_text_that_an_ede_leaves_open_ends_in_time),
		cmocka_unit_test(every_word_has_its_pair),
		cmocka_unit_test(every_word_is_found_by_its_pair),
		cmocka_unit_test(pairs_that_cost_as_one_are_alike),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
