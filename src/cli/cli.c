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
#include "rcodex/lookup/request.h"
#include "rcodex/page/env.h"
#include "rcodex/page/locale.h"
#include "rcodex/page/pager.h"
#include "rcodex/show/brief.h"
#include "rcodex/show/document.h"
#include "rcodex/show/list.h"
#include "rcodex/show/screen.h"
#include "rcodex/table/subject.h"
#include "counts.h"
#include "find.h"
#include "input.h"
#include "text.h"

/* Prints what a request is about. */
static enum status
answer(const struct call *call, const struct request *request)
{
	struct page page = call_page(call,
	    screen_two_columns(request) ? TWO_COLUMNS_MOST : ONE_COLUMN_MOST);

	if (call->options.brief)
		brief_print(call->out, page.lang, request);
	else if (call->options.json)
		document_print(call->out, page.lang, request);
	else
		screen_print(&page, request);
	return call_finish(call);
}

static enum status
explain(const struct call *call)
{
	struct request request = { 0 };
	enum status status =
	    request_read(&request, call->words, call->count, call->err);
	char mnemonic[MNEMONIC_SIZE], *word = mnemonic;

	if (status == STATUS_UNKNOWN && request_is_text(&request)) {
		switch (text_operands(call, &status, mnemonic)) {
		case TEXT_EXPLAINED:
			return status;
		case TEXT_MNEMONIC:
			out_drop(call->err);
			request = (struct request){ 0 };
			status = request_read(&request, &word, 1, call->err);
			break;
		case TEXT_TELLS_NOTHING:
			break;
		}
	}
	if (status == STATUS_MISUSE)
		options_usage(call->err);
	return status == STATUS_EXPLAINED ? answer(call, &request) : status;
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
	return call_finish(call);
}

static enum status
list(const struct call *call)
{
	const enum list list = call->count > 0 ? LIST_EDES : LIST_CODES;
	struct page page = call_page(call, TWO_COLUMNS_MOST);
	struct json json;

	if (!call->options.brief && !call->options.json) {
		list_print(&page, list);
		return call_finish(call);
	}
	if (call->options.json)
		document_open(&json, call->out, page.lang);
	for (size_t i = list_begin(list); i < list_end(list); i++)
		put_element(call, &json, page.lang,
		    subject_of((enum record_id)i));
	return finish_list(call, &json);
}

/* Says whether the operands ask for the text on standard input. */
static bool
wants_text(const struct call *call)
{
	if (call->count == 0)
		return !env_terminal(STDIN_FILENO);
	return call->count == 1 && input_standard(call->words[0]);
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
			options_version(call->out);
		return call_finish(call);
	}
	status =
	    options_check(&call->options, call->words, call->count, call->err);
	if (status != STATUS_EXPLAINED)
		return status;
	if (call->options.list)
		return list(call);
	if (call->options.search)
		return find(call);
	if (call->options.count)
		return counts(call);
	if (wants_text(call))
		return text_read(call);
	if (call->count > 0)
		return explain(call);
	options_welcome(call->err);
	return STATUS_MISUSE;
}

/* Says whether a person reads what is printed, so that a pager may help. */
static bool
may_page(const struct options *options)
{
	return !options->no_pager && !options->tee &&
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
	err.lang = (int)locale_lang();
	status = options_read(&call.options, argc, argv, &err);
	out.lang = err.lang;
	/* Without any argument, not even a name, optind is past the end. */
	first = optind < argc ? optind : argc;
	call.words = argv + first;
	call.count = (size_t)(argc - first);
	if (status == STATUS_EXPLAINED) {
		size_t taken =
		    options_word(&call.options, call.words, call.count);

		call.words += taken;
		call.count -= taken;
	}
	if (status == STATUS_EXPLAINED && may_page(&call.options))
		pager_open(&pager, &out);
	if (status == STATUS_EXPLAINED)
		status = run(&call);
	out_flush(&err);
	return (int)status;
}
