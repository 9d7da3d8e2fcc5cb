/*
 * Commands for the reader to paste.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_PASTE_H
#define RCODEX_FOUND_PASTE_H

#include "rcodex/base/text.h"
#include "rcodex/reply/reply.h"

/* Says whether text from outside may stand in a command: a shell takes it as
 * one plain word, and no tool takes it as an option. */
bool paste_safe(const char *text);

/* The same for a file's name, which is short enough to be shown whole. */
bool paste_safe_path(const char *text);

/*
 * Stores a command with NAME, TYPE, ZONE, SERVER and AUTH filled in from a
 * reply; one that the reply does not tell, or that is not safe, stays for the
 * reader.
 */
void paste(struct text *to, const char *command, const struct reply *reply);

#endif
