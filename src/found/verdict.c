/*
 * Replies and the causes that they speak for as lines.  It must not know what
 * else is on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/page/parts.h"
#include "rcodex/table/subject.h"
#include "rcodex/found/paste.h"
#include "verdict.h"

enum { TITLE_COLUMN = 14, INNER_COLUMN = 9, WHO_COLUMN = 44, CODE_COLUMN = 57 };
enum { WIDE = 76, NARROW = 40 };

size_t
verdict_add_ede(char line[FILLED_MOST], size_t used, int32_t number)
{
	struct subject ede = { RC_COUNT, 0 };

	used = fill_add(line, used, "EDE ");
	used = fill_add_number(line, used, number);
	if (!record_find_ede(number, &ede) || record_get(ede.id)->range)
		return used;
	used = fill_add(line, fill_add(line, used, " ("),
	    record_get(ede.id)->name);
	return fill_add(line, used, ")");
}

/* Says whether two replies have the same line. */
static bool
same_line(const struct reply *a, const struct reply *b)
{
	if (a->code.id != b->code.id || a->code.number != b->code.number ||
	    a->tsig.id != b->tsig.id || a->tkey.id != b->tkey.id ||
	    a->edes_used != b->edes_used || strcmp(a->name, b->name) != 0 ||
	    strcmp(a->type, b->type) != 0 ||
	    strcmp(a->server, b->server) != 0 || strcmp(a->port, b->port) != 0)
		return false;
	for (size_t i = 0; i < a->edes_used; i++) {
		if (a->edes[i].number != b->edes[i].number ||
		    strcmp(a->edes[i].text, b->edes[i].text) != 0)
			return false;
	}
	return true;
}

static void
add_foreign(struct out *line, const char *before, const char *text)
{
	if (*text == '\0')
		return;
	out_text(line, before);
	out_foreign(line, text);
}

/* Stores a reply's code, the errors of its TSIG and TKEY records, its EDEs. */
static void
add_codes(char words[FILLED_MOST], enum lang lang, const struct reply *reply)
{
	const struct {
		enum label before;
		struct subject error;
	} errors[] = { { LABEL_seen_tsig, reply->tsig },
		{ LABEL_seen_tkey, reply->tkey } };
	char mnemonic[FILLED_MOST];
	size_t used;

	subject_mnemonic(mnemonic, &reply->code);
	used = fill_add(words, 0, mnemonic);
	for (size_t i = 0; i < 2; i++) {
		if (errors[i].error.id == RC_COUNT ||
		    errors[i].error.id == reply->code.id)
			continue;
		subject_mnemonic(mnemonic, &errors[i].error);
		used =
		    fill_add(words, used, label_text(lang, errors[i].before));
		used = fill_add(words, used, mnemonic);
	}
	for (size_t i = 0; i < reply->edes_used; i++)
		used = verdict_add_ede(words, fill_add(words, used, ", "),
		    reply->edes[i].number);
}

/* Adds what was asked: of an UPDATE or NOTIFY the zone only. */
static void
add_question(struct out *line, enum lang lang, const struct reply *reply)
{
	const char *before = label_text(lang, LABEL_seen_for);

	if (reply->opcode == ASKED_UPDATE && reply->name[0] != '\0')
		before = label_text(lang, LABEL_seen_update);
	else if (reply->opcode == ASKED_NOTIFY && reply->name[0] != '\0')
		before = label_text(lang, LABEL_seen_notify);
	add_foreign(line, before, reply->name);
	if (reply->opcode != ASKED_UPDATE && reply->opcode != ASKED_NOTIFY)
		add_foreign(line, reply->name[0] != '\0' ? " " : before,
		    reply->type);
	if (!reply->wanted)
		add_foreign(line, label_text(lang, LABEL_seen_alias),
		    reply->last_name);
}

static void
put_reply(struct page *page, const struct reply *reply)
{
	char words[FILLED_MOST];
	struct out line;

	add_codes(words, page->lang, reply);
	out_open(&line, -1);
	out_text(&line, words);
	add_question(&line, page->lang, reply);
	add_foreign(&line, label_text(page->lang, LABEL_seen_from),
	    reply->server);
	add_foreign(&line, label_text(page->lang, LABEL_seen_port),
	    reply->port);
	out_bytes(&line, "", 1);
	layout_text(page, 0, line.bytes);
	for (size_t i = 0; i < reply->edes_used; i++) {
		if (reply->edes[i].text[0] == '\0')
			continue;
		out_open(&line, -1);
		out_text(&line, label_text(page->lang, LABEL_ede_text));
		out_text(&line, " \"");
		out_foreign(&line, reply->edes[i].text);
		out_bytes(&line, "\"", 2);
		layout_text(page, 2, line.bytes);
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
	return cause_text(lang, favour->hint->cause)->title;
}

/* Stores the record and the number of a cause, as its card has them. */
static void
name_cause(char to[FILLED_MOST], const struct favour *favour)
{
	const struct cause *cause = cause_get(favour->hint->cause);
	const enum record_id of = (enum record_id)cause->of;
	size_t first, used = fill_add(to, 0, record_get(of)->mnemonic);

	cause_main(of, &first);
	if (!cause->rare)
		fill_add_number(to, fill_add(to, used, " "),
		    (int32_t)(favour->hint->cause - first + 1));
}

/* Prints a field of a block: a label, and its text beside it. */
static void
put_field(struct page *page, enum label label, const char *text)
{
	const struct cell cells[] = {
		{ 2, 0, LAYOUT_HEADING, label_text(page->lang, label) },
		{ .column = INNER_COLUMN, .text = text },
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
	char cause[FILLED_MOST], line[FILLED_MOST];
	const struct cause *fact = cause_get(favour->hint->cause);
	const char *who =
	    fact->rare ? "" : label_who(page->lang, (enum who)fact->who);
	const char *title = verdict_title(page->lang, favour);
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING, .text = label },
		{ .column = TITLE_COLUMN, .text = title },
		{ .column = WHO_COLUMN, .text = who },
		{ CODE_COLUMN, 0, LAYOUT_HEADING, cause },
	};
	const struct cell below[] = { cells[0],
		{ .column = TITLE_COLUMN, .text = line } };

	name_cause(cause, favour);
	if (page->width >= WIDE) {
		layout_row(page, cells, 4);
		return;
	}
	fill_add(line, fill_add(line, fill_add(line, 0, title), " "), who);
	fill_add(line, fill_add(line, strlen(line), *who ? ", " : ""), cause);
	if (page->width >= NARROW) {
		layout_row(page, below, 2);
		return;
	}
	layout_styled(page, 0, LAYOUT_HEADING, label);
	layout_text(page, 2, line);
}

static void
put_check(struct page *page, const struct favour *favour)
{
	const char *check = cause_get(favour->hint->cause)->check;
	const char *reads = cause_text(page->lang, favour->hint->cause)->reads;
	char command[FILLED_MOST];
	const struct cell cells[] = {
		{ 2, 0, LAYOUT_HEADING, label_text(page->lang, LABEL_check) },
		{ INNER_COLUMN, 0, LAYOUT_COMMAND, command },
	};

	paste(command, check, favour->reply);
	if (*command == '\0') {
		put_field(page, LABEL_check, reads);
		return;
	}
	if (page->width >= NARROW) {
		layout_row(page, cells, 2);
		layout_text(page, INNER_COLUMN + 2, reads);
		return;
	}
	layout_styled(page, 2, LAYOUT_HEADING,
	    label_text(page->lang, LABEL_check));
	layout_styled(page, 4, LAYOUT_COMMAND, command);
	layout_text(page, 6, reads);
}

static void
put_fix(struct page *page, const struct favour *favour, bool say_not_yours)
{
	const char *not_yours = record_text(page->lang,
	    (enum record_id)cause_get(favour->hint->cause)->of)
				    ->not_yours;
	char line[FILLED_MOST];

	put_field(page, LABEL_fix,
	    cause_text(page->lang, favour->hint->cause)->fix);
	if (!say_not_yours || *not_yours == '\0')
		return;
	fill_add(line,
	    fill_add(line,
		fill_add(line, 0, label_text(page->lang, LABEL_not_yours)),
		" "),
	    not_yours);
	layout_text(page, page->width >= NARROW ? INNER_COLUMN : 4, line);
}

void
verdict_print(struct page *page, const struct favour favours[], size_t count)
{
	bool said = false;

	for (size_t i = 0; i < count; i++) {
		const struct cause *cause = cause_get(favours[i].hint->cause);
		bool zone = !cause->rare && cause->who == WHO_ZONE;

		layout_gap(page);
		put_head(page, &favours[i], i == 0);
		put_field(page, LABEL_why, favours[i].why);
		if (!cause->rare)
			put_check(page, &favours[i]);
		put_fix(page, &favours[i], zone && !said);
		said |= zone;
	}
}
