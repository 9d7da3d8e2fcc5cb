/*
 * Taking what single lines tell.  It must not know by which texts they are
 * found, nor of more replies than two.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "keep.h"
#include "query.h"
#include "take.h"

/* Returns the first word of a text; an empty one where it has none. */
static struct span
first_word(struct span text)
{
	struct words words;

	words_split(&words, text);
	return words.count > 0 ? words.list[0] : (struct span){ "", 0 };
}

/* Returns the digits that a text begins with. */
static struct span
digits(struct span text)
{
	size_t len = 0;

	while (len < text.len && ascii_digit(text.at[len]))
		len++;
	return (struct span){ text.at, len };
}

/* Returns what the string of JSON holds that a text begins with. */
static struct span
string(struct span text)
{
	const char *end = NULL;

	if (text.len < 2 || *text.at != '"')
		return (struct span){ "", 0 };
	text = span_from(text, 1);
	end = memchr(text.at, '"', text.len);
	return (
	    struct span){ text.at, end == NULL ? 0 : (size_t)(end - text.at) };
}

/* What comes before it is of another query, but for a missing TSIG record. */
void
take_banner(struct reading *reading)
{
	struct reply *next = reading->next;
	bool unsigned_reply = next->unsigned_reply;

	reading->reply->open = false;
	reply_clear(next);
	next->unsigned_reply = unsigned_reply;
	query_banner(&next->query, reading->rest);
	reading->record = false;
	reading->ended = true;
}

void
take_command(struct reading *reading)
{
	struct query query = { .command = false };

	if (!query_command(&query, reading->line, reading->rest))
		return;
	reading->reply->open = false;
	reply_clear(reading->next);
	reading->next->query = query;
	reading->record = false;
	reading->ended = true;
}

void
take_message(struct reading *reading)
{
	if (reading->begins)
		return;
	reading->reply->open = false;
	reading->reply = reading->next;
}

void
take_packet(struct reading *reading)
{
	if (reading->begins)
		return;
	take_message(reading);
	reply_clear(reading->next);
}

/* A title goes on with " SECTION", "_SECTION", or, in dnspython, not at all. */
void
take_title(struct reading *reading)
{
	struct span rest = reading->rest;
	bool is_title = rest.len == 0 ?
	    *reading->line.at == ';' :
	    words_begin(span_from(rest, 1), "SECTION").at != NULL;

	if (!reading->record || !(is_title || reading->arg == SECTION_NONE))
		return;
	reading->reply->section = (uint8_t)reading->arg;
	reading->record = false;
}

void
take_opcode(struct reading *reading)
{
	static const struct {
		const char *words;
		enum asked opcode;
	} opcodes[] = { { "QUERY 0 Standard", ASKED_QUERY },
		{ "UPDATE 5 Dynamic", ASKED_UPDATE },
		{ "NOTIFY 4 Zone", ASKED_NOTIFY },
		{ "DSO RESERVED6", ASKED_DSO } };
	struct span word = first_word(reading->rest);
	size_t len = 0;

	if (word.len == 0)
		return;
	while (len < word.len && bytes_are(word.at[len], IN_WORD))
		len++;
	word.len = len;
	reading->reply->query.opcode = ASKED_OTHER;
	for (size_t i = 0; i < COUNT_OF(opcodes); i++) {
		if (words_among(word, opcodes[i].words))
			reading->reply->query.opcode =
			    (uint8_t)opcodes[i].opcode;
	}
}

void
take_asked(struct reading *reading)
{
	reading->reply->query.opcode = (uint8_t)reading->arg;
}

/* Keeps a flag, if it is one. */
static void
keep_flag(struct reply *reply, struct span word)
{
	static const struct {
		const char *word;
		enum flag flag;
	} flags[] = { { "aa", FLAG_AA }, { "tc", FLAG_TC }, { "rd", FLAG_RD },
		{ "ra", FLAG_RA }, { "cd", FLAG_CD }, { "ad", FLAG_AD } };

	for (size_t i = 0; i < COUNT_OF(flags); i++) {
		if (words_same(word, flags[i].word))
			reply->flags |= (uint8_t)flags[i].flag;
	}
}

/* Takes the flags up to a semicolon: " qr rd ra; QUERY: 1"; tshark has a number
 * there.  Those before a reply's code are of its query. */
void
take_flags(struct reading *reading)
{
	struct reply *reply = reading->reply;
	struct span text = reading->rest;
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
		keep_flag(reply, words.list[i]);
}

/* Takes CoreDNS's "aa,rd 132 0.0002s": flags of two letters. */
void
take_listed_flags(struct reading *reading)
{
	struct span text = reading->rest;

	reading->reply->has_flags = true;
	for (; text.len > 2; text = span_from(text, 3)) {
		keep_flag(reading->reply, (struct span){ text.at, 2 });
		if (text.at[2] != ',')
			return;
	}
}

/* "RA": 1, "RA":true, ra = 1. */
void
take_bit(struct reading *reading)
{
	struct span text = reading->rest;

	while (text.len > 0 && *text.at == ' ')
		text = span_from(text, 1);
	if (text.len == 0)
		return;
	reading->reply->has_flags = true;
	if (*text.at == '1' || *text.at == 't')
		reading->reply->flags |= (uint8_t)reading->arg;
}

/* Returns the place in a reply that the argument names. */
static void *
place(const struct reading *reading)
{
	return (char *)reading->reply + reading->arg;
}

void
take_count(struct reading *reading)
{
	unsigned *count = place(reading);

	*count = words_number(reading->rest);
	reading->reply->has_counts = true;
}

/* What dig was told to ask is what was asked. */
void
take_no_question(struct reading *reading)
{
	reading->reply->no_question = true;
	query_complete(&reading->reply->query);
}

void
take_true(struct reading *reading)
{
	bool *said = place(reading);

	*said = true;
}

void
take_name(struct reading *reading)
{
	KEEP(reading->reply->query.name, string(reading->rest));
}

void
take_type(struct reading *reading)
{
	KEEP(reading->reply->query.type, string(reading->rest));
}

/* kdig writes the upper bits of the code in the same line. */
void
take_opt(struct reading *reading)
{
	struct span upper = words_behind(reading->rest, "ext-rcode: ");

	reading->reply->edns = true;
	reading->reply->upper_bits |= words_number(upper) > 15;
	reading->ended = true;
}

/* The TTL of an OPT record holds upper bits from 2^24 on (RFC 6891 6.1.3). */
void
take_ttl(struct reading *reading)
{
	struct reply *reply = reading->reply;

	reply->upper_bits |=
	    reply->edns && digits(reading->rest).len >= sizeof("16777216") - 1;
}

/* It follows its EDE on a line of its own, quoted. */
void
take_ede_text(struct reading *reading)
{
	struct reply *reply = reading->reply;
	struct span text = reading->rest;

	if (text.len > 1 && *text.at == '"')
		text = (struct span){ text.at + 1, text.len - 2 };
	if (reply->edes_used > 0 &&
	    *reply->edes[reply->edes_used - 1].text == '\0')
		KEEP(reply->edes[reply->edes_used - 1].text, text);
}

/* It is of the last EDE, or of the next one. */
void
take_ede_string(struct reading *reading)
{
	struct reply *reply = reading->reply;
	char *to = reply->edes_used > 0 ?
	    reply->edes[reply->edes_used - 1].text :
	    reply->ede_text;

	if (*to == '\0')
		keep(to, REPLY_TEXT, string(reading->rest));
}

/* A server's cookie has 8 to 32 bytes behind the 8 of the client. */
void
take_cookie(struct reading *reading)
{
	reading->reply->cookie = first_word(reading->rest).len >= 32;
}

/* "192.0.2.1#5353(..." or "192.0.2.1@53(UDP)". */
void
take_server(struct reading *reading)
{
	struct query *query = &reading->reply->query;
	struct span word = first_word(reading->rest), port;
	size_t len = 0;

	while (len < word.len && strchr("#@(", word.at[len]) == NULL)
		len++;
	KEEP(query->server, ((struct span){ word.at, len }));
	if (len == word.len || word.at[len] == '(')
		return;
	port = digits(span_from(word, len + 1));
	query->port[0] = '\0';
	if (words_number(port) != 53 && port.len < sizeof(query->port))
		KEEP(query->port, port);
}

void
take_transfer(struct reading *reading)
{
	if (reading->reply->query.type[0] == '\0')
		KEEP(reading->reply->query.type, ((struct span){ "AXFR", 4 }));
}

void
take_transfer_of(struct reading *reading)
{
	if (reading->begins)
		take_transfer(reading);
}

void
take_zone(struct reading *reading)
{
	KEEP(reading->reply->query.name, first_word(reading->rest));
}
