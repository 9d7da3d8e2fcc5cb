/*
 * Operands cut where several codes stand in one, or words around them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_PIECES_H
#define RCODEX_LOOKUP_PIECES_H

#include <stdbool.h>
#include <stddef.h>

enum { PIECES_MOST = 64, PIECES_BYTES = 2048 };

struct pieces {
	size_t count;
	size_t unknown; /* so many of them name nothing */
	char *list[PIECES_MOST];
	size_t used;
	char bytes[PIECES_BYTES];
};

/*
 * Cuts operands into names of codes: at commas, slashes and bars, quotes and
 * brackets off, words such as "vs" and "status:" left out, 2-5 as its codes.
 * Returns true where some names a code, at most one names none, and
 * no operand is blank.
 */
bool pieces_cut(struct pieces *pieces, char *words[], size_t count);

#endif
