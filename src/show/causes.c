/*
 * Causes as an index, and as blocks of check and fix.  It must not know what
 * else is on a card.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "causes.h"

enum {
	NUMBER_COLUMN = 15, /* behind the scope */
	PLAIN_COLUMN = 2,   /* where no cause has a scope */
	TITLE_WIDTH = 28,
	INNER_COLUMN = 7, /* of a block, in English */
	WIDE = 80,        /* from here on a cause takes one line */
	BLOCK_LEAST = 24  /* a text with fewer columns goes below its label */
};

/* The main causes of a record and its rarer ones. */
struct range {
	size_t first;
	size_t count;
};

static struct range
causes_of(enum record_id id, bool rarer)
{
	struct range range;

	range.count =
	    rarer ? cause_rare(id, &range.first) : cause_main(id, &range.first);
	return range;
}

static const char *
who_of(const struct page *page, size_t index)
{
	return label_who(page->lang,
	    (enum who)cause_remedy(LANG_en, index)->who);
}

static enum scope
scope_of(size_t index)
{
	return (enum scope)cause_get(index)->scope;
}

static bool
has_scope(struct range range, enum scope scope)
{
	for (size_t i = range.first; i < range.first + range.count; i++) {
		if (scope_of(i) == scope)
			return true;
	}
	return false;
}

/* Says whether a cause is the first of its scope in a range. */
static bool
begins_scope(struct range range, size_t index)
{
	range.count = index - range.first;
	return !has_scope(range, scope_of(index));
}

/* Stores what fails in rarer causes that the index has not, as much as fits;
 * says whether all did. */
static bool
other_scopes(struct text *to, const struct page *page, enum record_id id,
    unsigned room)
{
	struct range main = causes_of(id, false), rarer = causes_of(id, true);
	unsigned used = 0;
	bool all = true;

	text_clear(to);
	for (size_t i = rarer.first; i < rarer.first + rarer.count; i++) {
		const char *words = label_scope(page->lang, scope_of(i));
		unsigned width = layout_width(words) + (used > 0 ? 2 : 0);

		if (*words == '\0' || has_scope(main, scope_of(i)) ||
		    !begins_scope(rarer, i))
			continue;
		if (used + width > room) {
			all = false;
			continue;
		}
		text_add(to, "%s%s", used > 0 ? ", " : "", words);
		used += width;
	}
	return all && used > 0;
}

/* The same with "others" where there are more. */
static void
list_scopes(struct text *to, const struct page *page, enum record_id id,
    unsigned room)
{
	const char *others = label_text(page->lang, LABEL_others);
	unsigned width = layout_width(others) + 2;

	if (other_scopes(to, page, id, room))
		return;
	other_scopes(to, page, id, room > width ? room - width : 0);
	text_add(to, "%s%s", to->used > 0 ? ", " : "", others);
}

/* Prints the heading of the index, and where the rarer causes are. */
static void
put_index_heading(struct page *page, enum record_id id)
{
	struct range rarer = causes_of(id, true);
	unsigned room = legend_room(page, LABEL_when);
	struct text scopes, numbers, text;

	text_clear(&text);
	if (rarer.count > 0) {
		text_set(&numbers, "%d", (int)cause_number(rarer.first));
		if (rarer.count > 1)
			text_add(&numbers, "-%d",
			    (int)cause_number(rarer.first + rarer.count - 1));
		text_fill(&text, label_text(page->lang, LABEL_rarer),
		    (struct filling){ .a = "", .n = numbers.bytes });
		list_scopes(&scopes, page, id, room - layout_width(text.bytes));
		text_clear(&text);
		text_fill(&text, label_text(page->lang, LABEL_rarer),
		    (struct filling){ .a = scopes.bytes, .n = numbers.bytes });
	}
	legend_heading(page, LABEL_when, text.bytes);
}

/* Prints a cause of the index on one line. */
static void
put_line(struct page *page, size_t index, const char *scope, unsigned column)
{
	struct text number;
	const struct cell cells[] = {
		{ .column = 2, .text = scope },
		{ .column = column, .text = number.bytes },
		{ column + 4, TITLE_WIDTH, LAYOUT_HEADING,
		    cause_remedy(page->lang, index)->title },
		{ .column = column + 4 + TITLE_WIDTH + 1,
		    .text = cause_text(page->lang, index)->sign },
	};

	text_set(&number, "%s%d.", cause_number(index) < 10 ? " " : "",
	    (int)cause_number(index));
	layout_row(page, cells, 4);
}

/* Prints a number and a title in bold, and what stands behind it. */
static void
put_title(struct page *page, size_t index, const char *before,
    const char *behind)
{
	const char *title = cause_remedy(page->lang, index)->title;
	struct text number, whole;
	unsigned column, after;

	text_set(&number, "%d.", (int)cause_number(index));
	column = 3 + (unsigned)number.used;
	text_copy(&whole, *before == '\0' ? title : before);
	if (*before != '\0')
		text_add(&whole, ": %s", title);
	after = column + layout_width(whole.bytes) + 2;
	if (after + layout_width(behind) > page->width) {
		text_add(&whole, "  %s", behind);
		behind = "";
	}
	layout_row(page,
	    (const struct cell[]){
		{ .column = 2, .text = number.bytes },
		{ column, 0, LAYOUT_HEADING, whole.bytes },
		{ .column = after, .text = behind },
	    },
	    3);
}

void
causes_index(struct page *page, enum record_id id)
{
	struct range range = causes_of(id, false);
	bool scoped = range.count > 0 && scope_of(range.first) != SCOPE_NONE;

	put_index_heading(page, id);
	for (size_t i = range.first; i < range.first + range.count; i++) {
		const char *scope = begins_scope(range, i) ?
		    label_scope(page->lang, scope_of(i)) :
		    "";

		if (page->width >= WIDE) {
			put_line(page, i, scope,
			    scoped ? NUMBER_COLUMN : PLAIN_COLUMN);
			continue;
		}
		layout_text(page, 2, scope);
		put_title(page, i, "", "");
		layout_text(page, LIST_COLUMN, cause_text(page->lang, i)->sign);
	}
}

/* Where a block stands: labels, and the texts beside or below them. */
struct block {
	struct page *page;
	unsigned column;
	unsigned inner;
	bool beside;
};

static struct block
block_at(struct page *page, unsigned column)
{
	static const uint8_t labels[] = { LABEL_check, LABEL_fix };
	unsigned inner =
	    column + parts_beside(page, INNER_COLUMN, labels, COUNT_OF(labels));
	bool beside = page->width >= inner + BLOCK_LEAST;

	return (
	    struct block){ page, column, beside ? inner : column + 2, beside };
}

/* Prints a label, and a text beside it or below. */
static void
put_labelled(const struct block *block, enum label label,
    enum layout_style style, const char *text)
{
	const struct cell cells[] = {
		{ block->column, 0, LAYOUT_HEADING,
		    label_text(block->page->lang, label) },
		{ block->inner, 0, style, text },
	};

	if (block->beside) {
		layout_row(block->page, cells, 2);
		return;
	}
	layout_row(block->page, cells, 1);
	layout_styled(block->page, block->inner, style, text);
}

/* Prints a check: the label with the first one, what proves it below. */
static void
put_check(const struct block *block, const char *command, const char *shows,
    bool first)
{
	const bool bare = *command == '\0';
	struct text filled;
	const char *text = bare ? shows : filled.bytes;
	const enum layout_style style = bare ? LAYOUT_PLAIN : LAYOUT_COMMAND;

	parts_command(&filled, block->page, command);
	if (first)
		put_labelled(block, LABEL_check, style, text);
	else
		layout_styled(block->page, block->inner, style, text);
	if (!bare)
		layout_text(block->page, block->inner + 2, shows);
}

/* Prints what proves and what ends a cause. */
static void
put_block(struct page *page, unsigned column, size_t index)
{
	const struct cause *text = cause_text(page->lang, index);
	const struct cause *facts = cause_get(index);
	const enum record_id of = (enum record_id)facts->of;
	const struct block block = block_at(page, column);
	struct text words;

	for (size_t i = 0; i < CHECKS_MOST; i++) {
		if (text->checks[i].outcome[0] != '\0')
			put_check(&block, facts->checks[i].command,
			    label_filled(&words, page->lang,
				text->checks[i].outcome, of),
			    i == 0);
	}
	put_labelled(&block, LABEL_fix, LAYOUT_PLAIN,
	    label_fix(&words, page->lang, index));
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		layout_text(page, block.inner,
		    cause_setting(page->lang, index, i));
}

/* Stores what fails where a cause is at work, "" where its card has no word. */
static void
scopes_of(struct text *to, enum lang lang, size_t index)
{
	const enum scope also = (enum scope)cause_get(index)->also;

	text_copy(to, label_scope(lang, scope_of(index)));
	if (also != SCOPE_NONE)
		text_add(to, ", %s", label_scope(lang, also));
}

/* Prints the blocks of a range of causes, each with what fails as far as the
 * index does not say it. */
static void
put_blocks(struct page *page, struct range range, bool rarer)
{
	for (size_t i = range.first; i < range.first + range.count; i++) {
		struct text scopes, behind;

		scopes_of(&scopes, page->lang, i);
		text_copy(&behind, who_of(page, i));
		if (!rarer && cause_get(i)->also != SCOPE_NONE)
			text_add(&behind, "  %s", scopes.bytes);
		put_title(page, i, rarer ? scopes.bytes : "", behind.bytes);
		put_block(page, LIST_COLUMN, i);
	}
}

void
causes_fixes(struct page *page, enum record_id id, const struct legend *legend)
{
	legend_fixes(page, id, legend);
	put_blocks(page, causes_of(id, false), false);
}

void
causes_rarer(struct page *page, enum record_id id)
{
	if (causes_of(id, true).count == 0)
		return;
	parts_heading(page, LABEL_less_often);
	put_blocks(page, causes_of(id, true), true);
}

void
causes_alone(struct page *page, size_t index)
{
	struct text scopes;

	layout_gap(page);
	scopes_of(&scopes, page->lang, index);
	put_title(page, index, scopes.bytes, who_of(page, index));
	layout_text(page, LIST_COLUMN, cause_text(page->lang, index)->sign);
	put_block(page, LIST_COLUMN, index);
}

void
causes_places(struct page *page, size_t index)
{
	struct text places;

	legend_cause(&places, page->lang, index);
	if (places.used == 0)
		return;
	layout_gap(page);
	layout_text(page, 0, places.bytes);
}
