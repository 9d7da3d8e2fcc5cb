/*
 * Texts, from standard input or the command line.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_TEXT_H
#define RCODEX_CLI_TEXT_H

#include "call.h"

/* Explains what the text on standard input reports. */
enum status text_read(const struct call *call);

enum { MNEMONIC_SIZE = 16 };

/* What operands tell that are read as text. */
enum told {
	TEXT_TELLS_NOTHING,
	TEXT_MNEMONIC, /* they speak of a code, and tell no more */
	TEXT_EXPLAINED
};

/*
 * Explains what operands report that are a text and name no code, in place of
 * what was complained of, and stores the status; or prints nothing, and stores
 * the mnemonic of the code that they only speak of.
 */
enum told text_operands(const struct call *call, enum status *status,
    char mnemonic[MNEMONIC_SIZE]);

#endif
