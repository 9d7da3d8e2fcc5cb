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

#include "rcodex/base/ascii.h"
#include "rcodex/cli/cli.h"
#include "rcodex/found/count.h"
#include "rcodex/found/found.h"
#include "rcodex/found/paste.h"
#include "rcodex/lookup/request.h"
#include "rcodex/page/locale.h"
#include "rcodex/page/pager.h"
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

/* What was asked, and where the answer goes. */
struct call {
	struct options options;
	char **words; /* the operands */
	size_t count;
	struct out *out;
	struct out *err;
};

/* Writes what was printed; a reader that went away is no news. */
static enum status
finish(const struct call *call)
{
	int error = out_close(call->out);

	if (error == 0)
		return STATUS_EXPLAINED;
	if (error != EPIPE)
		complain(call->err, "standard output", strerror(error));
	return STATUS_MISUSE;
}

/* Makes a page as the options, the environment and the terminal want it. */
static struct page
page_open(const struct call *call, unsigned most)
{
	struct page page = { .out = call->out };

	page.lang = call->options.has_lang ? call->options.lang : locale_lang();
	page.width = env_width(call->options.width, most);
	page.colour = env_colour(call->options.colour);
	page.links = page.colour && env_terminal();
	return page;
}

static enum status
explain(const struct call *call)
{
	struct request request = { 0 };
	enum status status =
	    request_read(&request, call->words, call->count, call->err);
	struct page page;

	if (status == STATUS_MISUSE)
		options_usage(call->err);
	if (status != STATUS_EXPLAINED)
		return status;
	page = page_open(call,
	    screen_two_columns(&request) ? TWO_COLUMNS_MOST : ONE_COLUMN_MOST);
	if (call->options.brief)
		brief_print(call->out, page.lang, &request);
	else if (call->options.json)
		document_print(call->out, page.lang, &request);
	else
		screen_print(&page, &request);
	return finish(call);
}

/* Prints a code of a list, brief or as JSON. */
static void
put_element(const struct call *call, struct json *json, enum lang lang,
    struct subject subject)
{
	if (call->options.brief)
		brief_line(call->out, lang, &subject);
	else
		document_code(json, lang, &subject);
}

/* Ends the JSON of a list, if it is one. */
static enum status
finish_list(const struct call *call, struct json *json)
{
	if (call->options.json) {
		document_end_codes(json);
		document_close(json);
	}
	return finish(call);
}

static enum status
list(const struct call *call)
{
	const enum list list = call->count > 0 ? LIST_EDES : LIST_CODES;
	struct page page = page_open(call, ONE_COLUMN_MOST);
	struct json json;

	if (!call->options.brief && !call->options.json) {
		list_print(&page, list);
		return finish(call);
	}
	if (call->options.json)
		document_open(&json, call->out, page.lang);
	for (size_t i = list_begin(list); i < list_end(list); i++)
		put_element(call, &json, page.lang,
		    subject_of((enum record_id)i));
	return finish_list(call, &json);
}

/* Says that no record has all these words. */
static enum status
no_match(const struct call *call)
{
	out_text(call->err, "rcodex: no code's text contains");
	for (size_t i = 0; i < call->count; i++) {
		out_text(call->err, i == 0 ? " " : " and ");
		out_foreign(call->err, call->words[i]);
	}
	out_text(call->err, "; try fewer words, or rcodex -l\n");
	return STATUS_UNKNOWN;
}

static enum status
search(const struct call *call)
{
	struct page page = page_open(call, ONE_COLUMN_MOST);
	struct json json;
	struct search search;
	struct match match;

	search_open(&search, page.lang, call->words, call->count);
	if (!search_next(&search, &match))
		return no_match(call);
	if (call->options.json)
		document_open(&json, call->out, page.lang);
	do {
		if (call->options.brief || call->options.json)
			put_element(call, &json, page.lang, match.subject);
		else
			search_print(&page, &match);
	} while (search_next(&search, &match));
	return finish_list(call, &json);
}

/* Says that no code was found in the input, and what may be the reason. */
static enum status
no_code(const struct call *call, const struct tally *tally,
    const struct replies *replies)
{
	const char *reason =
	    "no response code is reported in it (dig +short hides it, dig "
	    "without options shows it)";

	if (tally->size == 0)
		reason = "empty, so no response code (dig +short hides it)";
	else if (replies->used > 0)
		reason = "no response code: it says that no reply came; rcodex "
			 "noreply explains why";
	else if (replies->wordings.used > 0)
		reason = "no response code is reported in it; without -b, what "
			 "its words can stand for is shown";
	complain(call->err, "standard input", reason);
	return STATUS_UNKNOWN;
}

static void
put_tally(const struct call *call, struct tally *tally,
    const struct replies *replies)
{
	struct page page = page_open(call, ONE_COLUMN_MOST);

	if (call->options.count) {
		count_sort(tally);
		if (call->options.brief)
			count_brief(call->out, tally);
		else if (call->options.json)
			count_json(call->out, tally, tally->lines);
		else
			count_print(&page, tally, tally->lines);
	} else if (call->options.brief) {
		found_brief(call->out, page.lang, tally);
	} else if (call->options.json) {
		found_json(call->out, page.lang, tally, replies);
	} else {
		found_print(&page, tally, replies);
	}
}

/* Explains or counts what the text on standard input reports. */
static enum status
read_text(const struct call *call)
{
	static struct replies replies;
	static struct tally tally;
	int error;

	replies_open(&replies);
	error = tally_read(&tally, call->options.count ? NULL : &replies,
	    STDIN_FILENO);
	if (error != 0) {
		complain(call->err, "standard input",
		    error > 0 ? strerror(error) :
				"UTF-16 text; convert it first: iconv -f "
				"UTF-16 -t UTF-8");
		return STATUS_MISUSE;
	}
	if (tally.used == 0 &&
	    (call->options.brief || call->options.count ||
		replies.used + replies.wordings.used == 0))
		return no_code(call, &tally, &replies);
	put_tally(call, &tally, &replies);
	return finish(call);
}

/* Says whether the operands ask for the text on standard input. */
static bool
wants_text(const struct call *call)
{
	if (call->count == 0)
		return call->options.count || !isatty(STDIN_FILENO);
	return call->count == 1 && ascii_same(call->words[0], "-");
}

/* Refuses a file's name: -c reads standard input only. */
static enum status
misuse_count(const struct call *call)
{
	const char *word = call->words[0];

	complain_of(call->err, word);
	out_text(call->err, "reads standard input only: rcodex -c < ");
	out_text(call->err, paste_safe_path(word) ? word : "FILE");
	out_text(call->err, "\n");
	return STATUS_MISUSE;
}

/* Does what the options and operands ask for. */
static enum status
run(const struct call *call)
{
	enum status status;

	if (call->options.help || call->options.version) {
		if (call->options.help)
			options_help(call->out);
		else
			out_text(call->out, options_version);
		return finish(call);
	}
	status =
	    options_check(&call->options, call->words, call->count, call->err);
	if (status != STATUS_EXPLAINED)
		return status;
	if (call->options.list)
		return list(call);
	if (call->options.search)
		return search(call);
	if (wants_text(call))
		return read_text(call);
	if (call->options.count)
		return misuse_count(call);
	return explain(call);
}

/* Says whether a person reads what is printed, so that a pager may help. */
static bool
may_page(const struct options *options)
{
	return !options->no_pager &&
	    (options->help ||
		!(options->brief || options->json || options->count));
}

int
cli_run(int argc, char *argv[])
{
	static struct out out, err;
	struct call call = { .out = &out, .err = &err };
	struct pager pager;
	enum status status;
	int first;

	out_open(&out, STDOUT_FILENO);
	out_open(&err, STDERR_FILENO);
	status = options_read(&call.options, argc, argv, &err);
	/* Without any argument, not even a name, optind is past the end. */
	first = optind < argc ? optind : argc;
	call.words = argv + first;
	call.count = (size_t)(argc - first);
	if (status == STATUS_EXPLAINED && may_page(&call.options))
		pager_open(&pager, &out);
	if (status == STATUS_EXPLAINED)
		status = run(&call);
	out_flush(&err);
	return (int)status;
}
