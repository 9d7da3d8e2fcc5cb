/*
 * Filling commands in.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/shell.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/name.h"
#include "paste.h"

/* Says whether a placeholder stands at a place, as a word of its own. */
static bool
stands(const char *command, const char *at, const char *placeholder)
{
	size_t len = strlen(placeholder);
	char before = at > command ? at[-1] : ' ', after;

	if (!ascii_leads(at, placeholder))
		return false;
	after = at[len];
	return (before == ' ' || before == '@' || before == ':') &&
	    (after == '\0' || after == ' ');
}

/* Returns the name that the code is about: the one at the end of aliases. */
static const char *
name_of(const struct reply *reply)
{
	/* The question of an UPDATE is its zone (RFC 2136 2.3). */
	if (reply->query.opcode == ASKED_UPDATE)
		return "";
	return reply->last_name[0] != '\0' && !reply->wanted ?
	    reply->last_name :
	    reply->query.name;
}

/* Stores the zone that the text of an EDE names, if it is above the name. */
static void
zone_said(char to[NAME_MOST], const struct reply *reply)
{
	static const char *const before[] = { "for key ", "at zone ",
		"at delegation " };
	struct words words;

	to[0] = '\0';
	for (size_t i = 0; i < reply->edes_used; i++) {
		for (size_t j = 0; j < COUNT_OF(before) && *to == '\0'; j++) {
			words_split(&words,
			    words_behind(span_of(reply->edes[i].text),
				before[j]));
			if (words.count == 0 || words.list[0].len >= NAME_MOST)
				continue;
			memcpy(to, words.list[0].at, words.list[0].len);
			to[words.list[0].len] = '\0';
			if (name_labels(to) == 0 ||
			    !name_under(name_of(reply), to))
				to[0] = '\0';
		}
	}
}

/* Says whether a type is asked of zones, mostly. */
static bool
asks_zone(const struct reply *reply)
{
	return words_among(span_of(reply->query.type), "SOA NS DNSKEY");
}

/* Returns the zone, where the question, the SOA record or an EDE tells it, or
 * "". */
static const char *
zone_of(char said[NAME_MOST], const struct reply *reply)
{
	if (reply->query.opcode == ASKED_UPDATE ||
	    reply->query.opcode == ASKED_NOTIFY || reply_is_transfer(reply))
		return reply->query.name;
	if (reply->soa && !reply->built_in && !reply->policy &&
	    name_labels(reply->soa_name) > 1 &&
	    name_under(name_of(reply), reply->soa_name))
		return reply->soa_name;
	if (asks_zone(reply))
		return reply->query.name;
	zone_said(said, reply);
	return said;
}

/* Stores the name with its zone behind it once more, if both are known. */
static const char *
with_zone(char to[2 * NAME_MOST], char said[NAME_MOST],
    const struct reply *reply)
{
	const char *name = name_of(reply), *zone = zone_of(said, reply);
	size_t len = strlen(name);

	to[0] = '\0';
	if (len == 0 || *zone == '\0')
		return to;
	memcpy(to, name, len);
	if (to[len - 1] != '.')
		to[len++] = '.';
	memcpy(to + len, zone, strlen(zone) + 1);
	return to;
}

/* Returns the server that sent a reply where it serves zones, or "". */
static const char *
auth_of(const struct reply *reply)
{
	bool serves =
	    (reply->flags & FLAG_AA) != 0 || (reply->flags & FLAG_RA) == 0;

	return reply->has_flags && serves ? reply->query.server : "";
}

/* Says whether a word stands somewhere in a command. */
static bool
holds(const char *command, const char *word)
{
	return strstr(command, word) != NULL;
}

/*
 * Returns the place behind NAME where a command of dig leaves the type to dig,
 * for nothing stands beside NAME but options and servers; else NULL.
 */
static const char *
place_of_type(const char *command)
{
	const char *name = strstr(command, " NAME"), *before = name, *after;

	if (name == NULL || holds(command, "TYPE"))
		return NULL;
	after = name + strlen(" NAME");
	while (before > command && before[-1] != ' ')
		before--;
	if ((before == command || *before == '+' || *before == '@') &&
	    (*after == '\0' || ascii_leads(after, " @")))
		return after;
	return NULL;
}

/*
 * Returns the command with what dig asks by itself written out: the type that
 * was asked, and the server that was asked, unless it looks for others.
 */
static void
complete(struct text *to, const char *command, const struct reply *reply)
{
	bool typed = reply->query.type[0] != '\0' &&
	    reply->query.opcode != ASKED_UPDATE && !reply_is_transfer(reply);
	bool dig = ascii_leads(command, "dig ") && holds(command, "NAME");
	const char *rest = dig && typed ? place_of_type(command) : NULL;
	bool server = dig && !holds(command, "@") &&
	    !holds(command, "+trace") && !holds(command, "search") &&
	    shell_safe(reply->query.server);
	/* dig takes a server behind the last of several names for that alone,
	 * and what stands behind a bar is no dig's. */
	bool first = server &&
	    (holds(strstr(command, "NAME") + 1, "NAME") ||
		holds(command, " | "));

	text_clear(to);
	if (first) {
		text_add(to, "dig @SERVER%s", command + strlen("dig"));
		return;
	}
	if (rest != NULL) {
		text_bytes(to, command, (size_t)(rest - command));
		text_add(to, " TYPE%s", rest);
	} else {
		text_add(to, "%s", command);
	}
	if (server)
		text_add(to, " @SERVER");
}

void
paste(struct text *to, const char *command, const struct reply *reply)
{
	char said[NAME_MOST], doubled[2 * NAME_MOST];
	const struct {
		const char *placeholder, *text;
		bool server;
	} words[] = {
		{ "NAME.ZONE", with_zone(doubled, said, reply), false },
		{ "NAME", name_of(reply), false },
		{ "TYPE", reply->query.type, false },
		{ "ZONE", zone_of(said, reply), false },
		{ "SERVER", reply->query.server, true },
		{ "AUTH", auth_of(reply), true },
		{ "FORWARDER", reply->forwarder, true },
	};
	struct text whole;

	complete(&whole, command, reply);
	text_clear(to);
	for (const char *p = whole.bytes; *p != '\0';) {
		size_t i = 0;

		while (i < COUNT_OF(words) &&
		    !(stands(whole.bytes, p, words[i].placeholder) &&
			shell_safe(words[i].text) &&
			strlen(words[i].text) < 256))
			i++;
		if (i == COUNT_OF(words)) {
			text_bytes(to, p++, 1);
			continue;
		}
		text_add(to, "%s", words[i].text);
		if (words[i].text == reply->query.type &&
		    shell_safe(reply->query.class))
			text_add(to, " %s", reply->query.class);
		p += strlen(words[i].placeholder);
		if (words[i].server && shell_safe(reply->query.port))
			text_add(to, " -p %s", reply->query.port);
	}
}
