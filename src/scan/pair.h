/*
 * Where the keys and values of structured text stand.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_PAIR_H
#define RCODEX_SCAN_PAIR_H

#include "rcodex/base/span.h"
#include "view.h"

enum { VALUE_MOST = 48 };

/* A key and where its value stands. */
struct pair {
	struct span key;
	const char *begin; /* of the key, with its quote */
	const char *value;
	char quote; /* around the value, or 0 */
	bool bare;  /* key: value, without a quote */
};

/* Stores the key that a place is in, and where its value stands; false where
 * it is none. */
bool pair_read(const struct view *view, const char *at, struct pair *pair);

/* Returns a place in the key whose value may begin at a place, or NULL. */
const char *pair_key_before(const struct view *view, const char *at);

/*
 * Copies the value of a key; false where there is none, or it is longer than
 * what a code is called.
 */
bool pair_value(char value[VALUE_MOST], const struct view *view,
    const struct pair *pair);

/* Returns where the blanks begin that stand before a place. */
const char *pair_blanks_before(const struct view *view, const char *p);

#endif
