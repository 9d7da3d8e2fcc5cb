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
	NAME_COLUMN = 23,
	REFERENCE_WIDTH = 16,
	NAME_LEAST = 15 /* below, name and reference go on lines of their own */
};

static void
put_record(struct page *page, struct subject subject)
{
	const struct record *code = record_get(subject.id);
	struct text number;
	unsigned least = NAME_COLUMN + NAME_LEAST + 1 + REFERENCE_WIDTH;
	unsigned width = page->width > least ?
	    page->width - NAME_COLUMN - 1 - REFERENCE_WIDTH :
	    NAME_LEAST;
	const struct cell cells[] = {
		{ .text = number.bytes },
		{ MNEMONIC_COLUMN, 0, LAYOUT_HEADING, code->mnemonic },
		{ NAME_COLUMN, width, LAYOUT_PLAIN, code->name },
		{ .column = NAME_COLUMN + width + 1,
		    .text = code->references[0] },
	};

	subject_number(&number, &subject);
	if (page->width >= least) {
		layout_row(page, cells, 4);
		return;
	}
	layout_row(page, cells, 2);
	layout_text(page, 2, code->name);
	layout_text(page, 2, code->references[0]);
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
