/*
 * One line a code.  It must not know about columns or colour.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/brief.h"
#include "rcodex/table/subject.h"

void
brief_line(struct out *out, enum lang lang, const struct subject *subject)
{
	const struct record *record = record_text(lang, subject->id);
	struct text number, mnemonic, line;

	subject_number(&number, subject);
	subject_mnemonic(&mnemonic, subject);
	text_set(&line, "%s\t%s\t%s\t%s", number.bytes, mnemonic.bytes,
	    record_get(subject->id)->name, record->description);
	if (record->further[0] != '\0')
		text_add(&line, " %s", record->further);
	text_add(&line, "\n");
	out_text(out, line.bytes);
}

void
brief_print(struct out *out, enum lang lang, const struct request *request)
{
	struct subject subject;

	for (size_t i = 0; request_subject(request, i, &subject); i++)
		brief_line(out, lang, &subject);
}
