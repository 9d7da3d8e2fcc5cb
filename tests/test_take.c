/*
 * What single lines tell of a reply.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "src/reply/take.h"

static struct reply reply, next;
static struct reading reading;

/* Begins a reply whose code was read. */
static int
begin(void **state)
{
	(void)state;
	reply_clear(&reply);
	reply_clear(&next);
	reply.code = (struct subject){ RC_SERVFAIL, 2 };
	reply.open = true;
	return 0;
}

/* Takes a line whose rest is given, behind a byte that is not. */
static void
take_line(take *taker, size_t arg, const char *line)
{
	struct span whole = { line, strlen(line) };

	reading = (struct reading){ .line = whole,
		.reply = &reply,
		.next = &next,
		.record = true,
		.rest = span_from(whole, 1),
		.arg = arg };
	taker(&reading);
}

static void
the_server_of_a_reply_is_its_last_one(void **state)
{
	static const struct {
		const char *line;
		const char *server;
		const char *port;
	} rows[] = {
		{ " 192.0.2.1#53(ns) (UDP)", "192.0.2.1", "" },
		{ " 192.0.2.1#5353(ns) (UDP)", "192.0.2.1", "5353" },
		{ " 192.0.2.1@53(UDP) in 2 ms", "192.0.2.1", "" },
		{ " 192.0.2.1@853(TLS) in 2 ms", "192.0.2.1", "853" },
		{ " ::1#1", "::1", "1" },
		{ " ::1#65535", "::1", "65535" },
		{ " ::1#12345678", "::1", "" },
		{ " ::1#", "::1", "" },
		{ " ns.test", "ns.test", "99" },
		{ " ns.test(x)#7", "ns.test", "99" },
		{ " \"192.0.2.1\"", "192.0.2.1", "99" },
		{ " ", "old", "99" },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		strcpy(reply.query.server, "old");
		strcpy(reply.query.port, "99");
		take_line(take_server, 0, rows[i].line);
		if (strcmp(reply.query.server, rows[i].server) != 0 ||
		    strcmp(reply.query.port, rows[i].port) != 0)
			fail_msg("\"%s\": server %s, port %s", rows[i].line,
			    reply.query.server, reply.query.port);
	}
}

static void
flags_are_named_up_to_a_semicolon(void **state)
{
	static const struct {
		const char *line;
		bool shown;
		int flags;
	} rows[] = {
		{ " qr; QUERY: 1", true, 0 },
		{ " qr aa tc rd ra ad cd; QUERY: 1", true,
		    FLAG_AA | FLAG_TC | FLAG_RD | FLAG_RA | FLAG_CD | FLAG_AD },
		{ " AA", true, FLAG_AA },
		{ " tc;", true, FLAG_TC },
		{ " rd; ra", true, FLAG_RD },
		{ " ra ", true, FLAG_RA },
		{ " cd", true, FLAG_CD },
		{ " ad", true, FLAG_AD },
		{ " ;aa", true, 0 },
		{ " aax xaa", true, 0 },
		{ " 0x8180 aa", false, 0 },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		take_line(take_flags, 0, rows[i].line);
		if (reply.has_flags != rows[i].shown ||
		    reply.flags != rows[i].flags)
			fail_msg("\"%s\": flags %d", rows[i].line, reply.flags);
	}
	/* Those before the code are of the query. */
	begin(state);
	reply.code.id = RC_COUNT;
	take_line(take_flags, 0, " rd");
	assert_false(reply.has_flags);
	assert_int_equal(reply.flags, 0);
}

static void
a_single_flag_is_set_by_1_and_true(void **state)
{
	static const struct {
		const char *line;
		bool shown;
		int flags;
	} rows[] = {
		{ ":1", true, FLAG_RA },
		{ ": 1,", true, FLAG_RA },
		{ ":  true", true, FLAG_RA },
		{ ":0", true, 0 },
		{ ":false", true, 0 },
		{ ": ", false, 0 },
		{ ":", false, 0 },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		take_line(take_bit, FLAG_RA, rows[i].line);
		if (reply.has_flags != rows[i].shown ||
		    reply.flags != rows[i].flags)
			fail_msg("\"%s\": flags %d", rows[i].line, reply.flags);
	}
}

static void
counts_and_what_is_said_go_where_the_argument_says(void **state)
{
	(void)state;
	take_line(take_count, offsetof(struct reply, answers), ": 3, x");
	assert_int_equal(reply.answers, 3);
	assert_true(reply.has_counts);
	take_line(take_count, offsetof(struct reply, authorities), ":1");
	assert_int_equal(reply.answers, 3);
	assert_int_equal(reply.authorities, 1);
	take_line(take_true, offsetof(struct reply, retried), "x");
	assert_true(reply.retried);
	assert_false(reply.unsigned_reply);
	take_line(take_asked, ASKED_UPDATE, "x");
	assert_int_equal(reply.query.opcode, ASKED_UPDATE);
}

static void
opcodes_have_names_and_numbers(void **state)
{
	static const struct {
		const char *line;
		enum asked opcode;
	} rows[] = {
		{ " QUERY, status", ASKED_QUERY },
		{ " query", ASKED_QUERY },
		{ " 0", ASKED_QUERY },
		{ " Standard query (0)", ASKED_QUERY },
		{ " UPDATE;", ASKED_UPDATE },
		{ " 5,", ASKED_UPDATE },
		{ " \"5\"", ASKED_UPDATE },
		{ " Dynamic update (5)", ASKED_UPDATE },
		{ " NOTIFY", ASKED_NOTIFY },
		{ " 4", ASKED_NOTIFY },
		{ " Zone change notification (4)", ASKED_NOTIFY },
		{ " DSO", ASKED_DSO },
		{ " RESERVED6", ASKED_DSO },
		{ " 40", ASKED_OTHER },
		{ " QUER", ASKED_OTHER },
		{ " STATUS", ASKED_OTHER },
		{ " ", ASKED_UNSAID },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		take_line(take_opcode, 0, rows[i].line);
		if (reply.query.opcode != rows[i].opcode)
			fail_msg("\"%s\": opcode %d, not %d", rows[i].line,
			    reply.query.opcode, (int)rows[i].opcode);
	}
}

static void
a_title_of_a_section_begins_it(void **state)
{
	static const struct {
		const char *line;
		bool is_title;
	} rows[] = {
		{ ";", true },
		{ "; SECTION:", true },
		{ "x SECTION", true },
		{ "x_SECTION:", true },
		{ "x SECTIO", false },
		{ "x: 1", false },
		{ "x", false },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		reply.section = SECTION_ADDITIONAL;
		take_line(take_title, SECTION_ANSWER, rows[i].line);
		if ((reply.section == SECTION_ANSWER) != rows[i].is_title ||
		    reading.record == rows[i].is_title)
			fail_msg("\"%s\": section %d", rows[i].line,
			    reply.section);
	}
	/* That of the OPT record needs no more words. */
	take_line(take_title, SECTION_NONE, "x: 1");
	assert_int_equal(reply.section, SECTION_NONE);
}

static void
an_opt_record_tells_of_edns_and_upper_bits(void **state)
{
	static const struct {
		take *take;
		const char *line;
		bool edns; /* before */
		bool upper_bits;
	} rows[] = {
		{ take_opt, " version: 0, flags:; udp: 1232", false, false },
		{ take_opt, " 0; ext-rcode: NOERROR", false, false },
		{ take_opt, " 0; ext-rcode: 15", false, false },
		{ take_opt, " 0; ext-rcode: 16", false, true },
		{ take_ttl, " 16777216,", true, true },
		{ take_ttl, " 9999999,", true, false },
		{ take_ttl, "  16777216,", true, false },
		{ take_ttl, " 16777216,", false, false },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		reply.edns = rows[i].edns;
		take_line(rows[i].take, 0, rows[i].line);
		if (reply.upper_bits != rows[i].upper_bits)
			fail_msg("\"%s\": upper bits %d", rows[i].line,
			    reply.upper_bits);
		assert_int_equal(reply.edns,
		    rows[i].take == take_opt || rows[i].edns);
		assert_int_equal(reading.ended, rows[i].take == take_opt);
	}
}

/* Begins a reply with two EDEs, the first of which has a text. */
static void
begin_edes(void **state)
{
	begin(state);
	reply.edes_used = 2;
	strcpy(reply.edes[0].text, "first");
}

static void
the_text_of_an_ede_is_of_the_last_one(void **state)
{
	static const struct {
		take *take;
		const char *line;
		const char *text;
	} rows[] = {
		{ take_ede_text, " \"a b\"", "a b" },
		{ take_ede_text, " \"a \"b\" c\"", "a \"b\" c" },
		{ take_ede_text, " a b", "a b" },
		{ take_ede_text, " \"\"", "" },
		{ take_ede_text, " \"", "\"" },
		{ take_ede_string, " \"a b\", \"c\": 1", "a b" },
		{ take_ede_string, " \"\"", "" },
		{ take_ede_string, " \"a", "" },
		{ take_ede_string, " a", "" },
		{ take_ede_string, " ", "" },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin_edes(state);
		take_line(rows[i].take, 0, rows[i].line);
		if (strcmp(reply.edes[1].text, rows[i].text) != 0)
			fail_msg("\"%s\": \"%s\"", rows[i].line,
			    reply.edes[1].text);
		assert_string_equal(reply.edes[0].text, "first");
		assert_string_equal(reply.ede_text, "");
	}
	/* The first text stays. */
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin_edes(state);
		reply.edes_used = 1;
		take_line(rows[i].take, 0, rows[i].line);
		if (strcmp(reply.edes[0].text, "first") != 0)
			fail_msg("\"%s\": \"%s\"", rows[i].line,
			    reply.edes[0].text);
	}
}

static void
a_text_before_its_ede_is_kept_where_it_is_json(void **state)
{
	(void)state;
	take_line(take_ede_text, 0, " \"a\"");
	assert_string_equal(reply.ede_text, "");
	take_line(take_ede_string, 0, " \"a\"");
	assert_string_equal(reply.ede_text, "a");
	assert_int_equal(reply.edes_used, 0);
}

static void
a_cookie_with_the_part_of_a_server_has_32_digits(void **state)
{
	char line[128];

	(void)state;
	for (int len = 1; len < 100; len++) {
		snprintf(line, sizeof(line), " %0*d (good)", len, 1);
		take_line(take_cookie, 0, line);
		if (reply.cookie != (len >= 32))
			fail_msg("%d digits: %d", len, reply.cookie);
	}
}

static void
names_and_types_are_strings_of_json(void **state)
{
	(void)state;
	take_line(take_name, 0, " \"a.test.\", x");
	take_line(take_type, 0, " \"MX\"");
	assert_string_equal(reply.query.name, "a.test.");
	assert_string_equal(reply.query.type, "MX");
	take_line(take_name, 0, " b.test.");
	take_line(take_type, 0, " \"");
	assert_string_equal(reply.query.name, "a.test.");
	assert_string_equal(reply.query.type, "MX");
}

static void
a_transfer_is_axfr_unless_the_type_is_known(void **state)
{
	(void)state;
	take_line(take_zone, 0, " a.test. x");
	take_line(take_transfer, 0, " a.test.");
	assert_string_equal(reply.query.name, "a.test.");
	assert_string_equal(reply.query.type, "AXFR");
	strcpy(reply.query.type, "IXFR");
	take_line(take_transfer, 0, " a.test.");
	assert_string_equal(reply.query.type, "IXFR");
}

static void
another_message_ends_a_reply(void **state)
{
	static const struct {
		take *take;
		bool forgets; /* what came before it */
		bool ended;
	} rows[] = {
		{ take_banner, true, true },
		{ take_message, false, false },
		{ take_packet, true, false },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		begin(state);
		next.edns = true;
		next.unsigned_reply = true;
		take_line(rows[i].take, 0, " x");
		assert_false(reply.open);
		assert_int_equal(next.edns, !rows[i].forgets);
		assert_int_equal(reading.ended, rows[i].ended);
	}
	begin(state);
	next.unsigned_reply = true;
	take_line(take_banner, 0, " <<>> +noedns a.test");
	assert_true(next.unsigned_reply);
	assert_false(next.query.edns);
	assert_false(reading.record);
}

/* Takes a line in which the code of the reply stands, too. */
static void
a_line_with_the_code_of_a_reply_ends_no_other(void **state)
{
	static take *const takes[] = { take_message, take_packet };
	const struct span line = { " x", 2 };

	for (size_t i = 0; i < COUNT_OF(takes); i++) {
		begin(state);
		next.edns = true;
		reading = (struct reading){ .line = line,
			.reply = &reply,
			.next = &next,
			.begins = true,
			.rest = line };
		takes[i](&reading);
		assert_true(reply.open);
		assert_true(next.edns);
		assert_ptr_equal(reading.reply, &reply);
	}
}

#define TEST(claim) cmocka_unit_test_setup(claim, begin)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_server_of_a_reply_is_its_last_one),
		TEST(flags_are_named_up_to_a_semicolon),
		TEST(a_single_flag_is_set_by_1_and_true),
		TEST(counts_and_what_is_said_go_where_the_argument_says),
		TEST(opcodes_have_names_and_numbers),
		TEST(a_title_of_a_section_begins_it),
		TEST(an_opt_record_tells_of_edns_and_upper_bits),
		TEST(the_text_of_an_ede_is_of_the_last_one),
		TEST(a_text_before_its_ede_is_kept_where_it_is_json),
		TEST(a_cookie_with_the_part_of_a_server_has_32_digits),
		TEST(names_and_types_are_strings_of_json),
		TEST(a_transfer_is_axfr_unless_the_type_is_known),
		TEST(another_message_ends_a_reply),
		TEST(a_line_with_the_code_of_a_reply_ends_no_other),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
