/*
 * Cutting lines into words.  It must not know what a word says.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool
is_quote(char c)
{
	return c == '\'' || c == '"';
}

void
words_split(struct words *words, struct span line)
{
	const char *p = line.at, *end;

	words->count = 0;
	if (line.at == NULL)
		return;
	end = line.at + line.len;
	while (words->count < WORDS_MOST) {
		struct span *word = &words->list[words->count];

		while (p < end && (is_blank(*p) || is_quote(*p)))
			p++;
		if (p == end)
			return;
		word->at = p;
		while (p < end && !is_blank(*p))
			p++;
		word->len = (size_t)(p - word->at);
		while (word->len > 0 && is_quote(word->at[word->len - 1]))
			word->len--;
		words->count++;
	}
}

bool
words_same(struct span word, const char *other)
{
	return word.len == strlen(other) &&
	    ascii_same_bytes(word.at, other, word.len);
}

bool
words_among(struct span word, const char *list)
{
	while (*list != '\0') {
		size_t len = strcspn(list, " ");

		if (word.len == len && ascii_same_bytes(word.at, list, len))
			return true;
		list += len + (list[len] == ' ');
	}
	return false;
}

struct span
words_begin(struct span line, const char *text)
{
	for (; *text != '\0'; text++) {
		if (line.len == 0 ||
		    ascii_lower(*line.at) != ascii_lower(*text))
			return (struct span){ NULL, 0 };
		line = span_from(line, 1);
	}
	return line;
}

struct span
words_behind(struct span line, const char *text)
{
	size_t len = strlen(text);

	for (size_t i = 0; i + len <= line.len; i++) {
		if (ascii_same_bytes(line.at + i, text, len))
			return span_from(line, i + len);
	}
	return (struct span){ NULL, 0 };
}

bool
words_any(struct span text, const char *words, size_t size, size_t count)
{
	for (; text.len > 0; text = span_from(text, 1)) {
		const char c = ascii_lower(*text.at);

		for (size_t i = 0; i < count; i++) {
			const char *word = words + i * size;

			if (*word == c && words_begin(text, word).at != NULL)
				return true;
		}
	}
	return false;
}

unsigned
words_number(struct span text)
{
	unsigned number = 0;
	size_t i = 0;

	while (i < text.len && is_blank(text.at[i]))
		i++;
	for (; i < text.len && ascii_digit(text.at[i]) && number < 100000; i++)
		number = number * 10 + (unsigned)(text.at[i] - '0');
	return number;
}

/* Says whether an address of IPv4 or IPv6 can have a character. */
static bool
is_of_address(char low)
{
	return ascii_digit(low) || (low >= 'a' && low <= 'f') || low == ':' ||
	    low == '.';
}

bool
words_address(struct span word)
{
	size_t colons = 0, stops = 0, letters = 0, digits = 0;

	for (size_t i = 0; i < word.len && word.at[i] != '%'; i++) {
		const char low = ascii_lower(word.at[i]);

		if (!is_of_address(low) ||
		    (low == '.' && (digits == 0 || i + 1 == word.len)))
			return false;
		colons += low == ':';
		stops += low == '.';
		letters += low >= 'a' && low <= 'f';
		digits = ascii_digit(low) ? digits + 1 : 0;
	}
	return colons > 1 || (colons + letters == 0 && stops == 3);
}
