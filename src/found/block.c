/*
 * The causes that a text speaks for, a block each.  It must not know what else
 * is on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/page/parts.h"
#include "rcodex/show/legend.h"
#include "rcodex/table/subject.h"
#include "block.h"
#include "held.h"
#include "paste.h"

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

const char *
block_title(enum lang lang, const struct favour *favour)
{
	return cause_remedy(lang, favour->cause)->title;
}

/* Stores the record and the number of a cause, as its card has them. */
static void
name_cause(struct text *to, const struct favour *favour)
{
	const size_t index = favour->cause;
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
put_styled(struct page *page, enum label label, enum layout_style style,
    const char *text)
{
	const struct cell cells[] = {
		{ 2, 0, LAYOUT_HEADING, label_text(page->lang, label) },
		{ inner_column(page), 0, style, text },
	};

	if (page->width >= NARROW) {
		layout_row(page, cells, 2);
		return;
	}
	layout_styled(page, 2, LAYOUT_HEADING, label_text(page->lang, label));
	layout_styled(page, 4, style, text);
}

static void
put_field(struct page *page, enum label label, const char *text)
{
	put_styled(page, label, LAYOUT_PLAIN, text);
}

/* Prints what speaks for a cause: what the reply shows, or a log says. */
static void
put_why(struct page *page, const struct favour *favour)
{
	struct text said, line;

	if (favour->heard == NULL) {
		put_field(page, LABEL_why,
		    evidence_why(page->lang, favour->hint));
		return;
	}
	text_clear(&said);
	text_foreign(&said, favour->heard->said);
	text_clear(&line);
	text_fill(&line, label_text(page->lang, LABEL_log_says),
	    (struct filling){ favour->heard->tool, said.bytes, NULL });
	put_styled(page, LABEL_why, LAYOUT_VERBATIM, line.bytes);
}

static void
put_head(struct page *page, const struct favour *favour, bool first)
{
	const char *label =
	    label_text(page->lang, first ? LABEL_most_likely : LABEL_or);
	const char *who = label_who(page->lang,
	    (enum who)cause_remedy(LANG_en, favour->cause)->who);
	const char *title = block_title(page->lang, favour);
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

/* Prints a check filled in, with the label beside the first one; returns the
 * placeholders that are left in it. */
static legend_said
put_check(struct page *page, const struct favour *favour, size_t i, bool first)
{
	const size_t index = favour->cause;
	const struct cause *facts = cause_get(index);
	const char *label = first ? label_text(page->lang, LABEL_check) : "";
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
	} else if (page->width >= NARROW) {
		layout_row(page, cells, 2);
		layout_text(page, at + 2, reads.bytes);
	} else {
		layout_styled(page, 2, LAYOUT_HEADING, label);
		layout_styled(page, 4, LAYOUT_COMMAND, command.bytes);
		layout_text(page, 6, reads.bytes);
	}
	return legend_note(legend_note(0, command.bytes),
	    facts->checks[i].outcome);
}

/* Prints the checks, and last those whose reply the text shows, unless there is
 * no other; returns the placeholders that are left in them. */
static legend_said
put_checks(struct page *page, const struct replies *replies,
    const struct favour *favour)
{
	const struct cause *text = cause_text(page->lang, favour->cause);
	const struct cause *facts = cause_get(favour->cause);
	bool shown[CHECKS_MOST] = { false };
	legend_said noted = 0;
	struct text command;
	size_t count = 0;

	for (size_t i = 0; i < CHECKS_MOST; i++) {
		if (text->checks[i].outcome[0] == '\0')
			continue;
		paste(&command, facts->checks[i].command, favour->reply);
		shown[i] = held(replies, command.bytes);
		if (!shown[i])
			noted |= put_check(page, favour, i, count++ == 0);
	}
	for (size_t i = 0; i < CHECKS_MOST; i++) {
		if (shown[i] && count > 0)
			noted |= put_check(page, favour, i, false);
	}
	return noted;
}

static void
put_fix(struct page *page, const struct favour *favour, bool say_not_yours)
{
	const size_t index = favour->cause;
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

void
block_print(struct page *page, const struct replies *replies,
    const struct favour favours[], size_t count, bool behind)
{
	legend_said noted = 0;
	bool said = false;

	for (size_t i = 0; i < count; i++) {
		const struct cause *cause =
		    cause_remedy(LANG_en, favours[i].cause);
		bool zone = cause->who == WHO_ZONE;

		if (behind || i > 0)
			layout_gap(page);
		put_head(page, &favours[i], i == 0);
		put_why(page, &favours[i]);
		noted |= put_checks(page, replies, &favours[i]);
		put_fix(page, &favours[i], zone && !said);
		said |= zone;
	}
	legend_put(page, noted);
}
