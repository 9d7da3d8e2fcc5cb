/*
 * A program of the build, not to be installed: prints the completions of bash,
 * zsh or fish, made of the tables and of the list of options.  It must not need
 * the rooms' code: their lists are enough.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/page/env.h"
#include "rcodex/table/record.h"

/* A code in small letters, an option or another word, and what it is. */
struct row {
	char letter; /* of an option, or 0 */
	const char *word;
	const char *argument; /* of an option, or NULL */
	const char *says;
};

#define OPTION(name, text) static const char says_##name[] = text;
#include "rcodex/table/message_list.h"

static const struct row options[] = {
#define FLAG(letter, name) { letter, #name, NULL, says_##name },
#define LONG(field, name) { 0, name, NULL, says_##field },
#define VALUE(letter, name, argument) { letter, #name, argument, says_##name },
#include "src/cli/option_list.h"
};

/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
#define NONE { 0 }
#define TEST(does, shows) { .command = does, .outcome = shows }
#define SHOWS(shows) { .outcome = shows }
#define MEANING(called, says) { .name = called, .text = says }
#pragma GCC diagnostic ignored "-Wmissing-braces"
static const struct record records[] = {
#define RECORD(id, lowest, highest, word, ...) \
	{ .first = lowest, .last = highest, .mnemonic = word, __VA_ARGS__ },
#include "rcodex/table/record_list.h"
};
/* clang-format on */

/* The first one belongs to the option -l and to the word list. */
static const struct row commands[] = {
	{ 0, "ede", NULL, "the Extended DNS Errors" },
	{ 0, "help", NULL, "how rcodex is called" },
	{ 0, "list", NULL, "the codes, or with ede the Extended DNS Errors" },
	{ 0, "version", NULL, "version, and the date of the registry" },
};

static const char languages[] =
#define LANGUAGE_ROW " " LANGUAGE_TAG
#define EACH_LANGUAGE "rcodex/table/language_row.h"
#include "rcodex/table/languages.h"
#undef LANGUAGE_ROW
    ;

static const char colours[] =
#define COLOUR(id, word) " " word
    EACH_COLOUR;

/* Returns what an option's argument can be, blanks between, or "". */
static const char *
arguments_of(const struct row *option)
{
	if (strcmp(option->word, "lang") == 0)
		return languages + 1;
	return strcmp(option->word, "color") == 0 ? colours + 1 : "";
}

/* Prints what stands between single quotes, which all three shells read alike,
 * with a backslash before special characters. */
static void
quote(const char *text, const char *special)
{
	for (; *text != '\0'; text++) {
		if (strncmp(text, "{A}", 3) == 0) {
			for (const char *at = languages + 1; *at != '\0'; at++)
				printf("%s%c", *at == ' ' ? "," : "", *at);
			text += 3;
		}
		if (strchr(special, *text) != NULL)
			putchar('\\');
		fputs(*text == '\'' ? "'\\''" : (char[]){ *text, '\0' },
		    stdout);
	}
}

/* Prints a quoted line: a word and what it is. */
static void
put_word(const char *begin, const char *word, char between, const char *says)
{
	printf("\t\t%s%s%c", begin, word, between);
	quote(says, "");
	puts("'");
}

static void
put_codes(const char *begin, char between)
{
	for (size_t i = 0; i < COUNT_OF(records); i++) {
		char word[sizeof(records->mnemonic)] = "";

		for (size_t j = 0; j + 1 < sizeof(word); j++)
			word[j] = ascii_lower(records[i].mnemonic[j]);
		if (word[0] != '\0')
			put_word(begin, word, between, records[i].gist);
	}
}

static void
put_commands(char between)
{
	for (size_t i = 0; i < COUNT_OF(commands); i++)
		put_word("'", commands[i].word, between, commands[i].says);
}

/* Prints what an argument can be behind the words that ask for it. */
static void
bash_values(const struct row *option)
{
	fputs("\t", stdout);
	if (option->letter != 0)
		printf("-%c | -[!-]*%c | ", option->letter, option->letter);
	printf("--%s) rows=(%s) ;;\n", option->word, arguments_of(option));
}

static void
bash_options(void)
{
	for (size_t i = 0; i < COUNT_OF(options); i++) {
		const struct row *row = &options[i];

		if (row->letter != 0)
			put_word("'-", (char[]){ row->letter, '\0' }, '\t',
			    row->says);
		put_word("'--", row->word, '\t', row->says);
	}
}

static const char bash_begin[] =
    "# bash completion of rcodex(1), made by its build\n"
    "_rcodex_values() {\n"
    "\trows=()\n"
    "\tcase $1 in\n";
static const char bash_codes[] =
    "\t*) return 1 ;;\n"
    "\tesac\n"
    "}\n\n"
    "_rcodex() {\n"
    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
    "\tlocal i row word like line mode= ended= operands=0\n"
    "\tlocal -a codes commands options rows words=() lines=()\n"
    "\tcodes=(\n";

/* Which words stand before, and what is wanted. */
static const char bash_end[] =
    "\t)\n"
    "\t# A sign between an option and its argument is a word of its own.\n"
    "\t[[ $cur != = ]] || cur=\n"
    "\t[[ $prev != = ]] || prev=${COMP_WORDS[COMP_CWORD - 2]}\n"
    "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
    "\t\tword=${COMP_WORDS[i]}\n"
    "\t\tif [[ -n $ended || $word != -?* ]]; then\n"
    "\t\t\t[[ $operands$word != 0list ]] || mode=list operands=-1\n"
    "\t\t\t((operands += 1))\n"
    "\t\telif _rcodex_values \"$word\"; then\n"
    "\t\t\t((i += 1))\n"
    "\t\t\t[[ ${COMP_WORDS[i]} != = ]] || ((i += 1))\n"
    "\t\telse\n"
    "\t\t\tcase $word in\n"
    "\t\t\t--) ended=1 ;;\n"
    "\t\t\t--count | -[!-]*c* | -c*) mode=count ;;\n"
    "\t\t\t--list | -[!-]*l* | -l*) mode=list ;;\n"
    "\t\t\tesac\n"
    "\t\tfi\n"
    "\tdone\n"
    "\tif [[ -z $ended ]] && _rcodex_values \"$prev\"; then :\n"
    "\telif [[ -z $ended && $cur == -* ]]; then\n"
    "\t\trows=(\"${options[@]}\")\n"
    "\telif [[ $mode == count ]]; then\n"
    "\t\tcompopt -o default; return\n"
    "\telif [[ $mode == list ]]; then\n"
    "\t\t((operands > 0)) || rows=(\"${commands[0]}\")\n"
    "\telse\n"
    "\t\trows=(\"${codes[@]}\"); ((operands > 0)) || rows+=(\"${commands[@]:1}\")\n"
    "\tfi\n"
    "\tcompopt -o nosort 2> /dev/null\n"
    "\t[[ $cur == -* ]] && like=$cur || like=${cur,,}\n"
    "\tfor row in \"${rows[@]}\"; do\n"
    "\t\tword=${row%%$'\\t'*}\n"
    "\t\t[[ $word == \"$like\"* ]] || continue\n"
    "\t\t[[ $cur != [[:upper:]]* ]] || word=${word^^}\n"
    "\t\twords+=(\"$word\")\n"
    "\t\tprintf -v line '%-10s  (%s)' \"$word\" \"${row#*$'\\t'}\"\n"
    "\t\t[[ $row == *$'\\t'* ]] && lines+=(\"$line\") || lines+=(\"$word\")\n"
    "\tdone\n"
    "\tCOMPREPLY=(\"${words[@]}\")\n"
    "\t# What each is can stand there only where a list is shown.\n"
    "\t[[ $COMP_TYPE != @(33|63|64) || ${#words[@]} -lt 2 ]] ||\n"
    "\t\tCOMPREPLY=(\"${lines[@]}\")\n"
    "}\n"
    "complete -F _rcodex rcodex\n";

static void
bash(void)
{
	fputs(bash_begin, stdout);
	for (size_t i = 0; i < COUNT_OF(options); i++) {
		if (options[i].argument != NULL)
			bash_values(&options[i]);
	}
	fputs(bash_codes, stdout);
	put_codes("'", '\t');
	fputs("\t)\n\tcommands=(\n", stdout);
	put_commands('\t');
	fputs("\t)\n\toptions=(\n", stdout);
	bash_options();
	fputs(bash_end, stdout);
}

/* Prints an option as _arguments takes it. */
static void
zsh_option(const struct row *option)
{
	const bool takes = option->argument != NULL;

	if (option->letter != 0)
		printf("\t\t'(-%c --%s)'{-%c%s,--%s%s}'[", option->letter,
		    option->word, option->letter, takes ? "+" : "",
		    option->word, takes ? "=" : "");
	else
		printf("\t\t'--%s%s[", option->word, takes ? "=" : "");
	quote(option->says, "[]\\");
	if (takes)
		printf("]:%s:(%s)' \\\n", option->argument,
		    arguments_of(option));
	else
		puts("]' \\");
}

static const char zsh_begin[] =
    "#compdef rcodex\n"
    "# zsh completion of rcodex(1), made by its build\n"
    "_rcodex()\n"
    "{\n"
    "\tlocal curcontext=$curcontext state line ret=1\n"
    "\tlocal -A opt_args\n"
    "\tlocal -a codes commands ede\n"
    "\tcodes=(\n";
static const char zsh_options[] = "\t)\n"
				  "\tede=(\"${commands[1]}\")\n"
				  "\tshift commands\n"
				  "\t_arguments -C -s -S \\\n";
static const char zsh_end[] =
    "\t\t'1: :->first' '*: :->others' && ret=0\n"
    "\t[[ -n $state ]] || return ret\n"
    "\tif (( ${+opt_args[-c]} + ${+opt_args[--count]} )); then\n"
    "\t\t_files && ret=0\n"
    "\telif (( ${+opt_args[-l]} + ${+opt_args[--list]} )); then\n"
    "\t\t[[ $state != first ]] || _describe list ede && ret=0\n"
    "\telif [[ $state != first && $line[1] == list ]]; then\n"
    "\t\t(( ${#line} > 2 )) || _describe list ede && ret=0\n"
    "\telse\n"
    "\t\t_describe -V -t codes code codes \\\n"
    "\t\t\t-M 'm:{[:upper:]}={[:lower:]}' && ret=0\n"
    "\t\t[[ $state != first ]] ||\n"
    "\t\t\t_describe -V -t commands command commands && ret=0\n"
    "\tfi\n"
    "\treturn ret\n"
    "}\n"
    "# It is called at once where it is loaded when first needed.\n"
    "if [[ $funcstack[1] == _rcodex ]]; then\n"
    "\t_rcodex \"$@\"\n"
    "else\n"
    "\tcompdef _rcodex rcodex\n"
    "fi\n";

static void
zsh(void)
{
	fputs(zsh_begin, stdout);
	put_codes("'", ':');
	fputs("\t)\n\tcommands=(\n", stdout);
	put_commands(':');
	fputs(zsh_options, stdout);
	for (size_t i = 0; i < COUNT_OF(options); i++)
		zsh_option(&options[i]);
	fputs(zsh_end, stdout);
}

static const char fish_begin[] =
    "# fish completion of rcodex(1), made by its build\n"
    "function __rcodex_codes\n";

static const char fish_end[] =
    "end\n"
    "function __rcodex_lists\n"
    "\t__fish_contains_opt -s l list; or __fish_seen_subcommand_from list\n"
    "end\n"
    "complete -c rcodex -f\n"
    "complete -c rcodex -n '__fish_contains_opt -s c count' -F\n"
    "complete -c rcodex -k -a '(__rcodex_codes)' \\\n"
    "\t-n 'not __fish_contains_opt -s c count; and not __rcodex_lists'\n";

static void
fish(void)
{
	fputs(fish_begin, stdout);
	put_codes("echo '", '\t');
	fputs(fish_end, stdout);
	for (size_t i = 0; i < COUNT_OF(commands); i++) {
		printf("complete -c rcodex -n '%s' -a %s -d '",
		    i == 0 ? "__rcodex_lists; and not "
			     "__fish_seen_subcommand_from ede" :
			     "test (count (commandline -opc)) -eq 1",
		    commands[i].word);
		quote(commands[i].says, "");
		puts("'");
	}
	for (size_t i = 0; i < COUNT_OF(options); i++) {
		const struct row *option = &options[i];

		printf("complete -c rcodex ");
		if (option->letter != 0)
			printf("-s %c ", option->letter);
		printf("-l %s -d '", option->word);
		quote(option->says, "");
		if (option->argument != NULL)
			printf("' -x -a '%s", arguments_of(option));
		puts("'");
	}
}

int
main(int argc, char *argv[])
{
	if (argc > 1 && strcmp(argv[1], "bash") == 0)
		bash();
	else if (argc > 1 && strcmp(argv[1], "zsh") == 0)
		zsh();
	else
		fish();
	return fflush(stdout) != 0 || ferror(stdout);
}
