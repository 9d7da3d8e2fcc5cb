/*
 * What to print for the codes that a text reports.  It must not know how they
 * were found.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/brief.h"
#include "rcodex/card.h"
#include "rcodex/ede.h"
#include "rcodex/found.h"
#include "rcodex/json.h"
#include "rcodex/parts.h"

enum { CARDS_MOST = 2 };

/* Adds "EDE 7 (Signature Expired)" to a line; returns the bytes it has then. */
static size_t
add_ede(char line[FILLED_MOST], size_t used, int32_t number)
{
	const char *name = ede_name(number);

	used = fill_add(line, used, "EDE ");
	used = fill_add_number(line, used, number);
	if (name == NULL)
		return used;
	used = fill_add(line, fill_add(line, used, " ("), name);
	return fill_add(line, used, ")");
}

/* Prints a label and text from outside, escaped and wrapped. */
static void
put_foreign(struct page *page, const char *label, const char *text)
{
	struct out line;

	if (*text == '\0')
		return;
	out_open(&line, -1);
	out_text(&line, label);
	out_text(&line, " ");
	out_foreign(&line, text);
	line.bytes[line.used] = '\0';
	layout_text(page, 0, line.bytes);
}

/* Adds the codes, or the EDEs, to a line; returns the bytes it has then. */
static size_t
add_entries(char line[FILLED_MOST], size_t used, const struct tally *tally,
    bool ede)
{
	char mnemonic[FILLED_MOST];

	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		if (entry->ede != ede)
			continue;
		if (used > 0)
			used = fill_add(line, used, ", ");
		if (ede) {
			used = add_ede(line, used, entry->ede_number);
			continue;
		}
		brief_mnemonic(mnemonic, &entry->code);
		used = fill_add(line, used, mnemonic);
	}
	return used;
}

/* Prints the line of what was seen, the question, and an EDE's own text. */
static void
put_seen(struct page *page, enum lang lang, const struct tally *tally)
{
	char line[FILLED_MOST];
	size_t used = add_entries(line, 0, tally, false);

	add_entries(line, used, tally, true);
	layout_text(page, 0, line);
	put_foreign(page, text_label(lang, LABEL_asked), tally->name);
	put_foreign(page, text_label(lang, LABEL_ede_text), tally->text);
}

/* Prints a code with its gist and the operand for its card. */
static void
put_line(struct page *page, enum lang lang, const struct subject *code)
{
	char mnemonic[FILLED_MOST], operand[FILLED_MOST], line[FILLED_MOST];

	brief_mnemonic(mnemonic, code);
	brief_operand(operand, code);
	fill(line, text_label(lang, LABEL_gist_and_more),
	    (struct filling){ .a = text_rcode(lang, code->id)->gist,
		.b = operand });
	parts_item(page, LAYOUT_HEADING, mnemonic, 11, line);
}

/* Prints a line for each code, NOERROR last, then the EDEs in one line. */
static void
put_lines(struct page *page, enum lang lang, const struct tally *tally)
{
	const struct subject success = { RC_NOERROR, 0 };
	char line[FILLED_MOST];
	bool noerror = false;

	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		if (entry->ede)
			continue;
		if (entry->code.id == RC_NOERROR)
			noerror = true;
		else
			put_line(page, lang, &entry->code);
	}
	if (noerror)
		put_line(page, lang, &success);
	if (add_entries(line, 0, tally, true) > 0)
		layout_text(page, 2, line);
}

void
found_print(struct page *page, enum lang lang, const struct tally *tally)
{
	bool card = false;

	if (tally_codes(tally) > CARDS_MOST) {
		put_lines(page, lang, tally);
		return;
	}
	put_seen(page, lang, tally);
	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		if (entry->ede || entry->code.id == RC_NOERROR)
			continue;
		layout_gap(page);
		card_print(page, lang, &entry->code);
		card = true;
	}
	if (!card && tally_codes(tally) > 0)
		put_line(page, lang, &(const struct subject){ RC_NOERROR, 0 });
}

void
found_brief(struct out *out, enum lang lang, const struct tally *tally)
{
	char number[FILLED_MOST];

	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];
		const char *name;

		if (!entry->ede) {
			brief_line(out, lang, &entry->code);
			continue;
		}
		name = ede_name(entry->ede_number);
		fill_add_number(number, 0, entry->ede_number);
		out_text(out, number);
		out_text(out, "\tEDE");
		out_text(out, number);
		out_text(out, "\t");
		out_text(out, name != NULL ? name : "");
		out_text(out, "\t\n");
	}
}

void
found_json(struct out *out, enum lang lang, const struct tally *tally)
{
	bool first = true;

	out_text(out, "[");
	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		if (entry->ede)
			continue;
		if (!first)
			out_text(out, ",");
		first = false;
		json_seen(out, lang, &entry->code, entry->count);
	}
	out_text(out, "]\n");
}
