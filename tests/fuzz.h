/*
 * What fuzz targets share: claims, and screens that are kept in memory.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_FUZZ_H
#define RCODEX_TESTS_FUZZ_H

#include <stdio.h>
#include <stdlib.h>

#include "rcodex/base/out.h"

#include "harmless.h"

enum { SCREEN_MOST = 1 << 20 };

static inline void
die(const char *claim)
{
	fprintf(stderr, "fuzz: broken: %s\n", claim);
	abort();
}

static inline void
claim(bool holds, const char *claim)
{
	if (!holds)
		die(claim);
}

/* Returns the length of one of the escapes that rcodex writes, or 0. */
static inline size_t
escape(const char *bytes)
{
	static const char link[] = "\033]8;;https://www.rfc-editor.org/rfc/rfc";
	static const char *const escapes[] = { "\033[1m", "\033[95m", "\033[4m",
		"\033[24m", "\033[0m", "\033]8;;\033\\" };
	size_t len = strlen(link);

	for (size_t i = 0; i < sizeof(escapes) / sizeof(*escapes); i++) {
		if (strncmp(bytes, escapes[i], strlen(escapes[i])) == 0)
			return strlen(escapes[i]);
	}
	if (strncmp(bytes, link, len) != 0)
		return 0;
	len += strspn(bytes + len, "#-.0123456789ceinost");
	return strncmp(bytes + len, "\033\\", 2) == 0 ? len + 2 : 0;
}

/* Looks at every character of a screen; tabs part the fields of some. */
static inline void
check_screen(const char *screen, size_t len, bool colour, bool tabs)
{
	for (size_t i = 0, n; i < len; i += n) {
		uint32_t c;

		n = screen[i] >= ' ' && screen[i] < 0x7f;
		if (n == 0 && colour && screen[i] == '\033')
			n = escape(screen + i);
		if (n > 0)
			continue;
		n = harmless_decode((const uint8_t *)screen + i, len - i, &c);
		claim(n > 0, "the screen is UTF-8");
		claim(!harmless_acts(c) || c == '\n' || (tabs && c == '\t'),
		    "a terminal shows the screen and does nothing else");
	}
}

/* A screen under way. */
static struct screen_bytes {
	size_t used;
	char bytes[SCREEN_MOST + 1];
} screen_bytes;

static inline int
keep_screen(void *with, const char *bytes, size_t len)
{
	struct screen_bytes *to = with;

	claim(len <= SCREEN_MOST - to->used, "the screen is not large");
	if (len > 0)
		memcpy(to->bytes + to->used, bytes, len);
	to->used += len;
	return 0;
}

/* Makes an output that is kept. */
static inline void
begin_screen(struct out *out)
{
	out_open(out, -1);
	out->put = keep_screen;
	out->with = &screen_bytes;
	screen_bytes.used = 0;
}

/* Ends a screen; returns what was written, until the next call. */
static inline const char *
written(struct out *out, size_t *len)
{
	claim(out_flush(out) == 0, "the screen is written");
	*len = screen_bytes.used;
	screen_bytes.bytes[*len] = '\0';
	screen_bytes.used = 0;
	claim(strlen(screen_bytes.bytes) == *len, "the screen has no NUL");
	return screen_bytes.bytes;
}

#endif
