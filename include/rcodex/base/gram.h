/*
 * The words of a text in any script.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_GRAM_H
#define RCODEX_BASE_GRAM_H

#include "rcodex/base/span.h"

/*
 * Takes the next word off a text and returns it; an empty one at the end.  Of
 * kana, han and hangul, which have no blanks or endings behind a word, each two
 * characters that stand together are one, or one that stands alone.
 */
struct span gram_next(struct span *text);

#endif
