/*
 * The records as JSON, for programs.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_DOCUMENT_H
#define RCODEX_SHOW_DOCUMENT_H

#include "rcodex/base/json.h"
#include "rcodex/lookup/request.h"

/*
 * Adds one code as an object.  Its keys are those of the interface, never
 * translated; one without content is left out, except number.
 */
void document_code(struct json *json, enum lang lang,
    const struct subject *subject);

/* Adds the same without its brackets. */
void document_members(struct json *json, enum lang lang,
    const struct subject *subject);

/*
 * Prints the document that answers a request: an object for one code, a
 * comparison for two, an array for an ambiguous word.
 */
void document_print(struct out *out, enum lang lang,
    const struct request *request);

#endif
