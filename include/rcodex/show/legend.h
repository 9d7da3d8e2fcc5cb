/*
 * What stands beside a heading.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_LEGEND_H
#define RCODEX_SHOW_LEGEND_H

#include "rcodex/page/parts.h"

/* Which placeholders of a card's commands have been explained, a bit each. */
typedef uint32_t legend_said;

/* Those of the checks that come first, and which of them are explained. */
struct legend {
	legend_said first;
	legend_said said;
};

/* Prints a gap and a heading with a text beside it, or below where that is
 * too narrow. */
void legend_heading(struct page *page, enum label heading, const char *text);

/*
 * Returns the columns that a text beside a heading may take to stay on its
 * line.
 */
unsigned legend_room(const struct page *page, enum label heading);

/*
 * Prints the heading of a card's checks, which come first, and beside it what
 * their placeholders stand for, as many as fit; notes which.
 */
void legend_checks(struct page *page, enum record_id id, struct legend *legend);

/* Prints the heading of its fixes with the other placeholders in them. */
void legend_fixes(struct page *page, enum record_id id,
    const struct legend *legend);

/* Prints the heading of what tells two codes apart, and beside it what the
 * placeholders of the command and of its outcomes stand for. */
void legend_tells(struct page *page, const enum record_id ids[2],
    const char *command, const char *const tells[2]);

/* Adds the placeholders of a text to those noted. */
legend_said legend_note(legend_said noted, const char *text);

/* Prints what those noted stand for, if there are any. */
void legend_put(struct page *page, legend_said noted);

/* Stores what the placeholders of one cause's checks stand for. */
void legend_cause(struct text *to, enum lang lang, size_t index);

#endif
