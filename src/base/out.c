/*
 * Gathering bytes and putting them out.  It must not know what they say.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/base/out.h"
#include "rcodex/base/ready.h"
#include "rcodex/base/utf8.h"

void
out_open(struct out *out, int fd)
{
	out->fd = fd;
	out->error = 0;
	out->lang = 0;
	out->used = 0;
	out->put = NULL;
	out->with = NULL;
}

size_t
out_write(int fd, const char *bytes, size_t len)
{
	size_t done = 0;

	while (done < len) {
		ssize_t n = write(fd, bytes + done, len - done);

		if (n >= 0)
			done += (size_t)n;
		else if (!ready_again(fd, POLLOUT))
			break;
	}
	return done;
}

/* Puts out what was gathered; returns 0 or an errno. */
static int
deliver(struct out *out)
{
	if (out->put != NULL)
		return out->put(out->with, out->bytes, out->used);
	return out_write(out->fd, out->bytes, out->used) == out->used ? 0 :
									errno;
}

int
out_flush(struct out *out)
{
	if (out->used > 0 && out->error == 0)
		out->error = deliver(out);
	out->used = 0;
	return out->error;
}

int
out_close(struct out *out)
{
	out_flush(out);
	if (out->put != NULL) {
		int error = out->put(out->with, NULL, 0);

		if (out->error == 0)
			out->error = error;
	}
	if (out->error == 0 && close(out->fd) != 0)
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
