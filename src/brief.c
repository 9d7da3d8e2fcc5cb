/*
 * One line a code.  It must not know about columns or colour.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/ascii.h"
#include "rcodex/brief.h"

void
brief_number(char to[FILLED_MOST], const struct subject *subject)
{
	const struct rcode *code = rcode_get(subject->id);
	size_t used;

	if (subject->number != NO_NUMBER) {
		fill_add_number(to, 0, subject->number);
	} else if (code->range) {
		used = fill_add_number(to, 0, code->first);
		if (code->last != code->first)
			fill_add_number(to, fill_add(to, used, "-"),
			    code->last);
	} else {
		fill_add(to, 0, "-");
	}
}

void
brief_mnemonic(char to[FILLED_MOST], const struct subject *subject)
{
	const struct rcode *code = rcode_get(subject->id);
	char number[FILLED_MOST];

	if (!code->range) {
		fill_add(to, 0, code->mnemonic);
		return;
	}
	brief_number(number, subject);
	fill_add(to, fill_add(to, 0, code->space == IN_EDE ? "EDE" : "RCODE"),
	    number);
}

void
brief_operand(char to[FILLED_MOST], const struct subject *subject)
{
	brief_mnemonic(to, subject);
	for (; *to != '\0'; to++)
		*to = ascii_lower(*to);
}

void
brief_line(struct out *out, enum lang lang, const struct subject *subject)
{
	const struct rcode_text *text = text_rcode(lang, subject->id);
	char field[FILLED_MOST];

	brief_number(field, subject);
	out_text(out, field);
	out_text(out, "\t");
	brief_mnemonic(field, subject);
	out_text(out, field);
	out_text(out, "\t");
	out_text(out, rcode_get(subject->id)->name);
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
