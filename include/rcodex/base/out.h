/*
 * Bytes on their way out, gathered so that one write carries a whole screen.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_OUT_H
#define RCODEX_BASE_OUT_H

#include <stddef.h>
#include <string.h>

enum { OUT_SIZE = 256 * 1024 }; /* more than any screen, for a pager */

struct out {
	int fd;
	int error; /* errno of the write that failed, or 0 */
	int lang;  /* of its words, as a room above has it */
	size_t used;
	/*
	 * Takes what was gathered in place of a write, and at the end no bytes
	 * at all; returns 0 or an errno.  NULL: all is written.
	 */
	int (*put)(void *with, const char *bytes, size_t len);
	void *with;
	char bytes[OUT_SIZE];
};

/* Makes an empty output to a descriptor. */
void out_open(struct out *out, int fd);

/* Writes bytes and returns how many; where they are fewer, errno says why. */
size_t out_write(int fd, const char *bytes, size_t len);

/* Adds bytes that have no room left. */
void out_more(struct out *out, const char *bytes, size_t len);

/* Add bytes, a string, or so many blanks. */
static inline void
out_bytes(struct out *out, const char *bytes, size_t len)
{
	if (len > OUT_SIZE - out->used) {
		out_more(out, bytes, len);
		return;
	}
	memcpy(out->bytes + out->used, bytes, len);
	out->used += len;
}

static inline void
out_text(struct out *out, const char *text)
{
	out_bytes(out, text, strlen(text));
}

static inline void
out_blanks(struct out *out, size_t times)
{
	static const char blanks[] = "                                ";

	for (; times >= sizeof(blanks); times -= sizeof(blanks) - 1)
		out_bytes(out, blanks, sizeof(blanks) - 1);
	out_bytes(out, blanks, times);
}

/* Adds text from outside as utf8_show() makes it harmless. */
void out_foreign(struct out *out, const char *text);

/* Forgets what was gathered and not yet put out. */
static inline void
out_drop(struct out *out)
{
	out->used = 0;
}

/* Puts out what was gathered; returns 0, or the errno of what failed so far. */
int out_flush(struct out *out);

/*
 * Puts out the rest and closes the descriptor, for a full disk may be reported
 * by no earlier call; returns 0 or the errno.
 */
int out_close(struct out *out);

#endif
