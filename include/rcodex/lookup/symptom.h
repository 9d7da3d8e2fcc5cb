/*
 * The causes that the words of a question speak of.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_SYMPTOM_H
#define RCODEX_LOOKUP_SYMPTOM_H

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

/* Begins a question. */
void symptom_open(struct symptoms *symptoms);

/* Adds the words of a text, which has to last, up to as many as there is room
 * for. */
void symptom_ask(struct symptoms *symptoms, struct span text);

/*
 * Weighs the words over all causes, and stores the best ones: BM25, rare words
 * more; none where no cause holds a word.
 */
void symptom_find(struct symptoms *symptoms, enum lang lang);

#endif
