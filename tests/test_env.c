/*
 * Width, colour and pager, as the environment and the terminal ask for them.
 *
 * SPDX-License-Identifier: ISC
 */
#define _XOPEN_SOURCE 700 /* posix_openpt */
#include "test.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "rcodex/page/env.h"

enum { MOST = 100000 }; /* an upper limit that is never met */

/* Puts a descriptor in the place of standard output; returns the old one. */
static int
redirect(int fd)
{
	int saved;

	fflush(stdout);
	saved = dup(STDOUT_FILENO);
	assert_true(saved >= 0 && fd >= 0);
	assert_true(dup2(fd, STDOUT_FILENO) >= 0);
	close(fd);
	return saved;
}

static void
restore(int saved)
{
	dup2(saved, STDOUT_FILENO);
	close(saved);
}

/* Sets a variable, or takes it out. */
static void
give(const char *name, const char *value)
{
	if (value == NULL)
		unsetenv(name);
	else
		setenv(name, value, 1);
}

static unsigned
width_without_terminal(const char *columns, unsigned most)
{
	int saved = redirect(open("/dev/null", O_WRONLY));
	unsigned width;

	give("COLUMNS", columns);
	width = env_width(0, most);
	restore(saved);
	return width;
}

/*
 * Opens a terminal of so many columns as standard output and returns what was
 * there; the master end goes to *master.  Skips where there are no terminals.
 */
static int
redirect_to_terminal(unsigned short columns, int *master)
{
	struct winsize size = { .ws_row = 24, .ws_col = columns };
	int slave;

	*master = posix_openpt(O_RDWR | O_NOCTTY);
	if (*master < 0 || grantpt(*master) != 0 || unlockpt(*master) != 0)
		skip();
	slave = open(ptsname(*master), O_RDWR | O_NOCTTY);
	if (slave < 0 || ioctl(slave, TIOCSWINSZ, &size) != 0)
		skip();
	return redirect(slave);
}

static unsigned
width_on_terminal(unsigned short terminal, const char *columns)
{
	int master, saved = redirect_to_terminal(terminal, &master);
	unsigned width;

	give("COLUMNS", columns);
	width = env_width(0, MOST);
	restore(saved);
	close(master);
	return width;
}

static const struct {
	const char *columns;
	unsigned width; /* 0: no good number */
} values[] = {
	{ "80", 80 },
	{ "81", 81 },
	{ "132", 132 },
	{ "20", 20 },
	{ "19", 20 },
	{ "1", 20 },
	{ "500", 500 },
	{ "10000", 10000 },
	{ "0120", 120 },
	{ "10001", 0 },
	{ "99999", 0 },
	{ "4294967376", 0 }, /* 80 in 32 bits */
	{ "18446744073709551696", 0 },
	{ "0", 0 },
	{ "000", 0 },
	{ "", 0 },
	{ NULL, 0 },
	{ "12x", 0 },
	{ "x12", 0 },
	{ "-5", 0 },
	{ "+90", 0 },
	{ " 90", 0 },
	{ "90 ", 0 },
	{ "90\n", 0 },
	{ "90.5", 0 },
	{ "0x5a", 0 },
	{ "1e2", 0 },
	{ "wide", 0 },
};

static void
columns_that_are_no_number_mean_80(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(values); i++) {
		const char *columns = values[i].columns;
		unsigned width = width_without_terminal(columns, MOST);
		unsigned expected = values[i].width;

		if (width != (expected == 0 ? 80 : expected))
			fail_msg("COLUMNS=%s: %u",
			    columns == NULL ? "(unset)" : columns, width);
	}
}

static void
columns_that_are_no_number_leave_it_to_the_terminal(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(values); i++) {
		const char *columns = values[i].columns;
		unsigned width = width_on_terminal(97, columns);
		unsigned expected = values[i].width;

		if (width != (expected == 0 ? 97 : expected))
			fail_msg("COLUMNS=%s: %u",
			    columns == NULL ? "(unset)" : columns, width);
	}
}

static void
terminals_have_their_limits_too(void **state)
{
	static const struct {
		unsigned short terminal;
		unsigned width;
	} rows[] = {
		{ 0, 80 },
		{ 1, 20 },
		{ 19, 20 },
		{ 20, 20 },
		{ 132, 132 },
		{ 10000, 10000 },
		{ 10001, 80 },
		{ 65535, 80 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		unsigned width = width_on_terminal(rows[i].terminal, NULL);

		if (width != rows[i].width)
			fail_msg("a terminal of %u: %u",
			    (unsigned)rows[i].terminal, width);
	}
}

static void
a_width_is_never_more_than_the_most(void **state)
{
	static const struct {
		const char *columns;
		unsigned most;
		unsigned width;
	} rows[] = {
		{ "99", 100, 99 },
		{ "100", 100, 100 },
		{ "101", 100, 100 },
		{ "10000", 100, 100 },
		{ "160", 160, 160 },
		{ "200", 160, 160 },
		{ "99999", 160, 80 },
		{ NULL, 100, 80 },
		{ NULL, 60, 60 },
		{ "1", 100, 20 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		unsigned width =
		    width_without_terminal(rows[i].columns, rows[i].most);

		if (width != rows[i].width)
			fail_msg("COLUMNS=%s, at most %u: %u",
			    rows[i].columns == NULL ? "(unset)" :
						      rows[i].columns,
			    rows[i].most, width);
	}
}

/* What the environment says of colour, and what that means where. */
static const struct colour_row {
	const char *no_color;
	const char *force;
	const char *term;
	bool on_terminal;
	bool elsewhere;
} colours[] = {
	{ NULL, NULL, "xterm", true, false },
	{ NULL, NULL, NULL, false, false },
	{ NULL, NULL, "", false, false },
	{ NULL, NULL, "dumb", false, false },
	{ NULL, NULL, "dumber", true, false },
	{ "", NULL, "xterm", true, false },
	{ "1", NULL, "xterm", false, false },
	{ "0", NULL, "xterm", false, false },
	{ NULL, "1", "xterm", true, true },
	{ NULL, "yes", "xterm", true, true },
	{ NULL, "00", "xterm", true, true },
	{ NULL, "1", "dumb", true, true },
	{ NULL, "1", NULL, true, true },
	{ NULL, "0", "xterm", true, false },
	{ NULL, "0", "dumb", false, false },
	{ NULL, "", "xterm", true, false },
	{ "", "1", "dumb", true, true },
	{ "1", "1", "xterm", false, false },
};

static void
give_colours(const struct colour_row *row)
{
	give("NO_COLOR", row->no_color);
	give("CLICOLOR_FORCE", row->force);
	give("TERM", row->term);
}

static void
colour_goes_by_the_environment_then_the_terminal(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(colours); i++) {
		int master, saved = redirect_to_terminal(80, &master);
		bool colour;

		give_colours(&colours[i]);
		colour = env_colour(COLOUR_AUTO);
		restore(saved);
		close(master);
		if (colour != colours[i].on_terminal)
			fail_msg("row %zu: %d on a terminal", i, colour);
	}
}

static void
a_file_gets_colour_by_force_only(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(colours); i++) {
		int saved = redirect(open("/dev/null", O_WRONLY));
		bool colour;

		give_colours(&colours[i]);
		colour = env_colour(COLOUR_AUTO);
		restore(saved);
		if (colour != colours[i].elsewhere)
			fail_msg("row %zu: %d in a file", i, colour);
	}
}

static void
the_option_wins_over_the_environment(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(colours); i++) {
		give_colours(&colours[i]);
		if (!env_colour(COLOUR_ALWAYS) || env_colour(COLOUR_NEVER))
			fail_msg("row %zu", i);
	}
}

static void
a_variable_that_is_empty_is_set(void **state)
{
	(void)state;
	setenv("RCODEX_TRIED", "", 1);
	assert_string_equal(env_value("RCODEX_TRIED"), "");
	assert_null(env_value("RCODEX_TRIE"));
	setenv("RCODEX_TRIED", "a=b", 1);
	assert_string_equal(env_value("RCODEX_TRIED"), "a=b");
	unsetenv("RCODEX_TRIED");
	assert_null(env_value("RCODEX_TRIED"));
}

static void
a_terminal_is_told_from_a_file(void **state)
{
	int master, saved = redirect_to_terminal(80, &master);
	bool on_terminal = env_terminal(STDOUT_FILENO), in_file;

	(void)state;
	restore(saved);
	close(master);
	saved = redirect(open("/dev/null", O_WRONLY));
	in_file = env_terminal(STDOUT_FILENO);
	restore(saved);
	assert_true(on_terminal);
	assert_false(in_file);
}

static void
a_terminal_tells_its_size_before_the_environment_does(void **state)
{
	static const struct {
		unsigned short terminal; /* columns; 0: it is none */
		const char *lines, *columns;
		unsigned rows, wide;
	} rows[] = {
		{ 60, NULL, NULL, 24, 60 },
		{ 60, "50", "132", 24, 60 },
		{ 0, "50", "132", 50, 132 },
		{ 0, NULL, NULL, 24, 80 },
		{ 0, "x", "-1", 24, 80 },
		{ 0, "0", "10001", 24, 80 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int master = -1;
		int saved = rows[i].terminal != 0 ?
		    redirect_to_terminal(rows[i].terminal, &master) :
		    redirect(open("/dev/null", O_WRONLY));
		unsigned high, wide;

		give("LINES", rows[i].lines);
		give("COLUMNS", rows[i].columns);
		env_size(&high, &wide);
		restore(saved);
		close(master);
		if (high != rows[i].rows || wide != rows[i].wide)
			fail_msg("row %zu: %u, %u", i, high, wide);
	}
}

static void
a_pager_is_taken_from_the_first_variable_that_is_set(void **state)
{
	static const struct {
		const char *ours, *all, *pager;
	} rows[] = {
		{ NULL, NULL, "less" },
		{ NULL, "more", "more" },
		{ "most -s", "more", "most -s" },
		{ NULL, "", NULL },
		{ NULL, "cat", NULL },
		{ "", "more", NULL },
		{ "cat", "more", NULL },
		{ "cat -n", "more", "cat -n" },
		{ "more", "", "more" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int master, saved = redirect_to_terminal(80, &master);
		const char *pager;

		give("RCODEX_PAGER", rows[i].ours);
		give("PAGER", rows[i].all);
		pager = env_pager();
		restore(saved);
		close(master);
		if ((pager == NULL) != (rows[i].pager == NULL) ||
		    (pager != NULL && strcmp(pager, rows[i].pager) != 0))
			fail_msg("row %zu: %s", i,
			    pager != NULL ? pager : "none");
		saved = redirect(open("/dev/null", O_WRONLY));
		pager = env_pager();
		restore(saved);
		if (pager != NULL)
			fail_msg("row %zu: no terminal, and %s", i, pager);
	}
}

extern char **environ;

static void
values_are_those_of_whole_names(void **state)
{
	static char entries[][24] = { "", "=", "X", "X1", "X1=a", "X11=b",
		"X=", "X=c", "X=d", "Y", "Y1=", "y=e", "9=f" };
	static const char names[][ENV_NAME] = { "X", "X1", "X11", "X111", "Y",
		"Y1", "9" };
	static const char *const expected[] = { "c", "a", "b", "", "", "",
		"f" };
	char *list[COUNT_OF(entries) + 1] = { NULL }, **saved = environ;
	const char *found[COUNT_OF(names)];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(entries); i++)
		list[i] = entries[i];
	environ = list;
	env_values(names, COUNT_OF(names), found);
	environ = saved;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		if (strcmp(found[i], expected[i]) != 0)
			fail_msg("%s is \"%s\"", names[i], found[i]);
	}
}

static void
an_environment_that_is_none_has_no_values(void **state)
{
	static const char name[][ENV_NAME] = { "TERM" };
	char *none[] = { NULL }, **saved = environ;
	const char *value = NULL, *in_null = NULL;

	(void)state;
	environ = none;
	env_values(name, 1, &value);
	environ = NULL;
	env_values(name, 1, &in_null);
	environ = saved;
	assert_string_equal(value, "");
	assert_string_equal(in_null, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_those_of_whole_names),
		cmocka_unit_test(an_environment_that_is_none_has_no_values),
		cmocka_unit_test(columns_that_are_no_number_mean_80),
		cmocka_unit_test(
		    columns_that_are_no_number_leave_it_to_the_terminal),
		cmocka_unit_test(terminals_have_their_limits_too),
		cmocka_unit_test(a_width_is_never_more_than_the_most),
		cmocka_unit_test(
		    colour_goes_by_the_environment_then_the_terminal),
		cmocka_unit_test(a_file_gets_colour_by_force_only),
		cmocka_unit_test(the_option_wins_over_the_environment),
		cmocka_unit_test(a_variable_that_is_empty_is_set),
		cmocka_unit_test(a_terminal_is_told_from_a_file),
		cmocka_unit_test(
		    a_terminal_tells_its_size_before_the_environment_does),
		cmocka_unit_test(
		    a_pager_is_taken_from_the_first_variable_that_is_set),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
