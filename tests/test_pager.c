/*
 * How many rows a text takes, and texts that are longer than any buffer.
 *
 * SPDX-License-Identifier: ISC
 */
#define _XOPEN_SOURCE 700 /* posix_openpt */
#include "test.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rcodex/page/pager.h"

#define LINK "\033]8;;https://www.rfc-editor.org/rfc/rfc1035\033\\"
#define LINK_END "\033]8;;\033\\"

static void
a_row_ends_with_a_line_or_where_the_terminal_does(void **state)
{
	static const struct {
		const char *text;
		unsigned columns;
		size_t rows;
	} rows[] = {
		{ "", 10, 0 },
		{ "\n", 10, 1 },
		{ "\n\n\n", 10, 3 },
		{ "a", 10, 1 },
		{ "a\nb", 10, 2 },
		{ "a\nb\n", 10, 2 },
		{ "123456789\n", 10, 1 },
		{ "1234567890\n", 10, 1 },
		{ "12345678901\n", 10, 2 },
		{ "12345678901234567890\n", 10, 2 },
		{ "123456789012345678901", 10, 3 },
		{ "12\n12\n", 1, 4 },
		{ "\033[1m12345\033[0m67890\033[36m\n", 10, 1 },
		{ "\033[38;5;1m12345678901\n", 10, 2 },
		{ "\033[m1234567890\n", 10, 1 },
		{ LINK "RFC 1035" LINK_END "\n", 10, 1 },
		{ LINK "RFC 1035" LINK_END "123\n", 10, 2 },
		{ "\033]0;a title\a1234567890\n", 10, 1 },
		{ "\033]0;a title\a12345678901\n", 10, 2 },
		{ "\033", 10, 0 },
		{ "\033[", 10, 0 },
		{ "\033[1", 10, 0 },
		{ "\033]8;;x", 10, 0 },
		{ "\033]8;;x\033", 10, 0 },
		{ "\xed\x95\x9c\xea\xb8\x80\n", 4, 1 },
		{ "\xed\x95\x9c\xea\xb8\x80\n", 3, 2 },
		{ "1\xed\x95\x9c\xea\xb8\x80\n", 4, 2 },
		{ "\xed\x95\x9c\n", 1, 1 },
		{ "12345\xc3\xa9\x37\x38\x39\x30\n", 10, 1 },
		{ "\xff\xff\xff\n", 3, 1 },
		{ "\xff\xff\xff\n", 2, 2 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		size_t got = pager_rows(rows[i].text, strlen(rows[i].text),
		    rows[i].columns);

		if (got != rows[i].rows)
			fail_msg("row %zu: %zu rows", i, got);
	}
}

static void
no_byte_behind_a_text_counts(void **state)
{
	static const char text[] = "\033[1mab" LINK "c\033\\\xed\x95\x9c";

	(void)state;
	for (size_t len = 0; len < sizeof(text); len++) {
		/* A copy of so many bytes, for a sanitizer to see. */
		char *copy = malloc(len + 1);

		assert_non_null(copy);
		memcpy(copy + 1, text, len);
		assert_true(pager_rows(copy + 1, len, 80) <= 1);
		free(copy);
	}
}

/* Prints more than three buffers hold; returns how it ended. */
static int
print_much(void)
{
	static struct out out;
	struct pager pager;

	out_open(&out, STDOUT_FILENO);
	pager_open(&pager, &out);
	for (size_t i = 0; i < 3 * OUT_SIZE / 8; i++)
		out_text(&out, "1234567\n");
	out_text(&out, "end\n");
	return out_close(&out);
}

/* Sends a process to a terminal of its own, and prints much. */
static _Noreturn void
be_the_child(const char *terminal, const char *command)
{
	setsid();
	setenv("RCODEX_PAGER", command, 1);
	if (dup2(open(terminal, O_RDWR), STDOUT_FILENO) < 0 ||
	    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO) < 0)
		_exit(126);
	_exit(print_much());
}

/* Returns how many lines come from a terminal; they end in CR and LF. */
static size_t
lines_from(int master, char *last)
{
	static char bytes[4096];
	size_t lines = 0;
	ssize_t n;

	while ((n = read(master, bytes, sizeof(bytes))) > 0) {
		for (ssize_t i = 0; i < n; i++) {
			lines += bytes[i] == '\n';
			if (bytes[i] > ' ')
				*last = bytes[i];
		}
	}
	return lines;
}

static void
a_text_longer_than_the_buffer_is_passed_on_or_printed(void **state)
{
	enum { ALL = 3 * OUT_SIZE / 8 + 1 };
	static const struct {
		const char *command;
		size_t least, most; /* lines that are shown */
		char last;          /* character that is shown */
	} rows[] = {
		{ "", ALL, ALL, 'd' },
		{ "tr d D", ALL, ALL, 'D' },
		{ "wc -l", 1, 1, 0 },
		{ "exec /nosuch", ALL, ALL, 'd' },
		{ "exit 3", ALL, ALL, 'd' },
		{ "head -n 2", 2, 2, '7' },
		{ "kill -9 $$", ALL, ALL, 'd' },
		/* Of what the program still has nothing is lost. */
		{ "head -n 50000 > /dev/null; kill -9 $$", OUT_SIZE / 8 + 1,
		    ALL - 1, 'd' },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int master = posix_openpt(O_RDWR | O_NOCTTY), status;
		char last = 0;
		size_t lines;
		pid_t child;

		if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
			skip();
		child = fork();
		if (child == 0)
			be_the_child(ptsname(master), rows[i].command);
		lines = lines_from(master, &last);
		close(master);
		assert_int_equal(waitpid(child, &status, 0), child);
		if (status != 0 || lines < rows[i].least ||
		    lines > rows[i].most ||
		    (rows[i].last != 0 && last != rows[i].last))
			fail_msg("%s: status %x, %zu lines, then %c",
			    rows[i].command, (unsigned)status, lines, last);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_row_ends_with_a_line_or_where_the_terminal_does),
		cmocka_unit_test(no_byte_behind_a_text_counts),
		cmocka_unit_test(
		    a_text_longer_than_the_buffer_is_passed_on_or_printed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
