/*
 * Which screen answers a request.  It must not know what is on a screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/choice.h"
#include "rcodex/page/parts.h"
#include "rcodex/show/card.h"
#include "rcodex/show/screen.h"
#include "rcodex/table/subject.h"
#include "compare.h"

bool
screen_two_columns(const struct request *request)
{
	return request->kind == REQUEST_TWO || request->kind == REQUEST_SIXTEEN;
}

/* Says which list has a number that no code has. */
static void
put_elsewhere(struct page *page, const struct elsewhere *elsewhere)
{
	parts_sentence(page, LABEL_elsewhere,
	    (struct filling){ elsewhere->name, elsewhere->where, NULL });
	layout_gap(page);
}

/* Says that a number behind an EDE is a code, and how to name two EDEs. */
static void
put_code_behind_ede(struct page *page, const struct request *request)
{
	struct text mnemonic, number, ede;

	subject_mnemonic(&mnemonic, &request->subjects[1]);
	subject_number(&number, &request->subjects[1]);
	subject_operand(&ede, &request->subjects[0]);
	parts_sentence(page, LABEL_code_behind_ede,
	    (struct filling){ mnemonic.bytes, ede.bytes, number.bytes });
	layout_gap(page);
}

static void
put_notes(struct page *page, const struct request *request)
{
	struct filling words = { request->words[0], request->words[1], NULL };

	if (request->sixteen != NULL)
		parts_note(page, LABEL_sixteen_read,
		    (struct filling){ .a = request->sixteen });
	if (request->code_behind_ede)
		put_code_behind_ede(page, request);
	if (request->same_code)
		parts_note(page, LABEL_same_code, words);
	if (request->same_range)
		parts_note(page, LABEL_same_range, words);
	if (request->elsewhere != NULL)
		put_elsewhere(page, request->elsewhere);
}

void
screen_print(struct page *page, const struct request *request)
{
	const struct subject *subjects = request->subjects;

	put_notes(page, request);
	switch (request->kind) {
	case REQUEST_ONE:
		card_print(page, &subjects[0]);
		break;
	case REQUEST_CAUSE:
		card_cause(page, &subjects[0], request->cause);
		break;
	case REQUEST_SEVERAL:
		choice_several(page, request);
		break;
	case REQUEST_TWO:
		compare_print(page, &subjects[0], &subjects[1]);
		break;
	case REQUEST_SIXTEEN:
		choice_sixteen(page);
		break;
	case REQUEST_AMBIGUOUS:
		choice_ambiguous(page,
		    request->elsewhere != NULL ? request->elsewhere->name :
						 request->words[0],
		    request->ambiguity);
		break;
	}
}
