/*
 * What a text tells of a query: dig's first line repeats it, a shell shows the
 * command, and nsupdate -d an UPDATE.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_QUERY_H
#define RCODEX_REPLY_QUERY_H

#include "rcodex/reply/reply.h"

/* Takes dig's first line, from behind its name on. */
void query_banner(struct query *query, struct span text);

/* Takes the arguments of dig, from behind its name on; false where the line is
 * no command. */
bool query_command(struct query *query, struct span line, struct span text);

/* Says whether a line can be what dig puts out before a reply. */
bool query_output(struct span line);

/* Where nothing else names the question, it is what dig was told to ask. */
void query_complete(struct query *query);

/* Takes a record of PREREQUISITE or UPDATE: its owner, class and type. */
void query_update(struct query *query, enum section section, struct span name,
    struct span class, struct span type);

#endif
