/*
 * What colours, links and underlines keep: they change no letter of a screen.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_MARKS_H
#define RCODEX_TESTS_MARKS_H

#include "screen.h"

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
		"AUTH", "OTHER", "PARENT", "KEY", "SECRET", "FILE", "FORWARDER",
		"CLIENT", "ADDRESS" };
	size_t len = strcspn(text, "\033");

	for (size_t i = 0; i < COUNT_OF(words); i++) {
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

	for (const char *p = text; (p = strchr(p, '\033')) != NULL; p++) {
		if (strncmp(p, "\033[95m", 5) == 0)
			command = true;
		else if (strncmp(p, "\033[0m", 4) == 0)
			command = false;
		else if (strncmp(p, "\033[4m", 4) == 0 &&
		    (!command || !is_placeholder(p + 4)))
			fail_msg("%s: underlined: %.20s", what, p + 4);
	}
}

#endif
