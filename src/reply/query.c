/*
 * The query that a text shows before its reply.  It must not know what that
 * speaks for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/name.h"
#include "keep.h"
#include "query.h"

enum { OPTION_COOKIE = 10, OPTIONS_KNOWN = 20 };

/* A client's cookie has 8 octets, a server's 8 to 32 more (RFC 7873 4). */
static bool
is_cookie(struct span digits)
{
	return digits.len == 16 || (digits.len >= 32 && digits.len <= 80);
}

/* Takes an option of EDNS that was made by hand: by number, or by name. */
static void
read_option(struct query *query, struct span word)
{
	struct span option = words_behind(word, "+ednsopt=");
	struct span cookie = words_behind(word, "+cookie=");
	unsigned number = words_number(option);

	if (option.at != NULL && number < OPTIONS_KNOWN)
		query->known_option = true;
	if (option.at != NULL &&
	    (number == OPTION_COOKIE ||
		words_begin(option, "COOKIE:").at != NULL))
		cookie = words_behind(option, ":");
	if (cookie.at != NULL) {
		query->no_cookie = false;
		query->cookie = true;
		query->bad_cookie = !is_cookie(cookie);
	}
}

static bool
is_type(struct span word)
{
	return words_among(word,
		   "A AAAA NS SOA PTR MX CNAME TXT CAA SRV DS DNSKEY RRSIG "
		   "NSEC NSEC3 NSEC3PARAM TLSA HTTPS SVCB ANY NAPTR LOC SSHFP "
		   "CDS CDNSKEY DNAME HINFO TKEY AXFR URI SPF") ||
	    words_number(words_behind(word, "TYPE")) > 0;
}

/*
 * Keeps what dig was told to ask: the words that are no options and no
 * arguments of any, in either order; nothing where it asks for several names.
 */
static void
keep_asked(struct query *query, const struct words *words, size_t from)
{
	for (size_t i = from; i < words->count; i++) {
		struct span word = words->list[i];

		if (words_same(word, "-t") && i + 1 < words->count) {
			KEEP(query->dig_type, words->list[++i]);
			continue;
		}
		if (words_same(word, "-q"))
			continue;
		if (*word.at == '-') {
			i += word.len == 2 &&
			    strchr("46mruv", word.at[1]) == NULL;
			continue;
		}
		if (*word.at == '+' || *word.at == '@' ||
		    words_among(word, "IN CH HS"))
			continue;
		if (query->dig_type[0] == '\0' && is_type(word)) {
			KEEP(query->dig_type, word);
		} else if (query->dig_name[0] == '\0') {
			KEEP(query->dig_name, word);
		} else {
			query->dig_name[0] = query->dig_type[0] = '\0';
			return;
		}
	}
}

/* Returns which word stands behind the version. */
static size_t
behind_version(const struct words *words)
{
	for (size_t i = 0; i < words->count; i++) {
		if (words_same(words->list[i], "<<>>"))
			return i + 1;
	}
	return words->count;
}

/* Takes what dig was told besides. */
static void
read_arguments(struct query *query, struct span text, const struct words *words)
{
	query->no_edns = words_behind(text, "+noedns").at != NULL;
	query->edns = !query->no_edns;
	query->version = words_number(words_behind(text, "+edns="));
	query->no_cookie = words_behind(text, "+nocookie").at != NULL;
	query->cookie = query->edns && !query->no_cookie;
	for (size_t i = 0; i < words->count; i++) {
		struct span word = words->list[i];

		read_option(query, word);
		/* Of a failed transfer nothing else names type and server. */
		if (words_same(word, "AXFR") ||
		    words_begin(word, "ixfr").at != NULL)
			KEEP(query->type, ((struct span){ word.at, 4 }));
		if (*word.at == '@')
			KEEP(query->server, span_from(word, 1));
		if (words_same(word, "-p") && i + 1 < words->count &&
		    !words_same(words->list[i + 1], "53"))
			KEEP(query->port, words->list[i + 1]);
	}
}

void
query_banner(struct query *query, struct span text)
{
	struct words words;

	words_split(&words, text);
	keep_asked(query, &words, behind_version(&words));
	read_arguments(query, text, &words);
}

/* Says whether a word can be an argument of dig, and no part of a sentence, or
 * of what a shell does with the output. */
static bool
is_argument(struct span word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (!bytes_in_word(word.at[i]) &&
		    memchr(".:@+=*/%#", word.at[i], 9) == NULL)
			return false;
	}
	return word.len > 0;
}

/* Says whether a command can stand behind this: nothing, a quote's mark, or a
 * shell's prompt. */
static bool
is_prompt(struct span before)
{
	while (before.len > 0 && before.at[before.len - 1] == ' ')
		before.len--;
	return before.len == 0 ||
	    strchr("$#%>", before.at[before.len - 1]) != NULL;
}

bool
query_command(struct query *query, struct span line, struct span text)
{
	struct words words;
	size_t count = 0;

	line.len -= text.len + sizeof("dig ") - 1;
	if (!is_prompt(line))
		return false;
	words_split(&words, text);
	while (count < words.count && is_argument(words.list[count]))
		count++;
	words.count = count;
	keep_asked(query, &words, 0);
	if (query->dig_name[0] == '\0')
		return false;
	read_arguments(query, text, &words);
	query->command = true;
	return query->server[0] != '\0' || strchr(query->dig_name, '.') != NULL;
}

bool
query_output(struct span line)
{
	size_t said = 0;

	while (line.len > 0 && strchr(" >|", *line.at) != NULL)
		line = span_from(line, 1);
	if (line.len > 0 && *line.at == ';')
		return true;
	while (said < line.len && !bytes_in_word(line.at[said]))
		said++;
	return said == line.len;
}

void
query_complete(struct query *query)
{
	if (query->name[0] != '\0' || query->dig_name[0] == '\0')
		return;
	KEEP(query->name, span_of(query->dig_name));
	if (query->type[0] == '\0')
		KEEP(query->type,
		    span_of(*query->dig_type != '\0' ? query->dig_type : "A"));
}

/* Says what a prerequisite asks for (RFC 2136 2.4). */
static uint8_t
need_of(struct span class, struct span type)
{
	if (words_same(class, "ANY"))
		return words_same(type, "ANY") ? 0 : NEEDS_TYPE;
	if (words_same(class, "NONE"))
		return 0;
	if (words_same(type, "SOA"))
		return NEEDS_SOA;
	return words_same(type, "DHCID") ? NEEDS_DHCID : NEEDS_DATA;
}

void
query_update(struct query *query, enum section section, struct span name,
    struct span class, struct span type)
{
	char owner[NAME_MOST] = "";

	KEEP(owner, name);
	if (name_under(owner, query->name))
		query->update |= UPDATES_IN_ZONE;
	else
		query->update |= name_labels(owner) == 1 ? UPDATES_BARE_NAME :
							   UPDATES_OUTSIDE;
	if (section == SECTION_PREREQUISITE)
		query->update |= need_of(class, type);
	else if (words_same(type, "DHCID") && words_same(class, "IN"))
		query->update |= UPDATES_DHCID;
}
