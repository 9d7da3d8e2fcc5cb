/*
 * From a reply to the facts that hints ask for.  It must not know the hints.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "facts.h"
#include "rcodex/reply/name.h"
#include "rcodex/base/words.h"

static void
note(struct facts *facts, enum fact fact, bool holds)
{
	facts->hold[fact] |= holds;
}

static bool
flag(const struct reply *reply, enum flag flag)
{
	return (reply->flags & flag) != 0;
}

static void
note_header(struct facts *facts, const struct reply *reply)
{
	static const struct {
		enum flag flag;
		enum fact has, lacks;
	} flags[] = { { FLAG_RD, HAS_RD, LACKS_RD },
		{ FLAG_RA, HAS_RA, LACKS_RA }, { FLAG_AA, HAS_AA, NOTHING },
		{ FLAG_TC, HAS_TC, NOTHING } };

	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++) {
		bool set = flag(reply, flags[i].flag);

		note(facts, flags[i].has, reply->has_flags && set);
		note(facts, flags[i].lacks, reply->has_flags && !set);
	}
	note(facts, HAS_FLAGS, reply->has_flags);
	note(facts, ANSWERS_QUERY, reply->query.opcode == ASKED_QUERY);
	note(facts, ANSWERS_UPDATE, reply->query.opcode == ASKED_UPDATE);
	note(facts, ANSWERS_NOTIFY, reply->query.opcode == ASKED_NOTIFY);
	note(facts, ANSWERS_DSO, reply->query.opcode == ASKED_DSO);
	note(facts, ANSWERS_OTHER_OPCODE, reply->query.opcode == ASKED_OTHER);
}

static bool
is_common(const char *type)
{
	static const char *const types[] = { "A", "AAAA", "NS", "SOA", "PTR",
		"MX", "CNAME", "TXT" };

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		if (ascii_same(type, types[i]))
			return true;
	}
	return false;
}

/*
 * Says whether records have a type: those of 128 to 255, and OPT, are for
 * queries and messages (RFC 6895 3.1), but for ANY.
 */
static bool
is_data(const char *type)
{
	static const char *const others[] = { "OPT", "TYPE41", "NXNAME", "TKEY",
		"TSIG", "IXFR", "AXFR", "MAILB", "MAILA" };
	struct span number =
	    words_behind((struct span){ type, strlen(type) }, "TYPE");
	unsigned value = words_number(number);

	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		if (ascii_same(type, others[i]))
			return false;
	}
	return *type != '\0' && (value < 128 || value > 255);
}

static void
note_question(struct facts *facts, const struct reply *reply)
{
	const char *type = reply->query.type, *name = reply->query.name;

	note(facts, ASKS_TYPE, *type != '\0');
	note(facts, ASKS_TRANSFER, reply_is_transfer(reply));
	note(facts, ASKS_ADDRESS,
	    ascii_same(type, "A") || ascii_same(type, "AAAA"));
	note(facts, ASKS_COMMON, is_common(type));
	note(facts, ASKS_OTHER_CLASS, *type != '\0' && reply->other_class);
	note(facts, ASKS_TKEY, ascii_same(type, "TKEY"));
	note(facts, ASKS_NXNAME,
	    ascii_same(type, "NXNAME") || ascii_same(type, "TYPE128"));
	note(facts, ASKS_DATA, is_data(type));
	note(facts, ASKS_EDNS, reply->query.edns);
	note(facts, ASKS_VERSION, reply->query.version > 0);
	note(facts, ASKS_COOKIE, reply->query.cookie);
	note(facts, ASKS_NO_COOKIE, reply->query.no_cookie);
	note(facts, ASKS_BAD_COOKIE, reply->query.bad_cookie);
	note(facts, ASKS_KNOWN_OPTION, reply->query.known_option);
	note(facts, NAME_DOUBLED, name_doubled(name));
	note(facts, NAME_SPECIAL, *name != '\0' && name_special(name));
	note(facts, NAME_LOCAL, *name != '\0' && name_local(name));
	note(facts, NAME_PRIVATE_REVERSE, name_private_reverse(name));
}

static void
note_update(struct facts *facts, const struct reply *reply)
{
	static const struct {
		enum update update;
		enum fact fact;
	} updates[] = { { UPDATES_IN_ZONE, CHANGES_IN_ZONE },
		{ UPDATES_OUTSIDE, CHANGES_OUTSIDE },
		{ UPDATES_BARE_NAME, CHANGES_BARE },
		{ UPDATES_DHCID, CHANGES_DHCID }, { NEEDS_TYPE, ASKS_FOR_TYPE },
		{ NEEDS_DATA, ASKS_FOR_VALUE }, { NEEDS_SOA, ASKS_FOR_SOA },
		{ NEEDS_DHCID, ASKS_FOR_DHCID } };

	for (size_t i = 0; i < sizeof(updates) / sizeof(*updates); i++)
		note(facts, updates[i].fact,
		    (reply->query.update & updates[i].update) != 0);
}

static void
note_sections(struct facts *facts, const struct reply *reply)
{
	const char *missing =
	    reply->last_name[0] != '\0' ? reply->last_name : reply->query.name;
	bool above = reply->soa && name_under(missing, reply->soa_name);
	size_t labels = name_labels(reply->soa_name);
	bool empty =
	    reply->has_counts && reply->answers == 0 && !flag(reply, FLAG_TC);

	note(facts, ANSWER_EMPTY, empty);
	note(facts, ANSWER_ALIAS, reply->alias);
	note(facts, ANSWER_ALIAS_ONLY, reply->alias && !reply->wanted);
	note(facts, AUTHORITY_EMPTY,
	    reply->has_counts && reply->authorities == 0);
	note(facts, AUTHORITY_SOA, reply->soa);
	note(facts, AUTHORITY_NS, reply->ns);
	note(facts, AUTHORITY_NXNAME, reply->nxname);
	note(facts, ZONE_DENIES, above && labels > 1 && !reply->built_in);
	note(facts, PARENT_DENIES, above && labels <= 1 && !reply->built_in);
	note(facts, ROOT_DENIES, above && labels == 0);
	note(facts, BUILT_IN_DENIES, reply->soa && reply->built_in);
	note(facts, POLICY_SOA,
	    reply->policy || (reply->soa && !above && missing[0] != '\0'));
}

static void
note_options(struct facts *facts, const struct reply *reply)
{
	for (size_t i = 0; i < reply->edes_used; i++) {
		int32_t ede = reply->edes[i].number;

		note(facts, HAS_EDE, true);
		note(facts, HAS_FILTER_EDE,
		    ede == 4 || (ede >= 15 && ede <= 17));
		note(facts, HAS_DNSSEC_EDE,
		    ede == 1 || ede == 2 || (ede >= 5 && ede <= 12) ||
			ede == 25 || ede == 27);
		note(facts, HAS_PROHIBITED, ede == 18);
	}
	note(facts, HAS_OPT, reply->edns);
	note(facts, HAS_NO_OPT, reply->has_flags && !reply->edns);
	note(facts, HAS_UPPER_BITS,
	    reply->upper_bits && reply->code.number < 16);
	note(facts, HAS_COOKIE, reply->cookie);
	note(facts, HAS_KEY_ERROR,
	    reply->tsig.id == RC_BADSIG || reply->tsig.id == RC_BADKEY);
	note(facts, HAS_TSIG, reply->key[0] != '\0');
	note(facts, HAS_TSIG_ERROR, reply->tsig.id != RC_COUNT);
	note(facts, IS_RETRIED, reply->retried);
	note(facts, HAS_CLOCK_ERROR, reply->tsig.id == RC_BADTIME);
	note(facts, HAS_TKEY_ERROR, reply->tkey.id != RC_COUNT);
	note(facts, LACKS_SIGNATURE, reply->unsigned_reply);
}

/* What the text of an EDE says, in Unbound's words. */
static void
note_texts(struct facts *facts, const struct reply *reply)
{
	static const struct {
		const char *text;
		enum fact fact;
	} texts[] = { { "trust anchor .", SAYS_ROOT },
		{ "signature expired", SAYS_DATE },
		{ "signature expired", SAYS_EXPIRED },
		{ "before inception date", SAYS_DATE },
		{ "inception after expiration", SAYS_SWAPPED },
		{ "no signatures", SAYS_UNSIGNED },
		{ "No DNSKEY record", SAYS_NO_KEY },
		{ "no keys have a DS", SAYS_NO_KEY },
		{ "signature crypto failed", SAYS_WRONG },
		{ "for trust anchor ", SAYS_ANCHOR }, { "EIM4", SAYS_RULE } };

	for (size_t i = 0; i < reply->edes_used; i++) {
		struct span said = { reply->edes[i].text,
			strlen(reply->edes[i].text) };

		note(facts, SAYS_SOMETHING, said.len > 0);
		for (size_t j = 0; j < sizeof(texts) / sizeof(*texts); j++) {
			struct span rest = words_behind(said, texts[j].text);
			bool root = texts[j].fact == SAYS_ROOT;

			note(facts, texts[j].fact,
			    rest.at != NULL &&
				(!root || rest.len == 0 || *rest.at == ' '));
		}
	}
}

static bool
same_question(const struct reply *a, const struct reply *b)
{
	return a->query.name[0] != '\0' &&
	    name_same(a->query.name, b->query.name) &&
	    ascii_same(a->query.type, b->query.type);
}

static bool
same_server(const struct reply *a, const struct reply *b)
{
	return strcmp(a->query.server, b->query.server) == 0 &&
	    strcmp(a->query.port, b->query.port) == 0;
}

/* Says whether another reply shows that the key of this one is known. */
static bool
key_works(const struct reply *reply, const struct reply *other)
{
	return same_server(reply, other) && reply->key[0] != '\0' &&
	    name_same(reply->key, other->key) && other->tsig.id == RC_COUNT &&
	    other->code.id == RC_NOERROR;
}

/* Says whether a reply decides its question: data, or the name's absence. */
static bool
answers(const struct reply *reply)
{
	return (reply->code.id == RC_NOERROR && reply->wanted) ||
	    reply->code.id == RC_NXDOMAIN;
}

/* What another reply to the same question says beside this one. */
static void
note_other(struct facts *facts, const struct reply *reply,
    const struct reply *other)
{
	bool aa = flag(reply, FLAG_AA), other_aa = flag(other, FLAG_AA);
	bool other_ra = flag(other, FLAG_RA);
	bool cd = flag(other, FLAG_CD) && !flag(reply, FLAG_CD);
	bool data = other->code.id == RC_NOERROR && other->wanted;
	bool differ = data && reply->wanted && reply->code.id == RC_NOERROR &&
	    reply->answer_sum != other->answer_sum;

	if (same_server(reply, other)) {
		note(facts, CD_ANSWERS, cd && answers(other));
		note(facts, CD_FAILS, cd && other->code.id == RC_SERVFAIL);
		return;
	}
	if (!reply->has_flags || !other->has_flags)
		return;
	note(facts, FAILS_ELSEWHERE, other->code.id == RC_SERVFAIL);
	note(facts, ANSWERED_ELSEWHERE, answers(other));
	note(facts, VALIDATED_ELSEWHERE,
	    answers(other) && flag(other, FLAG_AD));
	note(facts, ZONE_ANSWERS, data && other_aa && !other_ra && !aa);
	note(facts, ZONE_DIFFERS, differ && other_aa && !other_ra && !aa);
	note(facts, SERVERS_DIFFER,
	    aa && other_aa && !other_ra && !flag(reply, FLAG_RA) &&
		(differ ||
		    (answers(other) && answers(reply) &&
			other->code.id != reply->code.id)));
	note(facts, INSIDE_ANSWERS, data && other_aa && other_ra);
	note(facts, PRIVATE_ELSEWHERE, data && other->private_address);
}

void
facts_of(struct facts *facts, const struct replies *replies,
    const struct reply *reply)
{
	*facts = (struct facts){ .hold = { false } };
	note_header(facts, reply);
	note_question(facts, reply);
	note_update(facts, reply);
	note_sections(facts, reply);
	note_options(facts, reply);
	note_texts(facts, reply);
	for (size_t i = 0; i < replies->used; i++) {
		const struct reply *other = &replies->list[i];

		if (other == reply)
			continue;
		if (same_question(reply, other))
			note_other(facts, reply, other);
		note(facts, KEY_WORKS, key_works(reply, other));
		note(facts, SHORTER_ASKED,
		    name_begins(reply->query.name, other->query.name) &&
			ascii_same(reply->query.type, other->query.type));
	}
	facts->hold[NOTHING] = false;
}
