/*
 * What is wrong with an operand.  It must not know what a good one leads to.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/complain.h"
#include "rcodex/base/shell.h"
#include "rcodex/base/words.h"
#include "rcodex/base/utf8.h"
#include "rcodex/lookup/symptom.h"
#include "rcodex/table/message.h"
#include "rcodex/table/subject.h"
#include "refuse.h"
#include "suggest.h"

/* Offers the names that a word may stand for; false where there is none. */
static bool
put_names(struct out *err, const char *word)
{
	const char *found[SUGGESTIONS_MOST];
	size_t count = suggest(word, found);
	const char *behind;

	if (count == 0)
		count = suggest_begun(word, found);
	if (count == 0)
		return false;
	behind = message_begin(err, MESSAGE_did_you_mean);
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			message_put(err,
			    i + 1 == count ? MESSAGE_or : MESSAGE_comma);
		out_text(err, found[i]);
	}
	out_text(err, behind);
	return true;
}

static bool
ends(const char *word, const char *end)
{
	const size_t len = strlen(word), of = strlen(end);

	return len > of && ascii_same(word + len - of, end);
}

static bool
is_file(const char *word)
{
	return strchr(word, '/') != NULL || ends(word, ".log") ||
	    ends(word, ".txt") || ends(word, ".json");
}

/* Says whether a word is several labels. */
static bool
is_host(const char *word)
{
	const char *dot = strchr(word, '.');

	return dot != NULL && dot > word && dot[1] != '\0';
}

/* Says whether causes speak of a word, or of one of several. */
static bool
is_topic(const char *words)
{
	static struct symptoms symptoms;

	symptom_open(&symptoms);
	symptom_ask(&symptoms, span_of(words));
	symptom_find(&symptoms, LANG_en);
	return symptoms.used > 0;
}

/* Says how to ask what a word asks for that is near to no name. */
static void
put_way(struct out *err, const char *word)
{
	const bool safe = strlen(word) <= UTF8_SHOWN && shell_safe_words(word);
	enum message way = MESSAGE_try_a_code;
	const char *behind;

	if (is_file(word)) {
		way = MESSAGE_try_a_file;
		word = shell_safe_path(word) ? word : "FILE";
	} else if (safe && words_address(span_of(word))) {
		way = MESSAGE_try_a_server;
	} else if (safe && is_host(word) && shell_safe(word)) {
		way = MESSAGE_try_a_name;
	} else if (safe && is_topic(word)) {
		way = MESSAGE_try_a_search;
	}
	behind = message_begin(err, way);
	if (way != MESSAGE_try_a_code)
		out_text(err, word);
	out_text(err, behind);
}

/* Says what a word that names no code may have been meant for. */
static void
put_suggestions(struct out *err, const char *word)
{
	if (!put_names(err, word))
		put_way(err, word);
}

/* Says which codes an ambiguous word can be. */
static void
put_candidates(struct out *err, const struct ambiguity *ambiguity)
{
	const char *behind = message_begin(err, MESSAGE_several_codes);

	for (size_t i = 0; i < ambiguity->count; i++) {
		enum record_id id = (enum record_id)ambiguity->candidates[i];

		if (i > 0)
			message_put(err, MESSAGE_comma);
		out_text(err, record_get(id)->mnemonic);
	}
	out_text(err, behind);
}

/* Says which causes a code has. */
static void
put_causes(struct out *err, const struct subject *subject)
{
	struct text number, operand;
	size_t first;

	if (subject->id == RC_COUNT) {
		message_put(err, MESSAGE_sixteen);
		return;
	}
	subject_operand(&operand, subject);
	text_set(&number, "%d", (int)cause_all(subject->id, &first));
	message_fill(err, MESSAGE_has_causes,
	    (struct filling){ .a = operand.bytes, .n = number.bytes });
}

bool
refuse(struct out *err, const char *word, const struct meaning *means,
    bool alone)
{
	if (means->kind == MEANS_CODE || means->kind == MEANS_SIXTEEN ||
	    means->kind == MEANS_CAUSE ||
	    (means->kind == MEANS_AMBIGUOUS && alone))
		return false;
	complain_of(err, word);
	switch (means->kind) {
	case MEANS_AMBIGUOUS:
		put_candidates(err, means->ambiguity);
		break;
	case MEANS_NO_CAUSE:
		put_causes(err, &means->subject);
		break;
	case MEANS_NO_EDE:
		message_put(err, MESSAGE_no_ede);
		break;
	case MEANS_TOO_LARGE:
		message_put(err,
		    strlen(word) > 3 && ascii_same_bytes(word, "ede", 3) ?
			MESSAGE_no_ede_number :
			MESSAGE_no_code_number);
		break;
	default:
		message_put(err, MESSAGE_no_code);
		put_suggestions(err, word);
		break;
	}
	out_text(err, "\n");
	return true;
}

bool
refuse_all(struct out *err, const char *together, char *words[], size_t count)
{
	static const struct meaning none = { .kind = MEANS_NOTHING };
	const char *near[SUGGESTIONS_MOST];

	for (size_t i = 0; i < count; i++) {
		if (operand_read(words[i]).kind != MEANS_NOTHING ||
		    suggest(words[i], near) > 0)
			return false;
	}
	return refuse(err, together, &none, true);
}

/* To say what so many words may have been meant for takes long. */
enum { REFUSED_MOST = 64 };

bool
refuse_enough(struct out *err, size_t refused)
{
	if (refused < REFUSED_MOST)
		return false;
	complain_begin(err);
	message_put(err, MESSAGE_too_many);
	out_text(err, "\n");
	return true;
}
