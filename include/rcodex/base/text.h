/*
 * A text under way: words, numbers, what a stranger wrote, one behind another.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_TEXT_H
#define RCODEX_BASE_TEXT_H

#include <stddef.h>
#include <stdint.h>

enum { TEXT_MOST = 1024 };

/* Stands before and behind what machines name in a sentence of ours; it is
 * never shown. */
#define TEXT_MARK '`'

/* A string; what has no room is cut, between characters. */
struct text {
	size_t used;
	char bytes[TEXT_MOST];
};

/* Begin a text that is empty, or that is a string. */
void text_clear(struct text *text);
void text_copy(struct text *text, const char *string);

/*
 * Begin a text, or add to it: %s is a string and %d an int, and nothing
 * else is known.
 */
void text_set(struct text *text, const char *form, ...)
    __attribute__((format(printf, 2, 3)));
void text_add(struct text *text, const char *form, ...)
    __attribute__((format(printf, 2, 3)));

/* Adds a number in decimal. */
void text_number(struct text *text, uint64_t number);

/* Adds bytes as they are. */
void text_bytes(struct text *text, const char *bytes, size_t len);

/* Adds a sentence of ours without its marks. */
void text_prose(struct text *text, const char *prose);

/* Adds text from outside as utf8_show() makes it harmless. */
void text_foreign(struct text *text, const char *foreign);

/* Adds a sentence behind another: a blank stands between them, but behind a
 * full stop that has room of its own. */
void text_sentence(struct text *text, const char *sentence);

/* What stands for {A}, {B} and {N}; {X} is the same as {A}. */
struct filling {
	const char *a;
	const char *b;
	const char *n;
};

/* Adds a sentence with its places filled. */
void text_fill(struct text *text, const char *sentence, struct filling with);

#endif
