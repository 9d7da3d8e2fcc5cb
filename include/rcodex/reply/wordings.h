/*
 * The words by which programs tell of a failed look-up without a code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_WORDINGS_H
#define RCODEX_REPLY_WORDINGS_H

#include "rcodex/base/bytes.h"
#include "rcodex/reply/reply.h"
#include "rcodex/table/spelling.h"

enum { WORDINGS_MOST = 4, WORDINGS_ALL = 1024 };

/* What a line says, and of what. */
struct said {
	struct wording wording;
	struct query query;
	uint8_t silence; /* of enum silence, where it is NOREPLY */
};

struct wordings {
	size_t used;
	struct said list[WORDINGS_MOST]; /* in order of appearance */
	unsigned lines;                  /* that said something */
	/* Private: chains of the words that begin with the same two bytes. */
	uint16_t first[BYTE_PAIRS];
	uint16_t next[WORDINGS_ALL];
};

/* Begins without any. */
void wordings_open(struct wordings *wordings);

/*
 * Takes a line.  Of a question that the lines before it name, and that it does
 * not, the query tells.
 */
void wordings_line(struct wordings *wordings, const char *text, size_t len,
    const struct query *query);

#endif
