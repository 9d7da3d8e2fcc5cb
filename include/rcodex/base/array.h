/*
 * The length of an array, and where a big one is.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_ARRAY_H
#define RCODEX_BASE_ARRAY_H

/* Not for a pointer, nor for an array that is a parameter. */
#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

/* Says that a table is big: it is put apart from what is small, so that this is
 * on few pages, each of which takes longer to map than to read.  No member may
 * be a pointer, which is not known before the start. */
#ifdef __ELF__
#define APART __attribute__((section(".tables")))
#else
#define APART
#endif

#endif
