/*
 * What a code is called, as somebody named it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_SUBJECT_H
#define RCODEX_TABLE_SUBJECT_H

#include "rcodex/base/text.h"
#include "rcodex/table/record.h"

/*
 * Stores the number of a subject as text, "-" where it has none and "12-15"
 * for a range of which no number was named (NO_NUMBER).
 */
void subject_number(struct text *text, const struct subject *subject);

/* Stores its mnemonic, or RCODE3841, or RCODE12-15. */
void subject_mnemonic(struct text *text, const struct subject *subject);

/* Stores the mnemonic as one types it, "servfail". */
void subject_operand(struct text *text, const struct subject *subject);

/* Stores number, mnemonic and name of a subject, as a card begins. */
void subject_head(struct text *head, const struct subject *subject);

/* Returns a record as a subject, with NO_NUMBER for a range. */
struct subject subject_of(enum record_id id);

#endif
