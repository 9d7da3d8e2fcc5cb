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
	REQUEST_CAUSE,     /* one cause of it */
	REQUEST_TWO,       /* both subjects, which differ */
	REQUEST_SEVERAL,   /* three and more: see request_next() */
	REQUEST_SIXTEEN,   /* the number 16 alone */
	REQUEST_AMBIGUOUS, /* words[0], which ambiguity explains */
};

struct request {
	enum request_kind kind;
	struct subject subjects[OPERANDS_MOST];
	size_t cause; /* its index */
	const struct ambiguity *ambiguity;
	const struct elsewhere *elsewhere; /* of one number, or NULL */
	const char *words[OPERANDS_MOST];  /* as typed */
	char **operands;                   /* all of them, of REQUEST_SEVERAL */
	size_t count;
	bool same_code;      /* two words for one code */
	bool same_range;     /* two numbers of one range */
	const char *sixteen; /* what 16 was read as, or NULL */
	/* Behind "ede" and a number a code follows, which may surprise. */
	bool code_behind_ede;
	char joined[JOINED_MOST];
	char *whole[1];         /* joined as the only operand */
	const char *first_word; /* or NULL, with its meaning: */
	struct meaning first;
	char edes[OPERANDS_MOST][JOINED_MOST]; /* "ede 7" of two words */
};

/*
 * Reads operands, of which several can be one name.  Returns STATUS_EXPLAINED
 * where all of them name codes, or the only one a cause; else says on err what
 * does not, and returns STATUS_UNKNOWN, or STATUS_MISUSE where there is none,
 * or a dash or a cause among several.
 */
enum status request_read(struct request *request, char *words[], size_t count,
    struct out *err);

/*
 * Says whether what request_read() did not know may be a text: some operands
 * mean nothing and are near to no name, and the others name codes.
 */
bool request_is_text(const struct request *request);

/* A place among the codes of a request; begins as { 0 }. */
struct turn {
	size_t operand;
	size_t part; /* of a word that is several codes */
	char joined[JOINED_MOST];
};

/*
 * Stores the next code that a request is about: both meanings of 16, all that
 * an ambiguous word can be.  Returns false past the last.
 */
bool request_next(const struct request *request, struct turn *turn,
    struct subject *subject);

#endif
