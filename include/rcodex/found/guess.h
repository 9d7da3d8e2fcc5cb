/*
 * What a text may be about that says nothing for sure.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_GUESS_H
#define RCODEX_FOUND_GUESS_H

#include "rcodex/reply/replies.h"
#include "rcodex/show/symptom.h"

/* Looks for the causes that the first lines of a text speak of, where they are
 * of DNS; false where no cause holds enough of their words. */
bool guess(struct symptoms *symptoms, enum lang lang,
    const struct replies *replies);

/* Print the best causes: on the screen, or as JSON. */
void guess_print(struct page *page, const struct symptoms *symptoms);
void guess_json(struct out *out, enum lang lang,
    const struct symptoms *symptoms);

#endif
