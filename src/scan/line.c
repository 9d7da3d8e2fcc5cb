/*
 * Lines of text from anywhere: where they begin and end, and what in them is
 * quoted.  It must not know what is looked for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>
#include <string.h>

#include "rcodex/base/ascii.h"
#include "line.h"

enum { REPLY_LOOK = 256 };

/* Returns the bytes that the end of a line takes at a place, or -1. */
int
line_end(const struct view *view, const char *at)
{
	size_t size = (size_t)(view->high - at);
	static const char ends[][5] = { "\n", "\r", "$\n", "^M$", "\\n",
		"\\r" };

	if (size == 0)
		return view->last ? 0 : -1;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		size_t len = strlen(ends[i]);

		if (size >= len && memcmp(at, ends[i], len) == 0)
			return (int)len;
	}
	return size == 1 && view->last && *at == '$' ? 1 : -1;
}

/* Says whether eight bytes hold no byte of a value. */
static bool
none_is(uint64_t eight, uint8_t value)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);

	eight ^= ones * value;
	return ((eight - ones) & ~eight & ones << 7) == 0;
}

/* Says whether eight bytes hold neither a line end nor a backslash. */
static bool
no_break(const char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof(eight));
	return none_is(eight, '\n') && none_is(eight, '\\');
}

/* Says whether a part of a line begins to print an EDE's text. */
static bool
has_ede(const char *from, const char *to)
{
	while ((from = memchr(from, 'E', (size_t)(to - from))) != NULL) {
		if (to - from >= 5 && memcmp(from, "EDE: ", 5) == 0)
			return true;
		if (to - from >= 4 && memcmp(from, "EDE ", 4) == 0)
			return true;
		if (to - from >= 10 &&
		    (memcmp(from, "EXTRA-TEXT", 10) == 0 ||
			memcmp(from, "Extra Text", 10) == 0))
			return true;
		from++;
	}
	return false;
}

/*
 * Says whether \n is a line end at a place: whether it is in a string of JSON,
 * as far as its line can be seen, and not in text that an EDE brought.
 */
static bool
in_json(const struct view *view, const char *at)
{
	const char *start = at, *quote;

	while (start > view->low && start[-1] != '\n')
		start--;
	if (start == view->low && !view->first)
		return true;
	quote = memchr(start, '"', (size_t)(at - start));
	return quote != NULL && !has_ede(start, quote);
}

/*
 * Says whether a backslash before a place begins the \n that ends a line of a
 * JSON string.
 */
static bool
json_break(const struct view *view, const char *at, const char *end)
{
	return at < end && at[-1] == '\\' && *at == 'n' &&
	    !(at - view->low > 1 && at[-2] == '\\') && in_json(view, at - 1);
}

/*
 * Returns where the line of a place begins, or NULL where that is too far
 * away; in a JSON string lines begin behind \n.
 */
static const char *
line_start(const struct view *view, const char *at, bool *json)
{
	const char *p = at;

	*json = false;
	while (p > view->low) {
		if (p - view->low >= 8 && no_break(p - 8)) {
			p -= 8;
			continue;
		}
		for (size_t i = 0; i < 8 && p > view->low; i++, p--) {
			if (p[-1] == '\n')
				return p;
			*json = json_break(view, p, at);
			if (*json)
				return p + 1;
		}
	}
	return view->first ? p : NULL;
}

/* Says whether a string of JSON has a line end before it ends. */
static bool
has_lines(const struct view *view, const char *quote)
{
	for (const char *p = quote + 1;
	     view->high - p > 1 && *p != '"' && *p != '\n'; p++) {
		if (*p != '\\')
			continue;
		p++;
		if (*p == 'n')
			return true;
	}
	return false;
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
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
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

	if (memchr(start, '"', (size_t)(at - start)) == NULL)
		return false;
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
has_banner(const char *from, const char *to)
{
	while ((from = memchr(from, '<', (size_t)(to - from))) != NULL) {
		if (to - from >= 4 && memcmp(from, "<<>>", 4) == 0)
			return true;
		from++;
	}
	return false;
}

/* Says whether dnsmasq logs the data of a record: "reply a.test is ...". */
static bool
has_data(const char *from, const char *to)
{
	const char *is = from;

	while ((is = memchr(is, 's', (size_t)(to - is))) != NULL) {
		const char *name = is - 2;

		is++;
		if (name < from || to - is < 1 || memcmp(name, " is ", 4) != 0)
			continue;
		while (name > from && name[-1] != ' ')
			name--;
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
	if (has_data(start, at))
		return true;
	return in_quotes(view, start, at, json) ||
	    (!ede && (has_ede(start, at) || has_banner(start, at)));
}

/* Says whether only blanks, quote marks and line numbers stand there. */
static bool
only_before(const char *p, const char *at)
{
	for (; p < at; p++) {
		if (!ascii_digit(*p) &&
		    (*p == '\0' || strchr(" \t>|-:^I#", *p) == NULL))
			return false;
	}
	return true;
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
	const char *start, *quote;

	while (!strict && at > view->low && at[-1] == ';')
		at--;
	start = line_start(view, at, &json);
	if (start == NULL)
		return false;
	quote = at;
	while (quote > start && only_before(quote - 1, quote))
		quote--;
	if (quote > start && quote[-1] == '"' && wraps(view, quote - 1))
		return true;
	return only_before(start, at) ||
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
