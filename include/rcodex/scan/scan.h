/*
 * Bytes in, reports out: the codes that tools and servers report in text.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_SCAN_H
#define RCODEX_SCAN_SCAN_H

#include "rcodex/scan/before.h"
#include "rcodex/scan/columns.h"
#include "rcodex/scan/effort.h"
#include "rcodex/scan/field_seen.h"
#include "rcodex/scan/form_index.h"
#include "rcodex/scan/intake.h"
#include "rcodex/scan/overrun.h"
#include "rcodex/scan/report.h"
#include "rcodex/scan/wide.h"
#include "rcodex/scan/word_sets.h"

typedef void scan_line(void *context, const char *line, size_t len);

/* How far is looked around a word, and how long a line is handed on whole. */
enum { SCAN_WINDOW = 128 * 1024, SCAN_LOOK = 2048, SCAN_LINE = 32 * 1024 };

/* Constant memory, whatever the size or the line length of the input. */
struct scan {
	scan_report *report;
	scan_line *line;
	void *context;
	struct intake intake; /* what came in so far */
	/* Below, private. */
	size_t used;
	size_t done;     /* bytes of the window that are scanned */
	size_t line_at;  /* where its last line begins */
	size_t block_at; /* whose rare pairs are known: short lines share it */
	bool cut;        /* the begin of that line is handed on */
	bool first;      /* the window begins with the input */
	uint64_t pairs[WIDE_WORDS];
	struct overrun overrun;
	struct before before;
	struct effort effort;
	struct field_seen fields;
	struct columns columns;
	struct wide wide;
	struct word_index words;
	struct form_index forms;
	char window[SCAN_WINDOW];
};

/*
 * Begins a scan that calls report for each report, in order of appearance,
 * and, unless it is NULL, line for each line behind the reports in it.  Of a
 * line longer than SCAN_LINE the begin of that length is handed on behind its
 * reports, and an empty line behind all others.  Nothing depends on the pieces
 * in which the input comes.
 */
void scan_open(struct scan *scan, scan_report *report, scan_line *line,
    void *context);

/* Returns where the next bytes of the input go, and how many there may be. */
char *scan_room(struct scan *scan, size_t *size);

/* Takes so many bytes that were put there. */
void scan_took(struct scan *scan, size_t len);

/* Takes bytes from anywhere else. */
void scan_bytes(struct scan *scan, const char *bytes, size_t len);

/* Ends a scan: reports what the last bytes hold. */
void scan_close(struct scan *scan);

#endif
