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
	struct text number, mnemonic, line;

	subject_number(&number, subject);
	subject_mnemonic(&mnemonic, subject);
	text_set(&line, "%s\t%s\t%s\t%s\n", number.bytes, mnemonic.bytes,
	    record_get(subject->id)->name,
	    record_text(lang, subject->id)->gist);
	out_text(out, line.bytes);
}

void
brief_cause(struct out *out, enum lang lang, const struct subject *subject,
    size_t index)
{
	const struct cause *text = cause_text(lang, index);
	const char *seen =
	    text->sign[0] != '\0' ? text->sign : text->checks[0].outcome;
	struct text number, mnemonic, shows, line;

	subject_number(&number, subject);
	subject_mnemonic(&mnemonic, subject);
	label_numbered(&shows, lang, seen, subject->id);
	text_set(&line, "%s.%d\t%s.%s\t%s\t", number.bytes,
	    (int)cause_number(index), mnemonic.bytes, cause_get(index)->id,
	    cause_remedy(lang, index)->title);
	text_prose(&line, shows.bytes);
	text_add(&line, "\n");
	out_text(out, line.bytes);
}

void
brief_print(struct out *out, enum lang lang, const struct request *request)
{
	struct turn turn = { 0 };
	struct subject subject;

	while (request_next(request, &turn, &subject)) {
		if (request->kind == REQUEST_CAUSE)
			brief_cause(out, lang, &subject, request->cause);
		else
			brief_line(out, lang, &subject);
	}
}
