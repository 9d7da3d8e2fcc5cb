/*
 * The forms in which tools report a code, and whether one fits a text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FORMS_H
#define RCODEX_SCAN_FORMS_H

#include "rcodex/scan/form_index.h"
#include "rcodex/scan/report.h"
#include "form_word.h"
#include "view.h"

/* Makes the index that forms_report takes. */
void forms_index(struct form_index *index);

/*
 * Calls report for each form that fits around a word at a place; says whether
 * an EDE was reported whose own text was not.
 */
bool forms_report(const struct form_index *index, const struct view *view,
    const char *at, const struct form_word *word, scan_report *report,
    void *context);

#endif
