/*
 * What a text tells of a code, as JSON.  It must not know how it was found.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/show/document.h"
#include "seen.h"

/* Adds a text of the first reply with a code that tells it. */
static void
add_told(struct json *json, const char *key, const struct replies *replies,
    const struct subject *code, size_t offset)
{
	const char *text = "";

	for (size_t i = 0; i < replies->used && *text == '\0'; i++) {
		if (record_same(&replies->list[i].code, code))
			text = (const char *)&replies->list[i] + offset;
	}
	json_foreign(json, key, text);
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

/* Says whether a reply before it has the same EDE beside the same code. */
static bool
is_repeated(const struct replies *replies, const struct reply *reply,
    const struct reply_ede *ede)
{
	for (const struct reply *other = replies->list; other <= reply;
	     other++) {
		if (!record_same(&other->code, &reply->code))
			continue;
		for (size_t i = 0; i < other->edes_used; i++) {
			if (&other->edes[i] == ede)
				return false;
			if (other->edes[i].number == ede->number &&
			    strcmp(other->edes[i].text, ede->text) == 0)
				return true;
		}
	}
	return false;
}

/* Adds the EDEs beside a code, each once. */
static void
add_edes(struct json *json, const struct replies *replies,
    const struct subject *code)
{
	bool any = false;

	for (size_t i = 0; i < replies->used; i++) {
		const struct reply *reply = &replies->list[i];

		for (size_t j = 0; j < reply->edes_used; j++) {
			if (!record_same(&reply->code, code) ||
			    is_repeated(replies, reply, &reply->edes[j]))
				continue;
			if (!any)
				json_open(json, "ede", '[');
			any = true;
			add_ede(json, &reply->edes[j]);
		}
	}
	if (any)
		json_close(json, ']');
}

/* Adds what was read of a code, or the ids of the causes that it speaks for. */
static void
add_favours(struct json *json, const char *key, bool ids,
    const struct seen_text *text, const struct subject *code)
{
	bool any = false;

	for (size_t i = 0; i < text->favours_used; i++) {
		const struct favour *favour = &text->favours[i];

		if (!record_same(&favour->reply->code, code))
			continue;
		if (!any)
			json_open(json, key, '[');
		any = true;
		json_text(json, NULL,
		    ids ? cause_get(favour->hint->cause)->id : favour->why);
	}
	if (any)
		json_close(json, ']');
}

void
seen_print(struct json *json, enum lang lang, const struct tally_entry *entry,
    const struct seen_text *text)
{
	const struct replies *replies = text->replies;
	const struct subject *code = &entry->code;

	json_open(json, NULL, '{');
	document_members(json, lang, code);
	json_open(json, "seen", '{');
	json_number(json, "count", entry->count);
	add_told(json, "name", replies, code,
	    offsetof(struct reply, query.name));
	add_told(json, "type", replies, code,
	    offsetof(struct reply, query.type));
	add_told(json, "server", replies, code,
	    offsetof(struct reply, query.server));
	add_edes(json, replies, code);
	json_close(json, '}');
	add_favours(json, "evidence", false, text, code);
	add_favours(json, "favours", true, text, code);
	json_close(json, '}');
}
