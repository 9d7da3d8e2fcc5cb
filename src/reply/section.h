/*
 * The records of a reply, as tools print them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_SECTION_H
#define RCODEX_REPLY_SECTION_H

#include "rcodex/reply/reply.h"

/* Takes a question or a record of the section that the reply is in, if the
 * line holds one; words of a logger may stand before it. */
void section_take(struct reply *reply, struct span line);

#endif
