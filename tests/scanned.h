/*
 * What a scan finds in a text, whatever the pieces in which it comes.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_SCANNED_H
#define RCODEX_TESTS_SCANNED_H

#include "rcodex/scan/scan.h"
#include "rcodex/table/subject.h"

enum { FOUND_MOST = 400, LINE_MOST = 256 };

struct sample {
	const char *text;
	const char *found; /* labels in order, each with a blank behind it */
};

/* Adds the label of a report. */
static inline void
note(void *context, const struct report *report)
{
	char *found = context;
	size_t used = strlen(found);
	struct text label;

	subject_mnemonic(&label, &report->code);
	snprintf(found + used, FOUND_MOST - used, "%s ", label.bytes);
}

/* Gives a scan all bytes of a text, in pieces of at most so many. */
static inline void
feed(struct scan *scan, const char *text, size_t len, size_t piece)
{
	for (size_t at = 0; at < len; at += piece)
		scan_bytes(scan, text + at,
		    len - at < piece ? len - at : piece);
}

static inline void
scan_text(char found[FOUND_MOST], const char *text, size_t len, size_t piece)
{
	static struct scan scan;

	found[0] = '\0';
	scan_open(&scan, note, NULL, found);
	feed(&scan, text, len, piece);
	scan_close(&scan);
}

static inline void
check(const struct sample *samples, size_t count)
{
	static const size_t pieces[] = { 100000, 1, 7 };
	char found[FOUND_MOST];

	for (size_t i = 0; i < count; i++) {
		const char *text = samples[i].text;

		for (size_t j = 0; j < COUNT_OF(pieces); j++) {
			scan_text(found, text, strlen(text), pieces[j]);
			if (strcmp(found, samples[i].found) != 0)
				fail_msg("%s\nhas \"%s\", found \"%s\" "
					 "in pieces of %zu",
				    text, samples[i].found, found, pieces[j]);
		}
	}
}

#endif
