/*
 * Reading replies line by line.  It must not know what their parts speak for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/mark.h"
#include "rcodex/record.h"
#include "rcodex/reply.h"
#include "rcodex/words.h"

void
reply_keep(char *to, size_t size, struct span span)
{
	size_t len = span.len < size ? span.len : size - 1;

	if (span.at == NULL || span.len == 0)
		return;
	memcpy(to, span.at, len);
	to[len] = '\0';
}
#define KEEP(to, span) reply_keep(to, sizeof(to), span)

/* Forgets what came before a reply. */
static void
forget(struct reply *reply)
{
	memset(reply, 0, sizeof(*reply));
	reply->code.id = reply->tsig.id = reply->tkey.id = RC_COUNT;
}

void
reply_open(struct replies *replies)
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

/*
 * Takes over what the lines before a reply tell of it: not what they tell of
 * its query.
 */
static void
carry_over(struct reply *reply, const struct reply *next)
{
	reply->opcode = next->opcode;
	reply->asked_edns = next->asked_edns;
	reply->asked_version = next->asked_version;
	reply->unsigned_reply = next->unsigned_reply;
	memcpy(reply->name, next->name, sizeof(reply->name));
	memcpy(reply->type, next->type, sizeof(reply->type));
	memcpy(reply->server, next->server, sizeof(reply->server));
	memcpy(reply->port, next->port, sizeof(reply->port));
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
	ede->text[0] = '\0';
	KEEP(ede->text, report->text);
}

void
reply_report(struct replies *replies, const struct report *report)
{
	struct reply *reply = last(replies);
	bool known = reply != NULL && (reply->open || replies->new_report);

	if (rcode_is_ede(report->code.id)) {
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
	KEEP(reply->name, report->name);
	KEEP(reply->type, report->type);
	KEEP(reply->server, report->server);
}

static void
read_opcode(struct reply *reply, struct span text)
{
	static const struct {
		const char *word;
		enum asked opcode;
	} opcodes[] = { { "QUERY", ASKED_QUERY }, { "0", ASKED_QUERY },
		{ "UPDATE", ASKED_UPDATE }, { "5", ASKED_UPDATE },
		{ "NOTIFY", ASKED_NOTIFY }, { "4", ASKED_NOTIFY },
		{ "DSO", ASKED_DSO }, { "RESERVED6", ASKED_DSO } };
	struct words words;

	words_split(&words, text);
	if (words.count == 0)
		return;
	while (words.list[0].len > 0 &&
	    strchr(",;", words.list[0].at[words.list[0].len - 1]) != NULL)
		words.list[0].len--;
	reply->opcode = ASKED_OTHER;
	for (size_t i = 0; i < sizeof(opcodes) / sizeof(*opcodes); i++) {
		if (words_same(words.list[0], opcodes[i].word))
			reply->opcode = (uint8_t)opcodes[i].opcode;
	}
}

/* Reads the flags of a header up to a semicolon: " qr rd ra; QUERY: 1". */
static void
read_flags(struct reply *reply, struct span text)
{
	static const struct {
		const char *word;
		enum flag flag;
	} flags[] = { { "aa", FLAG_AA }, { "tc", FLAG_TC }, { "rd", FLAG_RD },
		{ "ra", FLAG_RA }, { "cd", FLAG_CD }, { "ad", FLAG_AD } };
	const char *end = memchr(text.at, ';', text.len);
	struct words words;

	if (end != NULL)
		text.len = (size_t)(end - text.at);
	words_split(&words, text);
	reply->has_flags = true;
	for (size_t i = 0; i < words.count; i++) {
		for (size_t j = 0; j < sizeof(flags) / sizeof(*flags); j++) {
			if (words_same(words.list[i], flags[j].word))
				reply->flags |= (uint8_t)flags[j].flag;
		}
	}
}

static void
read_count(struct reply *reply, struct span text, unsigned *count)
{
	if (text.at == NULL)
		return;
	*count = words_number(text);
	reply->has_counts = true;
}

/* Reads "192.0.2.1#5353(..." or "192.0.2.1@53(UDP)". */
static void
read_server(struct reply *reply, struct span text)
{
	struct words words;
	struct span *address = words.list;
	size_t len = 0;

	words_split(&words, text);
	if (words.count == 0)
		return;
	while (len < address->len && strchr("#@(", address->at[len]) == NULL)
		len++;
	KEEP(reply->server, ((struct span){ address->at, len }));
	if (len < address->len && address->at[len] != '(') {
		unsigned port = words_number((struct span){
		    address->at + len + 1, address->len - len - 1 });
		size_t digits = 0;

		while (len + 1 + digits < address->len &&
		    ascii_digit(address->at[len + 1 + digits]))
			digits++;
		reply->port[0] = '\0';
		if (port != 53 && digits < sizeof(reply->port))
			KEEP(reply->port,
			    ((struct span){ address->at + len + 1, digits }));
	}
}

/* A server's cookie has 8 to 32 bytes behind the 8 of the client. */
static void
read_cookie(struct reply *reply, struct span text)
{
	struct words words;

	words_split(&words, text);
	reply->cookie = words.count > 0 && words.list[0].len >= 32;
}

/* The first line of dig repeats the query; only this names a transfer. */
static void
read_banner(struct replies *replies, struct span text)
{
	struct words words;
	bool missing;

	end_reply(replies);
	missing = replies->next.unsigned_reply;
	forget(&replies->next);
	replies->next.unsigned_reply = missing;
	replies->next.asked_edns = words_behind(text, "+noedns").at == NULL;
	replies->next.asked_version =
	    words_number(words_behind(text, "+edns="));
	words_split(&words, text);
	for (size_t i = 0; i < words.count; i++) {
		if (words_same(words.list[i], "AXFR") ||
		    words_behind(words.list[i], "ixfr").at ==
			words.list[i].at + 4)
			KEEP(replies->next.type,
			    ((struct span){ words.list[i].at, 4 }));
	}
}

/* Takes a failed transfer, and the zone if the line tells it. */
static void
keep_transfer(struct reply *reply, struct span zone)
{
	struct words words;

	if (reply->type[0] == '\0')
		KEEP(reply->type, ((struct span){ "AXFR", 4 }));
	words_split(&words, zone);
	if (words.count > 0)
		KEEP(reply->name, words.list[0]);
}

/* Keeps the text of an EDE that follows it on a line of its own, quoted. */
static void
keep_text(struct reply_ede *ede, struct span text)
{
	if (text.len > 1 && *text.at == '"') {
		text.at++;
		text.len -= 2;
	}
	if (ede->text[0] == '\0')
		KEEP(ede->text, text);
}

/* Takes what a line tells of a reply. */
static void
read_fields(struct reply *reply, const struct marks *marks)
{
	const struct span *behind = marks->behind;

	if (behind[MARK_OPCODE].at != NULL)
		read_opcode(reply, behind[MARK_OPCODE]);
	if (behind[MARK_EDNS].at != NULL) {
		reply->edns = true;
		return;
	}
	if (behind[MARK_EDE_TEXT].at != NULL && reply->edes_used > 0)
		keep_text(&reply->edes[reply->edes_used - 1],
		    behind[MARK_EDE_TEXT]);
	if (behind[MARK_COOKIE].at != NULL)
		read_cookie(reply, behind[MARK_COOKIE]);
	if (behind[MARK_FLAGS].at != NULL)
		read_flags(reply, behind[MARK_FLAGS]);
	read_count(reply, behind[MARK_ANSWERS], &reply->answers);
	read_count(reply, behind[MARK_AUTHORITIES], &reply->authorities);
	if (behind[MARK_SERVER].at != NULL)
		read_server(reply, behind[MARK_SERVER]);
	reply->unsigned_reply |= behind[MARK_UNSIGNED].at != NULL;
	reply->asked_edns |= behind[MARK_ASKED_EDNS].at != NULL;
	if (behind[MARK_UPDATE_FAILED].at != NULL)
		reply->opcode = ASKED_UPDATE;
	if (behind[MARK_TRANSFER].at != NULL ||
	    behind[MARK_TRANSFER_FAILED].at != NULL)
		keep_transfer(reply, behind[MARK_TRANSFER]);
	reply->retried |= behind[MARK_RETRIED].at != NULL;
}

void
reply_line(struct replies *replies, const char *at, size_t len)
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
		read_fields(last(replies), &marks);
		return;
	}
	if (marks.behind[MARK_HEADER].at != NULL)
		end_reply(replies); /* by a query, or yaml's next message */
	read_fields(current(replies), &marks);
	if (!record_section(current(replies), line, &marks))
		record_take(current(replies), line);
}
