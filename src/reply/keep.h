/*
 * Keeping pieces of a line past its end.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_KEEP_H
#define RCODEX_REPLY_KEEP_H

#include <string.h>

#include "rcodex/base/span.h"

/* Keeps a piece in an array. */
#define KEEP(to, span) keep(to, sizeof(to), span)

/* Keeps a piece as a string, cut to what there is room for; an empty one leaves
 * what is there. */
static inline void
keep(char *to, size_t size, struct span span)
{
	size_t len = span.len < size ? span.len : size - 1;

	if (len == 0)
		return;
	memcpy(to, span.at, len);
	to[len] = '\0';
}

#endif
