/*
 * Whether a text shows what a command would print.  It must not know why it is
 * asked for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/name.h"
#include "held.h"

/* What a command asks, as far as a reply has the same. */
struct asked_for {
	bool name;
	bool type;
	bool server;
	bool port;
	bool norec;
	bool cd;
};

/* Takes a word of a command; false where a reply cannot show what it asks. */
static bool
take(struct asked_for *asked, const char *word, const struct query *query)
{
	if (strcmp(word, "+norec") == 0)
		asked->norec = true;
	else if (strcmp(word, "+cd") == 0)
		asked->cd = true;
	else if (*word == '@')
		asked->server = strcmp(word + 1, query->server) == 0;
	else if (ascii_same(word, query->type))
		asked->type = true;
	else if (*word != '+' && name_same(word, query->name))
		asked->name = true;
	else if (strcmp(word, query->port) == 0)
		asked->port = true;
	else
		return strcmp(word, "-p") == 0 || strcmp(word, "+noall") == 0 ||
		    strcmp(word, "+answer") == 0 || strcmp(word, "+short") == 0;
	return true;
}

/* Says whether the flags of a reply are those that a command leads to. */
static bool
flags_fit(const struct asked_for *asked, const struct reply *reply)
{
	const bool serves = (reply->flags & FLAG_AA) != 0;

	return reply->has_flags &&
	    ((reply->flags & FLAG_CD) != 0) == asked->cd &&
	    (serves || ((reply->flags & FLAG_RD) == 0) == asked->norec);
}

static bool
shows(const struct reply *reply, const struct words *words)
{
	struct asked_for asked = { .name = false };
	char word[NAME_MOST];

	for (size_t i = 1; i < words->count; i++) {
		if (words->list[i].len >= sizeof(word))
			return false;
		memcpy(word, words->list[i].at, words->list[i].len);
		word[words->list[i].len] = '\0';
		if (!take(&asked, word, &reply->query))
			return false;
	}
	return asked.name && asked.server &&
	    (asked.type || ascii_same(reply->query.type, "A")) &&
	    asked.port == (reply->query.port[0] != '\0') &&
	    reply->query.class[0] == '\0' && flags_fit(&asked, reply);
}

bool
held(const struct replies *replies, const char *command)
{
	struct words words;

	words_split(&words, span_of(command));
	if (words.count == 0 || !words_same(words.list[0], "dig"))
		return false;
	for (size_t i = 0; i < replies->used && !replies->more; i++) {
		if (shows(&replies->list[i], &words))
			return true;
	}
	return false;
}
