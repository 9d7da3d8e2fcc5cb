/*
 * The records of a reply.  It must not know what they speak for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/name.h"
#include "keep.h"
#include "query.h"
#include "section.h"

/* A line of a section: a record, or a question, which has no data. */
struct resource {
	struct span name;
	struct span class;
	struct span type;
	const struct span *data;
	size_t count;
};

/* Returns a word of the data of a record; an empty one past them. */
static struct span
datum(const struct resource *record, size_t i)
{
	return i < record->count ? record->data[i] : (struct span){ "", 0 };
}

static bool
is_class(struct span word)
{
	static const char *const classes[] = { "IN", "CH", "HS", "ANY",
		"NONE" };

	for (size_t i = 0; i < COUNT_OF(classes); i++) {
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

/*
 * Reads a record, or a question, whose words may follow those of a logger;
 * false where the line holds none.
 */
static bool
read_words(struct resource *record, const struct words *words)
{
	size_t at = 1, name;

	while (at + 1 < words->count && !is_class(words->list[at]))
		at++;
	if (at + 1 >= words->count)
		return false;
	name = at - 1;
	if (name > 0 && is_ttl(words->list[name]))
		name--;
	record->name = words->list[name];
	while (record->name.len > 0 && *record->name.at == ';')
		record->name = span_from(record->name, 1);
	record->class = words->list[at];
	record->type = words->list[at + 1];
	record->data = words->list + at + 2;
	record->count = words->count - at - 2;
	return record->name.len > 0 && record->type.len > 0;
}

static bool
is_private(struct span address)
{
	const char *dot = memchr(address.at, '.', address.len);
	unsigned a, b;

	if (memchr(address.at, ':', address.len) != NULL)
		return address.len > 2 && ascii_lower(address.at[0]) == 'f' &&
		    (memchr("cCdD", address.at[1], 4) != NULL ||
			(ascii_lower(address.at[1]) == 'e' &&
			    memchr("89aAbB", address.at[2], 6) != NULL));
	if (dot == NULL)
		return false;
	a = words_number(address);
	b = words_number(span_from(address, (size_t)(dot + 1 - address.at)));
	return a == 10 || a == 127 || (a == 172 && b >= 16 && b < 32) ||
	    (a == 192 && b == 168) || (a == 100 && b >= 64 && b < 128) ||
	    (a == 169 && b == 254);
}

bool
section_private(const char *address)
{
	return is_private((struct span){ address, strlen(address) });
}

/* Takes the error of a TKEY record: its fifth field (RFC 2930 2). */
static void
read_tkey(struct reply *reply, const struct resource *record)
{
	struct span word = datum(record, 4);
	char text[16] = "";
	struct subject error;

	KEEP(text, word);
	if (*text == '\0')
		return;
	if ((record_find_mnemonic(text, &error) ||
		(ascii_digit(*text) &&
		    record_find_number((int32_t)words_number(word), &error))) &&
	    error.number >= 16)
		reply->tkey = error;
	if (reply->tkey.id == RC_BADVERS)
		reply->tkey.id = RC_BADSIG;
}

static uint64_t
hash(uint64_t sum, struct span word)
{
	for (size_t i = 0; i < word.len; i++)
		sum = (sum ^ (uint8_t)word.at[i]) * 1099511628211; /* FNV-1a */
	return sum * 1099511628211;
}

/* Returns a number that two records share only if type and data are equal. */
static uint64_t
sum_of(const struct resource *record)
{
	uint64_t sum = hash(UINT64_C(14695981039346656037), record->type);

	for (size_t i = 0; i < record->count; i++)
		sum = hash(sum, record->data[i]);
	return sum;
}

/* Keeps which server an NS record names. */
static void
read_server(struct reply *reply, const struct resource *record)
{
	char name[NAME_MOST] = "";

	if (!words_same(record->type, "NS") ||
	    reply->servers_used == REPLY_SERVERS)
		return;
	KEEP(name, datum(record, 0));
	reply->servers[reply->servers_used++] = name_number(name);
}

/* Takes a record of ANSWER. */
static void
read_answer(struct reply *reply, const struct resource *record)
{
	read_server(reply, record);
	if (words_same(record->type, "TKEY"))
		read_tkey(reply, record);
	if (words_same(record->type, "RRSIG"))
		return;
	if (words_among(record->type, "CNAME DNAME")) {
		reply->alias = true;
		reply->wanted |= words_same(record->type, reply->query.type);
		if (words_same(record->type, "CNAME"))
			KEEP(reply->last_name, datum(record, 0));
		return;
	}
	reply->wanted = true;
	reply->answer_sum += sum_of(record);
	if (words_among(record->type, "A AAAA"))
		reply->private_address |= is_private(datum(record, 0));
}

/*
 * Says whether an SOA is one of the empty zones that servers have by
 * themselves (RFC 6303 3): its server is the zone itself, or localhost.
 */
static bool
is_built_in(const struct resource *record)
{
	struct span server = datum(record, 0);

	return words_same(server, "localhost.") ||
	    (server.len == record->name.len &&
		ascii_same_bytes(server.at, record->name.at, server.len));
}

/* Takes a record of AUTHORITY. */
static void
read_authority(struct reply *reply, const struct resource *record)
{
	read_server(reply, record);
	reply->ns |= words_same(record->type, "NS");
	if (words_same(record->type, "SOA")) {
		reply->soa = true;
		KEEP(reply->soa_name, record->name);
		reply->built_in = is_built_in(record);
	}
	reply->nsec |= words_among(record->type, "NSEC NSEC3");
	if (words_same(record->type, "NSEC")) {
		for (size_t i = 0; i < record->count; i++)
			reply->nxname |=
			    words_among(record->data[i], "NXNAME TYPE128");
	}
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
		reply->other_class = !words_same(record.class, "IN");
		KEEP(reply->query.name, record.name);
		KEEP(reply->query.type, record.type);
		if (reply->other_class)
			KEEP(reply->query.class, record.class);
		break;
	case SECTION_ANSWER:
		read_answer(reply, &record);
		break;
	case SECTION_AUTHORITY:
		read_authority(reply, &record);
		break;
	case SECTION_ADDITIONAL:
		if (words_same(record.type, "SOA")) {
			reply->policy = true;
			KEEP(reply->soa_name, record.name);
		}
		break;
	case SECTION_PREREQUISITE:
	case SECTION_UPDATE:
		query_update(&reply->query, (enum section)reply->section,
		    record.name, record.class, record.type);
		break;
	default:
		if (words_same(record.type, "TSIG"))
			KEEP(reply->key, record.name);
		break;
	}
}
