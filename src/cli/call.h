/*
 * What was asked, and where the answer goes.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_CALL_H
#define RCODEX_CLI_CALL_H

#include "rcodex/page/layout.h"
#include "options.h"

enum {
	ONE_COLUMN_MOST = 100, /* longer lines are hard to follow */
	TWO_COLUMNS_MOST = 160
};

struct call {
	struct options options;
	char **words; /* the operands */
	size_t count;
	struct out *out;
	struct out *err;
};

/* Returns the language of all that is printed. */
static inline enum lang
call_lang(const struct call *call)
{
	return (enum lang)call->err->lang;
}

/* Writes what was printed; a reader that went away is no news. */
enum status call_finish(const struct call *call);

/* Makes a page as the options, the environment and the terminal want it. */
struct page call_page(const struct call *call, unsigned most);

#endif
