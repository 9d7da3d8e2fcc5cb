/*
 * Pieces of screens.  They must not know which screen they are part of.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/page/parts.h"

enum {
	FIELD_COLUMN = 14, /* in English */
	NARROW = 24        /* a text with fewer columns goes below */
};

void
parts_heading(struct page *page, enum label label)
{
	layout_gap(page);
	layout_styled(page, 0, LAYOUT_HEADING, label_text(page->lang, label));
}

unsigned
parts_beside(const struct page *page, unsigned english, const uint8_t labels[],
    size_t count)
{
	unsigned widest = 0;

	if (page->lang == LANG_en)
		return english;
	for (size_t i = 0; i < count; i++) {
		unsigned width =
		    layout_width(label_text(page->lang, (enum label)labels[i]));

		widest = width > widest ? width : widest;
	}
	return widest + 2;
}

/* Returns where the texts of all fields of a page begin. */
static unsigned
field_column(struct page *page)
{
	static const uint8_t labels[] = { LABEL_retry, LABEL_cached,
		LABEL_sent_by, LABEL_carried, LABEL_comes_with,
		LABEL_also_seen_as, LABEL_reference, LABEL_see_also };

	if (page->field_column == 0)
		page->field_column =
		    parts_beside(page, FIELD_COLUMN, labels, COUNT_OF(labels));
	return page->field_column;
}

void
parts_field(struct page *page, enum label label, const char *text)
{
	const unsigned column = field_column(page);
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING,
		    .text = label_text(page->lang, label) },
		{ .column = column, .text = text },
	};

	if (*text == '\0')
		return;
	if (page->width >= column + NARROW) {
		layout_row(page, cells, 2);
		return;
	}
	layout_styled(page, 0, LAYOUT_HEADING, label_text(page->lang, label));
	layout_text(page, 2, text);
}

void
parts_item(struct page *page, enum layout_style style, const char *left,
    unsigned left_width, const char *text)
{
	unsigned column = 2 + left_width;
	const struct cell cells[] = {
		{ 2, left_width, style, left },
		{ .column = column, .text = text },
	};

	if (page->width >= column + NARROW) {
		layout_row(page, cells, 2);
		return;
	}
	layout_styled(page, 2, style, left);
	layout_text(page, LIST_COLUMN, text);
}

void
parts_numbered(struct page *page, enum layout_style style, unsigned number,
    const char *text)
{
	struct text numeral;
	const struct cell cells[] = {
		{ 2, 0, style, numeral.bytes },
		{ LIST_COLUMN, 0, style, text },
	};

	text_set(&numeral, "%d.", (int)number);
	layout_row(page, cells, 2);
}

void
parts_command(struct text *to, const struct page *page, const char *command)
{
	if (page->fill != NULL)
		page->fill(to, command, page->fill_with);
	else
		text_copy(to, command);
}

void
parts_check(struct page *page, unsigned column, const char *command,
    const char *shows)
{
	unsigned after = column + layout_width(command) + 2;

	const struct cell cells[] = {
		{ .column = column, .style = LAYOUT_COMMAND, .text = command },
		{ .column = after, .text = shows },
	};

	if (after + layout_width(shows) <= page->width) {
		layout_row(page, cells, 2);
		return;
	}
	if (*command != '\0')
		layout_styled(page, column, LAYOUT_COMMAND, command);
	layout_text(page, column + 2, shows);
}

/* Makes a word of a note harmless; NULL stays. */
static const char *
harmless(struct text *shown, const char *word)
{
	if (word == NULL)
		return NULL;
	text_clear(shown);
	text_foreign(shown, word);
	return shown->bytes;
}

void
parts_note(struct page *page, enum label label, struct filling with)
{
	struct text note, a, b, n;

	text_clear(&note);
	text_fill(&note, label_text(page->lang, label),
	    (struct filling){ harmless(&a, with.a), harmless(&b, with.b),
		harmless(&n, with.n) });
	layout_styled(page, 0, LAYOUT_VERBATIM, note.bytes);
	layout_gap(page);
}

void
parts_sentence(struct page *page, enum label label, struct filling with)
{
	struct text sentence;

	text_clear(&sentence);
	text_fill(&sentence, label_text(page->lang, label), with);
	layout_text(page, 0, sentence.bytes);
}
