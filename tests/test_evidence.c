/*
 * What a reply speaks for, and the hints that say so.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/page/layout.h"
#include "rcodex/reply/evidence.h"
#include "src/reply/facts.h"

#include "replies.h"

/* Each hint of data/hints.def as it is written there. */
static const struct {
	const char *id;
	const char *why;
} written[] = {
#define HINT(id, code, record, name, number, yes, no, says) { #name, says },
#include "data/hints.def"
#undef HINT
};

static const char *
id_of(const struct hint *hint)
{
	return cause_get(hint->cause)->id;
}

/* Returns the record of a hint's cause. */
static enum record_id
of(const struct hint *hint)
{
	return (enum record_id)cause_get(hint->cause)->of;
}

static void
every_hint_of_the_list_is_there(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(written); i++) {
		const struct hint *hint = evidence_hint(i);

		if (hint == NULL || strcmp(id_of(hint), written[i].id) != 0)
			fail_msg("%zu: %s", i, written[i].id);
	}
	assert_null(evidence_hint(COUNT_OF(written)));
}

static void
every_hint_is_of_a_code_and_its_record_nodata_or_an_ede(void **state)
{
	const struct hint *hint;

	(void)state;
	for (size_t i = 0; (hint = evidence_hint(i)) != NULL; i++) {
		if (hint->on >= RC_COUNT ||
		    record_is_ede((enum record_id)hint->on) ||
		    (of(hint) != hint->on &&
			!(hint->on == RC_NOERROR && of(hint) == RC_NODATA) &&
			!(hint->on == RC_FORMERR && of(hint) == RC_BADTRUNC) &&
			!(hint->on == RC_NOTAUTH &&
			    (of(hint) == RC_BADSIG || of(hint) == RC_BADKEY)) &&
			!record_is_ede(of(hint))))
			fail_msg("%zu: %s", i, id_of(hint));
	}
}

static void
every_why_is_a_sentence(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(written); i++) {
		const char *why = written[i].why;
		size_t len = strlen(why);

		if (len == 0 || why[len - 1] != '.' || why[0] == ' ' ||
		    strstr(why, "  ") != NULL || layout_width(why) > 120)
			fail_msg("%s: \"%s\"", written[i].id, why);
	}
}

static void
every_hint_asks_for_something(void **state)
{
	const struct hint *hint;

	(void)state;
	for (size_t i = 0; (hint = evidence_hint(i)) != NULL; i++) {
		if (hint->ede == NO_NUMBER && hint->has[0] == NOTHING)
			fail_msg("%zu: %s", i, id_of(hint));
		for (size_t j = 0; j < HINT_FACTS; j++) {
			if (hint->has[j] >= FACT_COUNT ||
			    hint->unless[j] >= FACT_COUNT)
				fail_msg("%zu: %s", i, id_of(hint));
		}
	}
}

static bool
lists(const uint8_t facts[HINT_FACTS], uint8_t fact)
{
	for (size_t i = 0; i < HINT_FACTS; i++) {
		if (facts[i] == fact)
			return true;
	}
	return false;
}

static void
no_hint_asks_for_a_fact_and_against_it(void **state)
{
	const struct hint *hint;

	(void)state;
	for (size_t i = 0; (hint = evidence_hint(i)) != NULL; i++) {
		for (size_t j = 0; j < HINT_FACTS; j++) {
			if (hint->has[j] != NOTHING &&
			    lists(hint->unless, hint->has[j]))
				fail_msg("%zu: %s", i, id_of(hint));
		}
	}
}

static bool
asks_the_same(const struct hint *a, const struct hint *b)
{
	for (size_t i = 0; i < HINT_FACTS; i++) {
		if (!lists(b->has, a->has[i]) || !lists(a->has, b->has[i]) ||
		    !lists(b->unless, a->unless[i]) ||
		    !lists(a->unless, b->unless[i]))
			return false;
	}
	return a->ede == b->ede;
}

static void
no_two_hints_are_alike(void **state)
{
	const struct hint *a, *b;

	(void)state;
	for (size_t i = 0; (a = evidence_hint(i)) != NULL; i++) {
		for (size_t j = 0; j < i; j++) {
			b = evidence_hint(j);
			if (a->on != b->on || of(a) != of(b) ||
			    strcmp(id_of(a), id_of(b)) != 0)
				continue;
			if (asks_the_same(a, b))
				fail_msg("%zu and %zu: %s", j, i, id_of(a));
		}
	}
}

/* Stores the cases that a text speaks for, each with a blank behind it. */
static void
list_favours(char to[256], const char *text)
{
	struct favour favours[FAVOURS_MOST];
	size_t count, used = 0;

	read_replies(text);
	count = evidence_favours(&replies, favours);
	to[0] = '\0';
	for (size_t i = 0; i < count; i++) {
		const struct cause *cause = cause_get(favours[i].cause);

		used += (size_t)snprintf(to + used, 256 - used, "%s/%s%s ",
		    record_get((enum record_id)cause->of)->mnemonic, cause->id,
		    cause->rare ? "?" : "");
	}
}

#define EDE(number) "; EDE: " number ": (x)\n"
#define FAILS DIG_HEADER("QUERY", "SERVFAIL") DIG_COUNTS("qr rd ra", "0", "0")
#define DENIED(name) \
	DIG_HEADER("QUERY", "NXDOMAIN") \
	DIG_COUNTS("qr rd ra", "0", "1") \
	DIG_QUESTION(name, "A") \
	";; AUTHORITY SECTION:\n" \
	"example.com. 300 IN SOA ns.b.test. h. 1 2 3 4 5\n"
#define EMPTY \
	DIG_HEADER("QUERY", "NOERROR") \
	DIG_COUNTS("qr rd ra", "0", "1") \
	DIG_QUESTION("a.b.test.", "AAAA") ";; AUTHORITY SECTION:\n"

static void
replies_speak_for_cases_the_best_first(void **state)
{
	static const struct {
		const char *text;
		const char *cases;
	} rows[] = {
		{ "", "" },
		{ FAILS, "" },
		{ FAILS "; EDE: 7 (Signature Expired)\n",
		    "SERVFAIL/sig_expired SERVFAIL/clock " },
		{ FAILS EDE("9"), "EDE9/ds EDE9/unsigned EDE9/lost " },
		{ FAILS "; EDE: 9: (signature expired for key a.b.)\n",
		    "SERVFAIL/sig_expired " },
		{ FAILS EDE("22"), "EDE22/down EDE22/lame EDE22/keys " },
		{ EMPTY "b.test. 300 IN SOA ns.c.net. h. 1 2 3 4 5\n",
		    "NODATA/type_missing " },
		{ "update failed: REFUSED\n", "REFUSED/update " },
		{ "update failed: NOTAUTH(BADKEY)\n",
		    "BADKEY/name BADKEY/algorithm " },
		{ "update failed: NOTAUTH(BADSIG)\n", "BADSIG/secret " },
		{ ";; BADCOOKIE, retrying.\n", "BADCOOKIE/first " },
		{ "** server can't find a.b.test: NXDOMAIN\n", "" },
		{ DENIED("www.example.com.example.com."),
		    "NXDOMAIN/other_name " },
		{ DENIED("example.com.example.com."), "NXDOMAIN/other_name " },
		{ DENIED("com.example.com."), "NXDOMAIN/absent " },
		{ DIG_HEADER("QUERY", "REFUSED") DIG_COUNTS("qr rd ra", "0",
		      "0") "; EDE: 15 (Blocked)\n",
		    "REFUSED/local_refuse " },
		{ DIG_HEADER("QUERY", "REFUSED")
			DIG_COUNTS("qr rd ra", "0", "0") EDE("20"),
		    "REFUSED/no_zone " },
		{ FAILS "; EDE: 9: (no keys have a DS for trust anchor a.b.)\n",
		    "SERVFAIL/old_anchor? " },
	};
	char cases[256];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		list_favours(cases, rows[i].text);
		if (strcmp(cases, rows[i].cases) != 0)
			fail_msg("%s\nspeaks for %s", rows[i].text, cases);
	}
}

static void
a_hint_is_silent_for_another_code(void **state)
{
	char cases[256];

	(void)state;
	list_favours(cases,
	    DIG_HEADER("QUERY", "YXDOMAIN") "; EDE: 7 (Signature Expired)\n");
	assert_null(strstr(cases, "SERVFAIL"));
}

static void
each_case_is_named_once(void **state)
{
	char cases[256];

	(void)state;
	list_favours(cases, FAILS EDE("1") EDE("13") FAILS EDE("1"));
	assert_string_equal(cases, "EDE1/old EDE13/old_cache EDE13/stays ");
}

static void
each_reply_has_its_first_cause_named(void **state)
{
	char cases[256];

	(void)state;
	list_favours(cases,
	    FAILS EDE("10") EDE("22") DIG_HEADER("QUERY", "REFUSED")
		DIG_COUNTS("qr rd ra", "0", "0") EDE("20"));
	assert_non_null(
	    strstr(cases, "EDE10/unsigned REFUSED/no_zone EDE10/forwarder "));
}

/* Where the tool shows the header's code, the rest is in the OPT record. */
static void
upper_bits_make_another_code_of_it(void **state)
{
	static const struct {
		const char *code;
		const char *cases;
	} rows[] = { { "NOERROR", "NOERROR/upper_bits? " }, { "FORMERR", "" },
		{ "YXDOMAIN", "" }, { "YXRRSET", "YXRRSET/cookie " },
		{ "NOTAUTH", "" } };
	char text[512], cases[256];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		snprintf(text, sizeof(text),
		    ";; ->>HEADER<<- opcode: QUERY, rcode: %s, id: 1\n"
		    ";; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, "
		    "ADDITIONAL: 1\n" DIG_QUESTION("a.b.test.",
			"A") ";; EDNS: version 0; flags: ; ext-rcode: 23 ; "
			     "udp: 1232\n",
		    rows[i].code);
		list_favours(cases, text);
		if (strcmp(cases, rows[i].cases) != 0)
			fail_msg("%s speaks for %s", rows[i].code, cases);
		assert_false(evidence_nodata(&replies.list[0]));
	}
}

#define LAME "lame server resolving 'x.a.test' (in 'a.test'?): 192.0.2.1#53\n"
#define NO_KEY(name) \
	"validating " name "/DNSKEY: no valid signature found (DS)\n"
#define FAILED(name) "query failed (SERVFAIL) for " name "/IN/A at query.c:1\n"

static void
what_a_log_says_of_the_name_that_failed_comes_first(void **state)
{
	static const struct {
		const char *text;
		const char *wanted;
	} rows[] = {
		{ LAME NO_KEY("c.test") FAILED("www.c.test"),
		    "SERVFAIL/ds_mismatch SERVFAIL/lame " },
		{ LAME NO_KEY("C.test.") FAILED("c.test"),
		    "SERVFAIL/ds_mismatch SERVFAIL/lame " },
		{ LAME NO_KEY(".") FAILED("www.c.test"),
		    "SERVFAIL/ds_mismatch SERVFAIL/lame " },
		{ LAME NO_KEY("c.test") FAILED("www.cc.test"),
		    "SERVFAIL/lame SERVFAIL/ds_mismatch " },
		{ LAME NO_KEY("c.test") FAILED("xc.test"),
		    "SERVFAIL/lame SERVFAIL/ds_mismatch " },
		{ LAME NO_KEY("www.c.test") FAILED("c.test"),
		    "SERVFAIL/lame SERVFAIL/ds_mismatch " },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char cases[256];

		list_favours(cases, rows[i].text);
		if (strcmp(cases, rows[i].wanted) != 0)
			fail_msg("%s: %s", rows[i].text, cases);
	}
}

static void
no_more_cases_are_named_than_can_be_kept(void **state)
{
	struct favour favours[FAVOURS_MOST];

	(void)state;
	read_replies(FAILS EDE("7") EDE("10") EDE("22"));
	assert_int_equal(evidence_favours(&replies, favours), FAVOURS_MOST);
	for (size_t i = 0; i < FAVOURS_MOST; i++) {
		assert_ptr_equal(favours[i].reply, &replies.list[0]);
		assert_non_null(favours[i].hint);
		assert_true(*evidence_why(LANG_en, favours[i].hint) != '\0');
	}
}

static void
where_there_are_more_replies_nothing_is_favoured(void **state)
{
	char text[REPLIES_MOST * 256 + 256] = "", cases[256];

	(void)state;
	for (size_t i = 0; i < REPLIES_MOST; i++)
		strcat(text, FAILS EDE("9"));
	list_favours(cases, text);
	assert_string_equal(cases, "EDE9/ds EDE9/unsigned EDE9/lost ");
	strcat(text, FAILS EDE("9"));
	list_favours(cases, text);
	assert_true(replies.more);
	assert_string_equal(cases, "");
}

static void
an_empty_answer_that_is_no_referral_is_nodata(void **state)
{
	static const struct {
		const char *text;
		bool nodata;
	} rows[] = {
		{ EMPTY "b.test. 300 IN SOA ns.c.net. h. 1 2 3 4 5\n", true },
		{ EMPTY "b.test. 300 IN NS ns.b.test.\n", false },
		{ DIG_HEADER("QUERY", "NOERROR")
			DIG_COUNTS("qr rd ra", "0", "0"),
		    true },
		{ DIG_HEADER("QUERY", "NOERROR"), false },
		{ DIG_HEADER("QUERY", "NOERROR")
			DIG_COUNTS("qr tc rd ra", "0", "0"),
		    false },
		{ DIG_HEADER("QUERY", "NOERROR") DIG_COUNTS("qr rd ra", "1",
		      "0") ";; ANSWER SECTION:\na.test. 1 IN A 192.0.2.1\n",
		    false },
		{ DIG_HEADER("QUERY", "NOERROR") DIG_COUNTS("qr rd ra", "1",
		      "1") ";; ANSWER SECTION:\na.test. 1 IN CNAME b.test.\n"
			   ";; AUTHORITY SECTION:\n"
			   "test. 1 IN SOA ns.c.net. h. 1 2 3 4 5\n",
		    true },
		{ DIG_HEADER("UPDATE", "NOERROR") DIG_COUNTS("qr", "0", "0"),
		    false },
		{ DIG_HEADER("NOTIFY", "NOERROR") DIG_COUNTS("qr", "0", "0"),
		    false },
		{ DIG_HEADER("QUERY", "NXDOMAIN")
			DIG_COUNTS("qr rd ra", "0", "0"),
		    false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		read_replies(rows[i].text);
		assert_int_equal(replies.used, 1);
		if (evidence_nodata(&replies.list[0]) != rows[i].nodata)
			fail_msg("%s", rows[i].text);
	}
}

static void
an_answer_that_a_report_says_is_empty_is_nodata(void **state)
{
	const struct report report = { .code = { RC_NOERROR, 0 },
		.empty = true };

	(void)state;
	replies_open(&replies);
	replies_report(&replies, &report);
	assert_int_equal(replies.used, 1);
	assert_true(evidence_nodata(&replies.list[0]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_hint_of_the_list_is_there),
		cmocka_unit_test(
		    every_hint_is_of_a_code_and_its_record_nodata_or_an_ede),
		cmocka_unit_test(every_why_is_a_sentence),
		cmocka_unit_test(every_hint_asks_for_something),
		cmocka_unit_test(no_hint_asks_for_a_fact_and_against_it),
		cmocka_unit_test(no_two_hints_are_alike),
		cmocka_unit_test(replies_speak_for_cases_the_best_first),
		cmocka_unit_test(a_hint_is_silent_for_another_code),
		cmocka_unit_test(each_case_is_named_once),
		cmocka_unit_test(each_reply_has_its_first_cause_named),
		cmocka_unit_test(upper_bits_make_another_code_of_it),
		cmocka_unit_test(
		    what_a_log_says_of_the_name_that_failed_comes_first),
		cmocka_unit_test(no_more_cases_are_named_than_can_be_kept),
		cmocka_unit_test(
		    where_there_are_more_replies_nothing_is_favoured),
		cmocka_unit_test(an_empty_answer_that_is_no_referral_is_nodata),
		cmocka_unit_test(
		    an_answer_that_a_report_says_is_empty_is_nodata),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
