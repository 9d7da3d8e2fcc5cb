/*
 * Weighing the words of a question over all causes.  It must not know where the
 * words come from.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/gram.h"
#include "rcodex/base/words.h"
#include "rcodex/lookup/symptom.h"
#include "weights.h"

void
symptom_open(struct symptoms *symptoms)
{
	symptoms->used = 0;
	symptoms->words_used = 0;
	symptoms->of_ede = false;
	memset(symptoms->slots, NO_WORD, sizeof(symptoms->slots));
	memset(symptoms->begun, 0, sizeof(symptoms->begun));
}

/* Says whether a word is a label of a domain name, which says nothing. */
static bool
in_name(struct span text, struct span word)
{
	const char *end = word.at + word.len;

	return (word.at - text.at > 1 && word.at[-1] == '.' &&
		   bytes_are(word.at[-2], IN_TEXT)) ||
	    (text.at + text.len - end > 1 && *end == '.' &&
		bytes_are(end[1], IN_TEXT));
}

void
symptom_ask(struct symptoms *symptoms, struct span text)
{
	static const struct span none = { "", 0 };
	const struct span whole = text;
	struct span word, before = none;

	while (symptoms->words_used < SYMPTOM_WORDS &&
	    (word = gram_next(&text)).len > 0) {
		const struct stem stem = stem_of(word);
		uint8_t *at = weights_slot(symptoms, stem.hash);
		const bool counts = !in_name(whole, word) &&
		    (!ascii_digit(*word.at) || words_among(before, "ede port"));

		before = word;
		symptoms->of_ede |= words_same(word, "EDE");
		if (*at != NO_WORD || !counts || stem_empty(&stem))
			continue;
		*at = (uint8_t)symptoms->words_used;
		symptoms->hashes[symptoms->words_used] = stem.hash;
		symptoms->begun[weights_begin(word)] = true;
		symptoms->words[symptoms->words_used++] = word;
	}
}

/* Returns 16 times the logarithm to base 2 of a / b, 0 or more. */
static uint32_t
log_ratio(uint32_t a, uint32_t b)
{
	uint32_t ratio = a * 256 / (b == 0 ? 1 : b), whole = 0;

	while (ratio >= 512) {
		ratio /= 2;
		whole++;
	}
	return ratio < 256 ? 0 : whole * 16 + (ratio - 256) / 16;
}

/* Stores how much each word tells: rare ones more. */
static void
value_words(const struct symptoms *symptoms, const struct weights *weights,
    uint32_t values[SYMPTOM_WORDS])
{
	for (size_t i = 0; i < symptoms->words_used; i++) {
		uint32_t causes = 0;

		for (size_t j = 0; j < CAUSE_COUNT; j++)
			causes += weights->count[j][i] > 0;
		values[i] = log_ratio(CAUSE_COUNT + 1, causes);
	}
}

/*
 * Returns how much of a score is taken off for what is met more seldom: causes
 * further down on their card; an EDE, which gives a code's reason, so that the
 * code is meant where both fit; and the codes of UPDATE, TSIG, EDNS and DSO.
 */
static uint32_t
doubt(const struct symptoms *symptoms, size_t cause, uint32_t score)
{
	const enum record_id of = (enum record_id)cause_get(cause)->of;
	const uint32_t rank = score * cause_number(cause) / 512;

	if (record_is_ede(of))
		return symptoms->of_ede ? rank : rank + score / 2;
	if (of >= RC_YXDOMAIN && of != RC_NOTAUTH)
		return rank + score / 5;
	return rank;
}

/* Weighs a cause: each word the less the more it has been counted, and the
 * longer the texts are. */
static struct symptom
score(const struct symptoms *symptoms, const struct weights *weights,
    const uint32_t values[SYMPTOM_WORDS], size_t cause)
{
	struct symptom found = { .cause = (uint16_t)cause };
	const uint32_t average = weights->total / CAUSE_COUNT;
	const uint32_t satiety =
	    12 + 5 * weights->length[cause] / (2 * average + 1);

	for (size_t i = 0; i < symptoms->words_used; i++) {
		const uint32_t count = weights->count[cause][i];

		if (count == 0)
			continue;
		found.words |= UINT64_C(1) << i;
		found.score += values[i] * count * 256 / (count + satiety);
	}
	found.score -= doubt(symptoms, cause, found.score);
	return found;
}

/* Says whether two causes are one: a common one, or of the same title. */
static bool
are_one(size_t a, size_t b)
{
	const uint8_t common = cause_get(a)->common;

	return (common != COMMON_NONE && common == cause_get(b)->common) ||
	    strcmp(cause_remedy(LANG_en, a)->title,
		cause_remedy(LANG_en, b)->title) == 0;
}

/* Takes out the cause that is the same as one which is better, or the last one
 * where there is no room; false where the new one is the worse. */
static bool
give_way(struct symptoms *symptoms, const struct symptom *found)
{
	size_t i = 0;

	while (i < symptoms->used &&
	    !are_one(symptoms->list[i].cause, found->cause))
		i++;
	if (i == symptoms->used && i < SYMPTOMS_MOST)
		return true;
	if (i == symptoms->used)
		i--;
	if (symptoms->list[i].score >= found->score)
		return false;
	symptoms->used--;
	memmove(&symptoms->list[i], &symptoms->list[i + 1],
	    (symptoms->used - i) * sizeof(*found));
	return true;
}

static void
insert(struct symptoms *symptoms, const struct symptom *found)
{
	size_t at = 0;

	if (found->score == 0 || !give_way(symptoms, found))
		return;
	while (at < symptoms->used && symptoms->list[at].score >= found->score)
		at++;
	memmove(&symptoms->list[at + 1], &symptoms->list[at],
	    (symptoms->used - at) * sizeof(*found));
	symptoms->list[at] = *found;
	symptoms->used++;
}

void
symptom_find(struct symptoms *symptoms, enum lang lang)
{
	static struct weights weights;
	uint32_t values[SYMPTOM_WORDS];

	weights_fill(&weights, symptoms, lang);
	value_words(symptoms, &weights, values);
	for (size_t i = 0; i < CAUSE_COUNT; i++) {
		const struct symptom found =
		    score(symptoms, &weights, values, i);

		insert(symptoms, &found);
	}
}
