/*
 * Reading a line up to a place.  It must not know what is looked for there.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/bytes.h"
#include "rcodex/scan/before.h"
#include "view.h"

enum { SEEN = 2048, OUT_OF_SIGHT = 4 * SEEN };
enum { LONGEST = 10 /* of what is looked for */ };
/* What finding a byte costs; bytes that are only passed cost less. */
enum { FIND_COST = 6, PASS_COST = 12, KEYS_COST = 30 };

void
before_open(struct before *before)
{
	*before = (struct before){ .at = -1 };
}

/* Moves a place; of one that is out of sight it does not matter how far. */
static void
move_back(ptrdiff_t *place, size_t drop)
{
	*place -= (ptrdiff_t)drop;
	if (*place < -OUT_OF_SIGHT)
		*place = -OUT_OF_SIGHT;
}

void
before_move(struct before *before, size_t drop)
{
	move_back(&before->line, drop);
	move_back(&before->start, drop);
	move_back(&before->at, drop);
	move_back(&before->ede, drop);
	move_back(&before->banner, drop);
	move_back(&before->data, drop);
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

bool
before_wraps(const struct view *view, const char *quote)
{
	static const char keys[][14] = { "log", "msg", "message", "MESSAGE",
		"stdout", "stderr", "output", "out", "line", "error", "err",
		"reason", "text", "textPayload", "detail", "details",
		"description", "summary", "event", "body", "content",
		"stack_trace", "stackTrace", "exception", "stack" };
	const char *end = quote;
	bool json;

	while (end > view->low && end[-1] == ' ')
		end--;
	if (end == view->low || strchr("\n[,:", end[-1]) != NULL) {
		if (has_lines(view, quote))
			return true;
	}
	if (end == view->low || (*--end != ':' && *end != '='))
		return false;
	/* {"log": "text" or, in logfmt, msg="text" */
	json = *end == ':';
	if (json && (end == view->low || *--end != '"'))
		return false;
	view_pay(view, KEYS_COST);
	for (size_t i = 0; i < COUNT_OF(keys); i++) {
		size_t len = strlen(keys[i]);

		if ((size_t)(end - view->low) > len &&
		    memcmp(end - len, keys[i], len) == 0 &&
		    !bytes_in_word(end[-1 - (ptrdiff_t)len]))
			return true;
	}
	return false;
}

/* Returns the next byte of a value, or the end. */
static const char *
find(const char *from, const char *to, char value)
{
	const char *found = memchr(from, value, (size_t)(to - from));

	return found != NULL ? found : to;
}

/* Says whether a place begins to print an EDE's text. */
static bool
is_ede(const char *at, const char *to)
{
	return (to - at >= 5 && memcmp(at, "EDE: ", 5) == 0) ||
	    (to - at >= 4 && memcmp(at, "EDE ", 4) == 0) ||
	    (to - at >= 10 &&
		(memcmp(at, "EXTRA-TEXT", 10) == 0 ||
		    memcmp(at, "Extra Text", 10) == 0));
}

/* Returns where dnsmasq's "reply a.test is " begins, of which an s is in "is";
 * NULL where it is none. */
static const char *
data_begin(const struct view *view, const char *start, const char *s,
    const char *to)
{
	const char *name = s - 2;

	if (s - start < 2 || to - s < 2 || memcmp(name, " is ", 4) != 0)
		return NULL;
	while (name > start && name[-1] != ' ')
		name--;
	view_pay(view, s - name);
	return name - start >= 7 &&
		(memcmp(name - 7, " reply ", 7) == 0 ||
		    memcmp(name - 7, "cached ", 7) == 0) ?
	    name - 7 :
	    NULL;
}

/* Notes the last places in a part of the line that tell something; what is
 * told may have begun before it. */
static void
pass_part(struct before *before, const struct view *view, const char *from,
    const char *to)
{
	const char *start = view->low, *p;

	if (before->start > start - view->text)
		start = view->text + before->start;
	from = from - start > LONGEST ? from - LONGEST : start;
	for (p = from; (p = find(p, to, 'E')) < to; p++) {
		view_pay(view, FIND_COST);
		if (is_ede(p, to))
			before->ede = p - view->text;
	}
	for (p = from; (p = find(p, to, '<')) < to; p++) {
		view_pay(view, FIND_COST);
		if (to - p >= 4 && memcmp(p, "<<>>", 4) == 0)
			before->banner = p - view->text;
	}
	for (p = from; (p = find(p, to, 's')) < to; p++) {
		const char *data = data_begin(view, start, p, to);

		view_pay(view, FIND_COST);
		if (data != NULL)
			before->data = data - view->text;
	}
}

/* Passes a quote, which opens or closes what is quoted. */
static void
pass_quote(struct before *before, const struct view *view, const char *p)
{
	if (!before->string) {
		before->string = true;
		before->ede_text = before->ede >= before->line;
	}
	if (before->json ? before->slashes != 1 : before->slashes % 2 != 0)
		return;
	if (!before->json && !before->open && before_wraps(view, p))
		before->json = true;
	else
		before->open = !before->open;
}

/* Begins behind a \n of a JSON string. */
static void
pass_break(struct before *before, ptrdiff_t start)
{
	before->start = start;
	before->broken = before->json = true;
	before->open = false;
}

/* Passes a quote, a backslash, or a byte behind one. */
static void
pass(struct before *before, const struct view *view, const char *p)
{
	size_t slashes = 0;

	if (*p == '"')
		pass_quote(before, view, p);
	else if (*p == '\\')
		slashes = before->slashes + 1;
	else if (*p == 'n' && before->slashes == 1 &&
	    (before->far || (before->string && !before->ede_text)))
		pass_break(before, p + 1 - view->text);
	before->slashes = slashes;
}

/*
 * Passes what stands up to a place.  Between quotes nothing is looked for but
 * where it matters: at the first one, at a \n that begins anew, at the end.
 */
static void
pass_to(struct before *before, const struct view *view, const char *at)
{
	const char *p = view->text + before->at, *part = p;
	const char *quote = find(p, at, '"'), *slash = find(p, at, '\\');

	view_pay(view, (at - p) / 2);
	for (;;) {
		if (before->slashes == 0)
			p = quote < slash ? quote : slash;
		if (p >= at)
			break;
		if (*p == '"' && !before->string) {
			pass_part(before, view, part, p);
			part = p;
		}
		view_pay(view, PASS_COST);
		pass(before, view, p++);
		if (before->start == p - view->text)
			part = p;
		if (p > quote)
			quote = find(p, at, '"');
		if (p > slash)
			slash = find(p, at, '\\');
	}
	pass_part(before, view, part, at);
	before->at = at - view->text;
}

/* Says whether a line is an EDE as a dig prints it that does not know any:
 * "; OPT=15: 00 16 ". */
static inline bool
is_option(const struct view *view, const char *line)
{
	if (view->high - line < 10 || (*line != ';' && *line != 'O'))
		return false;
	if (*line == ';')
		line += line[1] == ' ' ? 2 : 1;
	return memcmp(line, "OPT=15: ", 8) == 0;
}

/* Begins with the line of a place; far back is as far as can be seen. */
static inline void
begin(struct before *before, const struct view *view, const char *end)
{
	const char *line = end != NULL ? end + 1 : view->low;

	before_open(before);
	before->line = before->start = before->at = line - view->text;
	before->ede = before->banner = before->data = before->line - 1;
	before->far = end == NULL && !view->first;
	if (!before->far && is_option(view, line))
		before->ede = before->line;
}

/*
 * Goes on in the line that is known.  What was seen of a long line counts for
 * as long again as can be seen, so that it is not looked at for each word anew.
 */
static void
go_on(struct before *before, const struct view *view)
{
	ptrdiff_t low = view->low - view->text;

	before->far |= before->line < low + !view->first;
	if (before->far && before->start < low - SEEN)
		begin(before, view, NULL);
}

const struct before *
before_know(const struct view *view, const char *at, struct before *spare)
{
	ptrdiff_t known = view->before->at, place = at - view->text;
	bool goes_on = known >= view->low - view->text && known <= place;
	const char *from = goes_on ? view->text + known : view->low;
	const char *end = bytes_last(from, at, '\n');
	struct before *before = known <= place ? view->before : spare;

	if (end != NULL || !goes_on)
		begin(before, view, end);
	else
		go_on(before, view);
	pass_to(before, view, at);
	return before;
}

const char *
before_start(const struct before *before, const struct view *view)
{
	const char *start = view->text + before->start;

	if (before->broken && start - view->low >= 2)
		return start;
	return before->far ? NULL : start;
}

bool
before_has(const struct before *before, const struct view *view,
    ptrdiff_t place)
{
	return place >= before->start && place >= view->low - view->text;
}
