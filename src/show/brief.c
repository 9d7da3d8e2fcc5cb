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
	const struct record *text = record_text(lang, subject->id);
	char field[FILLED_MOST];

	subject_number(field, subject);
	out_text(out, field);
	out_text(out, "\t");
	subject_mnemonic(field, subject);
	out_text(out, field);
	out_text(out, "\t");
	out_text(out, record_get(subject->id)->name);
	out_text(out, "\t");
	out_text(out, text->description);
	if (text->further[0] != '\0') {
		out_text(out, " ");
		out_text(out, text->further);
	}
	out_text(out, "\n");
}

void
brief_print(struct out *out, enum lang lang, const struct request *request)
{
	struct subject subject;

	for (size_t i = 0; request_subject(request, i, &subject); i++)
		brief_line(out, lang, &subject);
}
