/*
 * Patterns of data/forms.def, matched from a word outwards.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_PATTERN_H
#define RCODEX_SCAN_PATTERN_H

#include "element.h"
#include "places.h"

/* How far the text fits what two patterns begin with. */
struct begun {
	size_t read;   /* bytes of the pattern that are fitted */
	size_t until;  /* so many are to be kept, or as many as fit */
	size_t failed; /* at which byte the last pattern did not fit */
	const char *at;
	struct places places;
};

/*
 * Fits a part of a pattern to the text from a fit's place on, in its direction;
 * returns where it ends, or NULL where it does not fit.  The caller has the fit
 * so that the many short calls need no stack protector each.
 */
const char *pattern_fit(struct fit *fit, const char *pattern, size_t len);

/*
 * Fits a pattern that begins as the one before it did, to the right, from where
 * that one was kept; ANY must not be in what both have.
 */
const char *pattern_go_on(const struct view *view, const char *pattern,
    size_t len, struct begun *begun, struct places *places);

#endif
