/*
 * Two sides of a comparison, and the causes of both.  It must not know which
 * sections a comparison has.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/subject.h"
#include "sides.h"

enum {
	FIX_COLUMN = 36, /* where a cause takes one line, beside its title */
	LINE_WIDTH = FIX_COLUMN + 33
};

unsigned
sides_half(const struct page *page)
{
	return (page->width - 2) / 2;
}

/* The labels of both sides take as many columns, so that texts line up. */
void
sides_labelled(struct comparison *c, size_t side, const char *text)
{
	size_t longest = c->label[0].used > c->label[1].used ?
	    c->label[0].used :
	    c->label[1].used;

	parts_item(c->page, LAYOUT_HEADING, c->label[side].bytes,
	    (unsigned)longest + 2, text);
}

/* Prints a text for each side: beside each other, or under its label. */
void
sides_put(struct comparison *c, enum layout_style style, const char *left,
    const char *right, unsigned indent)
{
	unsigned half = sides_half(c->page);
	const char *sides[2] = { left, right };
	const struct cell cells[] = {
		{ indent, half - indent, style, left },
		{ half + 2 + indent, half - indent, style, right },
	};

	if (c->page->width >= SIDES_FROM) {
		layout_row(c->page, cells, 2);
		return;
	}
	for (size_t i = 0; i < 2; i++) {
		if (*sides[i] == '\0')
			continue;
		sides_labelled(c, i, sides[i]);
	}
}

/* Returns a side's case, or NULL past the last. */
static const struct cause *
case_of(const struct comparison *c, size_t side, size_t rank)
{
	size_t first, count = cause_main(c->subject[side]->id, &first);

	return rank < count ? cause_remedy(c->page->lang, first + rank) : NULL;
}

size_t
sides_most(const struct comparison *c)
{
	size_t first, a = cause_main(c->subject[0]->id, &first);
	size_t b = cause_main(c->subject[1]->id, &first);

	return a > b ? a : b;
}

size_t
sides_lines(const struct comparison *c)
{
	return sides_half(c->page) >= LINE_WIDTH ? 1 : 2;
}

/* Stores what is said of the cases that are left out, or nothing. */
static void
more_of(const struct comparison *c, size_t side, struct text *to)
{
	size_t first, shown = cause_main(c->subject[side]->id, &first);
	size_t count = cause_all(c->subject[side]->id, &first);
	struct text number, operand;

	text_clear(to);
	shown = shown < c->causes ? shown : c->causes;
	if (count == shown)
		return;
	text_set(&number, "%d", (int)(count - shown));
	subject_operand(&operand, c->subject[side]);
	text_fill(to, label_text(c->page->lang, LABEL_more),
	    (struct filling){ .a = operand.bytes, .n = number.bytes });
}

/* Prints a cause of each side on one line, its fix behind its title. */
static void
put_case_line(struct comparison *c, const struct text titles[2],
    const char *const fixes[2])
{
	unsigned right = sides_half(c->page) + 2;
	const struct cell cells[] = {
		{ 2, FIX_COLUMN - 4, LAYOUT_HEADING, titles[0].bytes },
		{ FIX_COLUMN, right - FIX_COLUMN - 2, LAYOUT_PLAIN, fixes[0] },
		{ right + 2, FIX_COLUMN - 4, LAYOUT_HEADING, titles[1].bytes },
		{ right + FIX_COLUMN, 0, LAYOUT_PLAIN, fixes[1] },
	};

	layout_row(c->page, cells, 4);
}

static void
put_cases_beside(struct comparison *c)
{
	struct text titles[2];

	for (size_t rank = 0; rank < c->causes; rank++) {
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
		if (sides_lines(c) == 1) {
			put_case_line(c, titles, fixes);
			continue;
		}
		sides_put(c, LAYOUT_HEADING, titles[0].bytes, titles[1].bytes,
		    2);
		sides_put(c, LAYOUT_PLAIN, fixes[0], fixes[1], LIST_COLUMN);
	}
	more_of(c, 0, &titles[0]);
	more_of(c, 1, &titles[1]);
	sides_put(c, LAYOUT_PLAIN, titles[0].bytes, titles[1].bytes, 2);
}

static void
put_cases_below(struct comparison *c, size_t side)
{
	const struct cause *cause;
	struct text more;

	layout_styled(c->page, 2, LAYOUT_HEADING, c->label[side].bytes);
	for (size_t rank = 0;
	     rank < c->causes && (cause = case_of(c, side, rank)) != NULL;
	     rank++) {
		parts_numbered(c->page, LAYOUT_HEADING, (unsigned)rank + 1,
		    cause->title);
		layout_text(c->page, LIST_COLUMN, cause->in_short);
	}
	more_of(c, side, &more);
	layout_text(c->page, 2, more.bytes);
}

void
sides_causes(struct comparison *c)
{
	parts_heading(c->page, LABEL_when_and_fix);
	if (c->page->width >= SIDES_FROM) {
		put_cases_beside(c);
		return;
	}
	put_cases_below(c, 0);
	put_cases_below(c, 1);
}
