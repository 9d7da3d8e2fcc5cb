/*
 * Reading options.  It must not know what an operand is.
 *
 * SPDX-License-Identifier: ISC
 */
#include <getopt.h>
#include <stdint.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/text.h"
#include "rcodex/page/locale.h"
#include "rcodex/table/message.h"
#include "options.h"

/* Takes an argument; false, once err says so, where it is none. */
typedef bool take(struct options *options, const char *argument,
    struct out *err);

static take take_lang, take_width, take_color;

static const struct row {
	char letter; /* or 0 */
	char name[9];
	char argument[5]; /* "" where it has none */
	uint8_t does;     /* a message */
	take *take;       /* for one with an argument */
	size_t offset;    /* in struct options, of one without */
} rows[] = {
#define FLAG(letter, name) \
	{ letter, #name, "", OPTION_##name, NULL, \
		offsetof(struct options, name) },
#define LONG(field, name) \
	{ 0, name, "", OPTION_##field, NULL, offsetof(struct options, field) },
#define VALUE(letter, name, argument) \
	{ letter, #name, argument, OPTION_##name, take_##name, 0 },
#include "option_list.h"
};

#define FITS(option) \
	_Static_assert(sizeof(option) <= sizeof(rows->name), \
	    "the name of option " option " is too long");
#define FLAG(letter, name) FITS(#name)
#define LONG(field, name) FITS(name)
#define VALUE(letter, name, argument) FITS(#name)
#include "option_list.h"

enum { ROWS = COUNT_OF(rows), NO_LETTER = 256, HELP_COLUMN = 21 };

/* Returns what getopt returns for an option. */
static int
value_of(const struct row *row)
{
	return row->letter != 0 ? row->letter : NO_LETTER + (int)(row - rows);
}

/* Returns the option of which getopt says so, or NULL. */
static const struct row *
row_of(int value)
{
	for (size_t i = 0; i < ROWS; i++) {
		if (value_of(&rows[i]) == value)
			return &rows[i];
	}
	return NULL;
}

void
options_usage(struct out *out)
{
	out_text(out, message_screen((enum lang)out->lang, SCREEN_usage));
}

void
options_welcome(struct out *out)
{
	out_text(out, message_screen((enum lang)out->lang, SCREEN_welcome));
}

void
options_version(struct out *out)
{
	message_fill(out, MESSAGE_version,
	    (struct filling){ RCODEX_VERSION, RCODEX_REGISTRY_DATE, NULL });
	out_text(out, "\n");
}

void
options_help(struct out *out)
{
	options_usage(out);
	out_text(out, message_screen((enum lang)out->lang, SCREEN_before));
	for (size_t i = 0; i < ROWS; i++) {
		const char letter[] = { '-', rows[i].letter, '\0' };
		const bool short_too = rows[i].letter != 0;
		struct text left;

		text_set(&left, "  %s%s--%s", short_too ? letter : "    ",
		    short_too ? ", " : "", rows[i].name);
		if (rows[i].take != NULL)
			text_add(&left, " %s", rows[i].argument);
		out_text(out, left.bytes);
		out_blanks(out, HELP_COLUMN - left.used);
		message_fill(out, (enum message)rows[i].does,
		    (struct filling){ .a = language_list() });
		out_text(out, "\n");
	}
	out_text(out, message_screen((enum lang)out->lang, SCREEN_behind));
}

/* Says what is wrong with a word, and how the program is called. */
static enum status
misuse(struct out *err, const char *word, enum message reason)
{
	message_of(err, word, reason);
	options_usage(err);
	return STATUS_MISUSE;
}

static bool
take_width(struct options *options, const char *digits, struct out *err)
{
	const char *at = digits;
	unsigned width = 0;

	for (; ascii_digit(*at) && width <= WIDTH_MOST; at++)
		width = width * 10 + (unsigned)(*at - '0');
	options->width = width;
	if (*at == '\0' && width >= WIDTH_LEAST && width <= WIDTH_MOST)
		return true;
	message_of(err, digits, MESSAGE_no_width);
	return false;
}

static bool
take_lang(struct options *options, const char *name, struct out *err)
{
	enum lang lang;

	(void)options;
	if (locale_read(name, &lang)) {
		err->lang = (int)lang;
		return true;
	}
	complain_of(err, name);
	message_fill(err, MESSAGE_no_language,
	    (struct filling){ .a = language_list() });
	out_text(err, "\n");
	return false;
}

static bool
take_color(struct options *options, const char *word, struct out *err)
{
	static const char words[][8] = {
#define COLOUR(id, word) [COLOUR_##id] = word,
		EACH_COLOUR
#undef COLOUR
	};

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		options->colour = (enum colour)i;
		if (strcmp(word, words[i]) == 0)
			return true;
	}
	message_of(err, word, MESSAGE_no_colour);
	return false;
}

const char *
options_culprit(int argc, char *argv[], int next, int wrong, char letter[3])
{
	const char *word = next > 0 && next <= argc ? argv[next - 1] : NULL;

	letter[0] = '-';
	letter[1] = (char)wrong;
	letter[2] = '\0';
	if (word == NULL)
		return letter;
	/* It is 0 for an unknown long option, and ours for a known one with an
	 * argument too few or too many. */
	if (wrong == 0 || wrong >= NO_LETTER)
		return word;
	return row_of(wrong) != NULL && ascii_leads(word, "--") ? word : letter;
}

/* Says what is wrong with what getopt stopped at. */
static enum status
bad_option(struct out *err, int argc, char *argv[], bool lacks_argument)
{
	char letter[3];
	const char *word = options_culprit(argc, argv, optind, optopt, letter);

	if (lacks_argument)
		return misuse(err, word, MESSAGE_needs_argument);
	return misuse(err, word,
	    row_of(optopt) != NULL ? MESSAGE_takes_none : MESSAGE_no_option);
}

/* Makes what getopt_long takes of the list. */
static void
describe(char letters[2 * ROWS + 2], struct option known[ROWS + 1])
{
	*letters++ = ':';
	for (size_t i = 0; i < ROWS; i++) {
		const bool has = rows[i].take != NULL;

		known[i] = (struct option){ rows[i].name,
			has ? required_argument : no_argument, NULL,
			value_of(&rows[i]) };
		if (rows[i].letter != 0)
			*letters++ = rows[i].letter;
		if (rows[i].letter != 0 && has)
			*letters++ = ':';
	}
	*letters = '\0';
	known[ROWS] = (struct option){ NULL, 0, NULL, 0 };
}

enum status
options_read(struct options *options, int argc, char *argv[], struct out *err)
{
	struct option known[ROWS + 1];
	char letters[2 * ROWS + 2];
	int value;

	describe(letters, known);
	while ((value = getopt_long(argc, argv, letters, known, NULL)) != -1) {
		const struct row *row = row_of(value);

		if (row == NULL)
			return bad_option(err, argc, argv, value == ':');
		if (row->take == NULL) {
			*(bool *)((char *)options + row->offset) = true;
		} else if (!row->take(options, optarg, err)) {
			options_usage(err);
			return STATUS_MISUSE;
		}
	}
	return STATUS_EXPLAINED;
}

size_t
options_word(struct options *options, char *words[], size_t count)
{
	bool *const named[] = { &options->help, &options->version,
		&options->list };
	static const char names[COUNT_OF(named)][8] = { "help", "version",
		"list" };

	/* Most operands are none of them, and each start pays for a look. */
	if (count == 0 || strchr("hHvVlL", words[0][0]) == NULL ||
	    options->count || options->list || options->search ||
	    options->tee || options->help || options->version)
		return 0;
	for (size_t i = 0; i < COUNT_OF(named); i++) {
		const bool ede = named[i] == &options->list && count == 2 &&
		    ascii_same(words[1], "ede");

		if ((count == 1 || ede) && ascii_same(words[0], names[i])) {
			*named[i] = true;
			return 1;
		}
	}
	return 0;
}

enum status
options_check(const struct options *options, char *words[], size_t count,
    struct out *err)
{
	if (options->brief && options->json)
		return misuse(err, "-b", MESSAGE_not_with_j);
	if (options->count && (options->list || options->search))
		return misuse(err, "-c", MESSAGE_not_with_l_s);
	if (options->tee && (options->brief || options->json || options->count))
		return misuse(err, "-t", MESSAGE_not_with_b_c_j);
	if (options->tee &&
	    (options->list || options->search ||
		(count > 0 && (count > 1 || !ascii_same(words[0], "-")))))
		return misuse(err, "-t", MESSAGE_no_operands);
	if (options->list && options->search)
		return misuse(err, "-l", MESSAGE_not_with_s);
	if (options->list &&
	    (count > 1 || (count > 0 && !ascii_same(words[0], "ede"))))
		return misuse(err, words[ascii_same(words[0], "ede")],
		    MESSAGE_lists);
	for (size_t i = 0; options->search && i < count; i++) {
		if (ascii_blank(words[i]))
			return misuse(err, words[i], MESSAGE_no_word);
	}
	if (options->search && count == 0)
		return misuse(err, "-s", MESSAGE_needs_words);
	return STATUS_EXPLAINED;
}
