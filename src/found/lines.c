/*
 * The codes of a mixed text, a line each.  It must not know what they speak
 * for.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/found/count.h"
#include "rcodex/page/parts.h"
#include "rcodex/table/subject.h"
#include "block.h"
#include "lines.h"
#include "verdict.h"

enum { MNEMONIC_WIDTH = 11 };

/* Returns the cause of a code that logs name most often, or NULL. */
static const struct heard *
commonest(const struct found *found, const struct subject *code)
{
	const struct reasons *reasons = &found->replies->reasons;
	const struct heard *most = NULL;

	for (size_t i = 0; i < reasons->used; i++) {
		const struct heard *heard = &reasons->list[i];

		if (cause_get(heard->cause)->of == code->id &&
		    (most == NULL || heard->count > most->count))
			most = heard;
	}
	return most;
}

/* Returns the first cause that logs name, or replies with a code speak for, or
 * "". */
static const char *
first_cause(const struct found *found, const struct subject *code)
{
	const struct heard *heard = commonest(found, code);

	if (heard != NULL)
		return cause_remedy(found->page->lang, heard->cause)->title;
	for (size_t i = 0; i < found->favours_used; i++) {
		if (record_same(&found->favours[i].reply->code, code))
			return block_title(found->page->lang,
			    &found->favours[i]);
	}
	return "";
}

/* Prints how often a code was reported, and of which names. */
static void
put_count(const struct found *found, const struct tally_entry *entry)
{
	const struct named *named =
	    names_of(&found->replies->names, &entry->code);
	enum lang lang = found->page->lang;
	struct text number, line;

	count_decimal(&number, entry->count);
	text_clear(&line);
	text_fill(&line, label_text(lang, LABEL_seen_times),
	    (struct filling){ .n = number.bytes });
	if (named != NULL)
		verdict_add_foreign(&line, label_text(lang, LABEL_seen_for),
		    named->first);
	if (named != NULL && named->used > 1) {
		count_decimal(&number, named->used - 1);
		text_add(&number, "%s", named->more ? "+" : "");
		text_fill(&line, label_text(lang, LABEL_seen_more),
		    (struct filling){ .n = number.bytes });
	}
	layout_styled(found->page, 2 + MNEMONIC_WIDTH, LAYOUT_VERBATIM,
	    line.bytes);
}

void
lines_code(const struct found *found, const struct subject *code)
{
	const char *cause = first_cause(found, code);
	enum label label =
	    *cause == '\0' ? LABEL_gist_and_more : LABEL_likely_and_more;
	struct text mnemonic, operand, line;

	subject_mnemonic(&mnemonic, code);
	subject_operand(&operand, code);
	text_clear(&line);
	text_fill(&line, label_text(found->page->lang, label),
	    (struct filling){ record_text(found->page->lang, code->id)->gist,
		operand.bytes, cause });
	parts_item(found->page, LAYOUT_HEADING, mnemonic.bytes, MNEMONIC_WIDTH,
	    line.bytes);
}

void
lines_edes(const struct found *found, unsigned column)
{
	struct text line;

	text_clear(&line);
	for (size_t i = 0; i < found->tally->used; i++) {
		const struct subject *code = &found->tally->entries[i].code;

		if (!record_is_ede(code->id))
			continue;
		text_add(&line, "%s", line.used > 0 ? ", " : "");
		verdict_add_ede(&line, code->number);
	}
	if (line.used > 0)
		layout_text(found->page, column, line.bytes);
}

/* The lines of the codes that say that all went well, or of the others. */
static void
print_codes(const struct found *found, bool well)
{
	for (size_t i = 0; i < found->tally->used; i++) {
		const struct tally_entry *entry = &found->tally->entries[i];

		if (record_is_ede(entry->code.id) ||
		    (entry->code.id == RC_NOERROR) != well)
			continue;
		lines_code(found, &entry->code);
		put_count(found, entry);
	}
}

void
lines_print(const struct found *found)
{
	print_codes(found, false);
	print_codes(found, true);
	lines_edes(found, 2);
}
