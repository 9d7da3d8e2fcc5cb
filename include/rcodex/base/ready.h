/*
 * Whether a call on a stream is worth another try.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_READY_H
#define RCODEX_BASE_READY_H

#include <errno.h>
#include <poll.h>
#include <stdbool.h>

/*
 * Says whether a read or a write that failed is to be tried again: a signal
 * came, or the stream does not block, as a shell or a parent can leave it, and
 * has been waited for (events as of poll).  Else errno is what it was.
 */
static inline bool
ready_again(int fd, short events)
{
	struct pollfd stream = { .fd = fd, .events = events };

	if (errno == EINTR)
		return true;
	if (errno != EAGAIN && errno != EWOULDBLOCK)
		return false;
	return poll(&stream, 1, -1) > 0 || errno == EINTR;
}

#endif
