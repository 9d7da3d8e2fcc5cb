/*
 * What a text tells of each reply in it: from its header to the next one.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_REPLY_H
#define RCODEX_REPLY_REPLY_H

#include "rcodex/scan/scan.h"

enum { REPLIES_MOST = 8, REPLY_EDES = 4, REPLY_TEXT = 512, REPLY_SERVERS = 8 };
enum { NAME_MOST = 512, TYPE_MOST = 24, SERVER_MOST = 80 };

/* Which opcode the text names, if any (RFC 6895 2.2). */
enum asked {
	ASKED_UNSAID,
	ASKED_QUERY,
	ASKED_UPDATE,
	ASKED_NOTIFY,
	ASKED_DSO,
	ASKED_OTHER
};

enum section {
	SECTION_NONE,
	SECTION_QUESTION,
	SECTION_ANSWER,
	SECTION_AUTHORITY,
	SECTION_ADDITIONAL,
	SECTION_PREREQUISITE,
	SECTION_UPDATE
};

/* In which words a text says that no reply came. */
enum silence { SILENCE_UNSAID, SILENCE_REFUSED, SILENCE_NO_WAY, SILENCE_TIME };

/* What an UPDATE touches, and what it needs, where the text shows it. */
enum update {
	UPDATES_IN_ZONE = 1,   /* a name that is in its zone */
	UPDATES_OUTSIDE = 2,   /* a name that is not, */
	UPDATES_BARE_NAME = 4, /* and has one label only */
	UPDATES_DHCID = 8,     /* adds a DHCID */
	NEEDS_TYPE = 16,       /* records of a type, whatever they hold, */
	NEEDS_DATA = 32,       /* or with given data, */
	NEEDS_SOA = 64,        /* which are the SOA, */
	NEEDS_DHCID = 128      /* or a DHCID */
};

/* The flags of a header (RFC 1035 4.1.1, RFC 4035 3.1.6). */
enum flag {
	FLAG_AA = 1,
	FLAG_TC = 2,
	FLAG_RD = 4,
	FLAG_RA = 8,
	FLAG_CD = 16,
	FLAG_AD = 32
};

struct reply_ede {
	int32_t number;
	char text[REPLY_TEXT]; /* its own text, or "" */
};

/* What was asked, and whom; it may stand before the reply, or in it. */
struct query {
	uint8_t opcode; /* of enum asked */
	uint8_t update; /* of enum update */
	char name[NAME_MOST];
	char type[TYPE_MOST];
	char class[TYPE_MOST]; /* unless it is IN */
	bool command; /* it is a shell's line, whose output may say no more */
	char dig_name[NAME_MOST]; /* what dig's first line says was asked, */
	char dig_type[TYPE_MOST]; /* which a reply repeats, if one comes */
	char server[SERVER_MOST];
	char port[8]; /* unless it is 53 */
	bool edns;    /* an OPT record, */
	bool no_edns; /* or dig was told to have none */
	unsigned version;
	bool cookie;       /* a COOKIE option, */
	bool no_cookie;    /* or dig was told to have none */
	bool bad_cookie;   /* of a length that none has */
	bool known_option; /* one of a fixed form was made by hand */
};

/* One reply; what the text does not tell is 0, "" or false. */
struct reply {
	struct subject code;
	struct query query;
	uint8_t silence; /* of enum silence, where the code is NOREPLY */
	bool open;       /* the lines behind it belong to it */
	bool shown;      /* to its end: a log may stand behind it */
	uint8_t section; /* that the text is in */
	bool has_flags;
	uint8_t flags;
	bool has_counts; /* of ANSWER and AUTHORITY */
	unsigned answers;
	unsigned authorities;
	bool edns;           /* an OPT record */
	bool upper_bits;     /* in it, of a code that is not the header's */
	bool cookie;         /* with a server's part (RFC 7873 4) */
	bool no_question;    /* the header counts none */
	bool other_class;    /* the question is not of class IN */
	bool retried;        /* the tool says that it asks again */
	bool cut_before;     /* the tool says so of a reply over UDP */
	bool unsigned_reply; /* dig missed a TSIG record in it */
	/* ANSWER */
	bool alias;  /* a CNAME or DNAME */
	bool wanted; /* a record of another type, or of the one asked */
	bool private_address;
	uint64_t answer_sum;       /* of its data, whatever their order */
	char last_name[NAME_MOST]; /* where a chain of aliases ends */
	/* ANSWER and AUTHORITY: names of servers, a number for each */
	uint8_t servers_used;
	uint32_t servers[REPLY_SERVERS];
	/* AUTHORITY */
	bool soa;
	bool ns;
	bool nsec;     /* an NSEC or NSEC3 */
	bool nxname;   /* an NSEC lists NXNAME (RFC 9824) */
	bool built_in; /* the SOA is one that servers have by themselves */
	char soa_name[NAME_MOST];
	bool policy;         /* an SOA in ADDITIONAL, as BIND's RPZ puts it */
	struct subject tsig; /* the error of its TSIG record; RC_COUNT: none */
	struct subject tkey; /* the same of a TKEY record */
	char forwarder[SERVER_MOST]; /* that a log names */
	char key[NAME_MOST]; /* that the TSIG record names, if there is one */
	size_t edes_used;
	struct reply_ede edes[REPLY_EDES];
	char ede_text[REPLY_TEXT]; /* that came before its EDE */
};

/* Forgets all that is known of a reply. */
void reply_clear(struct reply *reply);

/* Says whether a zone transfer was asked (RFC 5936 2, RFC 1995 3). */
bool reply_is_transfer(const struct reply *reply);

#endif
