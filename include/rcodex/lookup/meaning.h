/*
 * What an operand can mean.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_MEANING_H
#define RCODEX_LOOKUP_MEANING_H

#include "rcodex/table/record.h"
#include "rcodex/table/spelling.h"

enum meaning_kind {
	MEANS_NOTHING,
	MEANS_CODE,     /* subject */
	MEANS_CAUSE,    /* subject, and one of its causes */
	MEANS_NO_CAUSE, /* subject, and a cause that it has not; RC_COUNT: 16 */
	MEANS_SIXTEEN,  /* the bare number 16 */
	MEANS_AMBIGUOUS, /* ambiguity */
	MEANS_NO_EDE,    /* an Extended DNS Error that there is not */
	MEANS_TOO_LARGE  /* a number above 65535 */
};

struct meaning {
	enum meaning_kind kind;
	struct subject subject;
	size_t cause; /* its index */
	const struct ambiguity *ambiguity;
	const struct elsewhere *elsewhere; /* of a number of another list */
};

#endif
