/*
 * Finds the words by which a code can be reported.  It must not know what
 * makes a report of them.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/ascii.h"
#include "rcodex/forms.h"

enum { BLOCK = 256, LINES_BLOCK = 128, ESCAPE_BYTE = '\033' };
enum escape { NO_ESCAPE, ESCAPE, ESCAPE_CODE };

/* Letters of both cases become one byte, and so do some other bytes. */
static uint8_t
fold(char c)
{
	return (uint8_t)c | 0x20;
}

static size_t
slot(const char *pair)
{
	return (size_t)(pair[0] & 31) << 5 | (pair[1] & 31);
}

/* Returns where in a word its pair stands. */
static size_t
pair_at(const struct form_word *word)
{
	size_t i = 0;

	while (fold(word->text[i]) != fold(word->pair[0]) ||
	    fold(word->text[i + 1]) != fold(word->pair[1]))
		i++;
	return i;
}

void
scan_open(struct scan *scan, scan_report *report, void *context)
{
	memset(scan, 0, offsetof(struct scan, window));
	scan->report = report;
	scan->context = context;
	scan->first = true;
	forms_index(&scan->forms);
	for (size_t i = FORM_WORDS; i > 0; i--) {
		const struct form_word *word = &form_words[i - 1];
		uint8_t *head = &scan->words[slot(word->pair)];

		scan->pair_at[i] = (uint8_t)pair_at(word);
		scan->next_word[i] = *head;
		*head = (uint8_t)i;
	}
}

/* Says whether a word of a table stands at a place of the text. */
static bool
stands(const struct view *view, const char *at, const struct form_word *word)
{
	if ((size_t)(view->high - at) < word->length)
		return false;
	for (size_t i = 0; i < word->length; i++) {
		if (ascii_lower(at[i]) != ascii_lower(word->text[i]))
			return false;
	}
	if (word->key)
		return true;
	at += word->length;
	return at == view->high ||
	    !((ascii_lower(*at) >= 'a' && ascii_lower(*at) <= 'z') ||
		ascii_digit(*at) || *at == '_');
}

/* Looks around a rare pair of bytes for the words that it can be a part of. */
static void
look(struct scan *scan, const char *pair, bool last)
{
	const char *end = scan->window + scan->used;
	struct view view = { scan->window, end, scan->first, last };
	if (pair - scan->window > SCAN_LOOK) {
		view.low = pair - SCAN_LOOK;
		view.first = false;
	}
	if (end - pair > SCAN_LOOK) {
		view.high = pair + SCAN_LOOK;
		view.last = false;
	}
	for (size_t i = scan->words[slot(pair)]; i > 0;
	     i = scan->next_word[i]) {
		const struct form_word *word = &form_words[i - 1];
		const char *at = pair - scan->pair_at[i];

		if (at >= view.low && stands(&view, at, word))
			forms_report(scan, &view, at, word);
	}
}

/* Marks the bytes of a block at which a rare pair begins. */
static bool
mark(const char *restrict at, uint8_t *restrict marks)
{
	const uint8_t *restrict bytes = (const uint8_t *)at;
	uint8_t any = 0;

	for (size_t i = 0; i < BLOCK; i++) {
		uint8_t a = bytes[i] | 0x20, b = bytes[i + 1] | 0x20;
		uint8_t found = 0;

#define PAIR(pair) found |= (uint8_t)((a == pair[0]) & (b == pair[1]));
#define WORD_OF(id, word, pair) PAIR(pair)
#define WORD_NUMBER(number, word, pair) PAIR(pair)
#define KEY_WORD(key, word, pair) PAIR(pair)
#define KEY_ALSO(key, word, pair) PAIR(pair)
#include "rcodex/formlist.h"
#undef PAIR
		marks[i] = found;
		any |= found;
	}
	return any != 0;
}

/* Returns where the next mark stands from a place on, or BLOCK. */
static size_t
next_mark(const uint8_t marks[BLOCK], size_t i)
{
	uint64_t eight;

	while (i < BLOCK && i % 8 != 0 && marks[i] == 0)
		i++;
	for (; i < BLOCK && i % 8 == 0; i += 8) {
		memcpy(&eight, marks + i, sizeof(eight));
		if (eight != 0)
			break;
	}
	while (i < BLOCK && marks[i] == 0)
		i++;
	return i;
}

/* Scans the window up to a place; a pair may go on behind it. */
static void
scan_to(struct scan *scan, size_t to, bool last)
{
	uint8_t marks[BLOCK];

	for (; scan->done < to; scan->done += BLOCK) {
		size_t count = to - scan->done;
		const char *block = scan->window + scan->done;

		if (!mark(block, marks))
			continue;
		for (size_t i = 0; i < BLOCK && i < count; i++) {
			i = next_mark(marks, i);
			if (i < BLOCK && i < count)
				look(scan, block + i, last);
		}
	}
	scan->done = to;
}

/* Scans what has enough text behind it, and makes room. */
static void
advance(struct scan *scan)
{
	size_t drop;

	scan_to(scan, scan->used - SCAN_LOOK, false);
	drop = scan->done - SCAN_LOOK;
	memmove(scan->window, scan->window + drop, scan->used - drop);
	scan->used -= drop;
	scan->done -= drop;
	scan->first = false;
}

static void
take(struct scan *scan, const char *bytes, size_t len)
{
	const size_t room = SCAN_WINDOW - BLOCK - 1;

	while (len > 0) {
		size_t count = room - scan->used;

		if (count > len)
			count = len;
		memcpy(scan->window + scan->used, bytes, count);
		scan->used += count;
		bytes += count;
		len -= count;
		if (scan->used == room)
			advance(scan);
	}
}

/* Takes one byte of a colour escape, ESC [ 0 ; 31 m, or what follows it. */
static void
take_escape(struct scan *scan, char byte)
{
	if (scan->escape == ESCAPE && byte == '[') {
		scan->escape = ESCAPE_CODE;
	} else if (scan->escape == ESCAPE_CODE && byte >= 0x20 && byte < 0x40) {
		return;
	} else {
		bool ends = scan->escape == ESCAPE_CODE;

		scan->escape = byte == ESCAPE_BYTE ? ESCAPE : NO_ESCAPE;
		if (!ends && byte != ESCAPE_BYTE)
			take(scan, &byte, 1);
	}
}

/* A block has fewer bytes than a byte can count. */
static void
count_lines(struct scan *scan, const char *bytes, size_t len)
{
	for (; len >= LINES_BLOCK; bytes += LINES_BLOCK, len -= LINES_BLOCK) {
		uint8_t lines = 0;

		for (size_t i = 0; i < LINES_BLOCK; i++)
			lines = (uint8_t)(lines + (bytes[i] == '\n'));
		scan->lines += lines;
	}
	for (size_t i = 0; i < len; i++)
		scan->lines += bytes[i] == '\n';
}

/* Says whether the input begins like UTF-16: with a mark, or A 0 or 0 A. */
static bool
is_utf16(const uint8_t begin[4], uint64_t size)
{
	if (size < 2)
		return false;
	if ((begin[0] == 0xff && begin[1] == 0xfe) ||
	    (begin[0] == 0xfe && begin[1] == 0xff))
		return true;
	return size >= 4 && (begin[0] == 0) != (begin[1] == 0) &&
	    (begin[0] == 0) == (begin[2] == 0) &&
	    (begin[1] == 0) == (begin[3] == 0);
}

void
scan_bytes(struct scan *scan, const char *bytes, size_t len)
{
	for (size_t i = 0; i < len && scan->size + i < 4; i++)
		scan->begin[scan->size + i] = bytes[i];
	scan->size += len;
	if (scan->size >= 2)
		scan->utf16 =
		    is_utf16((const uint8_t *)scan->begin, scan->size);
	count_lines(scan, bytes, len);
	while (len > 0) {
		const char *escape = scan->escape != NO_ESCAPE ?
		    bytes :
		    memchr(bytes, ESCAPE_BYTE, len);
		size_t count = escape != NULL ? (size_t)(escape - bytes) : len;

		take(scan, bytes, count);
		bytes += count;
		len -= count;
		if (len == 0)
			break;
		if (scan->escape == NO_ESCAPE)
			scan->escape = ESCAPE;
		else
			take_escape(scan, *bytes);
		bytes++;
		len--;
	}
}

void
scan_close(struct scan *scan)
{
	memset(scan->window + scan->used, 0, BLOCK + 1);
	scan_to(scan, scan->used, true);
}
