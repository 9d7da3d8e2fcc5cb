/*
 * Differences of two records as sentences: a clause for each, from the same
 * fact.  Equal facts say nothing.  It must not know where sentences stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/table/label.h"
#include "rcodex/table/pair.h"
#include "compose.h"

/* The clause that each fact stands for. */
static const uint8_t about_clauses[] = {
#define ABOUT(id, text) [ABOUT_##id] = LABEL_ABOUT_##id,
#include "rcodex/table/label_list.h"
};
static const uint8_t space_clauses[] = {
#define SPACE(id, text) [IN_##id] = LABEL_IN_##id,
#include "rcodex/table/label_list.h"
};
static const uint8_t opcode_clauses[] = {
#define OPCODE(id, text) [OP_##id] = LABEL_OP_##id,
#include "rcodex/table/label_list.h"
};
static const uint8_t retry_clauses[] = {
#define RETRY(id, text) [RETRY_##id] = LABEL_RETRY_##id,
#include "rcodex/table/label_list.h"
};
static const uint8_t lasts_clauses[] = {
#define LASTS(id, text) [LASTS_##id] = LABEL_LASTS_##id,
#include "rcodex/table/label_list.h"
};
_Static_assert((int)LABEL_COUNT <= UINT8_MAX + 1,
    "more labels than a byte holds");

/* A fact in which two subjects differ: a clause for each, or one for both. */
struct contrast {
	enum label clauses[2];
	bool related;
};

static void
fill(struct text *text, enum lang lang, enum label label, struct filling with)
{
	text_clear(text);
	text_fill(text, label_text(lang, label), with);
}

/* Says whether the text that lists the codes beside an EDE has a code. */
static bool
comes_with(const struct subject *ede, const struct subject *code)
{
	const char *mnemonic = record_get(code->id)->mnemonic;

	return *mnemonic != '\0' &&
	    strstr(record_get(ede->id)->comes_with, mnemonic) != NULL;
}

/* Returns what an EDE and a code have to do with each other. */
static struct contrast
relation(const struct subject *a, const struct subject *b)
{
	bool first = record_is_ede(a->id);

	if (first ? comes_with(a, b) : comes_with(b, a))
		return (struct contrast){
			{ first ? LABEL_gives_reason : LABEL_has_reason }, true
		};
	return (struct contrast){
		{ (enum label)space_clauses[record_get(a->id)->space],
		    (enum label)space_clauses[record_get(b->id)->space] },
		false
	};
}

/* Adds a fact, if its clauses differ; returns the new count. */
static size_t
add(struct contrast contrasts[DIFFERENCES_MOST], size_t count, uint8_t first,
    uint8_t second)
{
	if (first != second)
		contrasts[count++] = (struct contrast){
			{ (enum label)first, (enum label)second }, false
		};
	return count;
}

/* Stores the facts in which two subjects differ; returns how many. */
static size_t
find_contrasts(const struct subject *a, const struct subject *b,
    struct contrast to[DIFFERENCES_MOST])
{
	const struct record *x = record_get(a->id), *y = record_get(b->id);
	bool ranges = x->range || y->range;
	bool success = x->about == ABOUT_SUCCESS || y->about == ABOUT_SUCCESS;
	bool unsaid = x->lasts == LASTS_UNSAID || y->lasts == LASTS_UNSAID;
	bool ede = x->space == IN_EDE || y->space == IN_EDE;
	bool silent = x->space == IN_NO_MESSAGE || y->space == IN_NO_MESSAGE;
	size_t count = 0;

	count =
	    add(to, count, about_clauses[x->about], about_clauses[y->about]);
	if (ede && x->space != y->space)
		to[count++] = relation(a, b);
	/* Where no reply came, nothing was answered; and what nobody defined is
	 * not answered, retried or kept in some way. */
	if (silent && !ede && x->space != y->space)
		count = add(to, count, space_clauses[x->space],
		    space_clauses[y->space]);
	if (!ranges && !ede && !silent)
		count = add(to, count, opcode_clauses[x->opcode],
		    opcode_clauses[y->opcode]);
	if (!ranges && !success)
		count = add(to, count, retry_clauses[x->retry_class],
		    retry_clauses[y->retry_class]);
	if (!ranges && !unsaid)
		count = add(to, count, lasts_clauses[x->lasts],
		    lasts_clauses[y->lasts]);
	/* Screens say where a code is carried; it serves if nothing else does.
	 */
	if (count == 0)
		count = add(to, count, space_clauses[x->space],
		    space_clauses[y->space]);
	return count;
}

/* Makes a sentence of a clause for each of two subjects. */
static void
two_clauses(struct text *sentence, enum lang lang, const enum label clauses[2],
    const struct filling with[2])
{
	struct text filled[2];

	for (size_t i = 0; i < 2; i++)
		fill(&filled[i], lang, clauses[i], with[i]);
	fill(sentence, lang, LABEL_two_clauses,
	    (struct filling){ filled[0].bytes, filled[1].bytes, NULL });
}

bool
compose_difference(struct text *sentence, enum lang lang,
    const struct subject *a, const struct subject *b, size_t i)
{
	bool swapped;
	const struct pair *own = pair_text(lang, a->id, b->id, &swapped);
	struct contrast contrasts[DIFFERENCES_MOST];
	struct text x, y;

	if (own != NULL) {
		if (i >= OWN_DIFFERENCES_MOST || own->differences[i][0] == '\0')
			return false;
		text_copy(sentence, own->differences[i]);
		return true;
	}
	if (i >= find_contrasts(a, b, contrasts))
		return false;
	subject_mnemonic(&x, a);
	subject_mnemonic(&y, b);
	if (contrasts[i].related)
		fill(sentence, lang, contrasts[i].clauses[0],
		    (struct filling){ x.bytes, y.bytes, NULL });
	else
		two_clauses(sentence, lang, contrasts[i].clauses,
		    (struct filling[]){ { .a = x.bytes }, { .a = y.bytes } });
	if (!contrasts[i].related)
		sentence->bytes[0] = ascii_upper(sentence->bytes[0]);
	return true;
}

void
compose_which(struct text *sentence, enum lang lang, const struct subject *a,
    const struct subject *b)
{
	bool swapped;
	const struct pair *own = pair_text(lang, a->id, b->id, &swapped);
	const char *when = record_text(lang, a->id)->when;
	struct text mnemonic;

	if (own != NULL)
		when = swapped ? own->which_b : own->which_a;
	subject_mnemonic(&mnemonic, a);
	fill(sentence, lang, LABEL_it_is,
	    (struct filling){ .a = mnemonic.bytes, .b = when });
}

const char *
compose_tells(enum lang lang, const struct subject *a, const struct subject *b,
    const char *tells[2])
{
	bool swapped;
	const struct pair *own = pair_text(lang, a->id, b->id, &swapped);

	if (own == NULL) {
		tells[0] = record_text(lang, a->id)->seen_by;
		tells[1] = record_text(lang, b->id)->seen_by;
		return "";
	}
	tells[0] = swapped ? own->tell_b : own->tell_a;
	tells[1] = swapped ? own->tell_a : own->tell_b;
	return pair_text(LANG_en, a->id, b->id, &swapped)->command;
}

void
compose_summary(struct text *summary, enum lang lang, const struct subject *a,
    const struct subject *b)
{
	bool swapped;
	const struct pair *own = pair_text(lang, a->id, b->id, &swapped);
	const enum label gists[2] = { LABEL_gist_of, LABEL_gist_of };
	struct text x, y;

	if (own != NULL) {
		text_copy(summary, own->summary);
		return;
	}
	subject_mnemonic(&x, a);
	subject_mnemonic(&y, b);
	two_clauses(summary, lang, gists,
	    (struct filling[]){
		{ x.bytes, record_text(lang, a->id)->gist, NULL },
		{ y.bytes, record_text(lang, b->id)->gist, NULL } });
}
