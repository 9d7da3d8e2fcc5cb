/*
 * Words that can stand for codes.  It must not know how they were found.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/page/parts.h"
#include "rcodex/show/choice.h"
#include "rcodex/table/subject.h"
#include "paste.h"
#include "unsure.h"
#include "verdict.h"

bool
unsure_candidate(const struct said *said, size_t i, struct subject *candidate)
{
	const struct ambiguity *ambiguity = said->wording.ambiguity;

	if (ambiguity == NULL) {
		*candidate = said->wording.code;
		return i == 0;
	}
	if (i >= ambiguity->count)
		return false;
	*candidate = subject_of((enum record_id)ambiguity->candidates[i]);
	return true;
}

/* Stores the command that tells the candidates apart, filled in. */
static void
fill_command(struct text *command, const struct said *said)
{
	const struct ambiguity *ambiguity = said->wording.ambiguity;
	struct reply reply;

	reply_clear(&reply);
	reply.query = said->query;
	paste(command,
	    ambiguity != NULL ? ambiguity->command : "dig NAME | rcodex",
	    &reply);
}

/* Stores what that command shows. */
static void
fill_tells(struct text *tells, enum lang lang, const struct said *said)
{
	const struct ambiguity *ambiguity = said->wording.ambiguity;
	struct text mnemonic;

	text_clear(tells);
	if (ambiguity != NULL) {
		text_add(tells, "%s", spelling_texts(lang, ambiguity)->tells);
		return;
	}
	/* What has no number has no status either. */
	if (said->wording.code.id == RC_NODATA) {
		text_add(tells, "%s", record_text(lang, RC_NODATA)->seen_by);
		return;
	}
	subject_mnemonic(&mnemonic, &said->wording.code);
	text_fill(tells, label_text(lang, LABEL_unsure_test),
	    (struct filling){ .a = mnemonic.bytes });
}

/* Prints the words, who writes them, and what they are about. */
static void
put_words(struct page *page, const struct said *said)
{
	const enum lang lang = page->lang;
	struct text line;

	text_set(&line, "\"%s\"", said->wording.word);
	if (*said->wording.tool != '\0')
		text_add(&line, " (%s)", said->wording.tool);
	verdict_add_foreign(&line, label_text(lang, LABEL_seen_for),
	    said->query.name);
	verdict_add_foreign(&line, label_text(lang, LABEL_seen_from),
	    said->query.server);
	verdict_add_foreign(&line, label_text(lang, LABEL_seen_port),
	    said->query.port);
	layout_styled(page, 0, LAYOUT_VERBATIM, line.bytes);
}

/* Prints what words can stand for. */
static void
put_candidates(struct page *page, const struct said *said)
{
	const struct ambiguity *ambiguity = said->wording.ambiguity;

	parts_sentence(page,
	    ambiguity != NULL ? LABEL_unsure : LABEL_unsure_one,
	    (struct filling){ 0 });
	if (ambiguity != NULL)
		choice_candidates(page, ambiguity);
	else
		choice_candidate(page, &said->wording.code);
}

void
unsure_print(struct page *page, const struct wordings *wordings, bool behind)
{
	for (size_t i = 0; i < wordings->used; i++) {
		const struct said *said = &wordings->list[i];
		struct text command, tells;

		if (i > 0 || behind)
			layout_gap(page);
		put_words(page, said);
		layout_gap(page);
		put_candidates(page, said);
		fill_command(&command, said);
		fill_tells(&tells, page->lang, said);
		parts_heading(page, LABEL_tell_apart);
		parts_check(page, 2, command.bytes, tells.bytes);
	}
}

/* Adds one wording. */
static void
add_said(struct json *json, const struct said *said)
{
	struct subject candidate;
	struct text text;

	json_open(json, NULL, '{');
	json_text(json, "words", said->wording.word);
	json_text(json, "tool", said->wording.tool);
	json_foreign(json, "name", said->query.name);
	json_foreign(json, "server", said->query.server);
	json_open(json, "candidates", '[');
	for (size_t i = 0; unsure_candidate(said, i, &candidate); i++) {
		subject_mnemonic(&text, &candidate);
		json_text(json, NULL, text.bytes);
	}
	json_close(json, ']');
	fill_command(&text, said);
	json_text(json, "check", text.bytes);
	json_close(json, '}');
}

void
unsure_json(struct json *json, const struct wordings *wordings)
{
	if (wordings->used == 0)
		return;
	json_open(json, "unsure", '[');
	for (size_t i = 0; i < wordings->used; i++)
		add_said(json, &wordings->list[i]);
	json_close(json, ']');
}
