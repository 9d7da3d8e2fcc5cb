/*
 * From operands to codes.  It must not know how a code is explained.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/request.h"
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

/*
 * Complains about an operand that cannot be explained, alone or as one of two.
 * Returns false where there is nothing to complain of.
 */
static bool
refuse(struct out *err, const char *word, const struct meaning *means,
    bool alone)
{
	if (means->kind == MEANS_CODE || means->kind == MEANS_SIXTEEN ||
	    (means->kind == MEANS_AMBIGUOUS && alone))
		return false;
	complain_of(err, word);
	switch (means->kind) {
	case MEANS_AMBIGUOUS:
		put_candidates(err, means->ambiguity);
		break;
	case MEANS_NO_EDE:
		out_text(err,
		    "no Extended DNS Error; try a number, or rcodex -l ede");
		break;
	case MEANS_NO_REPLY:
		out_text(err,
		    "no reply came, this is no response code "
		    "(compare: rcodex 5)");
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

/*
 * Decides which code 16 is beside another: BADSIG beside the codes of TSIG and
 * TKEY, the other of the two beside one of them, else BADVERS.
 */
static void
settle_sixteen(struct meaning *means, const struct meaning *other)
{
	int32_t number = other->subject.number;
	bool signing = number == 9 || (number >= 17 && number <= 22) ||
	    other->subject.id == RC_BADVERS;

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
	if (means->kind == MEANS_SIXTEEN)
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
 * Makes one operand of "ede" and the word behind it, as often as there is
 * room; returns how many operands there are then.
 */
static size_t
join_edes(struct request *request, char *words[], size_t count, char *out[])
{
	size_t used = 0, joined = 0;

	for (size_t i = 0; i < count && used < OPERANDS_MOST + 1; i++) {
		if (ascii_same(words[i], "ede") && i + 1 < count &&
		    joined < OPERANDS_MOST &&
		    join(request->edes[joined], words + i, 2)) {
			out[used++] = request->edes[joined++];
			i++;
		} else {
			out[used++] = words[i];
		}
	}
	request->code_behind_ede = joined == 1 && count == 3 && used == 2 &&
	    out[0] == request->edes[0] && ascii_digit(*out[1]);
	return used;
}

static enum status
misuse(struct out *err, const char *word, const char *reason)
{
	complain(err, word, reason);
	return STATUS_MISUSE;
}

/* Reads one or two operands, of which none is said to be more than one. */
static enum status
read_each(struct request *request, char *words[], size_t count, struct out *err)
{
	struct meaning means[OPERANDS_MOST];
	bool unknown = false;

	if (count > OPERANDS_MOST)
		return misuse(err, words[OPERANDS_MOST],
		    "too many codes: name one or two");
	for (size_t i = 0; i < count; i++) {
		if (ascii_same(words[i], "ede"))
			return misuse(err, words[i],
			    "needs a number or a name");
	}
	for (size_t i = 0; i < count; i++) {
		request->words[i] = words[i];
		means[i] = operand_read(words[i]);
		unknown |= refuse(err, words[i], &means[i], count == 1);
	}
	if (unknown)
		return STATUS_UNKNOWN;
	if (count == 1)
		take_one(request, &means[0]);
	else
		take_two(request, &means[0], &means[1]);
	return STATUS_EXPLAINED;
}

/* Says whether several operands are one name, as in "server misbehaving". */
static bool
are_one(struct request *request, char *words[], size_t count)
{
	enum meaning_kind kind;

	if (count < 2 || !join(request->joined, words, count))
		return false;
	kind = operand_read(request->joined).kind;
	return kind != MEANS_NOTHING && kind != MEANS_NO_EDE;
}

/* Usage is checked before what operands mean. */
enum status
request_read(struct request *request, char *words[], size_t count,
    struct out *err)
{
	char *whole[] = { request->joined };
	char *parts[OPERANDS_MOST + 1];

	if (count == 0)
		return STATUS_MISUSE;
	for (size_t i = 0; i < count; i++) {
		if (ascii_same(words[i], "-"))
			return misuse(err, "-",
			    "stands for standard input and goes with no code");
	}
	if (are_one(request, words, count))
		return read_each(request, whole, 1, err);
	if (count == 1)
		return read_each(request, words, 1, err);
	count = join_edes(request, words, count, parts);
	return read_each(request, parts, count, err);
}

bool
request_subject(const struct request *request, size_t i,
    struct subject *subject)
{
	static const struct subject sixteen[] = {
		{ RC_BADVERS, 16 },
		{ RC_BADSIG, 16 },
	};
	size_t count = request->kind == REQUEST_ONE ? 1 : 2;

	if (request->kind == REQUEST_AMBIGUOUS)
		count = request->ambiguity->count;
	if (i >= count)
		return false;
	if (request->kind == REQUEST_AMBIGUOUS) {
		subject->id = (enum record_id)request->ambiguity->candidates[i];
		subject->number = record_get(subject->id)->first;
	} else {
		*subject = request->kind == REQUEST_SIXTEEN ?
		    sixteen[i] :
		    request->subjects[i];
	}
	return true;
}
