/*
 * What stands in a comparison, and in which order.  It must not know how two
 * columns become lines, nor how sentences are composed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/page/parts.h"
#include "rcodex/show/legend.h"
#include "rcodex/table/field.h"
#include "rcodex/table/pair.h"
#include "rcodex/table/subject.h"
#include "compare.h"
#include "compose.h"
#include "sides.h"

enum {
	FIELD_COLUMN = 12, /* in English */
	REFERENCES_WIDTH = 75,
	LINES_MOST = 48, /* 50 with a note above */
	CAUSES_LEAST = 1
};

/* Returns the text of their own that both have, or NULL. */
static const struct pair *
pair_of(const struct comparison *c)
{
	bool swapped;

	return pair_text(c->page->lang, c->subject[0]->id, c->subject[1]->id,
	    &swapped);
}

static void
put_heads(struct comparison *c)
{
	struct text heads[2];

	for (size_t i = 0; i < 2; i++)
		subject_head(&heads[i], c->subject[i]);
	if (c->page->width >= SIDES_FROM) {
		sides_put(c, LAYOUT_HEADING, heads[0].bytes, heads[1].bytes, 0);
		sides_put(c, LAYOUT_PLAIN, c->text[0]->gist, c->text[1]->gist,
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
	const enum record_id ids[] = { c->subject[0]->id, c->subject[1]->id };
	const char *tells[2];
	const char *command =
	    compose_tells(c->page->lang, c->subject[0], c->subject[1], tells);

	legend_tells(c->page, ids, command, tells);
	if (*command != '\0')
		layout_styled(c->page, 2, LAYOUT_COMMAND, command);
	sides_labelled(c, 0, tells[0]);
	sides_labelled(c, 1, tells[1]);
}

/* Returns the column that leaves room for the label of any field. */
static unsigned
field_column(const struct comparison *c)
{
	uint8_t labels[FIELD_COUNT];
	const struct field *field;
	size_t count = 0;

	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		if ((field->shown & COMPARED) != 0)
			labels[count++] = field->label;
	}
	return parts_beside(c->page, FIELD_COLUMN, labels, count);
}

/* A label, then both sides. */
static void
put_field(struct comparison *c, unsigned column, const char *label,
    const char *const sides[2])
{
	unsigned half = (c->page->width - column - 2) / 2;
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING, .text = label },
		{ column, half, LAYOUT_PLAIN, sides[0] },
		{ column + half + 2, half, LAYOUT_PLAIN, sides[1] },
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
	bool beside = c->page->width >= SIDES_FROM, begun = false;
	const unsigned column = beside ? field_column(c) : 0;
	const struct field *field;
	const char *sides[2];

	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		enum label label = (enum label)field->label;

		if (!take_sides(c, field, sides))
			continue;
		if (!beside) {
			parts_heading(c->page, label);
			sides_put(c, LAYOUT_PLAIN, sides[0], sides[1], 2);
			continue;
		}
		if (!begun)
			layout_gap(c->page);
		begun = true;
		put_field(c, column, label_text(c->page->lang, label), sides);
	}
}

/* Prints what is true of both, the first time beside a label that says so. */
static void
put_shared(struct comparison *c, const char *text, bool first)
{
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING,
		    .text = label_text(c->page->lang, LABEL_both) },
		{ .column = field_column(c), .text = text },
	};

	if (c->page->width < SIDES_FROM) {
		if (first)
			parts_heading(c->page, LABEL_both);
		layout_text(c->page, 2, text);
		return;
	}
	if (first)
		layout_row(c->page, cells, 2);
	else
		layout_row(c->page, &cells[1], 1);
}

static void
put_both(struct comparison *c)
{
	const struct field *field;
	const char *sides[2];
	struct text line;
	const struct pair *own = pair_of(c);
	bool first = true;

	if (own != NULL && own->both[0] != '\0') {
		put_shared(c, own->both, first);
		first = false;
	}
	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		if (take_sides(c, field, sides) ||
		    (field->shown & COMPARED) == 0 || *sides[0] == '\0')
			continue;
		text_set(&line, "%s: %s",
		    label_text(c->page->lang, (enum label)field->label),
		    sides[0]);
		put_shared(c, line.bytes, first);
		first = false;
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
		parts_numbered(c->page, LAYOUT_PLAIN, (unsigned)i + 1,
		    sentence.bytes);
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

/* Says whether a reference is among those before it. */
static bool
listed(const char *const before[], size_t count, const char *reference)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(before[i], reference) == 0)
			return true;
	}
	return false;
}

/* Stores the references of both, by turns, as many as fit beside the cards: the
 * first one of each, which defines it, in any case. */
static void
list_references(struct text *list, const struct comparison *c)
{
	const struct record *sides[] = { record_get(c->subject[0]->id),
		record_get(c->subject[1]->id) };
	const char *taken[2 * REFERENCES_MOST] = { NULL };
	size_t count = 0;

	text_clear(list);
	for (size_t i = 0; i < 2 * (size_t)REFERENCES_MOST; i++) {
		const char *reference = sides[i % 2]->references[i / 2];

		if (*reference == '\0' || listed(taken, count, reference) ||
		    list->used + 2 + strlen(reference) > REFERENCES_WIDTH)
			continue;
		text_add(list, "%s%s", count > 0 ? ", " : "", reference);
		taken[count++] = reference;
	}
}

/* Prints the ways to both cards, and what both are defined by. */
static void
put_learn_more(struct comparison *c)
{
	struct text list, references, operand;

	text_clear(&list);
	for (size_t side = 0; side < 2; side++) {
		subject_operand(&operand, c->subject[side]);
		text_add(&list, "`rcodex %s`, ", operand.bytes);
	}
	list_references(&references, c);
	text_add(&list, "%s", references.bytes);
	parts_heading(c->page, LABEL_learn_more);
	layout_text(c->page, 2, list.bytes);
}

static void
put_all(struct comparison *c)
{
	struct text summary;

	put_heads(c);
	if (pair_of(c) != NULL) {
		compose_summary(&summary, c->page->lang, c->subject[0],
		    c->subject[1]);
		layout_gap(c->page);
		layout_text(c->page, 0, summary.bytes);
	}
	put_tell_apart(c);
	parts_heading(c->page, LABEL_description);
	sides_put(c, LAYOUT_PLAIN, c->text[0]->description,
	    c->text[1]->description, 2);
	sides_causes(c);
	put_fields(c);
	put_both(c);
	put_differences(c);
	put_which(c);
	put_learn_more(c);
}

/* Returns how many lines have been printed since. */
static size_t
count_lines(const struct out *out, size_t since)
{
	size_t lines = 0;

	for (size_t i = since; i < out->used; i++)
		lines += out->bytes[i] == '\n';
	return lines;
}

/* Prints as many causes as leave all on one page: every one at first. */
static void
put_fitting(struct comparison *c)
{
	struct out *out = c->page->out;
	const size_t begin = out->used, each = sides_lines(c);

	c->causes = sides_most(c);
	for (;;) {
		size_t lines, drop;

		put_all(c);
		lines = count_lines(out, begin);
		if (lines <= LINES_MOST || c->causes <= CAUSES_LEAST ||
		    out->used < begin)
			return;
		drop = (lines - LINES_MOST + each - 1) / each;
		c->causes = c->causes > CAUSES_LEAST + drop ? c->causes - drop :
							      CAUSES_LEAST;
		out->used = begin;
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

	subject_mnemonic(&c.label[0], a);
	subject_mnemonic(&c.label[1], b);
	put_fitting(&c);
}
