/*
 * The words of a question, and the causes that they speak of: see symptom.h.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_QUESTION_H
#define RCODEX_LOOKUP_QUESTION_H

#include "rcodex/base/bytes.h"
#include "rcodex/base/stem.h"
#include "rcodex/table/record.h"

enum { SYMPTOM_WORDS = 64, SYMPTOMS_MOST = 8, SYMPTOM_SLOTS = 256 };

/* A cause, and which of the words its texts hold. */
struct symptom {
	uint16_t cause; /* its index */
	uint32_t score;
	uint64_t words; /* a bit each */
};

struct symptoms {
	size_t used;
	struct symptom list[SYMPTOMS_MOST]; /* the best first */
	/* The words that are looked for, as they stand in the question. */
	size_t words_used;
	struct span words[SYMPTOM_WORDS];
	uint32_t hashes[SYMPTOM_WORDS];
	bool of_ede; /* one of them is EDE */
	/* Private: where a word is, and with which bytes one begins. */
	uint8_t slots[SYMPTOM_SLOTS];
	bool begun[BYTE_PAIRS];
};

#endif
