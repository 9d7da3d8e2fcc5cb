/*
 * What two records differ in, as sentences made from their facts.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_COMPOSE_H
#define RCODEX_COMPOSE_H

#include "rcodex/fill.h"
#include "rcodex/text.h"

enum { DIFFERENCES_MOST = 5 };

/*
 * Stores a sentence for each fact in which two subjects differ, and returns
 * how many: none for two numbers of one kind of range.
 */
size_t compose_differences(enum lang lang, const struct subject *a,
    const struct subject *b, char sentences[DIFFERENCES_MOST][FILLED_MOST]);

#endif
