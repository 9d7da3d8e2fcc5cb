/*
 * Differences of two records as sentences: a clause for each, from the same
 * fact.  Equal facts say nothing.  It must not know where sentences stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/table/subject.h"
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

/* Adds a sentence of two clauses, if they differ; returns the new count. */
static size_t
contrast(enum lang lang, const struct subject *subjects[2],
    const unsigned clauses[2], size_t count,
    char sentences[DIFFERENCES_MOST][FILLED_MOST])
{
	char label[12], filled[2][FILLED_MOST];

	if (clauses[0] == clauses[1])
		return count;
	for (size_t i = 0; i < 2; i++) {
		subject_label(subjects[i], label);
		fill(filled[i], label_text(lang, (enum label)clauses[i]),
		    (struct filling){ .a = label });
	}
	fill(sentences[count], label_text(lang, LABEL_two_clauses),
	    (struct filling){ .a = filled[0], .b = filled[1] });
	sentences[count][0] = ascii_upper(sentences[count][0]);
	return count + 1;
}

/* Says whether the text that lists the codes beside an EDE has a code. */
static bool
comes_with(enum lang lang, const struct subject *ede,
    const struct subject *code)
{
	const char *list = record_text(lang, ede->id)->comes_with;
	const char *mnemonic = record_get(code->id)->mnemonic;

	return *mnemonic != '\0' && strstr(list, mnemonic) != NULL;
}

/* Adds what an EDE and a code have to do with each other. */
static size_t
relate(enum lang lang, const struct subject *subjects[2], size_t count,
    char sentences[DIFFERENCES_MOST][FILLED_MOST])
{
	const size_t ede = record_is_ede(subjects[0]->id) ? 0 : 1;
	const unsigned spaces[] = {
		(unsigned)LABEL_IN_HEADER + record_get(subjects[0]->id)->space,
		(unsigned)LABEL_IN_HEADER + record_get(subjects[1]->id)->space
	};
	char labels[2][12];

	if (!comes_with(lang, subjects[ede], subjects[1 - ede]))
		return contrast(lang, subjects, spaces, count, sentences);
	subject_label(subjects[0], labels[0]);
	subject_label(subjects[1], labels[1]);
	fill(sentences[count],
	    label_text(lang, ede == 0 ? LABEL_gives_reason : LABEL_has_reason),
	    (struct filling){ .a = labels[0], .b = labels[1] });
	return count + 1;
}

size_t
compose_differences(enum lang lang, const struct subject *a,
    const struct subject *b, char sentences[DIFFERENCES_MOST][FILLED_MOST])
{
	const struct subject *both[] = { a, b };
	const struct record *x = record_get(a->id), *y = record_get(b->id);
	bool ranges = x->range || y->range;
	bool success = x->about == ABOUT_SUCCESS || y->about == ABOUT_SUCCESS;
	bool unsaid = x->lasts == LASTS_UNSAID || y->lasts == LASTS_UNSAID;
	bool ede = x->space == IN_EDE || y->space == IN_EDE;
	size_t count = 0;

#define CONTRAST(clauses, field) \
	count = contrast(lang, both, \
	    (unsigned[]){ (clauses)[x->field], (clauses)[y->field] }, count, \
	    sentences)
	CONTRAST(about_clauses, about);
	/* What nobody defined is not answered, retried or kept in some way. */
	if (ede && x->space != y->space)
		count = relate(lang, both, count, sentences);
	if (!ranges) {
		if (!ede)
			CONTRAST(opcode_clauses, opcode);
		if (!success)
			CONTRAST(retry_clauses, retry_class);
		if (!unsaid)
			CONTRAST(lasts_clauses, lasts);
	}
	/* Screens say where a code is carried; it serves if nothing else does.
	 */
	if (count == 0)
		CONTRAST(space_clauses, space);
#undef CONTRAST
	return count;
}

/* Stores the sentence that says when it is one of the two. */
static void
compose_which(enum lang lang, const struct subject *subject, const char *when,
    char sentence[FILLED_MOST])
{
	char label[12];

	subject_label(subject, label);
	fill(sentence, label_text(lang, LABEL_it_is),
	    (struct filling){ .a = label, .b = when });
}

static void
compose_summary(enum lang lang, const struct subject *a,
    const struct subject *b, char summary[FILLED_MOST])
{
	const struct subject *subjects[] = { a, b };
	char labels[2][12], clauses[2][FILLED_MOST];

	for (size_t i = 0; i < 2; i++) {
		subject_label(subjects[i], labels[i]);
		fill(clauses[i], label_text(lang, LABEL_gist_of),
		    (struct filling){ .a = labels[i],
			.b = record_text(lang, subjects[i]->id)->gist });
	}
	fill(summary, label_text(lang, LABEL_two_clauses),
	    (struct filling){ .a = clauses[0], .b = clauses[1] });
}

void
compose_comparison(enum lang lang, const struct subject *a,
    const struct subject *b, struct comparison_text *text)
{
	bool swapped;
	const struct pair *own = pair_text(lang, a->id, b->id, &swapped);
	const char *first = record_text(lang, a->id)->when;
	const char *second = record_text(lang, b->id)->when;
	size_t count = 0;

	if (own == NULL) {
		compose_summary(lang, a, b, text->summary);
		count = compose_differences(lang, a, b, text->differences);
	} else {
		first = swapped ? own->which_b : own->which_a;
		second = swapped ? own->which_a : own->which_b;
		fill_add(text->summary, 0, own->summary);
		while (count < OWN_DIFFERENCES_MOST &&
		    own->differences[count][0] != '\0') {
			fill_add(text->differences[count], 0,
			    own->differences[count]);
			count++;
		}
	}
	if (count < DIFFERENCES_MOST)
		text->differences[count][0] = '\0';
	compose_which(lang, a, first, text->which[0]);
	compose_which(lang, b, second, text->which[1]);
}
