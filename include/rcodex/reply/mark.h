/*
 * The texts by which a line tells something of a reply.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_MARK_H
#define RCODEX_REPLY_MARK_H

#include "rcodex/scan/scan.h"

enum mark {
	MARK_BANNER, /* dig's first line */
	MARK_HEADER, /* a message begins */
	MARK_PACKET, /* and nothing before it tells of it */
	MARK_OPCODE,
	MARK_EDNS,
	MARK_UPPER_BITS, /* of the code, in the OPT record */
	MARK_TTL,
	MARK_EDE_TEXT,
	MARK_EDE_STRING, /* the same in JSON */
	MARK_COOKIE,
	MARK_FLAGS, /* all of them, by name */
	MARK_AA,    /* one of them, 0 or 1 */
	MARK_TC,
	MARK_RD,
	MARK_RA,
	MARK_QNAME,
	MARK_QTYPE,
	MARK_ANSWERS, /* how many records */
	MARK_AUTHORITIES,
	MARK_SERVER,
	MARK_UPDATE_SENT, /* to a server, and a message begins */
	MARK_UNSIGNED,    /* dig missed a TSIG record */
	MARK_ASKED_EDNS,  /* the query had an OPT record */
	MARK_UPDATE_FAILED,
	MARK_TRANSFER,
	MARK_TRANSFER_FAILED,
	MARK_RETRIED,
	MARK_NO_REPLY,
	MARK_PSEUDOSECTION,
	MARK_QUESTION, /* from here on: what a section is called */
	MARK_ZONE,
	MARK_ANSWER,
	MARK_AUTHORITY,
	MARK_ADDITIONAL,
	MARK_PREREQUISITE,
	MARK_UPDATE,
	MARK_COUNT
};

enum { MARK_BYTES = 32 };

/* Sets of the texts by their first byte, and by their second. */
struct mark_index {
	uint64_t first[MARK_BYTES];
	uint64_t second[MARK_BYTES];
};

/* What stands behind the first of each mark in a line; at is NULL where there
 * is none. */
struct marks {
	struct span behind[MARK_COUNT];
};

/* Makes the index that mark_find takes. */
void mark_open(struct mark_index *index);

/* Looks for all marks in a line, in any case. */
void mark_find(struct marks *marks, const struct mark_index *index,
    struct span line);

#endif
