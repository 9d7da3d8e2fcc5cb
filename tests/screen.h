/*
 * What tests of screens share: a page to draw on, and what every screen keeps.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_SCREEN_H
#define RCODEX_TESTS_SCREEN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rcodex/base/text.h"
#include "rcodex/page/layout.h"

#include "printed.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

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
	assert_true(len < LINE_MOST && text[len] == '\n');
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
		if (strncmp(text, "\033[", 2) == 0)
			text = strchr(text, 'm') + 1;
		else if (strncmp(text, "\033]", 2) == 0)
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

	fold(wanted, text);
	if (strstr(folded, wanted) == NULL)
		fail_msg("%s at %u: missing: %s", what, width, wanted);
}

/* Says whether a place is left, as {A} or {case_id}; other braces may stand. */
static inline bool
has_place(const char *text)
{
	while ((text = strchr(text, '{')) != NULL) {
		text++;
		if (*text != '}' && text[strcspn(text, " .,;{}")] == '}')
			return true;
	}
	return false;
}

/* A command is set off by colour; it may be all of a line, or its end. */
static inline bool
ends_in_command(const char *coloured)
{
	const char *command = strstr(coloured, "\033[36m");
	size_t len = strlen(coloured);

	return command != NULL && strcmp(coloured + len - 4, "\033[0m") == 0;
}

/* Says whether a blank is within an RFC reference, which is one word. */
static inline bool
in_reference(const char *line, const char *blank)
{
	const char *p = blank;

	while (p > line && p[-1] >= '0' && p[-1] <= '9')
		p--;
	if (p < blank && p > line && p[-1] == ' ')
		p--;
	return p - line >= 3 && memcmp(p - 3, "RFC", 3) == 0 &&
	    blank[1] >= '0' && blank[1] <= '9';
}

/* Says whether nothing but one word, or a command of ours, follows the indent
 * of a line. */
static inline bool
is_one_word(const char *line)
{
	line += strspn(line, " ");
	if (strlen(line) > 3 && line[1] == '.' && line[2] == ' ')
		line += 3;
	line += *line == '(';
	if (strncmp(line, "rcodex ", 7) == 0)
		return strcspn(line + 7, " ") == strlen(line + 7) ||
		    strchr(strchr(line + 7, ' ') + 1, ' ') == NULL;
	for (const char *p = line; *p != '\0'; p++) {
		if (*p == ' ' && !in_reference(line, p))
			return false;
	}
	return true;
}

/* Checks that no line of a coloured screen is too wide or ends in a blank. */
static inline void
check_lines(const char *what, unsigned width, const char *text)
{
	char coloured[LINE_MOST], line[LINE_MOST];

	while ((text = next_line(text, coloured)) != NULL) {
		size_t len;

		strcpy(line, coloured);
		strip(line);
		len = strlen(line);
		if (len > 0 && line[len - 1] == ' ')
			fail_msg("%s at %u: a blank ends \"%s\"", what, width,
			    line);
		if (layout_width(line) > width && !ends_in_command(coloured) &&
		    !is_one_word(line))
			fail_msg("%s at %u: too wide: \"%s\"", what, width,
			    line);
	}
}

/* Checks that gaps are one line, and not at the ends of what was drawn. */
static inline void
check_gaps(const char *what, unsigned width)
{
	const char *text = printed();

	if (*text == '\n' || strstr(text, "\n\n\n") != NULL ||
	    strcmp(text + out.used - 2, "\n\n") == 0)
		fail_msg("%s at %u: a gap too many", what, width);
}

/* Checks what was drawn in colour against the screen without; strips it. */
static inline void
check_colour(const char *what, unsigned width, const char *plain)
{
	if (strchr(plain, '\033') != NULL)
		fail_msg("%s at %u has an escape", what, width);
	if (strstr(printed(), "\033[1m") == NULL)
		fail_msg("%s at %u: no heading", what, width);
	strip(out.bytes);
	if (strcmp(plain, out.bytes) != 0)
		fail_msg("%s at %u changes", what, width);
}

/* Checks that each RFC reference is a link to where it points. */
static inline void
check_links(const char *what, const char *text)
{
	for (const char *p = text; (p = strstr(p, "RFC ")) != NULL; p++) {
		char target[96], number[8] = "", section[24] = "";
		size_t len;

		if (sscanf(p, "RFC %7[0-9] %23[0-9.]", number, section) < 1)
			continue;
		len = strlen(section);
		if (len > 0 && section[len - 1] == '.')
			section[len - 1] = '\0';
		len = (size_t)snprintf(target, sizeof(target),
		    "\033]8;;https://www.rfc-editor.org/rfc/rfc%s%s%s\033\\",
		    number, *section != '\0' ? "#section-" : "", section);
		if ((size_t)(p - text) < len ||
		    memcmp(p - len, target, len) != 0)
			fail_msg("%s: no link: %.30s", what, p);
	}
}

/* Says whether underlined text is what a reader has to fill in. */
static inline bool
is_placeholder(const char *text)
{
	static const char *const words[] = { "NAME", "TYPE", "ZONE", "SERVER",
		"AUTH", "OTHER", "PARENT", "KEY", "SECRET", "FILE" };
	size_t len = strcspn(text, "\033");

	for (size_t i = 0; i < COUNT(words); i++) {
		if (strlen(words[i]) == len && memcmp(text, words[i], len) == 0)
			return strncmp(text + len, "\033[24m", 5) == 0;
	}
	return false;
}

/* Checks that what is underlined is a placeholder within a command. */
static inline void
check_underlined(const char *what, const char *text)
{
	bool command = false;

	for (const char *p = text; *p != '\0'; p++) {
		if (strncmp(p, "\033[36m", 5) == 0)
			command = true;
		else if (strncmp(p, "\033[0m", 4) == 0)
			command = false;
		else if (strncmp(p, "\033[4m", 4) == 0 &&
		    (!command || !is_placeholder(p + 4)))
			fail_msg("%s: underlined: %.20s", what, p + 4);
	}
}

#endif
