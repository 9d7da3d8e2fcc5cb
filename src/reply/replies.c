/*
 * Reading replies line by line.  It must not know what their parts speak for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/name.h"
#include "rcodex/reply/replies.h"
#include "rcodex/table/subject.h"
#include "about.h"
#include "keep.h"
#include "query.h"
#include "section.h"
#include "take.h"

/*
 * No shorter line tells anything: each mark and row of causes, each wording and
 * address has as many bytes, and a record or a packet more.
 */
enum { SHORTEST = 4 };

void
replies_open(struct replies *replies)
{
	memset(replies, 0, sizeof(*replies));
	mark_open(&replies->index);
	reasons_open(&replies->reasons);
	wordings_open(&replies->wordings);
	reply_clear(&replies->next);
	replies->only_data = true;
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
	struct reply *reply = last(replies);

	if (reply != NULL)
		reply->open = false;
	replies->new_reply = true;
	if (replies->used == REPLIES_MOST) {
		replies->more = true;
		reply_clear(&replies->next);
		return &replies->next;
	}
	reply = &replies->list[replies->used++];
	reply_clear(reply);
	carry_over(reply, &replies->next);
	reply_clear(&replies->next);
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
		replies->new_ede = true;
		add_ede(current(replies), report);
		return;
	}
	names_note(&replies->names, &report->code, report->name);
	replies->failed |= report->code.id != RC_NOERROR || report->empty;
	if (replies->next.query.command && !report->more)
		reply_clear(&replies->next);
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
	reply->has_counts = report->empty;
	if (report->tsig)
		reply->tsig = report->code;
	KEEP(reply->query.name, report->name);
	KEEP(reply->query.type, report->type);
	if (report->server.len > 0)
		about_server(&reply->query, report->server);
}

/* Reads a line of a text that has no more replies than can be kept. */
static void
read_line(struct replies *replies, struct span line, bool begins)
{
	struct reading reading = {
		.line = line,
		.reply = begins ? last(replies) : current(replies),
		.next = &replies->next,
		.begins = begins,
		.record = !begins,
	};

	mark_read(&reading, &replies->index);
	if (reading.record)
		section_take(reading.reply, reading.line);
}

/* Says whether a line is the data of a record alone: an address, a name with
 * its final dot, a preference before it, a string. */
static bool
is_data(const char *line, size_t len)
{
	while (len > 0 && (ascii_digit(*line) || *line == ' ')) {
		line++;
		len--;
	}
	if (len == 0 || *line == '"' || *line == '\r')
		return true;
	for (size_t i = 0; i < len; i++) {
		if (!bytes_are(line[i], IN_NAME) && line[i] != '\r')
			return false;
	}
	return memchr(line, '.', len) != NULL || memchr(line, ':', len) != NULL;
}

/* Keeps a line by whose words causes may be looked for. */
static void
keep_head(struct replies *replies, struct span line)
{
	const size_t room = sizeof(replies->head) - replies->head_used;
	const size_t len = line.len < room ? line.len : room;

	if (replies->failed || replies->head_lines == HEAD_LINES)
		return;
	replies->head_lines++;
	if (!about_dns(line))
		return;
	memcpy(replies->head + replies->head_used, line.at, len);
	replies->head_used += len;
	if (len < room)
		replies->head[replies->head_used++] = ' ';
}

/* Says whether a line is an EDE as an older dig prints it, by hand. */
static bool
is_option(const char *line, size_t len)
{
	return words_begin((struct span){ line, len }, "OPT=15: ").at != NULL;
}

/* Reads what is no part of a reply: questions, and names with addresses. */
static void
read_around(struct replies *replies, struct span line, bool begins)
{
	if (begins && !replies->more)
		packets_answer(&replies->packets, line, &last(replies)->query);
	else if (!begins)
		packets_ask(&replies->packets, line);
	hosts_line(&replies->hosts, line);
}

/* Says whether a line can only be the data of a record of the reply under way:
 * that may say anything, but it is not an option. */
static bool
is_inside(struct replies *replies, const char *line, size_t len)
{
	const struct reply *reply = last(replies);

	return reply != NULL && reply->open && !reply->shown && len > 0 &&
	    *line != ';' && !is_option(line, len);
}

void
replies_line(struct replies *replies, const char *line, size_t len)
{
	const struct span text = { line, len };
	bool begins = replies->new_reply, ede = replies->new_ede;
	bool inside = is_inside(replies, line, len);

	replies->new_report = replies->new_reply = replies->new_ede = false;
	if (replies->next.query.command && !query_output(text))
		reply_clear(&replies->next);
	replies->only_data = replies->only_data && is_data(line, len);
	if (len >= SHORTEST) {
		if (!replies->more)
			read_line(replies, text, begins);
		read_around(replies, text, begins);
	}
	if (inside)
		return;
	keep_head(replies, text);
	/* A short line costs none of the effort that others need, either. */
	if (len < SHORTEST)
		return;
	if (!ede)
		reasons_line(&replies->reasons, line, len,
		    &replies->next.query);
	if (!replies->failed)
		wordings_line(&replies->wordings, line, len,
		    &replies->next.query);
}

/* Of what a log does not name the first reply tells; of the type that is behind
 * a name, the reply about it. */
static void
complete_reasons(struct replies *replies)
{
	for (size_t i = 0; i < replies->reasons.used; i++) {
		struct reply *about = &replies->reasons.list[i].about;

		if (about->query.name[0] == '\0' && replies->used > 0)
			about->query = replies->list[0].query;
		for (size_t j = 0; j < replies->used; j++) {
			const struct query *query = &replies->list[j].query;

			if (about->query.type[0] == '\0' &&
			    name_same(about->query.name, query->name))
				KEEP(about->query.type, span_of(query->type));
		}
	}
}

bool
replies_give(const void *context, enum record_id code)
{
	const struct replies *replies = context;

	for (size_t i = 0; i < replies->used; i++) {
		if (replies->list[i].code.id == code ||
		    (record_is_ede(code) &&
			replies->list[i].code.id == RC_SERVFAIL))
			return true;
	}
	return false;
}

void
replies_close(struct replies *replies)
{
	struct wordings *said = &replies->wordings;
	bool cut = replies->next.cut_before;
	size_t kept = 0;

	reasons_drop(&replies->reasons, replies_give, replies);
	reasons_close(&replies->reasons);
	for (size_t i = 0; i < replies->used; i++)
		query_complete(&replies->list[i].query);
	for (size_t i = 0; i < said->used && !replies->failed; i++) {
		const struct subject code = subject_of(RC_NOREPLY);
		struct reply *reply;

		if (said->list[i].wording.code.id != RC_NOREPLY) {
			if (replies->reasons.used == 0)
				said->list[kept++] = said->list[i];
			continue;
		}
		reply = begin_reply(replies, &code);
		reply->query = said->list[i].query;
		if (reply->query.name[0] == '\0') {
			KEEP(reply->query.name, span_of(reply->query.dig_name));
			KEEP(reply->query.type, span_of(reply->query.dig_type));
		}
		reply->silence = said->list[i].silence;
		reply->cut_before = cut;
	}
	said->used = kept;
	for (size_t i = 0; i < replies->used; i++)
		names_note(&replies->names, &replies->list[i].code,
		    span_of(replies->list[i].query.name));
	complete_reasons(replies);
}
