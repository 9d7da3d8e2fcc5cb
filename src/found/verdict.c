/*
 * Replies and the causes that they speak for as lines.  It must not know what
 * else is on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/found/paste.h"
#include "rcodex/page/parts.h"
#include "rcodex/show/legend.h"
#include "rcodex/table/subject.h"
#include "verdict.h"

enum {
	/* In English. */
	TITLE_COLUMN = 13,
	INNER_COLUMN = 7,
	/* Behind the title's. */
	WHO_COLUMN = 30,
	CODE_COLUMN = 43,
	WIDE = 62,
	NARROW = 40
};

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

const char *
verdict_title(enum lang lang, const struct favour *favour)
{
	return cause_remedy(lang, favour->hint->cause)->title;
}

/* Stores the record and the number of a cause, as its card has them. */
static void
name_cause(struct text *to, const struct favour *favour)
{
	const size_t index = favour->hint->cause;
	const enum record_id of = (enum record_id)cause_get(index)->of;

	text_set(to, "%s %d", record_get(of)->mnemonic,
	    (int)cause_number(index));
}

/* Returns where the titles of all causes begin. */
static unsigned
title_column(const struct page *page)
{
	static const uint8_t labels[] = { LABEL_most_likely, LABEL_or };

	return 1 + parts_beside(page, TITLE_COLUMN, labels, COUNT_OF(labels));
}

/* Returns where the texts of all fields of a block begin. */
static unsigned
inner_column(const struct page *page)
{
	static const uint8_t labels[] = { LABEL_why, LABEL_check, LABEL_fix };

	return 2 + parts_beside(page, INNER_COLUMN, labels, COUNT_OF(labels));
}

/* Prints a field of a block: a label, and its text beside it. */
static void
put_field(struct page *page, enum label label, const char *text)
{
	const struct cell cells[] = {
		{ 2, 0, LAYOUT_HEADING, label_text(page->lang, label) },
		{ .column = inner_column(page), .text = text },
	};

	if (page->width >= NARROW) {
		layout_row(page, cells, 2);
		return;
	}
	layout_styled(page, 2, LAYOUT_HEADING, label_text(page->lang, label));
	layout_text(page, 4, text);
}

static void
put_head(struct page *page, const struct favour *favour, bool first)
{
	const char *label =
	    label_text(page->lang, first ? LABEL_most_likely : LABEL_or);
	const char *who = label_who(page->lang,
	    (enum who)cause_remedy(LANG_en, favour->hint->cause)->who);
	const char *title = verdict_title(page->lang, favour);
	const unsigned at = title_column(page);
	struct text cause, line;
	const struct cell cells[] = {
		{ .text = label },
		{ at, 0, LAYOUT_HEADING, title },
		{ .column = at + WHO_COLUMN, .text = who },
		{ .column = at + CODE_COLUMN, .text = cause.bytes },
	};
	const struct cell below[] = { cells[0],
		{ .column = at, .text = line.bytes } };
	const struct cell narrow = { .column = 2, .text = line.bytes };

	name_cause(&cause, favour);
	if (page->width >= at + WIDE) {
		layout_row(page, cells, 4);
		return;
	}
	text_set(&line, "%s %s%s%s", title, who, *who != '\0' ? ", " : "",
	    cause.bytes);
	if (page->width >= NARROW) {
		layout_titled(page, below, 2, strlen(title));
		return;
	}
	layout_text(page, 0, label);
	layout_titled(page, &narrow, 1, strlen(title));
}

/* Prints a check filled in, with the label beside the first one. */
static void
put_check(struct page *page, const struct favour *favour, size_t i)
{
	const size_t index = favour->hint->cause;
	const struct cause *facts = cause_get(index);
	const char *label = i > 0 ? "" : label_text(page->lang, LABEL_check);
	const unsigned at = inner_column(page);
	struct text command, reads;
	const struct cell cells[] = {
		{ 2, 0, LAYOUT_HEADING, label },
		{ at, 0, LAYOUT_COMMAND, command.bytes },
	};

	label_numbered(&reads, page->lang,
	    cause_text(page->lang, index)->checks[i].outcome,
	    (enum record_id)facts->of);
	paste(&command, facts->checks[i].command, favour->reply);
	if (command.used == 0) {
		put_field(page, LABEL_check, reads.bytes);
		return;
	}
	if (page->width >= NARROW) {
		layout_row(page, cells, 2);
		layout_text(page, at + 2, reads.bytes);
		return;
	}
	layout_styled(page, 2, LAYOUT_HEADING, label);
	layout_styled(page, 4, LAYOUT_COMMAND, command.bytes);
	layout_text(page, 6, reads.bytes);
}

static void
put_checks(struct page *page, const struct favour *favour)
{
	const struct cause *text = cause_text(page->lang, favour->hint->cause);

	for (size_t i = 0; i < CHECKS_MOST; i++) {
		if (text->checks[i].outcome[0] != '\0')
			put_check(page, favour, i);
	}
}

static void
put_fix(struct page *page, const struct favour *favour, bool say_not_yours)
{
	const size_t index = favour->hint->cause;
	const struct cause *remedy = cause_remedy(page->lang, index);
	enum record_id of = (enum record_id)cause_get(index)->of;
	const char *not_yours = record_text(page->lang, of)->not_yours;
	unsigned column = page->width >= NARROW ? inner_column(page) : 4;
	struct text line;

	put_field(page, LABEL_fix, label_fix(&line, page->lang, index));
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		layout_text(page, column, remedy->settings[i]);
	if (!say_not_yours || *not_yours == '\0')
		return;
	text_set(&line, "%s %s", label_text(page->lang, LABEL_not_yours),
	    not_yours);
	layout_text(page, column, line.bytes);
}

/* Notes the placeholders that are left in what is to be checked. */
static legend_said
note_places(legend_said noted, const struct favour *favour)
{
	const struct cause *cause = cause_get(favour->hint->cause);
	struct text command;

	for (size_t i = 0; i < CHECKS_MOST; i++) {
		paste(&command, cause->checks[i].command, favour->reply);
		noted = legend_note(noted, command.bytes);
		noted = legend_note(noted, cause->checks[i].outcome);
	}
	return noted;
}

void
verdict_print(struct page *page, const struct favour favours[], size_t count)
{
	legend_said noted = 0;
	bool said = false;

	for (size_t i = 0; i < count; i++) {
		const struct cause *cause =
		    cause_remedy(LANG_en, favours[i].hint->cause);
		bool zone = cause->who == WHO_ZONE;

		layout_gap(page);
		put_head(page, &favours[i], i == 0);
		put_field(page, LABEL_why, favours[i].why);
		put_checks(page, &favours[i]);
		put_fix(page, &favours[i], zone && !said);
		said |= zone;
		noted = note_places(noted, &favours[i]);
	}
	legend_put(page, noted);
}
