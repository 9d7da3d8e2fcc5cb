/*
 * The facts of a reply that hints are about.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_FACTS_H
#define RCODEX_REPLY_FACTS_H

#include <stdbool.h>

#include "rcodex/reply/replies.h"

/* What data/hints.def can ask of a reply; only what its text shows holds. */
enum fact {
	NOTHING,
	/* The header. */
	HAS_RD,
	LACKS_RD,
	HAS_RA,
	LACKS_RA,
	HAS_AA,
	HAS_TC,
	HAS_FLAGS, /* the text shows them, and so the whole reply */
	ANSWERS_QUERY,
	ANSWERS_UPDATE,
	ANSWERS_NOTIFY,
	ANSWERS_DSO,
	ANSWERS_OTHER_OPCODE,
	/* The question. */
	ASKS_TYPE, /* the text tells which */
	ASKS_TRANSFER,
	ASKS_ADDRESS,
	ASKS_COMMON,      /* A, AAAA, NS, SOA, PTR, MX, CNAME, TXT */
	ASKS_OTHER_CLASS, /* than IN */
	ASKS_TKEY,
	ASKS_NXNAME,
	ASKS_DATA,         /* a type that records have, or ANY */
	ASKS_EDNS,         /* the query had an OPT record */
	ASKS_VERSION,      /* of EDNS that is not 0 */
	ASKS_COOKIE,       /* the query had a COOKIE option, */
	ASKS_NO_COOKIE,    /* or was told to have none */
	ASKS_BAD_COOKIE,   /* of a length that none has */
	ASKS_KNOWN_OPTION, /* dig got one of a fixed form byte by byte */
	NAME_DOUBLED,      /* ends in the same labels twice */
	NAME_SPECIAL,
	NAME_LOCAL, /* special, and never used for anything else */
	NAME_PRIVATE_REVERSE,
	/* The UPDATE that is answered. */
	CHANGES_IN_ZONE, /* a name that is in its zone */
	CHANGES_OUTSIDE, /* a name that is not, */
	CHANGES_BARE,    /* and has one label only */
	CHANGES_DHCID,   /* adds a DHCID */
	ASKS_FOR_TYPE,   /* records of a type have to be there, */
	ASKS_FOR_VALUE,  /* and with given data, */
	ASKS_FOR_SOA,    /* which are the SOA, */
	ASKS_FOR_DHCID,  /* or a DHCID */
	/* The sections. */
	ANSWER_EMPTY,
	ANSWER_ALIAS,
	ANSWER_ALIAS_ONLY,
	AUTHORITY_EMPTY,
	AUTHORITY_SOA,
	AUTHORITY_NS,
	AUTHORITY_NXNAME,
	ZONE_DENIES,     /* an SOA of a zone above the name, no built-in one */
	BUILT_IN_DENIES, /* an SOA of a zone that servers have by themselves */
	ROOT_DENIES,
	PARENT_DENIES, /* an SOA of the root or of a top-level domain */
	POLICY_SOA, /* an SOA in ADDITIONAL, or of a zone not above the name */
	/* EDNS, TSIG, TKEY. */
	HAS_OPT,
	HAS_NO_OPT,
	HAS_UPPER_BITS, /* in the OPT record: the code is not the header's */
	HAS_COOKIE,
	HAS_EDE,
	HAS_FILTER_EDE, /* 4, 15, 16, 17 */
	HAS_DNSSEC_EDE, /* 1, 2, 5 to 12, 25, 27 */
	HAS_PROHIBITED, /* 18 */
	HAS_TSIG,       /* with or without an error */
	HAS_TSIG_ERROR,
	HAS_KEY_ERROR,   /* BADSIG or BADKEY in the TSIG record */
	HAS_CLOCK_ERROR, /* BADTIME there */
	HAS_TKEY_ERROR,
	IS_RETRIED,      /* the tool says that it asks again */
	LACKS_SIGNATURE, /* dig missed the TSIG record */
	/* The text of an EDE, as Unbound writes it. */
	SAYS_ROOT, /* it fails at the root's trust anchor */
	SAYS_DATE, /* expired, or not yet valid */
	SAYS_EXPIRED,
	SAYS_SWAPPED,  /* inception after expiration */
	SAYS_UNSIGNED, /* no signatures */
	SAYS_NO_KEY,
	SAYS_WRONG,  /* signature crypto failed */
	SAYS_ANCHOR, /* names a trust anchor */
	SAYS_RULE,   /* as a rule of Knot Resolver that refuses does */
	SAYS_SOMETHING,
	/* Other replies of the same text, to the same question. */
	CD_ANSWERS, /* the same server, under cd */
	CD_FAILS,
	FAILS_ELSEWHERE, /* at another server */
	ANSWERED_ELSEWHERE,
	VALIDATED_ELSEWHERE, /* another server answers, with ad */
	ZONE_ANSWERS,        /* a reply with aa answers, this one has no aa */
	ZONE_DIFFERS,        /* the same, where both have data, that differ */
	SERVERS_DIFFER,      /* both have aa */
	INSIDE_ANSWERS,      /* another server that holds it itself (aa, ra) */
	PRIVATE_ELSEWHERE,
	KEY_WORKS,     /* another reply of the server is signed with its key */
	SHORTER_ASKED, /* the begin of this name, as by a search list */
	FACT_COUNT
};

/* Which facts hold; NOTHING never does. */
struct facts {
	bool hold[FACT_COUNT];
};

/* Stores which facts hold for one of the replies of a text. */
void facts_of(struct facts *facts, const struct replies *replies,
    const struct reply *reply);

#endif
