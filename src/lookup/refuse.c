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
#include "rcodex/table/subject.h"
#include "refuse.h"
#include "suggest.h"

/* Offers the names that a word may stand for; false where there is none. */
static bool
put_names(struct out *err, const char *word)
{
	const char *found[SUGGESTIONS_MOST];
	size_t count = suggest(word, found);

	if (count == 0)
		count = suggest_begun(word, found);
	for (size_t i = 0; i < count; i++) {
		out_text(err,
		    i == 0             ? "; did you mean " :
			i + 1 == count ? " or " :
					 ", ");
		out_text(err, found[i]);
	}
	if (count > 0)
		out_text(err, "?");
	return count > 0;
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
	const char *begin = "try a number or a name: rcodex 2", *end = "";

	if (is_file(word)) {
		begin = "a text is read from standard input: rcodex < ";
		word = shell_safe_path(word) ? word : "FILE";
	} else if (strlen(word) > UTF8_SHOWN || !shell_safe_words(word)) {
		word = "";
	} else if (words_address(span_of(word))) {
		begin = "for what it answers: dig example.com @";
		end = " | rcodex";
	} else if (is_host(word) && shell_safe(word)) {
		begin = "for what it answers: dig ";
		end = " | rcodex";
	} else if (is_topic(word)) {
		begin = "causes that it may speak of: rcodex -s ";
	} else {
		word = "";
	}
	out_text(err, "; ");
	out_text(err, begin);
	out_text(err, word);
	out_text(err, end);
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
	out_text(err, "can be several codes: name one of");
	for (size_t i = 0; i < ambiguity->count; i++) {
		enum record_id id = (enum record_id)ambiguity->candidates[i];

		out_text(err, i > 0 ? ", " : " ");
		out_text(err, record_get(id)->mnemonic);
	}
}

/* Says which causes a code has. */
static void
put_causes(struct out *err, const struct subject *subject)
{
	struct text text, operand;
	size_t first;

	if (subject->id == RC_COUNT) {
		out_text(err, "16 is two codes: name badvers or badsig");
		return;
	}
	subject_operand(&operand, subject);
	text_set(&text, "it has causes 1 to %d: rcodex %s",
	    (int)cause_all(subject->id, &first), operand.bytes);
	out_text(err, text.bytes);
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
		out_text(err,
		    "no Extended DNS Error; try a number, or rcodex -l ede");
		break;
	case MEANS_TOO_LARGE:
		out_text(err,
		    strlen(word) > 3 && ascii_same_bytes(word, "ede", 3) ?
			"no Extended DNS Error (0-65535)" :
			"not a DNS response code (0-65535)");
		break;
	default:
		out_text(err, "not a DNS response code");
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
	out_text(err,
	    "rcodex: too many of these are no codes; the rest is not looked "
	    "up\n");
	return true;
}
