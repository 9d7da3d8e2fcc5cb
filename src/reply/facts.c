/*
 * What facts are made of, and which hold.  It must not know the hints.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/name.h"
#include "facts.h"
#include "section.h"

static bool
has_flag(const struct reply *reply, enum flag flag)
{
	return (reply->flags & flag) != 0;
}

static bool
lacks_flag(const struct reply *reply, enum flag flag)
{
	return reply->has_flags && !has_flag(reply, flag);
}

/* Says whether the type that is asked is one of a list. */
static bool
asks(const struct query *query, const char *types)
{
	return words_among((struct span){ query->type, strlen(query->type) },
	    types);
}

/*
 * Says whether records have the type: those of 128 to 255, and OPT, are for
 * queries and messages (RFC 6895 3.1), but for ANY.
 */
static bool
asks_data(const struct query *query)
{
	struct span type = { query->type, strlen(query->type) };
	unsigned value = words_number(words_behind(type, "TYPE"));

	return type.len > 0 && (value < 128 || value > 255) &&
	    !words_among(type,
		"OPT TYPE41 NXNAME TKEY TSIG IXFR AXFR MAILB MAILA");
}

/* Returns the name that is denied: the end of a chain of aliases. */
static const char *
missing(const struct reply *reply)
{
	return *reply->last_name != '\0' ? reply->last_name : reply->query.name;
}

/* Says whether the SOA of AUTHORITY is of a zone that the name is in. */
static bool
denies(const struct reply *reply)
{
	return reply->soa && name_under(missing(reply), reply->soa_name);
}

static bool
is_within(const struct reply_ede *ede, int32_t from, int32_t to)
{
	return ede->number >= from && ede->number <= to;
}

/* Returns what stands behind some words in the text of an EDE. */
static struct span
behind(const struct reply_ede *ede, const char *words)
{
	return words_behind((struct span){ ede->text, strlen(ede->text) },
	    words);
}

static bool
says(const struct reply_ede *ede, const char *words)
{
	return behind(ede, words).at != NULL;
}

/* Says whether the last of the words ends where they do. */
static bool
says_word(const struct reply_ede *ede, const char *words)
{
	struct span rest = behind(ede, words);

	return rest.at != NULL && (rest.len == 0 || *rest.at == ' ');
}

static bool
same_question(const struct query *a, const struct query *b)
{
	return *a->name != '\0' && name_same(a->name, b->name) &&
	    ascii_same(a->type, b->type);
}

static bool
same_server(const struct query *a, const struct query *b)
{
	return strcmp(a->server, b->server) == 0 &&
	    strcmp(a->port, b->port) == 0;
}

/* Says whether another reply shows that the key of this one is known. */
static bool
key_works(const struct reply *reply, const struct reply *other)
{
	return same_server(&reply->query, &other->query) &&
	    *reply->key != '\0' && name_same(reply->key, other->key) &&
	    other->tsig.id == RC_COUNT && other->code.id == RC_NOERROR;
}

/* Says whether a server of the zone replied, and no resolver. */
static bool
is_of_zone(const struct reply *reply)
{
	return has_flag(reply, FLAG_AA) && !has_flag(reply, FLAG_RA);
}

static bool
has_data(const struct reply *reply)
{
	return reply->code.id == RC_NOERROR && reply->wanted;
}

/* Says whether a reply names another one's question as a name server. */
static bool
names_server(const struct reply *reply, const char *name)
{
	const uint32_t number = name_number(name);

	for (size_t i = 0; i < reply->servers_used; i++) {
		if (reply->servers[i] == number)
			return *name != '\0';
	}
	return false;
}

/* Says whether a reply decides its question: data, or the name's absence. */
static bool
decides(const struct reply *reply)
{
	return has_data(reply) || reply->code.id == RC_NXDOMAIN;
}

static bool
data_differ(const struct reply *a, const struct reply *b)
{
	return has_data(a) && has_data(b) && a->answer_sum != b->answer_sum;
}

static bool
differ(const struct reply *a, const struct reply *b)
{
	return data_differ(a, b) ||
	    (decides(a) && decides(b) && a->code.id != b->code.id);
}

static void
note_other(struct facts *facts, const struct reply *reply,
    const struct reply *other)
{
	const struct query *query = &reply->query;
	bool asked = same_question(query, &other->query);
	bool same = same_server(query, &other->query);
	bool with_cd = asked && same && has_flag(other, FLAG_CD) &&
	    !has_flag(reply, FLAG_CD);
	bool elsewhere = asked && !same && reply->has_flags && other->has_flags;

#define OTHER_FACT(name, holds) facts->hold[name] |= holds;
#include "fact_list.h"
}

static void
note_ede(struct facts *facts, const struct reply_ede *ede)
{
#define EDE_FACT(name, holds) facts->hold[name] |= holds;
#include "fact_list.h"
}

void
facts_of(struct facts *facts, const struct replies *replies,
    const struct reply *reply)
{
	const struct query *query = &reply->query;

	*facts = (struct facts){ .hold = { false } };
#define FACT(name, holds) facts->hold[name] = holds;
#include "fact_list.h"
	for (size_t i = 0; i < reply->edes_used; i++)
		note_ede(facts, &reply->edes[i]);
	for (size_t i = 0; i < replies->used; i++) {
		if (&replies->list[i] != reply)
			note_other(facts, reply, &replies->list[i]);
	}
}
