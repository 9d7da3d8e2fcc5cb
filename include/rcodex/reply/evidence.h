/*
 * What a reply speaks for: which cases of its code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_EVIDENCE_H
#define RCODEX_REPLY_EVIDENCE_H

#include "rcodex/reply/replies.h"
#include "rcodex/table/record.h"

enum { FAVOURS_MOST = 4, HINT_FACTS = 10 };

/* What in a reply speaks for a cause: a row of data/hints.def. */
struct hint {
	uint8_t on;     /* the record of the reply's code */
	uint16_t cause; /* its index */
	int32_t ede;    /* that the reply has, or NO_NUMBER */
	uint8_t has[HINT_FACTS];
	uint8_t unless[HINT_FACTS];
};

/* A cause that a reply speaks for, or a log. */
struct favour {
	uint16_t cause;            /* its index */
	const struct reply *reply; /* or what the log is about */
	const struct hint *hint;   /* by which the reply does, or NULL */
	const struct heard *heard; /* what the log says, or NULL */
};

/* Returns the i-th hint, or NULL past the last. */
const struct hint *evidence_hint(size_t i);

/* Returns what was read in a reply, in a language or else in English. */
const char *evidence_why(enum lang lang, const struct hint *hint);

/*
 * Stores the cases that logs and replies speak for, each once, the best first,
 * and returns how many.  Of replies none does where there are more than could
 * be kept.
 */
size_t evidence_favours(const struct replies *replies,
    struct favour favours[FAVOURS_MOST]);

/*
 * Says whether a reply is an empty answer that is no referral: NODATA (RFC
 * 2308 2.2).
 */
bool evidence_nodata(const struct reply *reply);

#endif
