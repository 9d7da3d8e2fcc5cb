/*
 * What a line tells, by the texts in it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/array.h"
#include "rcodex/reply/mark.h"
#include "src/reply/take.h"

static struct reply reply, next;
static struct reading reading;

/* Reads so many bytes of a line of an empty reply, which has its code. */
static void
read_bytes(const char *line, size_t len, bool begins)
{
	struct mark_index index;

	reply_clear(&reply);
	reply_clear(&next);
	reply.code.id = RC_SERVFAIL;
	reply.open = true;
	reading = (struct reading){ .line = { line, len },
		.reply = &reply,
		.next = &next,
		.begins = begins,
		.record = !begins };
	mark_open(&index);
	mark_read(&reading, &index);
}

static void
read_line(const char *line)
{
	read_bytes(line, strlen(line), false);
}

static void
add(char to[256], const char *format, ...)
{
	size_t used = strlen(to);
	va_list args;

	va_start(args, format);
	vsnprintf(to + used, 256 - used, format, args);
	va_end(args);
}

/* Stores all that a line told. */
static void
describe(char to[256])
{
	const struct reply *told = reading.reply;
	const struct query *query = &told->query;

	to[0] = '\0';
	add(to, "%s", reading.reply == &next ? "message " : "");
	add(to, "%s", query->opcode == ASKED_QUERY ? "query " : "");
	add(to, "%s", query->opcode == ASKED_UPDATE ? "update " : "");
	add(to, "%s", query->opcode == ASKED_NOTIFY ? "notify " : "");
	add(to, "%s", query->edns ? "asked-edns " : "");
	add(to, "%s", told->edns ? "edns " : "");
	add(to, "%s", told->upper_bits ? "upper-bits " : "");
	add(to, "%s", told->cookie ? "cookie " : "");
	add(to, "%s", told->retried ? "retried " : "");
	add(to, "%s", told->unsigned_reply ? "unsigned " : "");
	if (told->has_flags)
		add(to, "flags=%u ", (unsigned)told->flags);
	if (told->has_counts)
		add(to, "counts=%u,%u ", told->answers, told->authorities);
	if (told->section != SECTION_NONE)
		add(to, "section=%u ", (unsigned)told->section);
	if (query->name[0] != '\0' || query->type[0] != '\0')
		add(to, "asks=%s,%s ", query->name, query->type);
	if (query->server[0] != '\0')
		add(to, "server=%s,%s ", query->server, query->port);
	if (told->ede_text[0] != '\0')
		add(to, "ede=%s ", told->ede_text);
}

struct row {
	const char *line;
	const char *told;
};

static void
check(const struct row *rows, size_t count)
{
	char told[256];

	for (size_t i = 0; i < count; i++) {
		read_line(rows[i].line);
		describe(told);
		if (strcmp(told, rows[i].told) != 0)
			fail_msg("\"%s\" tells \"%s\", not \"%s\"",
			    rows[i].line, told, rows[i].told);
	}
}

static void
what_stands_behind_a_text_is_taken(void **state)
{
	static const struct row rows[] = {
		{ ";; OPCODE: UPDATE, id: 1", "update " },
		{ "  \"Opcode\": 5,", "update " },
		{ ";;\topcode = NOTIFY", "notify " },
		{ "\"dns.flags.opcode\": \"0\",", "query " },
		{ "\"dns_flags_opcode\":\"0\",", "query " },
		{ "update failed: REFUSED", "update " },
		{ "; EDNS: version: 0", "edns " },
		{ ";; EDNS: version 0; udp: 1232", "edns " },
		{ ";; {\t\"EDNS-VERSION\":\t0,", "edns " },
		{ "      \"TYPEname\": \"OPT\",", "edns " },
		{ ";; Version: 0; flags: do; ext-rcode: 16",
		    "edns "
		    "upper-bits " },
		{ "; COOKIE: 0011", "" },
		{ "; COOKIE: 01020304050607080102030405060708", "cookie " },
		{ ";; flags: qr aa ra; QUERY: 1, ANSWER: 2, AUTHORITY: 3",
		    "flags=9 counts=2,3 " },
		{ "Flags: 0x8182 Standard query response", "" },
		{ "\"ANCOUNT\": 4", "counts=4,0 " },
		{ "\"NSCOUNT\": 4", "counts=0,4 " },
		{ ";;\tancount = 1\tnscount = 5", "counts=1,5 " },
		{ "  \"AA\": 1,", "flags=1 " },
		{ "\"TC\":true,", "flags=2 " },
		{ ";;\tqr = 1\taa = 1\ttc = 0\trd = 1", "flags=5 " },
		{ ";;\tqr = 1\taa = 0\ttc = 1\trd = 0", "flags=2 " },
		{ ";;\tra = 1\tz = 0", "flags=8 " },
		{ "\"RD\": 0,\"RA\": 0", "flags=0 " },
		{ "\"QNAME\": \"a.test.\", \"QTYPEname\": \"MX\"",
		    "asks=a.test.,MX " },
		{ "\"QNAME\": a.test.", "" },
		{ "\"EXTRA-TEXT\": \"b c\",", "ede=b c " },
		{ "\"extra_text\":\"b\"", "ede=b " },
		{ ";; SERVER: 192.0.2.1#53(192.0.2.1)", "server=192.0.2.1, " },
		{ ";; From 192.0.2.1@5353(UDP)", "server=192.0.2.1,5353 " },
		{ "Server:\t\t192.0.2.1", "server=192.0.2.1, " },
		{ "    response_address: \"192.0.2.1\"", "server=192.0.2.1, " },
		{ "Sending update to 192.0.2.1#53",
		    "message server=192.0.2.1, " },
		{ ";; AXFR for a.test.", "asks=a.test.,AXFR " },
		{ "; Transfer failed.", "asks=,AXFR " },
		{ ";; BADCOOKIE, retrying.", "retried " },
		{ ";; expected a TSIG or SIG(0)", "unsigned " },
		{ ";; EDNS query returned status FORMERR", "asked-edns " },
		{ ";; ->>HEADER<<- opcode: QUERY", "message query " },
		{ "- type: MESSAGE", "message " },
		{ "Domain Name System (query)", "message " },
		{ "  \"dns.id\": \"0x1\",", "message " },
		{ "  \"dateString\": \"2026-11-21\",", "message " },
		{ ";; HEADER SECTION", "message " },
		{ ";; ANSWER SECTION:", "section=2 " },
	};

	(void)state;
	check(rows, COUNT_OF(rows));
}

static void
texts_are_found_in_any_case(void **state)
{
	static const struct row rows[] = {
		{ ";; Opcode: Update, id: 1", "update " },
		{ ";; Flags: qr rd; QUERY: 1", "flags=4 " },
		{ "; edns: version: 0", "edns " },
	};

	(void)state;
	check(rows, COUNT_OF(rows));
}

static void
of_one_text_the_first_place_counts(void **state)
{
	static const struct row rows[] = {
		{ "; ANSWER: 1, ANSWER: 2", "counts=1,0 " },
		{ "opcode: UPDATE, opcode: QUERY", "update " },
	};

	(void)state;
	check(rows, COUNT_OF(rows));
}

static void
what_else_stands_in_the_line_of_an_opt_record_is_its_own(void **state)
{
	static const struct row rows[] = {
		{ "; EDNS: version: 0, flags: aa; udp: 1232", "edns " },
		{ "; flags: aa; EDNS: version: 0", "edns " },
		{ "\"opcode: UPDATE\" \"AA\": 1, \"EDNS-VERSION\":0",
		    "update edns " },
		{ ";; UPDATE SECTION: EDNS: 0", "edns section=6 " },
	};

	(void)state;
	check(rows, COUNT_OF(rows));
}

static void
the_first_line_of_dig_is_of_the_next_query_only(void **state)
{
	(void)state;
	read_line("; <<>> DiG 9.18 <<>> @::1 update failed ANSWER SECTION");
	assert_false(reply.open);
	assert_false(reading.record);
	assert_int_equal(next.query.opcode, ASKED_UNSAID);
	assert_int_equal(next.section, SECTION_NONE);
	assert_string_equal(next.query.server, "::1");
	assert_true(next.query.edns);
}

static void
a_command_is_of_the_next_query_only(void **state)
{
	(void)state;
	read_line("$ dig b.test | grep EDNS:");
	assert_false(reply.open);
	assert_false(reply.edns || next.edns);
}

static void
the_line_of_a_code_begins_no_other_message_nor_section(void **state)
{
	static const char line[] =
	    ";; ->>HEADER<<- opcode: QUERY \"dns.id\": ANSWER SECTION";

	(void)state;
	read_bytes(line, strlen(line), true);
	assert_ptr_equal(reading.reply, &reply);
	assert_true(reply.open);
	assert_int_equal(reply.section, SECTION_NONE);
	assert_int_equal(reply.query.opcode, ASKED_QUERY);
	read_line(line);
	assert_ptr_equal(reading.reply, &next);
	assert_false(reply.open);
	assert_int_equal(next.section, SECTION_ANSWER);
}

static void
a_part_of_a_text_tells_nothing(void **state)
{
	static const struct row rows[] = { { "", "" }, { "E", "" },
		{ "EDNS", "" }, { ";; ->>HEADER<", "" }, { "opcode:", "" },
		{ "timed  out", "" }, { "ANSWE", "" } };

	(void)state;
	check(rows, COUNT_OF(rows));
}

/* What reads replies passes by lines of fewer than four bytes. */
static void
no_line_of_three_bytes_tells_anything(void **state)
{
	char line[] = "   ", told[256];

	(void)state;
	for (line[0] = ' '; line[0] <= '~'; line[0]++) {
		for (line[1] = ' '; line[1] <= '~'; line[1]++) {
			for (line[2] = ' '; line[2] <= '~'; line[2]++) {
				read_line(line);
				describe(told);
				assert_string_equal(told, "");
			}
		}
	}
}

static void
a_text_that_the_end_of_the_line_cuts_tells_nothing(void **state)
{
	static const char text[] = "EDNS: version";

	(void)state;
	read_bytes(text, 4, false);
	assert_false(reply.edns);
	read_bytes(text, 5, false);
	assert_true(reply.edns);
	assert_ptr_equal(reading.rest.at, text + 5);
	assert_int_equal(reading.rest.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_stands_behind_a_text_is_taken),
		cmocka_unit_test(texts_are_found_in_any_case),
		cmocka_unit_test(of_one_text_the_first_place_counts),
		cmocka_unit_test(
		    what_else_stands_in_the_line_of_an_opt_record_is_its_own),
		cmocka_unit_test(
		    the_first_line_of_dig_is_of_the_next_query_only),
		cmocka_unit_test(a_command_is_of_the_next_query_only),
		cmocka_unit_test(
		    the_line_of_a_code_begins_no_other_message_nor_section),
		cmocka_unit_test(a_part_of_a_text_tells_nothing),
		cmocka_unit_test(no_line_of_three_bytes_tells_anything),
		cmocka_unit_test(
		    a_text_that_the_end_of_the_line_cuts_tells_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
