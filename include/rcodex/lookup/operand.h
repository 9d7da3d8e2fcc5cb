/*
 * What an operand means: a number, a mnemonic, or what software calls a code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_OPERAND_H
#define RCODEX_LOOKUP_OPERAND_H

#include "rcodex/table/record.h"
#include "rcodex/table/spelling.h"

enum meaning_kind {
	MEANS_NOTHING,
	MEANS_CODE,     /* subject */
	MEANS_CAUSE,    /* subject, and one of its causes */
	MEANS_NO_CAUSE, /* subject, and a cause that it has not; RC_COUNT: 16 */
	MEANS_SIXTEEN,  /* the bare number 16 */
	MEANS_AMBIGUOUS, /* ambiguity */
	MEANS_NO_EDE,    /* an Extended DNS Error that there is not */
	MEANS_TOO_LARGE  /* a number above 65535 */
};

struct meaning {
	enum meaning_kind kind;
	struct subject subject;
	size_t cause; /* its index */
	const struct ambiguity *ambiguity;
};

/* Stores the Extended DNS Error that a word is by its number or its name, with
 * or without "ede" before it; false where it is none. */
bool operand_ede(const char *word, struct subject *ede);

/* Returns what an operand means. */
struct meaning operand_read(const char *word);

#endif
