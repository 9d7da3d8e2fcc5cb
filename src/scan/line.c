/*
 * Lines of text from anywhere: where they begin and end, and what in them is
 * quoted.  It must not know what is looked for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/scan/before.h"
#include "line.h"

enum { REPLY_LOOK = 256, FAR_BYTES = 8 };

/* Returns the bytes that the end of a line takes at a place, or -1. */
int
line_end(const struct view *view, const char *at)
{
	size_t size = (size_t)(view->high - at);
	static const char ends[][5] = { "\n", "\r", "$\n", "^M$", "\\n",
		"\\r" };

	if (size == 0)
		return view->last ? 0 : -1;
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		size_t len = strlen(ends[i]);

		if (size >= len && memcmp(at, ends[i], len) == 0)
			return (int)len;
	}
	return size == 1 && view->last && *at == '$' ? 1 : -1;
}

bool
line_quoted(const struct view *view, const char *at, bool ede)
{
	struct before spare;
	const struct before *before = before_know(view, at, &spare);

	/* In a long line of JSON a key tells that nothing is open there. */
	if (at - view->low > 0 && *at == '"' && strchr(",{", at[-1]) != NULL &&
	    before_start(before, view) == NULL)
		return false;
	return before->open || before_has(before, view, before->data) ||
	    (!ede &&
		(before_has(before, view, before->ede) ||
		    before_has(before, view, before->banner)));
}

/* Returns the begin of the blanks, quote marks and line numbers that stand
 * before a place. */
static const char *
skip_marks(const char *start, const char *at)
{
	while (at > start && at[-1] != '\0' &&
	    (ascii_digit(at[-1]) || strchr(" \t>|-:^I#", at[-1]) != NULL))
		at--;
	return at;
}

/* Says whether a line begins with the time, as syslog's do. */
static bool
begins_with_time(const char *start, const char *at)
{
	const char *priority =
	    *start == '<' ? memchr(start, '>', (size_t)(at - start)) : NULL;
	size_t len;

	/* <14>1 2026-11-25T07:00:00 */
	if (priority != NULL)
		start = priority + 1;
	if (at - start > 2 && ascii_digit(start[0]) && start[1] == ' ')
		start += 2;
	len = (size_t)(at - start);
	if (len > 16 && ascii_digit(start[0]) && start[4] == '-' &&
	    start[7] == '-')
		return true; /* 2026-11-25T07:00:00 */
	return len > 15 && start[3] == ' ' && start[6] == ' ' &&
	    start[9] == ':' && start[12] == ':'; /* Nov 25 07:00:00 */
}

/* Says whether a part of a line ends as syslog, or grep -n, begins it. */
static bool
behind_tag(const char *start, const char *at)
{
	while (at > start && at[-1] == ' ')
		at--;
	if (at - start < 3)
		return false;
	if (begins_with_time(start, at) && (at[-1] == ':' || at[-1] == '-'))
		return true;
	if (*--at != ':')
		return false;
	if (at[-1] == ']')
		return true;
	while (at > start && ascii_digit(at[-1]))
		at--;
	return ascii_digit(*at) && at > start && at[-1] == ':';
}

/* Says whether a line begins here, behind what a logger puts before it. */
bool
line_begins(const struct view *view, const char *at, bool strict)
{
	struct before spare;
	const char *start, *marks;

	while (!strict && at > view->low && at[-1] == ';')
		at--;
	start = before_start(before_know(view, at, &spare), view);
	if (start == NULL)
		return false;
	marks = skip_marks(start, at);
	view_pay(view, 4 * (at - marks) + (at - start) / FAR_BYTES);
	if (marks > start && marks[-1] == '"' && before_wraps(view, marks - 1))
		return true;
	return marks == start ||
	    ((!strict || behind_tag(start, at)) &&
		memchr(start, ';', (size_t)(at - start)) == NULL &&
		memchr(start, '\'', (size_t)(at - start)) == NULL);
}

/* Says that the flags behind a header, if any, are those of a reply. */
bool
line_reply(const struct view *view, const char *p)
{
	const char *high = view->high;

	if (high - p > REPLY_LOOK)
		high = p + REPLY_LOOK;
	view_pay(view, high - p);
	for (; high - p > 7; p++) {
		if (memcmp(p, "lags:", 5) == 0)
			break;
	}
	if (high - p <= 7)
		return true;
	for (p += 5; high - p > 2 && *p != ';' && *p != '\n'; p++) {
		if (p[0] == 'q' && p[1] == 'r')
			return true;
	}
	return false;
}

/* Returns the end of the line before a place that stands near the begin of its
 * own, or NULL. */
static const char *
end_before(const struct view *view, const char *at)
{
	enum { NEAR = 128 };
	const char *low = at - view->low > NEAR ? at - NEAR : view->low;

	return bytes_last(low, at, '\n');
}

bool
line_again(const struct view *view, const char *at)
{
	static const char header[] = ";; ->>HEADER<<-", key[] = "message: |";
	const char *end = end_before(view, at), *line;
	const size_t len = sizeof(header) - 1, before = sizeof(key) - 1;

	if (end == NULL || (size_t)(end - view->low) < before ||
	    memcmp(end - before, key, before) != 0)
		return false;
	for (line = end + 1; *line == ' '; line++)
		continue;
	return (size_t)(view->high - line) > len &&
	    memcmp(line, header, len) == 0;
}

bool
line_indented(const struct view *view, const char *at)
{
	const char *end = end_before(view, at);

	return end == NULL || (at - end > 4 && memcmp(end + 1, "    ", 4) == 0);
}
