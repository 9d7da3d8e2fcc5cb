/*
 * Replies as lines.  It must not know what
 * else is on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/reply/evidence.h"
#include "rcodex/table/label.h"
#include "rcodex/table/subject.h"
#include "verdict.h"

void
verdict_add_ede(struct text *line, int32_t number)
{
	struct subject ede;

	text_add(line, "EDE %d", (int)number);
	if (record_find_ede(number, &ede) && !record_get(ede.id)->range)
		text_add(line, " (%s)", record_get(ede.id)->name);
}

/* Says whether two replies have the same line. */
static bool
same_line(const struct reply *a, const struct reply *b)
{
	if (!record_same(&a->code, &b->code) || a->tsig.id != b->tsig.id ||
	    a->tkey.id != b->tkey.id || a->edes_used != b->edes_used ||
	    strcmp(a->query.name, b->query.name) != 0 ||
	    strcmp(a->query.type, b->query.type) != 0 ||
	    strcmp(a->query.server, b->query.server) != 0 ||
	    strcmp(a->query.port, b->query.port) != 0)
		return false;
	for (size_t i = 0; i < a->edes_used; i++) {
		if (a->edes[i].number != b->edes[i].number ||
		    strcmp(a->edes[i].text, b->edes[i].text) != 0)
			return false;
	}
	return true;
}

void
verdict_add_foreign(struct text *line, const char *before, const char *text)
{
	if (*text == '\0')
		return;
	text_add(line, "%s", before);
	text_foreign(line, text);
}

/* Adds the error of a TSIG or TKEY record, unless it is the reply's code. */
static void
add_error(struct text *line, const char *before, const struct reply *reply,
    const struct subject *error)
{
	struct text mnemonic;

	if (error->id == RC_COUNT || error->id == reply->code.id)
		return;
	subject_mnemonic(&mnemonic, error);
	text_add(line, "%s%s", before, mnemonic.bytes);
}

/* Adds what was asked: of an UPDATE or NOTIFY the zone only. */
static void
add_question(struct text *line, enum lang lang, const struct reply *reply)
{
	const char *before = label_text(lang, LABEL_seen_for);

	if (reply->query.opcode == ASKED_UPDATE && reply->query.name[0] != '\0')
		before = label_text(lang, LABEL_seen_update);
	else if (reply->query.opcode == ASKED_NOTIFY &&
	    reply->query.name[0] != '\0')
		before = label_text(lang, LABEL_seen_notify);
	verdict_add_foreign(line, before, reply->query.name);
	if (reply->query.opcode != ASKED_UPDATE &&
	    reply->query.opcode != ASKED_NOTIFY)
		verdict_add_foreign(line,
		    reply->query.name[0] != '\0' ? " " : before,
		    reply->query.type);
	if (!reply->wanted)
		verdict_add_foreign(line, label_text(lang, LABEL_seen_alias),
		    reply->last_name);
}

static void
put_ede_text(struct page *page, const char *said)
{
	struct text line;

	text_set(&line, "%s \"", label_text(page->lang, LABEL_ede_text));
	text_foreign(&line, said);
	text_add(&line, "\"");
	layout_styled(page, 2, LAYOUT_VERBATIM, line.bytes);
}

static void
put_reply(struct page *page, const struct reply *reply)
{
	enum lang lang = page->lang;
	struct text line;

	if (evidence_nodata(reply))
		text_copy(&line, label_text(lang, LABEL_seen_nodata));
	else
		subject_mnemonic(&line, &reply->code);
	add_error(&line, label_text(lang, LABEL_seen_tsig), reply,
	    &reply->tsig);
	add_error(&line, label_text(lang, LABEL_seen_tkey), reply,
	    &reply->tkey);
	for (size_t i = 0; i < reply->edes_used; i++) {
		text_add(&line, ", ");
		verdict_add_ede(&line, reply->edes[i].number);
	}
	add_question(&line, lang, reply);
	verdict_add_foreign(&line, label_text(lang, LABEL_seen_from),
	    reply->query.server);
	verdict_add_foreign(&line, label_text(lang, LABEL_seen_port),
	    reply->query.port);
	layout_styled(page, 0, LAYOUT_VERBATIM, line.bytes);
	for (size_t i = 0; i < reply->edes_used; i++) {
		if (reply->edes[i].text[0] != '\0')
			put_ede_text(page, reply->edes[i].text);
	}
}

void
verdict_seen(struct page *page, const struct replies *replies)
{
	for (size_t i = 0; i < replies->used; i++) {
		size_t j = 0;

		while (
		    j < i && !same_line(&replies->list[i], &replies->list[j]))
			j++;
		if (j == i)
			put_reply(page, &replies->list[i]);
	}
}
