/*
 * Reading replies line by line.  It must not know what their parts speak for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "field.h"
#include "query.h"
#include "section.h"
#include "rcodex/reply/replies.h"
#include "rcodex/base/words.h"

#define KEEP(to, span) reply_keep(to, sizeof(to), span)

/* Forgets what came before a reply. */
static void
forget(struct reply *reply)
{
	memset(reply, 0, sizeof(*reply));
	reply->code.id = reply->tsig.id = reply->tkey.id = RC_COUNT;
}

void
replies_open(struct replies *replies)
{
	memset(replies, 0, sizeof(*replies));
	mark_open(&replies->index);
	forget(&replies->next);
}

static struct reply *
last(struct replies *replies)
{
	return replies->used > 0 ? &replies->list[replies->used - 1] : NULL;
}

/* Returns the reply under way, or else the one that is still to come. */
static struct reply *
current(struct replies *replies)
{
	struct reply *reply = last(replies);

	return reply != NULL && reply->open ? reply : &replies->next;
}

static void
end_reply(struct replies *replies)
{
	if (replies->used > 0)
		last(replies)->open = false;
}

/* Takes over what the lines before a reply tell of it, and of its query. */
static void
carry_over(struct reply *reply, const struct reply *next)
{
	reply->query = next->query;
	reply->has_flags = next->has_flags;
	reply->flags = next->flags;
	reply->unsigned_reply = next->unsigned_reply;
	memcpy(reply->edes, next->edes, sizeof(reply->edes));
	reply->edes_used = next->edes_used;
}

/* Begins a reply with what came before its code. */
static struct reply *
begin_reply(struct replies *replies, const struct subject *code)
{
	struct reply *reply;

	end_reply(replies);
	replies->new_reply = true;
	if (replies->used == REPLIES_MOST) {
		replies->more = true;
		forget(&replies->next);
		return &replies->next;
	}
	reply = &replies->list[replies->used++];
	forget(reply);
	carry_over(reply, &replies->next);
	forget(&replies->next);
	reply->code = *code;
	return reply;
}

static void
add_ede(struct reply *reply, const struct report *report)
{
	struct reply_ede *ede = &reply->edes[reply->edes_used];

	if (reply->edes_used == REPLY_EDES)
		return;
	reply->edes_used++;
	ede->number = report->code.number;
	memcpy(ede->text, reply->ede_text, sizeof(ede->text));
	reply->ede_text[0] = '\0';
	KEEP(ede->text, report->text);
}

void
replies_report(struct replies *replies, const struct report *report)
{
	struct reply *reply = last(replies);
	bool known = reply != NULL && (reply->open || replies->new_report);

	if (record_is_ede(report->code.id)) {
		add_ede(current(replies), report);
		return;
	}
	/* The error of a TSIG record is part of the reply that it signs. */
	if (report->tsig && known) {
		reply->tsig = report->code;
		return;
	}
	/* dig repeats the code of a reply in a warning about it. */
	if (known && !report->more && reply->open &&
	    reply->code.id == report->code.id)
		return;
	reply = begin_reply(replies, &report->code);
	replies->new_report = true;
	reply->open = report->more;
	if (report->tsig)
		reply->tsig = report->code;
	KEEP(reply->query.name, report->name);
	KEEP(reply->query.type, report->type);
	KEEP(reply->query.server, report->server);
}

/* The first line of dig: what comes before it is of another query. */
static void
read_banner(struct replies *replies, struct span text)
{
	bool missing;

	end_reply(replies);
	missing = replies->next.unsigned_reply;
	forget(&replies->next);
	replies->next.unsigned_reply = missing;
	query_banner(&replies->next.query, text);
}

void
replies_line(struct replies *replies, const char *at, size_t len)
{
	struct span line = { at, len };
	struct marks marks;
	bool begins = replies->new_reply;

	replies->new_report = replies->new_reply = false;
	if (replies->more)
		return;
	mark_find(&marks, &replies->index, line);
	replies->no_reply |= marks.behind[MARK_NO_REPLY].at != NULL;
	if (marks.behind[MARK_BANNER].at != NULL) {
		read_banner(replies, marks.behind[MARK_BANNER]);
		return;
	}
	if (begins && last(replies) != NULL) {
		field_read(last(replies), &marks);
		return;
	}
	if (marks.behind[MARK_HEADER].at != NULL ||
	    marks.behind[MARK_UPDATE_SENT].at != NULL)
		end_reply(replies); /* by a query, or yaml's next message */
	if (marks.behind[MARK_PACKET].at != NULL) {
		end_reply(replies);
		forget(&replies->next);
	}
	field_read(current(replies), &marks);
	if (!section_begins(current(replies), line, &marks))
		section_take(current(replies), line);
}
