/*
 * What a text tells of each reply in it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/reply/evidence.h"

#include "replies.h"
#include "src/reply/keep.h"

/* One reply as a text; what it does not tell is "". */
struct sample {
	const char *text;
	const char *wanted;
};

static const char *
named(enum record_id id)
{
	return id == RC_COUNT ? "" : record_get(id)->mnemonic;
}

/* Stores what is known of a reply in one line. */
static void
describe(char to[1024], const struct reply *reply)
{
	static const char *const opcodes[] = { "", "query", "update", "notify",
		"dso", "other" };
	static const char letters[] = "atrRcd"; /* ra is R, ad is d */
	char flags[8] = "";
	size_t used = 0;

	for (size_t i = 0; i < 6; i++) {
		if (reply->flags >> i & 1)
			flags[used++] = letters[i];
	}
	snprintf(to, 1024, "%s %s [%s] %s %s @%s%s%s tsig=%s opt=%d",
	    named(reply->code.id), opcodes[reply->query.opcode],
	    reply->has_flags ? flags : "-", reply->query.name,
	    reply->query.type, reply->query.server,
	    reply->query.port[0] != '\0' ? "#" : "", reply->query.port,
	    named(reply->tsig.id), reply->edns);
	for (size_t i = 0; i < reply->edes_used; i++) {
		used = strlen(to);
		snprintf(to + used, 1024 - used, " ede%d(%s)",
		    (int)reply->edes[i].number, reply->edes[i].text);
	}
}

static void
check(const struct sample *samples, size_t count)
{
	static const size_t pieces[] = { 100000, 1, 7 };
	char known[1024];

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < COUNT_OF(pieces); j++) {
			read_pieces(samples[i].text, pieces[j]);
			if (replies.used != 1)
				fail_msg("%zu replies in %s", replies.used,
				    samples[i].text);
			describe(known, &replies.list[0]);
			if (strcmp(known, samples[i].wanted) != 0)
				fail_msg("%s\nis\n%s\nnot\n%s\nin pieces of "
					 "%zu",
				    samples[i].text, known, samples[i].wanted,
				    pieces[j]);
		}
	}
}

static const char dig_text[] =
    "\n; <<>> DiG 9.18.49 <<>> @192.0.2.53 a.test\n"
    "; (1 server found)\n"
    ";; global options: +cmd\n"
    ";; Got answer:\n" DIG_HEADER("QUERY", "SERVFAIL")
	DIG_COUNTS("qr rd ra", "0", "0") DIG_OPT
    "; EDE: 7 (Signature Expired): (expired at a.test.)\n" DIG_QUESTION(
	"a.test.", "A") ";; Query time: 12 msec\n"
			";; SERVER: 192.0.2.53#5353(192.0.2.53) (UDP)\n";

static const char kdig_text[] =
    ";; ->>HEADER<<- opcode: QUERY; status: SERVFAIL; id: 15663\n"
    ";; Flags: qr rd ra; QUERY: 1; ANSWER: 0; AUTHORITY: 0; "
    "ADDITIONAL: 1\n\n"
    ";; EDNS PSEUDOSECTION:\n"
    ";; Version: 0; flags: ; UDP size: 1232 B; ext-rcode: NOERROR\n"
    ";; EDE: 7 (Signature Expired): 'expired at a.test.'\n\n"
    ";; QUESTION SECTION:\n"
    ";; a.test.\t\tIN\tA\n\n"
    ";; Received 191 B\n"
    ";; From 192.0.2.53@5353(UDP) in 2.2 ms\n";

static const char drill_text[] =
    ";; ->>HEADER<<- opcode: QUERY, rcode: SERVFAIL, id: 16899\n"
    ";; flags: qr rd ra ; QUERY: 1, ANSWER: 0, AUTHORITY: 0, "
    "ADDITIONAL: 0 \n"
    ";; QUESTION SECTION:\n"
    ";; a.test.\tIN\tA\n\n"
    ";; ANSWER SECTION:\n\n"
    ";; Query time: 8 msec\n"
    ";; EDNS: version 0; flags: ; udp: 1232\n"
    "; EDE: 7 (Signature Expired): 65 78 (expired at a.test.)\n"
    ";; SERVER: 192.0.2.53\n";

static const char yaml_text[] =
    "- type: MESSAGE\n"
    "  message:\n"
    "    type: RECURSIVE_RESPONSE\n"
    "    response_address: \"192.0.2.53\"\n"
    "    response_port: 53\n"
    "    response_message_data:\n"
    "      opcode: QUERY\n"
    "      status: SERVFAIL\n"
    "      id: 49825\n"
    "      flags: qr rd ra\n"
    "      QUESTION: 1\n"
    "      ANSWER: 0\n"
    "      AUTHORITY: 0\n"
    "      ADDITIONAL: 1\n"
    "      OPT_PSEUDOSECTION:\n"
    "        EDNS:\n"
    "          version: 0\n"
    "          flags:\n"
    "          udp: 1232\n"
    "          EDE:\n"
    "            INFO-CODE: 7 (Signature Expired)\n"
    "            EXTRA-TEXT: \"expired at a.test.\"\n"
    "      QUESTION_SECTION:\n"
    "        - 'a.test. IN A'\n";

static const char perl_text[] =
    ";; Response received from 192.0.2.53 (129 octets)\n"
    ";; HEADER SECTION\n"
    ";;\tid = 58098\n"
    ";;\tqr = 1\taa = 0\ttc = 0\trd = 1\topcode = QUERY\n"
    ";;\tra = 1\tz  = 0\tad = 0\tcd = 0\trcode  = SERVFAIL\n"
    ";;\tqdcount = 1\tancount = 0\tnscount = 0\tarcount = 1\n"
    ";;\tdo = 0\n\n"
    ";; {\t\"EDNS-VERSION\":\t0,\n"
    ";;\t\"OPTIONS\":\t[\n"
    ";;\t\t{ \"EXTENDED-ERROR\": { \"INFO-CODE\": 7 } } ]\n"
    ";;\t}\n\n"
    ";; QUESTION SECTION (1 record)\n"
    ";; a.test.\tIN\tA\n\n"
    ";; ANSWER SECTION (0 records)\n";

static void
a_reply_is_read_as_each_tool_prints_it(void **state)
{
	static const struct sample samples[] = {
		{ dig_text,
		    "SERVFAIL query [rR] a.test. A @192.0.2.53#5353 tsig= "
		    "opt=1 ede7(expired at a.test.)" },
		{ kdig_text,
		    "SERVFAIL query [rR] a.test. A @192.0.2.53#5353 tsig= "
		    "opt=1 ede7(expired at a.test.)" },
		{ drill_text,
		    "SERVFAIL query [rR] a.test. A @192.0.2.53 tsig= "
		    "opt=1 ede7(expired at a.test.)" },
		{ yaml_text,
		    "SERVFAIL query [rR] a.test. A @192.0.2.53 tsig= "
		    "opt=1 ede7(expired at a.test.)" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
a_reply_of_net_dns_has_its_code_ede_and_question(void **state)
{
	const struct reply *reply = &replies.list[0];

	(void)state;
	read_replies(perl_text);
	assert_int_equal(replies.used, 1);
	assert_int_equal(reply->code.id, RC_SERVFAIL);
	assert_int_equal(reply->edes_used, 1);
	assert_int_equal(reply->edes[0].number, 7);
	assert_true(reply->has_counts && reply->has_flags && reply->edns);
	assert_int_equal(reply->flags, FLAG_RD | FLAG_RA);
	assert_string_equal(reply->query.name, "a.test.");
	assert_string_equal(reply->query.type, "A");
}

static const char kdig_json_text[] =
    "{\n"
    "  \"dateString\": \"2026-11-21T06:32:30+0000\",\n"
    "  \"ID\": 50234,\n"
    "  \"QR\": 1,\n"
    "  \"Opcode\": 0,\n"
    "  \"AA\": 0,\n"
    "  \"TC\": 0,\n"
    "  \"RD\": 1,\n"
    "  \"RA\": 1,\n"
    "  \"RCODE\": 2,\n"
    "  \"ANCOUNT\": 0,\n"
    "  \"NSCOUNT\": 0,\n"
    "  \"QNAME\": \"a.test.\",\n"
    "  \"QTYPEname\": \"A\",\n"
    "  \"additionalRRs\": [\n"
    "    {\n"
    "      \"NAME\": \".\",\n"
    "      \"TYPE\": 41,\n"
    "      \"TYPEname\": \"OPT\",\n"
    "      \"CLASS\": 1232,\n"
    "      \"TTL\": %s,\n";

static void
json_of_kdig_has_the_question_and_the_upper_bits(void **state)
{
	const struct reply *reply = &replies.list[0];
	char text[1024];

	(void)state;
	snprintf(text, sizeof(text), kdig_json_text, "32768");
	read_replies(text);
	assert_int_equal(replies.used, 1);
	assert_int_equal(reply->code.id, RC_SERVFAIL);
	assert_int_equal(reply->query.opcode, ASKED_QUERY);
	assert_true(reply->has_flags && reply->has_counts && reply->edns);
	assert_int_equal(reply->flags, FLAG_RD | FLAG_RA);
	assert_string_equal(reply->query.name, "a.test.");
	assert_string_equal(reply->query.type, "A");
	assert_false(reply->upper_bits);
	snprintf(text, sizeof(text), kdig_json_text, "16777216");
	read_replies(text);
	assert_true(reply->upper_bits);
}

/* The text of an EDE, in JSON, before its number and behind it. */
static void
strings_of_json_are_the_text_of_an_ede(void **state)
{
	static const char *const texts[] = {
		"{\"Status\":2,\"TC\":false,\"extended_dns_errors\":[{\"info_code\":6,"
		"\"extra_text\":\"malformed\"}]}\n",
		";;\tra = 1\trcode  = SERVFAIL\n"
		";;\t{ \"EXTENDED-ERROR\": { \"EXTRA-TEXT\": \"malformed\",\n"
		";;\t\"INFO-CODE\": 6 } } ]\n",
		";;\tra = 1\trcode  = SERVFAIL\n"
		";;\t{ \"EXTENDED-ERROR\": { \"INFO-CODE\": 6,\n"
		";;\t\"EXTRA-TEXT\": \"malformed\" } } ]\n",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		const struct reply *reply = &replies.list[0];

		read_replies(texts[i]);
		if (replies.used != 1 || reply->edes_used != 1 ||
		    reply->edes[0].number != 6 ||
		    strcmp(reply->edes[0].text, "malformed") != 0)
			fail_msg("%s", texts[i]);
	}
}

/* tshark shows the flags of a message before its code. */
static void
what_a_packet_shows_is_not_of_the_one_before(void **state)
{
	static const char text[] =
	    "Domain Name System (response)\n"
	    "    Flags: 0x8185 Standard query response, Refused\n"
	    "        .000 0... .... .... = Opcode: Standard query (0)\n"
	    "        .... .... .... 0101 = Reply code: Refused (5)\n"
	    "Domain Name System (query)\n"
	    "    Flags: 0x2800 Dynamic update\n"
	    "        .010 1... .... .... = Opcode: Dynamic update (5)\n"
	    "Domain Name System (response)\n"
	    "    Flags: 0x2806 Dynamic update response, Name exists\n"
	    "        .010 1... .... .... = Opcode: Dynamic update (5)\n"
	    "        .... .... .... 0110 = Reply code: Name exists (6)\n";

	(void)state;
	read_replies(text);
	assert_int_equal(replies.used, 2);
	assert_int_equal(replies.list[0].query.opcode, ASKED_QUERY);
	assert_int_equal(replies.list[1].query.opcode, ASKED_UPDATE);
	assert_false(replies.list[0].has_flags || replies.list[1].has_flags);
}

static const char nsupdate_text[] =
    "Sending update to 192.0.2.1#53\n"
    "Outgoing update query:\n"
    ";; ->>HEADER<<- opcode: UPDATE, status: NOERROR, id:  16596\n"
    ";; flags:; ZONE: 1, PREREQ: 0, UPDATE: 1, ADDITIONAL: 1\n"
    ";; ZONE SECTION:\n"
    ";open.test.\t\t\tIN\tSOA\n\n"
    ";; UPDATE SECTION:\n"
    "new.open.test.\t300\tIN\tA\t10.0.0.1\n\n"
    ";; TSIG PSEUDOSECTION:\n"
    "key.\t0\tANY\tTSIG\thmac-sha256. 1795594031 300 2 AA== 16596 NOERROR "
    "0\n\n"
    "; TSIG error with server: tsig indicates error\n\n"
    "Reply from update query:\n"
    ";; ->>HEADER<<- opcode: UPDATE, status: NOTAUTH, id:  16596\n"
    ";; flags: qr; ZONE: 1, PREREQ: 0, UPDATE: 0, ADDITIONAL: 1\n"
    ";; ZONE SECTION:\n"
    ";open.test.\t\t\tIN\tSOA\n\n"
    ";; TSIG PSEUDOSECTION:\n"
    "key.\t0\tANY\tTSIG\thmac-sha256. 1795594031 300 0 16596 BADKEY 0 \n\n";

static void
a_query_that_nsupdate_shows_is_no_reply(void **state)
{
	char known[1024];

	(void)state;
	read_replies(nsupdate_text);
	assert_true(replies.used >= 1);
	assert_int_equal(replies.list[replies.used - 1].code.id, RC_NOTAUTH);
	describe(known, &replies.list[replies.used - 1]);
	assert_non_null(strstr(known, "NOTAUTH update [] open.test. SOA "));
	assert_non_null(strstr(known, " tsig=BADKEY "));
	assert_false(replies.list[replies.used - 1].wanted ||
	    replies.list[replies.used - 1].private_address);
}

static void
the_error_of_a_tsig_record_is_part_of_its_reply(void **state)
{
	static const struct sample samples[] = {
		{ DIG_HEADER("QUERY", "NOTAUTH") DIG_COUNTS("qr", "0",
		      "0") DIG_QUESTION("a.test.",
		      "SOA") ";; TSIG PSEUDOSECTION:\n"
			     "k.\t0\tANY\tTSIG\thmac-sha256. 1 300 0 7 BADKEY 0\n",
		    "NOTAUTH query [] a.test. SOA @ tsig=BADKEY opt=0" },
		{ DIG_HEADER("QUERY",
		      "NOTAUTH") "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADTIME 6 AA==\n",
		    "NOTAUTH query [-]   @ tsig=BADTIME opt=0" },
		{ "update failed: NOTAUTH(BADSIG)\n",
		    "NOTAUTH update [-]   @ tsig=BADSIG opt=0" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
a_tsig_error_without_a_reply_is_one(void **state)
{
	(void)state;
	read_replies("k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADKEY 0\n");
	assert_int_equal(replies.used, 1);
	assert_int_equal(replies.list[0].code.id, RC_BADKEY);
	assert_int_equal(replies.list[0].tsig.id, RC_BADKEY);
}

static void
an_ede_before_its_header_is_of_the_reply_behind_it(void **state)
{
	(void)state;
	read_replies(";; EDE: 22 (No Reachable Authority)\n" DIG_HEADER("QUERY",
	    "SERVFAIL") DIG_COUNTS("qr rd ra", "0",
	    "0") "\n; <<>> DiG 9.18 <<>> a.test\n" DIG_HEADER("QUERY",
	    "NXDOMAIN") "; EDE: 15 (Blocked)\n");
	assert_int_equal(replies.used, 2);
	assert_int_equal(replies.list[0].edes_used, 1);
	assert_int_equal(replies.list[0].edes[0].number, 22);
	assert_int_equal(replies.list[1].edes_used, 1);
	assert_int_equal(replies.list[1].edes[0].number, 15);
}

static void
edes_past_the_most_are_left_out(void **state)
{
	char text[512] = DIG_HEADER("QUERY", "SERVFAIL");

	(void)state;
	for (int i = 0; i < 2 * REPLY_EDES; i++) {
		size_t used = strlen(text);

		snprintf(text + used, sizeof(text) - used, "; EDE: %d: (x)\n",
		    i + 1);
	}
	read_replies(text);
	assert_int_equal(replies.list[0].edes_used, REPLY_EDES);
	assert_int_equal(replies.list[0].edes[REPLY_EDES - 1].number,
	    REPLY_EDES);
}

static void
each_header_begins_a_reply(void **state)
{
	(void)state;
	read_replies(DIG_HEADER("QUERY", "NOERROR") DIG_COUNTS("qr aa", "1",
	    "0") DIG_QUESTION("a.test.",
	    "A") ";; ANSWER SECTION:\na.test. 300 IN A 192.0.2.1\n\n" DIG_HEADER("QUERY",
	    "REFUSED") DIG_COUNTS("qr rd", "0", "0")
		DIG_QUESTION("b.test.", "MX"));
	assert_int_equal(replies.used, 2);
	assert_false(replies.more);
	assert_true(replies.list[0].wanted);
	assert_int_equal(replies.list[0].flags, FLAG_AA);
	assert_int_equal(replies.list[0].answers, 1);
	assert_string_equal(replies.list[0].query.name, "a.test.");
	assert_false(replies.list[1].wanted);
	assert_int_equal(replies.list[1].flags, FLAG_RD);
	assert_string_equal(replies.list[1].query.name, "b.test.");
	assert_string_equal(replies.list[1].query.type, "MX");
}

static void
a_query_between_two_replies_is_not_taken_for_either(void **state)
{
	(void)state;
	read_replies(DIG_HEADER("QUERY", "REFUSED") DIG_COUNTS("qr rd", "0",
	    "0") DIG_QUESTION("a.test.",
	    "A") ";; Sending:\n"
		 ";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 2\n"
		 ";; flags: rd ad cd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, "
		 "ADDITIONAL: 1\n\n"
		 ";; OPT PSEUDOSECTION:\n; EDNS: version: 1, flags:; udp: 1232\n" DIG_QUESTION(
		     "b.test.", "MX") ";; Got answer:\n" DIG_HEADER("QUERY",
		     "NXDOMAIN") DIG_COUNTS("qr", "0", "1"));
	assert_int_equal(replies.used, 2);
	assert_int_equal(replies.list[0].code.id, RC_REFUSED);
	assert_int_equal(replies.list[0].flags, FLAG_RD);
	assert_false(replies.list[0].edns);
	assert_string_equal(replies.list[0].query.name, "a.test.");
	assert_string_equal(replies.list[0].query.type, "A");
	assert_int_equal(replies.list[1].code.id, RC_NXDOMAIN);
	assert_int_equal(replies.list[1].flags, 0);
	assert_int_equal(replies.list[1].authorities, 1);
}

static void
more_replies_than_can_be_kept_are_said_to_be_more(void **state)
{
	static const char one[] = DIG_HEADER("QUERY", "SERVFAIL");
	char text[(REPLIES_MOST + 3) * sizeof(one)] = "";

	(void)state;
	for (size_t i = 0; i < REPLIES_MOST + 2; i++) {
		strcat(text, one);
		read_replies(text);
		if (replies.more != (i >= REPLIES_MOST) ||
		    replies.used != (i < REPLIES_MOST ? i + 1 : REPLIES_MOST))
			fail_msg("%zu replies: %zu", i + 1, replies.used);
	}
}

static void
what_one_reply_too_many_tells_is_of_no_other(void **state)
{
	static const char one[] = DIG_HEADER("QUERY", "SERVFAIL");
	char text[(REPLIES_MOST + 3) * sizeof(one)] = "";

	(void)state;
	for (size_t i = 0; i < REPLIES_MOST + 1; i++)
		strcat(text, one);
	strcat(text, "; EDE: 7 (Signature Expired)\n");
	read_replies(text);
	for (size_t i = 0; i < replies.used; i++) {
		if (replies.list[i].edes_used > 0)
			fail_msg("reply %zu has the EDE", i);
	}
}

static void
what_dig_was_asked_is_read_from_its_first_line(void **state)
{
	static const struct {
		const char *line;
		bool edns;
		unsigned version;
		const char *type;
		const char *server;
		const char *port;
	} rows[] = {
		{ "; <<>> DiG 9.18 <<>> a.test\n", true, 0, "", "", "" },
		{ "; <<>> DiG 9.18 <<>> +noedns a.test\n", false, 0, "", "",
		    "" },
		{ "; <<>> DiG 9.18 <<>> +edns=1 a.test\n", true, 1, "", "",
		    "" },
		{ "; <<>> DiG 9.18 <<>> @::1 a.test axfr\n", true, 0, "axfr",
		    "::1", "" },
		{ "; <<>> DiG 9.18 <<>> -p 5353 @ns.test a.test ixfr=7\n", true,
		    0, "ixfr", "ns.test", "5353" },
		{ "; <<>> DiG 9.18 <<>> -p 53 @ns.test a.test\n", true, 0, "",
		    "ns.test", "" },
		{ "; <<>> DiG 9.18 <<>> axfr.test\n", true, 0, "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct reply *reply = &replies.list[0];
		char text[256];

		snprintf(text, sizeof(text), "%s%s", rows[i].line,
		    DIG_HEADER("QUERY", "REFUSED"));
		read_replies(text);
		if (reply->query.edns != rows[i].edns ||
		    reply->query.version != rows[i].version ||
		    strcmp(reply->query.type, rows[i].type) != 0 ||
		    strcmp(reply->query.server, rows[i].server) != 0 ||
		    strcmp(reply->query.port, rows[i].port) != 0)
			fail_msg("%s", rows[i].line);
	}
}

static void
a_failed_transfer_names_its_type_and_zone(void **state)
{
	static const struct sample samples[] = {
		{ DIG_HEADER("QUERY", "REFUSED") "; Transfer failed.\n",
		    "REFUSED query [-]  AXFR @ tsig= opt=0" },
		{ ";; AXFR for a.test.\n"
		  ";; ERROR: server replied with error 'REFUSED'\n",
		    "REFUSED  [-] a.test. AXFR @ tsig= opt=0" },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
opcodes_are_read_by_name_and_number(void **state)
{
	static const struct {
		const char *opcode;
		enum asked asked;
	} rows[] = { { "QUERY", ASKED_QUERY }, { "UPDATE", ASKED_UPDATE },
		{ "NOTIFY", ASKED_NOTIFY }, { "DSO", ASKED_DSO },
		{ "RESERVED6", ASKED_DSO }, { "STATUS", ASKED_OTHER },
		{ "IQUERY", ASKED_OTHER }, { "RESERVED15", ASKED_OTHER } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char text[128];

		snprintf(text, sizeof(text),
		    ";; ->>HEADER<<- opcode: %s, status: NOTIMP, id: 1\n",
		    rows[i].opcode);
		read_replies(text);
		if (replies.list[0].query.opcode != rows[i].asked)
			fail_msg("%s", text);
	}
}

static void
a_cookie_counts_with_the_part_of_a_server(void **state)
{
	static const struct {
		const char *line;
		bool cookie;
	} rows[] = {
		{ "; COOKIE: 0102030405060708\n", false },
		{ "; COOKIE: 010203040506070801000000692564c5aaaaaaaaaaaaaaaa"
		  " (good)\n",
		    true },
		{ "; COOKIE: 01020304050607080102030405060708\n", true },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char text[256];

		snprintf(text, sizeof(text), "%s%s",
		    DIG_HEADER("QUERY", "BADCOOKIE"), rows[i].line);
		read_replies(text);
		if (replies.list[0].cookie != rows[i].cookie)
			fail_msg("%s", rows[i].line);
	}
}

static void
a_text_may_say_that_no_reply_came(void **state)
{
	static const struct {
		const char *text;
		enum silence silence;
		const char *server;
		const char *port;
	} rows[] = {
		{ ";; communications error to ::1#53: connection refused\n",
		    SILENCE_REFUSED, "::1", "" },
		{ ";; connection timed out; no servers could be reached\n",
		    SILENCE_TIME, "", "" },
		{ ";; communications error to 192.0.2.1#5399: timed out\n",
		    SILENCE_TIME, "192.0.2.1", "5399" },
		{ ";; UDP setup with 192.0.2.1#53 failed: network "
		  "unreachable.\n",
		    SILENCE_NO_WAY, "192.0.2.1", "" },
		{ "lookup a.test on 192.0.2.1:53: read udp 10.0.0.1:4->"
		  "192.0.2.1:53: i/o timeout\n",
		    SILENCE_TIME, "192.0.2.1", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct reply *reply = &replies.list[0];

		read_replies(rows[i].text);
		replies_close(&replies);
		if (replies.used != 1 || reply->code.id != RC_NOREPLY ||
		    reply->silence != rows[i].silence ||
		    strcmp(reply->query.server, rows[i].server) != 0 ||
		    strcmp(reply->query.port, rows[i].port) != 0)
			fail_msg("%s: %s %s", rows[i].text, reply->query.server,
			    reply->query.port);
	}
}

static void
a_code_says_more_than_that_another_reply_did_not_come(void **state)
{
	char text[512];

	(void)state;
	snprintf(text, sizeof(text), "%s%s",
	    ";; communications error to ::1#53: connection refused\n",
	    DIG_HEADER("QUERY", "SERVFAIL"));
	read_replies(text);
	replies_close(&replies);
	assert_int_equal(replies.used, 1);
	assert_int_equal(replies.list[0].code.id, RC_SERVFAIL);
}

static void
long_pieces_are_cut_to_their_room(void **state)
{
	static char text[4096];
	char big[REPLY_TEXT + 201];

	(void)state;
	memset(big, 'x', sizeof(big) - 1);
	big[sizeof(big) - 1] = '\0';
	snprintf(text, sizeof(text),
	    "%s; EDE: 1 (Other): (%s)\n;; SERVER: %s#53(x) (UDP)\n",
	    DIG_HEADER("QUERY", "SERVFAIL"), big, big);
	read_replies(text);
	assert_int_equal(strlen(replies.list[0].edes[0].text), REPLY_TEXT - 1);
	assert_int_equal(strlen(replies.list[0].query.server), SERVER_MOST - 1);
}

static void
nothing_keeps_what_is_there(void **state)
{
	char to[8] = "kept";

	(void)state;
	keep(to, sizeof(to), (struct span){ NULL, 0 });
	keep(to, sizeof(to), (struct span){ "", 0 });
	assert_string_equal(to, "kept");
	keep(to, sizeof(to), (struct span){ "12345678", 8 });
	assert_string_equal(to, "1234567");
}

/* Replies of which a line is long: the text before it, and behind it. */
static const struct {
	const char *before, *behind;
} long_lines[] = {
	{ DIG_HEADER("QUERY", "NXDOMAIN") DIG_COUNTS("qr rd ra", "0",
	      "1") DIG_QUESTION("a.b.test.",
	      "A") ";; AUTHORITY SECTION:\nb.test. 300 IN SOA ns.b.test. ",
	    " 1 2 3 4 5\n" DIG_SERVER("192.0.2.1") },
	{ DIG_HEADER("QUERY", "NOERROR") DIG_COUNTS("qr aa", "1", "0")
		DIG_QUESTION("a.b.test.",
		    "TXT") ";; ANSWER SECTION:\na.b.test. 300 IN TXT \"",
	    "\"\n" DIG_SERVER("192.0.2.1") },
	{ DIG_HEADER("QUERY", "SERVFAIL") DIG_COUNTS("qr rd ra", "0", "0")
		DIG_OPT "; NSID: ",
	    "\n; EDE: 7 (Signature Expired)\n" DIG_QUESTION("a.b.test.", "A")
		DIG_SERVER("192.0.2.1") },
};

/* Requires that a text tells the same in pieces of any size. */
static void
require_same(const char *text)
{
	static const size_t pieces[] = { 1, 7, 997, 4096, 30011, 65536 };
	static struct replies whole;
	struct favour favours[FAVOURS_MOST], others[FAVOURS_MOST];
	uint64_t counted;
	size_t count;

	read_pieces(text, strlen(text));
	whole = replies;
	counted = tally.reports;
	count = evidence_favours(&whole, favours);
	for (size_t i = 0; i < COUNT_OF(pieces); i++) {
		read_pieces(text, pieces[i]);
		if (memcmp(&replies, &whole, sizeof(whole)) != 0)
			fail_msg("%zu bytes in pieces of %zu are others",
			    strlen(text), pieces[i]);
		assert_int_equal(tally.reports, counted);
		assert_int_equal(evidence_favours(&replies, others), count);
		for (size_t j = 0; j < count; j++)
			assert_int_equal(favours[j].cause, others[j].cause);
	}
}

static void
a_long_line_is_of_its_reply_wherever_the_window_moves(void **state)
{
	static const size_t lengths[] = { 3000, 5000, 31000, 40000 };
	static char text[SCAN_WINDOW + 64 * 1024];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(long_lines) * COUNT_OF(lengths); i++) {
		size_t length = lengths[i % COUNT_OF(lengths)];
		const char *before = long_lines[i / COUNT_OF(lengths)].before;
		const char *behind = long_lines[i / COUNT_OF(lengths)].behind;

		for (size_t filler = 57500; filler < 66000; filler += 2003) {
			size_t used = filler;

			memset(text, 'x', used);
			for (size_t j = 63; j < used; j += 64)
				text[j] = '\n';
			text[used - 1] = '\n';
			used += (size_t)sprintf(text + used, "%s", before);
			memset(text + used, 'y', length);
			strcpy(text + used + length, behind);
			require_same(text);
			assert_int_equal(replies.used, 1);
			assert_string_equal(replies.list[0].query.server,
			    "192.0.2.1");
			assert_true(replies.list[0].soa ||
			    replies.list[0].wanted || replies.list[0].edns);
		}
	}
}

static void
the_server_of_a_report_is_parted_from_its_port(void **state)
{
	static const struct {
		const char *server;
		const char *address;
		const char *port;
	} samples[] = {
		{ "192.0.2.1", "192.0.2.1", "" },
		{ "192.0.2.1:53", "192.0.2.1", "" },
		{ "192.0.2.1:5353", "192.0.2.1", "5353" },
		{ "192.0.2.1#53", "192.0.2.1", "" },
		{ "2001:db8::1#5353", "2001:db8::1", "5353" },
		{ "2001:db8::53", "2001:db8::53", "" },
		{ "[2001:db8::1]:53", "2001:db8::1", "" },
		{ "[2001:db8::1]:5353", "2001:db8::1", "5353" },
		{ "[2001:db8::1", "2001:db8::1", "" },
		{ "ns.test.:53", "ns.test.", "" },
		{ "ns.test:123456789", "ns.test", "" },
	};
	char text[128];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(samples); i++) {
		snprintf(text, sizeof(text), "NS %s returned REFUSED for a.\n",
		    samples[i].server);
		read_pieces(text, strlen(text));
		assert_int_equal(replies.used, 1);
		assert_string_equal(replies.list[0].query.server,
		    samples[i].address);
		assert_string_equal(replies.list[0].query.port,
		    samples[i].port);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_reply_is_read_as_each_tool_prints_it),
		cmocka_unit_test(
		    a_reply_of_net_dns_has_its_code_ede_and_question),
		cmocka_unit_test(
		    json_of_kdig_has_the_question_and_the_upper_bits),
		cmocka_unit_test(strings_of_json_are_the_text_of_an_ede),
		cmocka_unit_test(what_a_packet_shows_is_not_of_the_one_before),
		cmocka_unit_test(a_query_that_nsupdate_shows_is_no_reply),
		cmocka_unit_test(
		    the_error_of_a_tsig_record_is_part_of_its_reply),
		cmocka_unit_test(a_tsig_error_without_a_reply_is_one),
		cmocka_unit_test(
		    an_ede_before_its_header_is_of_the_reply_behind_it),
		cmocka_unit_test(edes_past_the_most_are_left_out),
		cmocka_unit_test(each_header_begins_a_reply),
		cmocka_unit_test(
		    a_query_between_two_replies_is_not_taken_for_either),
		cmocka_unit_test(
		    more_replies_than_can_be_kept_are_said_to_be_more),
		cmocka_unit_test(what_one_reply_too_many_tells_is_of_no_other),
		cmocka_unit_test(
		    what_dig_was_asked_is_read_from_its_first_line),
		cmocka_unit_test(a_failed_transfer_names_its_type_and_zone),
		cmocka_unit_test(opcodes_are_read_by_name_and_number),
		cmocka_unit_test(a_cookie_counts_with_the_part_of_a_server),
		cmocka_unit_test(a_text_may_say_that_no_reply_came),
		cmocka_unit_test(
		    a_code_says_more_than_that_another_reply_did_not_come),
		cmocka_unit_test(
		    a_long_line_is_of_its_reply_wherever_the_window_moves),
		cmocka_unit_test(long_pieces_are_cut_to_their_room),
		cmocka_unit_test(nothing_keeps_what_is_there),
		cmocka_unit_test(
		    the_server_of_a_report_is_parted_from_its_port),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
