/*
 * Bytes as they come in: escapes for colour go, line ends are counted.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_INTAKE_H
#define RCODEX_SCAN_INTAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct intake {
	uint64_t lines; /* line ends so far */
	uint64_t size;  /* bytes so far */
	bool utf16;     /* the input begins like UTF-16 */
	/* Below, private. */
	uint8_t escape; /* where in an escape the input is */
	char begin[4];  /* its first bytes */
};

/* Takes bytes, which it may move, and returns how many of them are left. */
size_t intake_take(struct intake *intake, char *bytes, size_t len);

#endif
