/*
 * A text passed through.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <unistd.h>

#include "src/cli/tee.h"

static struct out out;

/* Passes a text in pieces of a size, and returns what came out. */
static const char *
pass(const char *text, size_t len, size_t piece, bool terminal)
{
	static char got[4096];
	struct tee tee;
	int ends[2];
	ssize_t n;

	assert_int_equal(pipe(ends), 0);
	out_open(&out, ends[1]);
	tee_open(&tee, &out, terminal);
	for (size_t i = 0; i < len; i += piece) {
		size_t part = len - i < piece ? len - i : piece;

		assert_true(tee_pass(&tee, text + i, part));
	}
	tee_close(&tee);
	assert_int_equal(out_close(&out), 0);
	n = read(ends[0], got, sizeof(got) - 1);
	assert_true(n >= 0);
	got[n] = '\0';
	close(ends[0]);
	return got;
}

static void
a_terminal_gets_nothing_that_it_acts_on(void **state)
{
	static const char text[] = "a\033[31mb\r\n\tc\x9b"
				   "d\xc3\xa9\xe2\x80\xae\xf0\x9f\x98\x80"
				   "\xe2\xc3\xa9\xf0\n\xe2\x82\xff\xc3";
	static const char wanted[] =
	    "a\\x1b[31mb\\x0d\n\tc\\x9bd\xc3\xa9\\u{202e}\xf0\x9f\x98\x80"
	    "\\xe2\xc3\xa9\\xf0\n\\xe2\\x82\\xff\\xc3\n\n";

	(void)state;
	for (size_t piece = 1; piece < sizeof(text); piece++)
		assert_string_equal(pass(text, sizeof(text) - 1, piece, true),
		    wanted);
}

static void
a_pipe_gets_the_text_as_it_came(void **state)
{
	static const char text[] = "a\033[31m\xff\r\n";

	(void)state;
	for (size_t piece = 1; piece < sizeof(text); piece++)
		assert_string_equal(pass(text, sizeof(text) - 1, piece, false),
		    "a\033[31m\xff\r\n\n");
	assert_string_equal(pass("x", 1, 1, false), "x\n\n");
}

static void
what_cannot_be_written_ends_it(void **state)
{
	struct tee tee;

	(void)state;
	out_open(&out, -1);
	tee_open(&tee, &out, false);
	assert_false(tee_pass(&tee, "x", 1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_terminal_gets_nothing_that_it_acts_on),
		cmocka_unit_test(a_pipe_gets_the_text_as_it_came),
		cmocka_unit_test(what_cannot_be_written_ends_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
