/*
 * The first line of what is left of a text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_WRAP_H
#define RCODEX_WRAP_H

#include <stdbool.h>
#include <stddef.h>

/* What is left of a text. */
struct rest {
	const char *text;
	size_t len;
	bool ascii;
	bool marked; /* it holds marks, which take no column */
	bool inside; /* between two marks */
};

/*
 * Returns the bytes of the first line, at most width columns where it can be
 * broken; 0 where there is no room behind the blanks that it begins with.
 */
size_t wrap_line(const struct rest *rest, unsigned width);

#endif
