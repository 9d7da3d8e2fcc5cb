/*
 * What may stand in a command for the reader to paste.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_SHELL_H
#define RCODEX_BASE_SHELL_H

#include <stdbool.h>

/* Says whether text from outside may stand in a command: a shell takes it as
 * one plain word, and no tool takes it as an option. */
bool shell_safe(const char *text);

/* The same for a file's name, which is short enough to be shown whole. */
bool shell_safe_path(const char *text);

/* The same for several words with blanks between. */
bool shell_safe_words(const char *text);

#endif
