/*
 * Complaints about operands.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_REFUSE_H
#define RCODEX_LOOKUP_REFUSE_H

#include "rcodex/base/out.h"
#include "rcodex/lookup/operand.h"

/*
 * Complains about an operand that cannot be explained, alone or as one of
 * several.  Returns false where there is nothing to complain of.
 */
bool refuse(struct out *err, const char *word, const struct meaning *means,
    bool alone);

/*
 * Complains of several operands at once, as of what they say together; false,
 * and says nothing, where one of them means something or is near to a name.
 */
bool refuse_all(struct out *err, const char *together, char *words[],
    size_t count);

/* Says, once so many words are refused, that the others are not looked up. */
bool refuse_enough(struct out *err, size_t refused);

#endif
