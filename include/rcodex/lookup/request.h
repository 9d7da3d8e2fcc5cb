/*
 * What the operands ask for.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_REQUEST_H
#define RCODEX_LOOKUP_REQUEST_H

#include "rcodex/base/complain.h"
#include "rcodex/lookup/operand.h"
#include "rcodex/table/label.h"

enum { OPERANDS_MOST = 2, JOINED_MOST = 96 };

enum request_kind {
	REQUEST_ONE,       /* subjects[0] */
	REQUEST_TWO,       /* both subjects, which differ */
	REQUEST_SIXTEEN,   /* the number 16 alone */
	REQUEST_AMBIGUOUS, /* words[0], which ambiguity explains */
};

struct request {
	enum request_kind kind;
	struct subject subjects[OPERANDS_MOST];
	const struct ambiguity *ambiguity;
	const char *words[OPERANDS_MOST]; /* as typed */
	bool same_code;                   /* two words for one code */
	bool same_range;                  /* two numbers of one range */
	const char *sixteen;              /* what 16 was read as, or NULL */
	/* Behind "ede" and a number a code follows, which may surprise. */
	bool code_behind_ede;
	char joined[JOINED_MOST];
	char edes[OPERANDS_MOST][JOINED_MOST]; /* "ede 7" of two words */
};

/*
 * Reads one or two operands, or several that are one name.  Returns
 * STATUS_EXPLAINED where all of them name codes; else says on err what does
 * not, and returns STATUS_UNKNOWN, or STATUS_MISUSE where there is none, one
 * too many, or a dash among them.
 */
enum status request_read(struct request *request, char *words[], size_t count,
    struct out *err);

/*
 * Stores the i-th code that a request is about: both meanings of 16, all that
 * an ambiguous word can be.  Returns false past the last.
 */
bool request_subject(const struct request *request, size_t i,
    struct subject *subject);

#endif
