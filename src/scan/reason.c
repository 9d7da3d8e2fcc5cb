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
#include "rcodex/base/words.h"
#include "rcodex/scan/reason.h"
#include "pattern.h"

enum { NO_ROW = 0xffff, UNKNOWN = 0xff };
/* So many bytes of a row are looked at for nothing. */
enum { LEAD = 24 };
/* So far before a row its program is looked for. */
enum { TAG_FAR = 256 };

static const struct row {
	uint16_t cause;
	uint8_t length;
	bool tagged;
	uint8_t rank;
	char pattern[97];
	char tool[20];
} rows[] APART = {
#define ROW(of, id, tagged, rank, text, who) \
	{ CAUSE_##of##_##id, sizeof(text) - 1, tagged, rank, text, who },
#define REASON(of, id, text, who) ROW(of, id, false, RANK_USUAL, text, who)
#define TAGGED(of, id, text, who) ROW(of, id, true, RANK_USUAL, text, who)
#define LEADS(of, id, text, who) ROW(of, id, false, RANK_LEADS, text, who)
#define ALONE(of, id, text, who) ROW(of, id, false, RANK_ALONE, text, who)
#define BESIDE(of, id, text, who) ROW(of, id, false, RANK_BESIDE, text, who)
#define GIVEN(of, id, text, who) ROW(of, id, false, RANK_GIVEN, text, who)
#include "data/reasons.def"
#undef GIVEN
#undef BESIDE
#undef ALONE
#undef LEADS
#undef TAGGED
#undef REASON
#undef ROW
};

_Static_assert(COUNT_OF(rows) <= REASONS_ALL, "more reasons than an index");

/* Returns what a row's third byte must be; 0 where any will do. */
static uint8_t
third_of(const struct row *row)
{
	return row->pattern[2] > ' ' ? (uint8_t)ascii_lower(row->pattern[2]) :
				       0;
}

void
reason_open(struct reason_index *index)
{
	memset(index->first, 0xff, sizeof(index->first));
	memset(index->thirds, 0, sizeof(index->thirds));
	memset(index->alike, UNKNOWN, sizeof(index->alike));
	/* The first of several comes first. */
	for (size_t i = COUNT_OF(rows); i-- > 0;) {
		const size_t pair = bytes_pair(rows[i].pattern);
		const uint8_t third = third_of(&rows[i]);

		index->next[i] = index->first[pair];
		index->first[pair] = (uint16_t)i;
		index->third[i] = third;
		index->thirds[pair] |=
		    third != 0 ? UINT32_C(1) << third % 32 : UINT32_MAX;
	}
}

/* Says whether any row can begin at a place, before its end by two bytes and
 * more: at most places none does. */
static bool
may_begin(const struct reason_index *index, const char *place, const char *end)
{
	const uint32_t thirds = index->thirds[bytes_pair(place)];

	return thirds != 0 &&
	    (end - place == 2 || (thirds >> (place[2] & 31) & 1) != 0);
}

/* Says whether a piece of a line is no part of longer words, of which the last
 * byte is what it fits. */
static bool
is_whole(struct span line, const char *begin, const char *end, char last)
{
	if (begin > line.at && bytes_in_word(*begin) &&
	    bytes_in_word(begin[-1]))
		return false;
	return end == line.at + line.len || !bytes_in_word(*end) ||
	    !bytes_in_word(last);
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

/* Returns how many bytes two rows have in common, up to ANY. */
static uint8_t
common(const struct row *a, const struct row *b)
{
	uint8_t len = 0;

	while (len < a->length && len < b->length &&
	    a->pattern[len] != IS_ANY && a->pattern[len] == b->pattern[len])
		len++;
	return len;
}

/* Returns how many bytes a row has in common with the next one of its chain:
 * few are ever asked. */
static size_t
alike_next(struct reason_index *index, size_t row)
{
	const size_t next = index->next[row];

	if (index->alike[row] == UNKNOWN)
		index->alike[row] =
		    next != NO_ROW ? common(&rows[row], &rows[next]) : 0;
	return index->alike[row];
}

/* Returns the next row of a chain, from one on, that a line can go on as; takes
 * off what those passed by have less in common. */
static size_t
next_row(struct reason_index *index, const struct view *view, const char *place,
    size_t row, size_t *alike)
{
	const uint8_t third =
	    view->high - place > 2 ? (uint8_t)ascii_lower(place[2]) : 0;

	/* Most rows of a chain are passed by without a look at them. */
	while (row != NO_ROW &&
	    ((index->third[row] != third && index->third[row] != 0) ||
		!begins(place, view->high, &rows[row]))) {
		if (*alike > 0 && alike_next(index, row) < *alike)
			*alike = alike_next(index, row);
		row = index->next[row];
	}
	return row;
}

/* Says whether a line names a program not far before a place, as its loggers
 * do. */
static bool
names_before(struct span line, const char *place, const char *tool)
{
	const size_t len = (size_t)(place - line.at);
	const size_t near = len < TAG_FAR ? len : TAG_FAR;
	struct span before = { place - near, near };
	struct span behind;

	while ((behind = words_behind(before, tool)).at != NULL) {
		const char *begin = behind.at - strlen(tool);

		if (is_whole(line, begin, behind.at, *begin))
			return true;
		before = behind;
	}
	return false;
}

/* Fits a row to a line from a place on, where the row before it began alike. */
static bool
fits(const struct view *view, const char *at, const struct row *row,
    struct begun *begun, struct reason *reason)
{
	const struct span line = { view->low,
		(size_t)(view->high - view->low) };
	struct places places;
	const char *end =
	    pattern_go_on(view, row->pattern, row->length, begun, &places);

	if (end == NULL ||
	    !is_whole(line, at, end, row->pattern[row->length - 1]))
		return false;
	if (row->tagged) {
		view_pay(view, TAG_FAR);
		if (!names_before(line, at, row->tool))
			return false;
	}
	*reason = (struct reason){
		.row = (size_t)(row - rows),
		.cause = row->cause,
		.rank = row->rank,
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

/*
 * Finds the first row of a chain that fits at a place.  What a row and the one
 * before it have in common is fitted once.
 */
static bool
fits_one(struct reason_index *index, const struct view *view, const char *place,
    size_t row, struct reason *reason)
{
	const struct begun none = { .failed = SIZE_MAX,
		.at = place,
		.places = { .number = NO_NUMBER } };
	struct begun begun = none;
	size_t shared = 0;

	while (row != NO_ROW) {
		size_t alike = alike_next(index, row);
		size_t after =
		    next_row(index, view, place, index->next[row], &alike);

		if (begun.failed >= shared) {
			if (begun.read > shared)
				begun = none;
			begun.until = alike;
			if (fits(view, place, &rows[row], &begun, reason))
				return true;
			shared = alike;
		} else if (alike < shared) {
			shared = alike;
		}
		row = after;
	}
	return false;
}

bool
reason_find(struct reason_index *index, struct span line, long *left,
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
		size_t alike = 0, row;

		if (!may_begin(index, place, view.high))
			continue;
		row = next_row(index, &view, place,
		    index->first[bytes_pair(place)], &alike);
		if (row == NO_ROW || !effort_allows(&effort, line.at, place) ||
		    !fits_one(index, &view, place, row, reason))
			continue;
		*at = i + reason->said.len;
		*left = effort.left;
		return true;
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
