/*
 * What is printed for the codes that a text reports.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/found/found.h"
#include "rcodex/reply/evidence.h"
#include "rcodex/show/brief.h"
#include "rcodex/show/card.h"
#include "rcodex/table/subject.h"

#include "harmless.h"
#include "lines.h"
#include "marks.h"
#include "screen.h"

enum { WIDTH_FIRST = 20, WIDTH_LAST = 120, REPORTS_MOST = 6 };

static struct tally tally;
static struct replies replies;

/* Adds a report to both, as a text does. */
static void
take(const struct report *report)
{
	tally_add(&tally, &report->code);
	replies_report(&replies, report);
	replies_line(&replies, "", 0);
}

/* Adds a code, as the header of a reply that tells nothing more. */
static void
add(enum record_id id)
{
	take(&(struct report){ .code = { id, record_get(id)->first },
	    .more = true });
}

static void
add_ede(int32_t number, const char *text)
{
	struct report report = { .text = { text,
				     text != NULL ? strlen(text) : 0 } };

	assert_true(record_find_ede(number, &report.code));
	take(&report);
}

/* Adds a line of a reply. */
static void
add_line(const char *line)
{
	replies_line(&replies, line, strlen(line));
}

/* Begins without a report. */
static int
start(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	replies_open(&replies);
	return 0;
}

static const char *
draw(unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = page.links = colour;
	found_print(&page, &tally, &replies);
	return printed();
}

/* Requires a screen of this first part, an empty line and cards. */
static void
require_cards(unsigned width, const char *seen, const enum record_id *ids,
    size_t count)
{
	static char wanted[OUT_SIZE];
	struct page page = new_page(width);

	out_text(&out, seen);
	for (size_t i = 0; i < count; i++) {
		struct subject subject = { ids[i], record_get(ids[i])->first };

		layout_gap(&page);
		card_print(&page, &subject);
	}
	strcpy(wanted, printed());
	assert_string_equal(draw(width, false), wanted);
}

static void
one_failure_is_its_card(void **state)
{
	static const enum record_id ids[] = { RC_SERVFAIL, RC_REFUSED,
		RC_NXDOMAIN, RC_BADVERS, RC_BADSIG };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(ids); i++) {
		char seen[LINE_MOST];

		start(NULL);
		add(ids[i]);
		add(ids[i]);
		strcpy(seen, record_get(ids[i])->mnemonic);
		require_cards(80, strcat(seen, "\n"), &ids[i], 1);
	}
}

static void
two_failures_are_two_cards_in_their_order(void **state)
{
	static const enum record_id ids[] = { RC_REFUSED, RC_SERVFAIL };

	(void)state;
	add(RC_REFUSED);
	add(RC_SERVFAIL);
	add(RC_REFUSED);
	require_cards(80, "REFUSED\nSERVFAIL\n", ids, 2);
}

static void
a_success_beside_a_failure_has_no_card(void **state)
{
	static const enum record_id ids[] = { RC_SERVFAIL };

	(void)state;
	add(RC_NOERROR);
	add(RC_SERVFAIL);
	require_cards(80, "NOERROR\nSERVFAIL\n", ids, 1);
}

static void
a_success_alone_is_a_line(void **state)
{
	(void)state;
	add(RC_NOERROR);
	assert_string_equal(draw(80, false),
	    "NOERROR\n"
	    "  NOERROR    the server did what you asked: rcodex noerror\n");
}

static void
edes_are_named_where_they_have_a_name(void **state)
{
	static const struct {
		int32_t number;
		const char *seen;
	} rows[] = {
		{ 0, "SERVFAIL, EDE 0 (Other Error)\n" },
		{ 18, "SERVFAIL, EDE 18 (Prohibited)\n" },
		{ 35, "SERVFAIL, EDE 35 (Blocked by Upstream DNS Server)\n" },
		{ 49152, "SERVFAIL, EDE 49152\n" },
		{ 65535, "SERVFAIL, EDE 65535\n" },
	};
	static const enum record_id ids[] = { RC_SERVFAIL };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		start(NULL);
		add(RC_SERVFAIL);
		add_ede(rows[i].number, NULL);
		require_cards(80, rows[i].seen, ids, 1);
	}
}

static void
an_ede_alone_is_its_card(void **state)
{
	static const enum record_id ids[] = { RC_EDE7 };

	(void)state;
	add_ede(7, NULL);
	require_cards(80, "EDE 7 (Signature Expired)\n", ids, 1);
}

static void
what_a_reply_speaks_for_comes_in_place_of_its_card(void **state)
{
	(void)state;
	take(&(struct report){ .code = { RC_SERVFAIL, 2 },
	    .name = { "example.com.", 12 },
	    .type = { "AAAA", 4 },
	    .server = { "192.0.2.53", 10 },
	    .more = true });
	add_ede(22, "at delegation");
	draw(80, false);
	assert_true(strncmp(printed(),
			"SERVFAIL, EDE 22 (No Reachable Authority), for "
			"example.com. AAAA, from\n192.0.2.53\n"
			"  EDE says: \"at delegation\"\n\n"
			"Most likely   zone's servers are silent ",
			100) == 0);
	assert_non_null(
	    strstr(printed(), "\nOr            they do not serve the zone "));
	assert_non_null(strstr(printed(),
	    "\nWhole text: rcodex servfail, rcodex ede22.\n"));
	assert_null(strstr(printed(), "When You See It"));
}

static void
all_of_a_fix_begins_in_one_column(void **state)
{
	(void)state;
	take(&(struct report){ .code = { RC_SERVFAIL, 2 }, .more = true });
	add_ede(22, "at delegation");
	draw(30, false);
	assert_non_null(strstr(printed(), "\n  Fix\n    Load the zone"));
	assert_non_null(strstr(printed(), "\n    BIND: rndc zonestatus"));
	assert_non_null(strstr(printed(), "\n    Not yours? Tell the"));
}

static void
a_success_beside_a_failure_has_no_text_to_point_to(void **state)
{
	(void)state;
	add(RC_NOERROR);
	add(RC_REFUSED);
	add_line("; update failed");
	assert_non_null(strstr(draw(80, false), "Most likely"));
	assert_non_null(strstr(printed(), "\nWhole text: rcodex refused.\n"));
}

static void
an_empty_answer_that_is_no_referral_is_nodata(void **state)
{
	static const struct {
		const char *lines[3];
		bool nodata;
	} rows[] = {
		{ { ";; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0" },
		    true },
		{ { ";; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0" },
		    false },
		{ { ";; flags: qr tc rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0" },
		    false },
		{ { ";; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1",
		      ";; AUTHORITY SECTION:", "a.test. 5 IN NS b.test." },
		    false },
		{ { ";; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1",
		      ";; AUTHORITY SECTION:",
		      "a.test. 5 IN SOA b.test. c.test. 1 2 3 4 5" },
		    true },
		{ { "" }, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		start(NULL);
		add(RC_NOERROR);
		for (size_t j = 0; j < 3 && rows[i].lines[j] != NULL; j++)
			add_line(rows[i].lines[j]);
		if (evidence_nodata(&replies.list[0]) != rows[i].nodata)
			fail_msg("row %zu", i);
		if ((strstr(draw(80, false), "odata") != NULL ||
			strstr(printed(), "NODATA") != NULL) !=
			rows[i].nodata &&
		    strstr(printed(), "a referral, not a denial") == NULL)
			fail_msg("row %zu: %s", i, printed());
	}
}

static void
text_from_outside_is_not_shown_raw(void **state)
{
	(void)state;
	take(&(struct report){ .code = { RC_SERVFAIL, 2 },
	    .name = { "a\033[31mb", 7 },
	    .more = true });
	add_ede(22, "c\nd\302\233");
	assert_null(strchr(draw(80, false), '\033'));
	assert_non_null(strstr(printed(), ", for a\\x1b[31mb\n"));
	assert_non_null(
	    strstr(printed(), "\n  EDE says: \"c\\x0ad\\u{9b}\"\n"));
}

/* Adds a reply that has a text wherever one from outside can stand. */
static void
add_with(const char *text)
{
	const struct span span = { text, strlen(text) };
	char line[512];

	take(&(struct report){ .code = { RC_NXDOMAIN, 3 },
	    .name = span,
	    .type = span,
	    .server = span,
	    .more = true });
	add_ede(7, text);
	add_line(";; ANSWER SECTION:");
	snprintf(line, sizeof(line), "a%s. 1 IN CNAME b%s.", text, text);
	add_line(line);
	add_line(";; AUTHORITY SECTION:");
	snprintf(line, sizeof(line), "%s. 1 IN SOA %s. %s", text, text, text);
	add_line(line);
	snprintf(line, sizeof(line), ";; SERVER: %s#%s(%s)", text, text, text);
	add_line(line);
}

static void
a_terminal_shows_text_from_outside_and_does_nothing_else(void **state)
{
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		start(state);
		add_with(hostile[i]);
		if (harmless_break(draw(80, false)) != NULL)
			fail_msg("row %zu: %s", i, harmless_break(printed()));
		assert_non_null(strstr(printed(), "EDE says:"));
		out_open(&out, -1);
		found_json(&out, LANG_en, &tally, &replies);
		if (harmless_break(printed()) != NULL)
			fail_msg("JSON %zu: %s", i, harmless_break(printed()));
		assert_non_null(strstr(printed(), "\"text\":"));
	}
}

/* Reports three codes, a success first, and two EDEs. */
static void
add_many(void)
{
	add(RC_NOERROR);
	add(RC_REFUSED);
	add_ede(18, NULL);
	add(RC_SERVFAIL);
	add(RC_REFUSED);
	add_ede(65000, NULL);
}

static void
three_codes_are_a_line_each_and_the_success_is_last(void **state)
{
	(void)state;
	add_many();
	fold(folded, draw(80, false));
	assert_int_equal(count_lines(printed()), 8);
	assert_true(strncmp(printed(), "  REFUSED ", 10) == 0);
	/* Its first cause, for EDE 18 speaks for one. */
	assert_non_null(strstr(folded,
	    "; likely: your address is not allowed: rcodex refused reports: 2 SERVFAIL "));
	assert_non_null(strstr(printed(),
	    ": rcodex servfail\n             reports: 1\n  NOERROR "));
	assert_non_null(strstr(printed(),
	    ": rcodex noerror\n             reports: 1\n  EDE 18 (Prohibited), EDE 65000\n"));
}

static void
three_codes_have_their_counts_and_names(void **state)
{
	static const struct {
		enum record_id code;
		const char *name;
	} rows[] = { { RC_REFUSED, "a.test." }, { RC_SERVFAIL, "b.test" },
		{ RC_REFUSED, "A.test" }, { RC_REFUSED, "c.test" },
		{ RC_REFUSED, "d.test" }, { RC_FORMERR, "" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		take(&(struct report){ .code = subject_of(rows[i].code),
		    .name = { rows[i].name, strlen(rows[i].name) } });
	draw(80, false);
	assert_non_null(strstr(printed(),
	    "rcodex refused\n             reports: 4, for a.test and 2 more\n"));
	assert_non_null(strstr(printed(),
	    "rcodex servfail\n             reports: 1, for b.test\n"));
	assert_non_null(
	    strstr(printed(), "rcodex formerr\n             reports: 1\n"));
}

static void
a_success_has_a_line_for_each_ede(void **state)
{
	(void)state;
	add(RC_NOERROR);
	add_ede(7, NULL);
	draw(80, false);
	assert_non_null(strstr(printed(), ": rcodex noerror\n"));
	assert_non_null(strstr(printed(), ": rcodex ede7\n"));
}

static void
brief_is_a_line_for_each_in_its_order(void **state)
{
	static char wanted[OUT_SIZE];
	static const struct subject codes[] = { { RC_NOERROR, 0 },
		{ RC_REFUSED, 5 }, { RC_SERVFAIL, 2 } };

	(void)state;
	add_many();
	out_open(&out, -1);
	brief_line(&out, LANG_en, &codes[0]);
	brief_line(&out, LANG_en, &codes[1]);
	brief_line(&out, LANG_en, &(struct subject){ RC_EDE18, 18 });
	brief_line(&out, LANG_en, &codes[2]);
	brief_line(&out, LANG_en, &(struct subject){ RC_EDE_PRIVATE, 65000 });
	strcpy(wanted, printed());
	out_open(&out, -1);
	found_brief(&out, LANG_en, &tally);
	assert_string_equal(printed(), wanted);
}

static void
json_is_an_object_of_codes_reports_and_replies(void **state)
{
	static const char *const parts[] = { "{\"lang\":\"en\",\"codes\":[",
		"],\"reports\":[", "\"mnemonic\":\"REFUSED\",\"count\":2}",
		"],\"replies\":[", "\"code\":\"REFUSED\"",
		"\"name\":\"Prohibited\"}", "\"evidence\":[\"EDE 18:",
		"\"favours\":[{\"record\":\"REFUSED\",\"case\":\"acl\"}]",
		"}]}\n" };
	const char *text;

	(void)state;
	add_many();
	out_open(&out, -1);
	found_json(&out, LANG_en, &tally, &replies);
	text = printed();
	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		text = strstr(text, parts[i]);
		if (text == NULL)
			fail_msg("missing: %s", parts[i]);
		text += strlen(parts[i]);
	}
	assert_string_equal(text, "");
}

static void
json_of_edes_alone_is_of_them(void **state)
{
	static const char begin[] =
	    "{\"lang\":\"en\",\"codes\":[{\"number\":7,\"mnemonic\":\"EDE7\"";

	(void)state;
	add_ede(7, NULL);
	out_open(&out, -1);
	found_json(&out, LANG_en, &tally, &replies);
	assert_true(strncmp(printed(), begin, sizeof(begin) - 1) == 0);
}

/* Screens of each kind: the ids end at RC_COUNT, EDEs at -1. */
static const struct {
	enum record_id ids[REPORTS_MOST];
	int32_t edes[REPORTS_MOST];
} screens[] = {
	{ { RC_NOERROR, RC_COUNT }, { -1 } },
	{ { RC_SERVFAIL, RC_COUNT }, { 7, 22, -1 } },
	{ { RC_NXDOMAIN, RC_REFUSED, RC_COUNT }, { -1 } },
	{ { RC_NOERROR, RC_NXDOMAIN, RC_REFUSED, RC_BADCOOKIE, RC_COUNT },
	    { 3, 27, 35, -1 } },
	{ { RC_COUNT }, { 35, -1 } },
};

static void
add_screen(size_t i)
{
	start(NULL);
	for (size_t k = 0; screens[i].ids[k] != RC_COUNT; k++)
		add(screens[i].ids[k]);
	for (size_t k = 0; screens[i].edes[k] >= 0; k++)
		add_ede(screens[i].edes[k], NULL);
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(screens); i++) {
		add_screen(i);
		for (unsigned w = WIDTH_FIRST; w <= WIDTH_LAST; w++) {
			check_lines("a screen", w, draw(w, true));
			draw(w, false);
			check_gaps("a screen", w);
		}
	}
}

static void
every_code_and_ede_is_shown_at_every_width(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(screens); i++) {
		add_screen(i);
		for (unsigned w = WIDTH_FIRST; w <= WIDTH_LAST; w++) {
			fold(folded, draw(w, false));
			for (size_t k = 0; k < tally.used; k++) {
				const struct subject *code =
				    &tally.entries[k].code;
				struct text text;

				if (record_is_ede(code->id))
					text_set(&text, "EDE %d",
					    (int)code->number);
				else
					subject_mnemonic(&text, code);
				require_shown("a screen", w, text.bytes);
			}
		}
	}
}

static void
colour_and_links_change_no_text(void **state)
{
	static char plain[OUT_SIZE];

	(void)state;
	for (size_t i = 0; i + 1 < COUNT_OF(screens); i++) {
		add_screen(i);
		for (size_t w = 0; w < COUNT_OF(widths); w++) {
			strcpy(plain, draw(widths[w], false));
			check_links("a screen", draw(widths[w], true));
			check_colour("a screen", widths[w], plain);
		}
	}
}

#define TEST(claim) cmocka_unit_test_setup(claim, start)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(one_failure_is_its_card),
		TEST(two_failures_are_two_cards_in_their_order),
		TEST(a_success_beside_a_failure_has_no_card),
		TEST(a_success_alone_is_a_line),
		TEST(edes_are_named_where_they_have_a_name),
		TEST(an_ede_alone_is_its_card),
		TEST(what_a_reply_speaks_for_comes_in_place_of_its_card),
		TEST(all_of_a_fix_begins_in_one_column),
		TEST(a_success_beside_a_failure_has_no_text_to_point_to),
		TEST(an_empty_answer_that_is_no_referral_is_nodata),
		TEST(text_from_outside_is_not_shown_raw),
		TEST(a_terminal_shows_text_from_outside_and_does_nothing_else),
		TEST(three_codes_are_a_line_each_and_the_success_is_last),
		TEST(three_codes_have_their_counts_and_names),
		TEST(a_success_has_a_line_for_each_ede),
		TEST(brief_is_a_line_for_each_in_its_order),
		TEST(json_is_an_object_of_codes_reports_and_replies),
		TEST(json_of_edes_alone_is_of_them),
		TEST(no_line_is_too_wide_or_ends_in_a_blank),
		TEST(every_code_and_ede_is_shown_at_every_width),
		TEST(colour_and_links_change_no_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
