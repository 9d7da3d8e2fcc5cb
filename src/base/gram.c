/*
 * Cutting texts of any script into what can be looked for.  It must not know
 * what words are for.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/bytes.h"
#include "rcodex/base/gram.h"
#include "rcodex/base/utf8.h"

enum kind {
	NO_LETTER,
	SPACED,   /* of words with blanks around them */
	KATAKANA, /* mostly of one word */
	HIRAGANA, /* two are mostly an ending */
	JOINED    /* han and hangul */
};

/* What a text begins with: no byte at its end. */
struct letter {
	size_t len;
	enum kind kind;
};

static bool
is_between(uint32_t character, uint32_t from, uint32_t to)
{
	return from <= character && character <= to;
}

static enum kind
kind_of(uint32_t c)
{
	if (is_between(c, 0x3041, 0x309f))
		return HIRAGANA;
	if (is_between(c, 0x30a1, 0x30ff))
		return c == 0x30fb ? NO_LETTER : KATAKANA;
	if (c == 0x3005 || is_between(c, 0x3400, 0x9fff) ||
	    is_between(c, 0xac00, 0xd7a3))
		return JOINED;
	return is_between(c, 0x2000, 0x303f) || is_between(c, 0xff00, 0xffef) ?
	    NO_LETTER :
	    SPACED;
}

static struct letter
letter_at(struct span text)
{
	uint32_t c;
	size_t len;

	if (text.len == 0)
		return (struct letter){ 0, NO_LETTER };
	if ((unsigned char)*text.at < 0x80)
		return (struct letter){ 1,
			bytes_are(*text.at, IN_TEXT) ? SPACED : NO_LETTER };
	len = utf8_decode(text.at, text.len, &c);
	if (len == 0)
		return (struct letter){ 1, NO_LETTER };
	return (struct letter){ len, kind_of(c) };
}

/* Takes a word of letters of one kind. */
static struct span
take_run(struct span *text, enum kind kind)
{
	struct span word = { text->at, 0 };
	struct letter letter;

	while ((letter = letter_at(*text)).kind == kind) {
		word.len += letter.len;
		*text = span_from(*text, letter.len);
	}
	return word;
}

static bool
is_pairing(struct letter letter)
{
	return letter.kind == HIRAGANA || letter.kind == JOINED;
}

struct span
gram_next(struct span *text)
{
	struct letter first, second;

	while ((first = letter_at(*text)).len > 0) {
		const char *begin = text->at;
		struct span behind = span_from(*text, first.len);

		if (first.kind == SPACED || first.kind == KATAKANA)
			return take_run(text, first.kind);
		*text = behind;
		if (first.kind == NO_LETTER)
			continue;
		second = letter_at(behind);
		if (!is_pairing(second))
			return (struct span){ begin, first.len };
		behind = span_from(behind, second.len);
		if (!is_pairing(letter_at(behind)))
			*text = behind;
		if (first.kind == JOINED || second.kind == JOINED)
			return (struct span){ begin, first.len + second.len };
	}
	return (struct span){ text->at, 0 };
}
