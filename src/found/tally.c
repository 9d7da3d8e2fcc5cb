/*
 * Counting reports.  It must not know how they are found or shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/found/tally.h"

void
tally_add(struct tally *tally, const struct subject *code)
{
	size_t i = 0;

	tally->reports += !record_is_ede(code->id);
	while (i < tally->used && !record_same(&tally->entries[i].code, code))
		i++;
	if (i == TALLY_MOST) {
		tally->left_out++;
		return;
	}
	if (i == tally->used)
		tally->entries[tally->used++] =
		    (struct tally_entry){ .code = *code };
	tally->entries[i].count++;
}

/* Where the reports and lines of a text go. */
struct reader {
	struct tally *tally;
	struct replies *replies;
};

static void
take_report(void *context, const struct report *report)
{
	struct reader *reader = context;

	tally_add(reader->tally, &report->code);
	if (reader->replies != NULL)
		replies_report(reader->replies, report);
}

static void
take_line(void *context, const char *line, size_t len)
{
	struct reader *reader = context;

	replies_line(reader->replies, line, len);
}

int
tally_read(struct tally *tally, struct replies *replies, int fd)
{
	struct reader reader = { tally, replies };
	static struct scan scan;
	char *bytes, last = '\n';
	size_t room;
	ssize_t n;

	memset(tally, 0, sizeof(*tally));
	scan_open(&scan, take_report, replies != NULL ? take_line : NULL,
	    &reader);
	do {
		bytes = scan_room(&scan, &room);
		n = read(fd, bytes, room);
		if (n > 0) {
			last = bytes[n - 1];
			scan_took(&scan, (size_t)n);
		}
	} while ((n > 0 && !scan.intake.utf16) || (n < 0 && errno == EINTR));
	if (n < 0)
		return errno;
	if (scan.intake.utf16)
		return -1;
	scan_close(&scan);
	if (replies != NULL)
		replies_close(replies);
	/* A last line without an end is a line. */
	tally->lines = scan.intake.lines + (last != '\n');
	tally->size = scan.intake.size;
	return 0;
}

size_t
tally_codes(const struct tally *tally)
{
	size_t count = 0;

	for (size_t i = 0; i < tally->used; i++)
		count += !record_is_ede(tally->entries[i].code.id);
	return count;
}
