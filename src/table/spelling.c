/*
 * What software calls the codes: data/spellings.def.  It must not know what an
 * operand is.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/table/spelling.h"
#include "rcodex/table/subject.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

static const struct spelling spellings[] = {
#define SEEN(of, word, tool) { NO_NUMBER, RC_##of, true, word, tool },
#define NUMBERED(of, number, word, tool) { number, RC_##of, true, word, tool },
#define SPELLING(of, word, tool) { NO_NUMBER, RC_##of, false, word, tool },
#include "rcodex/table/spelling_list.h"
};

/* A row is known by its line; the last one of a record wins over the others. */
#define AT_LINE(line) AT_##line
#define AT(line) AT_LINE(line)
enum {
#define SEEN(of, word, tool) AT(__LINE__),
#define NUMBERED(of, number, word, tool) AT(__LINE__),
#define SPELLING(of, word, tool) AT(__LINE__),
#include "rcodex/table/spelling_list.h"
};

/* How many rows there are up to the last one of a record, or 0. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverride-init"
static const uint16_t ends[RC_COUNT] = {
#define SEEN(of, word, tool) [RC_##of] = AT(__LINE__) + 1,
#define NUMBERED(of, number, word, tool) [RC_##of] = AT(__LINE__) + 1,
#define SPELLING(of, word, tool) [RC_##of] = AT(__LINE__) + 1,
#include "rcodex/table/spelling_list.h"
};
#pragma GCC diagnostic pop

enum {
#define AMBIGUITY(id, candidates, ...) AMBIGUITY_##id,
#include "rcodex/table/spelling_list.h"
	AMBIGUITY_COUNT
};

static const struct ambiguity ambiguities[AMBIGUITY_COUNT] = {
#define LIST(...) __VA_ARGS__
#define LENGTH(...) (sizeof((int[]){ __VA_ARGS__ }) / sizeof(int))
/* clang-format off */
#define AMBIGUITY(id, list, rest, command, tells) \
	[AMBIGUITY_##id] = { .candidates = { list }, \
		.count = LENGTH(list), \
		command },
/* clang-format on */
#include "rcodex/table/spelling_list.h"
#undef LIST
#undef LENGTH
};

/* A table ends with the last language that has some of its rows. */
/* clang-format off */
static const struct ambiguity_text texts[][AMBIGUITY_COUNT] APART = {
#define EACH_LANGUAGE "src/table/ambiguity_texts.h"
#include "rcodex/table/languages.h"
};
/* clang-format on */

static const struct {
	uint8_t ambiguity;
	char word[61];
	char tool[20];
} ambiguous[] APART = {
#define AMBIGUOUS(id, word, tool) { AMBIGUITY_##id, word, tool },
#include "rcodex/table/spelling_list.h"
};

static const char everyones[][40] = {
#define EVERYONES(word) word,
#include "rcodex/table/spelling_list.h"
};

static const struct elsewhere elsewhere[] = {
#define ELSEWHERE(number, operand, name, where) \
	{ number, operand, name, where },
#include "rcodex/table/spelling_list.h"
};

const struct spelling *
spelling_find(const char *word)
{
	for (size_t i = 0; i < COUNT_OF(spellings); i++) {
		if (ascii_same(word, spellings[i].word))
			return &spellings[i];
	}
	return NULL;
}

const struct ambiguity *
spelling_ambiguity(const char *word)
{
	for (size_t i = 0; i < COUNT_OF(ambiguous); i++) {
		if (ascii_same(word, ambiguous[i].word))
			return &ambiguities[ambiguous[i].ambiguity];
	}
	return NULL;
}

const struct ambiguity_text *
spelling_texts(enum lang lang, const struct ambiguity *ambiguity)
{
	const size_t i = (size_t)(ambiguity - ambiguities);

	return (size_t)lang < COUNT_OF(texts) &&
		texts[lang][i].tells[0] != '\0' ?
	    &texts[lang][i] :
	    &texts[LANG_en][i];
}

const struct spelling *
spelling_get(size_t i)
{
	return i < COUNT_OF(spellings) ? &spellings[i] : NULL;
}

const struct spelling *
spelling_next(enum record_id of, size_t *i)
{
	size_t at = *i;

	/* Those of a record stand together. */
	if (at == 0) {
		for (at = ends[of]; at > 0 && spellings[at - 1].of == of;)
			at--;
	}
	*i = at + 1;
	return at < ends[of] ? &spellings[at] : NULL;
}

const char *
spelling_ambiguous(size_t i)
{
	return i < COUNT_OF(ambiguous) ? ambiguous[i].word : NULL;
}

const char *
spelling_word(size_t i)
{
	if (i < COUNT_OF(spellings))
		return spellings[i].word;
	i -= COUNT_OF(spellings);
	if (i < COUNT_OF(ambiguous))
		return ambiguous[i].word;
	i -= COUNT_OF(ambiguous);
	return i < RC_COUNT ? record_get((enum record_id)i)->mnemonic : NULL;
}

bool
spelling_wording(size_t i, struct wording *wording)
{
	*wording = (struct wording){ .code = { RC_COUNT, NO_NUMBER } };
	if (i < COUNT_OF(spellings)) {
		wording->word = spellings[i].word;
		wording->tool = spellings[i].tool;
		wording->code = subject_of((enum record_id)spellings[i].of);
		return true;
	}
	i -= COUNT_OF(spellings);
	if (i < COUNT_OF(ambiguous)) {
		wording->word = ambiguous[i].word;
		wording->tool = ambiguous[i].tool;
		wording->ambiguity = &ambiguities[ambiguous[i].ambiguity];
		return true;
	}
	i -= COUNT_OF(ambiguous);
	if (i >= RC_COUNT)
		return false;
	wording->word = record_get((enum record_id)i)->mnemonic;
	wording->tool = "";
	wording->code = subject_of((enum record_id)i);
	return true;
}

bool
spelling_everyones(const char *word)
{
	for (size_t i = 0; i < COUNT_OF(everyones); i++) {
		if (ascii_same(word, everyones[i]))
			return true;
	}
	return false;
}

const struct elsewhere *
spelling_elsewhere(int32_t number)
{
	for (size_t i = 0; i < COUNT_OF(elsewhere); i++) {
		if (elsewhere[i].number == number)
			return &elsewhere[i];
	}
	return NULL;
}
