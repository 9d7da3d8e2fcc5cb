/*
 * What an operand means: a number, a mnemonic, or what software calls a code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_LOOKUP_OPERAND_H
#define RCODEX_LOOKUP_OPERAND_H

#include "rcodex/lookup/meaning.h"

/* Stores the Extended DNS Error that a word is by its number or its name, with
 * or without "ede" before it; false where it is none. */
bool operand_ede(const char *word, struct subject *ede);

/* Returns what an operand means. */
struct meaning operand_read(const char *word);

#endif
