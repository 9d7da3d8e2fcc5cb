/*
 * Bytes in, reports out: the codes that tools and servers report in text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_H
#define RCODEX_SCAN_H

#include "rcodex/rcode.h"

/* What is known of one report when it is found. */
struct report {
	bool ede;            /* an Extended DNS Error, else a code */
	struct subject code; /* of a code: 16 by where it stands */
	int32_t ede_number;  /* of an EDE */
	const char *text;    /* an EDE's own text, or NULL; not terminated */
	size_t text_len;
	const char *name; /* the question's name if the report's own line
			     tells it, or NULL; not terminated */
	size_t name_len;
};

typedef void scan_report(void *context, const struct report *report);

enum { SCAN_WINDOW = 64 * 1024, SCAN_LOOK = 2048 };
enum { SCAN_PAIRS = 1024, SCAN_WORDS = 64 };

/* The forms by what stands before their place; indices count from 1. */
struct form_index {
	uint8_t named[128]; /* 0: by nothing that could be told */
	uint8_t keyed[32];
	uint8_t next[256];
	uint8_t anchor[256]; /* of a form: where in the pattern its word is */
	char after[256];     /* what the pattern has behind it */
	uint8_t place[256];  /* what it tells: IS_CODE, IS_TSIG or IS_EDE */
};

/* Constant memory, whatever the size or the line length of the input. */
struct scan {
	scan_report *report;
	void *context;
	uint64_t lines; /* line ends so far */
	uint64_t size;  /* bytes so far */
	bool utf16;     /* the input begins like UTF-16 */
	/* Below, private. */
	size_t used;
	size_t done;               /* bytes of the window that are scanned */
	bool first;                /* the window begins with the input */
	uint8_t escape;            /* where in a colour escape the input is */
	char begin[4];             /* the first bytes of the input */
	uint8_t words[SCAN_PAIRS]; /* by rare pair; counts from 1, 0 is none */
	uint8_t next_word[SCAN_WORDS];
	uint8_t pair_at[SCAN_WORDS]; /* where in a word its pair stands */
	struct form_index forms;
	char window[SCAN_WINDOW];
};

/* Begins a scan that calls report for each report, in order of appearance. */
void scan_open(struct scan *scan, scan_report *report, void *context);

/* Takes the next bytes of the input, any number of them. */
void scan_bytes(struct scan *scan, const char *bytes, size_t len);

/* Ends a scan: reports what the last bytes hold. */
void scan_close(struct scan *scan);

#endif
