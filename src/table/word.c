/*
 * By which words people look for causes.  It must not know how they are
 * compared.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/table/record.h"

/* Words given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

enum { WORDS_SIZE = COLUMNS(320), ASKED_SIZE = COLUMNS(640) };

/* clang-format off */
static const char own[CAUSE_COUNT][WORDS_SIZE] APART = {
#define WORDS(of, id, words) [CAUSE_##of##_##id] = words,
#define COMMON_WORDS(id, words)
#define CODE_WORDS(of, words)
#include "data/words.def"
#undef WORDS
#undef COMMON_WORDS
#undef CODE_WORDS
};

static const char asked[CAUSE_COUNT][ASKED_SIZE] APART = {
#define ASKED(of, id, words) [CAUSE_##of##_##id] = words,
#include "data/asked.def"
#undef ASKED
};

static const char common[COMMON_COUNT][WORDS_SIZE] APART = {
#define WORDS(of, id, words)
#define COMMON_WORDS(id, words) [COMMON_##id] = words,
#define CODE_WORDS(of, words)
#include "data/words.def"
#undef WORDS
#undef COMMON_WORDS
#undef CODE_WORDS
};

static const char code[RC_COUNT][WORDS_SIZE] APART = {
#define WORDS(of, id, words)
#define COMMON_WORDS(id, words)
#define CODE_WORDS(of, words) [RC_##of] = words,
#include "data/words.def"
#undef WORDS
#undef COMMON_WORDS
#undef CODE_WORDS
};
/* clang-format on */

const char *
cause_words(size_t index)
{
	return own[index];
}

const char *
cause_asked(size_t index)
{
	return asked[index];
}

const char *
cause_common_words(size_t index)
{
	return common[cause_get(index)->common];
}

const char *
record_words(enum record_id id)
{
	return code[id];
}
