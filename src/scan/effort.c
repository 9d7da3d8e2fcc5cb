/*
 * Paying for what is looked at.  It must not know what is looked for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/scan/effort.h"

enum { PAID = 16 /* by a byte */, MOST = PAID * EFFORT_BYTES };
/* What a line begins with, where less than what a short one takes is left. */
enum { LINE_LEAST = 2048, LINE_TAKES = 512, WORD_COST = 40 };

void
effort_open(struct effort *effort)
{
	*effort = (struct effort){ .left = MOST };
}

bool
effort_allows(struct effort *effort, const char *text, const char *at)
{
	const char *from = text + effort->paid, *line = NULL;

	effort->paid = (size_t)(at - text);
	/* What is further away has paid for all that can be saved. */
	if (at - from >= EFFORT_BYTES) {
		effort->left = MOST;
		return true;
	}
	if (effort->left < LINE_TAKES)
		line = memchr(from, '\n', (size_t)(at - from));
	if (line != NULL) {
		effort->left = LINE_LEAST;
		from = line;
	}
	effort->left += PAID * (at - from) - WORD_COST;
	if (effort->left > MOST)
		effort->left = MOST;
	return effort->left >= 0;
}
