/*
 * Letters without a locale: only A-Z and a-z are letters here.  Each function
 * of the C library costs every start some 700 instructions, so what is a loop
 * is one.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_ASCII_H
#define RCODEX_BASE_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Returns a letter in lower case, any other byte as it is. */
static inline char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Returns a letter in upper case, any other byte as it is. */
static inline char
ascii_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static inline bool
ascii_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
ascii_letter(char c)
{
	return ascii_capital(c) || (c >= 'a' && c <= 'z');
}

static inline bool
ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Returns how many digits a word begins with. */
static inline size_t
ascii_digits(const char *word)
{
	size_t len = 0;

	while (ascii_digit(word[len]))
		len++;
	return len;
}

/* Stores a number in hexadecimal, in so many digits at least; returns in how
 * many. */
static inline size_t
ascii_hex(char to[8], uint32_t number, size_t digits)
{
	while (digits < 8 && number >> 4 * digits != 0)
		digits++;
	for (size_t i = digits; i > 0; number >>= 4)
		to[--i] = "0123456789abcdef"[number & 0xf];
	return digits;
}

/* Says whether a text is nothing but blanks. */
static inline bool
ascii_blank(const char *text)
{
	while (*text == ' ' || *text == '\t')
		text++;
	return *text == '\0';
}

/* Says whether len bytes are the same but for the case of letters. */
static inline bool
ascii_same_bytes(const char *a, const char *b, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (ascii_lower(a[i]) != ascii_lower(b[i]))
			return false;
	}
	return true;
}

/* Says whether two words are the same but for the case of their letters. */
static inline bool
ascii_same(const char *a, const char *b)
{
	while (*a != '\0' && ascii_lower(*a) == ascii_lower(*b)) {
		a++;
		b++;
	}
	return *a == '\0' && *b == '\0';
}

/* Says whether a text begins with a word, in any case. */
static inline bool
ascii_begins(const char *text, const char *word)
{
	while (*word != '\0' && ascii_lower(*text) == ascii_lower(*word)) {
		text++;
		word++;
	}
	return *word == '\0';
}

/* Says whether a text begins with a word, in the same case. */
static inline bool
ascii_leads(const char *text, const char *word)
{
	while (*word != '\0' && *text == *word) {
		text++;
		word++;
	}
	return *word == '\0';
}

#endif
