/*
 * The forms of data/forms.def.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FORM_H
#define RCODEX_SCAN_FORM_H

#include <stddef.h>
#include <stdint.h>

#include "rcodex/base/ascii.h"
#include "rcodex/scan/form_index.h"

enum sort { SORT_NAMED, SORT_KEYED, SORT_ALSO };

struct form {
	uint8_t sort;
	uint8_t key;
	uint8_t length;
	char pattern[96];
};

enum {
	FORM_COUNT = 0
#define NAMED(pattern, tool) +1
#define KEYED(key, pattern, tool) +1
#define ALSO(key, pattern, tool) +1
#include "form_list.h"
};

extern const struct form forms[FORM_COUNT];

/* Returns what stands for a byte in the sets: one for all outside ASCII. */
static inline size_t
form_byte(char c)
{
	return (uint8_t)c < FORM_BYTES ? (size_t)ascii_lower(c) :
					 FORM_BYTES - 1;
}

#endif
