/*
 * What is wrong with an operand.  It must not know what a good one leads to.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/complain.h"
#include "rcodex/table/subject.h"
#include "refuse.h"
#include "suggest.h"

/* Says what is near a word that names no code, or else how one is named. */
static void
put_suggestions(struct out *err, const char *word)
{
	const char *found[SUGGESTIONS_MOST];
	size_t count = suggest(word, found);

	if (count == 0) {
		out_text(err, "; try a number or a name: rcodex 2");
		return;
	}
	out_text(err, "; did you mean ");
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			out_text(err, i + 1 == count ? " or " : ", ");
		out_text(err, found[i]);
	}
	out_text(err, "?");
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
