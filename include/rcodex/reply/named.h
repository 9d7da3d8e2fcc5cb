/*
 * Which names codes were reported of.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_NAMED_H
#define RCODEX_REPLY_NAMED_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/base/span.h"
#include "rcodex/table/subject.h"

enum { NAMED_MOST = 8, NAMES_MOST = 32, NAME_SHOWN = 128 };

/* The names of one code. */
struct named {
	struct subject code;
	char first[NAME_SHOWN];
	size_t used;
	bool more;                  /* names than NAMES_MOST */
	uint32_t names[NAMES_MOST]; /* a number for each */
};

struct names {
	size_t used;
	struct named list[NAMED_MOST];
};

/* Notes that a code was reported of a name, unless that is empty. */
void names_note(struct names *names, const struct subject *code,
    struct span name);

/* Returns of which names a code was reported, or NULL. */
const struct named *names_of(const struct names *names,
    const struct subject *code);

#endif
