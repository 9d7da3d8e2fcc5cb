/*
 * Comparing the replies of two readings of one text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_FUZZ_REPLIES_H
#define RCODEX_TESTS_FUZZ_REPLIES_H

#include <stddef.h>
#include <string.h>

#include "rcodex/reply/replies.h"

/* Clears what stands behind the last member of a structure, which says nothing:
 * where one is copied from the stack, it is anything. */
static inline void
clear_behind(struct said *said)
{
	const size_t behind = offsetof(struct said, silence) + 1;

	memset((char *)said + behind, 0, sizeof(*said) - behind);
}

/* Says whether two are the same, to the last byte that says something. */
static inline bool
same_replies(struct replies *a, struct replies *b)
{
	for (size_t i = 0; i < WORDINGS_MOST; i++) {
		clear_behind(&a->wordings.list[i]);
		clear_behind(&b->wordings.list[i]);
	}
	return memcmp(a, b, sizeof(*a)) == 0;
}

#endif
