/*
 * The records of a reply, as tools print them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_RECORD_H
#define RCODEX_RECORD_H

#include "rcodex/reply.h"

/* Says whether a line begins a section, which the reply is in from then on. */
bool record_section(struct reply *reply, struct span line,
    const struct marks *marks);

/* Takes a question or a record of the section that the reply is in, if the
 * line holds one; words of a logger may stand before it. */
void record_take(struct reply *reply, struct span line);

#endif
