/*
 * Passing a text through.  It must not know what it tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/utf8.h"
#include "tee.h"

void
tee_open(struct tee *tee, struct out *out, bool terminal)
{
	*tee = (struct tee){ .out = out, .escapes = terminal, .last = '\n' };
}

/* Returns how many bytes of a character its first byte announces. */
static size_t
announced(char first)
{
	const unsigned char lead = (unsigned char)first;

	return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

/* Passes one character of at most so many bytes; returns how many it took. */
static size_t
pass_one(struct tee *tee, const char *bytes, size_t len)
{
	char shown[UTF8_ONE];
	size_t took = 1, shows;

	if (*bytes == '\n' || *bytes == '\t') {
		out_bytes(tee->out, bytes, 1);
		return took;
	}
	shows = utf8_show_one(shown, bytes, len, &took);
	out_bytes(tee->out, shown, shows);
	return took;
}

/* Passes what was held back, with the bytes that end it; returns how many of
 * these it took. */
static size_t
pass_held(struct tee *tee, const char *bytes, size_t len)
{
	const size_t whole = announced(tee->hold[0]), had = tee->held;
	size_t need = whole > had ? whole - had : 0, took;

	need = need < len ? need : len;
	memcpy(tee->hold + had, bytes, need);
	tee->held += need;
	if (tee->held < whole)
		return need;
	took = pass_one(tee, tee->hold, tee->held);
	tee->held = took < had ? had - took : 0;
	/* No character: what is left of it may begin one. */
	memmove(tee->hold, tee->hold + took, tee->held);
	return took < had ? 0 : took - had;
}

static void
escape(struct tee *tee, const char *bytes, size_t len)
{
	while (len > 0) {
		size_t took;

		if (tee->held > 0) {
			took = pass_held(tee, bytes, len);
		} else if (announced(*bytes) > len) {
			memcpy(tee->hold, bytes, len);
			tee->held = took = len;
		} else {
			took = pass_one(tee, bytes, len);
		}
		bytes += took;
		len -= took;
	}
}

bool
tee_pass(void *with, const char *bytes, size_t len)
{
	struct tee *tee = with;

	if (tee->escapes)
		escape(tee, bytes, len);
	else
		out_bytes(tee->out, bytes, len);
	tee->last = bytes[len - 1];
	return out_flush(tee->out) == 0;
}

void
tee_close(struct tee *tee)
{
	for (size_t i = 0; i < tee->held;)
		i += pass_one(tee, tee->hold + i, tee->held - i);
	tee->held = 0;
	out_text(tee->out, tee->last == '\n' ? "\n" : "\n\n");
}
