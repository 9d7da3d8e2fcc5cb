/*
 * One line a code, for programs: fields that tabs part.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_BRIEF_H
#define RCODEX_SHOW_BRIEF_H

#include "rcodex/base/out.h"
#include "rcodex/lookup/request.h"
#include "rcodex/table/label.h"

/* Prints number, mnemonic, name and description of one subject. */
void brief_line(struct out *out, enum lang lang, const struct subject *subject);

/* The same for a cause: its number, id, title, and what is seen of it. */
void brief_cause(struct out *out, enum lang lang, const struct subject *subject,
    size_t index);

/* Prints a line for each code that a request is about. */
void brief_print(struct out *out, enum lang lang,
    const struct request *request);

#endif
