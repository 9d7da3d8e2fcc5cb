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

/*
 * Explains what operands report that are a text, and name no code, in place of
 * what was complained of, and stores the status; false, and nothing is printed,
 * where they tell nothing as a text.
 */
bool text_operands(const struct call *call, enum status *status);

#endif
