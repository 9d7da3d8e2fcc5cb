/*
 * Operands, messages and the exit status.  It must not know how a code looks
 * on the screen.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/ascii.h"
#include "rcodex/card.h"
#include "rcodex/choice.h"
#include "rcodex/cli.h"
#include "rcodex/compare.h"
#include "rcodex/operand.h"
#include "rcodex/options.h"
#include "rcodex/parts.h"
#include "rcodex/suggest.h"

enum {
	OPERANDS_MOST = 2,
	JOINED_MOST = 96,
	ONE_COLUMN_MOST = 100, /* longer lines are hard to follow */
	TWO_COLUMNS_MOST = 160
};

/* The operands as typed, or joined to one, and what they mean. */
struct operands {
	size_t count;
	const char *words[OPERANDS_MOST];
	struct meaning meanings[OPERANDS_MOST];
	char joined[JOINED_MOST];
};

/* Joins the operands with one blank each; false where that gets too long. */
static bool
join(char joined[JOINED_MOST], char *words[], size_t count)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		size_t len = strlen(words[i]);

		if (used + len + 2 > JOINED_MOST)
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
 * Finds out what the operands mean.  Several can be one name, as in "server
 * misbehaving"; usage is checked before what they mean.
 */
static enum status
read_operands(struct operands *operands, char *words[], size_t count,
    struct out *err)
{
	if (count == 0)
		return options_misuse(err, NULL, NULL);
	if (count > 1 && join(operands->joined, words, count)) {
		operands->meanings[0] = operand_read(operands->joined);
		operands->words[0] = operands->joined;
		operands->count = 1;
		if (operands->meanings[0].kind != MEANS_NOTHING)
			return STATUS_EXPLAINED;
	}
	if (count > OPERANDS_MOST)
		return options_misuse(err, words[OPERANDS_MOST],
		    "too many codes: name one or two");
	for (size_t i = 0; i < count; i++) {
		if (strcmp(words[i], "-") == 0)
			return options_misuse(err, "-",
			    "does not read text yet");
		if (ascii_same(words[i], "ede"))
			return options_misuse(err, words[i], "needs a number");
		operands->words[i] = words[i];
		operands->meanings[i] = operand_read(words[i]);
	}
	operands->count = count;
	return STATUS_EXPLAINED;
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
		enum rcode_id id = (enum rcode_id)ambiguity->candidates[i];

		out_text(err, i > 0 ? ", " : " ");
		out_text(err, rcode_get(id)->mnemonic);
	}
}

/*
 * Complains about an operand that cannot be explained, alone or as one of two.
 * Returns false where there is nothing to complain of.
 */
static bool
complain(struct out *err, const char *word, const struct meaning *means,
    bool alone)
{
	if (means->kind == MEANS_CODE || means->kind == MEANS_SIXTEEN ||
	    (means->kind == MEANS_AMBIGUOUS && alone))
		return false;
	options_blame(err, word);
	switch (means->kind) {
	case MEANS_AMBIGUOUS:
		put_candidates(err, means->ambiguity);
		break;
	case MEANS_UNWRITTEN:
		out_text(err, means->name);
		out_text(err, " is not described yet");
		break;
	case MEANS_EDE:
		out_text(err, "Extended DNS Errors are not described yet");
		break;
	case MEANS_NO_REPLY:
		out_text(err,
		    "no reply came, this is no response code "
		    "(compare: rcodex 5)");
		break;
	case MEANS_TOO_LARGE:
		out_text(err, "not a DNS response code (0-65535)");
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

/* Says what a 16 among two operands was read as, if there is one. */
static void
read_sixteen(struct page *page, struct meaning *a, struct meaning *b)
{
	struct meaning *sixteen = a->kind == MEANS_SIXTEEN ? a : b;

	if (sixteen->kind != MEANS_SIXTEEN)
		return;
	settle_sixteen(sixteen, sixteen == a ? b : a);
	parts_note(page, LANG_EN, LABEL_sixteen_read,
	    (struct filling){ .a = rcode_get(sixteen->subject.id)->mnemonic });
}

static void
print_two(struct page *page, struct operands *operands)
{
	struct meaning *a = &operands->meanings[0];
	struct meaning *b = &operands->meanings[1];
	struct filling words = { operands->words[0], operands->words[1], NULL };

	if (a->kind == MEANS_SIXTEEN && b->kind == MEANS_SIXTEEN) {
		choice_sixteen(page, LANG_EN);
		return;
	}
	read_sixteen(page, a, b);
	if (a->subject.id != b->subject.id) {
		compare_print(page, LANG_EN, &a->subject, &b->subject);
		return;
	}
	if (a->subject.number == b->subject.number)
		parts_note(page, LANG_EN, LABEL_same_code, words);
	else
		parts_note(page, LANG_EN, LABEL_same_range, words);
	card_print(page, LANG_EN, &a->subject);
}

/* Says what a number of no code means in another list, if anything. */
static void
print_elsewhere(struct page *page, const struct subject *subject)
{
	const struct elsewhere *elsewhere = operand_elsewhere(subject->number);
	struct filling words;

	if (elsewhere == NULL || !rcode_get(subject->id)->range)
		return;
	words = (struct filling){ elsewhere->name, elsewhere->where,
		elsewhere->operand };
	if (elsewhere->operand[0] != '\0')
		parts_note(page, LANG_EN, LABEL_elsewhere_see, words);
	else
		parts_note(page, LANG_EN, LABEL_elsewhere, words);
}

static void
print_one(struct page *page, const struct operands *operands)
{
	const struct meaning *means = &operands->meanings[0];

	if (means->kind == MEANS_SIXTEEN) {
		choice_sixteen(page, LANG_EN);
	} else if (means->kind == MEANS_AMBIGUOUS) {
		choice_ambiguous(page, LANG_EN, operands->words[0],
		    means->ambiguity);
	} else {
		print_elsewhere(page, &means->subject);
		card_print(page, LANG_EN, &means->subject);
	}
}

/* Writes what was printed; a reader that went away is no news. */
static enum status
finish(struct out *out, struct out *err)
{
	int error = out_close(out);

	if (error == 0)
		return STATUS_EXPLAINED;
	if (error != EPIPE) {
		options_blame(err, "standard output");
		out_text(err, strerror(error));
		out_text(err, "\n");
	}
	return STATUS_MISUSE;
}

static enum status
explain(struct operands *operands, const struct options *options,
    struct out *out, struct out *err)
{
	bool one_column =
	    operands->count == 1 && operands->meanings[0].kind != MEANS_SIXTEEN;
	struct page page = { .out = out, .width = options->width };
	bool unknown = false;

	for (size_t i = 0; i < operands->count; i++)
		unknown |= complain(err, operands->words[i],
		    &operands->meanings[i], operands->count == 1);
	if (unknown)
		return STATUS_UNKNOWN;
	if (page.width == 0)
		page.width =
		    env_width(one_column ? ONE_COLUMN_MOST : TWO_COLUMNS_MOST);
	page.colour = env_colour(options->colour);
	page.links = page.colour && env_terminal();
	if (operands->count > 1)
		print_two(&page, operands);
	else
		print_one(&page, operands);
	return finish(out, err);
}

int
cli_run(int argc, char *argv[])
{
	struct options options = { 0 };
	struct operands operands = { 0 };
	struct out out, err;
	enum status status;

	out_open(&out, STDOUT_FILENO);
	out_open(&err, STDERR_FILENO);
	status = options_read(&options, argc, argv, &err);
	if (status == STATUS_EXPLAINED && (options.help || options.version)) {
		out_text(&out, options.help ? options_help : options_version);
		status = finish(&out, &err);
	} else if (status == STATUS_EXPLAINED) {
		status = read_operands(&operands, argv + optind,
		    (size_t)(argc - optind), &err);
		if (status == STATUS_EXPLAINED)
			status = explain(&operands, &options, &out, &err);
	}
	out_flush(&err);
	return (int)status;
}
