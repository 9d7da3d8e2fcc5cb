/*
 * Finding what lines of logs say of a cause.  It must not know which codes are
 * reported, nor what becomes of it.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/scan/reason.h"
#include "pattern.h"

enum { NO_ROW = 0xffff };
/* So many bytes of a row are looked at for nothing. */
enum { LEAD = 24 };

static const struct row {
	uint16_t cause;
	uint8_t length;
	char pattern[96];
	char tool[20];
} rows[] = {
#define REASON(of, id, text, who) \
	{ CAUSE_##of##_##id, sizeof(text) - 1, text, who },
#include "data/reasons.def"
#undef REASON
};

_Static_assert(COUNT_OF(rows) <= REASONS_ALL, "more reasons than an index");

void
reason_open(struct reason_index *index)
{
	memset(index->first, 0xff, sizeof(index->first));
	/* The first of several comes first. */
	for (size_t i = COUNT_OF(rows); i-- > 0;) {
		uint16_t *first = &index->first[bytes_pair(rows[i].pattern)];

		index->next[i] = *first;
		*first = (uint16_t)i;
	}
}

/* Says whether a piece of a line is no part of longer words. */
static bool
is_whole(struct span line, const char *begin, const char *end,
    const struct row *row)
{
	if (begin > line.at && bytes_in_word(*begin) &&
	    bytes_in_word(begin[-1]))
		return false;
	return end == line.at + line.len || !bytes_in_word(*end) ||
	    !bytes_in_word(row->pattern[row->length - 1]);
}

/* Says whether a line goes on from a place as a row begins: of the many rows
 * that begin with the same word the effort is spent on the right ones. */
static bool
begins(const char *at, const char *end, const struct row *row)
{
	for (size_t i = 2; i < LEAD && row->pattern[i] > ' '; i++) {
		if (at + i >= end ||
		    ascii_lower(at[i]) != ascii_lower(row->pattern[i]))
			return false;
	}
	return true;
}

/* Fits a row to a line from a place on. */
static bool
fits(const struct view *view, const char *at, const struct row *row,
    struct reason *reason)
{
	const struct span line = { view->low,
		(size_t)(view->high - view->low) };
	struct places places = { .number = NO_NUMBER };
	const char *end =
	    pattern_fit(view, at, row->pattern, row->length, 1, &places);

	if (end == NULL || !is_whole(line, at, end, row))
		return false;
	*reason = (struct reason){
		.row = (size_t)(row - rows),
		.cause = row->cause,
		.tool = row->tool,
		.said = { at, (size_t)(end - at) },
		.name = places.name,
		.type = places.type,
		.server = places.server,
		.forwarder = places.forwarder,
		.zone = places.zone,
		.key = places.key,
	};
	return true;
}

bool
reason_find(const struct reason_index *index, struct span line, long *left,
    size_t *at, struct reason *reason)
{
	struct effort effort = { .left = *left, .paid = *at };
	const struct view view = {
		.low = line.at,
		.high = line.at + line.len,
		.first = true,
		.last = true,
		.text = line.at,
		.effort = &effort,
	};

	for (size_t i = *at; i + 1 < line.len; i++) {
		const char *place = line.at + i;
		size_t row = index->first[bytes_pair(place)];

		if (row == NO_ROW || !effort_allows(&effort, line.at, place))
			continue;
		for (; row != NO_ROW; row = index->next[row]) {
			if (!begins(place, view.high, &rows[row]) ||
			    !fits(&view, place, &rows[row], reason))
				continue;
			*at = i + reason->said.len;
			*left = effort.left;
			return true;
		}
	}
	effort_allows(&effort, line.at, view.high);
	*left = effort.left;
	*at = line.len;
	return false;
}

bool
reason_row(size_t row, struct reason *reason)
{
	if (row >= COUNT_OF(rows))
		return false;
	*reason = (struct reason){ .row = row,
		.cause = rows[row].cause,
		.tool = rows[row].tool };
	return true;
}
