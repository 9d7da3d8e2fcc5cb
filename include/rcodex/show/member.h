/*
 * Members of JSON objects (RFC 8259).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_MEMBER_H
#define RCODEX_SHOW_MEMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/base/out.h"

/* Prints a string; our own text holds nothing but \" and \\ to escape. */
void member_string(struct out *out, const char *text);

/*
 * Prints a string from outside: control characters and what JSON wants escaped
 * (RFC 8259 7) are, and bytes that are no UTF-8 become U+FFFD (RFC 8259 8.1).
 */
void member_foreign(struct out *out, const char *text);

/* Begins the next member of an object, or element of an array. */
void member_comma(struct out *out, bool *first);

/* Begins a member. */
void member_key(struct out *out, bool *first, const char *key);

/* Prints a member, unless it is empty. */
void member_text(struct out *out, bool *first, const char *key,
    const char *text);

/* Prints a member that is a number; NO_NUMBER is null. */
void member_number(struct out *out, bool *first, const char *key,
    int32_t number);

#endif
