/*
 * What stands on a card, and in which order.  It must not know what was typed.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/card.h"
#include "rcodex/table/field.h"
#include "rcodex/table/spelling.h"
#include "rcodex/table/subject.h"
#include "causes.h"

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
	text_copy(&whole, record->description);
	text_sentence(&whole, record->further);
	layout_text(page, 2, whole.bytes);
}

/* Prints the checks that come first; notes which placeholders it explains. */
static void
put_check_first(struct page *page, enum record_id id, const struct record *text,
    struct legend *legend)
{
	const struct text_test *tests = record_get(id)->check_first;
	unsigned longest = 0;
	struct text outcome, command;

	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		unsigned width;

		parts_command(&command, page, tests[i].command);
		width = layout_width(command.bytes);

		longest = width > longest ? width : longest;
	}
	if (longest == 0)
		return;
	legend_checks(page, id, legend);
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		if (tests[i].command[0] == '\0')
			continue;
		label_numbered(&outcome, page->lang,
		    text->check_first[i].outcome, id);
		parts_command(&command, page, tests[i].command);
		parts_item(page, LAYOUT_COMMAND, command.bytes, longest + 2,
		    outcome.bytes);
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
	for (size_t i = 0;
	     (spelling = spelling_next(subject->id, &i)) != NULL;) {
		if (!spelling->seen ||
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
		text_add(&list, "%s`rcodex %s`", i > 0 ? ", " : "",
		    record->see_also[i]);
	parts_field(page, LABEL_see_also, list.bytes);
}

/* Prints what a record is called, and its gist. */
static void
put_head(struct page *page, const struct subject *subject)
{
	struct text head;

	subject_head(&head, subject);
	layout_styled(page, 0, LAYOUT_HEADING, head.bytes);
	layout_text(page, 0, record_text(page->lang, subject->id)->gist);
}

void
card_print(struct page *page, const struct subject *subject)
{
	const struct record *text = record_text(page->lang, subject->id);
	struct legend legend = { 0 };

	put_head(page, subject);
	put_description(page, text);
	put_check_first(page, subject->id, text, &legend);
	causes_index(page, subject->id);
	put_meanings(page, text);
	causes_fixes(page, subject->id, &legend);
	put_not_yours(page, text);
	causes_rarer(page, subject->id);
	layout_gap(page);
	put_fields(page, text);
	put_spellings(page, subject);
	put_links(page, record_get(subject->id));
}

void
card_cause(struct page *page, const struct subject *subject, size_t index)
{
	struct text operand, way;

	put_head(page, subject);
	causes_alone(page, index);
	if (cause_remedy(LANG_en, index)->who == WHO_ZONE)
		put_not_yours(page, record_text(page->lang, subject->id));
	causes_places(page, index);
	subject_operand(&operand, subject);
	text_set(&way, "`rcodex %s`", operand.bytes);
	layout_gap(page);
	parts_sentence(page, LABEL_whole_text,
	    (struct filling){ .a = way.bytes });
}
