/*
 * A piece of a text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_SPAN_H
#define RCODEX_BASE_SPAN_H

#include <stddef.h>

/* Not terminated; at is NULL where there is none. */
struct span {
	const char *at;
	size_t len;
};

/* Returns what is left of a span from a byte of it on. */
static inline struct span
span_from(struct span span, size_t i)
{
	return (struct span){ span.at + i, span.len - i };
}

#endif
