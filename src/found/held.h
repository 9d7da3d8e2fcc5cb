/*
 * Whether a text shows what a command would print.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_HELD_H
#define RCODEX_FOUND_HELD_H

#include "rcodex/reply/replies.h"

/* Says whether one of the replies is what a command of dig, filled in, asks
 * for. */
bool held(const struct replies *replies, const char *command);

#endif
