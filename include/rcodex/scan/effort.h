/*
 * How much a text may be looked at, so that no text takes long.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_EFFORT_H
#define RCODEX_SCAN_EFFORT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Looking around a word takes longer than passing it by, so each byte that is
 * passed pays for some of it, and a word that is not paid for is passed by.
 * The text of a tool pays for four times what it takes; what does not pay is
 * made to take long, with words so close together as no tool writes them.
 */
struct effort {
	long left;   /* in bytes that are looked at one by one */
	size_t paid; /* how far into the text it is paid for */
};

/* For so many bytes behind each other can be paid. */
enum { EFFORT_BYTES = 2048 };

/* Begins a text. */
void effort_open(struct effort *effort);

/*
 * Pays for the bytes up to a word at a place of a text that begins at `text`,
 * or goes on there; returns whether the word may be looked around.  A line has
 * no debts of the line before it.
 */
bool effort_allows(struct effort *effort, const char *text, const char *at);

/* Takes off what looking at so many bytes costs; of some kinds of looking many
 * bytes cost as much as one. */
static inline void
effort_spend(struct effort *effort, ptrdiff_t bytes)
{
	effort->left -= (long)bytes;
}

#endif
