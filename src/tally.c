/*
 * Counting reports.  It must not know how they are found or shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "rcodex/tally.h"

static bool
same(const struct tally_entry *entry, const struct report *report)
{
	if (entry->ede || report->ede)
		return entry->ede == report->ede &&
		    entry->ede_number == report->ede_number;
	return entry->code.id == report->code.id &&
	    entry->code.number == report->code.number;
}

/* Keeps the first text of its kind, cut to what there is room for. */
static void
keep(char to[TALLY_TEXT], const char *text, size_t len)
{
	if (text == NULL || to[0] != '\0')
		return;
	if (len > TALLY_TEXT - 1)
		len = TALLY_TEXT - 1;
	memcpy(to, text, len);
	to[len] = '\0';
}

void
tally_add(void *context, const struct report *report)
{
	struct tally *tally = context;
	size_t i = 0;

	tally->reports += !report->ede;
	keep(tally->name, report->name, report->name_len);
	keep(tally->text, report->text, report->text_len);
	while (i < tally->used && !same(&tally->entries[i], report))
		i++;
	if (i == TALLY_MOST) {
		tally->left_out++;
		return;
	}
	if (i == tally->used)
		tally->entries[tally->used++] =
		    (struct tally_entry){ report->ede, report->code,
			    report->ede_number, 0 };
	tally->entries[i].count++;
}

int
tally_read(struct tally *tally, int fd)
{
	struct scan scan;
	char bytes[64 * 1024], last = '\n';
	ssize_t n;

	scan_open(&scan, tally_add, tally);
	do {
		n = read(fd, bytes, sizeof(bytes));
		if (n > 0) {
			scan_bytes(&scan, bytes, (size_t)n);
			last = bytes[n - 1];
		}
	} while ((n > 0 && !scan.utf16) || (n < 0 && errno == EINTR));
	if (n < 0)
		return errno;
	if (scan.utf16)
		return -1;
	scan_close(&scan);
	/* A last line without an end is a line. */
	tally->lines = scan.lines + (last != '\n');
	tally->size = scan.size;
	return 0;
}

size_t
tally_codes(const struct tally *tally)
{
	size_t count = 0;

	for (size_t i = 0; i < tally->used; i++)
		count += !tally->entries[i].ede;
	return count;
}
