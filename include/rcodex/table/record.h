/*
 * The records: facts, which hold in every language, and texts.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_RECORD_H
#define RCODEX_TABLE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rcodex/table/language.h"

/*
 * One id a record, in the order of the registries, the codes first: 16 is two
 * codes, NODATA has no number, and Extended DNS Errors (RFC 8914) have numbers
 * of their own.
 */
enum record_id {
#define RECORD(id, ...) RC_##id,
#include "rcodex/table/record_list.h"
	RC_COUNT
};

#define NO_NUMBER (-1)

/* The facts, each with a clause in data/labels.def. */
enum who {
#define WHO(id, text) WHO_##id,
#include "rcodex/table/label_list.h"
	WHO_COUNT
};
enum about {
#define ABOUT(id, text) ABOUT_##id,
#include "rcodex/table/label_list.h"
	ABOUT_COUNT
};
enum space {
#define SPACE(id, text) IN_##id,
#include "rcodex/table/label_list.h"
	SPACE_COUNT
};
enum opcode {
#define OPCODE(id, text) OP_##id,
#include "rcodex/table/label_list.h"
	OPCODE_COUNT
};
enum retry_class {
#define RETRY(id, text) RETRY_##id,
#include "rcodex/table/label_list.h"
	RETRY_COUNT
};
enum lasts {
#define LASTS(id, text) LASTS_##id,
#include "rcodex/table/label_list.h"
	LASTS_UNSAID /* nothing that is true in general */
};
/* What fails where a cause is at work: how the causes of a card are sorted. */
enum scope {
	SCOPE_NONE,
#define SCOPE(id, text) SCOPE_##id,
#include "rcodex/table/label_list.h"
	SCOPE_COUNT
};

/* The causes that are no record's own: data/common.def. */
enum common {
	COMMON_NONE,
#define COMMON(id, ...) COMMON_##id,
#include "rcodex/table/common_list.h"
	COMMON_COUNT
};

enum { MAIN_MOST = 10, RARE_MOST = 12, CHECKS_MOST = 2, SETTINGS_MOST = 6 };
enum { CHECK_FIRST_MOST = 5, MEANINGS_MOST = 2 };
enum { REFERENCES_MOST = 16, SEE_ALSO_MOST = 5 };

/* A size is a limit: a text that is too long does not compile. */
#define COLUMNS(columns) ((columns) + 1)

/* The same with room for backquotes, and for letters of several bytes. */
#define PROSE(columns) ((columns)*3 / 2 + 17)

struct text_test {
	char command[COLUMNS(60)];
	char outcome[PROSE(110)];
};

struct text_meaning {
	char name[COLUMNS(20)];
	char text[PROSE(100)];
};

struct record {
	int32_t first; /* equal to last but in a range */
	int32_t last;
	uint16_t causes; /* index of its first cause */
	bool range;
	uint8_t space;
	uint8_t about;
	uint8_t opcode;
	uint8_t retry_class;
	uint8_t lasts;
	char mnemonic[12]; /* empty for a range */
	char name[52];     /* the registry's description */
	char references[REFERENCES_MOST][20];
	char see_also[SEE_ALSO_MOST][16];
	struct text_meaning meanings[MEANINGS_MOST];
	struct text_test check_first[CHECK_FIRST_MOST];
#define FIELD(name, columns, label, shown) char name[PROSE(columns)];
#include "rcodex/table/fields.h"
};

/* A cause, in the order of the data: those of a record, the rarer ones last. */
enum {
#define CAUSE(of, id, ...) CAUSE_##of##_##id,
#include "rcodex/table/record_list.h"
	CAUSE_COUNT
};

/* Of a rare one there is no sign; a common one has title, fix and settings in
 * a row that all records share: see cause_remedy(). */
struct cause {
	uint8_t of;
	bool rare;
	uint8_t common; /* COMMON_NONE for a record's own */
	uint8_t scope;
	uint8_t also; /* a second scope, or SCOPE_NONE */
	uint8_t who;
	char id[16];
	struct text_test checks[CHECKS_MOST];
	char title[PROSE(48)];
	char sign[PROSE(32)];
	char fix[PROSE(320)];
	char here[PROSE(150)]; /* what a record adds to a common fix */
	char settings[SETTINGS_MOST][PROSE(68)];
	char in_short[PROSE(33)];
};

/* A code as somebody named it: which number of a range was meant. */
struct subject {
	enum record_id id;
	int32_t number;
};

static inline bool
record_same(const struct subject *a, const struct subject *b)
{
	return a->id == b->id && a->number == b->number;
}

/* Returns the facts of a record, and its English texts; never NULL. */
const struct record *record_get(enum record_id id);

/* Returns its texts in a language, or else in English; never NULL. */
const struct record *record_text(enum lang lang, enum record_id id);

/*
 * Return how many causes a record has, the main or the rarer ones, and store
 * the index of the first.
 */
size_t cause_main(enum record_id id, size_t *first);
size_t cause_rare(enum record_id id, size_t *first);

/* The same for all of them, main and rarer ones. */
size_t cause_all(enum record_id id, size_t *first);

/* Return the facts of a cause by its index, and its texts in a language or else
 * in English; never NULL. */
const struct cause *cause_get(size_t index);
const struct cause *cause_text(enum lang lang, size_t index);

/*
 * Returns the row that holds its who, title, fix, settings and in_short: its
 * own, or that of a common cause; never NULL.
 */
const struct cause *cause_remedy(enum lang lang, size_t index);

/* Returns the i-th setting that ends a cause, in a language or where that says
 * nothing of it in English; "" where there is none. */
const char *cause_setting(enum lang lang, size_t index, size_t i);

/*
 * Return words by which people look for a cause, or "": its own, those that
 * questions about it have, and those that it has as a common one.
 */
const char *cause_words(size_t index);
const char *cause_asked(size_t index);
const char *cause_common_words(size_t index);

/* Returns words that are said of a code as such, whatever its cause, or "". */
const char *record_words(enum record_id id);

/* Says whether a cause shows in a scope, first or also. */
bool cause_in_scope(size_t index, enum scope scope);

/* Returns the number under which a cause stands on its card, from 1. */
unsigned cause_number(size_t index);

/*
 * Finds the cause of a record by its id or its number on the card; false where
 * it has no such one.
 */
bool cause_find(enum record_id id, const char *name, size_t len, size_t *index);

/*
 * Finds the record of a number from 0 to 65535: of 16 it is BADVERS, the code
 * of a message (RFC 6891 6.1.3).  Returns false for any other number.
 */
bool record_find_number(int32_t number, struct subject *found);

/* Says whether a record is an Extended DNS Error. */
static inline bool
record_is_ede(enum record_id id)
{
	return id >= RC_EDE0;
}

/* Finds the Extended DNS Error with a number; false for no number of 0-65535.
 */
bool record_find_ede(int32_t number, struct subject *found);

/* Finds one by the registry's name: case, blanks and signs do not count. */
bool record_find_ede_name(const char *name, struct subject *found);

/* Finds a record by its mnemonic in any case; false where there is none. */
bool record_find_mnemonic(const char *word, struct subject *found);

#endif
