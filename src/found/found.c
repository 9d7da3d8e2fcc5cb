/*
 * What to print for the codes that a text reports.  It must not know how they
 * were found.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/found/found.h"
#include "rcodex/page/parts.h"
#include "rcodex/show/brief.h"
#include "rcodex/show/card.h"
#include "rcodex/table/subject.h"
#include "block.h"
#include "seen.h"
#include "unsure.h"
#include "verdict.h"

enum { CARDS_MOST = 2, MNEMONIC_WIDTH = 11 };

/* A text, and what it speaks for. */
struct found {
	struct page *page;
	const struct tally *tally;
	const struct replies *replies;
	struct favour favours[FAVOURS_MOST];
	size_t favours_used;
};

/* Adds an operand to the list of those with more to read. */
static void
add_operand(struct text *list, const struct subject *subject)
{
	struct text operand;

	subject_operand(&operand, subject);
	text_add(list, "%s`rcodex %s`", list->used > 0 ? ", " : "",
	    operand.bytes);
}

/* Says whether a reply of the text is shown as NODATA. */
static bool
shows_nodata(const struct found *found)
{
	if (found->replies->more)
		return false;
	for (size_t i = 0; i < found->replies->used; i++) {
		if (evidence_nodata(&found->replies->list[i]))
			return true;
	}
	for (size_t i = 0; i < found->favours_used; i++) {
		if (cause_get(found->favours[i].cause)->of == RC_NODATA)
			return true;
	}
	return false;
}

/* Says whether the text says that a reply did not come. */
static bool
says_no_reply(const struct found *found)
{
	for (size_t i = 0; i < found->replies->used; i++) {
		if (found->replies->list[i].code.id == RC_NOREPLY)
			return true;
	}
	return false;
}

/* Adds the records of causes that logs name, where no code is reported. */
static void
add_heard(const struct found *found, struct text *list)
{
	const struct reasons *reasons = &found->replies->reasons;
	bool added[RC_COUNT] = { false };

	for (size_t i = 0; i < reasons->used && found->tally->used == 0; i++) {
		enum record_id of =
		    (enum record_id)cause_get(reasons->list[i].cause)->of;
		struct subject record = subject_of(of);

		if (!added[of])
			add_operand(list, &record);
		added[of] = true;
	}
}

/* Prints where there is more to read about what was seen. */
static void
put_pointer(const struct found *found)
{
	const struct subject silent = subject_of(RC_NOREPLY);
	struct text list;

	text_clear(&list);
	for (size_t i = 0; i < found->tally->used; i++) {
		struct subject code = found->tally->entries[i].code;

		if (code.id == RC_NOERROR && shows_nodata(found))
			code = subject_of(RC_NODATA);
		else if (code.id == RC_NOERROR && found->tally->used > 1)
			continue;
		add_operand(&list, &code);
	}
	for (size_t i = 0; i < found->replies->used; i++) {
		const struct reply *reply = &found->replies->list[i];

		if (reply->tkey.id != RC_COUNT)
			add_operand(&list, &reply->tkey);
	}
	if (says_no_reply(found))
		add_operand(&list, &silent);
	add_heard(found, &list);
	layout_gap(found->page);
	parts_sentence(found->page, LABEL_whole_text,
	    (struct filling){ .a = list.bytes });
}

/* Returns the first cause that replies with a code speak for, or "". */
static const char *
first_cause(const struct found *found, const struct subject *code)
{
	for (size_t i = 0; i < found->favours_used; i++) {
		if (record_same(&found->favours[i].reply->code, code))
			return block_title(found->page->lang,
			    &found->favours[i]);
	}
	return "";
}

/* Prints a code with its gist, its first cause and the operand for its card. */
static void
put_line(const struct found *found, const struct subject *code)
{
	const char *cause = first_cause(found, code);
	enum label label =
	    *cause == '\0' ? LABEL_gist_and_more : LABEL_likely_and_more;
	struct text mnemonic, operand, line;

	subject_mnemonic(&mnemonic, code);
	subject_operand(&operand, code);
	text_clear(&line);
	text_fill(&line, label_text(found->page->lang, label),
	    (struct filling){ record_text(found->page->lang, code->id)->gist,
		operand.bytes, cause });
	parts_item(found->page, LAYOUT_HEADING, mnemonic.bytes, MNEMONIC_WIDTH,
	    line.bytes);
}

/* Prints the EDEs of a text in one line, if there are any. */
static void
put_edes(const struct found *found, unsigned column)
{
	struct text line;

	text_clear(&line);
	for (size_t i = 0; i < found->tally->used; i++) {
		const struct subject *code = &found->tally->entries[i].code;

		if (!record_is_ede(code->id))
			continue;
		text_add(&line, "%s", line.used > 0 ? ", " : "");
		verdict_add_ede(&line, code->number);
	}
	if (line.used > 0)
		layout_text(found->page, column, line.bytes);
}

/* Prints a line for each code, NOERROR last, then the EDEs in one line. */
static void
put_lines(const struct found *found)
{
	const struct subject success = { RC_NOERROR, 0 };
	bool noerror = false;

	for (size_t i = 0; i < found->tally->used; i++) {
		const struct subject *code = &found->tally->entries[i].code;

		if (record_is_ede(code->id))
			continue;
		if (code->id == RC_NOERROR)
			noerror = true;
		else
			put_line(found, code);
	}
	if (noerror)
		put_line(found, &success);
	put_edes(found, 2);
}

/* Prints the codes in one line, where there are too many replies to tell. */
static void
put_codes(const struct found *found)
{
	struct text line, mnemonic;

	text_clear(&line);
	for (size_t i = 0; i < found->tally->used; i++) {
		const struct subject *code = &found->tally->entries[i].code;

		if (record_is_ede(code->id))
			continue;
		subject_mnemonic(&mnemonic, code);
		text_add(&line, "%s%s", line.used > 0 ? ", " : "",
		    mnemonic.bytes);
	}
	if (line.used > 0)
		layout_text(found->page, 0, line.bytes);
	put_edes(found, 0);
}

/* Prints the card of each code that is a failure, or of NODATA. */
static void
put_cards(const struct found *found)
{
	const struct subject nodata = { RC_NODATA, NO_NUMBER };
	const struct subject silent = subject_of(RC_NOREPLY);
	bool card = false, codes = tally_codes(found->tally) > 0;

	for (size_t i = 0; i < found->tally->used; i++) {
		const struct subject *code = &found->tally->entries[i].code;

		if (code->id == RC_NOERROR || record_is_ede(code->id) == codes)
			continue;
		layout_gap(found->page);
		card_print(found->page, code);
		card = true;
	}
	if (says_no_reply(found)) {
		layout_gap(found->page);
		card_print(found->page, &silent);
		card = true;
	}
	if (card)
		return;
	if (shows_nodata(found)) {
		layout_gap(found->page);
		card_print(found->page, &nodata);
	} else {
		put_line(found, &(const struct subject){ RC_NOERROR, 0 });
	}
}

/* Prints what was seen, and the causes that it speaks for, or else cards. */
static void
put_verdict(const struct found *found)
{
	if (found->replies->more || found->replies->used == 0)
		put_codes(found);
	else
		verdict_seen(found->page, found->replies);
	if (found->favours_used > 0) {
		block_print(found->page, found->favours, found->favours_used,
		    found->tally->used + found->replies->used > 0);
		put_pointer(found);
	} else {
		put_cards(found);
	}
}

void
found_print(struct page *page, const struct tally *tally,
    const struct replies *replies)
{
	struct found found = { page, tally, replies, .favours_used = 0 };
	const bool sure =
	    tally->used + replies->used + replies->reasons.used > 0;

	found.favours_used = evidence_favours(replies, found.favours);
	if (tally_codes(tally) > CARDS_MOST)
		put_lines(&found);
	else if (sure)
		put_verdict(&found);
	unsure_print(page, &replies->wordings, sure);
}

void
found_brief(struct out *out, enum lang lang, const struct tally *tally)
{
	for (size_t i = 0; i < tally->used; i++)
		brief_line(out, lang, &tally->entries[i].code);
}

void
found_json(struct out *out, enum lang lang, const struct tally *tally,
    const struct replies *replies)
{
	struct favour favours[FAVOURS_MOST];
	const struct seen_text text = { tally, replies, favours,
		evidence_favours(replies, favours) };

	seen_print(out, lang, &text);
}
