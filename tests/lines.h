/*
 * What every line of a screen keeps: its width, and where it may be empty.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_LINES_H
#define RCODEX_TESTS_LINES_H

#include "screen.h"

/* A command is set off by colour; it may be all of a line, or its end. */
static inline bool
ends_in_command(const char *coloured)
{
	const char *command = strstr(coloured, "\033[95m");
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

#endif
