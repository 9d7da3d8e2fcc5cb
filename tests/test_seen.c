/*
 * What a text tells of a code, as JSON.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/show/document.h"
#include "src/found/seen.h"

#include "printed.h"
#include "replies.h"

/* Returns what is printed of the i-th code of a text behind its members. */
static const char *
seen(const char *text, size_t i)
{
	struct favour favours[FAVOURS_MOST];
	struct seen_text told = { &replies, favours, 0 };
	struct json json = { &out, false };
	size_t members;

	read_replies(text);
	assert_true(i < tally.used);
	told.favours_used = evidence_favours(&replies, favours);
	out_open(&out, -1);
	json_open(&json, NULL, '{');
	document_members(&json, LANG_en, &tally.entries[i].code);
	members = out.used;
	out_open(&out, -1);
	json.comma = false;
	seen_print(&json, LANG_en, &tally.entries[i], &told);
	return printed() + members;
}

static void
a_code_has_what_the_text_tells_of_it(void **state)
{
	static const struct {
		const char *text;
		size_t code;
		const char *json;
	} rows[] = {
		{ "update failed: YXDOMAIN\n", 0, ",\"seen\":{\"count\":1}}" },
		{ "update failed: YXDOMAIN\nupdate failed: YXDOMAIN\n", 0,
		    ",\"seen\":{\"count\":2}}" },
		{ DIG_HEADER("QUERY", "SERVFAIL") DIG_COUNTS("qr rd ra", "0",
		      "0") DIG_QUESTION("a.test.", "A")
			DIG_SERVER("192.0.2.53"),
		    0,
		    ",\"seen\":{\"count\":1,\"name\":\"a.test.\",\"type\":"
		    "\"A\",\"server\":\"192.0.2.53\"}}" },
		{ DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 9 (DNSKEY Missing)\n",
		    0,
		    ",\"seen\":{\"count\":1,\"ede\":[{\"number\":9,\"name\":"
		    "\"DNSKEY Missing\"}]},\"evidence\":[\"EDE 9: the parent "
		    "has a DS, and no DNSKEY of the zone fits it.\"],"
		    "\"favours\":[\"ds_mismatch\"]}" },
		{ DIG_HEADER("QUERY", "FORMERR") "; EDE: 49152: (own \"x\")\n",
		    0,
		    ",\"seen\":{\"count\":1,\"ede\":[{\"number\":49152,"
		    "\"text\":\"own \\\"x\\\"\"}]}}" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *json = seen(rows[i].text, rows[i].code);

		if (strcmp(json, rows[i].json) != 0)
			fail_msg("%s\nhas %s", rows[i].text, json);
	}
}

/* Two replies with different codes, EDEs and questions. */
static const char two[] = DIG_HEADER("QUERY",
    "SERVFAIL") "; EDE: 9 (DNSKEY Missing): (one)\n" DIG_QUESTION("a.test.",
    "A") DIG_HEADER("QUERY", "NXDOMAIN") DIG_COUNTS("qr rd ra", "0",
    "0") "; EDE: 15 (Blocked): (two)\n" DIG_QUESTION("b.test.", "MX");

static void
each_code_has_its_own(void **state)
{
	static const char *const texts[] = { "a.test.", "\"A\"", "\"number\":9",
		"one", "ds_mismatch", "b.test.", "\"MX\"", "\"number\":15",
		"two", "filter" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		read_replies(two);
		for (size_t k = 0; k < tally.used; k++) {
			enum record_id id = tally.entries[k].code.id;
			bool wanted = (id == RC_SERVFAIL && i < 5) ||
			    (id == RC_NXDOMAIN && i >= 5);

			if (record_is_ede(id))
				continue;
			if ((strstr(seen(two, k), texts[i]) != NULL) != wanted)
				fail_msg("%s: %s", texts[i],
				    record_get(id)->mnemonic);
		}
	}
}

static void
evidence_and_favours_are_as_many(void **state)
{
	static const char text[] =
	    DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 7 (Signature Expired)\n";
	const char *json;

	(void)state;
	json = seen(text, 0);
	assert_non_null(
	    strstr(json, "\"favours\":[\"sig_expired\",\"clock\"]"));
	json = strstr(json, "\"evidence\":[\"EDE 7: ");
	assert_non_null(json);
	assert_non_null(strstr(json, ".\",\"EDE 7 "));
}

static void
text_from_outside_is_escaped(void **state)
{
	const char *json;

	(void)state;
	json = seen(
	    DIG_HEADER("QUERY",
		"SERVFAIL") "; EDE: 22 (No Reachable Authority): (a\001\"\\\377b)\n"
			    ";; QUESTION SECTION:\n;a\"\\\177.test.\tIN\tA\n",
	    0);
	assert_non_null(strstr(json, "\"text\":\"a\\u0001\\\"\\\\\\ufffdb\""));
	assert_non_null(strstr(json, "\"name\":\"a\\\"\\\\\\u007f.test.\""));
}

static void
all_edes_of_a_code_are_listed(void **state)
{
	const char *json;

	(void)state;
	json = seen(DIG_HEADER("QUERY",
			"REFUSED") "; EDE: 18: (x)\n" DIG_HEADER("QUERY",
			"REFUSED") "; EDE: 20: (y)\n",
	    0);
	assert_non_null(strstr(json, "\"count\":2"));
	json = strstr(json, "\"ede\":[{\"number\":18,");
	assert_non_null(json);
	assert_non_null(strstr(json, "},{\"number\":20,"));
}

static void
an_ede_that_comes_again_is_listed_once(void **state)
{
#define REFUSED DIG_HEADER("QUERY", "REFUSED")
#define FIRST "; EDE: 18: (x)\n"
#define SECOND "; EDE: 18: (y)\n"
	static const char *const texts[] = {
		REFUSED FIRST SECOND,
		REFUSED FIRST REFUSED FIRST SECOND,
		REFUSED FIRST SECOND REFUSED SECOND FIRST,
		REFUSED FIRST FIRST SECOND,
		REFUSED FIRST SECOND FIRST,
		REFUSED REFUSED FIRST SECOND SECOND FIRST,
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		const char *json = seen(texts[i], 0);

		if (strstr(json,
			"\"ede\":[{\"number\":18,\"name\":\"Prohibited\","
			"\"text\":\"x\"},{\"number\":18,\"name\":"
			"\"Prohibited\",\"text\":\"y\"}]") == NULL)
			fail_msg("%shas %s", texts[i], json);
	}
#undef REFUSED
#undef FIRST
#undef SECOND
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_code_has_what_the_text_tells_of_it),
		cmocka_unit_test(each_code_has_its_own),
		cmocka_unit_test(evidence_and_favours_are_as_many),
		cmocka_unit_test(text_from_outside_is_escaped),
		cmocka_unit_test(all_edes_of_a_code_are_listed),
		cmocka_unit_test(an_ede_that_comes_again_is_listed_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
