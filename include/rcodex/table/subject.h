/*
 * What a code is called, as somebody named it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_SUBJECT_H
#define RCODEX_TABLE_SUBJECT_H

#include "rcodex/base/fill.h"
#include "rcodex/table/record.h"
#include "rcodex/table/subject.h"

/*
 * Stores the number of a subject as text, "-" where it has none and "12-15"
 * for a range of which no number was named (NO_NUMBER).
 */
void subject_number(char to[FILLED_MOST], const struct subject *subject);

/* Stores its mnemonic, or RCODE3841, or RCODE12-15. */
void subject_mnemonic(char to[FILLED_MOST], const struct subject *subject);

/* Stores the mnemonic as one types it, "servfail". */
void subject_operand(char to[FILLED_MOST], const struct subject *subject);

/*
 * Stores what a subject is called in a sentence: "SERVFAIL", "RCODE13", "EDE7".
 */
void subject_label(const struct subject *subject, char label[12]);

/* Stores number, mnemonic and name of a subject, as a card begins. */
void subject_head(char head[FILLED_MOST], const struct subject *subject);

#endif
