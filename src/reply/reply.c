/*
 * What is kept of one reply.  It must not know from which lines.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/reply/reply.h"

void
reply_clear(struct reply *reply)
{
	memset(reply, 0, sizeof(*reply));
	reply->code.id = reply->tsig.id = reply->tkey.id = RC_COUNT;
}

bool
reply_is_transfer(const struct reply *reply)
{
	const char *type = reply->query.type;

	return ascii_same(type, "AXFR") || ascii_same(type, "IXFR");
}
