/*
 * The command line as a caller of the library hands it over.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rcodex/cli/cli.h"
#include "src/cli/options.h"

enum { SHOWN_MOST = 32 * 1024 };

/* What a call printed, and how it ended. */
struct call {
	int status;
	char shown[SHOWN_MOST]; /* on both outputs */
};

/* Calls with a text as standard input, in a process of its own. */
static void
call(struct call *call, const char *text, int argc, char *argv[])
{
	FILE *in = tmpfile(), *out = tmpfile();
	pid_t child;
	size_t len;

	assert_true(in != NULL && out != NULL);
	fputs(text, in);
	assert_int_equal(fflush(in), 0);
	rewind(in);
	child = fork();
	if (child == 0) {
		dup2(fileno(in), STDIN_FILENO);
		dup2(fileno(out), STDOUT_FILENO);
		dup2(fileno(out), STDERR_FILENO);
		_exit(cli_run(argc, argv));
	}
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &call->status, 0), child);
	if (!WIFEXITED(call->status))
		fail_msg("it ends by signal %d", WTERMSIG(call->status));
	call->status = WEXITSTATUS(call->status);
	rewind(out);
	len = fread(call->shown, 1, SHOWN_MOST - 1, out);
	call->shown[len] = '\0';
	fclose(in);
	fclose(out);
}

static void
no_argument_at_all_is_no_operand(void **state)
{
	static const char *const texts[] = { "", "status: REFUSED, id: 1\n" };
	char name[] = "rcodex";
	char *named[] = { name, NULL };
	/* What stands behind the end is no operand. */
	char *nothing[] = { NULL, name, NULL };
	struct call usual, bare;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		call(&usual, texts[i], 1, named);
		assert_int_equal(usual.status,
		    i == 0 ? STATUS_UNKNOWN : STATUS_EXPLAINED);
		for (int argc = 0; argc < 2; argc++) {
			call(&bare, texts[i], argc, nothing);
			assert_int_equal(bare.status, usual.status);
			assert_string_equal(bare.shown, usual.shown);
		}
	}
}

/* A kernel passes less; a caller of the library may pass more. */
static void
an_operand_of_a_mebibyte_is_refused_in_few_words(void **state)
{
	static const char bytes[] = { ' ', '\033' };
	static char large[(1 << 20) + 1];
	static char name[] = "rcodex", search[] = "-s", dash[] = "--";
	static struct call ended;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bytes); i++) {
		char *words[] = { name, dash, large, NULL };
		char *sought[] = { name, search, large, NULL };

		memset(large, bytes[i], sizeof(large) - 1);
		call(&ended, "", 3, words);
		assert_int_equal(ended.status, STATUS_UNKNOWN);
		assert_true(strlen(ended.shown) < 2048);
		assert_null(strchr(ended.shown, '\033'));
		call(&ended, "", 3, sought);
		assert_true(ended.status != STATUS_EXPLAINED);
		assert_true(strlen(ended.shown) < 2048);
	}
}

static void
wide_terminals_have_lines_that_can_be_followed(void **state)
{
	static const struct {
		const char *columns;
		char *wanted[6], *asked[4];
	} rows[] = {
		{ "120", { "rcodex", "-w", "100", "0" }, { "rcodex", "0" } },
		{ "101", { "rcodex", "-w", "100", "5" }, { "rcodex", "5" } },
		{ "101", { "rcodex", "-w", "100", "9" }, { "rcodex", "9" } },
		{ "99", { "rcodex", "-w", "99", "5" }, { "rcodex", "5" } },
		{ "200", { "rcodex", "-w", "160", "2", "5" },
		    { "rcodex", "2", "5" } },
		{ "161", { "rcodex", "-w", "160", "2", "5" },
		    { "rcodex", "2", "5" } },
	};
	static struct call wanted, asked;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *words[6], *more[4];
		int count = 0, fewer = 0;

		memcpy(words, rows[i].wanted, sizeof(words));
		memcpy(more, rows[i].asked, sizeof(more));
		while (words[count] != NULL)
			count++;
		while (more[fewer] != NULL)
			fewer++;
		call(&wanted, "", count, words);
		setenv("COLUMNS", rows[i].columns, 1);
		call(&asked, "", fewer, more);
		unsetenv("COLUMNS");
		if (strcmp(asked.shown, wanted.shown) != 0)
			fail_msg("%s columns: %.200s", rows[i].columns,
			    asked.shown);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_argument_at_all_is_no_operand),
		cmocka_unit_test(
		    an_operand_of_a_mebibyte_is_refused_in_few_words),
		cmocka_unit_test(
		    wide_terminals_have_lines_that_can_be_followed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
