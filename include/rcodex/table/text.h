/*
 * The words of the records and of the screens, one table a language.  A size
 * is a limit: a text that is too long does not compile.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_TEXT_H
#define RCODEX_TABLE_TEXT_H

#include "rcodex/base/fill.h"
#include "rcodex/table/record.h"

enum lang { LANG_EN, LANG_COUNT };

#define TEXT(columns) ((columns) + 1)

enum { CHECK_FIRST_MOST = 3, MEANINGS_MOST = 2 };

struct text_test {
	char command[TEXT(42)];
	char outcome[TEXT(110)];
};

struct text_meaning {
	char name[TEXT(20)];
	char text[TEXT(100)];
};

struct record_text {
	char gist[TEXT(40)];
	char retry[TEXT(65)];
	char cached[TEXT(65)];
	char sent_by[TEXT(65)];
	char carried[TEXT(65)];
	char comes_with[TEXT(65)]; /* of an EDE: response codes */
	char description[TEXT(150)];
	char further[TEXT(150)];
	struct text_meaning meanings[MEANINGS_MOST];
	struct text_test check_first[CHECK_FIRST_MOST];
	char not_yours[TEXT(150)];
	char when[TEXT(80)];
	char seen_by[TEXT(80)];
};

struct case_text {
	char title[TEXT(28)];
	char sign[TEXT(33)];
	char reads[TEXT(48)];
	char fix[TEXT(150)];
	char in_short[TEXT(33)];
};

struct rare_text {
	char title[TEXT(28)];
	char fix[TEXT(44)];
};

/* What two codes that people confuse have of their own: see data/pairs.def. */
enum { OWN_DIFFERENCES_MOST = 5 };

struct pair_text {
	char summary[TEXT(100)];
	char command[TEXT(60)];
	char tell_a[TEXT(72)];
	char tell_b[TEXT(72)];
	char differences[OWN_DIFFERENCES_MOST][TEXT(150)];
	char which_a[TEXT(90)];
	char which_b[TEXT(90)];
	char both[TEXT(150)];
};

enum label {
#define LABEL(id, en) LABEL_##id,
#include "data/labels.def"
#undef LABEL
	LABEL_COUNT
};

/* Return the words of a record, a case or a rare case; never NULL. */
const struct record_text *text_record(enum lang lang, enum record_id id);
const struct case_text *text_case(enum lang lang, size_t index);
const struct rare_text *text_rare(enum lang lang, size_t index);

/*
 * Returns the words of a pair in either order, or NULL where it has none of
 * its own; `swapped` says whether tell_a and which_a are about b.
 */
const struct pair_text *text_pair(enum lang lang, enum record_id a,
    enum record_id b, bool *swapped);

/* Returns a word of the screen; never NULL. */
const char *text_label(enum lang lang, enum label label);

/* Returns the word in brackets for the side that can end a case. */
const char *text_who(enum lang lang, size_t case_index);

/*
 * Returns a text in which each {case_id} is the case's number on the card of a
 * record: text itself where there is none, else `to`.
 */
const char *text_numbered(char to[FILLED_MOST], const char *text,
    enum record_id id);

#endif
