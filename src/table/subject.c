/*
 * Names of subjects.  It must not know where they are shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/table/subject.h"

void
subject_number(char to[FILLED_MOST], const struct subject *subject)
{
	const struct record *code = record_get(subject->id);
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
subject_mnemonic(char to[FILLED_MOST], const struct subject *subject)
{
	const struct record *code = record_get(subject->id);
	char number[FILLED_MOST];

	if (!code->range) {
		fill_add(to, 0, code->mnemonic);
		return;
	}
	subject_number(number, subject);
	fill_add(to, fill_add(to, 0, code->space == IN_EDE ? "EDE" : "RCODE"),
	    number);
}

void
subject_operand(char to[FILLED_MOST], const struct subject *subject)
{
	subject_mnemonic(to, subject);
	for (; *to != '\0'; to++)
		*to = ascii_lower(*to);
}

void
subject_label(const struct subject *subject, char label[12])
{
	const struct record *code = record_get(subject->id);

	if (!code->range)
		memcpy(label, code->mnemonic, 12);
	else
		snprintf(label, 12, code->space == IN_EDE ? "EDE%d" : "RCODE%d",
		    (int)subject->number);
}

void
subject_head(char head[FILLED_MOST], const struct subject *subject)
{
	const struct record *code = record_get(subject->id);
	size_t used = 0;

	if (code->space == IN_EDE) {
		subject_mnemonic(head, subject);
		used = fill_add(head, strlen(head), "  ");
	} else {
		subject_number(head, subject);
		used = fill_add(head, strlen(head), "  ");
		if (!code->range) {
			used = fill_add(head, used, code->mnemonic);
			used = fill_add(head, used, "  ");
		}
	}
	used = fill_add(head, used, code->name);
	if (code->first != code->last) {
		used = fill_add(head, used, " (");
		used = fill_add_number(head, used, code->first);
		used = fill_add(head, used, "-");
		used = fill_add_number(head, used, code->last);
		fill_add(head, used, ")");
	}
}
