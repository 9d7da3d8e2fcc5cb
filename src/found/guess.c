/*
 * Looking for causes by the words of a text.  It must not know how they are
 * weighed.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/found/guess.h"
#include "rcodex/page/parts.h"
#include "rcodex/show/document.h"
#include "rcodex/table/subject.h"

enum { GUESSES_MOST = 3, WORDS_LEAST = 2, SCORE_LEAST = 12000 };

bool
guess(struct symptoms *symptoms, enum lang lang, const struct replies *replies)
{
	const struct symptom *best = &symptoms->list[0];

	symptom_open(symptoms);
	symptom_ask(symptoms,
	    (struct span){ replies->head, replies->head_used });
	symptom_find(symptoms, lang);
	if (symptoms->used > GUESSES_MOST)
		symptoms->used = GUESSES_MOST;
	return symptoms->used > 0 && best->score >= SCORE_LEAST &&
	    symptom_words(best) >= WORDS_LEAST;
}

void
guess_print(struct page *page, const struct symptoms *symptoms)
{
	parts_sentence(page, LABEL_guessed, (struct filling){ 0 });
	for (size_t i = 0; i < symptoms->used; i++)
		symptom_print(page, symptoms, i);
}

/* Adds the record of each cause. */
static void
add_codes(struct json *json, enum lang lang, const struct symptoms *symptoms)
{
	bool added[RC_COUNT] = { false };

	for (size_t i = 0; i < symptoms->used; i++) {
		const enum record_id of =
		    (enum record_id)cause_get(symptoms->list[i].cause)->of;
		const struct subject subject = subject_of(of);

		if (!added[of])
			document_code(json, lang, &subject);
		added[of] = true;
	}
}

void
guess_json(struct out *out, enum lang lang, const struct symptoms *symptoms)
{
	struct json json;

	document_open(&json, out, lang);
	add_codes(&json, lang, symptoms);
	document_end_codes(&json);
	json_open(&json, "reports", '[');
	json_close(&json, ']');
	symptom_json(&json, lang, symptoms);
	document_close(&json);
}
