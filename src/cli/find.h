/*
 * Finding causes and codes by words.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_FIND_H
#define RCODEX_CLI_FIND_H

#include "call.h"

/* Prints the causes that the operands speak of, and the records that hold all
 * of them. */
enum status find(const struct call *call);

#endif
