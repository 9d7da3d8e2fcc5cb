/*
 * The count of answers in the header that dig, kdig, drill and host print
 * behind a code.  It must not know which code that is.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/bytes.h"
#include "answer.h"

enum { HEADER_MOST = 256, OPCODE_MOST = 64 };

/* Says whether a word stands in a text, and ends in it. */
static bool
holds(const char *from, const char *to, const char *word)
{
	const ptrdiff_t len = (ptrdiff_t)strlen(word);

	for (; to - from > len; from++) {
		if (memcmp(from, word, (size_t)len) == 0 &&
		    !bytes_in_word(from[len]))
			return true;
	}
	return false;
}

/* Says whether what lies around a code is the header of an uncut reply to a
 * query: an update counts none, and a header without counts may have another
 * one behind it. */
static bool
is_whole(const struct view *view, const char *at, const char *count)
{
	const char *low =
	    at - view->low > OPCODE_MOST ? at - OPCODE_MOST : view->low;

	view_pay(view, count - low);
	return holds(low, at, "QUERY") && !holds(at, count, ">>HEADER") &&
	    !holds(at, count, " tc");
}

bool
answer_none(const struct view *view, const char *at)
{
	static const char key[] = "ANSWER: ";
	const size_t len = sizeof(key) - 1;
	const char *end =
	    view->high - at > HEADER_MOST ? at + HEADER_MOST : view->high;
	const char *p = at;

	while (p < end && (p = memchr(p, 'A', (size_t)(end - p))) != NULL) {
		view_pay(view, BLANK_COST);
		if ((size_t)(end - p) > len && memcmp(p, key, len) == 0)
			return p[len] == '0' && is_whole(view, at, p);
		p++;
	}
	return false;
}
