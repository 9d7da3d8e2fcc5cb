/*
 * Lines of text from anywhere: where they begin and end, and what in them is
 * quoted.  It must not know what is looked for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "line.h"

enum { REPLY_LOOK = 256 };

/* What a byte of a run costs, of which many are looked at at once, and what is
 * found in one. */
enum { FAR_BYTES = 8, FIND_COST = 6, KEYS_COST = 30 };

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

/* Says whether a part of a line begins to print an EDE's text. */
static bool
has_ede(const struct view *view, const char *from, const char *to)
{
	view_pay(view, (to - from) / FAR_BYTES);
	while ((from = memchr(from, 'E', (size_t)(to - from))) != NULL) {
		if (to - from >= 5 && memcmp(from, "EDE: ", 5) == 0)
			return true;
		if (to - from >= 4 && memcmp(from, "EDE ", 4) == 0)
			return true;
		if (to - from >= 10 &&
		    (memcmp(from, "EXTRA-TEXT", 10) == 0 ||
			memcmp(from, "Extra Text", 10) == 0))
			return true;
		view_pay(view, FIND_COST);
		from++;
	}
	return false;
}

/*
 * Says whether \n can be a line end at a place of a line: whether it is in a
 * string of JSON, as far as its line can be seen, and not in text that an EDE
 * brought.
 */
static bool
in_json(const struct view *view, const char *line, const char *at)
{
	const char *quote;

	if (line == NULL)
		return true;
	quote = memchr(line, '"', (size_t)(at - line));
	return quote != NULL && !has_ede(view, line, quote);
}

/*
 * Returns what follows the last \n of a string of JSON before a place of a
 * line, or NULL.  What holds for the last one holds for those before it.
 */
static const char *
json_start(const struct view *view, const char *line, const char *at)
{
	const char *low = line != NULL ? line : view->low, *p = at;

	while ((p = bytes_last(low, p, '\\')) != NULL) {
		view_pay(view, FIND_COST);
		if (p + 1 < at && p[1] == 'n' &&
		    !(p > view->low && p[-1] == '\\'))
			break;
	}
	view_pay(view, (at - (p != NULL ? p : low)) / FAR_BYTES);
	return p != NULL && in_json(view, line, p) ? p + 2 : NULL;
}

/*
 * Returns where the line of a place begins, or NULL where that is too far
 * away; in a JSON string lines begin behind \n.
 */
static const char *
line_start(const struct view *view, const char *at, bool *json)
{
	const char *end = bytes_last(view->low, at, '\n');
	const char *low = end != NULL ? end + 1 : view->low, *start = NULL;
	const char *line = end != NULL || view->first ? low : NULL;

	view_pay(view, (at - low) / FAR_BYTES);
	if (memchr(low, '\\', (size_t)(at - low)) != NULL)
		start = json_start(view, line, at);
	*json = start != NULL;
	return start != NULL ? start : line;
}

/* Says whether a string of JSON has a line end before it ends. */
static bool
has_lines(const struct view *view, const char *quote)
{
	const char *p = quote + 1;
	bool found = false;

	for (; !found && view->high - p > 1 && *p != '"' && *p != '\n'; p++) {
		if (*p == '\\')
			found = *++p == 'n';
	}
	view_pay(view, p - quote);
	return found;
}

/*
 * Says whether a quote begins what a program wrote, wrapped by a logger:
 * {"log":"text, or a string of several lines in JSON.
 */
static bool
wraps(const struct view *view, const char *quote)
{
	static const char keys[][12] = { "\"log\"", "\"msg\"", "\"message\"",
		"\"MESSAGE\"", "\"stdout\"", "\"stderr\"", "\"output\"",
		"\"out\"", "\"line\"" };
	const char *end = quote;

	while (end > view->low && end[-1] == ' ')
		end--;
	if (end == view->low || strchr("\n[,:", end[-1]) != NULL) {
		if (has_lines(view, quote))
			return true;
	}
	if (end == view->low || *--end != ':')
		return false;
	view_pay(view, KEYS_COST);
	for (size_t i = 0; i < COUNT_OF(keys); i++) {
		size_t len = strlen(keys[i]);

		if ((size_t)(end - view->low) >= len &&
		    memcmp(end - len, keys[i], len) == 0)
			return true;
	}
	return false;
}

/* Says whether a place stands between quotes of its line. */
static bool
in_quotes(const struct view *view, const char *start, const char *at, bool json)
{
	bool open = false;
	size_t slashes = 0;

	view_pay(view, (at - start) / FAR_BYTES);
	if (memchr(start, '"', (size_t)(at - start)) == NULL)
		return false;
	view_pay(view, at - start);
	for (const char *p = start; p < at; p++) {
		if (*p == '"' && (json ? slashes == 1 : slashes % 2 == 0)) {
			if (!json && !open && wraps(view, p))
				json = true;
			else
				open = !open;
		}
		slashes = *p == '\\' ? slashes + 1 : 0;
	}
	return open;
}

/* Says whether a part of a line begins dig's banner, which echoes the query. */
static bool
has_banner(const struct view *view, const char *from, const char *to)
{
	view_pay(view, (to - from) / FAR_BYTES);
	while ((from = memchr(from, '<', (size_t)(to - from))) != NULL) {
		if (to - from >= 4 && memcmp(from, "<<>>", 4) == 0)
			return true;
		view_pay(view, FIND_COST);
		from++;
	}
	return false;
}

/* Says whether dnsmasq logs the data of a record: "reply a.test is ...". */
static bool
has_data(const struct view *view, const char *from, const char *to)
{
	const char *is = from;

	view_pay(view, (to - from) / FAR_BYTES);
	while ((is = memchr(is, 's', (size_t)(to - is))) != NULL) {
		const char *name = is - 2;

		is++;
		view_pay(view, FIND_COST);
		if (name < from || to - is < 1 || memcmp(name, " is ", 4) != 0)
			continue;
		while (name > from && name[-1] != ' ')
			name--;
		view_pay(view, is - name);
		if (name - from >= 7 &&
		    (memcmp(name - 7, " reply ", 7) == 0 ||
			memcmp(name - 7, "cached ", 7) == 0))
			return true;
	}
	return false;
}

bool
line_quoted(const struct view *view, const char *at, bool ede)
{
	bool json;
	const char *start = line_start(view, at, &json);

	/* In a long line of JSON a key tells that nothing is open there. */
	if (start == NULL && at - view->low > 0 && *at == '"' &&
	    strchr(",{", at[-1]) != NULL)
		return false;
	if (start == NULL)
		start = view->low;
	if (has_data(view, start, at))
		return true;
	return in_quotes(view, start, at, json) ||
	    (!ede && (has_ede(view, start, at) || has_banner(view, start, at)));
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
	bool json;
	const char *start, *marks;

	while (!strict && at > view->low && at[-1] == ';')
		at--;
	start = line_start(view, at, &json);
	if (start == NULL)
		return false;
	marks = skip_marks(start, at);
	view_pay(view, 4 * (at - marks) + (at - start) / FAR_BYTES);
	if (marks > start && marks[-1] == '"' && wraps(view, marks - 1))
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
