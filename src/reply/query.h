/*
 * What a text tells of a query: dig's first line repeats it, and nsupdate -d
 * shows an UPDATE.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_QUERY_H
#define RCODEX_REPLY_QUERY_H

#include "rcodex/reply/reply.h"

/* Takes dig's first line, from behind its name on. */
void query_banner(struct query *query, struct span text);

/* Takes a record of PREREQUISITE or UPDATE: its owner, class and type. */
void query_update(struct query *query, enum section section, struct span name,
    struct span class, struct span type);

#endif
