/*
 * The way out.  It must not know what is printed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <unistd.h>

#include "rcodex/table/message.h"
#include "call.h"

enum status
call_finish(const struct call *call)
{
	int error = out_close(call->out);

	if (error == 0)
		return STATUS_EXPLAINED;
	if (error != EPIPE) {
		const enum lang lang = call_lang(call);

		complain(call->err, message_text(lang, MESSAGE_standard_output),
		    message_error(lang, error));
	}
	return STATUS_MISUSE;
}

struct page
call_page(const struct call *call, unsigned most)
{
	struct page page = { .out = call->out };

	page.lang = call_lang(call);
	page.width = env_width(call->options.width, most);
	page.colour = env_colour(call->options.colour);
	page.links = page.colour && env_terminal(STDOUT_FILENO);
	return page;
}
