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
#include "rcodex/base/text.h"
#include "rcodex/base/words.h"
#include "rcodex/lookup/symptom.h"

enum { NO_WORD = 255, COUNT_MOST = 255 };

/* What a word counts, by where it stands. */
enum {
	IN_TITLE = 8,
	IN_WORDS = 5,
	IN_CODE = 120, /* who names the code asks for one of its causes */
	IN_CODE_WORDS = 9,
	IN_SIGN = 6,
	IN_CHECK = 5,
	IN_COMMAND = 8,
	IN_FIX = 4,
	IN_SETTING = 3,
	IN_RECORD = 1
};

/* How often each word stands in each cause, weighed, and how long each is. */
struct weights {
	uint8_t count[CAUSE_COUNT][SYMPTOM_WORDS];
	uint32_t length[CAUSE_COUNT];
	uint32_t total;
};

void
symptom_open(struct symptoms *symptoms)
{
	symptoms->used = 0;
	symptoms->words_used = 0;
	symptoms->of_ede = false;
	memset(symptoms->slots, NO_WORD, sizeof(symptoms->slots));
	memset(symptoms->begun, 0, sizeof(symptoms->begun));
}

/* Returns what stands for the first three bytes of a word, which its stem
 * keeps. */
static size_t
begin(struct span word)
{
	const char two[] = { word.at[0], word.len > 1 ? word.at[1] : '\0' };
	const char third = word.len > 2 ? ascii_lower(word.at[2]) : '\0';

	return (bytes_pair(two) ^ (size_t)(uint8_t)third * 37) % BYTE_PAIRS;
}

/* Returns the slot of a word: its own, or a free one. */
static uint8_t *
slot(struct symptoms *symptoms, uint32_t hash)
{
	size_t at = (hash ^ hash >> 16) % SYMPTOM_SLOTS;

	while (symptoms->slots[at] != NO_WORD &&
	    symptoms->hashes[symptoms->slots[at]] != hash)
		at = (at + 1) % SYMPTOM_SLOTS;
	return &symptoms->slots[at];
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
	    (word = stem_next(&text)).len > 0) {
		const struct stem stem = stem_of(word);
		uint8_t *at = slot(symptoms, stem.hash);
		const bool counts = !in_name(whole, word) &&
		    (!ascii_digit(*word.at) || words_among(before, "ede port"));

		before = word;
		symptoms->of_ede |= words_same(word, "EDE");
		if (*at != NO_WORD || !counts || stem_empty(&stem))
			continue;
		*at = (uint8_t)symptoms->words_used;
		symptoms->hashes[symptoms->words_used] = stem.hash;
		symptoms->begun[begin(word)] = true;
		symptoms->words[symptoms->words_used++] = word;
	}
}

/* The next word of one of our texts, which end in a byte of no word. */
static struct span
next_word(const char **text)
{
	const char *p = *text, *begins;

	while (*p != '\0' && !bytes_are(*p, IN_TEXT))
		p++;
	begins = p;
	while (bytes_are(*p, IN_TEXT))
		p++;
	*text = p;
	return (struct span){ begins, (size_t)(p - begins) };
}

/* A cause whose texts are read. */
struct reading {
	struct symptoms *symptoms;
	struct weights *weights;
	size_t cause;
};

static void
weigh(const struct reading *reading, const char *text, unsigned weight)
{
	struct span word;
	unsigned length = 0;

	while ((word = next_word(&text)).len > 0) {
		uint8_t at = NO_WORD, *count;

		length += weight;
		if (reading->symptoms->begun[begin(word)])
			at = *slot(reading->symptoms, stem_of(word).hash);
		if (at == NO_WORD)
			continue;
		count = &reading->weights->count[reading->cause][at];
		*count = *count + weight > COUNT_MOST ?
		    COUNT_MOST :
		    (uint8_t)(*count + weight);
	}
	reading->weights->length[reading->cause] += length;
	reading->weights->total += length;
}

/* Says whether a cause is of numbers that are no code. */
static bool
is_of_range(size_t cause)
{
	return record_get((enum record_id)cause_get(cause)->of)->range;
}

/* Weighs what a record is called: of an EDE its number stands apart, too. */
static void
weigh_code(const struct reading *reading, const struct record *record,
    const char *words)
{
	struct text apart;

	weigh(reading, words, IN_CODE_WORDS);
	weigh(reading, record->mnemonic, IN_CODE);
	if (!ascii_leads(record->mnemonic, "EDE"))
		return;
	text_set(&apart, "EDE %s", record->mnemonic + strlen("EDE"));
	weigh(reading, apart.bytes, IN_CODE);
}

/* Weighs all texts of a cause, and what its record is. */
static void
weigh_cause(const struct reading *reading, enum lang lang)
{
	const struct cause *facts = cause_get(reading->cause);
	const struct cause *text = cause_text(lang, reading->cause);
	const struct cause *remedy = cause_remedy(lang, reading->cause);
	const struct record *record = record_get((enum record_id)facts->of);

	weigh_code(reading, record, record_words((enum record_id)facts->of));
	weigh(reading, record->name, IN_RECORD);
	weigh(reading, record_text(lang, (enum record_id)facts->of)->gist,
	    IN_RECORD);
	weigh(reading, remedy->title, IN_TITLE);
	weigh(reading, text->sign, IN_SIGN);
	for (size_t i = 0; i < CHECKS_MOST; i++) {
		weigh(reading, facts->checks[i].command, IN_COMMAND);
		weigh(reading, text->checks[i].outcome, IN_CHECK);
	}
	weigh(reading, remedy->fix, IN_FIX);
	weigh(reading, text->here, IN_FIX);
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		weigh(reading, remedy->settings[i], IN_SETTING);
	weigh(reading, cause_words(reading->cause), IN_WORDS);
	weigh(reading, cause_asked(reading->cause), IN_WORDS);
	weigh(reading, cause_common_words(reading->cause), IN_WORDS);
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
	struct reading reading = { symptoms, &weights, 0 };
	uint32_t values[SYMPTOM_WORDS];

	memset(&weights, 0, sizeof(weights));
	for (; reading.cause < CAUSE_COUNT; reading.cause++) {
		if (!is_of_range(reading.cause))
			weigh_cause(&reading, lang);
	}
	value_words(symptoms, &weights, values);
	for (size_t i = 0; i < CAUSE_COUNT; i++) {
		const struct symptom found =
		    score(symptoms, &weights, values, i);

		insert(symptoms, &found);
	}
}
