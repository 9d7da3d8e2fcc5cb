/*
 * Names that a text has in a hosts file.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_HOSTS_H
#define RCODEX_REPLY_HOSTS_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/base/span.h"

enum { HOSTS_MOST = 32 };

/* The names, a number for each. */
struct hosts {
	size_t used;
	uint32_t names[HOSTS_MOST];
};

/* Keeps the names of a line of a hosts file, 192.0.2.1 a.test, or of a setting
 * of Docker that makes one, "a.test:192.0.2.1". */
void hosts_line(struct hosts *hosts, struct span line);

/* Says whether a name is among them. */
bool hosts_have(const struct hosts *hosts, const char *name);

#endif
