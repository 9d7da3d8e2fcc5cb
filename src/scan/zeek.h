/*
 * Codes in the columns of Zeek's logs.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_ZEEK_H
#define RCODEX_SCAN_ZEEK_H

#include "rcodex/scan/report.h"
#include "form_word.h"
#include "view.h"

/*
 * Says whether a word at a place is a name of a code in the column that the
 * log's header calls rcode_name, and stores what its line tells; a word of the
 * header itself makes its columns known.
 */
bool zeek_read(const struct view *view, const char *at,
    const struct form_word *word, struct report *report);

#endif
