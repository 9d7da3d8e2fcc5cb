/*
 * The elements of a pattern that stand for something else than themselves.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_ELEMENT_H
#define RCODEX_SCAN_ELEMENT_H

#include "rcodex/base/ascii.h"
#include "rcodex/base/span.h"
#include "rcodex/table/record.h"
#include "places.h"
#include "view.h"

/* What stands for something else than itself in a pattern: one byte each. */
#define CODE "\001"
#define TSIG "\002"
#define KEY "\003"
#define NUMBER "\004"
#define PHRASE "\005"
#define EDE "\006"
#define HEX "\007"
#define ZONE "\010"
#define TSIGKEY "\013"
#define FORWARDER "\014"
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
	IS_ZONE = '\010',
	IS_TSIGKEY = '\013',
	IS_FORWARDER = '\014',
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

/*
 * Returns the bytes that a blank takes at a place, to the right or to the left:
 * 2 for a tab that is printed as ^I or \t, 0 where there is none.
 */
size_t element_blank(const struct view *view, const char *at, int step);

/* Says whether a byte can begin a blank. */
static inline bool
element_can_be_blank(char c, const int step)
{
	return c == ' ' || c == '\t' ||
	    (step > 0 ? c == '^' || c == '\\' : c == 'I' || c == 't');
}

/* A fit of a pattern under way, to the right or to the left (step 1 or -1). */
struct fit {
	const struct view *view;
	const char *at;
	int step;
	struct places *places;
};

/* Returns how many bytes are left in a fit's direction. */
static inline size_t
element_left(const struct fit *fit)
{
	return (size_t)(fit->step > 0 ? fit->view->high - fit->at :
					fit->at - fit->view->low);
}

/* Returns the i-th byte in a fit's direction. */
static inline char
element_peek(const struct fit *fit, size_t i)
{
	return fit->step > 0 ? fit->at[i] : *(fit->at - 1 - i);
}

/* Passes over bytes in a fit's direction. */
static inline void
element_pass(struct fit *fit, size_t count)
{
	fit->at = fit->step > 0 ? fit->at + count : fit->at - count;
}

/* Passes over blanks and returns how many there were. */
size_t element_blanks(struct fit *fit);

/* Passes over a text, in any case; to the right only. */
static inline bool
element_literal(struct fit *fit, const char *text, size_t len)
{
	if (fit->step < 0 || element_left(fit) < len ||
	    !ascii_same_bytes(fit->at, text, len))
		return false;
	element_pass(fit, len);
	return true;
}

/* Passes over a quote of a JSON string in another one: \". */
bool element_inner_quote(struct fit *fit);

/* Passes over what an element stands for and stores it; false where the text
 * does not fit it. */
bool element_read(struct fit *fit, char what);

#endif
