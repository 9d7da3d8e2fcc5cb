/*
 * Wrapping, columns, colour and links, in pages of any width.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/page/layout.h"
#include "src/page/wrap.h"

#include "screen.h"

static void
a_string_takes_its_columns(void **state)
{
	static const struct {
		const char *text;
		unsigned columns;
	} rows[] = {
		{ "", 0 },
		{ "dig NAME", 8 },
		{ "caf\xc3\xa9", 4 },
		{ "cafe\xcc\x81", 4 },
		{ "\xea\xb0\x80\xeb\x82\x98", 4 },
		{ "a\xe6\x97\xa5z", 4 },
		{ "\xff\xfe", 2 },
		{ "\xe6\x97", 2 },
		{ "run `dig NAME` in `a`", 17 },
		{ "`caf\xc3\xa9`", 4 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (layout_width(rows[i].text) != rows[i].columns)
			fail_msg("\"%s\": %u", rows[i].text,
			    layout_width(rows[i].text));
	}
}

#define SUN "\xe6\x97\xa5"
#define STOP "\xe3\x80\x82"
#define GA "\xea\xb0\x80"

struct wrapping {
	unsigned width;
	unsigned column;
	const char *text;
	const char *lines;
};

static void
check_wrapping(const struct wrapping *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct page page = new_page(rows[i].width);

		layout_text(&page, rows[i].column, rows[i].text);
		if (strcmp(printed(), rows[i].lines) != 0)
			fail_msg("\"%s\" in %u: \"%s\"", rows[i].text,
			    rows[i].width, printed());
	}
}

static void
text_is_wrapped_at_blanks(void **state)
{
	static const struct wrapping rows[] = {
		{ 20, 0, "", "" },
		{ 20, 0, "one", "one\n" },
		{ 7, 0, "one two", "one two\n" },
		{ 6, 0, "one two", "one\ntwo\n" },
		{ 7, 0, "one two three", "one two\nthree\n" },
		{ 3, 0, "one two", "one\ntwo\n" },
		{ 9, 2, "one two three", "  one two\n  three\n" },
		{ 4, 2, "one two", "  one\n  two\n" },
		{ 2, 4, "a b", "    a\n    b\n" },
		{ 5, 0, "a incomprehensible b", "a\nincomprehensible\nb\n" },
		{ 5, 0, "incomprehensible", "incomprehensible\n" },
		{ 5, 0, "abcde f", "abcde\nf\n" },
		{ 5, 0, "abcd ef", "abcd\nef\n" },
		{ 5, 0, "ab cd-ef", "ab\ncd-ef\n" },
		{ 7, 0, "caf\xc3\xa9 one two", "caf\xc3\xa9\none two\n" },
		{ 8, 0, "caf\xc3\xa9 one two", "caf\xc3\xa9 one\ntwo\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
no_line_ends_in_a_blank_where_two_stand(void **state)
{
	static const struct wrapping rows[] = {
		{ 4, 0, "aaaa  bbbb", "aaaa\nbbbb\n" },
		{ 5, 0, "aaaa  bbbb", "aaaa\nbbbb\n" },
		{ 6, 0, "aaaa  bbbb", "aaaa\nbbbb\n" },
		{ 6, 0, "aaaa   bbbb", "aaaa\nbbbb\n" },
		{ 5, 0, "caf\xc3\xa9  bbbb", "caf\xc3\xa9\nbbbb\n" },
		{ 6, 0, SUN SUN "  bbbb", SUN SUN "\nbbbb\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
a_reference_is_not_broken(void **state)
{
	static const struct wrapping rows[] = {
		{ 10, 0, "see RFC 2308 7.1 now", "see\nRFC 2308 7.1\nnow\n" },
		{ 16, 0, "see RFC 2308 7.1 now", "see RFC 2308 7.1\nnow\n" },
		{ 15, 0, "see RFC 2308 7.1 now", "see\nRFC 2308 7.1\nnow\n" },
		{ 11, 0, "as (RFC 2308 5).", "as\n(RFC 2308 5).\n" },
		{ 7, 0, "see RFC 2308, now", "see\nRFC 2308,\nnow\n" },
		{ 7, 0, "one RFC two", "one RFC\ntwo\n" },
		{ 6, 0, "RFC RFC 1 a", "RFC\nRFC 1\na\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
wide_characters_break_but_not_before_a_closing_mark(void **state)
{
	static const struct wrapping rows[] = {
		{ 4, 0, SUN SUN SUN, SUN SUN "\n" SUN "\n" },
		{ 5, 0, SUN SUN SUN, SUN SUN "\n" SUN "\n" },
		{ 6, 0, SUN SUN SUN, SUN SUN SUN "\n" },
		{ 4, 0, SUN SUN STOP, SUN "\n" SUN STOP "\n" },
		{ 4, 0, SUN SUN " " SUN, SUN SUN "\n" SUN "\n" },
		{ 4, 0, "dig" SUN, "dig\n" SUN "\n" },
		{ 4, 0, SUN "dig", SUN "\ndig\n" },
		{ 1, 0, SUN SUN, SUN "\n" SUN "\n" },
		{ 4, 0, GA GA GA, GA GA "\n" GA "\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

#define OPEN "\xe3\x80\x8c"
#define SMALL_YA "\xe3\x83\xa3"
#define VOICED "\xe3\x82\x99"

static void
korean_breaks_at_blanks_where_it_can(void **state)
{
	static const struct wrapping rows[] = {
		{ 6, 0, GA " " GA GA, GA "\n" GA GA "\n" },
		{ 8, 0, GA " " GA GA " " GA, GA " " GA GA "\n" GA "\n" },
		{ 6, 0, "A " GA GA, "A " GA GA "\n" },
		{ 5, 0, "A " GA GA, "A\n" GA GA "\n" },
		{ 6, 0, "ab" GA " c" GA, "ab" GA "\nc" GA "\n" },
		{ 4, 0, GA GA GA " " GA, GA GA "\n" GA "\n" GA "\n" },
		{ 5, 0, GA " A" GA "(" GA ")", GA "\nA" GA "\n(" GA ")\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
no_line_ends_in_an_opening_mark(void **state)
{
	static const struct wrapping rows[] = {
		{ 4, 0, SUN OPEN SUN, SUN "\n" OPEN SUN "\n" },
		{ 3, 0, SUN "(" SUN, SUN "\n(" SUN "\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
a_line_can_end_behind_an_opening_mark_at_a_blank(void **state)
{
	static const struct wrapping rows[] = {
		{ 4, 0, OPEN " " SUN, OPEN "\n" SUN "\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
no_line_begins_with_a_small_letter_or_a_mark_of_another(void **state)
{
	static const struct wrapping rows[] = {
		{ 4, 0, SUN SUN SMALL_YA, SUN "\n" SUN SMALL_YA "\n" },
		{ 4, 0, SUN SUN VOICED SUN, SUN SUN VOICED "\n" SUN "\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

/* Korean closes its sentences with the marks of ASCII. */
static void
ascii_marks_close_what_is_wide(void **state)
{
	static const char marks[] = ".,:;?!)]}";

	(void)state;
	for (const char *mark = marks; *mark != '\0'; mark++) {
		char text[16], lines[16];
		struct page page = new_page(4);

		snprintf(text, sizeof(text), GA GA "%c", *mark);
		snprintf(lines, sizeof(lines), GA "\n" GA "%c\n", *mark);
		layout_text(&page, 0, text);
		if (strcmp(printed(), lines) != 0)
			fail_msg("a line begins with %c", *mark);
	}
}

static void
nothing_is_lost_at_any_width(void **state)
{
	static const char *const texts[] = {
		"The server took the question (RFC 1035 4.1.1) and stopped.",
		"a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh",
		SUN SUN STOP " dig " GA GA ". RFC 2308 7.1" SUN,
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		for (unsigned width = 1; width < 70; width++) {
			struct page page = new_page(width);
			const char *shown, *text = texts[i];

			layout_text(&page, 0, text);
			for (shown = printed(); *shown != '\0'; shown++) {
				if (*shown == '\n')
					continue;
				text += strspn(text, *shown == ' ' ? "" : " ");
				if (*shown != *text++)
					fail_msg("text %zu in %u", i, width);
			}
			if (*text != '\0')
				fail_msg("text %zu in %u is cut", i, width);
		}
	}
}

static void
blanks_before_a_text_stand_where_there_is_room(void **state)
{
	static const struct wrapping rows[] = {
		{ 9, 0, "   5.0 %", "   5.0 %\n" },
		{ 4, 0, "  ab cd", "  ab\ncd\n" },
		{ 3, 0, "  ab cd", "ab\ncd\n" },
		{ 4, 0, "    ab", "ab\n" },
		{ 4, 0, "     ab", "ab\n" },
		{ 4, 0, " abcde", "abcde\n" },
		{ 4, 2, "  ab", "  ab\n" },
		{ 4, 0, "  caf\xc3\xa9 a", "caf\xc3\xa9\na\n" },
		{ 6, 0, "  caf\xc3\xa9 a", "  caf\xc3\xa9\na\n" },
		{ 2, 0, "  " SUN, SUN "\n" },
		{ 4, 0, "ab   ", "ab\n" },
		{ 2, 0, "ab   ", "ab\n" },
		{ 5, 0, SUN "   ", SUN "\n" },
		{ 4, 0, "    ", "" },
		{ 1, 0, "    ", "" },
		{ 4, 0, "    RFC 1035", "RFC 1035\n" },
		{ 4, 0, "    rcodex 2", "rcodex 2\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
a_cut_character_takes_a_column_for_each_byte(void **state)
{
	/* The byte behind it would make it whole, and less wide. */
	static const struct rest rest = { "x \xf0\x9f\x98\x80", 5, false, false,
		false };

	(void)state;
	assert_int_equal(wrap_line(&rest, 5), 5);
	assert_int_equal(wrap_line(&rest, 4), 1);
}

/* Requires that a word is all that stands in what was printed. */
static void
require_word(const char *word, size_t blanks, unsigned width)
{
	const char *text = printed();
	size_t indent = strspn(text, " "), len = strlen(word);

	if (*word == '\0' ? *text != '\0' :
			    strncmp(text + indent, word, len) != 0 ||
		    strcmp(text + indent + len, "\n") != 0)
		fail_msg("\"%s\" behind %zu in %u: \"%s\"", word, blanks, width,
		    text);
}

static void
blanks_do_no_harm_in_any_number_at_any_width(void **state)
{
	static const char *const words[] = { "", "ENOTFOUND", "caf\xc3\xa9",
		SUN, "\xff", "RFC 1035 4.1", "rcodex 2" };
	char text[200];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words) * 90; i++) {
		const char *word = words[i / 90];
		size_t blanks = i % 90;

		/* What stands before a text is no part of it, even blanks. */
		memset(text, ' ', sizeof(text));
		strcpy(text + 90 + blanks, word);
		for (unsigned width = 1; width < 100; width++) {
			const struct cell cells[] = {
				{ .text = text + 90 },
				{ .column = 4, .text = text + 90 },
			};
			struct page page = new_page(width);

			layout_text(&page, 0, text + 90);
			require_word(word, blanks, width);
			page = new_page(width);
			layout_styled(&page, 0, LAYOUT_HEADING, text + 90);
			require_word(word, blanks, width);
			page = new_page(width);
			layout_styled(&page, 0, LAYOUT_COMMAND, text + 90);
			require_word(word, blanks, width);
			page = new_page(width);
			layout_row(&page, cells + 1, 1);
			layout_row(&page, cells, 2);
			assert_null(strstr(printed(), " \n"));
			assert_true(layout_width(text + 90) >= blanks);
		}
	}
}

static void
cells_stand_beside_each_other(void **state)
{
	static const struct {
		struct cell cells[3];
		const char *lines;
	} rows[] = {
		{ { { 0, 0, LAYOUT_PLAIN, "ab" }, { 4, 0, LAYOUT_PLAIN, "c" },
		      { 0, 0, LAYOUT_PLAIN, "" } },
		    "ab  c\n" },
		{ { { 0, 3, LAYOUT_PLAIN, "a bb" }, { 5, 3, LAYOUT_PLAIN, "c" },
		      { 10, 0, LAYOUT_PLAIN, "d e" } },
		    "a    c    d e\nbb\n" },
		{ { { 0, 3, LAYOUT_PLAIN, "a" },
		      { 5, 3, LAYOUT_PLAIN, "cc dd" },
		      { 10, 2, LAYOUT_PLAIN, "e ff" } },
		    "a    cc   e\n     dd   ff\n" },
		{ { { 0, 3, LAYOUT_PLAIN, "" }, { 5, 0, LAYOUT_PLAIN, "c" },
		      { 9, 0, LAYOUT_PLAIN, "" } },
		    "     c\n" },
		/* What is too wide pushes the rest down. */
		{ { { 0, 3, LAYOUT_PLAIN, "abcdef a" },
		      { 5, 3, LAYOUT_PLAIN, "c" },
		      { 9, 0, LAYOUT_PLAIN, "d" } },
		    "abcdef\na    c   d\n" },
		{ { { 0, 3, LAYOUT_PLAIN, "abcde" },
		      { 5, 3, LAYOUT_PLAIN, "c" }, { 9, 0, LAYOUT_PLAIN, "" } },
		    "abcde\n     c\n" },
		{ { { 0, 3, LAYOUT_PLAIN, "abcd" }, { 5, 3, LAYOUT_PLAIN, "c" },
		      { 9, 0, LAYOUT_PLAIN, "" } },
		    "abcd c\n" },
		{ { { 0, 3, LAYOUT_COMMAND, "a b c d e" },
		      { 5, 3, LAYOUT_PLAIN, "c" }, { 9, 0, LAYOUT_PLAIN, "" } },
		    "a b c d e\n     c\n" },
		{ { { 0, 0, LAYOUT_PLAIN, "" }, { 0, 0, LAYOUT_PLAIN, "" },
		      { 0, 0, LAYOUT_PLAIN, "" } },
		    "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(20);

		layout_row(&page, rows[i].cells, 3);
		if (strcmp(printed(), rows[i].lines) != 0)
			fail_msg("row %zu: \"%s\"", i, printed());
	}
}

/* Text with marks, of one script and of several. */
static const char *const marked[] = {
	"Run `rndc flushname NAME` in `named.conf`, then (`dig +cd`).",
	"`aa`, `ra`: see RFC 2308 7.1 and `incomprehensible` `words here`",
	"a `b` `c d` e `f g h i j k l m n o p` q",
	"caf\xc3\xa9 `rndc caf\xc3\xa9 NAME` and `aa`, `b`",
	SUN SUN "`dig NAME`" SUN "`" SUN SUN "`" STOP SUN "`x`" STOP "`y`" SUN,
	GA GA " `" GA " dig`" GA " " GA GA "`aa`" GA ", `" GA GA "`",
};

static void
marks_take_no_column(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(marked); i++) {
		for (unsigned width = 1; width < 80; width++) {
			struct page page = new_page(width);
			char wanted[TEXT_MOST];

			layout_text(&page, 2, unmarked(marked[i]));
			strcpy(wanted, printed());
			page = new_page(width);
			layout_text(&page, 2, marked[i]);
			if (strcmp(printed(), wanted) != 0)
				fail_msg("in %u: \"%s\", not \"%s\"", width,
				    printed(), wanted);
			page = new_page(width);
			page.colour = page.links = true;
			layout_text(&page, 2, marked[i]);
			printed();
			strip(out.bytes);
			if (strcmp(out.bytes, wanted) != 0)
				fail_msg("coloured in %u: \"%s\"", width,
				    out.bytes);
		}
	}
}

static void
what_stands_between_marks_is_set_off_on_every_line(void **state)
{
	static const struct {
		unsigned width;
		const char *text, *lines;
	} rows[] = {
		{ 80, "in `a.conf`.", "in \033[95ma.conf\033[0m.\n" },
		{ 80, "`aa`", "\033[95maa\033[0m\n" },
		{ 8, "run `rndc flush NAME` now",
		    "run \033[95mrndc\033[0m\n"
		    "\033[95mflush\033[0m\n"
		    "\033[95m\033[4mNAME\033[24m\033[0m now\n" },
		{ 4, "abc `de` f", "abc\n\033[95mde\033[0m f\n" },
		{ 2, "`de` f", "\033[95mde\033[0m\nf\n" },
		{ 5, SUN "`ab`" SUN "`c`" STOP,
		    SUN "\033[95mab\033[0m\n" SUN "\033[95mc\033[0m" STOP
			"\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(rows[i].width);

		page.colour = true;
		layout_text(&page, 0, rows[i].text);
		if (strcmp(printed(), rows[i].lines) != 0)
			fail_msg("\"%s\": \"%s\"", rows[i].text, printed());
	}
}

static void
a_command_of_ours_ends_at_its_mark(void **state)
{
	static const struct wrapping rows[] = {
		{ 14, 0, "see `rcodex 2 5`", "see rcodex 2 5\n" },
		{ 13, 0, "see `rcodex 2 5`", "see\nrcodex 2 5\n" },
		{ 13, 0, "`rcodex nodata` has more",
		    "rcodex nodata\nhas more\n" },
	};

	(void)state;
	check_wrapping(rows, COUNT_OF(rows));
}

static void
only_prose_has_marks(void **state)
{
	static const enum layout_style styles[] = { LAYOUT_VERBATIM,
		LAYOUT_HEADING, LAYOUT_COMMAND };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(styles); i++) {
		struct page page = new_page(80);

		layout_styled(&page, 0, styles[i], "a `b` c` RFC 2308");
		assert_string_equal(printed(), "a `b` c` RFC 2308\n");
		page = new_page(80);
		page.colour = page.links = true;
		layout_styled(&page, 0, LAYOUT_VERBATIM, "a `b` RFC 2308");
		assert_string_equal(printed(), "a `b` RFC 2308\n");
	}
}

static void
a_title_is_set_off_from_what_follows_it(void **state)
{
	static const struct cell cell = { 2, 0, LAYOUT_PLAIN,
		"no zone here [`a`]" };
	struct page page = new_page(80);

	(void)state;
	page.colour = true;
	layout_titled(&page, &cell, 1, strlen("no zone here"));
	assert_string_equal(printed(),
	    "  \033[1mno zone here\033[0m [\033[95ma\033[0m]\n");
	page = new_page(9);
	page.colour = true;
	layout_titled(&page, &cell, 1, strlen("no zone here"));
	assert_string_equal(printed(),
	    "  \033[1mno zone\033[0m\n"
	    "  \033[1mhere\033[0m\n"
	    "  [\033[95ma\033[0m]\n");
}

static void
a_command_is_never_wrapped(void **state)
{
	struct page page = new_page(8);

	(void)state;
	layout_styled(&page, 2, LAYOUT_COMMAND, "dig +norec SOA ZONE @SERVER");
	assert_string_equal(printed(), "  dig +norec SOA ZONE @SERVER\n");
}

static void
a_gap_is_an_empty_line(void **state)
{
	struct page page = new_page(20);

	(void)state;
	layout_gap(&page);
	assert_string_equal(printed(), "\n");
}

static void
styles_have_their_escapes_and_none_without_colour(void **state)
{
	static const struct {
		enum layout_style style;
		const char *text;
		const char *coloured;
	} rows[] = {
		{ LAYOUT_PLAIN, "dig NAME", "dig NAME\n" },
		{ LAYOUT_HEADING, "Both", "\033[1mBoth\033[0m\n" },
		{ LAYOUT_HEADING, "NAME", "\033[1mNAME\033[0m\n" },
		{ LAYOUT_COMMAND, "date -u", "\033[95mdate -u\033[0m\n" },
		{ LAYOUT_COMMAND, "dig NAME",
		    "\033[95mdig \033[4mNAME\033[24m\033[0m\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(20);

		layout_styled(&page, 0, rows[i].style, rows[i].text);
		if (strchr(printed(), '\033') != NULL)
			fail_msg("\"%s\" has an escape", rows[i].text);
		page = new_page(20);
		page.colour = true;
		layout_styled(&page, 0, rows[i].style, rows[i].text);
		if (strcmp(printed(), rows[i].coloured) != 0)
			fail_msg("row %zu: \"%s\"", i, printed());
	}
}

#define UL(word) "\033[4m" word "\033[24m"

static void
placeholders_are_whole_words(void **state)
{
	static const struct {
		const char *command;
		const char *shown;
	} rows[] = {
		{ "NAME", UL("NAME") },
		{ "dig NAME TYPE", "dig " UL("NAME") " " UL("TYPE") },
		{ "dig SOA ZONE @SERVER",
		    "dig SOA " UL("ZONE") " @" UL("SERVER") },
		{ "@OTHER @PARENT", "@" UL("OTHER") " @" UL("PARENT") },
		{ "@AUTH", "@" UL("AUTH") },
		{ "-y KEY:SECRET", "-y " UL("KEY") ":" UL("SECRET") },
		{ "-k FILE", "-k " UL("FILE") },
		{ "www.NAME", "www." UL("NAME") },
		{ "DNSKEY", "DNSKEY" },
		{ "NAMES", "NAMES" },
		{ "OTHERNAME", "OTHERNAME" },
		{ "KEYTYPE", "KEYTYPE" },
		{ "TXT A AAAA", "TXT A AAAA" },
		{ "name", "name" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(80);
		size_t len = strlen(rows[i].shown);

		page.colour = true;
		layout_styled(&page, 0, LAYOUT_COMMAND, rows[i].command);
		if (strncmp(printed(), "\033[95m", 5) != 0 ||
		    strncmp(out.bytes + 5, rows[i].shown, len) != 0 ||
		    strcmp(out.bytes + 5 + len, "\033[0m\n") != 0)
			fail_msg("%s: \"%s\"", rows[i].command, out.bytes);
	}
}

#define LINK(target, text) \
	"\033]8;;https://www.rfc-editor.org/rfc/" target "\033\\" text \
	"\033]8;;\033\\"

static void
references_are_links_where_links_are_on(void **state)
{
	static const struct {
		const char *text;
		const char *linked;
	} rows[] = {
		{ "RFC 2308", LINK("rfc2308", "RFC 2308") "\n" },
		{ "RFC 2308 7.1",
		    LINK("rfc2308#section-7.1", "RFC 2308 7.1") "\n" },
		{ "RFC 2136 3.4.2.1",
		    LINK("rfc2136#section-3.4.2.1", "RFC 2136 3.4.2.1") "\n" },
		{ "as (RFC 2308 5).",
		    "as (" LINK("rfc2308#section-5", "RFC 2308 5") ").\n" },
		{ "RFC 1034 4.3.2, RFC 9824",
		    LINK("rfc1034#section-4.3.2",
			"RFC 1034 4.3.2") ", " LINK("rfc9824",
			"RFC 9824") "\n" },
		{ "an RFC", "an RFC\n" },
		{ "RFC x", "RFC x\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page = new_page(80);

		layout_text(&page, 0, rows[i].text);
		if (strchr(printed(), '\033') != NULL)
			fail_msg("\"%s\" is a link", rows[i].text);
		page = new_page(80);
		page.links = true;
		layout_text(&page, 0, rows[i].text);
		if (strcmp(printed(), rows[i].linked) != 0)
			fail_msg("\"%s\": \"%s\"", rows[i].text, printed());
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_string_takes_its_columns),
		cmocka_unit_test(text_is_wrapped_at_blanks),
		cmocka_unit_test(no_line_ends_in_a_blank_where_two_stand),
		cmocka_unit_test(a_reference_is_not_broken),
		cmocka_unit_test(
		    wide_characters_break_but_not_before_a_closing_mark),
		cmocka_unit_test(korean_breaks_at_blanks_where_it_can),
		cmocka_unit_test(no_line_ends_in_an_opening_mark),
		cmocka_unit_test(
		    a_line_can_end_behind_an_opening_mark_at_a_blank),
		cmocka_unit_test(
		    no_line_begins_with_a_small_letter_or_a_mark_of_another),
		cmocka_unit_test(ascii_marks_close_what_is_wide),
		cmocka_unit_test(nothing_is_lost_at_any_width),
		cmocka_unit_test(
		    blanks_before_a_text_stand_where_there_is_room),
		cmocka_unit_test(a_cut_character_takes_a_column_for_each_byte),
		cmocka_unit_test(blanks_do_no_harm_in_any_number_at_any_width),
		cmocka_unit_test(cells_stand_beside_each_other),
		cmocka_unit_test(marks_take_no_column),
		cmocka_unit_test(
		    what_stands_between_marks_is_set_off_on_every_line),
		cmocka_unit_test(a_command_of_ours_ends_at_its_mark),
		cmocka_unit_test(only_prose_has_marks),
		cmocka_unit_test(a_title_is_set_off_from_what_follows_it),
		cmocka_unit_test(a_command_is_never_wrapped),
		cmocka_unit_test(a_gap_is_an_empty_line),
		cmocka_unit_test(
		    styles_have_their_escapes_and_none_without_colour),
		cmocka_unit_test(placeholders_are_whole_words),
		cmocka_unit_test(references_are_links_where_links_are_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
