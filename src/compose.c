/*
 * Differences of two records as sentences: a clause for each, from the same
 * fact.  Equal facts say nothing.  It must not know where sentences stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/ascii.h"
#include "rcodex/compose.h"

/* The clauses of a fact follow each other in data/labels.def in its order. */
_Static_assert(LABEL_about_exchange - LABEL_about_request + 1 == ABOUT_COUNT &&
	LABEL_in_none - LABEL_in_header + 1 == SPACE_COUNT &&
	LABEL_op_tkey - LABEL_op_any + 1 == OPCODE_COUNT &&
	LABEL_retry_same - LABEL_retry_no + 1 == RETRY_COUNT &&
	LABEL_lasts_session - LABEL_lasts_message + 1 == LASTS_COUNT,
    "a fact without a clause, or a clause without a fact");

struct facts {
	unsigned clause[DIFFERENCES_MOST];
};

/* Returns the clauses of a record, the most telling fact first. */
static struct facts
facts_of(const struct subject *subject)
{
	const struct rcode *code = rcode_get(subject->id);

	return (struct facts){ {
	    (unsigned)LABEL_about_request + code->about,
	    (unsigned)LABEL_in_header + code->space,
	    (unsigned)LABEL_op_any + code->opcode,
	    (unsigned)LABEL_retry_no + code->retry_class,
	    (unsigned)LABEL_lasts_message + code->lasts,
	} };
}

size_t
compose_differences(enum lang lang, const struct subject *a,
    const struct subject *b, char sentences[DIFFERENCES_MOST][FILLED_MOST])
{
	struct facts of_a = facts_of(a), of_b = facts_of(b);
	char a_label[12], b_label[12], one[FILLED_MOST], other[FILLED_MOST];
	size_t count = 0;

	rcode_label(a, a_label);
	rcode_label(b, b_label);
	for (size_t i = 0; i < DIFFERENCES_MOST; i++) {
		if (of_a.clause[i] == of_b.clause[i])
			continue;
		fill(one, text_label(lang, (enum label)of_a.clause[i]),
		    (struct filling){ .a = a_label });
		fill(other, text_label(lang, (enum label)of_b.clause[i]),
		    (struct filling){ .a = b_label });
		fill(sentences[count], text_label(lang, LABEL_two_clauses),
		    (struct filling){ .a = one, .b = other });
		sentences[count][0] = ascii_upper(sentences[count][0]);
		count++;
	}
	return count;
}

/* Stores the sentence that says when it is one of the two. */
static void
compose_which(enum lang lang, const struct subject *subject, const char *when,
    char sentence[FILLED_MOST])
{
	char label[12];

	rcode_label(subject, label);
	fill(sentence, text_label(lang, LABEL_it_is),
	    (struct filling){ .a = label, .b = when });
}

static void
compose_summary(enum lang lang, const struct subject *a,
    const struct subject *b, char summary[FILLED_MOST])
{
	const struct subject *subjects[] = { a, b };
	char labels[2][12], clauses[2][FILLED_MOST];

	for (size_t i = 0; i < 2; i++) {
		rcode_label(subjects[i], labels[i]);
		fill(clauses[i], text_label(lang, LABEL_gist_of),
		    (struct filling){ .a = labels[i],
			.b = text_rcode(lang, subjects[i]->id)->gist });
	}
	fill(summary, text_label(lang, LABEL_two_clauses),
	    (struct filling){ .a = clauses[0], .b = clauses[1] });
}

void
compose_comparison(enum lang lang, const struct subject *a,
    const struct subject *b, struct comparison_text *text)
{
	bool swapped;
	const struct pair_text *own = text_pair(lang, a->id, b->id, &swapped);
	const char *first = text_rcode(lang, a->id)->when;
	const char *second = text_rcode(lang, b->id)->when;
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
