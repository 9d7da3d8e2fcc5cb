/*
 * What single lines tell of a reply.  It must not know which reply is meant.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "field.h"
#include "rcodex/base/words.h"

#define KEEP(to, span) reply_keep(to, sizeof(to), span)

/* A word of a tool, and what it stands for. */
struct meaning {
	const char *word;
	uint8_t value;
};

/* Returns what a word stands for; 0 where it is none of them. */
static uint8_t
value_of(struct span word, const struct meaning *meanings, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (words_same(word, meanings[i].word))
			return meanings[i].value;
	}
	return 0;
}

static void
read_opcode(struct reply *reply, struct span text)
{
	static const struct meaning opcodes[] = {
		{ "QUERY", ASKED_QUERY },
		{ "0", ASKED_QUERY },
		{ "Standard", ASKED_QUERY },
		{ "UPDATE", ASKED_UPDATE },
		{ "5", ASKED_UPDATE },
		{ "Dynamic", ASKED_UPDATE },
		{ "NOTIFY", ASKED_NOTIFY },
		{ "4", ASKED_NOTIFY },
		{ "Zone", ASKED_NOTIFY },
		{ "DSO", ASKED_DSO },
		{ "RESERVED6", ASKED_DSO },
	};
	struct words words;
	struct span *word = words.list;
	size_t len = 0;
	uint8_t opcode;

	words_split(&words, text);
	if (words.count == 0)
		return;
	while (len < word->len && bytes_are(word->at[len], IN_WORD))
		len++;
	word->len = len;
	opcode = value_of(*word, opcodes, COUNT_OF(opcodes));
	reply->query.opcode = opcode != 0 ? opcode : ASKED_OTHER;
}

/*
 * Reads the flags of a header up to a semicolon: " qr rd ra; QUERY: 1"; tshark
 * has a number there.  Those before a reply's code are of its query.
 */
static void
read_flags(struct reply *reply, struct span text)
{
	static const struct meaning flags[] = {
		{ "aa", FLAG_AA },
		{ "tc", FLAG_TC },
		{ "rd", FLAG_RD },
		{ "ra", FLAG_RA },
		{ "cd", FLAG_CD },
		{ "ad", FLAG_AD },
	};
	const char *end = memchr(text.at, ';', text.len);
	struct words words;

	if (reply->code.id == RC_COUNT)
		return;
	if (end != NULL)
		text.len = (size_t)(end - text.at);
	words_split(&words, text);
	if (words.count > 0 && ascii_digit(*words.list[0].at))
		return;
	reply->has_flags = true;
	for (size_t i = 0; i < words.count; i++)
		reply->flags |= value_of(words.list[i], flags, COUNT_OF(flags));
}

/* Reads flags that a line has one by one: "RA": 1, "RA":true, ra = 1. */
static void
read_bits(struct reply *reply, const struct span behind[MARK_COUNT])
{
	static const struct {
		enum mark mark;
		enum flag flag;
	} bits[] = { { MARK_AA, FLAG_AA }, { MARK_TC, FLAG_TC },
		{ MARK_RD, FLAG_RD }, { MARK_RA, FLAG_RA } };

	for (size_t i = 0; i < sizeof(bits) / sizeof(*bits); i++) {
		struct span text = behind[bits[i].mark];

		while (text.len > 0 && *text.at == ' ') {
			text.at++;
			text.len--;
		}
		if (text.at == NULL || text.len == 0)
			continue;
		reply->has_flags = true;
		if (*text.at == '1' || *text.at == 't')
			reply->flags |= (uint8_t)bits[i].flag;
	}
}

/* Keeps the string of JSON that a text begins with. */
static void
keep_string(char *to, size_t size, struct span text)
{
	const char *end;

	if (text.at == NULL || text.len < 2 || *text.at != '"')
		return;
	text.at++;
	text.len--;
	end = memchr(text.at, '"', text.len);
	if (end != NULL)
		reply_keep(to, size,
		    (struct span){ text.at, (size_t)(end - text.at) });
}

/* Says whether the TTL of an OPT record holds upper bits (RFC 6891 6.1.3). */
static bool
is_high(struct span ttl)
{
	size_t digits = 0;

	while (digits < ttl.len && ascii_digit(ttl.at[digits]))
		digits++;
	return digits >= sizeof("16777216") - 1;
}

static void
read_count(struct reply *reply, struct span text, unsigned *count)
{
	if (text.at == NULL)
		return;
	*count = words_number(text);
	reply->has_counts = true;
}

/* Reads "192.0.2.1#5353(..." or "192.0.2.1@53(UDP)". */
static void
read_server(struct reply *reply, struct span text)
{
	struct words words;
	struct span *address = words.list;
	size_t len = 0;

	words_split(&words, text);
	if (words.count == 0)
		return;
	while (len < address->len && strchr("#@(", address->at[len]) == NULL)
		len++;
	KEEP(reply->query.server, ((struct span){ address->at, len }));
	if (len < address->len && address->at[len] != '(') {
		unsigned port = words_number((struct span){
		    address->at + len + 1, address->len - len - 1 });
		size_t digits = 0;

		while (len + 1 + digits < address->len &&
		    ascii_digit(address->at[len + 1 + digits]))
			digits++;
		reply->query.port[0] = '\0';
		if (port != 53 && digits < sizeof(reply->query.port))
			KEEP(reply->query.port,
			    ((struct span){ address->at + len + 1, digits }));
	}
}

/* A server's cookie has 8 to 32 bytes behind the 8 of the client. */
static void
read_cookie(struct reply *reply, struct span text)
{
	struct words words;

	words_split(&words, text);
	reply->cookie = words.count > 0 && words.list[0].len >= 32;
}

/* Takes a failed transfer, and the zone if the line tells it. */
static void
keep_transfer(struct reply *reply, struct span zone)
{
	struct words words;

	if (reply->query.type[0] == '\0')
		KEEP(reply->query.type, ((struct span){ "AXFR", 4 }));
	words_split(&words, zone);
	if (words.count > 0)
		KEEP(reply->query.name, words.list[0]);
}

/* Keeps the text of an EDE that follows it on a line of its own, quoted. */
static void
keep_text(struct reply_ede *ede, struct span text)
{
	if (text.len > 1 && *text.at == '"') {
		text.at++;
		text.len -= 2;
	}
	if (ede->text[0] == '\0')
		KEEP(ede->text, text);
}

/* Keeps a string of JSON as the text of the last EDE, or of the next one. */
static void
keep_ede_string(struct reply *reply, struct span text)
{
	char *to = reply->edes_used > 0 ?
	    reply->edes[reply->edes_used - 1].text :
	    reply->ede_text;

	if (*to == '\0')
		keep_string(to, REPLY_TEXT, text);
}

void
field_read(struct reply *reply, const struct marks *marks)
{
	const struct span *behind = marks->behind;

	if (behind[MARK_OPCODE].at != NULL)
		read_opcode(reply, behind[MARK_OPCODE]);
	if (behind[MARK_EDNS].at != NULL) {
		reply->edns = true;
		reply->upper_bits |= words_number(behind[MARK_UPPER_BITS]) > 15;
		return;
	}
	reply->upper_bits |= reply->edns && is_high(behind[MARK_TTL]);
	if (behind[MARK_EDE_TEXT].at != NULL && reply->edes_used > 0)
		keep_text(&reply->edes[reply->edes_used - 1],
		    behind[MARK_EDE_TEXT]);
	keep_ede_string(reply, behind[MARK_EDE_STRING]);
	if (behind[MARK_COOKIE].at != NULL)
		read_cookie(reply, behind[MARK_COOKIE]);
	if (behind[MARK_FLAGS].at != NULL)
		read_flags(reply, behind[MARK_FLAGS]);
	read_bits(reply, behind);
	keep_string(reply->query.name, sizeof(reply->query.name),
	    behind[MARK_QNAME]);
	keep_string(reply->query.type, sizeof(reply->query.type),
	    behind[MARK_QTYPE]);
	read_count(reply, behind[MARK_ANSWERS], &reply->answers);
	read_count(reply, behind[MARK_AUTHORITIES], &reply->authorities);
	if (behind[MARK_SERVER].at != NULL)
		read_server(reply, behind[MARK_SERVER]);
	if (behind[MARK_UPDATE_SENT].at != NULL)
		read_server(reply, behind[MARK_UPDATE_SENT]);
	reply->unsigned_reply |= behind[MARK_UNSIGNED].at != NULL;
	reply->query.edns |= behind[MARK_ASKED_EDNS].at != NULL;
	if (behind[MARK_UPDATE_FAILED].at != NULL)
		reply->query.opcode = ASKED_UPDATE;
	if (behind[MARK_TRANSFER].at != NULL ||
	    behind[MARK_TRANSFER_FAILED].at != NULL)
		keep_transfer(reply, behind[MARK_TRANSFER]);
	reply->retried |= behind[MARK_RETRIED].at != NULL;
}
