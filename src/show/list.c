/*
 * The registry as a table.  It must not know what a code means.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/page/parts.h"
#include "rcodex/show/list.h"
#include "rcodex/table/subject.h"

enum {
	MNEMONIC_COLUMN = 11,
	GIST_COLUMN = 23,
	GIST_WIDTH = 40,
	GIST_LEAST = 15, /* below, gist and reference have lines of their own */
	NAME_COLUMN = GIST_COLUMN + GIST_WIDTH + 1,
	NAME_FROM = 110, /* columns; else there is no room for it */
	NAME_WIDTH = 50,
	REFERENCE_WIDTH = 16
};

static void
put_record(struct page *page, struct subject subject)
{
	const struct record *code = record_get(subject.id);
	const char *gist = record_text(page->lang, subject.id)->gist;
	const size_t last = page->width >= NAME_FROM ? 3 : 2;
	const unsigned least = GIST_COLUMN + GIST_LEAST + 1 + REFERENCE_WIDTH;
	unsigned reference = page->width - REFERENCE_WIDTH;
	struct text number;
	struct cell cells[] = {
		{ .text = number.bytes },
		{ MNEMONIC_COLUMN, 0, LAYOUT_HEADING, code->mnemonic },
		{ GIST_COLUMN, GIST_WIDTH, LAYOUT_PLAIN, gist },
		{ NAME_COLUMN, 0, LAYOUT_PLAIN, code->name },
		{ .column = 0 },
	};

	subject_number(&number, &subject);
	if (page->width < least) {
		layout_row(page, cells, 2);
		layout_text(page, 2, gist);
		layout_text(page, 2, code->references[0]);
		return;
	}
	if (reference > NAME_COLUMN + NAME_WIDTH)
		reference = NAME_COLUMN + NAME_WIDTH;
	cells[last].width = reference - cells[last].column - 1;
	cells[last + 1] =
	    (struct cell){ .column = reference, .text = code->references[0] };
	layout_row(page, cells, last + 2);
}

size_t
list_begin(enum list list)
{
	return list == LIST_EDES ? RC_EDE0 : 0;
}

size_t
list_end(enum list list)
{
	return list == LIST_EDES ? RC_COUNT : RC_EDE0;
}

void
list_print(struct page *page, enum list list)
{
	for (size_t i = list_begin(list); i < list_end(list); i++)
		put_record(page, subject_of((enum record_id)i));
	layout_gap(page);
	parts_sentence(page,
	    list == LIST_EDES ? LABEL_registry_ede : LABEL_registry,
	    (struct filling){ .a = RCODEX_REGISTRY_DATE });
}
