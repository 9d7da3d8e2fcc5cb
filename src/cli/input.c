/*
 * Opening and reading a text, and saying what is wrong with it.  It must not
 * know what it tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/base/ascii.h"
#include "input.h"

bool
input_standard(const char *word)
{
	return ascii_same(word, "-");
}

const char *
input_name(const char *word)
{
	return input_standard(word) ? "standard input" : word;
}

/* Says what is waited for, where somebody has to type it. */
static void
say_waits(const struct call *call)
{
	if (!isatty(STDIN_FILENO))
		return;
	out_text(call->err,
	    "rcodex: reading standard input; end it with Ctrl-D");
	if (call->count == 0)
		out_text(call->err, "; rcodex -c FILE reads files");
	out_text(call->err, "\n");
	out_flush(call->err);
}

bool
input_read(const struct call *call, const char *word, struct tally *tally,
    struct replies *replies, const struct pass *pass, struct progress *progress)
{
	const struct pass told = { progress_pass, progress };
	const bool standard = input_standard(word);
	int error, fd = STDIN_FILENO;

	if (standard)
		say_waits(call);
	else
		fd = open(word, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0) {
		complain(call->err, word, strerror(errno));
		return false;
	}
	progress_next(progress, fd);
	if (pass == NULL && progress->columns > 0)
		pass = &told;
	error = tally_read(tally, replies, fd, pass);
	if (!standard)
		close(fd);
	if (error != 0)
		complain(call->err, input_name(word),
		    error > 0 ? strerror(error) :
				"UTF-16 text; convert it first: iconv -f "
				"UTF-16 -t UTF-8");
	return error == 0;
}
