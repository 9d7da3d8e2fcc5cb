/*
 * Gathering bytes and writing them.  It must not know what they say.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/base/out.h"
#include "rcodex/base/utf8.h"

void
out_open(struct out *out, int fd)
{
	out->fd = fd;
	out->error = 0;
	out->used = 0;
}

int
out_flush(struct out *out)
{
	size_t done = 0;

	while (done < out->used && out->error == 0) {
		ssize_t n = write(out->fd, out->bytes + done, out->used - done);

		if (n >= 0)
			done += (size_t)n;
		else if (errno != EINTR)
			out->error = errno;
	}
	out->used = 0;
	return out->error;
}

int
out_close(struct out *out)
{
	if (out_flush(out) == 0 && close(out->fd) != 0)
		out->error = errno;
	return out->error;
}

void
out_more(struct out *out, const char *bytes, size_t len)
{
	while (len > OUT_SIZE - out->used) {
		size_t part = OUT_SIZE - out->used;

		memcpy(out->bytes + out->used, bytes, part);
		out->used = OUT_SIZE;
		out_flush(out);
		bytes += part;
		len -= part;
	}
	out_bytes(out, bytes, len);
}

void
out_foreign(struct out *out, const char *text)
{
	char shown[UTF8_SHOWN_SIZE];

	utf8_show(shown, sizeof(shown), text);
	out_text(out, shown);
}
