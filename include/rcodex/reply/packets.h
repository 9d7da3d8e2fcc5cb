/*
 * Questions in the packets that tcpdump prints.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_PACKETS_H
#define RCODEX_REPLY_PACKETS_H

#include "rcodex/base/span.h"
#include "rcodex/reply/reply.h"

enum { PACKETS_MOST = 8, PACKET_NAME = 128 };

/* The last questions of a packet trace. */
struct packets {
	size_t next; /* how many there were */
	struct packet {
		bool set;
		unsigned id;
		char name[PACKET_NAME];
		char type[TYPE_MOST];
	} list[PACKETS_MOST];
};

/* Keeps the question of a line, 58350+ A? www.example.com. (33), if it has
 * one. */
void packets_ask(struct packets *packets, struct span line);

/* Completes what a reply's line does not tell, 58350 NXDomain 0/1/0, from its
 * question. */
void packets_answer(const struct packets *packets, struct span line,
    struct query *query);

#endif
