/*
 * The pairs that have words of their own.  It must not know how the words of
 * others are composed.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/table/pair.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"
/* NONE is one zero, for a field of any shape. */
#pragma GCC diagnostic ignored "-Wmissing-braces"

enum {
#define PAIR(a, b, ...) PAIR_##a##_##b,
#include "data/pairs.def"
#undef PAIR
	PAIR_COUNT
};

/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
#define NONE { 0 }
static const struct pair pairs[][PAIR_COUNT] APART = {
#define EACH_LANGUAGE "src/table/pair_texts.h"
#include "rcodex/table/languages.h"
};
/* clang-format on */

const struct pair *
pair_text(enum lang lang, enum record_id a, enum record_id b, bool *swapped)
{
	for (size_t i = 0; i < PAIR_COUNT; i++) {
		const struct pair *own = &pairs[LANG_en][i];

		*swapped = own->a == b && own->b == a;
		if (*swapped || (own->a == a && own->b == b))
			return (size_t)lang < COUNT_OF(pairs) &&
				pairs[lang][i].summary[0] != '\0' ?
			    &pairs[lang][i] :
			    own;
	}
	return NULL;
}
