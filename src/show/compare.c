/*
 * What stands in a comparison, and in which order.  It must not know how two
 * columns become lines, nor how sentences are composed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "compare.h"
#include "compose.h"
#include "rcodex/page/parts.h"
#include "rcodex/table/pair.h"
#include "rcodex/table/subject.h"

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
	char label[2][12];
	const struct pair *own;
	bool swapped;
};

/* The labels of both sides take as many columns, so that texts line up. */
static void
put_labelled(struct comparison *c, size_t side, const char *text)
{
	size_t longest = strlen(c->label[0]);

	if (strlen(c->label[1]) > longest)
		longest = strlen(c->label[1]);
	parts_item(c->page, LAYOUT_HEADING, c->label[side],
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
	char heads[2][FILLED_MOST];

	for (size_t i = 0; i < 2; i++)
		subject_head(heads[i], c->subject[i]);
	if (c->page->width >= COLUMNS_FROM) {
		put_sides(c, LAYOUT_HEADING, heads[0], heads[1], 0);
		put_sides(c, LAYOUT_PLAIN, c->text[0]->gist, c->text[1]->gist,
		    0);
		return;
	}
	for (size_t i = 0; i < 2; i++) {
		layout_styled(c->page, 0, LAYOUT_HEADING, heads[i]);
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

/* Stores the title of a side's case with its number, or nothing. */
static void
title_of(const struct comparison *c, size_t side, size_t rank,
    char to[FILLED_MOST])
{
	size_t used, first, count = cause_main(c->subject[side]->id, &first);

	to[0] = '\0';
	if (rank < count) {
		used = fill_add_number(to, 0, (int32_t)rank + 1);
		used = fill_add(to, used, ". ");
		fill_add(to, used,
		    cause_text(c->page->lang, first + rank)->title);
	}
}

/* Returns the short fix of a side's case, or nothing. */
static const char *
fix_of(const struct comparison *c, size_t side, size_t rank)
{
	size_t first, count = cause_main(c->subject[side]->id, &first);

	return rank < count ?
	    cause_text(c->page->lang, first + rank)->in_short :
	    "";
}

/* Stores what is said of the cases that are left out, or nothing. */
static void
more_of(const struct comparison *c, size_t side, char to[FILLED_MOST])
{
	size_t first, count = cause_main(c->subject[side]->id, &first);
	char number[FILLED_MOST], operand[FILLED_MOST];

	to[0] = '\0';
	if (count <= TITLES_MOST)
		return;
	fill_add_number(number, 0, (int32_t)(count - TITLES_MOST));
	subject_operand(operand, c->subject[side]);
	fill(to, label_text(c->page->lang, LABEL_more),
	    (struct filling){ .a = operand, .n = number });
}

static void
put_cases_beside(struct comparison *c)
{
	char left[FILLED_MOST], right[FILLED_MOST];

	for (size_t rank = 0; rank < TITLES_MOST; rank++) {
		title_of(c, 0, rank, left);
		title_of(c, 1, rank, right);
		put_sides(c, LAYOUT_PLAIN, left, right, 2);
		put_sides(c, LAYOUT_PLAIN, fix_of(c, 0, rank),
		    fix_of(c, 1, rank), LIST_COLUMN);
	}
	more_of(c, 0, left);
	more_of(c, 1, right);
	put_sides(c, LAYOUT_PLAIN, left, right, 2);
}

static void
put_cases_below(struct comparison *c, size_t side)
{
	size_t first, count = cause_main(c->subject[side]->id, &first);
	char more[FILLED_MOST];

	layout_styled(c->page, 2, LAYOUT_HEADING, c->label[side]);
	for (size_t rank = 0; rank < count && rank < TITLES_MOST; rank++) {
		parts_numbered(c->page, (unsigned)rank + 1,
		    cause_text(c->page->lang, first + rank)->title);
		layout_text(c->page, LIST_COLUMN, fix_of(c, side, rank));
	}
	more_of(c, side, more);
	layout_text(c->page, 2, more);
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

/* The fields that a comparison repeats, and how to get at each. */
static const struct {
	enum label label;
	size_t offset;
} fields[] = {
	{ LABEL_retry, offsetof(struct record, retry) },
	{ LABEL_cached, offsetof(struct record, cached) },
	{ LABEL_sent_by, offsetof(struct record, sent_by) },
	{ LABEL_carried, offsetof(struct record, carried) },
	{ LABEL_comes_with, offsetof(struct record, comes_with) },
};
#define FIELDS (sizeof(fields) / sizeof(*fields))

static const char *
field_of(const struct comparison *c, size_t side, size_t field)
{
	return (const char *)c->text[side] + fields[field].offset;
}

static bool
differs(const struct comparison *c, size_t field)
{
	return strcmp(field_of(c, 0, field), field_of(c, 1, field)) != 0;
}

/* A label, then both sides; FIELD_COLUMN leaves room for the longest label. */
static void
put_field(struct comparison *c, size_t field)
{
	unsigned half = (c->page->width - FIELD_COLUMN - 2) / 2;
	const char *label = label_text(c->page->lang, fields[field].label);
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING, .text = label },
		{ FIELD_COLUMN, half, LAYOUT_PLAIN, field_of(c, 0, field) },
		{ FIELD_COLUMN + half + 2, half, LAYOUT_PLAIN,
		    field_of(c, 1, field) },
	};

	layout_row(c->page, cells, 3);
}

static void
put_fields(struct comparison *c)
{
	bool beside = c->page->width >= COLUMNS_FROM;
	bool begun = false;

	for (size_t i = 0; i < FIELDS; i++) {
		if (!differs(c, i))
			continue;
		if (beside) {
			if (!begun)
				layout_gap(c->page);
			begun = true;
			put_field(c, i);
			continue;
		}
		parts_heading(c->page, fields[i].label);
		put_sides(c, LAYOUT_PLAIN, field_of(c, 0, i), field_of(c, 1, i),
		    2);
	}
}

static void
put_both(struct comparison *c)
{
	char line[FILLED_MOST];
	size_t used;
	bool headed = false;

	if (c->own != NULL && c->own->both[0] != '\0') {
		parts_heading(c->page, LABEL_both);
		layout_text(c->page, 2, c->own->both);
		headed = true;
	}
	for (size_t i = 0; i < FIELDS; i++) {
		if (differs(c, i) || *field_of(c, 0, i) == '\0')
			continue;
		if (!headed)
			parts_heading(c->page, LABEL_both);
		headed = true;
		used = fill_add(line, 0,
		    label_text(c->page->lang, fields[i].label));
		fill_add(line, fill_add(line, used, ": "), field_of(c, 0, i));
		layout_text(c->page, 2, line);
	}
}

static void
put_differences(struct comparison *c, const struct comparison_text *text)
{
	if (text->differences[0][0] == '\0')
		return;
	parts_heading(c->page, LABEL_differences);
	for (size_t i = 0; i < DIFFERENCES_MOST; i++) {
		if (text->differences[i][0] == '\0')
			return;
		parts_numbered(c->page, (unsigned)i + 1, text->differences[i]);
	}
}

static void
put_which(struct comparison *c, const struct comparison_text *text)
{
	parts_heading(c->page, LABEL_which);
	for (size_t i = 0; i < 2; i++)
		layout_text(c->page, 2, text->which[i]);
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

	struct comparison_text text;

	subject_label(a, c.label[0]);
	subject_label(b, c.label[1]);
	compose_comparison(page->lang, a, b, &text);
	c.own = pair_text(page->lang, a->id, b->id, &c.swapped);
	put_heads(&c);
	if (c.own != NULL) {
		layout_gap(page);
		layout_text(page, 0, text.summary);
	}
	put_tell_apart(&c);
	parts_heading(page, LABEL_description);
	put_sides(&c, LAYOUT_PLAIN, c.text[0]->description,
	    c.text[1]->description, 2);
	put_cases(&c);
	put_fields(&c);
	put_both(&c);
	put_differences(&c, &text);
	put_which(&c, &text);
}
