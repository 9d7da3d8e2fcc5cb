/*
 * Options and operands, for libFuzzer: their reading, what is found of them,
 * and what is refused.  All that is said of them a terminal shows, and does
 * nothing else; the status is known, and says whether something is explained;
 * and the same words mean the same again.
 *
 * The first byte of an input chooses how codes are printed; the words follow,
 * with tabs between them.
 *
 * SPDX-License-Identifier: ISC
 */
#include <getopt.h>
#include <stdint.h>

#include "rcodex/lookup/request.h"
#include "rcodex/show/brief.h"
#include "rcodex/show/document.h"
#include "rcodex/show/screen.h"
#include "src/cli/options.h"

#include "fuzz.h"
#include "fuzz_causes.h"

enum { HEAD = 1, LONGEST = 1024, WORDS_MOST = 16, WIDTH = 80, LOOKS = 32 };
enum { BRIEF_MOST = 64 * 1024, CODES_MOST = 1000 };
/* As many codes in JSON surely fit into what is kept of a screen. */
enum { CODES_IN_JSON = 16 };

/* How codes are printed, of LOOKS; else briefly. */
enum look { LOOK_JSON, LOOK_SCREEN, LOOK_COLOUR };

/* What was read of some words. */
struct answer {
	struct options options;
	struct request request;
	enum status status;
	char *words[WORDS_MOST + 1];
	size_t first, count; /* of the operands */
	char copy[LONGEST];
};

static struct out out;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Cuts the words of a copy at its tabs; returns how many there are. */
static int
cut(struct answer *answer)
{
	static char name[] = "rcodex";
	char *at = answer->copy;
	int count = 1;

	answer->words[0] = name;
	while (*at != '\0' && count < WORDS_MOST) {
		answer->words[count++] = at;
		at += strcspn(at, "\t");
		if (*at == '\t')
			*at++ = '\0';
	}
	answer->words[count] = NULL;
	return count;
}

/* Looks at what was said on standard error, or nothing. */
static void
check_said(bool wanted)
{
	const char *said;
	size_t len;

	said = written(&out, &len);
	check_screen(said, len, false, false);
	claim(!wanted || len > 1, "it is said what is wrong");
	claim(len == 0 || said[len - 1] == '\n', "what is said has an end");
}

/* Reads operands, if the options leave any. */
static void
ask(struct answer *answer)
{
	char **words = answer->words + answer->first;

	answer->request = (struct request){ 0 };
	answer->status =
	    request_read(&answer->request, words, answer->count, &out);
	if (answer->status == STATUS_UNKNOWN)
		request_is_text(&answer->request);
	check_said(answer->status != STATUS_EXPLAINED);
	claim(answer->status >= STATUS_EXPLAINED &&
		answer->status <= STATUS_MISUSE,
	    "the status is known");
}

/* Reads words as cli_run() does; false where no code is asked for. */
static bool
read_words(struct answer *answer, const uint8_t *data, size_t size)
{
	struct options *options = &answer->options;
	int count;

	memcpy(answer->copy, data, size);
	answer->copy[size] = '\0';
	count = cut(answer);
	*options = (struct options){ 0 };
	optind = 0; /* getopt begins anew */
	begin_screen(&out);
	answer->status = options_read(options, count, answer->words, &out);
	claim(optind <= count, "options end with the words");
	answer->first = (size_t)optind;
	answer->count = (size_t)(count - optind);
	if (answer->status == STATUS_EXPLAINED) {
		answer->first += options_word(options,
		    answer->words + answer->first, answer->count);
		answer->count = (size_t)count - answer->first;
		answer->status = options_check(options,
		    answer->words + answer->first, answer->count, &out);
	}
	check_said(answer->status != STATUS_EXPLAINED);
	if (answer->status != STATUS_EXPLAINED || answer->count == 0 ||
	    options->list || options->help || options->version)
		return false;
	ask(answer);
	return true;
}

/* Counts the codes that a request is about. */
static size_t
codes(const struct request *request)
{
	struct turn turn = { 0 };
	struct subject subject;
	size_t count = 0;

	while (request_next(request, &turn, &subject)) {
		claim(subject.id < RC_COUNT, "a code has a record");
		claim(++count < CODES_MOST, "the codes end");
	}
	return count;
}

/* Prints what was found. */
static void
check_output(const struct answer *answer, enum look look)
{
	const struct options *options = &answer->options;
	struct page page = { .out = &out,
		.lang = (enum lang)out.lang,
		.width = options->width != 0 ? options->width : WIDTH,
		.colour = look == LOOK_COLOUR,
		.links = look == LOOK_COLOUR };
	const char *screen;
	size_t len;

	if (look == LOOK_JSON && codes(&answer->request) <= CODES_IN_JSON)
		document_print(&out, page.lang, &answer->request);
	else if (look == LOOK_SCREEN || look == LOOK_COLOUR)
		screen_print(&page, &answer->request);
	else
		brief_print(&out, page.lang, &answer->request);
	screen = written(&out, &len);
	claim(len > 0 && screen[len - 1] == '\n', "the screen has lines");
	check_screen(screen, len, page.colour, true);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct answer answer, again;

	if (size <= HEAD || size - HEAD >= LONGEST ||
	    memchr(data + HEAD, '\0', size - HEAD) != NULL)
		return 0;
	choose_search(data, size);
	if (!read_words(&answer, data + HEAD, size - HEAD))
		return 0;
	if (data[0] % LOOKS == LOOKS - 1) {
		read_words(&again, data + HEAD, size - HEAD);
		claim(again.status == answer.status &&
			again.request.kind == answer.request.kind,
		    "the same words mean the same again");
	}
	if (answer.status != STATUS_EXPLAINED)
		return 0;
	claim(codes(&answer.request) > 0, "what is explained has a code");
	check_output(&answer, data[0] % LOOKS);
	return 0;
}
