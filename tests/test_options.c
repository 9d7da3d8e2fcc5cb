/*
 * Options, and what is said where they are wrong.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <getopt.h>

#include "src/cli/options.h"

enum { WORDS_MOST = 5 };

static struct out err;

/*
 * Reads the options among words that end in NULL.  What is said stands in
 * err.bytes, a string then; the permuted words stand in argv.
 */
static enum status
read_words(struct options *options, const char *const words[WORDS_MOST],
    char *argv[WORDS_MOST + 2])
{
	static char copies[WORDS_MOST][64];
	static char program[] = "rcodex";
	enum status status;
	int argc = 1;

	argv[0] = program;
	for (size_t i = 0; i < WORDS_MOST && words[i] != NULL; i++) {
		strcpy(copies[i], words[i]);
		argv[argc++] = copies[i];
	}
	argv[argc] = NULL;
	optind = 0; /* glibc, musl and the BSDs start anew at 0 */
	*options = (struct options){ 0 };
	out_open(&err, -1);
	status = options_read(options, argc, argv, &err);
	assert_true(err.used < OUT_SIZE);
	err.bytes[err.used] = '\0';
	return status;
}

static const struct good_row {
	const char *words[WORDS_MOST];
	unsigned width;
	enum colour colour;
	bool help;
	bool version;
	const char *operand; /* what is read first after the options */
} good[] = {
	{ { NULL }, 0, COLOUR_AUTO, false, false, NULL },
	{ { "2" }, 0, COLOUR_AUTO, false, false, "2" },
	{ { "-h" }, 0, COLOUR_AUTO, true, false, NULL },
	{ { "--help" }, 0, COLOUR_AUTO, true, false, NULL },
	{ { "-V" }, 0, COLOUR_AUTO, false, true, NULL },
	{ { "--version" }, 0, COLOUR_AUTO, false, true, NULL },
	{ { "-hV" }, 0, COLOUR_AUTO, true, true, NULL },
	{ { "-w", "60" }, 60, COLOUR_AUTO, false, false, NULL },
	{ { "-w60" }, 60, COLOUR_AUTO, false, false, NULL },
	{ { "-w", "20" }, 20, COLOUR_AUTO, false, false, NULL },
	{ { "-w", "500" }, 500, COLOUR_AUTO, false, false, NULL },
	{ { "-w", "060" }, 60, COLOUR_AUTO, false, false, NULL },
	{ { "--width", "60", "5" }, 60, COLOUR_AUTO, false, false, "5" },
	{ { "--width=60", "5" }, 60, COLOUR_AUTO, false, false, "5" },
	{ { "-w", "60", "-w", "70" }, 70, COLOUR_AUTO, false, false, NULL },
	{ { "--color=auto" }, 0, COLOUR_AUTO, false, false, NULL },
	{ { "--color=always" }, 0, COLOUR_ALWAYS, false, false, NULL },
	{ { "--color=never" }, 0, COLOUR_NEVER, false, false, NULL },
	{ { "--color", "never", "2" }, 0, COLOUR_NEVER, false, false, "2" },
	{ { "2", "5", "-w", "60" }, 60, COLOUR_AUTO, false, false, "2" },
	{ { "2", "-h" }, 0, COLOUR_AUTO, true, false, "2" },
	{ { "--", "-h" }, 0, COLOUR_AUTO, false, false, "-h" },
	{ { "--", "-1" }, 0, COLOUR_AUTO, false, false, "-1" },
	{ { "-" }, 0, COLOUR_AUTO, false, false, "-" },
	{ { "" }, 0, COLOUR_AUTO, false, false, "" },
};

static void
good_options_are_read_and_nothing_is_said(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(good); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, good[i].words, argv) !=
		    STATUS_EXPLAINED)
			fail_msg("row %zu: %s", i, err.bytes);
		if (err.used != 0)
			fail_msg("row %zu says: %s", i, err.bytes);
		if (options.width != good[i].width ||
		    options.colour != good[i].colour ||
		    options.help != good[i].help ||
		    options.version != good[i].version)
			fail_msg("row %zu: width %u, colour %d, -h %d, -V %d",
			    i, options.width, (int)options.colour, options.help,
			    options.version);
	}
}

static void
what_to_show_is_asked_for_by_letter_or_name(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		bool brief, json, list, search;
	} rows[] = {
		{ { "2" }, false, false, false, false },
		{ { "-b", "2" }, true, false, false, false },
		{ { "2", "--brief" }, true, false, false, false },
		{ { "-j", "2" }, false, true, false, false },
		{ { "--json", "2" }, false, true, false, false },
		{ { "-l" }, false, false, true, false },
		{ { "--list" }, false, false, true, false },
		{ { "-s", "x" }, false, false, false, true },
		{ { "--search", "x" }, false, false, false, true },
		{ { "-bl" }, true, false, true, false },
		{ { "-js", "x" }, false, true, false, true },
		{ { "-b", "-j", "-l", "-s" }, true, true, true, true },
		{ { "--", "-b" }, false, false, false, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, rows[i].words, argv) !=
		    STATUS_EXPLAINED)
			fail_msg("row %zu: %s", i, err.bytes);
		if (options.brief != rows[i].brief ||
		    options.json != rows[i].json ||
		    options.list != rows[i].list ||
		    options.search != rows[i].search)
			fail_msg("row %zu: -b %d, -j %d, -l %d, -s %d", i,
			    options.brief, options.json, options.list,
			    options.search);
	}
}

static void
a_pager_is_refused_by_name_alone(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		bool refused;
	} rows[] = {
		{ { "2" }, false },
		{ { "2", "--no-pager" }, true },
		{ { "--no-p", "2" }, true },
		{ { "--", "--no-pager" }, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, rows[i].words, argv) !=
		    STATUS_EXPLAINED)
			fail_msg("row %zu: %s", i, err.bytes);
		if (options.no_pager != rows[i].refused)
			fail_msg("row %zu: %d", i, options.no_pager);
	}
}

/* Options with so many operands, and what is wrong with them, or "". */
static const struct check_row {
	struct options options;
	size_t count;
	const char *says;
} checks[] = {
	{ { .width = 0 }, 0, "" },
	{ { .width = 60, .brief = true }, 3, "" },
	{ { .json = true }, 1, "" },
	{ { .list = true }, 0, "" },
	{ { .list = true, .brief = true }, 0, "" },
	{ { .list = true, .json = true }, 0, "" },
	{ { .search = true }, 1, "" },
	{ { .search = true, .json = true }, 3, "" },
	{ { .brief = true, .json = true }, 1,
	    "rcodex: -b: does not go with -j\n" },
	{ { .brief = true, .json = true, .list = true, .search = true }, 0,
	    "rcodex: -b: does not go with -j\n" },
	{ { .list = true, .search = true }, 1,
	    "rcodex: -l: does not go with -s\n" },
	{ { .list = true, .search = true }, 0,
	    "rcodex: -l: does not go with -s\n" },
	{ { .list = true }, 2,
	    "rcodex: one: -l lists all codes, or with ede all "
	    "Extended DNS Errors\n" },
	{ { .search = true }, 0, "rcodex: -s: needs words to search for\n" },
};

static void
options_that_do_not_go_together_are_misuse(void **state)
{
	static char one[] = "one", two[] = "two", three[] = "three";
	char *words[] = { one, two, three };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(checks); i++) {
		bool sound = *checks[i].says == '\0';
		size_t len = strlen(checks[i].says);
		enum status status;

		out_open(&err, -1);
		status = options_check(&checks[i].options, words,
		    checks[i].count, &err);
		err.bytes[err.used] = '\0';
		if (status != (sound ? STATUS_EXPLAINED : STATUS_MISUSE))
			fail_msg("row %zu: status %d", i, (int)status);
		if (sound ? err.used != 0 :
			    strncmp(err.bytes, checks[i].says, len) != 0 ||
			    strncmp(err.bytes + len, "usage: ", 7) != 0)
			fail_msg("row %zu says: %s", i, err.bytes);
	}
}

static void
a_list_takes_ede_alone_in_any_case(void **state)
{
	static const struct {
		const char *words[2];
		const char *culprit; /* NULL: none */
	} rows[] = {
		{ { "ede", NULL }, NULL },
		{ { "EDE", NULL }, NULL },
		{ { "ede7", NULL }, "ede7" },
		{ { "edes", NULL }, "edes" },
		{ { "ed", NULL }, "ed" },
		{ { "", NULL }, "''" },
		{ { "ede", "7" }, "7" },
		{ { "ede", "ede" }, "ede" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct options options = { .list = true };
		char copies[2][8] = { "" }, wanted[64] = "";
		char *words[] = { copies[0], copies[1] };
		size_t count = 0;

		for (; count < 2 && rows[i].words[count] != NULL; count++)
			strcpy(copies[count], rows[i].words[count]);
		if (rows[i].culprit != NULL)
			snprintf(wanted, sizeof(wanted),
			    "rcodex: %s: -l lists all codes, or with ede",
			    rows[i].culprit);
		out_open(&err, -1);
		assert_int_equal(options_check(&options, words, count, &err),
		    rows[i].culprit == NULL ? STATUS_EXPLAINED : STATUS_MISUSE);
		err.bytes[err.used] = '\0';
		if (strncmp(err.bytes, wanted, strlen(wanted)) != 0 ||
		    (rows[i].culprit == NULL && err.used != 0))
			fail_msg("row %zu says: %s", i, err.bytes);
	}
}

static void
operands_are_left_behind_the_options(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(good); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];
		const char *operand;

		read_words(&options, good[i].words, argv);
		operand = argv[optind];
		if ((operand == NULL) != (good[i].operand == NULL) ||
		    (operand != NULL && strcmp(operand, good[i].operand) != 0))
			fail_msg("row %zu: %s", i,
			    operand == NULL ? "none" : operand);
	}
}

static void
wrong_options_are_named_with_a_reason(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		const char *says; /* up to the usage */
	} rows[] = {
		{ { "-1" }, "rcodex: -1: no such option\n" },
		{ { "-1" }, "rcodex: -1: no such option\n" },
		{ { "-?" }, "rcodex: -?: no such option\n" },
		{ { "-:" }, "rcodex: -:: no such option\n" },
		{ { "-h1" }, "rcodex: -1: no such option\n" },
		{ { "-1h" }, "rcodex: -1: no such option\n" },
		{ { "2", "-1" }, "rcodex: -1: no such option\n" },
		{ { "--nosuch" }, "rcodex: --nosuch: no such option\n" },
		{ { "2", "--nosuch", "5" },
		    "rcodex: --nosuch: no such option\n" },
		{ { "--help=x" }, "rcodex: --help=x: takes no argument\n" },
		{ { "--version=1" },
		    "rcodex: --version=1: takes no argument\n" },
		{ { "-w" }, "rcodex: -w: needs an argument\n" },
		{ { "-hw" }, "rcodex: -w: needs an argument\n" },
		{ { "2", "-w" }, "rcodex: -w: needs an argument\n" },
		{ { "--width" }, "rcodex: --width: needs an argument\n" },
		{ { "--color" }, "rcodex: --color: needs an argument\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, rows[i].words, argv) != STATUS_MISUSE)
			fail_msg("%s passes", rows[i].words[0]);
		if (strncmp(err.bytes, rows[i].says, strlen(rows[i].says)) != 0)
			fail_msg("%s: %s", rows[i].words[0], err.bytes);
	}
}

static void
a_width_is_a_number_from_20_to_500(void **state)
{
	static const char *const widths[] = { "0", "1", "19", "501", "99999",
		"4294967356", "18446744073709551676", "", "12x", "x12", "-5",
		"-60", "+60", " 60", "60 ", "60.", "0x3c", "6e1", "wide" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(widths); i++) {
		const char *words[WORDS_MOST] = { "-w", widths[i] };
		const char *culprit = *widths[i] == '\0' ? "''" : widths[i];
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, words, argv) != STATUS_MISUSE)
			fail_msg("-w \"%s\" passes", widths[i]);
		if (strncmp(err.bytes, "rcodex: ", 8) != 0 ||
		    strncmp(err.bytes + 8, culprit, strlen(culprit)) != 0 ||
		    strncmp(err.bytes + 8 + strlen(culprit), ": ", 2) != 0)
			fail_msg("-w \"%s\": %s", widths[i], err.bytes);
		assert_non_null(strstr(err.bytes, "20 to 500"));
	}
}

static void
colour_is_one_of_three_words(void **state)
{
	static const char *const rows[] = { "", "yes", "Always", "neve",
		"never ", "autos", "1" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *words[WORDS_MOST] = { "--color", rows[i] };
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, words, argv) != STATUS_MISUSE)
			fail_msg("--color \"%s\" passes", rows[i]);
		if (strstr(err.bytes, "auto, always or never") == NULL)
			fail_msg("--color \"%s\": %s", rows[i], err.bytes);
	}
}

static size_t
lines_of(const char *text)
{
	size_t lines = 0;

	for (; *text != '\0'; text++)
		lines += *text == '\n';
	return lines;
}

static void
misuse_shows_one_reason_and_two_lines_of_usage(void **state)
{
	static const char *const rows[][WORDS_MOST] = {
		{ "-1" },
		{ "--nosuch" },
		{ "-w" },
		{ "-w", "a\nb" },
		{ "--color=no" },
		{ "--help=x" },
		{ "-x", "-y", "-z" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];

		read_words(&options, rows[i], argv);
		if (lines_of(err.bytes) != 3 ||
		    strstr(err.bytes, "\nusage: rcodex ") == NULL)
			fail_msg("%s: %s", rows[i][0], err.bytes);
	}
}

static void
a_language_is_named_by_tag_or_locale(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		enum lang lang;
	} rows[] = {
		{ { "2" }, LANG_en },
		{ { "--lang", "en", "2" }, LANG_en },
		{ { "-L", "C" }, LANG_en },
#ifndef RCODEX_WITHOUT_ko
		{ { "-L", "ko" }, LANG_ko },
		{ { "--lang", "ko_KR.UTF-8" }, LANG_ko },
		{ { "-L", "en", "-L", "ko" }, LANG_ko },
#endif
#ifndef RCODEX_WITHOUT_ja
		{ { "-Lja" }, LANG_ja },
		{ { "-L", "ja_JP.eucJP" }, LANG_ja },
#endif
#ifndef RCODEX_WITHOUT_id
		{ { "--lang=id" }, LANG_id },
#endif
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct options options;
		char *argv[WORDS_MOST + 2];

		if (read_words(&options, rows[i].words, argv) !=
			STATUS_EXPLAINED ||
		    err.lang != (int)rows[i].lang)
			fail_msg("row %zu: %s", i,
			    language_tag((enum lang)err.lang));
	}
}

static void
an_unknown_language_gets_the_list_of_ours(void **state)
{
	static const char *const wrong[] = { "xx", "kor", "ko:ja", "-1" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		const char *words[WORDS_MOST] = { "-L", wrong[i] };
		struct options options;
		char *argv[WORDS_MOST + 2], says[128];

		assert_int_equal(read_words(&options, words, argv),
		    STATUS_MISUSE);
		snprintf(says, sizeof(says),
		    "rcodex: %s: no such language: %s\n", wrong[i],
		    language_list());
		if (strncmp(err.bytes, says, strlen(says)) != 0)
			fail_msg("%s: %s", wrong[i], err.bytes);
	}
}

static void
a_word_is_the_option_of_that_name_where_it_stands_alone(void **state)
{
	static const struct {
		const char *words[2];
		size_t taken;
		bool help, version, list;
	} rows[] = {
		{ { "help" }, 1, .help = true },
		{ { "HELP" }, 1, .help = true },
		{ { "version" }, 1, .version = true },
		{ { "list" }, 1, .list = true },
		{ { "list", "ede" }, 1, .list = true },
		{ { "list", "2" }, 0, .help = false },
		{ { "help", "ede" }, 0, .help = false },
		{ { "2", "help" }, 0, .help = false },
		{ { "helpful" }, 0, .help = false },
		{ { "2" }, 0, .help = false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char first[8], second[8] = "", *words[] = { first, second };
		struct options options = { 0 };
		size_t taken;

		snprintf(first, sizeof(first), "%s", rows[i].words[0]);
		if (rows[i].words[1] != NULL)
			strcpy(second, rows[i].words[1]);
		taken = options_word(&options, words,
		    rows[i].words[1] != NULL ? 2 : 1);
		if (taken != rows[i].taken || options.help != rows[i].help ||
		    options.version != rows[i].version ||
		    options.list != rows[i].list)
			fail_msg("%s %s", first, second);
	}
}

static void
usage_is_two_lines(void **state)
{
	(void)state;
	out_open(&err, -1);
	options_usage(&err);
	err.bytes[err.used] = '\0';
	assert_int_equal(lines_of(err.bytes), 2);
	assert_memory_equal(err.bytes, "usage: rcodex ", 14);
}

static const char *
help(void)
{
	out_open(&err, -1);
	options_help(&err);
	err.bytes[err.used] = '\0';
	return err.bytes;
}

static void
help_names_every_option_and_begins_with_the_usage(void **state)
{
	static const char *const words[] = { "-b, --brief", "-j, --json",
		"-l, --list", "-s, --search", "-w, --width N", "--color WHEN",
		"--no-pager", "-h, --help", "-V, --version", "Exit status" };

	(void)state;
	assert_memory_equal(help(), "usage: rcodex ", 14);
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (strstr(help(), words[i]) == NULL)
			fail_msg("%s is missing", words[i]);
	}
}

static void
help_names_every_language(void **state)
{
	const char *line = strstr(help(), "--lang");

	(void)state;
	for (int lang = 0; lang < LANG_COUNT; lang++) {
		char tag[16];
		const char *at;

		snprintf(tag, sizeof(tag), " %s",
		    language_tag((enum lang)lang));
		at = strstr(line, tag);
		if (at == NULL || at > strchr(line, '\n'))
			fail_msg("no%s in %.60s", tag, line);
	}
}

static void
help_fits_80_columns_and_has_no_trailing_blank(void **state)
{
	size_t column = 0;
	char before = '\n';

	(void)state;
	for (const char *p = help(); *p != '\0'; before = *p++) {
		column = *p == '\n' ? 0 : column + 1;
		if (column > 80 || (*p == '\n' && before == ' '))
			fail_msg("before \"%.20s\"", p);
	}
	assert_int_equal(before, '\n');
}

static void
the_version_is_a_line_that_names_program_and_registry(void **state)
{
	(void)state;
	out_open(&err, -1);
	options_version(&err);
	err.bytes[err.used] = '\0';
	assert_memory_equal(err.bytes, "rcodex ", 7);
	assert_int_equal(lines_of(err.bytes), 1);
	assert_non_null(strstr(err.bytes, "registry"));
	assert_int_equal(err.bytes[err.used - 1], '\n');
}

/*
 * What getopt leaves behind a wrong option: with musl optind may be one past
 * argc, and NULL may stand where the missing argument was looked for.
 */
static const struct {
	char *argv[WORDS_MOST];
	int argc, next, option;
	const char *culprit;
} left[] = {
	{ { "rcodex", "-w", NULL }, 2, 2, 'w', "-w" },
	{ { "rcodex", "-w", NULL }, 2, 3, 'w', "-w" },
	{ { "rcodex", "-bw", NULL }, 2, 3, 'w', "-w" },
	{ { "rcodex", "-w", NULL, "2" }, 3, 3, 'w', "-w" },
	{ { "rcodex", "--width", "2", NULL }, 3, 2, 'w', "--width" },
	{ { "rcodex", "--nonsense", NULL }, 2, 2, 0, "--nonsense" },
	{ { "rcodex", "--color", NULL }, 2, 2, 256, "--color" },
	{ { "rcodex", "--brief=x", NULL }, 2, 2, 'b', "--brief=x" },
	{ { "rcodex", "-1b", NULL }, 2, 1, '1', "-1" },
	{ { "rcodex", "--", "-1", NULL }, 3, 2, '1', "-1" },
	{ { NULL }, 0, 1, 'w', "-w" },
	{ { NULL }, 0, 0, 'w', "-w" },
};

static void
a_culprit_is_named_wherever_getopt_stopped(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(left); i++) {
		char *argv[WORDS_MOST], letter[3];
		const char *culprit;

		memcpy(argv, left[i].argv, sizeof(argv));
		culprit = options_culprit(left[i].argc, argv, left[i].next,
		    left[i].option, letter);
		if (strcmp(culprit, left[i].culprit) != 0)
			fail_msg("row %zu: %s", i, culprit);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(good_options_are_read_and_nothing_is_said),
		cmocka_unit_test(a_pager_is_refused_by_name_alone),
		cmocka_unit_test(what_to_show_is_asked_for_by_letter_or_name),
		cmocka_unit_test(options_that_do_not_go_together_are_misuse),
		cmocka_unit_test(a_list_takes_ede_alone_in_any_case),
		cmocka_unit_test(operands_are_left_behind_the_options),
		cmocka_unit_test(wrong_options_are_named_with_a_reason),
		cmocka_unit_test(a_culprit_is_named_wherever_getopt_stopped),
		cmocka_unit_test(a_width_is_a_number_from_20_to_500),
		cmocka_unit_test(colour_is_one_of_three_words),
		cmocka_unit_test(
		    misuse_shows_one_reason_and_two_lines_of_usage),
		cmocka_unit_test(a_language_is_named_by_tag_or_locale),
		cmocka_unit_test(an_unknown_language_gets_the_list_of_ours),
		cmocka_unit_test(
		    a_word_is_the_option_of_that_name_where_it_stands_alone),
		cmocka_unit_test(usage_is_two_lines),
		cmocka_unit_test(
		    help_names_every_option_and_begins_with_the_usage),
		cmocka_unit_test(help_names_every_language),
		cmocka_unit_test(
		    help_fits_80_columns_and_has_no_trailing_blank),
		cmocka_unit_test(
		    the_version_is_a_line_that_names_program_and_registry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
