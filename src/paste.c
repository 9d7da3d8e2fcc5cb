/*
 * Filling commands in.  Nothing that a stranger wrote may get into one but
 * what is a plain word to a shell.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/paste.h"

bool
paste_safe(const char *text)
{
	if (*text == '\0' || *text == '-')
		return false;
	for (; *text != '\0'; text++) {
		char c = ascii_lower(*text);

		if (!ascii_digit(c) && !(c >= 'a' && c <= 'z') &&
		    strchr("._:-", c) == NULL)
			return false;
	}
	return true;
}

/* Says whether a placeholder stands at a place, as a word of its own. */
static bool
stands(const char *command, const char *at, const char *placeholder)
{
	size_t len = strlen(placeholder);
	char before = at > command ? at[-1] : ' ', after;

	if (strncmp(at, placeholder, len) != 0)
		return false;
	after = at[len];
	return (before == ' ' || before == '@' || before == ':') &&
	    (after == '\0' || after == ' ');
}

/* Says whether a word stands somewhere in a command. */
static bool
holds(const char *command, const char *word)
{
	return strstr(command, word) != NULL;
}

/*
 * Returns the command with what dig asks by itself written out: the type that
 * was asked, and the server that was asked, unless it looks for others.
 */
static void
complete(char to[FILLED_MOST], const char *command, const struct reply *reply)
{
	size_t used = fill_add(to, 0, command);
	bool asks = strncmp(command, "dig ", 4) == 0 && holds(command, "NAME");

	if (asks && !holds(command, "TYPE") && !holds(command, " NAME ") &&
	    reply->type[0] != '\0' && !ascii_same(reply->type, "AXFR") &&
	    !ascii_same(reply->type, "IXFR"))
		used = fill_add(to, used, " TYPE");
	if (asks && !holds(command, "@") && !holds(command, "+trace") &&
	    !holds(command, "search") && paste_safe(reply->server))
		fill_add(to, used, " @SERVER");
}

void
paste(char to[FILLED_MOST], const char *command, const struct reply *reply)
{
	const struct {
		const char *placeholder, *text;
	} words[] = { { "NAME", reply->name }, { "TYPE", reply->type },
		{ "SERVER", reply->server } };
	char whole[FILLED_MOST];
	size_t used = 0;

	complete(whole, command, reply);
	to[0] = '\0';
	for (const char *p = whole; *p != '\0';) {
		char letter[2] = { *p, '\0' };
		size_t i = 0;

		while (i < 3 &&
		    !(stands(whole, p, words[i].placeholder) &&
			paste_safe(words[i].text) &&
			strlen(words[i].text) < 256))
			i++;
		if (i == 3) {
			used = fill_add(to, used, letter);
			p++;
			continue;
		}
		used = fill_add(to, used, words[i].text);
		p += strlen(words[i].placeholder);
		if (i == 2 && paste_safe(reply->port)) {
			used = fill_add(to, used, " -p ");
			used = fill_add(to, used, reply->port);
		}
	}
}
