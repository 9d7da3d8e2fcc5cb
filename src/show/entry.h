/*
 * A record as an object of JSON.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_ENTRY_H
#define RCODEX_SHOW_ENTRY_H

#include "rcodex/base/json.h"
#include "rcodex/table/label.h"

/* Adds a record, whole or with one of its causes. */
void entry_record(struct json *json, enum lang lang,
    const struct subject *subject);
void entry_cause(struct json *json, enum lang lang,
    const struct subject *subject, size_t index);

#endif
