/*
 * The list of a record's texts.  It must not know where they are shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/field.h"

static const struct field fields[] = {
#define FIELD(name, columns, label, shown) \
	{ offsetof(struct record, name), LABEL_##label, shown, #name },
#include "rcodex/table/fields.h"
};

const struct field *
field_get(size_t i)
{
	return i < sizeof(fields) / sizeof(*fields) ? &fields[i] : NULL;
}

const char *
field_text(const struct field *field, const struct record *record)
{
	return (const char *)record + field->offset;
}
