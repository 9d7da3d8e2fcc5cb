/*
 * What two records differ in, as sentences made from their facts.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_COMPOSE_H
#define RCODEX_SHOW_COMPOSE_H

#include "rcodex/base/fill.h"
#include "rcodex/table/label.h"

enum { DIFFERENCES_MOST = 5 };

/*
 * Stores a sentence for each fact in which two subjects differ, and returns
 * how many: none for two numbers of one kind of range.
 */
size_t compose_differences(enum lang lang, const struct subject *a,
    const struct subject *b, char sentences[DIFFERENCES_MOST][FILLED_MOST]);

/* The sentences of a comparison: a pair's own, or else composed ones. */
struct comparison_text {
	char summary[FILLED_MOST];
	char differences[DIFFERENCES_MOST][FILLED_MOST]; /* "" after the last */
	char which[2][FILLED_MOST];
};

/* Stores the sentences for two subjects in this order. */
void compose_comparison(enum lang lang, const struct subject *a,
    const struct subject *b, struct comparison_text *text);

#endif
