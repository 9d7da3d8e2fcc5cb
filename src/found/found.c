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
#include "lines.h"
#include "paste.h"
#include "seen.h"
#include "unsure.h"
#include "verdict.h"

enum { CARDS_MOST = 2 };

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
	bool added[RC_COUNT] = { [RC_NOREPLY] = says_no_reply(found) };

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
	lines_edes(found, 0);
}

/* Returns the first reply with a code, or that is NODATA, or NULL. */
static const struct reply *
reply_with(const struct found *found, const struct subject *code)
{
	for (size_t i = 0; i < found->replies->used; i++) {
		const struct reply *reply = &found->replies->list[i];

		if (code->id == RC_NODATA ? evidence_nodata(reply) :
					    record_same(&reply->code, code))
			return reply;
	}
	return NULL;
}

static void
fill(struct text *to, const char *command, const void *with)
{
	paste(to, command, with);
}

/* Prints a card, its commands filled in from the first reply with its code. */
static void
put_card(const struct found *found, const struct subject *code)
{
	struct page *page = found->page;

	layout_gap(page);
	page->fill_with = reply_with(found, code);
	page->fill = page->fill_with != NULL ? fill : NULL;
	card_print(page, code);
	page->fill = NULL;
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
		put_card(found, code);
		card = true;
	}
	if (says_no_reply(found)) {
		put_card(found, &silent);
		card = true;
	}
	if (card)
		return;
	if (shows_nodata(found)) {
		put_card(found, &nodata);
		return;
	}
	lines_code(found, &(const struct subject){ RC_NOERROR, 0 });
	for (size_t i = 0; i < found->tally->used; i++) {
		if (record_is_ede(found->tally->entries[i].code.id))
			lines_code(found, &found->tally->entries[i].code);
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
		block_print(found->page, found->replies, found->favours,
		    found->favours_used,
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
		lines_print(&found);
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
	const struct seen_text text = { lang, tally, replies, favours,
		evidence_favours(replies, favours) };

	seen_print(out, &text);
}
