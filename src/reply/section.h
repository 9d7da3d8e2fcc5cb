/*
 * The records of a reply, as tools print them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_SECTION_H
#define RCODEX_REPLY_SECTION_H

#include "rcodex/reply/reply.h"

/*
 * Says whether a server is an address for use within one network (RFC 1918 3,
 * RFC 6598 7, RFC 3927 2.1, RFC 4193 3.1, RFC 4291 2.5.6) or host (RFC 1122
 * 3.2.1.3).
 */
bool section_private(const char *address);

/* Takes a question or a record of the section that the reply is in, if the
 * line holds one; words of a logger may stand before it. */
void section_take(struct reply *reply, struct span line);

#endif
