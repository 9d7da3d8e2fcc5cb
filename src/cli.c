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

#include "rcodex/cli.h"
#include "rcodex/options.h"
#include "rcodex/request.h"
#include "rcodex/screen.h"

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
		options_blame(err, "standard output");
		out_text(err, strerror(error));
		out_text(err, "\n");
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

	if (status != STATUS_EXPLAINED)
		return status;
	page = page_open(options, out,
	    screen_two_columns(&request) ? TWO_COLUMNS_MOST : ONE_COLUMN_MOST);
	screen_print(&page, LANG_EN, &request);
	return finish(out, err);
}

int
cli_run(int argc, char *argv[])
{
	struct options options = { 0 };
	struct out out, err;
	enum status status;

	out_open(&out, STDOUT_FILENO);
	out_open(&err, STDERR_FILENO);
	status = options_read(&options, argc, argv, &err);
	if (status == STATUS_EXPLAINED && (options.help || options.version)) {
		out_text(&out, options.help ? options_help : options_version);
		status = finish(&out, &err);
	} else if (status == STATUS_EXPLAINED) {
		status = explain(&options, argv + optind,
		    (size_t)(argc - optind), &out, &err);
	}
	out_flush(&err);
	return (int)status;
}
