/*
 * Finding the words of programs in lines.  It must not know what is shown of
 * them, nor which codes the text reports.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/wordings.h"
#include "about.h"
#include "keep.h"

enum { NO_WORD = 0xffff, SHORTEST = 4 };
/* So many lines tell all that is shown; a long log tells it again. */
enum { LINES_MOST = 64, FOUND_MOST = 16 /* in a line */ };

/* Says whether words are looked for: what is a failure, and no number. */
static bool
is_sought(const struct wording *wording)
{
	const enum record_id id = wording->code.id;

	if (strlen(wording->word) < SHORTEST ||
	    wording->word[ascii_digits(wording->word)] == '\0')
		return false;
	return id == RC_COUNT ||
	    (id != RC_NOERROR && !record_is_ede(id) && !record_get(id)->range);
}

void
wordings_open(struct wordings *wordings)
{
	struct wording wording;

	wordings->used = 0;
	wordings->lines = 0;
	memset(wordings->first, 0xff, sizeof(wordings->first));
	for (size_t i = 0; i < WORDINGS_ALL && spelling_wording(i, &wording);
	     i++) {
		uint16_t *first;

		if (!is_sought(&wording))
			continue;
		first = &wordings->first[bytes_pair(wording.word)];
		wordings->next[i] = *first;
		*first = (uint16_t)i;
	}
}

static bool
in_word(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_';
}

/* Says whether a piece of a line is no part of a longer word or a name. */
static bool
is_whole(struct span line, size_t at, size_t len)
{
	const char *end = line.at + at + len;
	size_t left = line.len - at - len;

	if (at > 0 && in_word(line.at[at]) &&
	    (in_word(line.at[at - 1]) || strchr(".-@/", line.at[at - 1])))
		return false;
	if (left == 0 || !in_word(end[-1]))
		return true;
	return !in_word(*end) && *end != '-' && *end != '@' &&
	    !(*end == '.' && left > 1 && in_word(end[1]));
}

/* Stores the longest wording that stands at a place; false where none does. */
static bool
longest(const struct wordings *wordings, struct span line, size_t at,
    struct wording *found)
{
	size_t most = 0, best = NO_WORD;

	if (line.len - at < SHORTEST)
		return false;
	for (size_t i = wordings->first[bytes_pair(line.at + at)]; i != NO_WORD;
	     i = wordings->next[i]) {
		const char *word = spelling_word(i);
		size_t len;

		if (!ascii_same_bytes(line.at + at, word, SHORTEST))
			continue;
		len = strlen(word);
		if (len <= most || len > line.len - at ||
		    !ascii_same_bytes(line.at + at, word, len) ||
		    !is_whole(line, at, len))
			continue;
		best = i;
		most = len;
	}
	return most > 0 && spelling_wording(best, found);
}

/* Says whether a line is one of dig, host, nslookup or their like. */
static bool
is_comment(struct span line)
{
	while (line.len > 0 && (*line.at == ' ' || *line.at == '\t'))
		line = span_from(line, 1);
	return line.len > 1 &&
	    (*line.at == ';' || memcmp(line.at, "**", 2) == 0);
}

/* Says whether a line is one of a program's calls under way, whose parameters
 * can be called as a failure is: "   at Client.Ask(Int32 timeout)". */
static bool
is_call(struct span line)
{
	const size_t before = line.len;

	while (line.len > 0 && (*line.at == ' ' || *line.at == '\t'))
		line = span_from(line, 1);
	return line.len < before && words_begin(line, "at ").at != NULL &&
	    memchr(line.at, '(', line.len) != NULL;
}

/* Says whether words tell what is to come: "will try again in 60 seconds". */
static bool
is_to_come(struct span line, struct span piece)
{
	const struct span before = { line.at, (size_t)(piece.at - line.at) };
	static const char words[][8] = { "will ", "would ", "please " };

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		const size_t len = strlen(words[i]);

		if (before.len >= len &&
		    ascii_same_bytes(piece.at - len, words[i], len))
			return true;
	}
	return false;
}

/* Says in which words a line says that no reply came. */
static enum silence
silence_of(struct span line)
{
	if (words_behind(line, "refused").at != NULL)
		return SILENCE_REFUSED;
	if (words_behind(line, "unreach").at != NULL ||
	    words_behind(line, "no route").at != NULL)
		return SILENCE_NO_WAY;
	return SILENCE_TIME;
}

/* Says whether two texts can be the same: one may be unknown. */
static bool
agree(const char *a, const char *b)
{
	return *a == '\0' || *b == '\0' || ascii_same(a, b);
}

/*
 * Says whether two say the same.  It is said in several lines, of which each
 * tells some of what was asked and whom; that no reply came, in several words.
 */
static bool
are_same(const struct said *a, const struct said *b)
{
	if (a->silence != SILENCE_UNSAID && b->silence != SILENCE_UNSAID)
		return agree(a->query.name, b->query.name) &&
		    agree(a->query.server, b->query.server);
	return ascii_same(a->wording.word, b->wording.word) &&
	    agree(a->query.name, b->query.name) &&
	    agree(a->query.server, b->query.server);
}

/* Takes over what another line says of the same. */
static void
merge(struct said *known, const struct said *said)
{
	if (known->silence == SILENCE_TIME)
		known->silence = said->silence;
	if (known->query.server[0] == '\0' && known->query.name[0] == '\0') {
		known->query = said->query;
		return;
	}
	if (known->query.server[0] == '\0') {
		KEEP(known->query.server, span_of(said->query.server));
		KEEP(known->query.port, span_of(said->query.port));
	}
	if (known->query.name[0] == '\0') {
		KEEP(known->query.name, span_of(said->query.name));
		KEEP(known->query.type, span_of(said->query.type));
	}
	KEEP(known->query.dig_name, span_of(said->query.dig_name));
	KEEP(known->query.dig_type, span_of(said->query.dig_type));
}

/* Adds what a line says, unless it was said before. */
static void
add(struct wordings *wordings, const struct said *said)
{
	for (size_t i = 0; i < wordings->used; i++) {
		if (are_same(said, &wordings->list[i])) {
			merge(&wordings->list[i], said);
			return;
		}
	}
	if (wordings->used < WORDINGS_MOST)
		wordings->list[wordings->used++] = *said;
}

/* A line under way: what is found out about all of it once. */
struct line {
	struct span text;
	const struct query *query; /* of the lines before it */
	bool asked;                /* whether it speaks of DNS, */
	bool of_dns;               /* and if so */
	size_t found;
	size_t taken;
};

/* Says whether words that other programs write as well count in a line. */
static bool
counts(struct line *line)
{
	if (!line->asked)
		line->of_dns = !is_call(line->text) &&
		    (is_comment(line->text) || about_dns(line->text));
	line->asked = true;
	return line->of_dns;
}

/* Takes words that stand in a line. */
static void
take(struct wordings *wordings, struct line *line, struct span piece,
    const struct wording *wording)
{
	struct said said = { *wording, *line->query, SILENCE_UNSAID };

	if (spelling_everyones(wording->word) &&
	    (is_to_come(line->text, piece) || !counts(line)))
		return;
	if (wording->code.id == RC_NOREPLY)
		said.silence = (uint8_t)silence_of(line->text);
	about_read(&said.query, line->text, piece);
	add(wordings, &said);
	line->taken++;
}

void
wordings_line(struct wordings *wordings, const char *text, size_t len,
    const struct query *query)
{
	struct line line = { .text = { text, len }, .query = query };
	struct wording wording;

	if (wordings->lines == LINES_MOST)
		return;
	/* More of one line says the same again, or is made to take long. */
	for (size_t i = 0; i + 1 < len && line.taken < WORDINGS_MOST &&
	     line.found < FOUND_MOST;
	     i++) {
		struct span piece;

		if (wordings->first[bytes_pair(text + i)] == NO_WORD ||
		    !longest(wordings, line.text, i, &wording))
			continue;
		piece = (struct span){ text + i, strlen(wording.word) };
		take(wordings, &line, piece, &wording);
		line.found++;
		i += piece.len - 1;
	}
	wordings->lines += line.taken > 0;
}
