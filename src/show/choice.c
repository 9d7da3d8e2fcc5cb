/*
 * What to print of more codes than are compared.  It must not know how an
 * operand is read.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/choice.h"
#include "rcodex/page/parts.h"
#include "rcodex/table/subject.h"
#include "compare.h"

enum {
	MNEMONIC_WIDTH = 10,
	NUMBER_WIDTH = 7,
	GIST_COLUMN = 19,
	GIST_WIDTH = 41,
	WAY_COLUMN = 61
};

void
choice_sixteen(struct page *page)
{
	static const struct subject two[] = {
		{ RC_BADVERS, 16 },
		{ RC_BADSIG, 16 },
	};

	parts_sentence(page, LABEL_sixteen, (struct filling){ 0 });
	layout_gap(page);
	compare_print(page, &two[0], &two[1]);
}

void
choice_candidate(struct page *page, const struct subject *subject)
{
	struct text mnemonic, line;

	subject_mnemonic(&mnemonic, subject);
	text_clear(&line);
	text_fill(&line, label_text(page->lang, LABEL_gist_and_more),
	    (struct filling){ record_text(page->lang, subject->id)->gist,
		mnemonic.bytes, NULL });
	parts_item(page, LAYOUT_HEADING, mnemonic.bytes, MNEMONIC_WIDTH,
	    line.bytes);
}

void
choice_candidates(struct page *page, const struct ambiguity *ambiguity)
{
	const struct ambiguity_text *text =
	    spelling_texts(page->lang, ambiguity);

	for (size_t i = 0; i < ambiguity->count; i++) {
		const struct subject candidate =
		    subject_of((enum record_id)ambiguity->candidates[i]);

		choice_candidate(page, &candidate);
	}
	if (text->rest[0] != '\0')
		layout_text(page, 2, text->rest);
}

void
choice_ambiguous(struct page *page, const char *word,
    const struct ambiguity *ambiguity)
{
	parts_note(page, LABEL_ambiguous, (struct filling){ .a = word });
	choice_candidates(page, ambiguity);
	parts_heading(page, LABEL_tell_apart);
	parts_check(page, 2, ambiguity->command,
	    spelling_texts(page->lang, ambiguity)->tells);
}

/* Prints what a code is, and the way to its card. */
static void
put_code(struct page *page, const struct subject *subject)
{
	struct text number, mnemonic, operand, way;
	const struct cell cells[] = {
		{ .text = number.bytes },
		{ NUMBER_WIDTH, 0, LAYOUT_HEADING, mnemonic.bytes },
		{ GIST_COLUMN, GIST_WIDTH, LAYOUT_PLAIN,
		    record_text(page->lang, subject->id)->gist },
		{ WAY_COLUMN, 0, LAYOUT_COMMAND, way.bytes },
	};

	subject_number(&number, subject);
	subject_mnemonic(&mnemonic, subject);
	subject_operand(&operand, subject);
	text_set(&way, "rcodex %s", operand.bytes);
	if (page->width >= WAY_COLUMN + layout_width(way.bytes)) {
		layout_row(page, cells, 4);
		return;
	}
	layout_row(page, cells, 2);
	layout_text(page, 2, cells[2].text);
	layout_styled(page, 2, LAYOUT_COMMAND, way.bytes);
}

void
choice_several(struct page *page, const struct request *request)
{
	struct turn turn = { 0 };
	struct subject subject;

	while (request_next(request, &turn, &subject))
		put_code(page, &subject);
}
