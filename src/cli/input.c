/*
 * Opening and reading a text, and saying what is wrong with it.  It must not
 * know what it tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/complain.h"
#include "rcodex/page/env.h"
#include "rcodex/table/message.h"
#include "input.h"

bool
input_standard(const char *word)
{
	return ascii_same(word, "-");
}

const char *
input_name(const struct call *call, const char *word)
{
	return input_standard(word) ?
	    message_text(call_lang(call), MESSAGE_standard_input) :
	    word;
}

/* Says what is waited for, where somebody has to type it. */
static void
say_waits(const struct call *call)
{
	if (!env_terminal(STDIN_FILENO))
		return;
	complain_begin(call->err);
	message_put(call->err, MESSAGE_reading);
	if (call->count == 0)
		message_put(call->err, MESSAGE_reading_files);
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
		complain(call->err, word,
		    message_error(call_lang(call), errno));
		return false;
	}
	progress_next(progress, fd);
	if (pass == NULL && progress->columns > 0)
		pass = &told;
	error = tally_read(tally, replies, fd, pass);
	if (!standard)
		close(fd);
	if (error != 0)
		complain(call->err, input_name(call, word),
		    error > 0 ? message_error(call_lang(call), error) :
				message_text(call_lang(call), MESSAGE_utf_16));
	return error == 0;
}
