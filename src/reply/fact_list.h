/*
 * What data/hints.def can ask of a reply: a fact a row, and when it holds.
 * What a text does not show does not hold, nor does its contrary.
 *
 * FACT(name, holds):		of the reply and its query
 * EDE_FACT(name, holds):	of one of its EDEs, ede
 * OTHER_FACT(name, holds):	beside another reply of the text, other, to the
 *				same question: of the same server with_cd, or
 *				elsewhere, where the flags of both are shown
 *
 * The includer defines those of the three that it needs.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef FACT
#define FACT(name, holds)
#endif
#ifndef EDE_FACT
#define EDE_FACT(name, holds)
#endif
#ifndef OTHER_FACT
#define OTHER_FACT(name, holds)
#endif

/* clang-format off */

/* The header. */
FACT(HAS_RD,			has_flag(reply, FLAG_RD))
FACT(LACKS_RD,			lacks_flag(reply, FLAG_RD))
FACT(HAS_RA,			has_flag(reply, FLAG_RA))
FACT(LACKS_RA,			lacks_flag(reply, FLAG_RA))
FACT(HAS_AA,			has_flag(reply, FLAG_AA))
FACT(HAS_AD,			has_flag(reply, FLAG_AD))
FACT(HAS_TC,			has_flag(reply, FLAG_TC))
/* The text shows them, and so the whole reply. */
FACT(HAS_FLAGS,			reply->has_flags)
FACT(ANSWERS_QUERY,		query->opcode == ASKED_QUERY)
FACT(ANSWERS_UPDATE,		query->opcode == ASKED_UPDATE)
FACT(ANSWERS_NOTIFY,		query->opcode == ASKED_NOTIFY)
FACT(ANSWERS_DSO,		query->opcode == ASKED_DSO)
FACT(ANSWERS_OTHER_OPCODE,	query->opcode == ASKED_OTHER)

/* No reply came: the words for it. */
FACT(SAYS_REFUSED,		reply->silence == SILENCE_REFUSED)
FACT(SAYS_NO_WAY,		reply->silence == SILENCE_NO_WAY)

/* The question. */
FACT(ASKS_TYPE,			*query->type != '\0')
FACT(ASKS_TRANSFER,		reply_is_transfer(reply))
FACT(ASKS_ADDRESS,		asks(query, "A AAAA"))
FACT(ASKS_AAAA,			asks(query, "AAAA"))
FACT(ASKS_ANY,			asks(query, "ANY"))
FACT(ASKS_RRSIG,		asks(query, "RRSIG"))
FACT(ASKS_COMMON,		asks(query, "A AAAA NS SOA PTR MX CNAME TXT"))
FACT(ASKS_OTHER_CLASS,		*query->type != '\0' && reply->other_class)
FACT(ASKS_TKEY,			asks(query, "TKEY"))
FACT(ASKS_NXNAME,		asks(query, "NXNAME TYPE128"))
/* A type that records have, or ANY. */
FACT(ASKS_DATA,			asks_data(query))
FACT(ASKS_EDNS,			query->edns)
FACT(ASKS_VERSION,		query->version > 0)
FACT(ASKS_COOKIE,		query->cookie)
FACT(ASKS_NO_COOKIE,		query->no_cookie)
FACT(ASKS_BAD_COOKIE,		query->bad_cookie)
/* dig got an option of a fixed form byte by byte. */
FACT(ASKS_KNOWN_OPTION,		query->known_option)
/* The header counts no question. */
FACT(LACKS_QUESTION,		reply->no_question)
/* More than dig was told to ask: a search list. */
FACT(ASKS_LONGER,		name_begins(query->name, query->dig_name))
FACT(SERVER_PRIVATE,		section_private(query->server))
FACT(NAME_BARE,			name_labels(query->name) == 1)
/* The text is a packet trace, which shows what is asked besides. */
FACT(HAS_PACKETS,		replies->packets.next > 0)
/* Of those that inner networks use, and of a Kubernetes cluster. */
FACT(NAME_INNER,		name_inner(query->name))
FACT(NAME_CLUSTER,		name_under(query->name, "cluster.local"))
FACT(NAME_DOUBLED,		name_doubled(query->name))
FACT(NAME_SPECIAL,		name_special(query->name))
/* Special, and never used for anything else. */
FACT(NAME_LOCAL,		name_local(query->name))
/* Of those that are signed wrongly, to test validation. */
FACT(NAME_BOGUS,		name_bogus(query->name))
/* The text has it in a hosts file. */
FACT(NAME_IN_HOSTS,		*query->name != '\0' &&
				hosts_have(&replies->hosts, query->name))
FACT(NAME_PRIVATE_REVERSE,	name_private_reverse(query->name))

/* The UPDATE that is answered: what it changes, and what it asks for. */
FACT(CHANGES_IN_ZONE,		query->update & UPDATES_IN_ZONE)
FACT(CHANGES_OUTSIDE,		query->update & UPDATES_OUTSIDE)
FACT(CHANGES_BARE,		query->update & UPDATES_BARE_NAME)
FACT(CHANGES_DHCID,		query->update & UPDATES_DHCID)
FACT(ASKS_FOR_TYPE,		query->update & NEEDS_TYPE)
FACT(ASKS_FOR_VALUE,		query->update & NEEDS_DATA)
FACT(ASKS_FOR_SOA,		query->update & NEEDS_SOA)
FACT(ASKS_FOR_DHCID,		query->update & NEEDS_DHCID)

/* The sections. */
FACT(ANSWER_EMPTY,		reply->has_counts && reply->answers == 0 &&
				!has_flag(reply, FLAG_TC))
FACT(ANSWER_ALIAS,		reply->alias)
FACT(ANSWER_ALIAS_ONLY,		reply->alias && !reply->wanted)
FACT(AUTHORITY_EMPTY,		reply->has_counts && reply->authorities == 0)
FACT(AUTHORITY_SOA,		reply->soa)
FACT(AUTHORITY_NS,		reply->ns)
FACT(AUTHORITY_NSEC,		reply->nsec)
FACT(AUTHORITY_NXNAME,		reply->nxname)
FACT(ZONE_DENIES,		denies(reply) && !reply->built_in &&
				name_labels(reply->soa_name) > 1)
/* Whoever has an SOA exists. */
FACT(SOA_AT_NAME,		reply->soa && !reply->built_in &&
				name_same(missing(reply), reply->soa_name))
/* The root, or a top-level domain. */
FACT(PARENT_DENIES,		denies(reply) && !reply->built_in &&
				name_labels(reply->soa_name) <= 1)
FACT(ROOT_DENIES,		denies(reply) &&
				name_labels(reply->soa_name) == 0)
FACT(BUILT_IN_DENIES,		reply->soa && reply->built_in)
/* An SOA in ADDITIONAL, or of a zone that is not above the name. */
FACT(POLICY_SOA,		reply->policy || (reply->soa &&
				*missing(reply) != '\0' && !denies(reply)))

/* EDNS, TSIG, TKEY. */
FACT(HAS_OPT,			reply->edns)
FACT(HAS_NO_OPT,		reply->has_flags && !reply->edns)
/* In the OPT record: the code is not the header's. */
FACT(HAS_UPPER_BITS,		reply->upper_bits && reply->code.number < 16)
FACT(HAS_COOKIE,		reply->cookie)
FACT(HAS_EDE,			reply->edes_used > 0)
EDE_FACT(HAS_FILTER_EDE,	ede->number == 4 || is_within(ede, 15, 17))
EDE_FACT(HAS_DNSSEC_EDE,	is_within(ede, 1, 2) || is_within(ede, 5, 12) ||
				ede->number == 25 || ede->number == 27)
EDE_FACT(HAS_STALE_EDE,		ede->number == 3 || ede->number == 19)
EDE_FACT(HAS_DATE_EDE,		is_within(ede, 7, 8))
EDE_FACT(HAS_NETWORK_EDE,	is_within(ede, 22, 23))
EDE_FACT(HAS_PROHIBITED,	ede->number == 18)
/* With or without an error. */
FACT(HAS_TSIG,			*reply->key != '\0')
FACT(HAS_TSIG_ERROR,		reply->tsig.id != RC_COUNT)
FACT(HAS_BADSIG,		reply->tsig.id == RC_BADSIG)
FACT(HAS_BADKEY,		reply->tsig.id == RC_BADKEY)
FACT(HAS_KEY_ERROR,		reply->tsig.id == RC_BADSIG ||
				reply->tsig.id == RC_BADKEY)
FACT(HAS_CLOCK_ERROR,		reply->tsig.id == RC_BADTIME)
FACT(HAS_TKEY_ERROR,		reply->tkey.id != RC_COUNT)
/* The tool says that it asks again. */
FACT(IS_RETRIED,		reply->retried)
/* A reply over UDP came before, and was cut. */
FACT(CAME_CUT,			reply->cut_before)
/* dig missed the TSIG record. */
FACT(LACKS_SIGNATURE,		reply->unsigned_reply)

/* The text of an EDE, as Unbound writes it. */
/* It fails at the root's trust anchor. */
EDE_FACT(SAYS_ROOT,		says_word(ede, "trust anchor .") ||
				says_word(ede, "key for validation ."))
EDE_FACT(SAYS_DATE,		says(ede, "signature expired") ||
				says(ede, "before inception date"))
EDE_FACT(SAYS_EXPIRED,		says(ede, "signature expired"))
EDE_FACT(SAYS_SWAPPED,		says(ede, "inception after expiration"))
EDE_FACT(SAYS_UNSIGNED,		says(ede, "no signatures"))
/* Of the keys that lead to the name, and not of the name. */
EDE_FACT(SAYS_CHAIN,		says(ede, "while building chain") ||
				says(ede, " for key ") ||
				says(ede, " for DS ") ||
				says(ede, "trust anchor"))
/* As Technitium writes of a DS. */
EDE_FACT(SAYS_DS,		says_word(ede, "/DS"))
EDE_FACT(SAYS_NO_DS,		says(ede, "no keys have a DS"))
/* Some server has none, or none came from any. */
EDE_FACT(SAYS_NO_KEY,		says(ede, "No DNSKEY record from"))
EDE_FACT(SAYS_LOST,		says(ede, "No DNSKEY record for") ||
				says(ede, "No DNSKEY record ["))
EDE_FACT(SAYS_UNKNOWN,		says(ede, "signatures from unknown keys"))
/* One of the four. */
EDE_FACT(SAYS_KEY,		says(ede, "no keys have a DS") ||
				says(ede, "No DNSKEY record") ||
				says(ede, "signatures from unknown keys"))
EDE_FACT(SAYS_PROOF,		says(ede, "proof failed"))
EDE_FACT(SAYS_NO_PROOF,		says(ede, "no DNSSEC records"))
EDE_FACT(SAYS_WRONG,		says(ede, "signature crypto failed"))
EDE_FACT(SAYS_ANCHOR,		says(ede, "for trust anchor "))
/* As BIND and Cloudflare write it. */
EDE_FACT(SAYS_RESTARTS,		says(ede, "max. restarts"))
EDE_FACT(SAYS_CODE,		says(ede, "rcode="))
EDE_FACT(SAYS_REFUSED_CODE,	says(ede, "rcode=REFUSED") ||
				says(ede, "rcode=NOTAUTH"))
/* As Knot Resolver does where signatures are missing. */
EDE_FACT(SAYS_O4TP,		says(ede, "O4TP"))
/* As a rule of Knot Resolver that refuses does. */
EDE_FACT(SAYS_RULE,		says(ede, "EIM4"))
EDE_FACT(SAYS_SOMETHING,	*ede->text != '\0')

/* Other replies of the same text. */
OTHER_FACT(CD_ANSWERS,		with_cd && decides(other))
OTHER_FACT(CD_FAILS,		with_cd && other->code.id == RC_SERVFAIL)
OTHER_FACT(FAILS_ELSEWHERE,	elsewhere && other->code.id == RC_SERVFAIL)
OTHER_FACT(ANSWERED_ELSEWHERE,	elsewhere && decides(other))
OTHER_FACT(VALIDATED_ELSEWHERE,	elsewhere && decides(other) &&
				has_flag(other, FLAG_AD))
OTHER_FACT(ZONE_ANSWERS,	elsewhere && has_data(other) &&
				is_of_zone(other) && !has_flag(reply, FLAG_AA))
/* The servers that a referral names were asked next. */
OTHER_FACT(ZONE_SPEAKS,		elsewhere && is_of_zone(other))
OTHER_FACT(ZONE_DIFFERS,	elsewhere && data_differ(reply, other) &&
				is_of_zone(other) && !has_flag(reply, FLAG_AA))
/* Both are servers of the zone. */
OTHER_FACT(SERVERS_DIFFER,	elsewhere && is_of_zone(reply) &&
				is_of_zone(other) && differ(reply, other))
OTHER_FACT(SERVERS_DATA_DIFFER,	elsewhere && is_of_zone(reply) &&
				is_of_zone(other) && data_differ(reply, other))
/* A resolver that holds the zone itself. */
OTHER_FACT(INSIDE_ANSWERS,	elsewhere && has_data(other) &&
				has_flag(other, FLAG_AA) &&
				has_flag(other, FLAG_RA))
OTHER_FACT(PRIVATE_ELSEWHERE,	elsewhere && has_data(other) &&
				other->private_address)
/* The other one is signed with the same key. */
OTHER_FACT(KEY_WORKS,		key_works(reply, other))
/* The same name has another type. */
OTHER_FACT(NAME_EXISTS,		has_data(other) && *query->name != '\0' &&
				name_same(query->name, other->query.name))
/* The same server has another type of it. */
OTHER_FACT(TYPE_EXISTS,		has_data(other) && *query->name != '\0' &&
				name_same(query->name, other->query.name) &&
				*query->type != '\0' && !asked && (same ||
				*other->query.server == '\0'))
OTHER_FACT(FAILS_WITHOUT_EDNS,	asked && same && other->query.no_edns &&
				other->code.id == reply->code.id)
/* It lists this name as that of a name server. */
OTHER_FACT(NAME_SERVES,		names_server(other, query->name))
/* The same name with another domain of a search list behind it. */
OTHER_FACT(SEARCH_TRIED,	name_searched(query->name, other->query.name))
/* The begin of this name, as by a search list. */
OTHER_FACT(SHORTER_ASKED,	name_begins(query->name, other->query.name) &&
				ascii_same(query->type, other->query.type))

/* clang-format on */
#undef FACT
#undef EDE_FACT
#undef OTHER_FACT
