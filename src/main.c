/*
 * The way in, and a map: rooms in src/, their doors in include/rcodex/, with
 * what these are made of.  A file includes its own room and the doors of rooms
 * above it, never below.
 *
 *	base	bytes, words, UTF-8, output, messages: nothing of DNS
 *	table	data/, compiled: records, texts, spellings; find one by name
 *	lookup	operands to codes, words to causes, what to suggest
 *	page	lines of a width: layout, colour, links, parts of screens, pager
 *	show	a record printed: card, comparison, list, search, brief, JSON
 *	scan	bytes to reports of codes: which words, in which forms
 *	reply	lines to replies, replies to facts, facts to causes
 *	found	what a text reports, counted and printed
 *	cli	arguments to the exit status
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/cli/cli.h"

int
main(int argc, char *argv[])
{
	return cli_run(argc, argv);
}
