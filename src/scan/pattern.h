/*
 * Patterns of data/forms.def, matched from a word outwards.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_PATTERN_H
#define RCODEX_SCAN_PATTERN_H

#include "element.h"

/*
 * Fits a part of a pattern to the text from a place on, to the right or to the
 * left (step 1 or -1); returns where it ends, or NULL where it does not fit.
 */
const char *pattern_fit(const struct view *view, const char *at,
    const char *pattern, size_t len, int step, struct places *places);

#endif
