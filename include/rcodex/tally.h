/*
 * What a text reports, counted.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TALLY_H
#define RCODEX_TALLY_H

#include "rcodex/scan.h"

enum { TALLY_MOST = 256, TALLY_TEXT = 1024 };

/* A code or an EDE that was reported, in the order of first appearance. */
struct tally_entry {
	bool ede;
	struct subject code;
	int32_t ede_number;
	uint64_t count;
};

struct tally {
	size_t used;
	struct tally_entry entries[TALLY_MOST];
	uint64_t reports;      /* of codes, those left out included */
	uint64_t lines;        /* of the input */
	uint64_t size;         /* bytes of the input */
	uint64_t left_out;     /* reports of numbers past TALLY_MOST others */
	char name[TALLY_TEXT]; /* the first question that is told, or "" */
	char text[TALLY_TEXT]; /* the first own text of an EDE, or "" */
};

/* Counts a report; the context is a struct tally that began as { 0 }. */
void tally_add(void *context, const struct report *report);

/*
 * Reads a descriptor to its end and counts what it reports.  Returns 0, or the
 * errno of what failed, or -1 where the text is UTF-16, which is not read.
 */
int tally_read(struct tally *tally, int fd);

/* Returns how many distinct codes were reported, NOERROR included. */
size_t tally_codes(const struct tally *tally);

#endif
