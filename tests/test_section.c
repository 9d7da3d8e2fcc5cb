/*
 * The records of a reply, as tools print them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/reply/mark.h"
#include "src/reply/section.h"
#include "src/reply/take.h"

static struct reply reply;

/* Begins an empty reply whose lines are of a section. */
static void
begin(enum section section)
{
	reply_clear(&reply);
	reply.section = (uint8_t)section;
}

/* Says whether a line is taken as the title of a section. */
static bool
takes_title(const char *text)
{
	static struct reply next;
	struct reading reading = { .line = { text, strlen(text) },
		.reply = &reply,
		.next = &next,
		.record = true };
	struct mark_index index;

	mark_open(&index);
	mark_read(&reading, &index);
	return !reading.record;
}

static void
take_record(const char *line)
{
	section_take(&reply, (struct span){ line, strlen(line) });
}

/* Takes one line of a section of an empty reply. */
static void
take_in(enum section section, const char *line)
{
	begin(section);
	take_record(line);
}

static void
titles_of_sections_are_known(void **state)
{
	static const struct {
		const char *line;
		enum section section;
	} rows[] = {
		{ ";; QUESTION SECTION:", SECTION_QUESTION },
		{ ";; ANSWER SECTION:", SECTION_ANSWER },
		{ ";; AUTHORITY SECTION:", SECTION_AUTHORITY },
		{ ";; ADDITIONAL SECTION:", SECTION_ADDITIONAL },
		{ ";; ZONE SECTION:", SECTION_QUESTION },
		{ ";; UPDATE SECTION:", SECTION_UPDATE },
		{ ";; PREREQUISITE SECTION:", SECTION_PREREQUISITE },
		{ ";; OPT PSEUDOSECTION:", SECTION_NONE },
		{ ";; EDNS PSEUDOSECTION:", SECTION_NONE },
		{ ";; TSIG PSEUDOSECTION:", SECTION_NONE },
		{ ";; QUESTION SECTION (1 record)", SECTION_QUESTION },
		{ ";; AUTHORITY SECTION (0 records)", SECTION_AUTHORITY },
		{ "      QUESTION_SECTION:", SECTION_QUESTION },
		{ "      ANSWER_SECTION:", SECTION_ANSWER },
		{ "      OPT_PSEUDOSECTION:", SECTION_NONE },
		{ ";QUESTION", SECTION_QUESTION },
		{ ";ANSWER", SECTION_ANSWER },
		{ ";AUTHORITY", SECTION_AUTHORITY },
		{ ";ADDITIONAL", SECTION_ADDITIONAL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *line = rows[i].line;

		begin(rows[i].section == SECTION_NONE ? SECTION_ANSWER :
							SECTION_NONE);
		if (!takes_title(line) || reply.section != rows[i].section)
			fail_msg("\"%s\": %d", line, reply.section);
	}
}

static void
what_is_no_title_leaves_the_section(void **state)
{
	static const char *const lines[] = { "", ";; Query time: 0 msec",
		";; flags: qr; QUERY: 1, ANSWER: 0, AUTHORITY: 1",
		"      ANSWER: 0", "a.test. 300 IN TXT \"ANSWER\"",
		"answer.test. 300 IN A 192.0.2.1" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		begin(SECTION_AUTHORITY);
		if (takes_title(lines[i]) || reply.section != SECTION_AUTHORITY)
			fail_msg("\"%s\"", lines[i]);
	}
}

static void
the_question_is_read_as_each_tool_prints_it(void **state)
{
	static const char *const lines[] = { ";a.test.\t\tIN\tMX",
		";; a.test.\tIN\tMX", ";; a.test.       \t\tIN\tMX",
		"        - 'a.test. IN MX'", "a.test. IN MX", "a.test. IN MX\r",
		"named[1]: client: ;a.test. IN MX" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		take_in(SECTION_QUESTION, lines[i]);
		if (strcmp(reply.query.name, "a.test.") != 0 ||
		    strcmp(reply.query.type, "MX") != 0 || reply.other_class)
			fail_msg("\"%s\": %s %s", lines[i], reply.query.name,
			    reply.query.type);
	}
}

static void
another_class_than_in_is_noted(void **state)
{
	static const char *const lines[] = { ";version.bind. CH TXT",
		";a.test. CLASS77 A", ";a.test. HS A", ";a.test. ANY SOA",
		";a.test. NONE A" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		take_in(SECTION_QUESTION, lines[i]);
		if (!reply.other_class || reply.query.type[0] == '\0')
			fail_msg("\"%s\"", lines[i]);
	}
}

static void
what_is_no_record_is_passed_over(void **state)
{
	static const char *const lines[] = { "", ";; no question", "IN", "IN A",
		"a.test. IN", "a.test. A", "this is in A sentence",
		"a.test. CLASS A", "a.test. CLAS77 A", "a.test. class77 A",
		"a.test. I A", "a.test. INX A" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		for (int section = SECTION_NONE; section <= SECTION_ADDITIONAL;
		     section++) {
			take_in((enum section)section, lines[i]);
			if (reply.query.name[0] != '\0' || reply.wanted ||
			    reply.soa || reply.ns || reply.policy)
				fail_msg("\"%s\" in %d", lines[i], section);
		}
	}
}

static void
private_addresses_are_known_by_their_blocks(void **state)
{
	static const struct {
		const char *address;
		bool private;
	} rows[] = {
		{ "10.0.0.1", true },
		{ "10.255.255.255", true },
		{ "127.0.0.1", true },
		{ "172.16.0.1", true },
		{ "172.31.255.254", true },
		{ "192.168.7.10", true },
		{ "169.254.1.1", true },
		{ "100.64.0.1", true },
		{ "100.127.255.254", true },
		{ "9.255.255.255", false },
		{ "11.0.0.1", false },
		{ "110.0.0.1", false },
		{ "1.10.0.1", false },
		{ "172.15.0.1", false },
		{ "172.32.0.1", false },
		{ "192.167.0.1", false },
		{ "192.0.2.1", false },
		{ "192.16.8.1", false },
		{ "169.253.1.1", false },
		{ "100.63.0.1", false },
		{ "100.128.0.1", false },
		{ "0.0.0.0", false },
		{ "fc00::1", true },
		{ "fd12:3456:789a::1", true },
		{ "FD12::1", true },
		{ "fe80::1", true },
		{ "febf::1", true },
		{ "FEA0::1", true },
		{ "fec0::1", false },
		{ "ff02::1", false },
		{ "fb00::1", false },
		{ "2001:db8::1", false },
		{ "2001:db8::fd00", false },
		{ "::", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char line[80];

		snprintf(line, sizeof(line), "a.test. 300 IN %s %s",
		    strchr(rows[i].address, ':') != NULL ? "AAAA" : "A",
		    rows[i].address);
		take_in(SECTION_ANSWER, line);
		if (reply.private_address != rows[i].private)
			fail_msg("%s", line);
	}
}

static void
an_address_elsewhere_than_in_answer_is_not_taken(void **state)
{
	(void)state;
	take_in(SECTION_ADDITIONAL, "ns.test. 300 IN A 10.0.0.1");
	assert_false(reply.private_address || reply.wanted);
	take_in(SECTION_ANSWER, "a.test. 300 IN TXT 10.0.0.1");
	assert_false(reply.private_address);
	assert_true(reply.wanted);
}

static void
an_alias_is_no_answer_unless_it_was_asked(void **state)
{
	(void)state;
	take_in(SECTION_ANSWER, "a.test. 300 IN CNAME b.test.");
	assert_true(reply.alias && !reply.wanted);
	assert_string_equal(reply.last_name, "b.test.");
	take_record("b.test. 300 IN CNAME c.test.");
	assert_string_equal(reply.last_name, "c.test.");
	take_record("c.test. 300 IN A 192.0.2.1");
	assert_true(reply.alias && reply.wanted);

	begin(SECTION_ANSWER);
	strcpy(reply.query.type, "CNAME");
	take_record("a.test. 300 IN CNAME b.test.");
	assert_true(reply.alias && reply.wanted);

	take_in(SECTION_ANSWER, "a.test. 300 IN DNAME b.test.");
	assert_true(reply.alias && !reply.wanted);
	assert_string_equal(reply.last_name, "");
}

static void
a_signature_is_no_answer(void **state)
{
	(void)state;
	take_in(SECTION_ANSWER,
	    "a.test. 300 IN RRSIG CNAME 13 2 300 20261201000000 "
	    "20261101000000 1 test. AA==");
	assert_false(reply.wanted || reply.alias);
}

static void
a_record_may_have_no_ttl_or_one_with_units(void **state)
{
	static const char *const lines[] = { "a.test. IN A 192.0.2.1",
		"a.test. 300 IN A 192.0.2.1", "a.test. 1h5m IN A 192.0.2.1",
		"- 'a.test. 300 IN A 192.0.2.1'" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		take_in(SECTION_ANSWER, lines[i]);
		if (!reply.wanted)
			fail_msg("\"%s\"", lines[i]);
	}
}

/* Returns the sum of two records of ANSWER. */
static uint64_t
sum_of(const char *one, const char *other)
{
	take_in(SECTION_ANSWER, one);
	take_record(other);
	return reply.answer_sum;
}

static void
the_sum_of_an_answer_is_that_of_its_data(void **state)
{
	static const char one[] = "a.test. 300 IN A 192.0.2.1";
	static const char two[] = "a.test. 300 IN A 192.0.2.2";
	uint64_t sum = sum_of(one, two);

	(void)state;
	assert_true(sum == sum_of(two, one));
	assert_true(sum == sum_of("A.TEST. 7 IN A 192.0.2.1", two));
	assert_false(sum == sum_of(one, one));
	assert_false(sum == sum_of(one, "a.test. 300 IN A 192.0.2.3"));
	assert_false(sum_of("a.test. 1 IN TXT \"a\" \"b\"", one) ==
	    sum_of("a.test. 1 IN TXT \"ab\"", one));
}

static void
the_soa_of_authority_is_read(void **state)
{
	static const struct {
		const char *line;
		const char *zone;
		bool built_in;
	} rows[] = {
		{ "a.test. 300 IN SOA ns.a.test. h.a.test. 1 2 3 4 5",
		    "a.test.", false },
		{ ". 86400 IN SOA a.root-servers.net. nstld. 1 2 3 4 5", ".",
		    false },
		{ "10.in-addr.arpa. 86400 IN SOA 10.IN-ADDR.ARPA. . 0 1 2 3 4",
		    "10.in-addr.arpa.", true },
		{ "onion. 10800 IN SOA localhost. nobody.invalid. 1 2 3 4 5",
		    "onion.", true },
		{ "a.test. 300 IN SOA", "a.test.", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		take_in(SECTION_AUTHORITY, rows[i].line);
		if (!reply.soa || reply.ns ||
		    strcmp(reply.soa_name, rows[i].zone) != 0 ||
		    reply.built_in != rows[i].built_in)
			fail_msg("%s", rows[i].line);
	}
}

static void
name_servers_and_proofs_of_authority_are_read(void **state)
{
	(void)state;
	take_in(SECTION_AUTHORITY, "b.test. 300 IN NS ns.b.test.");
	assert_true(reply.ns && !reply.soa);
	take_in(SECTION_AUTHORITY,
	    "a.test. 300 IN NSEC \\000.a.test. RRSIG NSEC NXNAME");
	assert_true(reply.nxname);
	take_in(SECTION_AUTHORITY,
	    "a.test. 300 IN NSEC \\000.a.test. RRSIG NSEC TYPE128");
	assert_true(reply.nxname);
	take_in(SECTION_AUTHORITY, "a.test. 300 IN NSEC b.test. A RRSIG NSEC");
	assert_false(reply.nxname);
	take_in(SECTION_AUTHORITY, "a.test. 300 IN TXT NXNAME");
	assert_false(reply.nxname);
}

static void
an_soa_in_additional_is_of_a_policy(void **state)
{
	(void)state;
	take_in(SECTION_ADDITIONAL,
	    "block.test. 1 IN SOA localhost. h. 1 2 3 4 5");
	assert_true(reply.policy);
	assert_false(reply.soa);
	assert_string_equal(reply.soa_name, "block.test.");
	take_in(SECTION_ADDITIONAL, "ns.test. 300 IN A 192.0.2.1");
	assert_false(reply.policy);
}

static void
the_error_of_a_tkey_record_is_read(void **state)
{
	static const struct {
		const char *error;
		enum record_id id;
	} rows[] = { { "BADKEY", RC_BADKEY }, { "17", RC_BADKEY },
		{ "BADSIG", RC_BADSIG }, { "16", RC_BADSIG },
		{ "BADMODE", RC_BADMODE }, { "19", RC_BADMODE },
		{ "NOERROR", RC_COUNT }, { "0", RC_COUNT }, { "x", RC_COUNT },
		{ "", RC_COUNT } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char line[128];

		snprintf(line, sizeof(line),
		    "k.test. 0 ANY TKEY gss-tsig. 1795242839 1795329239 3 %s",
		    rows[i].error);
		take_in(SECTION_ANSWER, line);
		if (reply.tkey.id != rows[i].id)
			fail_msg("%s", line);
	}
}

static void
a_name_is_cut_to_its_room(void **state)
{
	char line[NAME_MOST + 64];

	(void)state;
	memset(line, 'a', NAME_MOST + 20);
	strcpy(line + NAME_MOST + 20, " IN A");
	take_in(SECTION_QUESTION, line);
	assert_int_equal(strlen(reply.query.name), NAME_MOST - 1);
	assert_string_equal(reply.query.type, "A");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(titles_of_sections_are_known),
		cmocka_unit_test(what_is_no_title_leaves_the_section),
		cmocka_unit_test(the_question_is_read_as_each_tool_prints_it),
		cmocka_unit_test(another_class_than_in_is_noted),
		cmocka_unit_test(what_is_no_record_is_passed_over),
		cmocka_unit_test(private_addresses_are_known_by_their_blocks),
		cmocka_unit_test(
		    an_address_elsewhere_than_in_answer_is_not_taken),
		cmocka_unit_test(an_alias_is_no_answer_unless_it_was_asked),
		cmocka_unit_test(a_signature_is_no_answer),
		cmocka_unit_test(a_record_may_have_no_ttl_or_one_with_units),
		cmocka_unit_test(the_sum_of_an_answer_is_that_of_its_data),
		cmocka_unit_test(the_soa_of_authority_is_read),
		cmocka_unit_test(name_servers_and_proofs_of_authority_are_read),
		cmocka_unit_test(an_soa_in_additional_is_of_a_policy),
		cmocka_unit_test(the_error_of_a_tkey_record_is_read),
		cmocka_unit_test(a_name_is_cut_to_its_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
