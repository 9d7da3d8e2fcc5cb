/*
 * Counting reports.  It must not know how they are found or shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/base/ready.h"
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
	reader->tally->empty += report->bare;
	if (reader->replies != NULL)
		replies_report(reader->replies, report);
}

static void
take_line(void *context, const char *line, size_t len)
{
	struct reader *reader = context;

	replies_line(reader->replies, line, len);
}

/* Ends a text. */
static void
finish(struct scan *scan, struct reader *reader, char last)
{
	scan_close(scan);
	if (reader->replies != NULL)
		replies_close(reader->replies);
	/* A last line without an end is a line. */
	reader->tally->lines += scan->intake.lines + (last != '\n');
	reader->tally->size += scan->intake.size;
}

/* Takes what was read to a place of the scan; false where no more is to be
 * read. */
static bool
take(struct scan *scan, const char *bytes, size_t len, const struct pass *pass)
{
	bool more = pass == NULL || pass->put(pass->with, bytes, len);

	scan_took(scan, len);
	return more && !scan->intake.utf16;
}

/* Begins a text. */
static void
begin(struct scan *scan, struct reader *reader)
{
	scan_open(scan, take_report, reader->replies != NULL ? take_line : NULL,
	    reader);
}

int
tally_read(struct tally *tally, struct replies *replies, int fd,
    const struct pass *pass)
{
	static struct tally had;
	struct reader reader = { tally, replies };
	static struct scan scan;
	char *bytes, last = '\n';
	bool more = true;
	size_t room;
	ssize_t n;

	had = *tally;
	begin(&scan, &reader);
	do {
		bytes = scan_room(&scan, &room);
		n = read(fd, bytes, room);
		if (n > 0) {
			last = bytes[n - 1];
			more = take(&scan, bytes, (size_t)n, pass);
		}
	} while ((n > 0 && more) || (n < 0 && ready_again(fd, POLLIN)));
	if (n < 0 || scan.intake.utf16) {
		*tally = had;
		return n < 0 ? errno : -1;
	}
	finish(&scan, &reader, last);
	return 0;
}

void
tally_words(struct tally *tally, struct replies *replies, char *words[],
    size_t count)
{
	struct reader reader = { tally, replies };
	static struct scan scan;

	begin(&scan, &reader);
	for (size_t i = 0; i < count; i++) {
		scan_bytes(&scan, " ", i > 0);
		scan_bytes(&scan, words[i], strlen(words[i]));
	}
	finish(&scan, &reader, 'x');
}

size_t
tally_codes(const struct tally *tally)
{
	size_t count = 0;

	for (size_t i = 0; i < tally->used; i++)
		count += !record_is_ede(tally->entries[i].code.id);
	return count;
}
