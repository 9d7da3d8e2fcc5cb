/*
 * Keys of structured text, and the codes that are their values.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FIELD_H
#define RCODEX_SCAN_FIELD_H

#include "rcodex/scan/field_seen.h"
#include "rcodex/scan/report.h"
#include "form_word.h"
#include "view.h"

/*
 * Says whether a key of data/forms.def begins with the word at a place and has
 * a code or an EDE as its value that its message has not told yet; stores it.
 */
bool field_read(const struct view *view, const char *at,
    const struct form_word *word, struct report *report);

/* Notes that a form has reported a code; where it stood at a key, it is told.
 */
void field_told(const struct view *view, const char *at,
    const struct form_word *word, const struct subject *code);

#endif
