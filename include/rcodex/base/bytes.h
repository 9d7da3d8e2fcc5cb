/*
 * Which bytes stand in names and words of text from anywhere.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_BYTES_H
#define RCODEX_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "rcodex/base/ascii.h"

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

/* How many pairs of bytes bytes_pair() parts. */
enum { BYTE_PAIRS = 1024 };

/* Returns what stands for two bytes, in any case, in an index by them; several
 * pairs can share it. */
static inline size_t
bytes_pair(const char *at)
{
	return (size_t)(at[0] & 31) * 32 + (size_t)(at[1] & 31);
}

/* Returns a number for bytes, the same in any case (FNV-1a). */
static inline uint32_t
bytes_hash(const char *bytes, size_t len)
{
	uint32_t hash = 2166136261U;

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ (uint8_t)ascii_lower(bytes[i])) * 16777619U;
	return hash;
}

/* Returns eight bytes, of which the first is the lowest. */
static inline uint64_t
bytes_eight(const char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof(eight));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight = __builtin_bswap64(eight);
#endif
	return eight;
}

/* Returns the last byte of a value before a place, from low on, or NULL. */
const char *bytes_last(const char *low, const char *at, char value);

#endif
