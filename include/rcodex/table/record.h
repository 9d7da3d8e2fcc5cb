/*
 * The records: what holds in every language.  Their words are in text.h.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TABLE_RECORD_H
#define RCODEX_TABLE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * One id a record: 16 is two codes, NODATA has no number, and Extended DNS
 * Errors (RFC 8914) have numbers of their own.
 */
enum record_id {
#define RCODE(id, ...) RC_##id,
#define RANGE(id, ...) RC_##id,
#define EDE(number, ...) RC_EDE##number,
#define EDE_RANGE(id, ...) RC_##id,
#include "rcodex/table/records.h"
	RC_COUNT
};

#define NO_NUMBER (-1)

enum space {
	IN_HEADER,
	IN_EDNS,
	IN_TSIG,
	IN_TSIG_TKEY,
	IN_TKEY,
	IN_NONE,
	IN_EDE,
	SPACE_COUNT
};
enum about {
	ABOUT_SUCCESS,
	ABOUT_TYPE,
	ABOUT_MESSAGE,
	ABOUT_FAILURE,
	ABOUT_NAME,
	ABOUT_KIND,
	ABOUT_CLIENT,
	ABOUT_NAME_IN_USE,
	ABOUT_PREREQUISITE,
	ABOUT_ZONE_OR_KEY,
	ABOUT_UPDATED_NAMES,
	ABOUT_SESSION,
	ABOUT_VERSION,
	ABOUT_SECRET,
	ABOUT_KEY,
	ABOUT_CLOCK,
	ABOUT_TKEY_MODE,
	ABOUT_TKEY_NAME,
	ABOUT_TKEY_ALGORITHM,
	ABOUT_MAC_LENGTH,
	ABOUT_ADDRESS,
	ABOUT_NOTHING,
	ABOUT_VALIDATION,
	ABOUT_OLD_DATA,
	ABOUT_FILTER,
	ABOUT_REACH,
	ABOUT_ZONE_DATA,
	ABOUT_RATE,
	ABOUT_MADE,
	ABOUT_OTHER,
	ABOUT_EARLY,
	ABOUT_COUNT
};
enum opcode {
	OP_ANY,
	OP_QUERY,
	OP_QUERY_UPDATE,
	OP_MAINTENANCE,
	OP_UPDATE,
	OP_DSO,
	OP_SIGNED,
	OP_SIGNED_TKEY,
	OP_TKEY,
	OPCODE_COUNT
};
enum retry_class {
	RETRY_NO,
	RETRY_OTHER,
	RETRY_CHANGE,
	RETRY_SAME,
	RETRY_COUNT
};
enum lasts {
	LASTS_MESSAGE,
	LASTS_SECONDS,
	LASTS_SETTING,
	LASTS_SOFTWARE,
	LASTS_RECORDS,
	LASTS_SOA,
	LASTS_UNSAID, /* nothing that is true in general */
	LASTS_COUNT
};
enum who {
	WHO_ZONE,
	WHO_SERVER,
	WHO_RESOLVER,
	WHO_NETWORK,
	WHO_CLIENT,
	WHO_COUNT
};

enum { CASES_MOST = 7, RARE_MOST = 8, REFERENCES_MOST = 13, SEE_ALSO_MOST = 5 };

struct record {
	int32_t first; /* equal to last but in a range */
	int32_t last;
	uint16_t cases; /* index of its first case */
	uint16_t rare;  /* index of its first rare case */
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
};

struct record_case {
	uint8_t of;
	uint8_t who;
	char id[16];
	char check[61];
};

struct record_rare {
	uint8_t of;
	char id[16];
};

/* A code as somebody named it: which number of a range was meant. */
struct subject {
	enum record_id id;
	int32_t number;
};

/* Returns the record of an id; never NULL. */
const struct record *record_get(enum record_id id);

/* Returns how many cases a record has, and stores the index of the first. */
size_t record_cases(enum record_id id, size_t *first);

/* Returns how many rare cases a record has, and stores the index of the first.
 */
size_t record_rare(enum record_id id, size_t *first);

/* Returns the case, or the rare case, with an index; never NULL. */
const struct record_case *record_case_get(size_t index);
const struct record_rare *record_rare_get(size_t index);

/*
 * Returns the number under which a record's case of that id stands on the
 * screen, from 1, or 0 where the record has no such case.
 */
unsigned record_case_number(enum record_id id, const char *name, size_t len);

/*
 * Finds the record of a number from 0 to 65535: of 16 it is BADVERS, the code
 * of a message (RFC 6891 6.1.3).  Returns false for any other number.
 */
bool record_find_number(int32_t number, struct subject *found);

/* Says whether a record is an Extended DNS Error. */
bool record_is_ede(enum record_id id);

/* Finds the Extended DNS Error with a number; false for no number of 0-65535.
 */
bool record_find_ede(int32_t number, struct subject *found);

/* Finds one by the registry's name: case, blanks and signs do not count. */
bool record_find_ede_name(const char *name, struct subject *found);

/* Finds a record by its mnemonic in any case; false where there is none. */
bool record_find_mnemonic(const char *word, struct subject *found);

/*
 * Returns the id of the i-th record in the order of the registry, NODATA
 * behind NOERROR and ranges in their place, and RC_COUNT past the last.  The
 * Extended DNS Errors follow from RC_EDE0 on.
 */
enum record_id record_in_order(size_t i);

#endif
