/*
 * Messages on standard error, and what the program ends with.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_COMPLAIN_H
#define RCODEX_BASE_COMPLAIN_H

#include "rcodex/base/out.h"

enum status { STATUS_EXPLAINED = 0, STATUS_UNKNOWN = 1, STATUS_MISUSE = 2 };

/* Begin a message: name the program, and the second also the word that it is
 * about. */
void complain_begin(struct out *err);
void complain_of(struct out *err, const char *word);

/* Prints a whole message: what is wrong with a word. */
void complain(struct out *err, const char *word, const char *reason);

#endif
