/*
 * The options, and what is printed about usage.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_OPTIONS_H
#define RCODEX_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "rcodex/base/complain.h"
#include "rcodex/page/env.h"
#include "rcodex/table/language.h"

struct options {
#define FLAG(letter, name) bool name;
#define LONG(field, name) bool field;
#define VALUE(letter, name, argument)
#include "option_list.h"
	unsigned width; /* 0: what the environment says */
	enum colour colour;
};

/*
 * Reads the options up to optind; returns STATUS_EXPLAINED, or STATUS_MISUSE
 * once err says what is wrong.  From --lang on that is in its language.
 */
enum status options_read(struct options *options, int argc, char *argv[],
    struct out *err);

/*
 * Returns the word that getopt stopped at, where it stored `next` in optind and
 * `wrong` in optopt: a long option, or else its letter.  Where an argument is
 * missing, musl's optind is one past argc, and NULL may stand among the words.
 */
const char *options_culprit(int argc, char *argv[], int next, int wrong,
    char letter[3]);

/*
 * Checks that the options go together and with so many operands; returns as
 * options_read does.
 */
enum status options_check(const struct options *options, char *words[],
    size_t count, struct out *err);

/*
 * Takes help, version, list and list ede as the option of that name, where they
 * are all that was asked; returns how many operands that takes.
 */
size_t options_word(struct options *options, char *words[], size_t count);

/* Prints how the program is called: in two lines, or all of it; or, to somebody
 * who asks nothing, how to begin. */
void options_usage(struct out *out);
void options_welcome(struct out *out);
void options_help(struct out *out);

/* Prints which version this is. */
void options_version(struct out *out);

#endif
