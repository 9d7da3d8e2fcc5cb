/*
 * The texts that every record has, as a list to walk.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_FIELD_H
#define RCODEX_TABLE_FIELD_H

#include "rcodex/table/label.h"

/* Where a text stands by itself, with its label; the others have a place of
 * their own on each screen. */
enum shown { NOWHERE = 0, ON_CARD = 1, COMPARED = 2, IN_JSON = 4 };

struct field {
	uint16_t offset; /* in struct record */
	uint8_t label;
	uint8_t shown;
	char key[12]; /* in JSON */
};

enum {
	FIELD_COUNT = 0
#define FIELD(...) +1
#include "rcodex/table/fields.h"
};

/* Returns the i-th field, or NULL past the last. */
const struct field *field_get(size_t i);

/* Returns the text of a field of a record, "" where it has none. */
const char *field_text(const struct field *field, const struct record *record);

#endif
