/*
 * The records of a reply.  It must not know what they speak for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "query.h"
#include "section.h"
#include "rcodex/base/words.h"

/* A line of a section: name, type, and where in the words its data begin. */
struct resource {
	struct span name;
	struct span type;
	size_t data; /* an index of words */
};

static bool
is_class(struct span word)
{
	static const char *const classes[] = { "IN", "CH", "HS", "ANY",
		"NONE" };

	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		/* In any case it would be the word "in", too. */
		if (word.len == strlen(classes[i]) &&
		    memcmp(word.at, classes[i], word.len) == 0)
			return true;
	}
	return word.len > 5 && memcmp(word.at, "CLASS", 5) == 0;
}

/* A TTL is a number, or 5m30s. */
static bool
is_ttl(struct span word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (!ascii_digit(word.at[i]) &&
		    (i == 0 ||
			memchr("wdhms", ascii_lower(word.at[i]), 5) == NULL))
			return false;
	}
	return word.len > 0;
}

/* Takes off the semicolons that stand before a question. */
static struct span
bare(struct span name)
{
	while (name.len > 0 && *name.at == ';') {
		name.at++;
		name.len--;
	}
	return name;
}

/*
 * Reads a record, or a question, whose words may follow those of a logger;
 * false where the line holds none.
 */
static bool
read_words(struct resource *record, const struct words *words)
{
	size_t class = 1, name;

	while (class + 1 < words->count && !is_class(words->list[class]))
		class ++;
	if (class + 1 >= words->count)
		return false;
	name = class - 1;
	if (name > 0 && is_ttl(words->list[name]))
		name--;
	record->name = bare(words->list[name]);
	record->type = words->list[class + 1];
	record->data = class + 2;
	return record->name.len > 0 && record->type.len > 0;
}

/* Reads the next number of an IPv4 address. */
static unsigned
octet(struct span *address)
{
	unsigned value = words_number(*address);

	while (address->len > 0 && ascii_digit(*address->at)) {
		address->at++;
		address->len--;
	}
	if (address->len > 0) {
		address->at++;
		address->len--;
	}
	return value;
}

/*
 * Says whether an address is for use within one network (RFC 1918 3, RFC 6598
 * 7, RFC 3927 2.1, RFC 4193 3.1, RFC 4291 2.5.6) or host (RFC 1122 3.2.1.3).
 */
static bool
is_private(struct span address)
{
	unsigned a, b;

	if (memchr(address.at, ':', address.len) != NULL)
		return address.len > 2 && ascii_lower(address.at[0]) == 'f' &&
		    (memchr("cCdD", address.at[1], 4) != NULL ||
			(ascii_lower(address.at[1]) == 'e' &&
			    memchr("89aAbB", address.at[2], 6) != NULL));
	a = octet(&address);
	b = octet(&address);
	return a == 10 || a == 127 || (a == 172 && b >= 16 && b < 32) ||
	    (a == 192 && b == 168) || (a == 100 && b >= 64 && b < 128) ||
	    (a == 169 && b == 254);
}

/* Takes the error of a TKEY record: its fifth field (RFC 2930 2). */
static void
read_tkey(struct reply *reply, const struct words *words, size_t data)
{
	struct span word;
	char text[16] = "";
	struct subject error;

	if (data + 4 >= words->count)
		return;
	word = words->list[data + 4];
	reply_keep(text, sizeof(text), word);
	if (record_find_mnemonic(text, &error) && error.number >= 16)
		reply->tkey = error;
	else if (ascii_digit(*text) && words_number(word) >= 16 &&
	    record_find_number((int32_t)words_number(word), &error))
		reply->tkey = error;
	if (reply->tkey.id == RC_BADVERS)
		reply->tkey.id = RC_BADSIG;
}

/* Returns a number that two records share only if type and data are equal. */
static uint64_t
sum_of(const struct resource *record, const struct words *words)
{
	uint64_t sum = UINT64_C(14695981039346656037); /* FNV-1a */

	for (size_t i = 0; i < record->type.len; i++)
		sum = (sum ^ (uint8_t)record->type.at[i]) * 1099511628211;
	for (size_t i = record->data; i < words->count; i++) {
		for (size_t j = 0; j < words->list[i].len; j++)
			sum = (sum ^ (uint8_t)words->list[i].at[j]) *
			    1099511628211;
		sum *= 1099511628211;
	}
	return sum;
}

/* Takes a record of ANSWER. */
static void
read_answer(struct reply *reply, const struct resource *record,
    const struct words *words)
{
	struct span data = { "", 0 };

	if (record->data < words->count)
		data = words->list[record->data];
	if (words_same(record->type, "TKEY"))
		read_tkey(reply, words, record->data);
	if (words_same(record->type, "RRSIG"))
		return;
	if (words_same(record->type, "CNAME") ||
	    words_same(record->type, "DNAME")) {
		reply->alias = true;
		reply->wanted |= words_same(record->type, reply->query.type);
		if (words_same(record->type, "CNAME"))
			reply_keep(reply->last_name, sizeof(reply->last_name),
			    data);
		return;
	}
	reply->wanted = true;
	reply->answer_sum += sum_of(record, words);
	if (words_same(record->type, "A") || words_same(record->type, "AAAA"))
		reply->private_address |= is_private(data);
}

/*
 * Says whether an SOA is one of the empty zones that servers have by
 * themselves (RFC 6303 3): its server is the zone itself, or localhost.
 */
static bool
is_built_in(const struct resource *record, const struct words *words)
{
	struct span server;

	if (record->data >= words->count)
		return false;
	server = words->list[record->data];
	if (words_same(server, "localhost."))
		return true;
	return server.len == record->name.len &&
	    ascii_same_bytes(server.at, record->name.at, server.len);
}

/* Takes a record of AUTHORITY. */
static void
read_authority(struct reply *reply, const struct resource *record,
    const struct words *words)
{
	reply->ns |= words_same(record->type, "NS");
	if (words_same(record->type, "SOA")) {
		reply->soa = true;
		reply_keep(reply->soa_name, sizeof(reply->soa_name),
		    record->name);
		reply->built_in = is_built_in(record, words);
	}
	for (size_t i = record->data;
	     words_same(record->type, "NSEC") && i < words->count; i++)
		reply->nxname |= words_same(words->list[i], "NXNAME") ||
		    words_same(words->list[i], "TYPE128");
}

void
section_take(struct reply *reply, struct span line)
{
	struct words words;
	struct resource record;

	words_split(&words, line);
	if (!read_words(&record, &words))
		return;
	switch (reply->section) {
	case SECTION_QUESTION:
		reply->other_class =
		    !words_same(words.list[record.data - 2], "IN");
		reply_keep(reply->query.name, sizeof(reply->query.name),
		    record.name);
		reply_keep(reply->query.type, sizeof(reply->query.type),
		    record.type);
		break;
	case SECTION_ANSWER:
		read_answer(reply, &record, &words);
		break;
	case SECTION_AUTHORITY:
		read_authority(reply, &record, &words);
		break;
	case SECTION_ADDITIONAL:
		if (words_same(record.type, "SOA")) {
			reply->policy = true;
			reply_keep(reply->soa_name, sizeof(reply->soa_name),
			    record.name);
		}
		break;
	case SECTION_PREREQUISITE:
	case SECTION_UPDATE:
		query_update(&reply->query, (enum section)reply->section,
		    record.name, words.list[record.data - 2], record.type);
		break;
	default:
		if (words_same(record.type, "TSIG"))
			reply_keep(reply->key, sizeof(reply->key), record.name);
		break;
	}
}

/* Says whether a text goes on with " SECTION", "_SECTION", or not at all. */
static bool
is_title(struct span rest, struct span line)
{
	if (rest.len == 0)
		return *line.at == ';'; /* dnspython: ";ANSWER" */
	return words_behind(rest, "SECTION").at == rest.at + 8;
}

bool
section_begins(struct reply *reply, struct span line, const struct marks *marks)
{
	static const struct {
		enum mark title;
		enum section section;
	} titles[] = { { MARK_QUESTION, SECTION_QUESTION },
		{ MARK_ZONE, SECTION_QUESTION },
		{ MARK_ANSWER, SECTION_ANSWER },
		{ MARK_AUTHORITY, SECTION_AUTHORITY },
		{ MARK_ADDITIONAL, SECTION_ADDITIONAL },
		{ MARK_PREREQUISITE, SECTION_PREREQUISITE },
		{ MARK_UPDATE, SECTION_UPDATE } };

	if (marks->behind[MARK_PSEUDOSECTION].at != NULL) {
		reply->section = SECTION_NONE;
		return true;
	}
	for (size_t i = 0; i < sizeof(titles) / sizeof(*titles); i++) {
		struct span rest = marks->behind[titles[i].title];

		if (rest.at == NULL || !is_title(rest, line))
			continue;
		reply->section = (uint8_t)titles[i].section;
		return true;
	}
	return false;
}
