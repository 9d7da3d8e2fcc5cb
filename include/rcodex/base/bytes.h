/*
 * Which bytes stand in names and words of text from anywhere.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_BYTES_H
#define RCODEX_BASE_BYTES_H

#include <stdbool.h>
#include <stdint.h>

enum class {
	IN_WORD = 1,
	IN_NAME = 2,
	IN_FLAGS = 4,
	IN_DIGITS = 8,
	IN_TEXT = 16 /* letters, digits, bytes of UTF-8 */
};

extern const uint8_t bytes_classes[256];

/* Says whether a byte is of a class. */
static inline bool
bytes_are(char c, enum class in)
{
	return (bytes_classes[(uint8_t)c] & in) != 0;
}

/* Says whether a byte can go on a word: a letter, a digit, - or _. */
static inline bool
bytes_in_word(char c)
{
	return bytes_are(c, IN_WORD) && c != '.' && c != '+' && c != '?';
}

/* Returns the last byte of a value before a place, from low on, or NULL. */
const char *bytes_last(const char *low, const char *at, char value);

#endif
