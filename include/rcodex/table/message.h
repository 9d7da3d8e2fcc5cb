/*
 * What the program says of itself: data/messages.def.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_MESSAGE_H
#define RCODEX_TABLE_MESSAGE_H

#include "rcodex/base/complain.h"
#include "rcodex/base/text.h"
#include "rcodex/table/language.h"

enum message {
#define MESSAGE(id, text) MESSAGE_##id,
#include "rcodex/table/message_list.h"
#define OPTION(name, text) OPTION_##name,
#include "rcodex/table/message_list.h"
	MESSAGE_COUNT
};

enum screen_text {
#define SCREEN(id, lines) SCREEN_##id,
#include "rcodex/table/message_list.h"
	SCREEN_COUNT
};

/* Columns, in English and in any language. */
enum { MESSAGE_MOST = 110 };

/* Returns a sentence or a part of one, in a language or else in English. */
const char *message_text(enum lang lang, enum message message);

/* Returns whole lines, in a language or else in English. */
const char *message_screen(enum lang lang, enum screen_text screen);

/* Returns what an errno is called, in a language, or else in English, or else
 * as strerror(3) does. */
const char *message_error(enum lang lang, int error);

/* Print a message in the language of the output: as it is, or filled. */
void message_put(struct out *err, enum message message);
void message_fill(struct out *err, enum message message, struct filling with);

/* Prints a message up to its {A}, and returns what stands behind that. */
const char *message_begin(struct out *err, enum message message);

/* Prints a whole line: what is wrong with a word. */
void message_of(struct out *err, const char *word, enum message message);

#endif
