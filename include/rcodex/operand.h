/*
 * What an operand means: a number, a mnemonic, or what software calls a code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_OPERAND_H
#define RCODEX_OPERAND_H

#include "rcodex/rcode.h"

enum { CANDIDATES_MOST = 4, SEEN_MOST = 8 };

struct spelling {
	uint8_t of;
	bool seen;      /* shown on the card */
	int32_t number; /* of a range; else NO_NUMBER */
	char word[61];
	char tool[20];
};

/* What a word that can be several codes can be, and what tells them apart. */
struct ambiguity {
	uint8_t candidates[CANDIDATES_MOST];
	uint8_t count;
	char rest[65];
	char command[31];
	char tells[65];
};

/* A number of another list, with the operand that explains it, or "". */
struct elsewhere {
	int32_t number;
	char operand[20];
	char name[36];
	char where[8];
};

enum meaning_kind {
	MEANS_NOTHING,
	MEANS_CODE,      /* subject */
	MEANS_SIXTEEN,   /* the bare number 16 */
	MEANS_AMBIGUOUS, /* ambiguity */
	MEANS_NO_EDE,    /* an Extended DNS Error that there is not */
	MEANS_NO_REPLY,  /* says that no reply came */
	MEANS_TOO_LARGE  /* a number above 65535 */
};

struct meaning {
	enum meaning_kind kind;
	struct subject subject;
	const struct ambiguity *ambiguity;
};

/* Returns what an operand means. */
struct meaning operand_read(const char *word);

/* Returns the i-th spelling of a code, or NULL past the last. */
const struct spelling *operand_spelling(size_t i);

/* Returns the i-th word that is ambiguous, or NULL past the last. */
const char *operand_ambiguous(size_t i);

/* Returns what a number means in another list, or NULL. */
const struct elsewhere *operand_elsewhere(int32_t number);

#endif
