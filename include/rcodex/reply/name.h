/*
 * Domain names as text, with or without the final dot.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_REPLY_NAME_H
#define RCODEX_REPLY_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Returns how many labels a name has; the root has none. */
size_t name_labels(const char *name);

/* Says whether two names are the same, in any case. */
bool name_same(const char *a, const char *b);

/* Returns a number for a name that only the same name shares, but for chance.
 */
uint32_t name_number(const char *name);

/* Says whether a name is another one or lies under it. */
bool name_under(const char *name, const char *zone);

/* Says whether a name ends in the same two or more labels twice. */
bool name_doubled(const char *name);

/* Says whether a name begins with all of a shorter one and goes on. */
bool name_begins(const char *name, const char *shorter);

/* Says whether two names are one, two labels or more, with different domains of
 * a search list behind it, of which one lies under the other. */
bool name_searched(const char *a, const char *b);

/*
 * Says whether a name lies under a domain for special use (RFC 6761 6, RFC
 * 6762 3, RFC 7686 2, RFC 8375 4, and .internal).
 */
bool name_special(const char *name);

/* Says whether it lies under one of them that nobody uses for anything else:
 * all but .test and .example. */
bool name_local(const char *name);

/* Says whether it lies under a domain that inner networks use, and public DNS
 * has not. */
bool name_inner(const char *name);

/* Says whether a name lies under a domain that is signed wrongly on purpose, to
 * test validation. */
bool name_bogus(const char *name);

/* Says whether a name is in the reverse zone of private addresses (RFC 6303
 * 4). */
bool name_private_reverse(const char *name);

#endif
