/*
 * What stands in a comparison, and in which order.  It must not know how two
 * columns become lines, nor how sentences are composed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/page/parts.h"
#include "rcodex/table/field.h"
#include "rcodex/table/pair.h"
#include "rcodex/table/subject.h"
#include "compare.h"
#include "compose.h"

enum {
	COLUMNS_FROM = 60, /* below, one goes under the other */
	FIELD_COLUMN = 12,
	TITLES_MOST = 4
};

/* Two subjects and their words; `own` is NULL where all has to be composed. */
struct comparison {
	struct page *page;
	const struct subject *subject[2];
	const struct record *text[2];
	struct text label[2];
	const struct pair *own;
	bool swapped;
};

/* The labels of both sides take as many columns, so that texts line up. */
static void
put_labelled(struct comparison *c, size_t side, const char *text)
{
	size_t longest = c->label[0].used > c->label[1].used ?
	    c->label[0].used :
	    c->label[1].used;

	parts_item(c->page, LAYOUT_HEADING, c->label[side].bytes,
	    (unsigned)longest + 2, text);
}

/* Prints a text for each side: beside each other, or under its label. */
static void
put_sides(struct comparison *c, enum layout_style style, const char *left,
    const char *right, unsigned indent)
{
	unsigned half = (c->page->width - 2) / 2;
	const char *sides[2] = { left, right };
	const struct cell cells[] = {
		{ indent, half - indent, style, left },
		{ half + 2 + indent, half - indent, style, right },
	};

	if (c->page->width >= COLUMNS_FROM) {
		layout_row(c->page, cells, 2);
		return;
	}
	for (size_t i = 0; i < 2; i++) {
		if (*sides[i] == '\0')
			continue;
		put_labelled(c, i, sides[i]);
	}
}

static void
put_heads(struct comparison *c)
{
	struct text heads[2];

	for (size_t i = 0; i < 2; i++)
		subject_head(&heads[i], c->subject[i]);
	if (c->page->width >= COLUMNS_FROM) {
		put_sides(c, LAYOUT_HEADING, heads[0].bytes, heads[1].bytes, 0);
		put_sides(c, LAYOUT_PLAIN, c->text[0]->gist, c->text[1]->gist,
		    0);
		return;
	}
	for (size_t i = 0; i < 2; i++) {
		layout_styled(c->page, 0, LAYOUT_HEADING, heads[i].bytes);
		layout_text(c->page, 2, c->text[i]->gist);
	}
}

static void
put_tell_apart(struct comparison *c)
{
	const char *first = c->text[0]->seen_by, *second = c->text[1]->seen_by;

	parts_heading(c->page, LABEL_tell_apart);
	if (c->own != NULL) {
		first = c->swapped ? c->own->tell_b : c->own->tell_a;
		second = c->swapped ? c->own->tell_a : c->own->tell_b;
		if (c->own->command[0] != '\0')
			layout_styled(c->page, 2, LAYOUT_COMMAND,
			    c->own->command);
	}
	put_labelled(c, 0, first);
	put_labelled(c, 1, second);
}

/* Returns a side's case, or NULL past the last. */
static const struct cause *
case_of(const struct comparison *c, size_t side, size_t rank)
{
	size_t first, count = cause_main(c->subject[side]->id, &first);

	return rank < count ? cause_remedy(c->page->lang, first + rank) : NULL;
}

/* Stores what is said of the cases that are left out, or nothing. */
static void
more_of(const struct comparison *c, size_t side, struct text *to)
{
	size_t first, count = cause_main(c->subject[side]->id, &first);
	struct text number, operand;

	text_clear(to);
	if (count <= TITLES_MOST)
		return;
	text_set(&number, "%d", (int)(count - TITLES_MOST));
	subject_operand(&operand, c->subject[side]);
	text_fill(to, label_text(c->page->lang, LABEL_more),
	    (struct filling){ .a = operand.bytes, .n = number.bytes });
}

static void
put_cases_beside(struct comparison *c)
{
	struct text titles[2];

	for (size_t rank = 0; rank < TITLES_MOST; rank++) {
		const char *fixes[2] = { "", "" };

		for (size_t side = 0; side < 2; side++) {
			const struct cause *cause = case_of(c, side, rank);

			text_clear(&titles[side]);
			if (cause == NULL)
				continue;
			text_add(&titles[side], "%d. %s", (int)rank + 1,
			    cause->title);
			fixes[side] = cause->in_short;
		}
		put_sides(c, LAYOUT_PLAIN, titles[0].bytes, titles[1].bytes, 2);
		put_sides(c, LAYOUT_PLAIN, fixes[0], fixes[1], LIST_COLUMN);
	}
	more_of(c, 0, &titles[0]);
	more_of(c, 1, &titles[1]);
	put_sides(c, LAYOUT_PLAIN, titles[0].bytes, titles[1].bytes, 2);
}

static void
put_cases_below(struct comparison *c, size_t side)
{
	const struct cause *cause;
	struct text more;

	layout_styled(c->page, 2, LAYOUT_HEADING, c->label[side].bytes);
	for (size_t rank = 0;
	     rank < TITLES_MOST && (cause = case_of(c, side, rank)) != NULL;
	     rank++) {
		parts_numbered(c->page, (unsigned)rank + 1, cause->title);
		layout_text(c->page, LIST_COLUMN, cause->in_short);
	}
	more_of(c, side, &more);
	layout_text(c->page, 2, more.bytes);
}

static void
put_cases(struct comparison *c)
{
	parts_heading(c->page, LABEL_when_and_fix);
	if (c->page->width >= COLUMNS_FROM) {
		put_cases_beside(c);
		return;
	}
	put_cases_below(c, 0);
	put_cases_below(c, 1);
}

/* A label, then both sides; FIELD_COLUMN leaves room for the longest label. */
static void
put_field(struct comparison *c, const char *label, const char *const sides[2])
{
	unsigned half = (c->page->width - FIELD_COLUMN - 2) / 2;
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING, .text = label },
		{ FIELD_COLUMN, half, LAYOUT_PLAIN, sides[0] },
		{ FIELD_COLUMN + half + 2, half, LAYOUT_PLAIN, sides[1] },
	};

	layout_row(c->page, cells, 3);
}

/* Stores both sides of a field; says whether they are shown, and differ. */
static bool
take_sides(const struct comparison *c, const struct field *field,
    const char *sides[2])
{
	for (size_t i = 0; i < 2; i++)
		sides[i] = field_text(field, c->text[i]);
	return (field->shown & COMPARED) != 0 &&
	    strcmp(sides[0], sides[1]) != 0;
}

static void
put_fields(struct comparison *c)
{
	bool beside = c->page->width >= COLUMNS_FROM, begun = false;
	const struct field *field;
	const char *sides[2];

	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		enum label label = (enum label)field->label;

		if (!take_sides(c, field, sides))
			continue;
		if (!beside) {
			parts_heading(c->page, label);
			put_sides(c, LAYOUT_PLAIN, sides[0], sides[1], 2);
			continue;
		}
		if (!begun)
			layout_gap(c->page);
		begun = true;
		put_field(c, label_text(c->page->lang, label), sides);
	}
}

static void
put_both(struct comparison *c)
{
	const struct field *field;
	const char *sides[2];
	struct text line;
	bool headed = false;

	if (c->own != NULL && c->own->both[0] != '\0') {
		parts_heading(c->page, LABEL_both);
		layout_text(c->page, 2, c->own->both);
		headed = true;
	}
	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		if (take_sides(c, field, sides) ||
		    (field->shown & COMPARED) == 0 || *sides[0] == '\0')
			continue;
		if (!headed)
			parts_heading(c->page, LABEL_both);
		headed = true;
		text_set(&line, "%s: %s",
		    label_text(c->page->lang, (enum label)field->label),
		    sides[0]);
		layout_text(c->page, 2, line.bytes);
	}
}

static void
put_differences(struct comparison *c)
{
	struct text sentence;

	for (size_t i = 0; compose_difference(&sentence, c->page->lang,
		 c->subject[0], c->subject[1], i);
	     i++) {
		if (i == 0)
			parts_heading(c->page, LABEL_differences);
		parts_numbered(c->page, (unsigned)i + 1, sentence.bytes);
	}
}

static void
put_which(struct comparison *c)
{
	struct text sentence;

	parts_heading(c->page, LABEL_which);
	for (size_t i = 0; i < 2; i++) {
		compose_which(&sentence, c->page->lang, c->subject[i],
		    c->subject[1 - i]);
		layout_text(c->page, 2, sentence.bytes);
	}
}

void
compare_print(struct page *page, const struct subject *a,
    const struct subject *b)
{
	struct comparison c = {
		.page = page,
		.subject = { a, b },
		.text = { record_text(page->lang, a->id),
		    record_text(page->lang, b->id) },
	};
	struct text summary;

	subject_mnemonic(&c.label[0], a);
	subject_mnemonic(&c.label[1], b);
	c.own = pair_text(page->lang, a->id, b->id, &c.swapped);
	put_heads(&c);
	if (c.own != NULL) {
		compose_summary(&summary, page->lang, a, b);
		layout_gap(page);
		layout_text(page, 0, summary.bytes);
	}
	put_tell_apart(&c);
	parts_heading(page, LABEL_description);
	put_sides(&c, LAYOUT_PLAIN, c.text[0]->description,
	    c.text[1]->description, 2);
	put_cases(&c);
	put_fields(&c);
	put_both(&c);
	put_differences(&c);
	put_which(&c);
}
