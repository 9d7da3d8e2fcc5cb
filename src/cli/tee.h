/*
 * A text passed through before what is said of it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_TEE_H
#define RCODEX_CLI_TEE_H

#include <stdbool.h>

#include "rcodex/base/out.h"

struct tee {
	struct out *out;
	bool escapes; /* a terminal shows it */
	char last;    /* byte that was passed */
	/* The begin of a character whose end is still to come. */
	size_t held;
	char hold[4];
};

/* Begins: unchanged, or for a terminal, as all text from outside. */
void tee_open(struct tee *tee, struct out *out, bool terminal);

/* Passes bytes through at once; false once they cannot be written. */
bool tee_pass(void *tee, const char *bytes, size_t len);

/* Ends the text, and its last line, and leaves a line free behind it. */
void tee_close(struct tee *tee);

#endif
