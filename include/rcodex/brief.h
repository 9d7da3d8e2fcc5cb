/*
 * One line a code, for programs: fields that tabs part.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_BRIEF_H
#define RCODEX_BRIEF_H

#include "rcodex/fill.h"
#include "rcodex/out.h"
#include "rcodex/request.h"
#include "rcodex/text.h"

/*
 * Stores the number of a subject as text, "-" where it has none and "12-15"
 * for a range of which no number was named (NO_NUMBER).
 */
void brief_number(char to[FILLED_MOST], const struct subject *subject);

/* Stores its mnemonic, or RCODE3841, or RCODE12-15. */
void brief_mnemonic(char to[FILLED_MOST], const struct subject *subject);

/* Stores the mnemonic as one types it, "servfail". */
void brief_operand(char to[FILLED_MOST], const struct subject *subject);

/* Prints number, mnemonic, name and description of one subject. */
void brief_line(struct out *out, enum lang lang, const struct subject *subject);

/* Prints a line for each code that a request is about. */
void brief_print(struct out *out, enum lang lang,
    const struct request *request);

#endif
