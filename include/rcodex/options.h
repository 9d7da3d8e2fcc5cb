/*
 * The options, and what is printed about usage.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_OPTIONS_H
#define RCODEX_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "rcodex/env.h"
#include "rcodex/out.h"

enum status { STATUS_EXPLAINED = 0, STATUS_UNKNOWN = 1, STATUS_MISUSE = 2 };

struct options {
	unsigned width; /* 0: what the environment says */
	enum colour colour;
	bool help;
	bool version;
	bool brief;
	bool json;
	bool list;
	bool search;
	bool count;
};

extern const char options_help[];
extern const char options_version[];

/*
 * Reads the options up to optind; returns STATUS_EXPLAINED, or what
 * options_misuse returns.
 */
enum status options_read(struct options *options, int argc, char *argv[],
    struct out *err);

/*
 * Checks that the options go together and with so many operands; returns as
 * options_read does.
 */
enum status options_check(const struct options *options, char *words[],
    size_t count, struct out *err);

/*
 * Says what is wrong with a word, and how the program is called; without a
 * reason only the latter.  Returns STATUS_MISUSE.
 */
enum status options_misuse(struct out *err, const char *word,
    const char *reason);

/* Begins a message with the program and the word that it is about. */
void options_blame(struct out *err, const char *word);

#endif
