/*
 * Reading logs of columns with tabs between them, whose header names them.  It
 * must not know of forms.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/scan/before.h"
#include "rcodex/scan/columns.h"
#include "zeek.h"

enum { COLUMNS_MOST = 256 };

static const char header[] = "#fields\t";

/* Returns the begin of a place's line, or NULL where it is too far away. */
static const char *
begin_of(const struct view *view, const char *at)
{
	struct before spare;

	return before_start(before_know(view, at, &spare), view);
}

/* Returns where a column ends that begins at a place. */
static const char *
end_of(const struct view *view, const char *p)
{
	while (p < view->high && *p != '\t' && *p != '\n' && *p != '\r')
		p++;
	return p;
}

/* Notes which column a name of a header is. */
static void
note(struct columns *columns, struct span name, int column)
{
	const struct {
		const char *name;
		uint16_t *column;
	} known[] = {
		{ "rcode_name", &columns->code },
		{ "query", &columns->name },
		{ "qtype_name", &columns->type },
		{ "id.resp_h", &columns->server },
	};

	for (size_t i = 0; i < COUNT_OF(known); i++) {
		if (strlen(known[i].name) == name.len &&
		    memcmp(known[i].name, name.at, name.len) == 0)
			*known[i].column = (uint16_t)column;
	}
}

/* Reads a header; its columns begin behind "#fields". */
static void
read_header(const struct view *view, const char *line)
{
	const char *p = line + sizeof(header) - 1;

	*view->columns = (struct columns){ 0 };
	for (int i = 1; i < COLUMNS_MOST; i++) {
		const char *end = end_of(view, p);

		note(view->columns, (struct span){ p, (size_t)(end - p) }, i);
		if (end == view->high || *end != '\t')
			break;
		p = end + 1;
	}
	view_pay(view, p - line);
}

/* Reads the columns up to one that begins at a place; false where that is not
 * the code's. */
static bool
read_line(const struct view *view, const char *line, const char *at,
    struct report *report)
{
	const struct columns *columns = view->columns;
	uint16_t column = 1;

	view_pay(view, at - line);
	for (const char *p = line, *end; p < at; p = end + 1, column++) {
		end = end_of(view, p);
		if (end == view->high || *end != '\t' ||
		    column == columns->code)
			return false;
		if (column == columns->name)
			report->name = (struct span){ p, (size_t)(end - p) };
		else if (column == columns->type)
			report->type = (struct span){ p, (size_t)(end - p) };
		else if (column == columns->server)
			report->server = (struct span){ p, (size_t)(end - p) };
	}
	return column == columns->code;
}

bool
zeek_read(const struct view *view, const char *at, const struct form_word *word,
    struct report *report)
{
	const char *line, *end = at + word->length;

	if (at == view->low || at[-1] != '\t' ||
	    (!word->key && view->columns->code == 0))
		return false;
	line = begin_of(view, at);
	if (line == NULL)
		return false;
	if (word->key) {
		if ((size_t)(at - line) >= sizeof(header) - 1 &&
		    memcmp(line, header, sizeof(header) - 1) == 0)
			read_header(view, line);
		return false;
	}
	*report = (struct report){ .code = { RC_COUNT, NO_NUMBER } };
	return end_of(view, end) == end && read_line(view, line, at, report) &&
	    form_word_code(word, &report->code);
}
