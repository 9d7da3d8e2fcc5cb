/*
 * Looking for many texts in a line at once.  It must not know what a line
 * tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/reply/mark.h"

static const struct {
	uint8_t mark;
	uint8_t length;
	char text[28];
} texts[] = {
#define FIND(mark, text) \
	{ \
		MARK_##mark, sizeof(text) - 1, text \
	}
	FIND(BANNER, "<<>> DiG"),
	FIND(HEADER, ">>HEADER<<"),
	FIND(HEADER, "type: MESSAGE"),
	FIND(PACKET, "Domain Name System ("),
	FIND(PACKET, "\"dns.id\": "),
	FIND(PACKET, "\"dateString\": "),
	FIND(PACKET, ";; HEADER SECTION"),
	FIND(OPCODE, "opcode: "),
	FIND(OPCODE, "opcode = "),
	FIND(OPCODE, "\"Opcode\": "),
	FIND(OPCODE, "flags.opcode\": "),
	FIND(OPCODE, "flags_opcode\":"),
	FIND(EDNS, "EDNS:"),
	FIND(EDNS, ";; Version:"),
	FIND(EDNS, "\"EDNS-VERSION\":"),
	FIND(EDNS, "\"TYPEname\": \"OPT\""),
	FIND(UPPER_BITS, "ext-rcode: "),
	FIND(TTL, "\"TTL\": "),
	FIND(EDE_TEXT, "EXTRA-TEXT: "),
	FIND(EDE_STRING, "\"EXTRA-TEXT\": "),
	FIND(EDE_STRING, "\"extra_text\":"),
	FIND(COOKIE, "COOKIE: "),
	FIND(FLAGS, "flags: "),
	FIND(AA, "\"AA\":"),
	FIND(AA, "aa = "),
	FIND(TC, "\"TC\":"),
	FIND(TC, "tc = "),
	FIND(RD, "\"RD\":"),
	FIND(RD, "rd = "),
	FIND(RA, "\"RA\":"),
	FIND(RA, "ra = "),
	FIND(QNAME, "\"QNAME\": "),
	FIND(QTYPE, "\"QTYPEname\": "),
	FIND(ANSWERS, " ANSWER: "),
	FIND(ANSWERS, "ANCOUNT\": "),
	FIND(ANSWERS, "ancount = "),
	FIND(AUTHORITIES, " AUTHORITY: "),
	FIND(AUTHORITIES, "NSCOUNT\": "),
	FIND(AUTHORITIES, "nscount = "),
	FIND(SERVER, ";; SERVER: "),
	FIND(SERVER, "Server:\t"),
	FIND(SERVER, ";; From "),
	FIND(SERVER, "response_address: "),
	FIND(UPDATE_SENT, "Sending update to "),
	FIND(UNSIGNED, "expected a TSIG or SIG(0)"),
	FIND(ASKED_EDNS, "EDNS query returned status"),
	FIND(UPDATE_FAILED, "update failed"),
	FIND(TRANSFER, "XFR for "),
	FIND(TRANSFER_FAILED, "; Transfer failed"),
	FIND(RETRIED, ", retrying"),
	FIND(NO_REPLY, "timed out"),
	FIND(NO_REPLY, "connection refused"),
	FIND(NO_REPLY, "no servers could be reached"),
	FIND(NO_REPLY, "no response from"),
	FIND(NO_REPLY, "host unreachable"),
	FIND(NO_REPLY, "network unreachable"),
	FIND(PSEUDOSECTION, "PSEUDOSECTION"),
	FIND(QUESTION, "QUESTION"),
	FIND(ZONE, "ZONE"),
	FIND(ANSWER, "ANSWER"),
	FIND(AUTHORITY, "AUTHORITY"),
	FIND(ADDITIONAL, "ADDITIONAL"),
	FIND(PREREQUISITE, "PREREQUISITE"),
	FIND(UPDATE, "UPDATE"),
#undef FIND
};

enum { TEXT_COUNT = sizeof(texts) / sizeof(*texts) };
_Static_assert((int)TEXT_COUNT <= 64, "more texts than a set holds");

/* Returns what stands for a byte, in any case, in the sets. */
static size_t
slot(char c)
{
	return (size_t)c & (MARK_BYTES - 1);
}

void
mark_open(struct mark_index *index)
{
	memset(index, 0, sizeof(*index));
	for (size_t i = 0; i < TEXT_COUNT; i++) {
		index->first[slot(texts[i].text[0])] |= UINT64_C(1) << i;
		index->second[slot(texts[i].text[1])] |= UINT64_C(1) << i;
	}
}

/* Stores what stands behind those of a set of texts that stand at a place. */
static void
take(struct marks *marks, uint64_t set, const char *at, const char *end)
{
	for (; set != 0; set &= set - 1) {
		size_t i = (size_t)__builtin_ctzll(set);
		struct span *behind = &marks->behind[texts[i].mark];
		size_t len = texts[i].length;

		if (behind->at == NULL && (size_t)(end - at) >= len &&
		    ascii_same_bytes(at, texts[i].text, len))
			*behind =
			    (struct span){ at + len, (size_t)(end - at) - len };
	}
}

void
mark_find(struct marks *marks, const struct mark_index *index, struct span line)
{
	const char *end = line.at + line.len;

	memset(marks, 0, sizeof(*marks));
	for (const char *at = line.at; end - at > 1; at++) {
		uint64_t set =
		    index->first[slot(at[0])] & index->second[slot(at[1])];

		if (set != 0)
			take(marks, set, at, end);
	}
}
