/*
 * How often the words of a question stand in the texts of each cause.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_WEIGHTS_H
#define RCODEX_LOOKUP_WEIGHTS_H

#include "rcodex/lookup/question.h"

enum { NO_WORD = 255 };

/* How often each word stands in each cause, weighed, and how long each is. */
struct weights {
	uint8_t count[CAUSE_COUNT][SYMPTOM_WORDS];
	uint32_t length[CAUSE_COUNT];
	uint32_t total;
};

/* Returns what stands for the first three bytes of a word, which its stem
 * keeps. */
size_t weights_begin(struct span word);

/* Returns the slot of a word of a question: its own, or a free one. */
uint8_t *weights_slot(struct symptoms *symptoms, uint32_t hash);

/* Counts the words of a question in all causes, in English and in a language.
 */
void weights_fill(struct weights *weights, struct symptoms *symptoms,
    enum lang lang);

#endif
