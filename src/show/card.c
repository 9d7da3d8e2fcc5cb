/*
 * What stands on a card, and in which order.  It must not know what was typed.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/card.h"
#include "rcodex/table/spelling.h"
#include "rcodex/page/parts.h"
#include "rcodex/table/subject.h"

enum {
	SIGN_COLUMN = 35,
	WHO_COLUMN = 70,
	RARE_COLUMN = 34,
	WIDE = 80 /* from here on a case takes one line */
};

static void
put_facts(struct page *page, const struct record *text)
{
	parts_field(page, LABEL_retry, text->retry);
	parts_field(page, LABEL_cached, text->cached);
	parts_field(page, LABEL_sent_by, text->sent_by);
	parts_field(page, LABEL_carried, text->carried);
	parts_field(page, LABEL_comes_with, text->comes_with);
}

static void
put_meanings(struct page *page, const struct record *text)
{
	if (text->meanings[0].name[0] == '\0')
		return;
	parts_heading(page, LABEL_meanings);
	for (size_t i = 0; i < MEANINGS_MOST; i++)
		parts_item(page, LAYOUT_HEADING, text->meanings[i].name, 19,
		    text->meanings[i].text);
}

static void
put_description(struct page *page, const struct record *text)
{
	char whole[FILLED_MOST];
	size_t used;

	parts_heading(page, LABEL_description);
	used = fill_add(whole, 0, text->description);
	if (text->further[0] != '\0') {
		used = fill_add(whole, used, " ");
		fill_add(whole, used, text->further);
	}
	layout_text(page, 2, whole);
}

static void
put_check_first(struct page *page, enum record_id id, const struct record *text)
{
	unsigned longest = 0;
	char filled[FILLED_MOST];

	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		unsigned width = layout_width(text->check_first[i].command);

		longest = width > longest ? width : longest;
	}
	if (longest == 0)
		return;
	parts_heading(page, LABEL_check_first);
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		if (text->check_first[i].command[0] == '\0')
			continue;
		parts_item(page, LAYOUT_COMMAND, text->check_first[i].command,
		    longest + 2,
		    label_numbered(filled, text->check_first[i].outcome, id));
	}
}

/* The index of causes: read in seconds, so a line each where that fits. */
static void
put_case_line(struct page *page, unsigned number, size_t index)
{
	const struct cause *text = cause_text(page->lang, index);
	const char *who =
	    label_who(page->lang, (enum who)cause_get(index)->who);
	char title[FILLED_MOST];
	size_t used;
	const struct cell cells[] = {
		{ .column = 2, .text = title },
		{ .column = SIGN_COLUMN, .text = text->sign },
		{ .column = WHO_COLUMN, .text = who },
	};

	if (page->width >= WIDE) {
		used = fill_add_number(title, 0, (int32_t)number);
		used = fill_add(title, used, ". ");
		fill_add(title, used, text->title);
		layout_row(page, cells, 3);
		return;
	}
	used = fill_add(title, fill_add(title, 0, text->title), " ");
	fill_add(title, used, who);
	parts_numbered(page, number, title);
	layout_text(page, LIST_COLUMN, text->sign);
}

static void
put_cases(struct page *page, enum record_id id)
{
	size_t first, count = cause_main(id, &first);

	parts_heading(page, LABEL_when);
	for (size_t i = 0; i < count; i++)
		put_case_line(page, (unsigned)i + 1, first + i);
}

static void
put_rare(struct page *page, enum record_id id)
{
	size_t first, count = cause_rare(id, &first);

	if (count == 0)
		return;
	parts_heading(page, LABEL_less_often);
	for (size_t i = 0; i < count; i++) {
		const struct cause *text = cause_text(page->lang, first + i);

		parts_item(page, LAYOUT_PLAIN, text->title, RARE_COLUMN - 2,
		    text->fix);
	}
}

static void
put_fixes(struct page *page, enum record_id id)
{
	size_t first, count = cause_main(id, &first);

	parts_heading(page, LABEL_how_to_fix);
	for (size_t i = 0; i < count; i++) {
		const struct cause *text = cause_text(page->lang, first + i);

		parts_numbered(page, (unsigned)i + 1, text->title);
		parts_check(page, LIST_COLUMN, cause_get(first + i)->check,
		    text->reads);
		layout_text(page, LIST_COLUMN, text->fix);
	}
}

static void
put_not_yours(struct page *page, const struct record *text)
{
	char whole[FILLED_MOST];
	size_t used;

	if (text->not_yours[0] == '\0')
		return;
	used = fill_add(whole, 0, label_text(page->lang, LABEL_not_yours));
	fill_add(whole, fill_add(whole, used, " "), text->not_yours);
	layout_text(page, 2, whole);
}

/* Adds to a list that commas part; returns the bytes that it has then. */
static size_t
list_add(char list[FILLED_MOST], size_t used, const char *before,
    const char *word)
{
	if (used > 0)
		used = fill_add(list, used, ", ");
	return fill_add(list, fill_add(list, used, before), word);
}

/* Prints what software calls a code: not what it calls another of a range. */
static void
put_spellings(struct page *page, const struct subject *subject)
{
	const struct spelling *spelling;
	char list[FILLED_MOST];
	size_t used = 0;

	list[0] = '\0';
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		if (spelling->of != subject->id || !spelling->seen ||
		    (spelling->number != NO_NUMBER &&
			spelling->number != subject->number))
			continue;
		used = list_add(list, used, "", spelling->word);
		used = fill_add(list, used, " (");
		used = fill_add(list, used, spelling->tool);
		used = fill_add(list, used, ")");
	}
	parts_field(page, LABEL_also_seen_as, list);
}

static void
put_footer(struct page *page, const struct subject *subject)
{
	const struct record *code = record_get(subject->id);
	char references[FILLED_MOST], see_also[FILLED_MOST];
	size_t used = 0;

	put_spellings(page, subject);
	references[0] = see_also[0] = '\0';
	for (size_t i = 0; i < REFERENCES_MOST && code->references[i][0]; i++)
		used = list_add(references, used, "", code->references[i]);
	parts_field(page, LABEL_reference, references);
	used = 0;
	for (size_t i = 0; i < SEE_ALSO_MOST && code->see_also[i][0]; i++)
		used = list_add(see_also, used, "rcodex ", code->see_also[i]);
	parts_field(page, LABEL_see_also, see_also);
}

void
card_print(struct page *page, const struct subject *subject)
{
	const struct record *text = record_text(page->lang, subject->id);
	char head[FILLED_MOST];

	subject_head(head, subject);
	layout_styled(page, 0, LAYOUT_HEADING, head);
	layout_text(page, 0, text->gist);
	put_meanings(page, text);
	put_description(page, text);
	put_check_first(page, subject->id, text);
	put_cases(page, subject->id);
	put_rare(page, subject->id);
	put_fixes(page, subject->id);
	put_not_yours(page, text);
	layout_gap(page);
	put_facts(page, text);
	put_footer(page, subject);
}
