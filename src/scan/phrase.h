/*
 * The phrases by which programs name codes: data/forms.def.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_PHRASE_H
#define RCODEX_SCAN_PHRASE_H

#include <stdbool.h>

struct places;
struct view;

/* Passes over the phrase at a place and stores its code; false where there is
 * none. */
bool phrase_read(const struct view *view, const char **at,
    struct places *places);

#endif
