/*
 * Headings with a text beside them, and what the placeholders of a card's
 * commands stand for.  It must not know what a command does.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/show/legend.h"

enum {
	BESIDE_COLUMN = 18,
	BESIDE_FROM = 60, /* below, the text goes under the heading */
	SHORTEST = 4      /* name of a placeholder */
};

static const struct place {
	char name[11];
	uint8_t len;
	enum label label;
} places[] = {
#define PLACE(id, text) { #id, sizeof(#id) - 1, LABEL_PLACE_##id },
#include "rcodex/table/label_list.h"
};

/* Where each is among them. */
enum place_at {
#define PLACE(id, text) AT_##id,
#include "rcodex/table/label_list.h"
};

#define BIT(id) ((legend_said)1 << AT_##id)

#define PLACE(id, text) \
	_Static_assert(sizeof(#id) > SHORTEST && \
		sizeof(#id) <= sizeof(places->name), \
	    #id " is no length");
#include "rcodex/table/label_list.h"
_Static_assert(COUNT_OF(places) <= 8 * sizeof(legend_said),
    "more placeholders than bits");

/* Returns where a text beside a heading begins. */
static unsigned
column_beside(const struct page *page, enum label heading)
{
	unsigned column = layout_width(label_text(page->lang, heading)) + 2;

	return column > BESIDE_COLUMN ? column : BESIDE_COLUMN;
}

unsigned
legend_room(const struct page *page, enum label heading)
{
	unsigned column = column_beside(page, heading);

	if (page->width < BESIDE_FROM)
		return 4 * page->width;
	return page->width > column ? page->width - column : 0;
}

void
legend_heading(struct page *page, enum label heading, const char *text)
{
	const char *words = label_text(page->lang, heading);
	const struct cell cells[] = {
		{ .style = LAYOUT_HEADING, .text = words },
		{ .column = column_beside(page, heading), .text = text },
	};

	if (page->width >= BESIDE_FROM) {
		layout_gap(page);
		layout_row(page, cells, 2);
		return;
	}
	parts_heading(page, heading);
	layout_text(page, 2, text);
}

/* Returns the bit of a placeholder if the rest of it is there, and ends. */
static legend_said
bit_if(const char *rest, enum place_at at)
{
	if (!ascii_leads(rest, places[at].name + SHORTEST) ||
	    ascii_letter(rest[places[at].len - SHORTEST]))
		return 0;
	return (legend_said)1 << at;
}

/* Returns the bit of the placeholder that a text of so many bytes begins with,
 * or 0. */
static inline legend_said
bit_of(const char *text, size_t len)
{
	if (len < SHORTEST)
		return 0;
#define PLACE(id, text_) \
	if (memcmp(text, #id, SHORTEST) == 0) \
		return bit_if(text + SHORTEST, AT_##id);
#include "rcodex/table/label_list.h"
	return 0;
}

/*
 * Returns where the next word of capitals may be, if it is no shorter than the
 * shortest placeholder: one byte of so many is in it.  Of eight bytes these are
 * two, and a capital has the bit 64 and not 32.
 */
static inline size_t
next_capital(const char *text, size_t at, size_t len)
{
	_Static_assert(SHORTEST == 4, "not two of eight");
	const uint64_t looked_at = UINT64_C(0x4000000040000000);
	const size_t eights = len < 8 ? 0 : len - 7;

	for (; at < eights; at += 8) {
		const uint64_t eight = bytes_eight(text + at);
		const uint64_t found = eight & ~(eight << 1) & looked_at;

		if (found != 0)
			return at + (unsigned)__builtin_ctzll(found) / 8;
	}
	return at + SHORTEST - 1;
}

/* A placeholder is a word of capitals, which nothing stands before but a blank,
 * @ or a mark. */
legend_said
legend_note(legend_said noted, const char *text)
{
	const size_t len = strlen(text);
	legend_said said = 0;
	size_t at = 0;

	for (; (at = next_capital(text, at, len)) < len; at++) {
		const char *word = text + at;

		while (word > text && ascii_capital(word[-1]))
			word--;
		if (word == text || word[-1] == ' ' || word[-1] == '@' ||
		    word[-1] == TEXT_MARK)
			said |= bit_of(word, len - (size_t)(word - text));
	}
	/* That is none, but a line of the legend. */
	return noted | (said & ~BIT(NO_REPLY));
}

/* Adds the placeholders that what others stand for has in it. */
static legend_said
close_over(legend_said noted)
{
	legend_said fresh = noted;

	while (fresh != 0) {
		legend_said before = noted;

		for (size_t i = 0; i < COUNT_OF(places); i++) {
			if ((fresh & (legend_said)1 << i) != 0)
				noted = legend_note(noted,
				    label_text(LANG_en, places[i].label));
		}
		fresh = noted & ~before;
	}
	return noted;
}

/* Adds where to go on where a server that is asked does not reply; NOREPLY is
 * there. */
static legend_said
with_no_reply(legend_said noted, enum record_id id)
{
	const legend_said asked =
	    BIT(AUTH) | BIT(OTHER) | BIT(SERVER) | BIT(FORWARDER);

	return (noted & asked) != 0 && id != RC_NOREPLY ?
	    noted | BIT(NO_REPLY) :
	    noted;
}

/* Returns what a placeholder stands for on the card of a record. */
static enum label
label_of(const struct place *place, enum record_id id)
{
	if (place->label == LABEL_PLACE_SERVER && id == RC_NOREPLY)
		return LABEL_server_silent;
	return place->label;
}

/* Stores what placeholders stand for, as many as fit; returns which. */
static legend_said
explain(struct text *to, enum lang lang, enum record_id id, legend_said wanted,
    unsigned room)
{
	legend_said said = 0;
	unsigned used = 0;

	text_clear(to);
	for (size_t i = 0; i < COUNT_OF(places); i++) {
		const char *text = label_text(lang, label_of(&places[i], id));
		unsigned width;

		if ((wanted & (legend_said)1 << i) == 0)
			continue;
		width = layout_width(text) + (used > 0 ? 2 : 0);
		if (used + width > room)
			continue;
		text_add(to, "%s%s", used > 0 ? "; " : "", text);
		used += width;
		said |= (legend_said)1 << i;
	}
	return said;
}

/* Returns the placeholders of checks. */
static legend_said
of_tests(const struct text_test tests[], size_t count)
{
	legend_said wanted = 0;

	for (size_t i = 0; i < count && *tests[i].outcome != '\0'; i++) {
		wanted = legend_note(wanted, tests[i].command);
		wanted = legend_note(wanted, tests[i].outcome);
	}
	return wanted;
}

/* Returns those of the checks that come first. */
static legend_said
of_first(enum record_id id)
{
	return of_tests(record_get(id)->check_first, CHECK_FIRST_MOST);
}

/* Returns those of one cause: of its checks, its fix and settings. */
static legend_said
of_cause(size_t index)
{
	const struct cause *remedy = cause_remedy(LANG_en, index);
	legend_said wanted = of_tests(cause_get(index)->checks, CHECKS_MOST);

	wanted = legend_note(wanted, remedy->fix);
	wanted = legend_note(wanted, cause_text(LANG_en, index)->here);
	for (size_t i = 0; i < SETTINGS_MOST && *remedy->settings[i] != '\0';
	     i++)
		wanted = legend_note(wanted, remedy->settings[i]);
	return wanted;
}

void
legend_checks(struct page *page, enum record_id id, struct legend *legend)
{
	struct text text;

	legend->first = of_first(id);
	legend->said =
	    explain(&text, page->lang, id, with_no_reply(legend->first, id),
		legend_room(page, LABEL_check_first));
	legend_heading(page, LABEL_check_first, text.bytes);
}

void
legend_tells(struct page *page, const enum record_id ids[2],
    const char *command, const char *const tells[2])
{
	const bool silent = ids[0] == RC_NOREPLY || ids[1] == RC_NOREPLY;
	legend_said wanted = legend_note(0, command);
	struct text text;

	for (size_t i = 0; i < 2 && *command != '\0'; i++)
		wanted = legend_note(wanted, tells[i]);
	explain(&text, page->lang, silent ? RC_NOREPLY : ids[0], wanted,
	    TEXT_MOST);
	legend_heading(page, LABEL_tell_apart, text.bytes);
}

void
legend_fixes(struct page *page, enum record_id id, const struct legend *legend)
{
	struct text text;
	/* Some of those that come first may have had no room there. */
	legend_said wanted = legend->first;
	size_t first, count = cause_all(id, &first);

	for (size_t i = first; i < first + count; i++)
		wanted |= of_cause(i);
	wanted = with_no_reply(close_over(wanted), id);
	explain(&text, page->lang, id, wanted & ~legend->said, 4 * page->width);
	legend_heading(page, LABEL_how_to_fix, text.bytes);
}

void
legend_cause(struct text *to, enum lang lang, size_t index)
{
	explain(to, lang, (enum record_id)cause_get(index)->of,
	    close_over(of_cause(index)), TEXT_MOST);
}

void
legend_put(struct page *page, legend_said noted)
{
	struct text text;

	explain(&text, page->lang, RC_COUNT, close_over(noted), TEXT_MOST);
	if (text.used == 0)
		return;
	layout_gap(page);
	layout_text(page, 0, text.bytes);
}
