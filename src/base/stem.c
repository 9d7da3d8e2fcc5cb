/*
 * Taking the endings off English words, so far that the forms of one word are
 * the same; the stem need not be a word.  It must not know what words are for.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/base/stem.h"

enum { SHORT = 3 /* so much is left of a word */ };

static bool
ends(const struct stem *stem, const char *ending, size_t len)
{
	return stem->len >= len + SHORT &&
	    memcmp(stem->bytes + stem->len - len, ending, len) == 0;
}

/* Takes off an ending of one of some kinds; says whether there was one. */
static bool
strip(struct stem *stem)
{
	static const struct {
		uint8_t len;
		char text[7];
	} endings[] = { { 3, "ing" }, { 2, "ed" }, { 3, "ion" }, { 4, "ions" },
		{ 3, "ure" }, { 4, "ures" }, { 4, "ment" }, { 5, "ments" },
		{ 2, "ly" }, { 2, "er" }, { 3, "ers" }, { 2, "or" },
		{ 3, "ors" }, { 2, "al" }, { 4, "able" }, { 2, "es" } };
	const char last = stem->bytes[stem->len - 1];

	for (size_t i = 0; i < COUNT_OF(endings); i++) {
		const size_t len = endings[i].len;

		if (endings[i].text[len - 1] != last ||
		    !ends(stem, endings[i].text, len))
			continue;
		stem->len = (uint8_t)(stem->len - len);
		return true;
	}
	return false;
}

static void
cut(struct stem *stem)
{
	char last;

	if (stem->len <= SHORT)
		return;
	if (ends(stem, "ies", 3)) {
		stem->len = (uint8_t)(stem->len - 2);
		stem->bytes[stem->len - 1] = 'y';
	}
	if (!strip(stem) && ends(stem, "s", 1) &&
	    strchr("sui", stem->bytes[stem->len - 2]) == NULL)
		stem->len--;
	last = stem->bytes[stem->len - 1];
	/* stopped, stop */
	if (stem->len > SHORT &&
	    (last == 'e' || last == stem->bytes[stem->len - 2]))
		stem->len--;
}

struct stem
stem_of(struct span word)
{
	struct stem stem = { .len = 0 };
	bool letters = true;

	for (size_t i = 0; i < word.len && i < STEM_MOST; i++) {
		const char c = ascii_lower(word.at[i]);

		letters &= c >= 'a' && c <= 'z';
		stem.bytes[stem.len++] = c;
	}
	if (letters)
		cut(&stem);
	stem.hash = bytes_hash(stem.bytes, stem.len);
	return stem;
}

bool
stem_empty(const struct stem *stem)
{
	static const char words[][8] = { "the", "and", "but", "for", "from",
		"with", "without", "that", "this", "these", "those", "there",
		"what", "why", "when", "where", "which", "who", "how", "are",
		"was", "were", "has", "have", "had", "does", "did", "not",
		"can", "cannot", "could", "should", "would", "will", "its",
		"his", "her", "our", "your", "you", "they", "them", "their",
		"then", "than", "some", "any", "all", "every", "each", "also",
		"only", "even", "still", "just", "same", "other", "others",
		"into", "onto", "get", "got", "gets", "give", "gives", "given",
		"one", "two", "after", "before", "while", "because", "though",
		"about", "being", "been", "very", "much", "many", "more",
		"most", "such", "is", "it", "in", "on", "at", "to", "of", "or",
		"as", "we", "my", "no", "an", "so", "if", "by", "be", "do",
		"go", "he", "me", "up", "us", "am", "id", "vs", "ip", "dns",
		"name", "names", "server", "servers", "query", "queries",
		"domain", "answer", "answers", "return", "returns",
		/* Endings of Korean. */
		"습니", "니다", "합니", "입니", "됩니", "세요", "에서",
		"으로" };

	if (stem->len < 2)
		return !ascii_digit(stem->bytes[0]);
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (stem_of(span_of(words[i])).hash == stem->hash)
			return true;
	}
	return false;
}
