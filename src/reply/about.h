/*
 * Which name and server a line of some program is about.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_ABOUT_H
#define RCODEX_REPLY_ABOUT_H

#include "rcodex/base/span.h"
#include "rcodex/reply/reply.h"

/* Stores a server as a program writes it, apart from its port: 192.0.2.1:53,
 * 192.0.2.1#53, [2001:db8::1]:53. */
void about_server(struct query *query, struct span server);

/*
 * Stores the name that stands next to a piece of a line, best behind it, and
 * the server: an address with port 53.
 */
void about_read(struct query *query, struct span line, struct span piece);

/* Says whether a line is of DNS by other words than what it tells. */
bool about_dns(struct span line);

#endif
