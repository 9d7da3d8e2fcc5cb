/*
 * The causes that the words of a question speak of, printed.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_SYMPTOM_H
#define RCODEX_SHOW_SYMPTOM_H

#include "rcodex/base/json.h"
#include "rcodex/lookup/symptom.h"
#include "rcodex/page/layout.h"

enum { SYMPTOM_WORD = 64 /* what is longer is cut */ };

/* Returns how many words a cause holds. */
size_t symptom_words(const struct symptom *symptom);

/* Stores the next word from the i-th on that a cause holds, and moves i behind
 * it; false where it holds no more. */
bool symptom_word(const struct symptoms *symptoms,
    const struct symptom *symptom, size_t *i, char word[SYMPTOM_WORD]);

/* Prints a cause: its operand, its title, and the words that it holds. */
void symptom_print(struct page *page, const struct symptoms *symptoms,
    size_t i);

/* Adds the causes and the words that each holds, as an array. */
void symptom_json(struct json *json, enum lang lang,
    const struct symptoms *symptoms);

#endif
