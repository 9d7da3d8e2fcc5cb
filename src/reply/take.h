/*
 * Taking what single lines tell.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_TAKE_H
#define RCODEX_REPLY_TAKE_H

#include "rcodex/reply/reply.h"

/* A line under way. */
struct reading {
	struct span line;
	struct reply *reply; /* that it is of */
	struct reply *next;  /* the one that is still to come */
	bool begins;         /* the reply's code stands in the line */
	bool record;         /* a record may stand in it */
	bool ended;          /* nothing more is to be taken from it */
	/* What a function takes: a row of mark.c, found. */
	struct span rest; /* what stands behind its text */
	size_t arg;
};

typedef void take(struct reading *reading);

/* Lines that are of no reply, or begin what is of another one. */
take take_banner;  /* dig's first line */
take take_command; /* the command that runs it */
take take_message; /* its code may follow */
take take_packet;  /* and nothing before it tells of it */
take take_title;   /* of the section that is the argument */

/* The header, the question, the counts. */
take take_opcode;
take take_asked;                    /* the opcode that is the argument */
take take_flags, take_listed_flags; /* all of them, by name */
take take_bit;                      /* the one that is the argument */
take take_count;                    /* the argument is where in struct reply */
take take_no_question;
take take_name;
take take_type;

/* EDNS. */
take take_opt; /* its record: all else in the line is of it, too */
take take_ttl;
take take_ede_text;
take take_ede_string; /* the same in JSON */
take take_cookie;

/* What tools say besides. */
take take_server;
take take_transfer_of; /* where the line has the code, too */
take take_transfer;
take take_zone;
take take_true; /* what is said; the argument is where in struct reply */

#endif
