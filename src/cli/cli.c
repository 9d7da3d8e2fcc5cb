/*
 * From the arguments to the exit status.  It must not know how a code looks on
 * the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/cli/cli.h"
#include "rcodex/found/count.h"
#include "rcodex/found/found.h"
#include "rcodex/found/paste.h"
#include "rcodex/lookup/request.h"
#include "rcodex/show/brief.h"
#include "rcodex/show/document.h"
#include "rcodex/show/list.h"
#include "rcodex/show/screen.h"
#include "rcodex/show/search.h"
#include "options.h"

enum {
	ONE_COLUMN_MOST = 100, /* longer lines are hard to follow */
	TWO_COLUMNS_MOST = 160
};

/* Writes what was printed; a reader that went away is no news. */
static enum status
finish(struct out *out, struct out *err)
{
	int error = out_close(out);

	if (error == 0)
		return STATUS_EXPLAINED;
	if (error != EPIPE) {
		complain(err, "standard output", strerror(error));
	}
	return STATUS_MISUSE;
}

/* Makes a page as the options, the environment and the terminal want it. */
static struct page
page_open(const struct options *options, struct out *out, unsigned most)
{
	struct page page = { .out = out, .width = options->width };

	if (page.width == 0)
		page.width = env_width(most);
	page.colour = env_colour(options->colour);
	page.links = page.colour && env_terminal();
	return page;
}

static enum status
explain(const struct options *options, char *words[], size_t count,
    struct out *out, struct out *err)
{
	struct request request = { 0 };
	enum status status = request_read(&request, words, count, err);
	struct page page;

	if (status == STATUS_MISUSE)
		options_usage(err);
	if (status != STATUS_EXPLAINED)
		return status;
	page = page_open(options, out,
	    screen_two_columns(&request) ? TWO_COLUMNS_MOST : ONE_COLUMN_MOST);
	if (options->brief)
		brief_print(out, LANG_en, &request);
	else if (options->json)
		document_print(out, LANG_en, &request);
	else
		screen_print(&page, &request);
	return finish(out, err);
}

/* Prints a code of a list, brief or as an element of an array. */
static void
put_element(const struct options *options, struct json *json,
    const struct subject *subject)
{
	if (options->brief)
		brief_line(json->out, LANG_en, subject);
	else
		document_code(json, LANG_en, subject);
}

static enum status
list(const struct options *options, enum list list, struct out *out,
    struct out *err)
{
	struct page page = page_open(options, out, ONE_COLUMN_MOST);
	struct json json = { out, false };

	if (!options->brief && !options->json) {
		list_print(&page, list);
		return finish(out, err);
	}
	if (options->json)
		json_open(&json, NULL, '[');
	for (size_t i = list_begin(list); i < list_end(list); i++) {
		struct subject subject = subject_of((enum record_id)i);

		put_element(options, &json, &subject);
	}
	if (options->json)
		out_text(out, "]\n");
	return finish(out, err);
}

/* Says that no record has all these words. */
static enum status
no_match(struct out *err, char *words[], size_t count)
{
	out_text(err, "rcodex: no code's text contains");
	for (size_t i = 0; i < count; i++) {
		out_text(err, i == 0 ? " " : " and ");
		out_foreign(err, words[i]);
	}
	out_text(err, "; try fewer words, or rcodex -l\n");
	return STATUS_UNKNOWN;
}

static enum status
search(const struct options *options, char *words[], size_t count,
    struct out *out, struct out *err)
{
	struct page page = page_open(options, out, ONE_COLUMN_MOST);
	struct json json = { out, false };
	struct search search;
	struct match match;

	search_open(&search, LANG_en, words, count);
	if (!search_next(&search, &match))
		return no_match(err, words, count);
	if (options->json)
		json_open(&json, NULL, '[');
	do {
		if (options->brief || options->json)
			put_element(options, &json, &match.subject);
		else
			search_print(&page, &match);
	} while (search_next(&search, &match));
	if (options->json)
		out_text(out, "]\n");
	return finish(out, err);
}

/* Says that no code was found in the input, and what may be the reason. */
static enum status
no_code(struct out *err, const struct tally *tally,
    const struct replies *replies)
{
	complain_of(err, "standard input");
	if (tally->size == 0)
		out_text(err,
		    "empty, so no response code (dig +short hides it)\n");
	else if (replies->no_reply)
		out_text(err,
		    "no response code: it says that no reply came, as \"timed "
		    "out\" and \"connection refused\" do\n");
	else
		out_text(err,
		    "no response code is reported in it (dig +short hides "
		    "it, dig without options shows it)\n");
	return STATUS_UNKNOWN;
}

static enum status
unreadable(struct out *err, int error)
{
	complain(err, "standard input",
	    error > 0 ?
		strerror(error) :
		"UTF-16 text; convert it first: iconv -f UTF-16 -t UTF-8");
	return STATUS_MISUSE;
}

static void
put_tally(const struct options *options, struct out *out, struct tally *tally,
    const struct replies *replies)
{
	struct page page = page_open(options, out, ONE_COLUMN_MOST);

	if (options->count) {
		count_sort(tally);
		if (options->brief)
			count_brief(out, tally);
		else if (options->json)
			count_json(out, tally, tally->lines);
		else
			count_print(&page, tally, tally->lines);
	} else if (options->brief) {
		found_brief(out, LANG_en, tally);
	} else if (options->json) {
		found_json(out, LANG_en, tally, replies);
	} else {
		found_print(&page, tally, replies);
	}
}

/* Explains or counts what the text on standard input reports. */
static enum status
read_text(const struct options *options, struct out *out, struct out *err)
{
	struct tally tally = { 0 };
	struct replies replies;
	int error;

	replies_open(&replies);
	error =
	    tally_read(&tally, options->count ? NULL : &replies, STDIN_FILENO);
	if (error != 0)
		return unreadable(err, error);
	if (tally.used == 0)
		return no_code(err, &tally, &replies);
	put_tally(options, out, &tally, &replies);
	return finish(out, err);
}

/* Says whether the operands ask for the text on standard input. */
static bool
wants_text(const struct options *options, char *words[], size_t count)
{
	if (count == 0)
		return options->count || !isatty(STDIN_FILENO);
	return count == 1 && strcmp(words[0], "-") == 0;
}

/* Refuses a file's name: -c reads standard input only. */
static enum status
misuse_count(struct out *err, const char *word)
{
	complain_of(err, word);
	out_text(err, "reads standard input only: rcodex -c < ");
	out_text(err, paste_safe_path(word) ? word : "FILE");
	out_text(err, "\n");
	return STATUS_MISUSE;
}

/* Does what the options and operands ask for. */
static enum status
run(const struct options *options, char *words[], size_t count, struct out *out,
    struct out *err)
{
	enum status status;

	if (options->help || options->version) {
		out_text(out, options->help ? options_help : options_version);
		return finish(out, err);
	}
	status = options_check(options, words, count, err);
	if (status != STATUS_EXPLAINED)
		return status;
	if (options->list)
		return list(options, count > 0 ? LIST_EDES : LIST_CODES, out,
		    err);
	if (options->search)
		return search(options, words, count, out, err);
	if (wants_text(options, words, count))
		return read_text(options, out, err);
	if (options->count)
		return misuse_count(err, words[0]);
	return explain(options, words, count, out, err);
}

int
cli_run(int argc, char *argv[])
{
	struct options options = { 0 };
	struct out out, err;
	enum status status;
	int first;

	out_open(&out, STDOUT_FILENO);
	out_open(&err, STDERR_FILENO);
	status = options_read(&options, argc, argv, &err);
	/* Without any argument, not even a name, optind is past the end. */
	first = optind < argc ? optind : argc;
	if (status == STATUS_EXPLAINED)
		status = run(&options, argv + first, (size_t)(argc - first),
		    &out, &err);
	out_flush(&err);
	return (int)status;
}
