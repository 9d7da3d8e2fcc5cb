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

#endif
