/*
 * The forms in which tools report a code, and whether one fits a text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_FORMS_H
#define RCODEX_SCAN_FORMS_H

#include "rcodex/scan/form_index.h"
#include "rcodex/scan/report.h"
#include "view.h"

/* A word of data/forms.def by which a report can be found. */
struct form_word {
	bool key;   /* else a name of a code */
	uint8_t of; /* a key's id, or the record of a name */
	uint8_t length;
	int32_t number; /* of a name */
	char text[17];
	char pair[3]; /* two bytes of it, in lower case */
};

enum {
	FORM_WORDS = 0
#define WORD_OF(id, word, pair) +1
#define WORD_NUMBER(number, word, pair) +1
#define KEY_WORD(key, word, pair) +1
#define KEY_ALSO(key, word, pair) +1
#include "form_list.h"
};

extern const struct form_word form_words[FORM_WORDS];

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
