/*
 * Counting the codes of texts.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_COUNTS_H
#define RCODEX_CLI_COUNTS_H

#include "call.h"

/* Counts together what the files report that are the operands, or else what
 * standard input does. */
enum status counts(const struct call *call);

#endif
