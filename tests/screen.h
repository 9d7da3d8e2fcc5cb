/*
 * What tests of screens share: a page to draw on, and what stands on it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_SCREEN_H
#define RCODEX_TESTS_SCREEN_H

#include "test.h"

#include "rcodex/base/text.h"
#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"

#include "printed.h"
#include "prose.h"

enum { LINE_MOST = 2048 };

static const unsigned widths[] = { 20, 40, 50, 60, 79, 80, 100, 120 };

static char folded[OUT_SIZE];

/* Returns an empty page to draw on, without colour and links. */
static inline struct page
new_page(unsigned width)
{
	out_open(&out, -1);
	return (struct page){ .out = &out, .width = width };
}

/* Copies the first line of a text; returns what follows, NULL at the end. */
static inline const char *
next_line(const char *text, char line[LINE_MOST])
{
	size_t len = strcspn(text, "\n");

	if (*text == '\0')
		return NULL;
	if (len >= LINE_MOST || text[len] != '\n') {
		fail_msg("no line: %.60s", text);
		return NULL;
	}
	memcpy(line, text, len);
	line[len] = '\0';
	return text + len + 1;
}

static inline size_t
count_lines(const char *text)
{
	size_t lines = 0;

	for (; *text != '\0'; text++)
		lines += *text == '\n';
	return lines;
}

/* Takes the escapes of colours and links out of a text. */
static inline void
strip(char *text)
{
	char *to = text;

	while (*text != '\0') {
		if (*text == '\033' && text[1] == '[')
			text = strchr(text, 'm') + 1;
		else if (*text == '\033' && text[1] == ']')
			text = strstr(text, "\033\\") + 2;
		else
			*to++ = *text++;
	}
	*to = '\0';
}

/* Stores a text with one blank for each run of blanks and line ends. */
static inline void
fold(char *to, const char *text)
{
	bool blank = true;

	for (; *text != '\0'; text++) {
		if (*text != ' ' && *text != '\n')
			*to++ = *text;
		else if (!blank)
			*to++ = ' ';
		blank = *text == ' ' || *text == '\n';
	}
	*to = '\0';
}

/* Looks for a text on the folded screen. */
static inline void
require_shown(const char *what, unsigned width, const char *text)
{
	char wanted[TEXT_MOST];

	fold(wanted, unmarked(text));
	if (strstr(folded, wanted) == NULL)
		fail_msg("%s at %u: missing: %s", what, width, wanted);
}

/* Says whether a place is left, as {A} or {case_id}; other braces may stand. */
static inline bool
has_place(const char *text)
{
	for (; (text = strchr(text, '{')) != NULL; text++) {
		/* A percent sign before it makes it some program's own. */
		if (label_place(text) > 0 && text[-1] != '%')
			return true;
	}
	return false;
}

#endif
