/*
 * What a text tells, as JSON.  It must not know how it was found.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/document.h"
#include "rcodex/table/subject.h"
#include "seen.h"
#include "unsure.h"

/* Adds how often each code is reported. */
static void
add_reports(struct json *json, const struct tally *tally)
{
	struct text mnemonic;

	json_open(json, "reports", '[');
	for (size_t i = 0; i < tally->used; i++) {
		const struct tally_entry *entry = &tally->entries[i];

		subject_mnemonic(&mnemonic, &entry->code);
		json_open(json, NULL, '{');
		json_number(json, "number", (uint64_t)entry->code.number);
		json_text(json, "mnemonic", mnemonic.bytes);
		json_number(json, "count", entry->count);
		json_close(json, '}');
	}
	json_close(json, ']');
}

/* Adds one EDE of a reply. */
static void
add_ede(struct json *json, const struct reply_ede *ede)
{
	struct subject known;

	json_open(json, NULL, '{');
	json_number(json, "number", (uint64_t)ede->number);
	if (record_find_ede(ede->number, &known) &&
	    !record_get(known.id)->range)
		json_text(json, "name", record_get(known.id)->name);
	json_foreign(json, "text", ede->text);
	json_close(json, '}');
}

static void
add_edes(struct json *json, const struct reply *reply)
{
	if (reply->edes_used == 0)
		return;
	json_open(json, "edes", '[');
	for (size_t i = 0; i < reply->edes_used; i++)
		add_ede(json, &reply->edes[i]);
	json_close(json, ']');
}

/* Adds what was read of a reply, or the causes that it speaks for. */
static void
add_favours(struct json *json, const struct seen_text *text,
    const struct reply *reply, bool causes)
{
	struct subject of;
	struct text mnemonic;
	bool any = false;

	for (size_t i = 0; i < text->favours_used; i++) {
		const struct favour *favour = &text->favours[i];
		const struct cause *cause = cause_get(favour->cause);

		if (favour->reply != reply || favour->heard != NULL)
			continue;
		if (!any)
			json_open(json, causes ? "favours" : "evidence", '[');
		any = true;
		if (!causes) {
			json_text(json, NULL,
			    evidence_why(text->lang, favour->hint));
			continue;
		}
		json_open(json, NULL, '{');
		of = subject_of((enum record_id)cause->of);
		subject_mnemonic(&mnemonic, &of);
		json_text(json, "record", mnemonic.bytes);
		json_text(json, "case", cause->id);
		json_close(json, '}');
	}
	if (any)
		json_close(json, ']');
}

/* Adds the error of a TSIG or TKEY record. */
static void
add_error(struct json *json, const char *key, const struct subject *error)
{
	struct text mnemonic;

	if (error->id == RC_COUNT)
		return;
	subject_mnemonic(&mnemonic, error);
	json_text(json, key, mnemonic.bytes);
}

static void
add_reply(struct json *json, const struct seen_text *text,
    const struct reply *reply)
{
	struct text mnemonic;

	subject_mnemonic(&mnemonic, &reply->code);
	json_open(json, NULL, '{');
	json_text(json, "code", mnemonic.bytes);
	json_foreign(json, "name", reply->query.name);
	json_foreign(json, "type", reply->query.type);
	json_foreign(json, "server", reply->query.server);
	json_foreign(json, "port", reply->query.port);
	add_edes(json, reply);
	add_error(json, "tsig", &reply->tsig);
	add_error(json, "tkey", &reply->tkey);
	add_favours(json, text, reply, false);
	add_favours(json, text, reply, true);
	json_close(json, '}');
}

/* The codes that have been added; each number of a range is another. */
struct added {
	struct subject list[TALLY_MOST + 4 * REPLIES_MOST + FAVOURS_MOST +
	    WORDINGS_MOST * CANDIDATES_MOST];
	size_t used;
};

/* Adds a record, unless it has been. */
static void
add_code(struct json *json, enum lang lang, struct subject subject,
    struct added *added)
{
	for (size_t i = 0; i < added->used; i++) {
		if (record_same(&added->list[i], &subject))
			return;
	}
	added->list[added->used++] = subject;
	document_code(json, lang, &subject);
}

/* Adds what a reply has that is no report: NODATA, and errors within. */
static void
add_codes_within(struct json *json, enum lang lang, const struct reply *reply,
    struct added *added)
{
	if (reply->code.id == RC_NOREPLY)
		add_code(json, lang, reply->code, added);
	if (evidence_nodata(reply))
		add_code(json, lang, subject_of(RC_NODATA), added);
	if (reply->tsig.id != RC_COUNT)
		add_code(json, lang, reply->tsig, added);
	if (reply->tkey.id != RC_COUNT)
		add_code(json, lang, reply->tkey, added);
}

/*
 * Adds the records of all codes that are reported, of what else a reply has,
 * and those of all causes that are spoken for.
 */
static void
add_codes(struct json *json, const struct seen_text *text)
{
	const enum lang lang = text->lang;
	struct added added = { .used = 0 };

	for (size_t i = 0; i < text->tally->used; i++)
		add_code(json, lang, text->tally->entries[i].code, &added);
	for (size_t i = 0; i < text->replies->used; i++)
		add_codes_within(json, lang, &text->replies->list[i], &added);
	for (size_t i = 0; i < text->favours_used; i++) {
		const struct cause *cause = cause_get(text->favours[i].cause);

		add_code(json, lang, subject_of((enum record_id)cause->of),
		    &added);
	}
	for (size_t i = 0; i < text->replies->wordings.used; i++) {
		const struct said *said = &text->replies->wordings.list[i];
		struct subject candidate;

		for (size_t j = 0; unsure_candidate(said, j, &candidate); j++)
			add_code(json, lang, candidate, &added);
	}
}

/* Adds what a log says of a cause. */
static void
add_heard(struct json *json, const struct heard *heard)
{
	const struct cause *cause = cause_get(heard->cause);
	const struct subject of = subject_of((enum record_id)cause->of);
	struct text mnemonic;

	json_open(json, NULL, '{');
	json_text(json, "tool", heard->tool);
	json_foreign(json, "text", heard->said);
	json_number(json, "count", heard->count);
	json_foreign(json, "name", heard->about.query.name);
	json_foreign(json, "type", heard->about.query.type);
	json_foreign(json, "server", heard->about.query.server);
	json_foreign(json, "zone", heard->about.soa_name);
	json_foreign(json, "key", heard->about.key);
	subject_mnemonic(&mnemonic, &of);
	json_text(json, "record", mnemonic.bytes);
	json_text(json, "case", cause->id);
	json_close(json, '}');
}

static void
add_reasons(struct json *json, const struct reasons *reasons)
{
	if (reasons->used == 0)
		return;
	json_open(json, "reasons", '[');
	for (size_t i = 0; i < reasons->used; i++)
		add_heard(json, &reasons->list[i]);
	json_close(json, ']');
}

void
seen_print(struct out *out, const struct seen_text *text)
{
	const struct replies *replies = text->replies;
	struct json json;

	document_open(&json, out, text->lang);
	add_codes(&json, text);
	document_end_codes(&json);
	add_reports(&json, text->tally);
	if (replies->used > 0) {
		json_open(&json, "replies", '[');
		for (size_t i = 0; i < replies->used; i++)
			add_reply(&json, text, &replies->list[i]);
		json_close(&json, ']');
	}
	add_reasons(&json, &replies->reasons);
	unsure_json(&json, &replies->wordings);
	document_close(&json);
}
