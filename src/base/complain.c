/*
 * Messages on standard error.  It must not know what they are about.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/complain.h"

void
complain_begin(struct out *err)
{
	out_text(err, "rcodex: ");
}

void
complain_of(struct out *err, const char *word)
{
	complain_begin(err);
	out_foreign(err, *word != '\0' ? word : "''");
	out_text(err, ": ");
}

void
complain(struct out *err, const char *word, const char *reason)
{
	complain_of(err, word);
	out_text(err, reason);
	out_text(err, "\n");
}
