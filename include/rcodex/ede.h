/*
 * The names of Extended DNS Errors (RFC 8914).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_EDE_H
#define RCODEX_EDE_H

#include <stdint.h>

/* Returns what the registry calls a number, or NULL where it has no name. */
const char *ede_name(int32_t number);

#endif
