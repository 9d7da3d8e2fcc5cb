/*
 * From what people write around codes to the codes.  It must not know what is
 * done with them.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/text.h"
#include "rcodex/base/words.h"
#include "rcodex/lookup/operand.h"
#include "number.h"
#include "pieces.h"

enum { NAME_MOST = 95, RUN_MOST = 6 /* words that are one name */ };

static const char separators[] = " \t,/|;&";
static const char opening[] = "\"'`([{<*,#", closing[] = "\"'`)]}>*,.:;!?=";

/* What is no part of a name, and says nothing beside one. */
static const char noise[] =
    "vs v versus and or the a an what what's whats why how when is are was do "
    "does did i i'm we it my mean means meaning explain explained compare "
    "compared between difference diff with to of from in get gets got getting "
    "fix solve cause causes caused dns rcode rcodes status code codes error "
    "errors err response";

/* Words that are left of the operands. */
struct rest {
	struct span list[PIECES_MOST];
	size_t count;
};

static bool
is_any(char c, const char *list)
{
	return c != '\0' && strchr(list, c) != NULL;
}

static struct span
trim(struct span word)
{
	while (word.len > 0 && is_any(*word.at, opening))
		word = span_from(word, 1);
	while (word.len > 0 && is_any(word.at[word.len - 1], closing))
		word.len--;
	return word;
}

/* Copies a word; false where it is too long for a name. */
static bool
copy(char to[NAME_MOST + 1], struct span word)
{
	if (word.len > NAME_MOST)
		return false;
	memcpy(to, word.at, word.len);
	to[word.len] = '\0';
	return true;
}

static bool
names(struct span word)
{
	char name[NAME_MOST + 1];
	enum meaning_kind kind;

	if (word.len == 0 || !copy(name, word))
		return false;
	kind = operand_read(name).kind;
	return kind != MEANS_NOTHING && kind != MEANS_NO_EDE;
}

static bool
add(struct pieces *pieces, struct span word)
{
	char *to = pieces->bytes + pieces->used;

	if (pieces->count == PIECES_MOST ||
	    word.len + 1 > PIECES_BYTES - pieces->used)
		return false;
	memcpy(to, word.at, word.len);
	to[word.len] = '\0';
	pieces->list[pieces->count++] = to;
	pieces->used += word.len + 1;
	return true;
}

/* Says whether a word stands for the code of the piece before it, as in
 * "NXDOMAIN (3)". */
static bool
is_again(const struct pieces *pieces, struct span word)
{
	char name[NAME_MOST + 1];
	struct meaning means, before;

	if (pieces->count == 0 || !copy(name, word))
		return false;
	before = operand_read(pieces->list[pieces->count - 1]);
	means = operand_read(name);
	return means.kind == MEANS_CODE && before.kind == MEANS_CODE &&
	    means.subject.id == before.subject.id &&
	    means.subject.number == before.subject.number;
}

/* Adds the codes from one number to another; false where it is no such range,
 * or too many. */
static bool
add_range(struct pieces *pieces, struct span word)
{
	char range[NAME_MOST + 1];
	struct ends ends;
	struct text text;

	if (!copy(range, word) || !number_ends(range, &ends) ||
	    ends.last - ends.first >= PIECES_MOST)
		return false;
	for (int32_t i = ends.first; i <= ends.last; i++) {
		text_set(&text, "%s%d", ends.ede ? "ede" : "", (int)i);
		if (!add(pieces, span_of(text.bytes)))
			return false;
	}
	return true;
}

/* Adds a word alone: a code, a range, what is left out, or unknown. */
static bool
add_word(struct pieces *pieces, struct span word)
{
	const struct span bare = trim(word);
	size_t cut = 0;

	if (names(bare))
		return is_again(pieces, bare) || add(pieces, bare);
	if (bare.len == 0 || words_among(bare, noise) ||
	    add_range(pieces, bare))
		return true;
	while (cut < bare.len && !is_any(bare.at[cut], ":="))
		cut++;
	if (cut < bare.len && words_among((struct span){ bare.at, cut }, noise))
		return add_word(pieces, span_from(bare, cut + 1));
	pieces->unknown++;
	return add(pieces, bare);
}

/* Stores the words of an operand; false where there are too many. */
static bool
split(struct rest *rest, struct span text)
{
	rest->count = 0;
	while (text.len > 0) {
		size_t len = 0;

		while (len < text.len && !is_any(text.at[len], separators))
			len++;
		if (len > 0 && rest->count == PIECES_MOST)
			return false;
		if (len > 0)
			rest->list[rest->count++] =
			    (struct span){ text.at, len };
		text = span_from(text, len < text.len ? len + 1 : len);
	}
	return true;
}

/* Returns how many words, from one on, are one name, as they stand: 0 where
 * not even one is. */
static size_t
run(const struct rest *rest, size_t from, struct span *name)
{
	size_t last =
	    from + RUN_MOST < rest->count ? from + RUN_MOST : rest->count;

	for (; last > from + 1; last--) {
		const struct span *end = &rest->list[last - 1];
		const char *begin = rest->list[from].at;

		*name = trim((struct span){ begin,
		    (size_t)(end->at + end->len - begin) });
		if (names(*name))
			return last - from;
	}
	return 0;
}

/* Cuts one operand; false where it is too long for words around codes. */
static bool
cut_operand(struct pieces *pieces, struct span operand)
{
	struct rest rest;

	if (names(operand))
		return add(pieces, operand);
	if (!split(&rest, operand))
		return false;
	for (size_t i = 0; i < rest.count;) {
		struct span name;
		const size_t words = run(&rest, i, &name);

		if (!(words > 0 ? is_again(pieces, name) || add(pieces, name) :
				  add_word(pieces, rest.list[i])))
			return false;
		i += words > 0 ? words : 1;
	}
	return true;
}

bool
pieces_cut(struct pieces *pieces, char *words[], size_t count)
{
	char joined[PIECES_BYTES];
	size_t used = 0;

	pieces->count = 0;
	pieces->unknown = 0;
	pieces->used = 0;
	for (size_t i = 0; i < count; i++) {
		const size_t len = strlen(words[i]);

		if (ascii_blank(words[i]) || len + 1 > sizeof(joined) - used)
			return false;
		memcpy(joined + used, words[i], len);
		used += len;
		joined[used++] = ' ';
	}
	return cut_operand(pieces, (struct span){ joined, used }) &&
	    pieces->unknown <= 1 && pieces->count > pieces->unknown;
}
