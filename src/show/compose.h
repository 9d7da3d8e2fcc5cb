/*
 * What two records differ in, as sentences made from their facts.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_COMPOSE_H
#define RCODEX_SHOW_COMPOSE_H

#include "rcodex/table/subject.h"

enum { DIFFERENCES_MOST = 5 };

/* Stores a sentence on what each of two subjects is. */
void compose_summary(struct text *summary, enum lang lang,
    const struct subject *a, const struct subject *b);

/*
 * Stores the i-th sentence on what they differ in, and returns false past the
 * last: none for two numbers of one kind of range, DIFFERENCES_MOST at most.
 */
bool compose_difference(struct text *sentence, enum lang lang,
    const struct subject *a, const struct subject *b, size_t i);

/* Stores the sentence on when it is the first of two subjects. */
void compose_which(struct text *sentence, enum lang lang,
    const struct subject *a, const struct subject *b);

/*
 * Stores what shows each of two subjects, and returns the command that tells
 * them apart, "" where there is none.
 */
const char *compose_tells(enum lang lang, const struct subject *a,
    const struct subject *b, const char *tells[2]);

#endif
