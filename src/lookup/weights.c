/*
 * How often the words of a question stand in the texts of each cause.  It must
 * not know how causes are ordered by that.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/gram.h"
#include "rcodex/base/text.h"
#include "weights.h"

enum { COUNT_MOST = 255 };

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

size_t
weights_begin(struct span word)
{
	const char two[] = { word.at[0], word.len > 1 ? word.at[1] : '\0' };
	const char third = word.len > 2 ? ascii_lower(word.at[2]) : '\0';

	return (bytes_pair(two) ^ (size_t)(uint8_t)third * 37) % BYTE_PAIRS;
}

uint8_t *
weights_slot(struct symptoms *symptoms, uint32_t hash)
{
	size_t at = (hash ^ hash >> 16) % SYMPTOM_SLOTS;

	while (symptoms->slots[at] != NO_WORD &&
	    symptoms->hashes[symptoms->slots[at]] != hash)
		at = (at + 1) % SYMPTOM_SLOTS;
	return &symptoms->slots[at];
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

/* Counts a word of a cause. */
static void
weigh_word(const struct reading *reading, struct span word, unsigned weight)
{
	uint8_t at = NO_WORD, *count;

	if (reading->symptoms->begun[weights_begin(word)])
		at = *weights_slot(reading->symptoms, stem_of(word).hash);
	if (at == NO_WORD)
		return;
	count = &reading->weights->count[reading->cause][at];
	*count = *count + weight > COUNT_MOST ? COUNT_MOST :
						(uint8_t)(*count + weight);
}

static void
weigh(const struct reading *reading, const char *text, unsigned weight)
{
	struct span word;
	unsigned length = 0;

	for (; (word = next_word(&text)).len > 0; length += weight)
		weigh_word(reading, word, weight);
	reading->weights->length[reading->cause] += length;
	reading->weights->total += length;
}

/* The same for a translation, unless it is the English text itself, which has
 * been counted; a cause is not the longer for it. */
static void
weigh_other(const struct reading *reading, const char *text,
    const char *english, unsigned weight)
{
	struct span left = span_of(text == english ? "" : text), word;

	while ((word = gram_next(&left)).len > 0)
		weigh_word(reading, word, weight);
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

/* Weighs what a cause is in another language than English. */
static void
weigh_translation(const struct reading *reading, enum lang lang)
{
	const struct cause *text = cause_text(lang, reading->cause);
	const struct cause *facts = cause_get(reading->cause);
	const struct cause *remedy = cause_remedy(lang, reading->cause);
	const struct cause *english = cause_remedy(LANG_en, reading->cause);
	const enum record_id of = (enum record_id)facts->of;

	weigh_other(reading, record_text(lang, of)->gist, record_get(of)->gist,
	    IN_RECORD);
	weigh_other(reading, remedy->title, english->title, IN_TITLE);
	weigh_other(reading, text->sign, facts->sign, IN_SIGN);
	for (size_t i = 0; i < CHECKS_MOST; i++)
		weigh_other(reading, text->checks[i].outcome,
		    facts->checks[i].outcome, IN_CHECK);
	weigh_other(reading, remedy->fix, english->fix, IN_FIX);
	weigh_other(reading, text->here, facts->here, IN_FIX);
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		weigh_other(reading, remedy->settings[i], english->settings[i],
		    IN_SETTING);
}

/* Weighs all texts of a cause, and what its record is. */
static void
weigh_cause(const struct reading *reading)
{
	const struct cause *facts = cause_get(reading->cause);
	const struct cause *remedy = cause_remedy(LANG_en, reading->cause);
	const struct record *record = record_get((enum record_id)facts->of);

	weigh_code(reading, record, record_words((enum record_id)facts->of));
	weigh(reading, record->name, IN_RECORD);
	weigh(reading, record->gist, IN_RECORD);
	weigh(reading, remedy->title, IN_TITLE);
	weigh(reading, facts->sign, IN_SIGN);
	for (size_t i = 0; i < CHECKS_MOST; i++) {
		weigh(reading, facts->checks[i].command, IN_COMMAND);
		weigh(reading, facts->checks[i].outcome, IN_CHECK);
	}
	weigh(reading, remedy->fix, IN_FIX);
	weigh(reading, facts->here, IN_FIX);
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		weigh(reading, remedy->settings[i], IN_SETTING);
	weigh(reading, cause_words(reading->cause), IN_WORDS);
	weigh(reading, cause_asked(reading->cause), IN_WORDS);
	weigh(reading, cause_common_words(reading->cause), IN_WORDS);
}

void
weights_fill(struct weights *weights, struct symptoms *symptoms, enum lang lang)
{
	struct reading reading = { symptoms, weights, 0 };

	memset(weights, 0, sizeof(*weights));
	for (; reading.cause < CAUSE_COUNT; reading.cause++) {
		if (is_of_range(reading.cause))
			continue;
		weigh_cause(&reading);
		if (lang != LANG_en)
			weigh_translation(&reading, lang);
	}
}
