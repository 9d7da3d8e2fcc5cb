/*
 * Writing JSON (RFC 8259).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BASE_JSON_H
#define RCODEX_BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "rcodex/base/out.h"

/* A document under way; begins as { out, false }. */
struct json {
	struct out *out;
	bool comma; /* before the next value */
};

/*
 * In all of these the key is that of a member of an object, or NULL for an
 * element of an array.
 */

/* Begins an object ('{') or an array ('['), and ends it ('}' or ']'). */
void json_open(struct json *json, const char *key, char bracket);
void json_close(struct json *json, char bracket);

/* Adds a string, unless it is empty: of our own, without its marks, or from
 * outside. */
void json_text(struct json *json, const char *key, const char *text);
void json_foreign(struct json *json, const char *key, const char *text);

void json_number(struct json *json, const char *key, uint64_t number);
void json_null(struct json *json, const char *key);
void json_true(struct json *json, const char *key);

#endif
