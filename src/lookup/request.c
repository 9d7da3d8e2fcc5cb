/*
 * From operands to codes.  It must not know how a code is explained.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/request.h"
#include "rcodex/table/message.h"
#include "rcodex/table/subject.h"
#include "pieces.h"
#include "refuse.h"
#include "suggest.h"

/*
 * Joins the operands with one blank each; false where that gets too long, or
 * one is empty and so is no part of a name.
 */
static bool
join(char joined[JOINED_MOST], char *words[], size_t count)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		size_t len = strlen(words[i]);

		if (len == 0 || used + len + 2 > JOINED_MOST)
			return false;
		if (i > 0)
			joined[used++] = ' ';
		memcpy(joined + used, words[i], len);
		used += len;
	}
	joined[used] = '\0';
	return true;
}

/*
 * Decides which code 16 is beside another: BADSIG beside the codes of TSIG and
 * TKEY, the other of the two beside one of them, else BADVERS.
 */
static void
settle_sixteen(struct meaning *means, const struct meaning *other)
{
	int32_t number = other->subject.number;
	bool ede = record_is_ede(other->subject.id);
	bool signing = other->subject.id == RC_BADVERS ||
	    (!ede && (number == 9 || (number >= 17 && number <= 22)));

	if (signing && other->subject.id != RC_BADSIG)
		means->subject.id = RC_BADSIG;
	else
		means->subject.id = RC_BADVERS;
	means->kind = MEANS_CODE;
}

/* Takes over the meaning of one operand. */
static void
take_one(struct request *request, const struct meaning *means)
{
	request->subjects[0] = means->subject;
	request->ambiguity = means->ambiguity;
	request->cause = means->cause;
	request->elsewhere = means->elsewhere;
	if (means->kind == MEANS_CAUSE)
		request->kind = REQUEST_CAUSE;
	else if (means->kind == MEANS_SIXTEEN)
		request->kind = REQUEST_SIXTEEN;
	else if (means->kind == MEANS_AMBIGUOUS)
		request->kind = REQUEST_AMBIGUOUS;
	else
		request->kind = REQUEST_ONE;
}

/* Takes over the meanings of two operands, of which 16 may be one. */
static void
take_two(struct request *request, struct meaning *a, struct meaning *b)
{
	struct meaning *sixteen = a->kind == MEANS_SIXTEEN ? a : b;

	if (a->kind == MEANS_SIXTEEN && b->kind == MEANS_SIXTEEN) {
		request->kind = REQUEST_SIXTEEN;
		return;
	}
	if (sixteen->kind == MEANS_SIXTEEN) {
		settle_sixteen(sixteen, sixteen == a ? b : a);
		request->sixteen = record_get(sixteen->subject.id)->mnemonic;
	}
	request->subjects[0] = a->subject;
	request->subjects[1] = b->subject;
	request->kind = REQUEST_TWO;
	if (a->subject.id == b->subject.id) {
		request->kind = REQUEST_ONE;
		request->same_code = a->subject.number == b->subject.number;
		request->same_range = !request->same_code;
	}
}

/*
 * Returns the next operand of a request, "ede" and the word behind it made one,
 * or NULL past the last.
 */
static const char *
next_operand(const struct request *request, struct turn *turn)
{
	char **words = request->operands + turn->operand;

	if (turn->operand >= request->count)
		return NULL;
	turn->operand++;
	if (turn->operand == request->count || !ascii_same(*words, "ede") ||
	    !join(turn->joined, words, 2))
		return *words;
	turn->operand++;
	return turn->joined;
}

static enum status
misuse(struct out *err, const char *word, enum message reason)
{
	message_of(err, word, reason);
	return STATUS_MISUSE;
}

/* Stores the first operands; returns how many there are in all. */
static size_t
count_operands(struct request *request)
{
	struct turn turn = { 0 };
	size_t count = 0;
	const char *word;

	while ((word = next_operand(request, &turn)) != NULL) {
		if (count < OPERANDS_MOST && word == turn.joined) {
			memcpy(request->edes[count], word, JOINED_MOST);
			word = request->edes[count];
		}
		if (count < OPERANDS_MOST)
			request->words[count] = word;
		count++;
	}
	request->code_behind_ede = request->count == 3 && count == 2 &&
	    request->words[0] == request->edes[0] &&
	    ascii_digit(*request->words[1]);
	return count;
}

/* Refuses what goes with no other code, among several. */
static enum status
check_usage(const struct request *request, size_t count, struct out *err)
{
	struct turn turn = { 0 };
	const char *word;

	while ((word = next_operand(request, &turn)) != NULL) {
		if (ascii_same(word, "ede"))
			return misuse(err, word, MESSAGE_needs_ede);
		if (count > 1 && operand_read(word).kind == MEANS_CAUSE)
			return misuse(err, word, MESSAGE_cause_alone);
	}
	return STATUS_EXPLAINED;
}

/* Reads operands, of which none is said to be more than one. */
static enum status
read_each(struct request *request, struct out *err)
{
	const size_t count = count_operands(request);
	struct meaning means[OPERANDS_MOST] = { { .kind = MEANS_NOTHING } };
	struct turn turn = { 0 };
	const char *word;
	size_t read = 0, refused = 0;

	if (check_usage(request, count, err) != STATUS_EXPLAINED)
		return STATUS_MISUSE;
	if (request->count > 1 && request->joined[0] != '\0' &&
	    refuse_all(err, request->joined, request->operands, request->count))
		return STATUS_UNKNOWN;
	while ((word = next_operand(request, &turn)) != NULL &&
	    !refuse_enough(err, refused)) {
		struct meaning meaning = word == request->first_word ?
		    request->first :
		    operand_read(word);

		refused += refuse(err, word, &meaning, count == 1);
		if (read < OPERANDS_MOST)
			means[read++] = meaning;
	}
	if (refused > 0)
		return STATUS_UNKNOWN;
	if (count == 1)
		take_one(request, &means[0]);
	else if (count == 2)
		take_two(request, &means[0], &means[1]);
	else
		request->kind = REQUEST_SEVERAL;
	return STATUS_EXPLAINED;
}

/* Says whether several operands are one name, as in "server misbehaving". */
static bool
are_one(struct request *request, char *words[], size_t count)
{
	enum meaning_kind kind;

	if (count < 2 || !join(request->joined, words, count)) {
		request->joined[0] = '\0';
		return false;
	}
	kind = operand_read(request->joined).kind;
	return kind != MEANS_NOTHING && kind != MEANS_NO_EDE;
}

/* Says whether an operand means nothing as it stands; keeps what the first one
 * means, which takes time to find out. */
static bool
is_unknown(struct request *request)
{
	for (size_t i = 0; i < request->count; i++) {
		const char *word = request->operands[i];
		const struct meaning means = operand_read(word);

		if (i == 0) {
			request->first_word = word;
			request->first = means;
		}
		if (means.kind == MEANS_NOTHING ||
		    (means.kind == MEANS_NO_EDE && !ascii_same(word, "ede")))
			return true;
	}
	return false;
}

/* Usage is checked before what operands mean. */
enum status
request_read(struct request *request, char *words[], size_t count,
    struct out *err)
{
	static struct pieces pieces; /* which operands of the request are */

	if (count == 0)
		return STATUS_MISUSE;
	for (size_t i = 0; i < count; i++) {
		if (ascii_same(words[i], "-"))
			return misuse(err, "-", MESSAGE_dash_alone);
	}
	request->operands = words;
	request->count = count;
	if (are_one(request, words, count)) {
		request->whole[0] = request->joined;
		request->operands = request->whole;
		request->count = 1;
	} else if (is_unknown(request) && pieces_cut(&pieces, words, count)) {
		request->operands = pieces.list;
		request->count = pieces.count;
	}
	return read_each(request, err);
}

/* The codes of a word that is several, by its place. */
static bool
part_of(const struct request *request, size_t part, struct subject *subject)
{
	static const struct subject sixteen[] = {
		{ RC_BADVERS, 16 },
		{ RC_BADSIG, 16 },
	};

	if (request->kind == REQUEST_AMBIGUOUS) {
		if (part >= request->ambiguity->count)
			return false;
		*subject = subject_of(
		    (enum record_id)request->ambiguity->candidates[part]);
		return true;
	}
	if (part >= 2)
		return false;
	*subject = sixteen[part];
	return true;
}

/* The codes of three operands and more, of which 16 is two. */
static bool
next_of_several(const struct request *request, struct turn *turn,
    struct subject *subject)
{
	struct meaning means;
	const char *word;

	if (turn->part > 0) {
		turn->part = 0;
		return part_of(request, 1, subject);
	}
	word = next_operand(request, turn);
	if (word == NULL)
		return false;
	means = operand_read(word);
	if (means.kind == MEANS_SIXTEEN)
		return part_of(request, turn->part++, subject);
	*subject = means.subject;
	return true;
}

bool
request_next(const struct request *request, struct turn *turn,
    struct subject *subject)
{
	size_t count = request->kind == REQUEST_TWO ? 2 : 1;

	if (request->kind == REQUEST_SEVERAL)
		return next_of_several(request, turn, subject);
	if (request->kind == REQUEST_SIXTEEN ||
	    request->kind == REQUEST_AMBIGUOUS)
		return part_of(request, turn->part++, subject);
	if (turn->part >= count)
		return false;
	*subject = request->subjects[turn->part++];
	return true;
}

bool
request_is_text(const struct request *request)
{
	const char *near[SUGGESTIONS_MOST];
	bool some = false;

	for (size_t i = 0; i < request->count; i++) {
		const char *word = request->operands[i];
		enum meaning_kind kind = operand_read(word).kind;

		if (kind == MEANS_NOTHING && suggest(word, near) == 0)
			some = true;
		else if (kind != MEANS_CODE)
			return false;
	}
	return some;
}
