/*
 * A line on standard error that is written anew while a long text is read.  It
 * must not know what is done with the text.
 *
 * SPDX-License-Identifier: ISC
 */
#include <time.h>
#include <unistd.h>

#include "rcodex/base/out.h"
#include "rcodex/base/text.h"
#include "rcodex/page/env.h"
#include "rcodex/table/message.h"
#include "progress.h"

enum {
	STEP = 32 * 1024 * 1024, /* is read in less than a second */
	LEAST = 1024 * 1024,     /* however long that takes */
	MEGA = 1000 * 1000,
	LINE = 80
};

void
progress_open(struct progress *progress, size_t of, enum lang lang)
{
	*progress = (struct progress){ .columns = env_error_columns(),
		.of = of,
		.lang = lang };
	if (progress->columns > 0)
		progress->at = time(NULL);
}

void
progress_next(struct progress *progress, int fd)
{
	off_t begin, end;

	progress->number++;
	progress->done = progress->size = 0;
	if (progress->columns == 0)
		return;
	/* Some of it may be read already, by a shell; a pipe has no place.  A
	 * call of its own for the size would cost each start. */
	begin = lseek(fd, 0, SEEK_CUR);
	if (begin < 0)
		return;
	end = lseek(fd, 0, SEEK_END);
	if (lseek(fd, begin, SEEK_SET) == begin && end > begin)
		progress->size = (uint64_t)(end - begin);
}

/* Writes a line over the last one. */
static void
put(struct progress *progress, const char *line, size_t len)
{
	char bytes[LINE + 2];
	size_t used = 0;

	bytes[used++] = '\r';
	for (size_t i = 0; i < len || i < progress->shown; i++)
		bytes[used++] = i < len ? line[i] : ' ';
	if (len == 0)
		bytes[used++] = '\r';
	out_write(STDERR_FILENO, bytes, used);
	progress->shown = len;
}

static void
show(struct progress *progress)
{
	struct text line, number, of;
	size_t most = progress->columns - 1;

	text_set(&line, "rcodex: ");
	text_set(&number, "%d", (int)(progress->read / MEGA));
	text_fill(&line, message_text(progress->lang, MESSAGE_megabytes),
	    (struct filling){ .n = number.bytes });
	text_set(&number, "%d", (int)progress->number);
	text_set(&of, "%d", (int)progress->of);
	if (progress->of > 1)
		text_fill(&line, message_text(progress->lang, MESSAGE_file_of),
		    (struct filling){ number.bytes, of.bytes, NULL });
	/* A file may grow. */
	if (progress->done <= progress->size && progress->size > 0) {
		const uint64_t share =
		    progress->done / (progress->size / 100 + 1);

		text_add(&line, "%s %d %s", progress->of > 1 ? ":" : ",",
		    (int)share, "%");
	}
	most = most < LINE ? most : LINE;
	if (most > line.used)
		most = line.used;
	/* A character has as many bytes as columns, or more. */
	while (most > 0 && (line.bytes[most] & 0xc0) == 0x80)
		most--;
	put(progress, line.bytes, most);
	progress->unshown = 0;
	progress->at = time(NULL);
}

bool
progress_pass(void *with, const char *bytes, size_t len)
{
	struct progress *progress = with;

	(void)bytes;
	progress->read += len;
	progress->done += len;
	progress->unshown += len;
	if (progress->unshown >= STEP ||
	    (progress->unshown >= LEAST && time(NULL) > progress->at + 1))
		show(progress);
	return true;
}

void
progress_close(struct progress *progress)
{
	if (progress->shown > 0)
		put(progress, "", 0);
}
