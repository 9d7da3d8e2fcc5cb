/*
 * The replies of a text, read line by line.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_REPLIES_H
#define RCODEX_REPLY_REPLIES_H

#include "rcodex/reply/hosts.h"
#include "rcodex/reply/mark.h"
#include "rcodex/reply/named.h"
#include "rcodex/reply/packets.h"
#include "rcodex/reply/reasons.h"
#include "rcodex/reply/reply.h"
#include "rcodex/reply/wordings.h"

enum { REPLIES_HEAD = 1024, HEAD_LINES = 64 };

struct replies {
	size_t used;
	bool more;         /* more replies than REPLIES_MOST */
	bool only_data;    /* all lines are addresses or names, as dig +short */
	bool failed;       /* a code other than NOERROR is reported */
	bool new_report;   /* the line under way has a report */
	bool new_reply;    /* and begins a reply, */
	bool new_ede;      /* or has an EDE, whose text is no log's */
	struct reply next; /* what comes before a reply's code */
	struct mark_index index;
	struct reply list[REPLIES_MOST];
	struct names names;
	struct packets packets;
	struct hosts hosts;
	struct reasons reasons;  /* what logs say of causes */
	char head[REPLIES_HEAD]; /* the first lines that are of DNS */
	size_t head_used;
	unsigned head_lines;      /* that were looked at */
	struct wordings wordings; /* what else is said, until a code is */
};

/* Begins without replies. */
void replies_open(struct replies *replies);

/* Takes a report, and then the line that it is in. */
void replies_report(struct replies *replies, const struct report *report);
void replies_line(struct replies *replies, const char *line, size_t len);

/* Says whether a reply of struct replies has a code; where one is SERVFAIL,
 * that any EDE may explain it. */
bool replies_give(const void *replies, enum record_id code);

/*
 * Ends the text.  Where no failure is reported, what it says of replies that
 * did not come counts as replies of NOREPLY, and its other wordings are left,
 * unless a log names the cause.
 */
void replies_close(struct replies *replies);

#endif
