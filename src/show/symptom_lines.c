/*
 * The causes that the words of a question speak of, printed.  It must not know
 * how they are weighed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/show/symptom.h"
#include "rcodex/table/subject.h"

enum { TITLE_COLUMN = 16, WORDS_COLUMN = 54, WORDS_LEAST = 20 };

size_t
symptom_words(const struct symptom *symptom)
{
	size_t count = 0;

	for (uint64_t left = symptom->words; left != 0; left &= left - 1)
		count++;
	return count;
}

bool
symptom_word(const struct symptoms *symptoms, const struct symptom *symptom,
    size_t *i, char word[SYMPTOM_WORD])
{
	for (; *i < symptoms->words_used; ++*i) {
		const struct span *span = &symptoms->words[*i];
		const char *end = span->at + span->len;
		size_t len;

		if ((symptom->words >> *i & 1) == 0)
			continue;
		/* Pairs of characters that share one are a longer word. */
		while (++*i < symptoms->words_used &&
		    (symptom->words >> *i & 1) != 0 &&
		    symptoms->words[*i].at > span->at &&
		    symptoms->words[*i].at < end)
			end = symptoms->words[*i].at + symptoms->words[*i].len;
		len = (size_t)(end - span->at);
		if (len >= SYMPTOM_WORD)
			len = SYMPTOM_WORD - 1;
		memcpy(word, span->at, len);
		word[len] = '\0';
		return true;
	}
	return false;
}

/* Stores the words that a cause holds. */
static void
list_words(struct text *to, const struct symptoms *symptoms,
    const struct symptom *symptom)
{
	char word[SYMPTOM_WORD];

	text_clear(to);
	for (size_t i = 0; symptom_word(symptoms, symptom, &i, word);) {
		text_add(to, "%s", to->used > 0 ? ", " : "");
		text_foreign(to, word);
	}
}

void
symptom_print(struct page *page, const struct symptoms *symptoms, size_t i)
{
	const struct symptom *symptom = &symptoms->list[i];
	const struct cause *facts = cause_get(symptom->cause);
	const struct subject of = subject_of((enum record_id)facts->of);
	const char *title = cause_remedy(page->lang, symptom->cause)->title;
	struct text operand, words;
	const struct cell cells[] = {
		{ .text = operand.bytes },
		{ TITLE_COLUMN, 0, LAYOUT_HEADING, title },
		{ WORDS_COLUMN, 0, LAYOUT_VERBATIM, words.bytes },
	};

	subject_operand(&operand, &of);
	text_add(&operand, ".%d", (int)cause_number(symptom->cause));
	list_words(&words, symptoms, symptom);
	if (page->width >= WORDS_COLUMN + WORDS_LEAST) {
		layout_row(page, cells, 3);
		return;
	}
	layout_text(page, 0, operand.bytes);
	layout_styled(page, 2, LAYOUT_HEADING, title);
	layout_styled(page, 2, LAYOUT_VERBATIM, words.bytes);
}

static void
add_symptom(struct json *json, enum lang lang, const struct symptoms *symptoms,
    const struct symptom *symptom)
{
	const struct cause *facts = cause_get(symptom->cause);
	const struct subject of = subject_of((enum record_id)facts->of);
	char word[SYMPTOM_WORD];
	struct text mnemonic;

	subject_mnemonic(&mnemonic, &of);
	json_open(json, NULL, '{');
	json_text(json, "record", mnemonic.bytes);
	json_text(json, "case", facts->id);
	json_number(json, "number", cause_number(symptom->cause));
	json_text(json, "title", cause_remedy(lang, symptom->cause)->title);
	json_open(json, "words", '[');
	for (size_t i = 0; symptom_word(symptoms, symptom, &i, word);)
		json_foreign(json, NULL, word);
	json_close(json, ']');
	json_close(json, '}');
}

void
symptom_json(struct json *json, enum lang lang, const struct symptoms *symptoms)
{
	if (symptoms->used == 0)
		return;
	json_open(json, "symptoms", '[');
	for (size_t i = 0; i < symptoms->used; i++)
		add_symptom(json, lang, symptoms, &symptoms->list[i]);
	json_close(json, ']');
}
