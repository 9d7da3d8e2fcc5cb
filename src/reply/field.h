/*
 * What single lines tell of a reply: flags, counts, options, the server.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_FIELD_H
#define RCODEX_REPLY_FIELD_H

#include "rcodex/reply/mark.h"
#include "rcodex/reply/reply.h"

/* Takes what the marks of a line tell of a reply. */
void field_read(struct reply *reply, const struct marks *marks);

#endif
