/*
 * The records as JSON (RFC 8259), for programs.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_JSON_H
#define RCODEX_SHOW_JSON_H

#include "rcodex/lookup/request.h"
#include "rcodex/table/label.h"

/*
 * Prints one code as an object.  Its keys are those of the interface; one
 * without content is left out, except number.
 */
void json_code(struct out *out, enum lang lang, const struct subject *subject);

/* Prints the same without the brace that ends it. */
void json_members(struct out *out, enum lang lang,
    const struct subject *subject);

/*
 * Prints the document that answers a request: an object for one code, a
 * comparison for two, an array for an ambiguous word.
 */
void json_print(struct out *out, enum lang lang, const struct request *request);

#endif
