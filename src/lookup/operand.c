/*
 * Reading operands.  It must not know how a code is explained.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/lookup/operand.h"
#include "number.h"

enum { WORD_MOST = 96 };

/* How software writes a code: something stands around it. */
enum frame_kind { FRAME_NUMBER, FRAME_NAME, FRAME_EDE };

static const struct frame {
	uint8_t kind;
	char before[36];
	char after[2];
} frames[] = {
#define FRAME(kind, before, after, tool) { FRAME_##kind, before, after },
#include "rcodex/table/spelling_list.h"
};

/*
 * Copies a word with one blank for each run of them, none at its ends, and
 * without a full stop or tcpdump's flags behind it.  Returns false where it is
 * too long to be a word that anybody writes.
 */
static bool
tidy(char to[WORD_MOST], const char *word)
{
	size_t len = 0;

	for (; *word != '\0'; word++) {
		if (*word == ' ' && (len == 0 || to[len - 1] == ' '))
			continue;
		if (len + 1 == WORD_MOST)
			return false;
		to[len++] = *word;
	}
	while (len > 0 && to[len - 1] == ' ')
		len--;
	while (len > 1 && strchr(".*-|", to[len - 1]) != NULL &&
	    to[len - 2] != ' ')
		len--;
	to[len] = '\0';
	return true;
}

/* Returns what another list calls a number. */
static struct meaning
read_elsewhere(const struct elsewhere *elsewhere)
{
	struct meaning means = operand_read(elsewhere->operand);

	means.elsewhere = elsewhere;
	return means;
}

static struct meaning
read_number(int32_t number)
{
	const struct elsewhere *elsewhere = spelling_elsewhere(number);
	struct meaning means = { .kind = MEANS_NOTHING };

	if (elsewhere != NULL)
		return read_elsewhere(elsewhere);
	means.subject.number = number;
	if (number > NUMBER_MOST)
		means.kind = MEANS_TOO_LARGE;
	else if (record_find_number(number, &means.subject))
		means.kind = number == 16 ? MEANS_SIXTEEN : MEANS_CODE;
	return means;
}

static struct meaning
read_name(const char *word)
{
	struct meaning means = { .kind = MEANS_NOTHING };
	const struct spelling *spelling;

	if (record_find_mnemonic(word, &means.subject)) {
		means.kind = MEANS_CODE;
	} else if ((spelling = spelling_find(word)) != NULL) {
		means.kind = MEANS_CODE;
		means.subject.id = (enum record_id)spelling->of;
		means.subject.number = spelling->number != NO_NUMBER ?
		    spelling->number :
		    record_get(means.subject.id)->first;
	} else if ((means.ambiguity = spelling_ambiguity(word)) != NULL) {
		means.kind = MEANS_AMBIGUOUS;
	}
	return means;
}

static struct meaning
read_ede_name(const char *word)
{
	struct meaning means = { .kind = MEANS_NOTHING };

	if (record_find_ede_name(word, &means.subject))
		means.kind = MEANS_CODE;
	return means;
}

static struct meaning
read_plain(const char *word)
{
	int32_t number = number_of(word);

	return number >= 0 ? read_number(number) : read_name(word);
}

/* Cuts what a frame has between its ends out of a word; false if it is not so.
 */
static bool
between(char inner[WORD_MOST], const char *word, const struct frame *frame)
{
	size_t len = strlen(word), before = strlen(frame->before);
	size_t after = strlen(frame->after);

	if (len <= before + after ||
	    strcmp(word + len - after, frame->after) != 0 ||
	    !ascii_same_bytes(word, frame->before, before))
		return false;
	memcpy(inner, word + before, len - before - after);
	inner[len - before - after] = '\0';
	return true;
}

static struct meaning
read_framed(const char *word)
{
	struct meaning means = { .kind = MEANS_NOTHING };
	char inner[WORD_MOST];

	for (size_t i = 0; i < COUNT_OF(frames); i++) {
		int32_t number;

		if (!between(inner, word, &frames[i]))
			continue;
		number = number_of(inner);
		if (frames[i].kind == FRAME_NUMBER && number >= 0)
			return read_number(number);
		if (frames[i].kind == FRAME_NAME && number < 0)
			means = read_name(inner);
		if (frames[i].kind == FRAME_EDE)
			means = read_ede_name(inner);
		if (means.kind != MEANS_NOTHING)
			return means;
	}
	return means;
}

static bool
is_code(const struct meaning *means)
{
	return means->kind == MEANS_CODE || means->kind == MEANS_SIXTEEN;
}

static bool
is_ede(const struct meaning *means)
{
	return means->kind == MEANS_CODE && record_is_ede(means->subject.id);
}

static bool
is_tsig_error(enum record_id id)
{
	const struct record *code = record_get(id);

	return !code->range &&
	    (code->space == IN_TSIG || code->space == IN_TSIG_TKEY);
}

/* Reads a code that is written twice, as in 2(SERVFAIL) and NotAuth(9). */
static struct meaning
read_twice(const char *word)
{
	struct meaning outer = { .kind = MEANS_NOTHING }, inner;
	char text[WORD_MOST];
	size_t len = strlen(word);
	char *bracket;

	memcpy(text, word, len + 1);
	bracket = strchr(text, '(');
	if (bracket == NULL || bracket == text || text[len - 1] != ')')
		return outer;
	*bracket = '\0';
	text[len - 1] = '\0';
	outer = read_plain(text);
	inner = read_plain(bracket + 1);
	if (inner.kind == MEANS_NOTHING)
		inner = read_framed(bracket + 1);
	/* nsupdate puts the TSIG error behind the code: it says more. */
	if (is_code(&outer) && outer.subject.id == RC_NOTAUTH &&
	    is_code(&inner) && is_tsig_error(inner.subject.id))
		return inner;
	if (!is_code(&outer) || !is_code(&inner) ||
	    outer.subject.number != inner.subject.number)
		return (struct meaning){ .kind = MEANS_NOTHING };
	/* A number beside an EDE is its own, a code's name is not. */
	if (is_ede(&outer) != is_ede(&inner)) {
		if (number_of(is_ede(&outer) ? bracket + 1 : text) < 0)
			return (struct meaning){ .kind = MEANS_NOTHING };
		return is_ede(&outer) ? outer : inner;
	}
	return inner.kind == MEANS_SIXTEEN ? outer : inner;
}

/*
 * Reads an Extended DNS Error: ede7, ede 7, EDE: 7 (Signature Expired), ede
 * and a name.
 */
static struct meaning
read_ede(const char *word)
{
	struct meaning means = { .kind = MEANS_NOTHING };
	char number[WORD_MOST];
	size_t digits;

	if (!ascii_begins(word, "ede"))
		return means;
	word += 3;
	word += *word == ':' || *word == '=';
	word += *word == ' ';
	digits = ascii_digits(word);
	memcpy(number, word, digits);
	number[digits] = '\0';
	if (*word == '0' && ascii_lower(word[1]) == 'x')
		means.subject.number = number_of(word);
	else if (word[digits] == '\0' || ascii_leads(word + digits, " (") ||
	    word[digits] == ':')
		means.subject.number = number_of(number);
	else
		means.subject.number = -1;
	if (means.subject.number > NUMBER_MOST)
		means.kind = MEANS_TOO_LARGE;
	else if (record_find_ede(means.subject.number, &means.subject) ||
	    record_find_ede_name(word, &means.subject))
		means.kind = MEANS_CODE;
	else
		means.kind = MEANS_NO_EDE;
	return means;
}

/* Returns what a word means that names no cause. */
static struct meaning
read_code(const char *word)
{
	struct meaning means = read_plain(word);
	char tidied[WORD_MOST] = "";

	if (means.kind != MEANS_NOTHING || !tidy(tidied, word))
		return means;
	means = read_ede(tidied);
	if (means.kind != MEANS_NOTHING && means.kind != MEANS_NO_EDE)
		return means;
	if (number_of(tidied) < 0 &&
	    (means = number_range(tidied)).kind == MEANS_NOTHING &&
	    (means = read_name(tidied)).kind == MEANS_NOTHING &&
	    (means = read_framed(tidied)).kind == MEANS_NOTHING)
		means = read_twice(tidied);
	if (means.kind == MEANS_NOTHING)
		means = read_ede_name(tidied);
	if (means.kind == MEANS_NOTHING)
		means = read_ede(tidied);
	return means;
}

/* Returns where the last full stop of a word is, or NULL. */
static char *
last_stop(char *word)
{
	char *stop = NULL;

	for (; *word != '\0'; word++) {
		if (*word == '.')
			stop = word;
	}
	return stop;
}

/*
 * Reads one cause of a code, its number or id behind a full stop: 2.9,
 * servfail.clock, ede 7.1.
 */
static struct meaning
read_cause(const char *word)
{
	struct meaning means = { .kind = MEANS_NOTHING };
	char code[WORD_MOST];
	char *stop;

	if (!tidy(code, word) || (stop = last_stop(code)) == NULL)
		return means;
	*stop++ = '\0';
	means = read_code(code);
	if (means.kind == MEANS_CODE &&
	    cause_find(means.subject.id, stop, strlen(stop), &means.cause)) {
		means.kind = MEANS_CAUSE;
		return means;
	}
	if (means.kind == MEANS_SIXTEEN)
		means.subject.id = RC_COUNT;
	/* Another word behind it may be anything, a name in the DNS too. */
	means.kind = is_code(&means) && number_of(stop) >= 0 ? MEANS_NO_CAUSE :
							       MEANS_NOTHING;
	return means;
}

struct meaning
operand_read(const char *word)
{
	struct meaning means = read_code(word), cause;

	if (means.kind != MEANS_NOTHING && means.kind != MEANS_NO_EDE)
		return means;
	cause = read_cause(word);
	return cause.kind != MEANS_NOTHING ? cause : means;
}

bool
operand_ede(const char *word, struct subject *ede)
{
	char named[WORD_MOST] = "ede ";
	struct meaning means = operand_read(word);

	if (!is_ede(&means) && strlen(word) < sizeof(named) - strlen(named)) {
		memcpy(named + strlen(named), word, strlen(word) + 1);
		means = read_ede(named);
	}
	*ede = means.subject;
	return is_ede(&means);
}
