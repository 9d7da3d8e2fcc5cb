/*
 * The causes that the words of a question speak of.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_SYMPTOM_H
#define RCODEX_LOOKUP_SYMPTOM_H

#include "rcodex/lookup/question.h"

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
