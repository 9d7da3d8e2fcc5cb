/*
 * Reading options.  It must not know what an operand is.
 *
 * SPDX-License-Identifier: ISC
 */
#include <getopt.h>
#include <string.h>

#include "rcodex/base/ascii.h"
#include "options.h"

enum { COLOUR_OPTION = 256 }; /* a long option without a letter */

#define USAGE \
	"usage: rcodex [-bj] [-w N] [--color when] code [code] | -l [ede] | -s word ...\n" \
	"       rcodex [-bcj] [-w N] [--color when] [-] < text\n"

const char options_help[] = USAGE
    "\n"
    "Explains a DNS response code: what it says, which of its causes this one\n"
    "is, and what ends it.  Compares two codes side by side.\n"
    "\n"
    "A code is a number (2, 0x2), a mnemonic (SERVFAIL), what some program calls\n"
    "it (ESERVFAIL, \"server misbehaving\"), or an Extended DNS Error (ede7).\n"
    "\n"
    "Text on standard input is searched for the codes that tools and servers\n"
    "report in it, and for what speaks for their causes: dig example.com | rcodex\n"
    "\n"
    "  -b, --brief        one line a code: number, mnemonic, name, description\n"
    "  -c, --count        count the codes reported in a log\n"
    "  -j, --json         one JSON document\n"
    "  -l, --list         list the codes; -l ede: the Extended DNS Errors\n"
    "  -s, --search       list the codes whose text contains every word\n"
    "  -w, --width N      lines of N columns, 20 to 500\n"
    "      --color WHEN   auto (on a terminal), always or never\n"
    "  -h, --help         this text\n"
    "  -V, --version      version, and the date of the registry it follows\n"
    "\n"
    "Exit status: 0 explained; 1 no such code, no match, no code in the text;\n"
    "2 wrong usage, or input or output failed.\n"
    "\n"
    "  rcodex 2           explains SERVFAIL\n"
    "  rcodex 2 5         compares SERVFAIL and REFUSED\n"
    "  rcodex 16          tells the two codes 16 apart\n"
    "  rcodex 2 ede22     compares SERVFAIL and EDE 22, No Reachable Authority\n"
    "  rcodex -c < log    counts the codes in a log\n"
    "  rcodex -s clock    lists the codes that have to do with clocks\n";

const char options_version[] =
    "rcodex " RCODEX_VERSION
    " (IANA DNS RCODE registry of " RCODEX_REGISTRY_DATE ")\n";

void
options_usage(struct out *err)
{
	out_text(err, USAGE);
}

/* Says what is wrong with a word, and how the program is called. */
static enum status
misuse(struct out *err, const char *word, const char *reason)
{
	complain(err, word, reason);
	options_usage(err);
	return STATUS_MISUSE;
}

/* Returns the width that -w asks for, or 0 where it is no good width. */
static unsigned
read_width(const char *digits)
{
	unsigned width = 0;

	for (; ascii_digit(*digits) && width <= WIDTH_MOST; digits++)
		width = width * 10 + (unsigned)(*digits - '0');
	if (*digits != '\0' || width < WIDTH_LEAST || width > WIDTH_MOST)
		return 0;
	return width;
}

static bool
read_colour(const char *word, enum colour *colour)
{
	static const char *const words[] = {
		[COLOUR_AUTO] = "auto",
		[COLOUR_ALWAYS] = "always",
		[COLOUR_NEVER] = "never",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (strcmp(word, words[i]) == 0) {
			*colour = (enum colour)i;
			return true;
		}
	}
	return false;
}

/*
 * optopt is 0 for an unknown long option, and one of our values where a known
 * one has an argument too few or too many.
 */
static bool
is_known(int option)
{
	return option == COLOUR_OPTION ||
	    (option != 0 && strchr("bchjlswV", option) != NULL);
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
	return option == 0 ||
		(is_known(option) && strncmp(word, "--", 2) == 0) ?
	    word :
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
	    is_known(optopt) ? "takes no argument" : "no such option");
}

static void
set_flag(struct options *options, int option)
{
	options->brief |= option == 'b';
	options->count |= option == 'c';
	options->json |= option == 'j';
	options->list |= option == 'l';
	options->search |= option == 's';
	options->help |= option == 'h';
	options->version |= option == 'V';
}

enum status
options_read(struct options *options, int argc, char *argv[], struct out *err)
{
	static const struct option known[] = {
		{ "brief", no_argument, NULL, 'b' },
		{ "count", no_argument, NULL, 'c' },
		{ "json", no_argument, NULL, 'j' },
		{ "list", no_argument, NULL, 'l' },
		{ "search", no_argument, NULL, 's' },
		{ "width", required_argument, NULL, 'w' },
		{ "color", required_argument, NULL, COLOUR_OPTION },
		{ "help", no_argument, NULL, 'h' },
		{ "version", no_argument, NULL, 'V' },
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":bchjlsw:V", known, NULL)) !=
	    -1) {
		if (option == '?' || option == ':')
			return bad_option(err, argc, argv, option == ':');
		if (option == 'w' && (options->width = read_width(optarg)) == 0)
			return misuse(err, optarg,
			    "no width: -w takes 20 to 500 columns");
		if (option == COLOUR_OPTION &&
		    !read_colour(optarg, &options->colour))
			return misuse(err, optarg,
			    "--color takes auto, always or never");
		set_flag(options, option);
	}
	return STATUS_EXPLAINED;
}

enum status
options_check(const struct options *options, char *words[], size_t count,
    struct out *err)
{
	if (options->brief && options->json)
		return misuse(err, "-b", "does not go with -j");
	if (options->count && (options->list || options->search))
		return misuse(err, "-c", "goes with neither -l nor -s");
	if (options->list && options->search)
		return misuse(err, "-l", "does not go with -s");
	if (options->list &&
	    (count > 1 || (count > 0 && !ascii_same(words[0], "ede"))))
		return misuse(err, words[ascii_same(words[0], "ede")],
		    "-l lists all codes, or with ede all Extended DNS Errors");
	for (size_t i = 0; options->search && i < count; i++) {
		if (*words[i] == '\0')
			return misuse(err, words[i], "no word to search for");
	}
	if (options->search && count == 0)
		return misuse(err, "-s", "needs words to search for");
	return STATUS_EXPLAINED;
}
