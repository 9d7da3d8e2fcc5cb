/*
 * The facts of a reply that hints are about.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "src/reply/facts.h"

#include "replies.h"

/* A text, and whether a fact holds for its first reply. */
struct sample {
	const char *text;
	enum fact fact;
	bool holds;
};

static void
check(const struct sample *samples, size_t count)
{
	static struct facts facts;

	for (size_t i = 0; i < count; i++) {
		read_replies(samples[i].text);
		assert_true(replies.used > 0);
		facts_of(&facts, &replies, &replies.list[0]);
		if (facts.hold[samples[i].fact] != samples[i].holds)
			fail_msg("fact %d %s for\n%s", (int)samples[i].fact,
			    samples[i].holds ? "does not hold" : "holds",
			    samples[i].text);
		if (facts.hold[NOTHING])
			fail_msg("NOTHING holds for\n%s", samples[i].text);
	}
}

#define HEADER DIG_HEADER("QUERY", "NOERROR")
#define ASKED(name, type) HEADER DIG_QUESTION(name, type)

static void
flags_hold_only_where_they_are_shown(void **state)
{
	static const struct sample samples[] = {
		{ HEADER DIG_COUNTS("qr rd ra", "0", "0"), HAS_RD, true },
		{ HEADER DIG_COUNTS("qr rd ra", "0", "0"), HAS_RA, true },
		{ HEADER DIG_COUNTS("qr rd ra", "0", "0"), LACKS_RD, false },
		{ HEADER DIG_COUNTS("qr aa tc cd", "0", "0"), HAS_AA, true },
		{ HEADER DIG_COUNTS("qr aa tc cd", "0", "0"), HAS_TC, true },
		{ HEADER DIG_COUNTS("qr aa", "0", "0"), LACKS_RA, true },
		{ HEADER DIG_COUNTS("qr", "0", "0"), HAS_FLAGS, true },
		{ HEADER, HAS_FLAGS, false },
		{ HEADER, HAS_RA, false },
		{ HEADER, LACKS_RA, false },
		{ HEADER, HAS_NO_OPT, false },
		{ HEADER, ANSWER_EMPTY, false },
		{ HEADER, AUTHORITY_EMPTY, false },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
opcodes_and_questions_are_facts(void **state)
{
	static const struct sample samples[] = {
		{ HEADER, ANSWERS_QUERY, true },
		{ DIG_HEADER("UPDATE", "REFUSED"), ANSWERS_UPDATE, true },
		{ DIG_HEADER("UPDATE", "REFUSED"), ANSWERS_QUERY, false },
		{ DIG_HEADER("NOTIFY", "REFUSED"), ANSWERS_NOTIFY, true },
		{ DIG_HEADER("RESERVED6", "NOTIMP"), ANSWERS_DSO, true },
		{ DIG_HEADER("STATUS", "NOTIMP"), ANSWERS_OTHER_OPCODE, true },
		{ HEADER, ANSWERS_OTHER_OPCODE, false },
		{ ASKED("a.test.", "AAAA"), ASKS_ADDRESS, true },
		{ ASKED("a.test.", "MX"), ASKS_ADDRESS, false },
		{ ASKED("a.test.", "MX"), ASKS_COMMON, true },
		{ ASKED("a.test.", "MAILB"), ASKS_COMMON, false },
		{ ASKED("a.test.", "MAILB"), ASKS_TYPE, true },
		{ HEADER, ASKS_TYPE, false },
		{ ASKED("a.test.", "AXFR"), ASKS_TRANSFER, true },
		{ ASKED("a.test.", "IXFR"), ASKS_TRANSFER, true },
		{ ASKED("a.test.", "SOA"), ASKS_TRANSFER, false },
		{ ASKED("a.test.", "TKEY"), ASKS_TKEY, true },
		{ ASKED("a.test.", "TYPE128"), ASKS_NXNAME, true },
		{ ASKED("a.test.", "TYPE129"), ASKS_NXNAME, false },
		{ ASKED("a.test.", "A"), ASKS_DATA, true },
		{ ASKED("a.test.", "ANY"), ASKS_DATA, true },
		{ ASKED("a.test.", "TYPE127"), ASKS_DATA, true },
		{ ASKED("a.test.", "TYPE256"), ASKS_DATA, true },
		{ ASKED("a.test.", "TYPE128"), ASKS_DATA, false },
		{ ASKED("a.test.", "TYPE254"), ASKS_DATA, false },
		{ ASKED("a.test.", "OPT"), ASKS_DATA, false },
		{ ASKED("a.test.", "TSIG"), ASKS_DATA, false },
		{ HEADER, ASKS_DATA, false },
		{ HEADER ";; QUESTION SECTION:\n;a.test. CH A\n",
		    ASKS_OTHER_CLASS, true },
		{ ASKED("a.test.", "A"), ASKS_OTHER_CLASS, false },
		{ ASKED("a.test.corp.test.corp.test.", "A"), NAME_DOUBLED,
		    true },
		{ ASKED("example.com.example.com.", "A"), NAME_DOUBLED, true },
		{ ASKED("1.1.1.1.", "A"), NAME_DOUBLED, false },
		{ ASKED("x.local.", "A"), NAME_LOCAL, true },
		{ ASKED("x.example.", "A"), NAME_LOCAL, false },
		{ ASKED("x.example.", "A"), NAME_SPECIAL, true },
		{ ASKED("4.3.2.10.in-addr.arpa.", "PTR"), NAME_PRIVATE_REVERSE,
		    true },
		{ HEADER, NAME_SPECIAL, false },
		{ HEADER, NAME_LOCAL, false },
		{ "; <<>> DiG 9.18 <<>> a\n" HEADER, ASKS_EDNS, true },
		{ "; <<>> DiG 9.18 <<>> +noedns a\n" HEADER, ASKS_EDNS, false },
		{ HEADER, ASKS_EDNS, false },
		{ "; <<>> DiG 9.18 <<>> +edns=1 a\n" HEADER, ASKS_VERSION,
		    true },
		{ "; <<>> DiG 9.18 <<>> +edns=0 a\n" HEADER, ASKS_VERSION,
		    false },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

#define NEGATIVE(name, soa) \
	DIG_HEADER("QUERY", "NXDOMAIN") \
	DIG_COUNTS("qr rd ra", "0", "1") \
	DIG_QUESTION(name, "A") ";; AUTHORITY SECTION:\n" soa "\n"
#define SOA(zone) zone " 300 IN SOA ns.host.net. h. 1 2 3 4 5"
#define BUILT_IN(zone) zone " 300 IN SOA localhost. h. 1 2 3 4 5"

static void
sections_are_facts(void **state)
{
	static const struct sample samples[] = {
		{ HEADER DIG_COUNTS("qr", "0", "0"), ANSWER_EMPTY, true },
		{ HEADER DIG_COUNTS("qr", "0", "0"), AUTHORITY_EMPTY, true },
		{ HEADER DIG_COUNTS("qr", "1", "2"), ANSWER_EMPTY, false },
		{ HEADER DIG_COUNTS("qr", "1", "2"), AUTHORITY_EMPTY, false },
		{ HEADER DIG_COUNTS("qr tc", "0", "0"), ANSWER_EMPTY, false },
		{ NEGATIVE("a.b.test.", SOA("b.test.")), AUTHORITY_SOA, true },
		{ NEGATIVE("a.b.test.", SOA("b.test.")), ZONE_DENIES, true },
		{ NEGATIVE("a.b.test.", SOA("b.test.")), PARENT_DENIES, false },
		{ NEGATIVE("a.b.test.", SOA("b.test.")), POLICY_SOA, false },
		{ NEGATIVE("a.b.test.", SOA("test.")), PARENT_DENIES, true },
		{ NEGATIVE("a.b.test.", SOA(".")), PARENT_DENIES, true },
		{ NEGATIVE("a.b.test.", SOA(".")), ZONE_DENIES, false },
		{ NEGATIVE("a.b.test.", SOA("c.test.")), POLICY_SOA, true },
		{ NEGATIVE("a.b.test.", SOA("c.test.")), ZONE_DENIES, false },
		{ NEGATIVE("a.onion.", BUILT_IN("onion.")), BUILT_IN_DENIES,
		    true },
		{ NEGATIVE("a.onion.", BUILT_IN("onion.")), PARENT_DENIES,
		    false },
		{ NEGATIVE("a.onion.", BUILT_IN("onion.")), ZONE_DENIES,
		    false },
		{ NEGATIVE("a.b.test.", "b.test. 300 IN NS ns.b.test."),
		    AUTHORITY_NS, true },
		{ NEGATIVE("a.b.test.", "b.test. 300 IN NS ns.b.test."),
		    AUTHORITY_SOA, false },
		{ NEGATIVE("a.b.test.",
		      "a.b.test. 300 IN NSEC c. RRSIG NSEC NXNAME"),
		    AUTHORITY_NXNAME, true },
		{ ASKED("a.test.", "A") ";; ADDITIONAL SECTION:\n"
					"rpz. 1 IN SOA ns. h. 1 2 3 4 5\n",
		    POLICY_SOA, true },
		{ ASKED("a.test.", "A") ";; ANSWER SECTION:\n"
					"a.test. 300 IN CNAME b.test.\n",
		    ANSWER_ALIAS_ONLY, true },
		{ ASKED("a.test.", "A") ";; ANSWER SECTION:\n"
					"a.test. 300 IN CNAME b.test.\n"
					"b.test. 300 IN A 192.0.2.1\n",
		    ANSWER_ALIAS_ONLY, false },
		{ ASKED("a.test.", "A") ";; ANSWER SECTION:\n"
					"a.test. 300 IN CNAME b.test.\n"
					"b.test. 300 IN A 192.0.2.1\n",
		    ANSWER_ALIAS, true },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
the_soa_is_compared_with_the_end_of_a_chain_of_aliases(void **state)
{
	static const struct sample samples[] = {
		{ ASKED("a.test.",
		      "A") ";; ANSWER SECTION:\n"
			   "a.test. 300 IN CNAME x.b.test.\n;; AUTHORITY SECTION:\n" SOA(
			       "b.test.") "\n",
		    ZONE_DENIES, true },
		{ ASKED("a.test.",
		      "A") ";; ANSWER SECTION:\n"
			   "a.test. 300 IN CNAME x.b.test.\n;; AUTHORITY SECTION:\n" SOA(
			       "c.test.") "\n",
		    POLICY_SOA, true },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
edns_tsig_and_tkey_are_facts(void **state)
{
	static const struct sample samples[] = {
		{ HEADER DIG_COUNTS("qr", "0", "0") DIG_OPT, HAS_OPT, true },
		{ HEADER DIG_COUNTS("qr", "0", "0") DIG_OPT, HAS_NO_OPT,
		    false },
		{ HEADER DIG_COUNTS("qr", "0", "0"), HAS_NO_OPT, true },
		{ HEADER "; COOKIE: 01020304050607080102030405060708\n",
		    HAS_COOKIE, true },
		{ HEADER, HAS_COOKIE, false },
		{ HEADER, HAS_EDE, false },
		{ HEADER, HAS_TSIG_ERROR, false },
		{ HEADER "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADKEY 0\n",
		    HAS_KEY_ERROR, true },
		{ HEADER "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADSIG 0\n",
		    HAS_KEY_ERROR, true },
		{ HEADER "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADTIME 0\n",
		    HAS_KEY_ERROR, false },
		{ HEADER "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADTIME 0\n",
		    HAS_CLOCK_ERROR, true },
		{ HEADER "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADTRUNC 0\n",
		    HAS_TSIG_ERROR, true },
		{ HEADER "k. 0 ANY TSIG hmac-sha256. 1 300 2 AA== 7 NOERROR "
			 "0\n",
		    HAS_TSIG_ERROR, false },
		{ HEADER ";; ANSWER SECTION:\n"
			 "k. 0 ANY TKEY gss-tsig. 1 2 3 BADKEY 0 0\n",
		    HAS_TKEY_ERROR, true },
		{ ";; Couldn't verify signature: expected a TSIG or SIG(0)\n" HEADER,
		    LACKS_SIGNATURE, true },
		{ HEADER, LACKS_SIGNATURE, false },
		{ ";; BADCOOKIE, retrying.\n", IS_RETRIED, true },
		{ HEADER, IS_RETRIED, false },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
kinds_of_ede_are_facts(void **state)
{
	static const int filter[] = { 4, 15, 16, 17 };
	static const int dnssec[] = { 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 25, 27 };

	(void)state;
	for (int ede = 0; ede < 40; ede++) {
		static struct facts facts;
		bool is_filter = false, is_dnssec = false;
		char text[128];

		for (size_t i = 0; i < COUNT_OF(filter); i++)
			is_filter |= filter[i] == ede;
		for (size_t i = 0; i < COUNT_OF(dnssec); i++)
			is_dnssec |= dnssec[i] == ede;
		snprintf(text, sizeof(text), "%s; EDE: %d: (x)\n", HEADER, ede);
		read_replies(text);
		facts_of(&facts, &replies, &replies.list[0]);
		if (!facts.hold[HAS_EDE] ||
		    facts.hold[HAS_FILTER_EDE] != is_filter ||
		    facts.hold[HAS_DNSSEC_EDE] != is_dnssec ||
		    facts.hold[HAS_PROHIBITED] != (ede == 18))
			fail_msg("EDE %d", ede);
	}
}

#define SAYS(text) HEADER "; EDE: 6 (DNSSEC Bogus): (" text ")\n"

static void
what_unbound_says_is_a_fact(void **state)
{
	static const struct sample samples[] = {
		{ SAYS("for trust anchor . while building"), SAYS_ROOT, true },
		{ SAYS("for trust anchor ."), SAYS_ROOT, true },
		{ SAYS("for trust anchor .example"), SAYS_ROOT, false },
		{ SAYS("for trust anchor test."), SAYS_ROOT, false },
		{ SAYS("signature expired from ::1"), SAYS_DATE, true },
		{ SAYS("signature expired from ::1"), SAYS_EXPIRED, true },
		{ SAYS("signature before inception date"), SAYS_DATE, true },
		{ SAYS("signature before inception date"), SAYS_EXPIRED,
		    false },
		{ SAYS("signature inception after expiration"), SAYS_SWAPPED,
		    true },
		{ SAYS("signature inception after expiration"), SAYS_DATE,
		    false },
		{ SAYS("no signatures from ::1"), SAYS_UNSIGNED, true },
		{ SAYS("No DNSKEY record from ::1"), SAYS_NO_KEY, true },
		{ SAYS("No DNSKEY record for key"), SAYS_NO_KEY, false },
		{ SAYS("No DNSKEY record for key"), SAYS_LOST, true },
		{ SAYS("No DNSKEY record [all servers"), SAYS_LOST, true },
		{ SAYS("No DNSKEY record from ::1"), SAYS_LOST, false },
		{ SAYS("no keys have a DS"), SAYS_NO_DS, true },
		{ SAYS("no keys have a DS"), SAYS_KEY, true },
		{ SAYS("signatures from unknown keys"), SAYS_UNKNOWN, true },
		{ SAYS("nameerror proof failed"), SAYS_PROOF, true },
		{ SAYS("key for validation . is"), SAYS_ROOT, true },
		{ SAYS("key for validation a. is"), SAYS_ROOT, false },
		{ SAYS("::1#53 rcode=REFUSED for"), SAYS_REFUSED_CODE, true },
		{ SAYS("::1#53 rcode=SERVFAIL for"), SAYS_REFUSED_CODE, false },
		{ SAYS("::1#53 rcode=SERVFAIL for"), SAYS_CODE, true },
		{ SAYS("signature crypto failed"), SAYS_WRONG, true },
		{ SAYS("anything"), SAYS_SOMETHING, true },
		{ SAYS("anything"), SAYS_DATE, false },
		{ HEADER "; EDE: 6 (DNSSEC Bogus)\n", SAYS_SOMETHING, false },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

/* A reply of a server to a question about a.test. */
#define REPLY(status, flags, answer, data, address) \
	DIG_HEADER("QUERY", status) \
	DIG_COUNTS(flags, answer, "0") \
	DIG_QUESTION("a.test.", "A") \
	";; ANSWER SECTION:\n" data "\n" DIG_SERVER(address)
#define DATA "a.test. 300 IN A 192.0.2.1"
#define OTHER_DATA "a.test. 300 IN A 192.0.2.2"
#define SIGNED(status, key, error) \
	DIG_HEADER("QUERY", status) \
	";; TSIG PSEUDOSECTION:\n" key \
	"\t0\tANY\tTSIG\thmac-sha256. 1 300 0 1 " error \
	" 0\n" DIG_SERVER("192.0.2.53")
#define FAILS(flags) REPLY("SERVFAIL", flags, "0", "", "192.0.2.53")
#define EMPTY REPLY("NOERROR", "qr rd ra", "0", "", "192.0.2.53")

static void
other_replies_to_the_same_question_are_facts(void **state)
{
	static const struct sample samples[] = {
		{ FAILS("qr rd ra") REPLY("NOERROR", "qr rd ra cd", "1", DATA,
		      "192.0.2.53"),
		    CD_ANSWERS, true },
		{ FAILS("qr rd ra")
			REPLY("NOERROR", "qr rd ra", "1", DATA, "192.0.2.53"),
		    CD_ANSWERS, false },
		{ FAILS("qr rd ra") REPLY("NOERROR", "qr rd ra cd", "1", DATA,
		      "192.0.2.54"),
		    CD_ANSWERS, false },
		{ FAILS("qr rd ra")
			REPLY("NXDOMAIN", "qr rd ra cd", "0", "", "192.0.2.53"),
		    CD_ANSWERS, true },
		{ FAILS("qr rd ra") FAILS("qr rd ra cd"), CD_FAILS, true },
		{ FAILS("qr rd ra") FAILS("qr rd ra"), CD_FAILS, false },
		{ FAILS("qr rd ra")
			REPLY("SERVFAIL", "qr rd ra", "0", "", "192.0.2.54"),
		    FAILS_ELSEWHERE, true },
		{ FAILS("qr rd ra"), FAILS_ELSEWHERE, false },
		{ FAILS("qr rd ra") REPLY("NOERROR", "qr rd ra ad", "1", DATA,
		      "192.0.2.54"),
		    VALIDATED_ELSEWHERE, true },
		{ FAILS("qr rd ra")
			REPLY("NOERROR", "qr rd ra", "1", DATA, "192.0.2.54"),
		    VALIDATED_ELSEWHERE, false },
		{ EMPTY REPLY("NOERROR", "qr aa", "1", DATA, "192.0.2.1"),
		    ZONE_ANSWERS, true },
		{ EMPTY REPLY("NOERROR", "qr aa ra", "1", DATA, "192.0.2.1"),
		    ZONE_ANSWERS, false },
		{ EMPTY REPLY("NOERROR", "qr aa ra", "1", DATA, "192.0.2.1"),
		    INSIDE_ANSWERS, true },
		{ EMPTY REPLY("NOERROR", "qr ra", "1",
		      "a.test. 300 IN A 10.0.0.1", "192.0.2.1"),
		    PRIVATE_ELSEWHERE, true },
		{ EMPTY REPLY("NOERROR", "qr ra", "1", DATA, "192.0.2.1"),
		    PRIVATE_ELSEWHERE, false },
		{ REPLY("NOERROR", "qr ra", "1", DATA, "192.0.2.53")
			REPLY("NOERROR", "qr aa", "1", OTHER_DATA, "192.0.2.1"),
		    ZONE_DIFFERS, true },
		{ REPLY("NOERROR", "qr ra", "1", DATA, "192.0.2.53")
			REPLY("NOERROR", "qr aa", "1", DATA, "192.0.2.1"),
		    ZONE_DIFFERS, false },
		{ REPLY("NOERROR", "qr aa", "1", DATA, "192.0.2.2")
			REPLY("NOERROR", "qr aa", "1", OTHER_DATA, "192.0.2.1"),
		    SERVERS_DIFFER, true },
		{ REPLY("NOERROR", "qr aa", "1", DATA, "192.0.2.2")
			REPLY("NOERROR", "qr aa", "1", DATA, "192.0.2.1"),
		    SERVERS_DIFFER, false },
		{ REPLY("NXDOMAIN", "qr aa", "0", "", "192.0.2.2")
			REPLY("NOERROR", "qr aa", "1", DATA, "192.0.2.1"),
		    SERVERS_DIFFER, true },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

static void
replies_to_other_questions_are_no_facts(void **state)
{
	static const enum fact facts[] = { CD_ANSWERS, CD_FAILS,
		FAILS_ELSEWHERE, VALIDATED_ELSEWHERE, ZONE_ANSWERS,
		ZONE_DIFFERS, SERVERS_DIFFER, INSIDE_ANSWERS,
		PRIVATE_ELSEWHERE };
	static const char text[] = FAILS(
	    "qr rd ra") DIG_HEADER("QUERY", "NOERROR") DIG_COUNTS("qr aa ad cd",
	    "1", "0") DIG_QUESTION("b.test.",
	    "A") ";; ANSWER SECTION:\nb.test. 300 IN A 10.0.0.1\n" DIG_SERVER("192.0.2.54");

	(void)state;
	for (size_t i = 0; i < COUNT_OF(facts); i++)
		check(&(const struct sample){ text, facts[i], false }, 1);
}

static void
servers_differ_by_address_or_port(void **state)
{
	static const struct {
		const char *servers[2];
		bool same;
	} rows[] = {
		{ { "192.0.2.53#53", "192.0.2.53#53" }, true },
		{ { "192.0.2.53#5353", "192.0.2.53#5353" }, true },
		{ { "192.0.2.53#53", "192.0.2.53#5353" }, false },
		{ { "192.0.2.53#5353", "192.0.2.53#53" }, false },
		{ { "192.0.2.53#5353", "192.0.2.53#5354" }, false },
		{ { "192.0.2.53#5353", "192.0.2.54#5353" }, false },
	};
	static const char one[] = DIG_HEADER("QUERY", "SERVFAIL")
	    DIG_COUNTS("qr rd ra", "0", "0") DIG_QUESTION("a.test.", "A");
	char text[1024];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		snprintf(text, sizeof(text),
		    "%s;; SERVER: %s(x) (UDP)\n%s;; SERVER: %s(x) (UDP)\n", one,
		    rows[i].servers[0], one, rows[i].servers[1]);
		check(&(const struct sample){ text, FAILS_ELSEWHERE,
			  !rows[i].same },
		    1);
	}
}

static void
a_shorter_name_asked_beside_is_a_fact(void **state)
{
	static const struct sample samples[] = {
		{ ASKED("a.test.corp.test.", "A") ASKED("a.test.", "A"),
		    SHORTER_ASKED, true },
		{ ASKED("a.test.corp.test.", "A") ASKED("a.test.", "MX"),
		    SHORTER_ASKED, false },
		{ ASKED("a.test.", "A") ASKED("a.test.corp.test.", "A"),
		    SHORTER_ASKED, false },
		{ ASKED("a.test.", "A") ASKED("a.test.", "A"), SHORTER_ASKED,
		    false },
		{ SIGNED("NOTAUTH", "k.", "BADKEY")
			SIGNED("NOERROR", "k.", "NOERROR"),
		    KEY_WORKS, true },
		{ SIGNED("NOTAUTH", "k.", "BADKEY")
			SIGNED("NOERROR", "l.", "NOERROR"),
		    KEY_WORKS, false },
		{ SIGNED("NOTAUTH", "k.", "BADKEY")
			SIGNED("NOTAUTH", "k.", "BADKEY"),
		    KEY_WORKS, false },
		{ SIGNED("NOTAUTH", "k.", "BADKEY"), KEY_WORKS, false },
		{ SIGNED("NOTAUTH", "k.", "BADKEY"), HAS_TSIG, true },
	};

	(void)state;
	check(samples, COUNT_OF(samples));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(flags_hold_only_where_they_are_shown),
		cmocka_unit_test(opcodes_and_questions_are_facts),
		cmocka_unit_test(sections_are_facts),
		cmocka_unit_test(
		    the_soa_is_compared_with_the_end_of_a_chain_of_aliases),
		cmocka_unit_test(edns_tsig_and_tkey_are_facts),
		cmocka_unit_test(kinds_of_ede_are_facts),
		cmocka_unit_test(what_unbound_says_is_a_fact),
		cmocka_unit_test(other_replies_to_the_same_question_are_facts),
		cmocka_unit_test(replies_to_other_questions_are_no_facts),
		cmocka_unit_test(servers_differ_by_address_or_port),
		cmocka_unit_test(a_shorter_name_asked_beside_is_a_fact),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
