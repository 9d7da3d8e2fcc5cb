/*
 * Filling the places in a text: {A} in a sentence, {case_id} in a record.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_FILL_H
#define RCODEX_BASE_FILL_H

#include <stddef.h>
#include <stdint.h>

enum { FILLED_MOST = 400 };

/*
 * Add bytes, a text or a number to a string of `used` bytes, cut where
 * FILLED_MOST is not enough; return the bytes that it has then.
 */
size_t fill_add_bytes(char to[FILLED_MOST], size_t used, const char *bytes,
    size_t len);
size_t fill_add(char to[FILLED_MOST], size_t used, const char *text);
size_t fill_add_number(char to[FILLED_MOST], size_t used, int32_t number);

/* What stands for {A}, {B} and {N}; {X} is the same as {A}. */
struct filling {
	const char *a;
	const char *b;
	const char *n;
};

/*
 * Stores a text with its places filled, cut where FILLED_MOST bytes are not
 * enough.
 */
void fill(char to[FILLED_MOST], const char *text, struct filling with);

#endif
