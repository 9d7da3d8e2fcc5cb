/*
 * The replies of a text, read line by line.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_REPLIES_H
#define RCODEX_REPLY_REPLIES_H

#include "rcodex/reply/mark.h"
#include "rcodex/reply/reply.h"

struct replies {
	size_t used;
	bool more;         /* more replies than REPLIES_MOST */
	bool no_reply;     /* the text says that no reply came */
	bool new_report;   /* the line under way has a report */
	bool new_reply;    /* and begins a reply */
	struct reply next; /* what comes before a reply's code */
	struct mark_index index;
	struct reply list[REPLIES_MOST];
};

/* Begins without replies. */
void replies_open(struct replies *replies);

/* Takes a report, and then the line that it is in. */
void replies_report(struct replies *replies, const struct report *report);
void replies_line(struct replies *replies, const char *line, size_t len);

#endif
