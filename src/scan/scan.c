/*
 * Goes through the input, looks where a word of a report may stand, and hands
 * lines on.  It must not know what makes a report.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/bytes.h"
#include "rcodex/scan/before.h"
#include "rcodex/scan/scan.h"
#include "forms.h"
#include "word_index.h"

/* What is looked at behind the text: a block that begins at its end, and what
 * stands beside a pair at the end of that. */
enum { BLOCK = WIDE_BLOCK, BEHIND = BLOCK + 4 };
enum { SCAN_ROOM = SCAN_WINDOW - BEHIND, NO_BLOCK = SCAN_WINDOW };

_Static_assert((int)EFFORT_BYTES <= (int)SCAN_LOOK &&
	(int)OVERRUN_BYTES <= (int)SCAN_LOOK,
    "what is asked for is further back than the window goes");

void
scan_open(struct scan *scan, scan_report *report, scan_line *line,
    void *context)
{
	memset(scan, 0, offsetof(struct scan, window));
	scan->report = report;
	scan->line = line;
	scan->context = context;
	scan->first = true;
	scan->block_at = NO_BLOCK;
	before_open(&scan->before);
	effort_open(&scan->effort);
	scan->fields.at = -1;
	forms_index(&scan->forms);
	word_index_open(&scan->words);
}

/* Looks whether the text of an EDE that its form does not have goes on. */
static void
follow_text(struct scan *scan, const struct view *view, const char *at)
{
	struct before spare;
	const struct before *before = before_know(view, at, &spare);
	size_t looked = overrun_begin(&scan->overrun, scan->window, at,
	    view->high, before->json || before->broken);

	view_pay(view, 2 * (ptrdiff_t)looked);
}

/* Looks around a rare pair of bytes for one of the words of a set. */
static void
look(struct scan *scan, const char *pair, uint64_t words, bool last)
{
	const char *end = scan->window + scan->used;
	struct view view = { scan->window, end, scan->first, last, scan->window,
		&scan->before, &scan->effort, &scan->fields, &scan->columns };

	if (overrun_holds(&scan->overrun, scan->window, pair))
		return;
	if (pair - scan->window > SCAN_LOOK) {
		view.low = pair - SCAN_LOOK;
		view.first = false;
	}
	if (end - pair > SCAN_LOOK) {
		view.high = pair + SCAN_LOOK;
		view.last = false;
	}
	for (; words != 0; words &= words - 1) {
		size_t i = (size_t)__builtin_ctzll(words);
		const struct form_word *word = &form_words[i];
		const char *at = pair - scan->words.words[i].pair_at;

		if (at >= view.low &&
		    word_index_stands(&scan->words, i, at, view.high) &&
		    effort_allows(&scan->effort, scan->window, pair) &&
		    forms_report(&scan->forms, &view, at, word, scan->report,
			scan->context))
			follow_text(scan, &view, at);
	}
}

/* A pair as one byte, which some other pairs share. */
#define ONE_BYTE(pair) ((uint8_t)((pair)[0] ^ 2 * (pair)[1]))

/* The bit in which two pairs differ: where it is set, both are the same. */
#define BETWEEN(a, b) ((uint8_t)(ONE_BYTE(a) ^ ONE_BYTE(b)))

/*
 * Marks the bytes of a block at which a rare pair may begin.  Comparing one
 * byte for many pairs at once leaves few comparisons; the compiler does them
 * for many bytes at a time.
 */
static bool
mark(const char *restrict at, uint8_t *restrict marks)
{
	const uint8_t *restrict bytes = (const uint8_t *)at;
	uint8_t any = 0;

	for (size_t i = 0; i < BLOCK; i++) {
		uint8_t a = bytes[i] | 0x20, b = bytes[i + 1] | 0x20;
		uint8_t pair = (uint8_t)(a ^ (b + b));
		uint8_t least = 0xff, differs;

#define RARE_PAIR(rare) \
	differs = pair ^ ONE_BYTE(rare); \
	least = differs < least ? differs : least;
#define RARE_TWO(rare, other) \
	differs = (pair | BETWEEN(rare, other)) ^ \
	    (ONE_BYTE(rare) | ONE_BYTE(other)); \
	least = differs < least ? differs : least;
#include "form_list.h"
		marks[i] = least == 0 ? 0xff : 0;
		any |= marks[i];
	}
	return any != 0;
}

/* Returns 64 marks as bits, the first one as the lowest. */
static uint64_t
gather(const uint8_t *marks)
{
	uint64_t bits = 0;

	for (size_t i = 0; i < 64; i += 8) {
		uint64_t eight = bytes_eight((const char *)marks + i);

		/* Brings the lowest bit of each byte into the highest byte. */
		eight = (eight & UINT64_C(0x0101010101010101)) *
		    UINT64_C(0x0102040810204080);
		bits |= eight >> 56 << i;
	}
	return bits;
}

/* Finds the rare pairs of the block that begins at the place up to which the
 * text is scanned; they are kept, for short lines have one block. */
static void
find_pairs(struct scan *scan)
{
	const char *block = scan->window + scan->done;
	uint8_t marks[BLOCK];

	scan->block_at = scan->done;
	if (scan->wide.can) {
		wide_find(&scan->wide, block, scan->pairs);
		return;
	}
	memset(scan->pairs, 0, sizeof(scan->pairs));
	if (!mark(block, marks))
		return;
	for (size_t i = 0; i < WIDE_WORDS; i++)
		scan->pairs[i] = gather(marks + 64 * i);
}

/* Returns the pairs of 64 bytes of the block that begin in a part of it. */
static uint64_t
pairs_between(const struct scan *scan, size_t i, size_t from, size_t to)
{
	uint64_t pairs = scan->pairs[i];

	if (from > 64 * i)
		pairs &= UINT64_MAX << from % 64;
	if (to < 64 * (i + 1))
		pairs &= ~(UINT64_MAX << to % 64);
	return pairs;
}

/* Finds the reports in a part of the block whose pairs are known. */
static void
find_in_block(struct scan *scan, size_t from, size_t to, bool last)
{
	for (size_t i = from / 64; 64 * i < to; i++) {
		const char *base = scan->window + scan->block_at + 64 * i;
		uint64_t left = pairs_between(scan, i, from, to);

		for (; left != 0; left &= left - 1) {
			const char *at = base + (size_t)__builtin_ctzll(left);
			uint64_t words = word_index_at(&scan->words, at,
			    at - scan->window < 2);

			if (words != 0)
				look(scan, at, words, last);
		}
	}
}

/* Finds the reports in the window up to a place; a pair may go on behind it. */
static void
find_to(struct scan *scan, size_t to, bool last)
{
	while (scan->done < to) {
		size_t from, end;

		if (scan->done - scan->block_at >= BLOCK)
			find_pairs(scan);
		from = scan->done - scan->block_at;
		end = to - scan->block_at < BLOCK ? to - scan->block_at : BLOCK;
		find_in_block(scan, from, end, last);
		scan->done = scan->block_at + end;
	}
}

/* Hands on a line that ends at a place, or behind the begin of a long one an
 * empty one. */
static void
end_line(struct scan *scan, size_t end)
{
	size_t begin = scan->cut ? end : scan->line_at;

	scan->line(scan->context, scan->window + begin, end - begin);
	scan->cut = false;
	scan->line_at = end + 1;
}

/* Hands on the begin of a long line behind its reports. */
static void
cut_line(struct scan *scan, bool last)
{
	find_to(scan, scan->line_at + SCAN_LINE, last);
	scan->line(scan->context, scan->window + scan->line_at, SCAN_LINE);
	scan->cut = true;
}

/* Does the same, and hands on each line behind its reports. */
static void
scan_to(struct scan *scan, size_t to, bool last)
{
	while (scan->line != NULL && scan->done < to) {
		const char *from = scan->window + scan->done;
		const char *end = memchr(from, '\n', to - scan->done);
		size_t at = end != NULL ? (size_t)(end - scan->window) : to;

		if (!scan->cut && at - scan->line_at > SCAN_LINE) {
			cut_line(scan, last);
			continue;
		}
		if (end == NULL)
			break;
		find_to(scan, at, last);
		end_line(scan, at);
		scan->done = scan->line_at;
	}
	if (scan->done < to)
		find_to(scan, to, last);
}

/* Returns a place of the window when so many bytes of it are gone. */
static size_t
moved(size_t place, size_t drop)
{
	return place > drop ? place - drop : 0;
}

/* Scans what has enough text behind it, and makes room: what may be looked at
 * stays, and so does a line that is still to be handed on. */
static void
advance(struct scan *scan)
{
	size_t drop;

	scan_to(scan, scan->used - SCAN_LOOK, false);
	drop = scan->done - SCAN_LOOK;
	if (scan->line != NULL && !scan->cut && scan->line_at < drop)
		drop = scan->line_at;
	memmove(scan->window, scan->window + drop, scan->used - drop);
	scan->used -= drop;
	scan->done -= drop;
	scan->line_at = moved(scan->line_at, drop);
	scan->block_at = NO_BLOCK;
	scan->overrun.at = moved(scan->overrun.at, drop);
	scan->overrun.end = moved(scan->overrun.end, drop);
	scan->effort.paid = moved(scan->effort.paid, drop);
	before_move(&scan->before, drop);
	if (scan->fields.at >= 0)
		scan->fields.at -= (ptrdiff_t)drop;
	scan->first = scan->first && drop == 0;
	/* From here on a byte stands before the first one that is looked at;
	 * a short text is read before it pays to ask the machine. */
	if (!scan->wide.asked)
		wide_open(&scan->wide);
}

char *
scan_room(struct scan *scan, size_t *size)
{
	*size = SCAN_ROOM - scan->used;
	return scan->window + scan->used;
}

void
scan_took(struct scan *scan, size_t len)
{
	scan->used +=
	    intake_take(&scan->intake, scan->window + scan->used, len);
	if (scan->used > SCAN_ROOM / 2)
		advance(scan);
}

void
scan_bytes(struct scan *scan, const char *bytes, size_t len)
{
	while (len > 0) {
		size_t room;
		char *to = scan_room(scan, &room);
		size_t part = len < room ? len : room;

		memcpy(to, bytes, part);
		scan_took(scan, part);
		bytes += part;
		len -= part;
	}
}

void
scan_close(struct scan *scan)
{
	memset(scan->window + scan->used, 0, BEHIND);
	scan_to(scan, scan->used, true);
	if (scan->line != NULL && (scan->cut || scan->line_at < scan->used))
		end_line(scan, scan->used);
}
