/*
 * What the program says of itself.  It must not know when.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/table/message.h"
#include "rcodex/table/record.h"

/* A message given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

enum { LINES_SIZE = 1400 };

enum {
#define ERROR(error, text) AT_##error,
#include "rcodex/table/message_list.h"
	ERROR_COUNT
};

static const int errors[ERROR_COUNT] = {
#define ERROR(error, text) [AT_##error] = error,
#include "rcodex/table/message_list.h"
};

/* clang-format off */
static const char messages[][MESSAGE_COUNT][PROSE(MESSAGE_MOST)] APART = {
#define EACH_LANGUAGE "src/table/message_texts.h"
#include "rcodex/table/languages.h"
};

static const char error_texts[][ERROR_COUNT][PROSE(MESSAGE_MOST / 2)] APART = {
#define EACH_LANGUAGE "src/table/error_texts.h"
#include "rcodex/table/languages.h"
};

static const char screens[][SCREEN_COUNT][LINES_SIZE] APART = {
#define EACH_LANGUAGE "src/table/screen_texts.h"
#include "rcodex/table/languages.h"
};
/* clang-format on */

const char *
message_text(enum lang lang, enum message message)
{
	return LANGUAGE_TEXT(messages, lang, message);
}

const char *
message_screen(enum lang lang, enum screen_text screen)
{
	return LANGUAGE_TEXT(screens, lang, screen);
}

const char *
message_error(enum lang lang, int error)
{
	for (size_t i = 0; i < ERROR_COUNT; i++) {
		if (errors[i] == error)
			return LANGUAGE_TEXT(error_texts, lang, i);
	}
	return strerror(error);
}

void
message_put(struct out *err, enum message message)
{
	out_text(err, message_text((enum lang)err->lang, message));
}

void
message_fill(struct out *err, enum message message, struct filling with)
{
	struct text text;

	text_clear(&text);
	text_fill(&text, message_text((enum lang)err->lang, message), with);
	out_text(err, text.bytes);
}

const char *
message_begin(struct out *err, enum message message)
{
	const char *text = message_text((enum lang)err->lang, message);
	const char *place = text;

	while (*place != '\0' && !(place[0] == '{' && place[1] == 'A'))
		place++;
	out_bytes(err, text, (size_t)(place - text));
	return *place == '\0' ? place : place + 3;
}

void
message_of(struct out *err, const char *word, enum message message)
{
	complain(err, word, message_text((enum lang)err->lang, message));
}
