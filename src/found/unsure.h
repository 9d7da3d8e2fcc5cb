/*
 * What a text may mean that reports no code.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_FOUND_UNSURE_H
#define RCODEX_FOUND_UNSURE_H

#include "rcodex/base/json.h"
#include "rcodex/page/layout.h"
#include "rcodex/reply/wordings.h"

/* Stores the i-th code that words can stand for; false past the last. */
bool unsure_candidate(const struct said *said, size_t i,
    struct subject *candidate);

/* Prints each wording, what it can stand for, and what tells that apart, behind
 * other text or not. */
void unsure_print(struct page *page, const struct wordings *wordings,
    bool behind);

/* Adds the same as an array of JSON, if there is any. */
void unsure_json(struct json *json, const struct wordings *wordings);

#endif
