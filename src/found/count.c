/*
 * A tally as a table, as lines and as JSON.  It must not know how the reports
 * were found.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/json.h"
#include "rcodex/found/count.h"
#include "rcodex/page/parts.h"
#include "rcodex/table/subject.h"

enum {
	SHARE_COLUMN = 10,
	BAR_COLUMN = 18,
	BAR_MOST = 20,
	BAR_LEAST = 6,
	NUMBER_WIDTH = 6,
	MNEMONIC_WIDTH = 11,
	GIST_WIDTH = 41
};

static bool
goes_before(const struct tally_entry *a, const struct tally_entry *b)
{
	bool a_ede = record_is_ede(a->code.id),
	     b_ede = record_is_ede(b->code.id);

	if (a_ede != b_ede)
		return b_ede;
	return a->count > b->count;
}

/* By insertion: equal counts stay in the order of appearance. */
void
count_sort(struct tally *tally)
{
	for (size_t i = 1; i < tally->used; i++) {
		struct tally_entry entry = tally->entries[i];
		size_t j = i;

		for (; j > 0 && goes_before(&entry, &tally->entries[j - 1]);
		     j--)
			tally->entries[j] = tally->entries[j - 1];
		tally->entries[j] = entry;
	}
}

/* Returns how many columns the longest bar may take, if any. */
static unsigned
bar_width(const struct page *page)
{
	unsigned rest = BAR_COLUMN + NUMBER_WIDTH + MNEMONIC_WIDTH + GIST_WIDTH;
	unsigned width = page->width > rest ? page->width - rest : 0;

	if (page->width < rest + BAR_LEAST + 1 - GIST_WIDTH)
		return 0;
	if (width < BAR_LEAST)
		return BAR_LEAST;
	return width < BAR_MOST ? width : BAR_MOST;
}

/* Stores the bar of a count, at least one mark long. */
static void
draw_bar(char bar[BAR_MOST + 1], unsigned width, uint64_t count, uint64_t most)
{
	size_t len = (size_t)(count * width / most);

	if (len == 0 && width > 0)
		len = 1;
	bar[len] = '\0';
	while (len > 0)
		bar[--len] = '#';
}

void
count_decimal(struct text *text, uint64_t number)
{
	text_clear(text);
	text_number(text, number);
}

/* Stores a share in a hundred, with blanks before it in a column. */
static void
percent(struct text *text, bool column, uint64_t part, uint64_t all)
{
	const uint64_t tenths = all == 0 ? 0 : (1000 * part + all / 2) / all;

	text_clear(text);
	if (column)
		text_add(text, "%s", &"  "[(tenths >= 100) + (tenths >= 1000)]);
	text_number(text, tenths / 10);
	text_add(text, ".%d %s", (int)(tenths % 10), "%");
}

/* Stores a count as it stands in its column. */
static void
put_right(struct text *right, const struct text *count)
{
	text_copy(right, &"         "[count->used < 9 ? count->used : 9]);
	text_add(right, "%s", count->bytes);
}

/* Returns where the numbers begin, behind the bars. */
static unsigned
number_column(const struct page *page)
{
	unsigned width = bar_width(page);

	return BAR_COLUMN + (width > 0 ? width + 1 : 0);
}

/* Prints how many of so many answers are empty. */
static void
put_empty(struct page *page, uint64_t empty, uint64_t answers)
{
	struct text count, share, right, line;
	const char *says = label_text(page->lang, LABEL_counted_empty);
	unsigned at = number_column(page) + NUMBER_WIDTH + MNEMONIC_WIDTH;
	const struct cell cells[] = {
		{ .text = right.bytes },
		{ .column = SHARE_COLUMN, .text = share.bytes },
		{ .column = at, .text = says },
	};

	count_decimal(&count, empty);
	if (page->width < at + GIST_WIDTH / 2) {
		text_set(&line, "%s %s", count.bytes, says);
		layout_text(page, 2, line.bytes);
		return;
	}
	put_right(&right, &count);
	percent(&share, true, empty, answers);
	layout_row(page, cells, COUNT_OF(cells));
}

static void
put_entry(struct page *page, const struct tally_entry *entry, uint64_t all,
    uint64_t most)
{
	struct text number, mnemonic, count, share, right;
	char bar[BAR_MOST + 1];
	const char *gist = record_text(page->lang, entry->code.id)->gist;
	unsigned width = bar_width(page);
	unsigned at = number_column(page);
	unsigned gist_at = at + NUMBER_WIDTH + MNEMONIC_WIDTH;
	bool room = page->width >= gist_at + GIST_WIDTH / 2;
	const struct cell cells[] = {
		{ .text = right.bytes },
		{ .column = SHARE_COLUMN, .text = share.bytes },
		{ .column = BAR_COLUMN, .text = bar },
		{ .column = at, .text = number.bytes },
		{ at + NUMBER_WIDTH, 0, LAYOUT_HEADING, mnemonic.bytes },
		{ .column = gist_at, .text = room ? gist : "" },
	};

	subject_number(&number, &entry->code);
	subject_mnemonic(&mnemonic, &entry->code);
	count_decimal(&count, entry->count);
	if (page->width < at + NUMBER_WIDTH + MNEMONIC_WIDTH) {
		text_add(&count, " %s", mnemonic.bytes);
		layout_text(page, 0, count.bytes);
		return;
	}
	put_right(&right, &count);
	percent(&share, true, entry->count, all);
	draw_bar(bar, width, entry->count, most);
	layout_row(page, cells, COUNT_OF(cells));
}

static uint64_t
total(const struct tally *tally, bool ede)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < tally->used; i++) {
		if (record_is_ede(tally->entries[i].code.id) == ede)
			sum += tally->entries[i].count;
	}
	return sum;
}

/* Returns how many of the reports of an entry say that the answer is empty. */
static uint64_t
empty_of(const struct tally *tally, const struct tally_entry *entry)
{
	return entry->code.id == RC_NOERROR ? tally->empty : 0;
}

/* Prints the entries of one kind, with a gap before those of EDEs. */
static void
put_kind(struct page *page, const struct tally *tally, bool ede)
{
	uint64_t all = total(tally, ede), most = 0;

	if (ede && all > 0 && tally->reports > 0)
		layout_gap(page);
	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		if (record_is_ede(entry->code.id) != ede)
			continue;
		if (most == 0)
			most = entry->count;
		put_entry(page, entry, all, most);
		if (empty_of(tally, entry) > 0)
			put_empty(page, empty_of(tally, entry), entry->count);
	}
}

static uint64_t
failures(const struct tally *tally)
{
	uint64_t count = tally->reports;

	for (size_t i = 0; i < tally->used; i++) {
		if (tally->entries[i].code.id == RC_NOERROR)
			count -= tally->entries[i].count;
	}
	return count;
}

/* Prints how many reports there are, in how many lines. */
static void
put_sums(struct page *page, const struct tally *tally, uint64_t lines)
{
	struct text all, in_lines, share;
	bool edes = tally->reports == 0;

	count_decimal(&all, edes ? total(tally, true) : tally->reports);
	count_decimal(&in_lines, lines);
	percent(&share, false, failures(tally), tally->reports);
	parts_sentence(page, edes ? LABEL_counted_edes : LABEL_counted,
	    (struct filling){ all.bytes, in_lines.bytes, share.bytes });
	if (tally->left_out == 0)
		return;
	count_decimal(&all, tally->left_out);
	parts_sentence(page, LABEL_left_out,
	    (struct filling){ .a = all.bytes });
}

void
count_print(struct page *page, const struct tally *tally, uint64_t lines)
{
	const struct tally_entry *entry = &tally->entries[0];
	struct text operand;

	put_kind(page, tally, false);
	put_kind(page, tally, true);
	layout_gap(page);
	put_sums(page, tally, lines);
	if (entry->code.id == RC_NOERROR && tally->used > 1)
		entry++;
	subject_operand(&operand, &entry->code);
	if (empty_of(tally, entry) > 0)
		text_set(&operand, "nodata");
	parts_sentence(page, LABEL_more_of,
	    (struct filling){ .a = operand.bytes });
}

void
count_brief(struct out *out, const struct tally *tally)
{
	struct text number, mnemonic, line;

	for (size_t i = 0; i < tally->used; i++) {
		subject_number(&number, &tally->entries[i].code);
		subject_mnemonic(&mnemonic, &tally->entries[i].code);
		count_decimal(&line, tally->entries[i].count);
		text_add(&line, "\t%s\t%s", number.bytes, mnemonic.bytes);
		out_text(out, line.bytes);
		if (empty_of(tally, &tally->entries[i]) > 0) {
			count_decimal(&line, tally->empty);
			out_text(out, "\t");
			out_text(out, line.bytes);
		}
		out_text(out, "\n");
	}
}

void
count_json(struct out *out, const struct tally *tally, uint64_t lines)
{
	struct json json = { out, false };
	struct text mnemonic;

	json_open(&json, NULL, '{');
	json_open(&json, "counts", '[');
	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		subject_mnemonic(&mnemonic, &entry->code);
		json_open(&json, NULL, '{');
		json_number(&json, "number", (uint64_t)entry->code.number);
		json_text(&json, "mnemonic", mnemonic.bytes);
		json_number(&json, "count", entry->count);
		if (empty_of(tally, entry) > 0)
			json_number(&json, "empty", tally->empty);
		json_close(&json, '}');
	}
	json_close(&json, ']');
	json_number(&json, "total", tally->reports);
	json_number(&json, "lines", lines);
	json_close(&json, '}');
	out_text(out, "\n");
}
