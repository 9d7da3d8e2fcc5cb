/*
 * The length of an array.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_ARRAY_H
#define RCODEX_BASE_ARRAY_H

/* Not for a pointer, nor for an array that is a parameter. */
#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

#endif
