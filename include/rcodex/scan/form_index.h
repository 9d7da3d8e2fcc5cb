/*
 * Which forms can fit around a word, by what stands beside it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FORM_INDEX_H
#define RCODEX_SCAN_FORM_INDEX_H

#include <stdbool.h>
#include <stdint.h>

enum { FORMS_MOST = 384, FORM_KEYS = 32, FORM_BYTES = 128 };

/* A set of forms. */
struct form_set {
	uint64_t bits[FORMS_MOST / 64];
};

/*
 * The forms by the byte that stands next to their word on one side; those that
 * take any are in all of these, too.  From FORM_BYTES on, and in the
 * second of any, blanks are between.
 */
struct form_side {
	struct form_set byte[2 * FORM_BYTES];
	struct form_set any[2];
};

struct form_index {
	struct form_set named; /* found by the name of a code */
	struct form_set also;  /* that are taken beside others */
	struct form_set keyed[FORM_KEYS];
	struct form_side before;
	struct form_side after;
	uint8_t anchor[FORMS_MOST]; /* where in the pattern its word is */
	uint8_t place[FORMS_MOST];  /* IS_CODE, IS_TSIG or IS_EDE */
	bool more[FORMS_MOST];      /* the lines behind tell more */
	/* The byte behind the one beside the word, blanks aside; 0: any. */
	char second_before[FORMS_MOST];
	char second_after[FORMS_MOST];
	/* The byte before a name that is second, blanks aside; 0: any. */
	char third_before[FORMS_MOST];
};

#endif
