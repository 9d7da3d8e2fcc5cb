/*
 * Patterns of data/forms.def, matched from a word outwards.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_PATTERN_H
#define RCODEX_SCAN_PATTERN_H

#include "forms.h"

/* What stands for something else than itself in a pattern: one byte each. */
#define CODE "\001"
#define TSIG "\002"
#define KEY "\003"
#define NUMBER "\004"
#define PHRASE "\005"
#define EDE "\006"
#define HEX "\007"
#define OPT "\016"
#define DIGITS "\017"
#define COUNT "\020"
#define WORD "\021"
#define NAME "\022"
#define QNAME "\023"
#define ANY "\024"
#define TEXT "\025"
#define FLAGS "\026"
#define START "\027"
#define LINE "\030"
#define END "\031"
#define REPLY "\032"
#define MORE "\035"
#define NEXT "\036"
#define QTYPE "\033"
#define SERVER "\034"

/* The same bytes: a string of one byte is no constant. */
enum element {
	IS_CODE = '\001',
	IS_TSIG = '\002',
	IS_KEY = '\003',
	IS_NUMBER = '\004',
	IS_PHRASE = '\005',
	IS_EDE = '\006',
	IS_HEX = '\007',
	IS_OPT = '\016',
	IS_DIGITS = '\017',
	IS_COUNT = '\020',
	IS_WORD = '\021',
	IS_NAME = '\022',
	IS_QNAME = '\023',
	IS_ANY = '\024',
	IS_TEXT = '\025',
	IS_FLAGS = '\026',
	IS_START = '\027',
	IS_LINE = '\030',
	IS_END = '\031',
	IS_REPLY = '\032',
	IS_MORE = '\035',
	IS_NEXT = '\036',
	IS_QTYPE = '\033',
	IS_SERVER = '\034'
};

/* What the places of a pattern held. */
struct places {
	struct subject code;
	int32_t number; /* of a code or an EDE, or NO_NUMBER */
	struct span text;
	struct span name;
	struct span type;
	struct span server;
};

/*
 * Returns the bytes that a blank takes at a place, to the right or to the left:
 * 2 for a tab that is printed as ^I or \t, 0 where there is none.
 */
size_t pattern_blank(const struct view *view, const char *at, int step);

/* Says whether a byte can begin a blank. */
static inline bool
pattern_can_be_blank(char c, const int step)
{
	return c == ' ' || c == '\t' ||
	    (step > 0 ? c == '^' || c == '\\' : c == 'I' || c == 't');
}

/* Which bytes a part of a pattern can begin with, from its word outwards. */
struct beginnings {
	bool plain[256]; /* beside the word */
	bool apart[256]; /* behind blanks */
};

/* Stores what a part of a pattern, taken to the right or to the left, can
 * begin with. */
void pattern_begins(struct beginnings *begins, const char *pattern, size_t len,
    int step);

/*
 * Fits a part of a pattern to the text from a place on, to the right or to the
 * left (step 1 or -1); returns where it ends, or NULL where it does not fit.
 */
const char *pattern_fit(const struct view *view, const char *at,
    const char *pattern, size_t len, int step, struct places *places);

#endif
