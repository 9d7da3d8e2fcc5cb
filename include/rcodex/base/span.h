/*
 * A piece of a text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_SPAN_H
#define RCODEX_BASE_SPAN_H

#include <stddef.h>
#include <string.h>

/* Not terminated; at is NULL where there is none. */
struct span {
	const char *at;
	size_t len;
};

/* Returns a whole string. */
static inline struct span
span_of(const char *text)
{
	return (struct span){ text, strlen(text) };
}

/* Returns what is left of a span from a byte of it on. */
static inline struct span
span_from(struct span span, size_t i)
{
	return (struct span){ span.at + i, span.len - i };
}

#endif
