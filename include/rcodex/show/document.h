/*
 * JSON: one object for each call, whose key "codes" holds records.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_DOCUMENT_H
#define RCODEX_SHOW_DOCUMENT_H

#include "rcodex/base/json.h"
#include "rcodex/lookup/request.h"

/* Prints what a request asks for. */
void document_print(struct out *out, enum lang lang,
    const struct request *request);

/*
 * The same for others that have codes to print: begin the object and its
 * codes, add one, end the codes, behind which other members may follow, and
 * end the object.
 */
void document_open(struct json *json, struct out *out, enum lang lang);
void document_code(struct json *json, enum lang lang,
    const struct subject *subject);
void document_end_codes(struct json *json);
void document_close(struct json *json);

#endif
