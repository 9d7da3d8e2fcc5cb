/*
 * An EDE as bytes, as programs print what they do not know: 00 16 61 74.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_OCTETS_H
#define RCODEX_SCAN_OCTETS_H

#include <stdbool.h>

struct places;
struct view;

/* Passes over the two bytes of a number, which it stores, and over those that
 * follow; false where there are none. */
bool octets_read(const struct view *view, const char **at,
    struct places *places);

#endif
