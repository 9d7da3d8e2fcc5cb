/*
 * Nothing that a stranger wrote may get into a command but what is plain words
 * to a shell.  It must not know which commands there are.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/shell.h"
#include "rcodex/base/utf8.h"

/* Says whether a text is letters, digits and some marks, and no option. */
static bool
is_plain(const char *text, const char *marks)
{
	if (*text == '\0' || *text == '-')
		return false;
	for (; *text != '\0'; text++) {
		char c = ascii_lower(*text);

		if (!ascii_digit(c) && !(c >= 'a' && c <= 'z') &&
		    strchr(marks, c) == NULL)
			return false;
	}
	return true;
}

bool
shell_safe(const char *text)
{
	return is_plain(text, "._:-");
}

bool
shell_safe_path(const char *text)
{
	return strlen(text) <= UTF8_SHOWN && is_plain(text, "._:-/");
}

bool
shell_safe_words(const char *text)
{
	return is_plain(text, " ._:-") && strstr(text, " -") == NULL;
}
