/*
 * Names of subjects.  It must not know where they are shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/ascii.h"
#include "rcodex/table/subject.h"

void
subject_number(struct text *text, const struct subject *subject)
{
	const struct record *record = record_get(subject->id);

	if (subject->number != NO_NUMBER)
		text_set(text, "%d", (int)subject->number);
	else if (!record->range)
		text_set(text, "-");
	else if (record->first == record->last)
		text_set(text, "%d", (int)record->first);
	else
		text_set(text, "%d-%d", (int)record->first, (int)record->last);
}

void
subject_mnemonic(struct text *text, const struct subject *subject)
{
	const struct record *record = record_get(subject->id);
	struct text number;

	if (!record->range) {
		text_copy(text, record->mnemonic);
		return;
	}
	subject_number(&number, subject);
	text_set(text, "%s%s", record->space == IN_EDE ? "EDE" : "RCODE",
	    number.bytes);
}

void
subject_operand(struct text *text, const struct subject *subject)
{
	subject_mnemonic(text, subject);
	for (size_t i = 0; i < text->used; i++)
		text->bytes[i] = ascii_lower(text->bytes[i]);
}

void
subject_head(struct text *head, const struct subject *subject)
{
	const struct record *record = record_get(subject->id);

	if (record->space == IN_EDE)
		subject_mnemonic(head, subject);
	else
		subject_number(head, subject);
	if (record->space != IN_EDE && !record->range)
		text_add(head, "  %s", record->mnemonic);
	text_add(head, "  %s", record->name);
	if (subject->number != NO_NUMBER && record->first != record->last)
		text_add(head, " (%d-%d)", (int)record->first,
		    (int)record->last);
}

struct subject
subject_of(enum record_id id)
{
	const struct record *record = record_get(id);

	return (
	    struct subject){ id, record->range ? NO_NUMBER : record->first };
}
