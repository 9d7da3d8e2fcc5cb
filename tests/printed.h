/*
 * What tests of output share: an output to no file, and what it holds.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_PRINTED_H
#define RCODEX_TESTS_PRINTED_H

#include "test.h"

#include "rcodex/base/out.h"

static struct out out;

/* Returns what was printed. */
static inline const char *
printed(void)
{
	assert_true(out.used < OUT_SIZE);
	out.bytes[out.used] = '\0';
	return out.bytes;
}

#endif
