/*
 * What the header of a reply counts.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_ANSWER_H
#define RCODEX_SCAN_ANSWER_H

#include <stdbool.h>

#include "view.h"

/* Says whether the header of a query's reply whose code stands at a place
 * counts no answer, and was not cut. */
bool answer_none(const struct view *view, const char *at);

#endif
