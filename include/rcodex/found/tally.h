/*
 * What a text reports, counted.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_TALLY_H
#define RCODEX_FOUND_TALLY_H

#include "rcodex/reply/replies.h"

enum { TALLY_MOST = 256 };

/* A code or an EDE that was reported, in the order of first appearance. */
struct tally_entry {
	struct subject code;
	uint64_t count;
};

struct tally {
	size_t used;
	struct tally_entry entries[TALLY_MOST];
	uint64_t reports;  /* of codes, those left out included */
	uint64_t empty;    /* of NOERROR, without an answer */
	uint64_t lines;    /* of the input */
	uint64_t size;     /* bytes of the input */
	uint64_t left_out; /* reports of numbers past TALLY_MOST others */
};

/* Counts a report of a code or an EDE; a tally begins as { 0 }. */
void tally_add(struct tally *tally, const struct subject *code);

/* Who else gets the bytes of a text, as they come: false ends the reading. */
struct pass {
	bool (*put)(void *with, const char *bytes, size_t len);
	void *with;
};

/*
 * Reads a descriptor to its end, or until pass, unless it is NULL, takes no
 * more, and adds what it reports to a tally; unless replies is NULL, stores
 * there what the text tells of each reply.  Returns 0; or the errno of what
 * failed, or -1 where the text is UTF-16, and adds nothing.
 */
int tally_read(struct tally *tally, struct replies *replies, int fd,
    const struct pass *pass);

/* Does the same with words, as if they stood on one line. */
void tally_words(struct tally *tally, struct replies *replies, char *words[],
    size_t count);

/* Returns how many distinct codes were reported, NOERROR included. */
size_t tally_codes(const struct tally *tally);

#endif
