/*
 * What tests of replies share: a text, read as from a pipe.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_REPLIES_H
#define RCODEX_TESTS_REPLIES_H

#include "test.h"

#include "rcodex/found/tally.h"
#include "rcodex/reply/replies.h"

/* The begin of a reply as dig prints it. */
#define DIG_HEADER(opcode, status) \
	";; ->>HEADER<<- opcode: " opcode ", status: " status ", id: 1\n"
#define DIG_COUNTS(flags, answer, authority) \
	";; flags: " flags "; QUERY: 1, ANSWER: " answer \
	", AUTHORITY: " authority ", ADDITIONAL: 1\n\n"
#define DIG_OPT ";; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags:; udp: 1232\n"
#define DIG_QUESTION(name, type) \
	";; QUESTION SECTION:\n;" name "\t\tIN\t" type "\n\n"
#define DIG_SERVER(address) ";; SERVER: " address "#53(" address ") (UDP)\n"

static struct replies replies;
static struct tally tally;

static inline void
hand_report(void *context, const struct report *report)
{
	(void)context;
	tally_add(&tally, &report->code);
	replies_report(&replies, report);
}

static inline void
hand_line(void *context, const char *line, size_t len)
{
	(void)context;
	replies_line(&replies, line, len);
}

/* Reads a text, in pieces of at most so many bytes. */
static inline void
read_pieces(const char *text, size_t piece)
{
	static struct scan scan;
	size_t left = strlen(text);

	tally = (struct tally){ 0 };
	replies_open(&replies);
	scan_open(&scan, hand_report, hand_line, NULL);
	while (left > 0) {
		size_t room, size = left < piece ? left : piece;
		char *to = scan_room(&scan, &room);

		size = size < room ? size : room;
		memcpy(to, text, size);
		scan_took(&scan, size);
		text += size;
		left -= size;
	}
	scan_close(&scan);
}

static inline void
read_replies(const char *text)
{
	read_pieces(text, 4096);
}

#endif
