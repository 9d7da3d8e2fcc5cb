/*
 * Bytes on their way out, gathered so that one write carries a whole screen.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_OUT_H
#define RCODEX_BASE_OUT_H

#include <stddef.h>

enum { OUT_SIZE = 32 * 1024 };

struct out {
	int fd;
	int error; /* errno of the write that failed, or 0 */
	size_t used;
	char bytes[OUT_SIZE];
};

/* Makes an empty output to a descriptor. */
void out_open(struct out *out, int fd);

/* Add bytes, a string, or one byte some times over. */
void out_bytes(struct out *out, const char *bytes, size_t len);
void out_text(struct out *out, const char *text);
void out_repeat(struct out *out, char byte, size_t times);

/* Adds text from outside as utf8_show() makes it harmless. */
void out_foreign(struct out *out, const char *text);

/* Writes what was gathered; returns 0, or the errno of what failed so far. */
int out_flush(struct out *out);

/*
 * Writes the rest and closes the descriptor, for a full disk may be reported
 * by no earlier call; returns 0 or the errno.
 */
int out_close(struct out *out);

#endif
