/*
 * Commands for the reader to paste.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_PASTE_H
#define RCODEX_FOUND_PASTE_H

#include "rcodex/base/text.h"
#include "rcodex/reply/reply.h"

/*
 * Stores a command with NAME, TYPE, ZONE, SERVER and AUTH filled in from a
 * reply; one that the reply does not tell, or that is not safe, stays for the
 * reader.
 */
void paste(struct text *to, const char *command, const struct reply *reply);

#endif
