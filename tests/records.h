/*
 * What tests that go through all records share.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_RECORDS_H
#define RCODEX_TESTS_RECORDS_H

#include "rcodex/table/record.h"

/* Returns the subject that a record is asked for by its last number. */
static inline struct subject
last_of(int id)
{
	return (struct subject){ (enum record_id)id,
		record_get((enum record_id)id)->last };
}

/* Returns what a record is called in a message. */
static inline const char *
called(int id)
{
	const struct record *code = record_get((enum record_id)id);

	return code->range ? code->name : code->mnemonic;
}

#endif
