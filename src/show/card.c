/*
 * What stands on a card, and in which order.  It must not know what was typed.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/page/parts.h"
#include "rcodex/show/card.h"
#include "rcodex/table/field.h"
#include "rcodex/table/spelling.h"
#include "rcodex/table/subject.h"

enum {
	SIGN_COLUMN = 35,
	WHO_COLUMN = 70,
	RARE_COLUMN = 34,
	WIDE = 80 /* from here on a case takes one line */
};

/* Prints the texts that stand by themselves. */
static void
put_fields(struct page *page, const struct record *record)
{
	const struct field *field;

	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		if ((field->shown & ON_CARD) != 0)
			parts_field(page, (enum label)field->label,
			    field_text(field, record));
	}
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
put_description(struct page *page, const struct record *record)
{
	struct text whole;

	parts_heading(page, LABEL_description);
	text_set(&whole, "%s", record->description);
	if (record->further[0] != '\0')
		text_add(&whole, " %s", record->further);
	layout_text(page, 2, whole.bytes);
}

static void
put_check_first(struct page *page, enum record_id id, const struct record *text)
{
	unsigned longest = 0;
	struct text outcome;

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
		label_numbered(&outcome, text->check_first[i].outcome, id);
		parts_item(page, LAYOUT_COMMAND, text->check_first[i].command,
		    longest + 2, outcome.bytes);
	}
}

/* The index of causes: read in seconds, so a line each where that fits. */
static void
put_case_line(struct page *page, unsigned number, size_t index)
{
	const struct cause *cause = cause_text(page->lang, index);
	const char *who =
	    label_who(page->lang, (enum who)cause_get(index)->who);
	struct text title;
	const struct cell cells[] = {
		{ .column = 2, .text = title.bytes },
		{ .column = SIGN_COLUMN, .text = cause->sign },
		{ .column = WHO_COLUMN, .text = who },
	};

	if (page->width >= WIDE) {
		text_set(&title, "%d. %s", (int)number, cause->title);
		layout_row(page, cells, 3);
		return;
	}
	text_set(&title, "%s %s", cause->title, who);
	parts_numbered(page, number, title.bytes);
	layout_text(page, LIST_COLUMN, cause->sign);
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
put_not_yours(struct page *page, const struct record *record)
{
	struct text whole;

	if (record->not_yours[0] == '\0')
		return;
	text_set(&whole, "%s %s", label_text(page->lang, LABEL_not_yours),
	    record->not_yours);
	layout_text(page, 2, whole.bytes);
}

/* Prints what software calls a code: not what it calls another of a range. */
static void
put_spellings(struct page *page, const struct subject *subject)
{
	const struct spelling *spelling;
	struct text list;

	text_clear(&list);
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		if (spelling->of != subject->id || !spelling->seen ||
		    (spelling->number != NO_NUMBER &&
			spelling->number != subject->number))
			continue;
		text_add(&list, "%s%s (%s)", list.used > 0 ? ", " : "",
		    spelling->word, spelling->tool);
	}
	parts_field(page, LABEL_also_seen_as, list.bytes);
}

static void
put_links(struct page *page, const struct record *record)
{
	struct text list;

	text_clear(&list);
	for (size_t i = 0; i < REFERENCES_MOST && record->references[i][0]; i++)
		text_add(&list, "%s%s", i > 0 ? ", " : "",
		    record->references[i]);
	parts_field(page, LABEL_reference, list.bytes);
	text_clear(&list);
	for (size_t i = 0; i < SEE_ALSO_MOST && record->see_also[i][0]; i++)
		text_add(&list, "%srcodex %s", i > 0 ? ", " : "",
		    record->see_also[i]);
	parts_field(page, LABEL_see_also, list.bytes);
}

void
card_print(struct page *page, const struct subject *subject)
{
	const struct record *text = record_text(page->lang, subject->id);
	struct text head;

	subject_head(&head, subject);
	layout_styled(page, 0, LAYOUT_HEADING, head.bytes);
	layout_text(page, 0, text->gist);
	put_meanings(page, text);
	put_description(page, text);
	put_check_first(page, subject->id, text);
	put_cases(page, subject->id);
	put_rare(page, subject->id);
	put_fixes(page, subject->id);
	put_not_yours(page, text);
	layout_gap(page);
	put_fields(page, text);
	put_spellings(page, subject);
	put_links(page, record_get(subject->id));
}
