/*
 * The list of a record's texts.  It must not know where they are shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/table/field.h"

static const struct field fields[] = {
#define FIELD(name, columns, label, shown) \
	{ offsetof(struct record, name), LABEL_##label, shown, #name },
#include "rcodex/table/fields.h"
};

#define FIELD(name, ...) \
	_Static_assert(sizeof(#name) <= sizeof(fields->key), \
	    "the name of field " #name " is too long");
#include "rcodex/table/fields.h"

const struct field *
field_get(size_t i)
{
	return i < COUNT_OF(fields) ? &fields[i] : NULL;
}

const char *
field_text(const struct field *field, const struct record *record)
{
	return (const char *)record + field->offset;
}
