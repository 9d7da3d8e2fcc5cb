/*
 * What is kept of one reply.  It must not know from which lines.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/reply/reply.h"

void
reply_keep(char *to, size_t size, struct span span)
{
	size_t len = span.len < size ? span.len : size - 1;

	if (span.at == NULL || span.len == 0)
		return;
	memcpy(to, span.at, len);
	to[len] = '\0';
}
bool
reply_is_transfer(const struct reply *reply)
{
	return ascii_same(reply->query.type, "AXFR") ||
	    ascii_same(reply->query.type, "IXFR");
}
