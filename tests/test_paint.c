/*
 * Colour and links around a piece of text.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/page/paint.h"

#include "printed.h"

/* Returns what a text becomes on a page with colour and links, or without. */
static const char *
painted(bool colour, bool links, enum layout_style style, const char *text)
{
	struct page page = { .out = &out, .colour = colour, .links = links };

	out_open(&out, -1);
	paint(&page, style, text, strlen(text));
	return printed();
}

static void
references_end_with_their_section(void **state)
{
	static const struct {
		const char *text;
		size_t len;
	} rows[] = {
		{ "RFC 2308 7.1, and", 12 },
		{ "RFC 2308 7.1.", 12 },
		{ "RFC 9520", 8 },
		{ "RFC 9520 says", 8 },
		{ "RFC 6891 6.1.3)", 14 },
		{ "RFC is", 0 },
		{ "RF 2308", 0 },
		{ "", 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (paint_reference(rows[i].text) != rows[i].len)
			fail_msg("\"%s\": %zu", rows[i].text,
			    paint_reference(rows[i].text));
	}
}

static void
without_colour_and_links_text_is_as_it_was(void **state)
{
	static const enum layout_style styles[] = { LAYOUT_PLAIN,
		LAYOUT_VERBATIM, LAYOUT_HEADING, LAYOUT_COMMAND };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(styles); i++)
		assert_string_equal(painted(false, false, styles[i],
					"dig NAME (RFC 2308 7.1)"),
		    "dig NAME (RFC 2308 7.1)");
}

static void
headings_are_bold(void **state)
{
	(void)state;
	assert_string_equal(painted(true, false, LAYOUT_HEADING, "Both"),
	    "\033[1mBoth\033[0m");
}

static void
only_placeholders_of_a_command_are_underlined(void **state)
{
	(void)state;
	assert_string_equal(painted(true, false, LAYOUT_COMMAND,
				"dig AXFR ZONE @SERVER"),
	    "\033[95mdig AXFR \033[4mZONE\033[24m @\033[4mSERVER\033[24m"
	    "\033[0m");
	assert_string_equal(painted(true, false, LAYOUT_COMMAND, "KEYS DNSKEY"),
	    "\033[95mKEYS DNSKEY\033[0m");
	assert_string_equal(painted(true, false, LAYOUT_COMMAND, "@KEY.x:FILE"),
	    "\033[95m@\033[4mKEY\033[24m.x:\033[4mFILE\033[24m\033[0m");
	assert_string_equal(painted(true, false, LAYOUT_COMMAND,
				"@FORWARDER ADDRESS"),
	    "\033[95m@\033[4mFORWARDER\033[24m \033[4mADDRESS\033[24m"
	    "\033[0m");
}

static void
references_are_links_to_their_section(void **state)
{
	(void)state;
	assert_string_equal(painted(true, true, LAYOUT_PLAIN,
				"(RFC 2308 7.1), RFC 9824"),
	    "(\033]8;;https://www.rfc-editor.org/rfc/rfc2308#section-7.1\033\\"
	    "RFC 2308 7.1\033]8;;\033\\), "
	    "\033]8;;https://www.rfc-editor.org/rfc/rfc9824\033\\"
	    "RFC 9824\033]8;;\033\\");
}

static void
text_from_outside_gets_no_link(void **state)
{
	(void)state;
	assert_string_equal(painted(true, true, LAYOUT_VERBATIM, "RFC 9824"),
	    "RFC 9824");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(references_end_with_their_section),
		cmocka_unit_test(without_colour_and_links_text_is_as_it_was),
		cmocka_unit_test(headings_are_bold),
		cmocka_unit_test(only_placeholders_of_a_command_are_underlined),
		cmocka_unit_test(references_are_links_to_their_section),
		cmocka_unit_test(text_from_outside_gets_no_link),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
