/*
 * Reading options.  It must not know what an operand is.
 *
 * SPDX-License-Identifier: ISC
 */
#include <getopt.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/text.h"
#include "rcodex/page/locale.h"
#include "options.h"

/* Returns NULL where an argument is good, else what is wrong with it. */
typedef const char *take(struct options *options, const char *argument);

static take take_lang, take_width, take_color;

static const struct row {
	char letter; /* or 0 */
	char name[9];
	char argument[5]; /* "" where it has none */
	char help[58];
	take *take;    /* for one with an argument */
	size_t offset; /* in struct options, of one without */
} rows[] = {
#define FLAG(letter, name, help) \
	{ letter, #name, "", help, NULL, offsetof(struct options, name) },
#define LONG(field, name, help) \
	{ 0, name, "", help, NULL, offsetof(struct options, field) },
#define VALUE(letter, name, argument, help) \
	{ letter, #name, argument, help, take_##name, 0 },
#include "option_list.h"
};

#define FITS(option) \
	_Static_assert(sizeof(option) <= sizeof(rows->name), \
	    "the name of option " option " is too long");
#define FLAG(letter, name, help) FITS(#name)
#define LONG(field, name, help) FITS(name)
#define VALUE(letter, name, argument, help) FITS(#name)
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

const char options_version[] =
    "rcodex " RCODEX_VERSION
    " (IANA DNS RCODE registry of " RCODEX_REGISTRY_DATE ")\n";

static const char usage[] =
    "usage: rcodex [-bj] [-L tag] [-w N] code ... | -l [ede] | -s word ...\n"
    "       rcodex [-bj] [-t] [-L tag] [-w N] [-] < text | -c [file ...]\n";

/* What is said where nothing was asked. */
static const char welcome[] =
    "rcodex explains DNS response codes: what they say, their causes, what helps.\n"
    "  rcodex 2                         SERVFAIL, its causes, and what ends each\n"
    "  rcodex 2 5                       SERVFAIL and REFUSED, side by side\n"
    "  dig example.com | rcodex         what this reply says, and why\n"
    "  rcodex \"Could not resolve host\"  what an error can stand for\n"
    "  rcodex -s TXT fails, A works     causes by a symptom\n"
    "  rcodex -c named.log              the codes in a log, counted\n"
    "More: rcodex -l (all codes), rcodex --help (all options), man rcodex\n";

/* What the help says before the options, and behind them. */
static const char before[] =
    "\n"
    "Explains a DNS response code: what it says, which of its causes this one\n"
    "is, and what ends it.  Compares two codes side by side; three and more are a\n"
    "line each.\n"
    "\n"
    "A code is a number (2, 0x2), a mnemonic (SERVFAIL), what some program calls\n"
    "it (ESERVFAIL, \"server misbehaving\"), or an Extended DNS Error (ede7).  One\n"
    "cause of it has a full stop and its number or id: 2.9, servfail.clock.\n"
    "\n"
    "Text on standard input is searched for the codes that tools and servers\n"
    "report in it, and for what speaks for their causes: dig example.com | rcodex\n"
    "No file is opened but those that -c counts.\n"
    "\n";
static const char behind[] =
    "\n"
    "Exit status: 0 explained; 1 no such code, no match, no code in the text;\n"
    "2 wrong usage, or input or output failed.\n"
    "\n"
    "  rcodex 2           explains SERVFAIL\n"
    "  rcodex 2 5         compares SERVFAIL and REFUSED\n"
    "  rcodex 16          tells the two codes 16 apart\n"
    "  rcodex 2 ede22     compares SERVFAIL and EDE 22, No Reachable Authority\n"
    "  rcodex -c log      counts the codes in a log\n"
    "  rcodex -s clock    lists the causes that have to do with clocks\n";

void
options_usage(struct out *out)
{
	out_text(out, usage);
}

void
options_welcome(struct out *out)
{
	out_text(out, welcome);
}

void
options_help(struct out *out)
{
	out_text(out, usage);
	out_text(out, before);
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
		out_text(out, rows[i].help);
		out_text(out, "\n");
	}
	out_text(out, behind);
}

/* Says what is wrong with a word, and how the program is called. */
static enum status
misuse(struct out *err, const char *word, const char *reason)
{
	complain(err, word, reason);
	options_usage(err);
	return STATUS_MISUSE;
}

static const char *
take_width(struct options *options, const char *digits)
{
	unsigned width = 0;

	for (; ascii_digit(*digits) && width <= WIDTH_MOST; digits++)
		width = width * 10 + (unsigned)(*digits - '0');
	options->width = width;
	return *digits == '\0' && width >= WIDTH_LEAST && width <= WIDTH_MOST ?
	    NULL :
	    "no width: -w takes 20 to 500 columns";
}

static const char *
take_lang(struct options *options, const char *name)
{
	static struct text reason;

	options->has_lang = locale_read(name, &options->lang);
	text_set(&reason, "no such language: %s", language_list());
	return options->has_lang ? NULL : reason.bytes;
}

static const char *
take_color(struct options *options, const char *word)
{
	static const char words[][8] = {
#define COLOUR(id, word) [COLOUR_##id] = word,
		EACH_COLOUR
#undef COLOUR
	};

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		options->colour = (enum colour)i;
		if (strcmp(word, words[i]) == 0)
			return NULL;
	}
	return "--color takes auto, always or never";
}

const char *
options_culprit(int argc, char *argv[], int next, int option, char letter[3])
{
	const char *word = next > 0 && next <= argc ? argv[next - 1] : NULL;

	letter[0] = '-';
	letter[1] = (char)option;
	letter[2] = '\0';
	if (word == NULL)
		return letter;
	/* It is 0 for an unknown long option, and ours for a known one with an
	 * argument too few or too many. */
	if (option == 0 || option >= NO_LETTER)
		return word;
	return row_of(option) != NULL && strncmp(word, "--", 2) == 0 ? word :
								       letter;
}

/* Says what is wrong with what getopt stopped at. */
static enum status
bad_option(struct out *err, int argc, char *argv[], bool lacks_argument)
{
	char letter[3];
	const char *word = options_culprit(argc, argv, optind, optopt, letter);

	if (lacks_argument)
		return misuse(err, word, "needs an argument");
	return misuse(err, word,
	    row_of(optopt) != NULL ? "takes no argument" : "no such option");
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
		const char *wrong = NULL;

		if (row == NULL)
			return bad_option(err, argc, argv, value == ':');
		if (row->take != NULL)
			wrong = row->take(options, optarg);
		else
			*(bool *)((char *)options + row->offset) = true;
		if (wrong != NULL)
			return misuse(err, optarg, wrong);
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
		return misuse(err, "-b", "does not go with -j");
	if (options->count && (options->list || options->search))
		return misuse(err, "-c", "goes with neither -l nor -s");
	if (options->tee && (options->brief || options->json || options->count))
		return misuse(err, "-t",
		    "goes with none of -b, -c and -j, whose output is one text");
	if (options->tee &&
	    (options->list || options->search ||
		(count > 0 && (count > 1 || !ascii_same(words[0], "-")))))
		return misuse(err, "-t", "reads standard input, no operands");
	if (options->list && options->search)
		return misuse(err, "-l", "does not go with -s");
	if (options->list &&
	    (count > 1 || (count > 0 && !ascii_same(words[0], "ede"))))
		return misuse(err, words[ascii_same(words[0], "ede")],
		    "-l lists all codes, or with ede all Extended DNS Errors");
	for (size_t i = 0; options->search && i < count; i++) {
		if (words[i][strspn(words[i], " \t")] == '\0')
			return misuse(err, words[i], "no word to search for");
	}
	if (options->search && count == 0)
		return misuse(err, "-s", "needs words to search for");
	return STATUS_EXPLAINED;
}
