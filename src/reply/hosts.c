/*
 * Reading hosts files.  It must not know who reads them.
 *
 * SPDX-License-Identifier: ISC
 */

#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/hosts.h"
#include "rcodex/reply/name.h"
#include "rcodex/reply/reply.h"
#include "keep.h"

/* Says whether a word can be the name of a host. */
static bool
is_host(struct span word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (!bytes_in_word(word.at[i]) && word.at[i] != '.')
			return false;
	}
	return word.len > 0 && !words_address(word);
}

static void
add(struct hosts *hosts, struct span name)
{
	char text[NAME_MOST] = "";

	KEEP(text, name);
	if (hosts->used < HOSTS_MOST)
		hosts->names[hosts->used++] = name_number(text);
}

/* Adds the names behind an address, if nothing else stands there. */
static void
add_names(struct hosts *hosts, const struct words *words)
{
	size_t end = 1;

	while (end < words->count && *words->list[end].at != '#')
		end++;
	for (size_t i = 1; i < end; i++) {
		if (!is_host(words->list[i]))
			return;
	}
	for (size_t i = 1; i < end; i++)
		add(hosts, words->list[i]);
}

/* Adds the name before an address in one word, a.test:192.0.2.1. */
static void
add_pair(struct hosts *hosts, struct span word)
{
	for (size_t i = 1; i < word.len; i++) {
		const struct span name = { word.at, i };

		if (word.at[i] != ':' && word.at[i] != '=')
			continue;
		if (is_host(name) && words_address(span_from(word, i + 1)))
			add(hosts, name);
		return;
	}
}

void
hosts_line(struct hosts *hosts, struct span line)
{
	struct words words;

	while (line.len > 0 && (*line.at == ' ' || *line.at == '\t'))
		line = span_from(line, 1);
	if (line.len == 0 ||
	    (!ascii_digit(*line.at) && *line.at != '-' && *line.at != ':'))
		return;
	words_split(&words, line);
	if (words.count > 1 && words_address(words.list[0]))
		add_names(hosts, &words);
	else if (words.count == 2 && words_same(words.list[0], "-"))
		add_pair(hosts, words.list[1]);
}

bool
hosts_have(const struct hosts *hosts, const char *name)
{
	const uint32_t number = name_number(name);

	for (size_t i = 0; i < hosts->used; i++) {
		if (hosts->names[i] == number)
			return true;
	}
	return false;
}
