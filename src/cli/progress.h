/*
 * How far the reading of a long text has come.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_PROGRESS_H
#define RCODEX_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "rcodex/table/language.h"

struct progress {
	unsigned columns; /* of the terminal; 0: nothing is shown */
	size_t shown;     /* length of the line that stands there */
	uint64_t read;    /* bytes of all texts */
	uint64_t unshown; /* bytes since the line was written, or the begin */
	time_t at;        /* when that was */
	uint64_t done;    /* bytes of this text, and all that it has or 0 */
	uint64_t size;
	size_t number, of; /* of this text, and how many there are */
	enum lang lang;
};

/* Begins to read so many texts; nothing is shown where standard error is no
 * terminal. */
void progress_open(struct progress *progress, size_t of, enum lang lang);

/* Begins the next text. */
void progress_next(struct progress *progress, int fd);

/* Takes what was read of it, as the put of a struct pass; is true. */
bool progress_pass(void *with, const char *bytes, size_t len);

/* Takes the line away, if there is one. */
void progress_close(struct progress *progress);

#endif
