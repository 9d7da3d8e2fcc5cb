/*
 * What to print where one operand means several codes.  It must not know how
 * an operand is read.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/page/parts.h"
#include "choice.h"
#include "compare.h"

void
choice_sixteen(struct page *page)
{
	static const struct subject two[] = {
		{ RC_BADVERS, 16 },
		{ RC_BADSIG, 16 },
	};

	parts_note(page, LABEL_sixteen, (struct filling){ 0 });
	compare_print(page, &two[0], &two[1]);
}

void
choice_ambiguous(struct page *page, const char *word,
    const struct ambiguity *ambiguity)
{
	parts_note(page, LABEL_ambiguous, (struct filling){ .a = word });
	for (size_t i = 0; i < ambiguity->count; i++) {
		enum record_id id = (enum record_id)ambiguity->candidates[i];
		const char *mnemonic = record_get(id)->mnemonic;
		struct text line;

		text_set(&line, "%s: rcodex %s",
		    record_text(page->lang, id)->gist, mnemonic);
		parts_item(page, LAYOUT_HEADING, mnemonic, 10, line.bytes);
	}
	if (ambiguity->rest[0] != '\0')
		layout_text(page, 2, ambiguity->rest);
	parts_heading(page, LABEL_tell_apart);
	parts_check(page, 2, ambiguity->command, ambiguity->tells);
}
