/*
 * What a text's logs say of causes.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_REASONS_H
#define RCODEX_REPLY_REASONS_H

#include "rcodex/reply/reply.h"
#include "rcodex/scan/reason.h"

enum { REASONS_MOST = 6, REASON_SAID = 160 };

/* A cause that is spoken of. */
struct heard {
	uint16_t cause; /* its index */
	uint8_t rank;   /* of enum reason_rank */
	const char *tool;
	uint64_t count;         /* in how many places */
	char said[REASON_SAID]; /* the words of the first one */
	struct reply about;     /* of what: its query, zone and key */
};

struct reasons {
	size_t used;
	struct heard list[REASONS_MOST]; /* by rank, in order of appearance */
	long effort;                     /* private: see reason_find() */
	struct reason_index index;       /* private */
};

/* Begins without any. */
void reasons_open(struct reasons *reasons);

/*
 * Takes a line.  Of a question that the lines before it name, and that it does
 * not, the query tells.
 */
void reasons_line(struct reasons *reasons, const char *line, size_t len,
    const struct query *query);

/* Says whether a code is reported. */
typedef bool reasons_given(const void *context, enum record_id code);

/* Drops what counts where its code is given, and that is not. */
void reasons_drop(struct reasons *reasons, reasons_given *given,
    const void *context);

/* Ends the text: what leads comes first, and what counts alone is dropped where
 * it is not alone or said seldom. */
void reasons_close(struct reasons *reasons);

#endif
