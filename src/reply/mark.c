/*
 * What lines of tools tell: a text to look for, and who takes what stands
 * behind it.  All of them are looked for at once.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/mark.h"
#include "take.h"

/*
 * In the order in which they are taken, each where it first stands in a line:
 * whose a line is comes before what it tells, and an OPT record before what
 * would else be the header's.
 */
/* clang-format off */
#define AT(member) offsetof(struct reply, member)
static const struct {
	char text[32]; /* no pointer: each one costs every start */
	take *take;
	size_t arg;
} marks[] = {
	{ "<<>> DiG",			take_banner,	0 },
	{ "dig ",			take_command,	0 },
	{ ">>HEADER<<",			take_message,	0 },
	{ "type: MESSAGE",		take_message,	0 },
	{ "Sending update to ",		take_message,	0 },
	{ "Domain Name System (",	take_packet,	0 },
	{ "\"dns.id\": ",		take_packet,	0 },
	{ "\"dateString\": ",		take_packet,	0 },
	{ ";; HEADER SECTION",		take_packet,	0 },

	{ "PSEUDOSECTION",		take_title,	SECTION_NONE },
	{ "QUESTION",			take_title,	SECTION_QUESTION },
	{ "ZONE",			take_title,	SECTION_QUESTION },
	{ "ANSWER",			take_title,	SECTION_ANSWER },
	{ "AUTHORITY",			take_title,	SECTION_AUTHORITY },
	{ "ADDITIONAL",			take_title,	SECTION_ADDITIONAL },
	{ "PREREQUISITE",		take_title,	SECTION_PREREQUISITE },
	{ "UPDATE",			take_title,	SECTION_UPDATE },

	{ "opcode: ",			take_opcode,	0 },
	{ "opcode = ",			take_opcode,	0 },
	{ "\"Opcode\": ",		take_opcode,	0 },
	{ "flags.opcode\": ",		take_opcode,	0 },
	{ "flags_opcode\":",		take_opcode,	0 },

	{ "EDNS:",			take_opt,	0 },
	{ ";; Version:",		take_opt,	0 },
	{ "\"EDNS-VERSION\":",		take_opt,	0 },
	{ "\"TYPEname\": \"OPT\"",	take_opt,	0 },

	{ "\"TTL\": ",			take_ttl,	0 },
	{ "EXTRA-TEXT: ",		take_ede_text,	0 },
	{ "\"EXTRA-TEXT\": ",		take_ede_string, 0 },
	{ "\"extra_text\":",		take_ede_string, 0 },
	{ "COOKIE: ",			take_cookie,	0 },

	{ "flags: ",			take_flags,	0 },
	{ " qr,",			take_listed_flags, 0 },
	{ "\"AA\":",			take_bit,	FLAG_AA },
	{ "\"AuthoritativeAnswer\":",	take_bit,	FLAG_AA },
	{ "aa = ",			take_bit,	FLAG_AA },
	{ "\"TC\":",			take_bit,	FLAG_TC },
	{ "tc = ",			take_bit,	FLAG_TC },
	{ "\"RD\":",			take_bit,	FLAG_RD },
	{ "rd = ",			take_bit,	FLAG_RD },
	{ "\"RA\":",			take_bit,	FLAG_RA },
	{ "\"RecursionAvailable\":",	take_bit,	FLAG_RA },
	{ "ra = ",			take_bit,	FLAG_RA },
	{ "\"QNAME\": ",		take_name,	0 },
	{ "\"QTYPEname\": ",		take_type,	0 },
	{ "QUERY: 0,",			take_no_question, 0 },
	{ "QUERY: 0;",			take_no_question, 0 },
	{ " ANSWER: ",			take_count,	AT(answers) },
	{ "ANCOUNT\": ",		take_count,	AT(answers) },
	{ "ancount = ",			take_count,	AT(answers) },
	{ " AUTHORITY: ",		take_count,	AT(authorities) },
	{ "NSCOUNT\": ",		take_count,	AT(authorities) },
	{ "nscount = ",			take_count,	AT(authorities) },

	{ ";; SERVER: ",		take_server,	0 },
	{ "Server:\t",			take_server,	0 },
	{ ";; From ",			take_server,	0 },
	{ "response_address: ",		take_server,	0 },
	{ "Sending update to ",		take_server,	0 },
	{ "expected a TSIG or SIG(0)",	take_true,	AT(unsigned_reply) },
	{ "EDNS query returned status",	take_true,	AT(query.edns) },
	{ ";; MSG SIZE",		take_true,	AT(shown) },
	{ "runcated, retrying in TCP",	take_true,	AT(cut_before) },
	{ "retrying over TCP",		take_true,	AT(cut_before) },
	{ "ExtraText\": ",		take_ede_string, 0 },
	{ ", retrying",			take_true,	AT(retried) },
	{ "update failed",		take_asked,	ASKED_UPDATE },
	{ "XFR for ",			take_transfer,	0 },
	{ "XFR for ",			take_zone,	0 },
	{ "; Transfer failed",		take_transfer,	0 },
	{ "AXFR",			take_transfer_of, 0 },
	{ "IXFR",			take_transfer_of, 0 },
	{ "xfr rcode",			take_transfer_of, 0 },
};
#undef AT
/* clang-format on */

enum { NO_MARK = 255 };
_Static_assert(COUNT_OF(marks) <= MARKS_MOST, "more marks than an index holds");

void
mark_open(struct mark_index *index)
{
	memset(index, NO_MARK, sizeof(*index));
	for (size_t i = 0; i < COUNT_OF(marks); i++) {
		uint8_t *first = &index->first[bytes_pair(marks[i].text)];

		index->next[i] = *first;
		*first = (uint8_t)i;
	}
}

/* Returns what of a line begins where one of the texts may; all of them have
 * more than one byte. */
static struct span
find_first(const struct mark_index *index, struct span line)
{
	while (line.len > 1 && index->first[bytes_pair(line.at)] == NO_MARK)
		line = span_from(line, 1);
	return line;
}

/* Stores the places behind the texts in a line; says whether one is there. */
static bool
find(const char *behind[COUNT_OF(marks)], const struct mark_index *index,
    struct span line)
{
	bool found = false;

	for (; line.len > 1; line = find_first(index, span_from(line, 1))) {
		for (size_t i = index->first[bytes_pair(line.at)]; i != NO_MARK;
		     i = index->next[i]) {
			if (behind[i] == NULL)
				behind[i] = words_begin(line, marks[i].text).at;
			found |= behind[i] != NULL;
		}
	}
	return found;
}

/* Takes what the texts tell that may stand in a line from a place on. */
static void
take_from(struct reading *reading, const struct mark_index *index,
    struct span from)
{
	const char *behind[COUNT_OF(marks)] = { NULL };

	if (!find(behind, index, from))
		return;
	for (size_t i = 0; i < COUNT_OF(marks) && !reading->ended; i++) {
		if (behind[i] == NULL)
			continue;
		reading->rest = span_from(reading->line,
		    (size_t)(behind[i] - reading->line.at));
		reading->arg = marks[i].arg;
		marks[i].take(reading);
	}
}

void
mark_read(struct reading *reading, const struct mark_index *index)
{
	/* Most lines have none, and want no room for them. */
	const struct span from = find_first(index, reading->line);

	if (from.len > 1)
		take_from(reading, index, from);
}
