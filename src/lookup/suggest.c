/*
 * The edit distance between a word and the known ones.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/table/spelling.h"
#include "suggest.h"

enum { WORD_MOST = 64, FAR = WORD_MOST };

static unsigned
least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/*
 * Returns the insertions, deletions, substitutions and swaps of neighbours
 * between two words of at most WORD_MOST letters, in any case.
 */
static unsigned
distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
	unsigned rows[3][WORD_MOST + 1];
	unsigned *older = rows[0], *old = rows[1], *now = rows[2];

	for (unsigned j = 0; j <= b_len; j++)
		old[j] = j;
	for (size_t i = 1; i <= a_len; i++) {
		unsigned *spare = older;

		now[0] = (unsigned)i;
		for (size_t j = 1; j <= b_len; j++) {
			char x = ascii_lower(a[i - 1]),
			     y = ascii_lower(b[j - 1]);

			now[j] = least(least(old[j], now[j - 1]) + 1,
			    old[j - 1] + (x != y));
			if (i > 1 && j > 1 && x == ascii_lower(b[j - 2]) &&
			    y == ascii_lower(a[i - 2]))
				now[j] = least(now[j], older[j - 2] + 1);
		}
		older = old;
		old = now;
		now = spare;
	}
	return old[b_len];
}

/* Returns the letters of a word, a bit each, which some share. */
static uint32_t
letters(const char *word, size_t len)
{
	uint32_t bits = 0;

	for (size_t i = 0; i < len; i++)
		bits |= UINT32_C(1) << (word[i] & 31);
	return bits;
}

/* Returns how many edits it takes at least to get the letters of one word that
 * the other has not: an edit brings one in, and takes one out. */
static unsigned
apart(uint32_t a, uint32_t b)
{
	const unsigned in = (unsigned)__builtin_popcount(b & ~a);
	const unsigned out = (unsigned)__builtin_popcount(a & ~b);

	return in > out ? in : out;
}

/* Returns how far a word may be from one of that length and still be near. */
static unsigned
reach(size_t len)
{
	return len < 4 ? 1 : len < 8 ? 2 : 3;
}

struct nearest {
	const char *word;
	size_t len;
	uint32_t letters;
	unsigned best;
	size_t count;
	const char **found;
};

static void
consider(struct nearest *near, const char *known)
{
	size_t len = strlen(known);
	size_t gap = len > near->len ? len - near->len : near->len - len;
	unsigned far;

	if (len > WORD_MOST || gap > near->best ||
	    apart(near->letters, letters(known, len)) > near->best)
		return;
	far = distance(near->word, near->len, known, len);
	if (far > near->best)
		return;
	if (far < near->best)
		near->count = 0;
	near->best = far;
	for (size_t i = 0; i < near->count; i++) {
		if (ascii_same(near->found[i], known))
			return;
	}
	if (near->count < SUGGESTIONS_MOST)
		near->found[near->count++] = known;
}

size_t
suggest(const char *word, const char *found[SUGGESTIONS_MOST])
{
	struct nearest near = { .word = word,
		.len = strlen(word),
		.found = found };
	const struct spelling *spelling;
	const char *known;

	if (near.len > WORD_MOST || near.len < 3)
		return 0;
	near.letters = letters(word, near.len);
	near.best = reach(near.len);
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *code = record_get((enum record_id)id);

		if (code->range)
			continue;
		consider(&near, code->mnemonic);
		if (record_is_ede((enum record_id)id))
			consider(&near, code->name);
	}
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++)
		consider(&near, spelling->word);
	for (size_t i = 0; (known = spelling_ambiguous(i)) != NULL; i++)
		consider(&near, known);
	return near.count;
}

size_t
suggest_begun(const char *word, const char *found[SUGGESTIONS_MOST])
{
	const size_t len = strlen(word);
	size_t count = 0;

	for (int id = 0; id < RC_EDE0 && len > 1; id++) {
		const struct record *code = record_get((enum record_id)id);

		if (!code->range && count < SUGGESTIONS_MOST &&
		    ascii_same_bytes(code->mnemonic, word, len))
			found[count++] = code->mnemonic;
	}
	return count;
}
