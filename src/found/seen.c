/*
 * What a text tells of a code, as JSON.  It must not know how it was found.
 *
 * SPDX-License-Identifier: ISC
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "rcodex/show/json.h"
#include "rcodex/show/member.h"
#include "seen.h"

static bool
is_of(const struct reply *reply, const struct subject *code)
{
	return reply->code.id == code->id && reply->code.number == code->number;
}

/* Prints the question and the server of the first reply that tells them. */
static void
put_question(struct out *out, const struct replies *replies,
    const struct subject *code)
{
	static const struct {
		const char *key;
		size_t offset;
	} members[] = { { ",\"name\":", offsetof(struct reply, name) },
		{ ",\"type\":", offsetof(struct reply, type) },
		{ ",\"server\":", offsetof(struct reply, server) } };

	for (size_t i = 0; i < sizeof(members) / sizeof(*members); i++) {
		const char *text = "";

		for (size_t j = 0; j < replies->used && *text == '\0'; j++) {
			if (is_of(&replies->list[j], code))
				text = (const char *)&replies->list[j] +
				    members[i].offset;
		}
		if (*text == '\0')
			continue;
		out_text(out, members[i].key);
		member_foreign(out, text);
	}
}

/* Prints one EDE of a reply. */
static void
put_ede(struct out *out, const struct reply_ede *ede)
{
	struct subject known;
	bool first = true;

	out_text(out, "{");
	member_number(out, &first, "number", ede->number);
	if (record_find_ede(ede->number, &known) &&
	    !record_get(known.id)->range)
		member_text(out, &first, "name", record_get(known.id)->name);
	if (ede->text[0] != '\0') {
		member_key(out, &first, "text");
		member_foreign(out, ede->text);
	}
	out_text(out, "}");
}

/* Says whether a reply before it has the same EDE beside the same code. */
static bool
is_repeated(const struct replies *replies, const struct reply *reply,
    const struct reply_ede *ede)
{
	for (const struct reply *other = replies->list; other <= reply;
	     other++) {
		if (!is_of(other, &reply->code))
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

/* Prints the EDEs beside a code, each once. */
static void
put_edes(struct out *out, const struct replies *replies,
    const struct subject *code)
{
	bool first = true;

	for (size_t i = 0; i < replies->used; i++) {
		const struct reply *reply = &replies->list[i];

		for (size_t j = 0; j < reply->edes_used; j++) {
			if (!is_of(reply, code) ||
			    is_repeated(replies, reply, &reply->edes[j]))
				continue;
			out_text(out, first ? ",\"ede\":[" : ",");
			first = false;
			put_ede(out, &reply->edes[j]);
		}
	}
	if (!first)
		out_text(out, "]");
}

/* Prints what was read, and the ids of the cases that it speaks for. */
static void
put_evidence(struct out *out, const struct seen_text *text,
    const struct subject *code)
{
	for (int ids = 0; ids < 2; ids++) {
		bool first = true;

		for (size_t i = 0; i < text->favours_used; i++) {
			const struct favour *favour = &text->favours[i];

			if (!is_of(favour->reply, code))
				continue;
			if (first)
				out_text(out,
				    ids ? ",\"favours\":[" : ",\"evidence\":[");
			else
				out_text(out, ",");
			first = false;
			member_string(out,
			    ids ? cause_get(favour->hint->cause)->id :
				  favour->why);
		}
		if (!first)
			out_text(out, "]");
	}
}

void
seen_print(struct out *out, enum lang lang, const struct tally_entry *entry,
    const struct seen_text *text)
{
	char digits[24];

	json_members(out, lang, &entry->code);
	snprintf(digits, sizeof(digits), "%" PRIu64, entry->count);
	out_text(out, ",\"seen\":{\"count\":");
	out_text(out, digits);
	put_question(out, text->replies, &entry->code);
	put_edes(out, text->replies, &entry->code);
	out_text(out, "}");
	put_evidence(out, text, &entry->code);
	out_text(out, "}");
}
