/*
 * What was seen in a text, and which causes it speaks for, on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/table/label.h"
#include "src/found/block.h"
#include "src/found/verdict.h"

#include "lines.h"
#include "marks.h"
#include "replies.h"
#include "screen.h"

/* Returns the seen lines of a text. */
static const char *
seen(const char *text, unsigned width)
{
	struct page page = new_page(width);

	read_replies(text);
	verdict_seen(&page, &replies);
	return printed();
}

/* A reply that tells all that a line can. */
static const char whole[] =
    DIG_HEADER("QUERY", "SERVFAIL") DIG_COUNTS("qr rd ra", "0", "0") DIG_OPT
    "; EDE: 7 (Signature Expired): (expired at a.test.)\n"
    "; EDE: 49152: (own)\n" DIG_QUESTION("a.test.",
	"A") ";; SERVER: 192.0.2.53#5353(192.0.2.53) (UDP)\n";

static void
a_reply_is_a_line_of_what_it_tells(void **state)
{
	static const struct {
		const char *text;
		const char *seen;
	} rows[] = {
		{ "", "" },
		{ "update failed: REFUSED\n", "REFUSED\n" },
		{ "update failed: NOTAUTH(BADKEY)\n",
		    "NOTAUTH, TSIG error BADKEY\n" },
		{ "k. 0 ANY TSIG hmac-sha256. 1 300 0 7 BADKEY 0\n",
		    "BADKEY\n" },
		{ DIG_HEADER("QUERY",
		      "NOERROR") ";; ANSWER SECTION:\n"
				 "k. 0 ANY TKEY gss-tsig. 1 2 3 BADMODE 0 0\n",
		    "NOERROR, TKEY error BADMODE\n" },
		{ DIG_HEADER("QUERY", "?3841") DIG_QUESTION("a.test.", "MX"),
		    "RCODE3841, for a.test. MX\n" },
		{ DIG_HEADER("QUERY", "NXDOMAIN") DIG_SERVER("::1"),
		    "NXDOMAIN, from ::1\n" },
		{ DIG_HEADER("QUERY", "REFUSED") "; Transfer failed.\n",
		    "REFUSED, for AXFR\n" },
		{ whole,
		    "SERVFAIL, EDE 7 (Signature Expired), EDE 49152, for "
		    "a.test. A, from 192.0.2.53 port 5353\n"
		    "  EDE says: \"expired at a.test.\"\n"
		    "  EDE says: \"own\"\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (strcmp(seen(rows[i].text, 120), rows[i].seen) != 0)
			fail_msg("%s\nis seen as\n%s", rows[i].text, printed());
	}
}

static void
replies_with_the_same_line_are_one(void **state)
{
	static char text[4 * sizeof(whole)];
	size_t len;

	(void)state;
	snprintf(text, sizeof(text), "%s%s%s", whole, whole,
	    DIG_HEADER("QUERY", "REFUSED"));
	seen(text, 120);
	len = strlen(printed());
	assert_int_equal(count_lines(printed()), 4);
	assert_string_equal(printed() + len - 8, "REFUSED\n");
}

static void
replies_that_differ_in_any_shown_part_are_two(void **state)
{
	static const char ports[] = DIG_HEADER("QUERY",
	    "SERVFAIL") ";; SERVER: 192.0.2.53#5301(192.0.2.53) (UDP)\n" DIG_HEADER("QUERY",
	    "SERVFAIL") ";; SERVER: 192.0.2.53#5302(192.0.2.53) (UDP)\n";
	static const char keys[] = DIG_HEADER("QUERY",
	    "NOERROR") ";; ANSWER SECTION:\n"
		       "k. 0 ANY TKEY gss-tsig. 1 2 3 BADMODE 0 0\n" DIG_HEADER(
			   "QUERY",
			   "NOERROR") ";; ANSWER SECTION:\n"
				      "k. 0 ANY TKEY gss-tsig. 1 2 3 BADNAME 0 0\n";

	(void)state;
	assert_string_equal(seen(ports, 120),
	    "SERVFAIL, from 192.0.2.53 port 5301\n"
	    "SERVFAIL, from 192.0.2.53 port 5302\n");
	assert_string_equal(seen(keys, 120),
	    "NOERROR, TKEY error BADMODE\n"
	    "NOERROR, TKEY error BADNAME\n");
}

/* Each class of bytes that a terminal may act on, and what is shown. */
static const struct {
	const char *bytes;
	const char *shown;
} classes[] = {
	{ "\001", "\\x01" },
	{ "\a", "\\x07" },
	{ "\b", "\\x08" },
	{ "\016", "\\x0e" },
	{ "\037", "\\x1f" },
	{ "\177", "\\x7f" },
	{ "\233", "\\x9b" },
	{ "\200", "\\x80" },
	{ "\302\200", "\\u{80}" },
	{ "\302\233", "\\u{9b}" },
	{ "\302\237", "\\u{9f}" },
	{ "\330\234", "\\u{61c}" },
	{ "\342\200\216", "\\u{200e}" },
	{ "\342\200\217", "\\u{200f}" },
	{ "\342\200\252", "\\u{202a}" },
	{ "\342\200\256", "\\u{202e}" },
	{ "\342\201\246", "\\u{2066}" },
	{ "\342\201\251", "\\u{2069}" },
	{ "\342\200\250", "\\u{2028}" },
	{ "\342\200\251", "\\u{2029}" },
	{ "\377", "\\xff" },
	{ "\300\200", "\\xc0\\x80" },
	{ "\355\240\200", "\\xed\\xa0\\x80" },
	{ "\360\237", "\\xf0\\x9f" },
	{ "\364\220\200\200", "\\xf4\\x90\\x80\\x80" },
	{ "\303\251", "\303\251" },
};

/* Says whether drawn text has a byte that a terminal may act on. */
static bool
acts(const char *text)
{
	for (; *text != '\0'; text++) {
		if (((unsigned char)*text < 0x20 && *text != '\n') ||
		    *text == 0x7f)
			return true;
	}
	return false;
}

static void
names_types_and_servers_are_escaped(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(classes); i++) {
		char text[512], wanted[256];

		snprintf(text, sizeof(text),
		    "%s;; QUESTION SECTION:\n;a%sb.test.\tIN\tA%sB\n\n"
		    ";; SERVER: x%sy#53(x) (UDP)\n",
		    DIG_HEADER("QUERY", "REFUSED"), classes[i].bytes,
		    classes[i].bytes, classes[i].bytes);
		snprintf(wanted, sizeof(wanted),
		    "REFUSED, for a%sb.test. A%sB, from x%sy\n",
		    classes[i].shown, classes[i].shown, classes[i].shown);
		if (strcmp(seen(text, 200), wanted) != 0 || acts(printed()))
			fail_msg("%s: %s", classes[i].shown, printed());
	}
}

static void
marks_from_outside_are_shown(void **state)
{
	struct page page = new_page(200);

	(void)state;
	read_replies(DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 22: (x)\n");
	page.colour = true;
	strcpy(replies.list[0].query.name, "`a`.test.");
	strcpy(replies.list[0].query.type, "`A");
	strcpy(replies.list[0].query.server, "b`");
	strcpy(replies.list[0].edes[0].text, "run `id` or ``, RFC 1 `");
	verdict_seen(&page, &replies);
	assert_string_equal(printed(),
	    "SERVFAIL, EDE 22 (No Reachable Authority), for `a`.test. `A, "
	    "from b`\n  EDE says: \"run `id` or ``, RFC 1 `\"\n");
}

static void
the_text_of_an_ede_is_escaped(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(classes); i++) {
		char text[256], wanted[256];

		snprintf(text, sizeof(text),
		    "%s; EDE: 22 (No Reachable Authority): (a%sb)\n",
		    DIG_HEADER("QUERY", "SERVFAIL"), classes[i].bytes);
		snprintf(wanted, sizeof(wanted),
		    "SERVFAIL, EDE 22 (No Reachable Authority)\n"
		    "  EDE says: \"a%sb\"\n",
		    classes[i].shown);
		if (strcmp(seen(text, 200), wanted) != 0 || acts(printed()))
			fail_msg("%s: %s", classes[i].shown, printed());
	}
}

static void
escapes_and_line_ends_kept_in_a_reply_are_escaped(void **state)
{
	struct page page = new_page(200);

	(void)state;
	read_replies(DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 22: (x)\n");
	strcpy(replies.list[0].query.name, "a\033[31mb\rc");
	strcpy(replies.list[0].query.type, "\t");
	strcpy(replies.list[0].query.server, "d\ne");
	strcpy(replies.list[0].query.port, "\033c");
	strcpy(replies.list[0].edes[0].text, "f\r\n\033]0;g\a");
	verdict_seen(&page, &replies);
	assert_string_equal(printed(),
	    "SERVFAIL, EDE 22 (No Reachable Authority), for "
	    "a\\x1b[31mb\\x0dc \\x09, from d\\x0ae port \\x1bc\n"
	    "  EDE says: \"f\\x0d\\x0a\\x1b]0;g\\x07\"\n");
}

/* Draws a reply whose text of an EDE has so many times one character. */
static const char *
long_text(const char *character, unsigned times)
{
	static struct page page;
	char *to;

	page = new_page(500);
	read_replies(DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 22: (x)\n");
	to = replies.list[0].edes[0].text;
	*to = '\0';
	while (times-- > 0)
		strcat(to, character);
	verdict_seen(&page, &replies);
	return strstr(printed(), "EDE says:");
}

static void
text_from_outside_is_cut_at_200_characters(void **state)
{
	static const char *const characters[] = { "x", "\303\251" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(characters); i++) {
		size_t bytes = strlen(characters[i]);

		long_text(characters[i], 200);
		if (strstr(printed(), "...") != NULL)
			fail_msg("%s: %s", characters[i], printed());
		if (strlen(long_text(characters[i], 201)) !=
			strlen("EDE says: \"...\"\n") + 200 * bytes ||
		    strstr(printed(), "...\"\n") == NULL)
			fail_msg("%s: %s", characters[i], printed());
	}
	assert_non_null(strstr(long_text("\001", 201), "\\x01...\"\n"));
}

static void
a_name_is_cut_at_200_characters(void **state)
{
	struct page page = new_page(500);

	(void)state;
	read_replies(DIG_HEADER("QUERY", "SERVFAIL"));
	memset(replies.list[0].query.name, 'n', NAME_MOST - 1);
	verdict_seen(&page, &replies);
	assert_int_equal(strlen(printed()),
	    strlen("SERVFAIL, for ...\n") + 200);
}

static void
edes_are_named_where_they_have_a_name(void **state)
{
	static const struct {
		int32_t number;
		const char *text;
	} rows[] = { { 7, "EDE 7 (Signature Expired)" },
		{ 0, "EDE 0 (Other Error)" },
		{ 22, "EDE 22 (No Reachable Authority)" },
		{ 49152, "EDE 49152" }, { 65535, "EDE 65535" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct text line;

		text_set(&line, "x");
		verdict_add_ede(&line, rows[i].number);
		if (line.bytes[0] != 'x' ||
		    strcmp(line.bytes + 1, rows[i].text) != 0)
			fail_msg("%d: %s", (int)rows[i].number, line.bytes);
	}
}

/* Makes the cause of a hint, for the first reply. */
static struct favour
cause(const struct hint *hint)
{
	return (struct favour){ hint->cause, &replies.list[0], hint, NULL };
}

static const char *
id_of(const struct hint *hint)
{
	return cause_get(hint->cause)->id;
}

static const char *
draw(const struct favour favours[], size_t count, unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = colour;
	verdict_seen(&page, &replies);
	block_print(&page, &replies, favours, count, true);
	return printed();
}

/* Stores a check with what the reply of whole holds in place of each word. */
static void
fill(char to[256], const char *check)
{
	static const struct {
		const char *word, *by;
	} rows[] = {
		{ "NAME", "a.test." },
		{ "TYPE", "A" },
		{ "@SERVER", "@192.0.2.53 -p 5353" },
	};
	size_t used = 0;

	while (*check != '\0') {
		size_t i = 0, len;

		while (i < COUNT_OF(rows) &&
		    strncmp(check, rows[i].word, strlen(rows[i].word)) != 0)
			i++;
		len = i < COUNT_OF(rows) ? strlen(rows[i].word) : 1;
		used += (size_t)snprintf(to + used, 256 - used, "%.*s",
		    i < COUNT_OF(rows) ? 255 : 1,
		    i < COUNT_OF(rows) ? rows[i].by : check);
		assert_true(used < 256);
		check += len;
	}
}

static void
a_cause_is_a_block_of_why_check_and_fix(void **state)
{
	struct favour favours[FAVOURS_MOST];
	char place[32], check[256];
	size_t count;
	const char *text;

	(void)state;
	read_replies(whole);
	count = evidence_favours(&replies, favours);
	assert_int_equal(count, 2);
	assert_int_equal(favours[0].cause, CAUSE_SERVFAIL_sig_expired);
	snprintf(place, sizeof(place), "[zone] SERVFAIL %u",
	    cause_number(CAUSE_SERVFAIL_sig_expired));
	text = draw(favours, count, 80, false);
	fold(folded, text);
	assert_non_null(strstr(text, "\n\nMost likely   signatures expired "));
	require_shown("a block", 80, place);
	require_shown("a block", 80, evidence_why(LANG_en, favours[0].hint));
	fill(check, cause_get(CAUSE_SERVFAIL_sig_expired)->checks[0].command);
	assert_non_null(strstr(check, "a.test."));
	require_shown("a block", 80, check);
	require_shown("a block", 80,
	    cause_get(favours[0].cause)->checks[0].outcome);
	require_shown("a block", 80, cause_get(favours[0].cause)->fix);
	require_shown("a block", 80,
	    record_text(LANG_en, RC_SERVFAIL)->not_yours);
	assert_non_null(strstr(text, "\n\nOr "));
}

static void
placeholders_that_are_left_are_explained_last(void **state)
{
	struct favour favours[FAVOURS_MOST];
	size_t count;
	const char *text, *at;

	(void)state;
	read_replies(whole);
	count = evidence_favours(&replies, favours);
	text = draw(favours, count, 80, false);
	assert_non_null(strstr(text, "@OTHER"));
	at = strstr(text, "\n\nOTHER: another resolver, 9.9.9.9; ");
	assert_non_null(at);
	assert_null(strstr(at + 2, "\n\n"));
	/* The server is known, and so nowhere SERVER. */
	assert_null(strstr(text, "SERVER: "));
}

static void
not_yours_is_said_once(void **state)
{
	struct favour favours[FAVOURS_MOST];
	const char *at;

	(void)state;
	read_replies(
	    DIG_HEADER("QUERY", "SERVFAIL") "; EDE: 9: (x)\n; EDE: 7: (x)\n");
	at = draw(favours, evidence_favours(&replies, favours), 80, false);
	at = strstr(at, label_text(LANG_en, LABEL_not_yours));
	assert_non_null(at);
	assert_null(strstr(at + 1, label_text(LANG_en, LABEL_not_yours)));
}

static void
every_cause_fits_every_width(void **state)
{
	const struct hint *hint;

	(void)state;
	read_replies(whole);
	for (size_t i = 0; (hint = evidence_hint(i)) != NULL; i++) {
		struct favour favour = cause(hint);

		for (size_t w = 0; w < COUNT_OF(widths); w++) {
			check_lines(id_of(hint), widths[w],
			    draw(&favour, 1, widths[w], true));
			draw(&favour, 1, widths[w], false);
			check_gaps(id_of(hint), widths[w]);
			fold(folded, printed());
			require_shown(id_of(hint), widths[w],
			    evidence_why(LANG_en, favour.hint));
			require_shown(id_of(hint), widths[w],
			    block_title(LANG_en, &favour));
		}
	}
}

static void
colour_changes_no_text(void **state)
{
	static char plain[OUT_SIZE];
	const struct hint *hint;

	(void)state;
	read_replies(whole);
	for (size_t i = 0; (hint = evidence_hint(i)) != NULL; i++) {
		struct favour favour = cause(hint);

		strcpy(plain, draw(&favour, 1, 80, false));
		check_underlined(id_of(hint), draw(&favour, 1, 80, true));
		check_colour(id_of(hint), 80, plain);
	}
}

static void
no_command_holds_what_a_stranger_wrote(void **state)
{
	static const char bad[] = "$(reboot);`id`";
	const struct hint *hint;

	(void)state;
	read_replies(whole);
	strcpy(replies.list[0].query.name, bad);
	strcpy(replies.list[0].query.type, bad);
	strcpy(replies.list[0].query.server, bad);
	strcpy(replies.list[0].query.port, "1;id");
	for (size_t i = 0; (hint = evidence_hint(i)) != NULL; i++) {
		struct favour favour = cause(hint);
		const char *block =
		    strstr(draw(&favour, 1, 80, false), "\nMost likely");

		if (block == NULL || strstr(block, "reboot") != NULL ||
		    strstr(block, ";id") != NULL)
			fail_msg("%s: %s", id_of(hint), printed());
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_reply_is_a_line_of_what_it_tells),
		cmocka_unit_test(replies_with_the_same_line_are_one),
		cmocka_unit_test(replies_that_differ_in_any_shown_part_are_two),
		cmocka_unit_test(names_types_and_servers_are_escaped),
		cmocka_unit_test(marks_from_outside_are_shown),
		cmocka_unit_test(the_text_of_an_ede_is_escaped),
		cmocka_unit_test(
		    escapes_and_line_ends_kept_in_a_reply_are_escaped),
		cmocka_unit_test(text_from_outside_is_cut_at_200_characters),
		cmocka_unit_test(a_name_is_cut_at_200_characters),
		cmocka_unit_test(edes_are_named_where_they_have_a_name),
		cmocka_unit_test(a_cause_is_a_block_of_why_check_and_fix),
		cmocka_unit_test(placeholders_that_are_left_are_explained_last),
		cmocka_unit_test(not_yours_is_said_once),
		cmocka_unit_test(every_cause_fits_every_width),
		cmocka_unit_test(colour_changes_no_text),
		cmocka_unit_test(no_command_holds_what_a_stranger_wrote),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
