/*
 * Texts to read: standard input, or a file.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_INPUT_H
#define RCODEX_CLI_INPUT_H

#include "rcodex/found/tally.h"
#include "call.h"
#include "progress.h"

/* Says whether an operand stands for standard input. */
bool input_standard(const char *word);

/* Returns what a text is called in a message. */
const char *input_name(const struct call *call, const char *word);

/*
 * Reads a text as tally_read() does, and passes it on to pass, or, where that
 * is NULL, tells how far it has come.  False, once standard error says why,
 * where it cannot be read.
 */
bool input_read(const struct call *call, const char *word, struct tally *tally,
    struct replies *replies, const struct pass *pass,
    struct progress *progress);

#endif
