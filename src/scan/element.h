/*
 * The elements of a pattern that stand for something else than themselves.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_ELEMENT_H
#define RCODEX_SCAN_ELEMENT_H

#include "pattern.h"

/* A fit of a pattern under way, to the right or to the left (step 1 or -1). */
struct fit {
	const struct view *view;
	const char *at;
	int step;
	struct places *places;
};

/* Returns how many bytes are left in a fit's direction. */
static inline size_t
element_left(const struct fit *fit)
{
	return (size_t)(fit->step > 0 ? fit->view->high - fit->at :
					fit->at - fit->view->low);
}

/* Returns the i-th byte in a fit's direction. */
static inline char
element_peek(const struct fit *fit, size_t i)
{
	return fit->step > 0 ? fit->at[i] : *(fit->at - 1 - i);
}

/* Passes over bytes in a fit's direction. */
static inline void
element_pass(struct fit *fit, size_t count)
{
	fit->at = fit->step > 0 ? fit->at + count : fit->at - count;
}

/* Passes over blanks and returns how many there were. */
size_t element_blanks(struct fit *fit);

/* Passes over a quote of a JSON string in another one: \". */
bool element_inner_quote(struct fit *fit);

/* Passes over what an element stands for and stores it; false where the text
 * does not fit it. */
bool element_read(struct fit *fit, char what);

#endif
