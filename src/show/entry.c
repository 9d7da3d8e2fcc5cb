/*
 * A record as an object of JSON.  It must not know what stands around it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/ascii.h"
#include "rcodex/table/field.h"
#include "rcodex/table/spelling.h"
#include "rcodex/table/subject.h"
#include "entry.h"

/* The records that hold a code, each a word. */
static void
add_space(struct json *json, enum space space)
{
	static const char *const spaces[SPACE_COUNT][2] = {
		[IN_HEADER] = { "header", "" },
		[IN_EDNS] = { "edns", "" },
		[IN_TSIG] = { "tsig", "" },
		[IN_TSIG_TKEY] = { "tsig", "tkey" },
		[IN_TKEY] = { "tkey", "" },
		[IN_NONE] = { "pseudo", "" },
		[IN_NO_MESSAGE] = { "pseudo", "" },
		[IN_EDE] = { "ede", "" },
	};

	json_open(json, "space", '[');
	json_text(json, NULL, spaces[space][0]);
	json_text(json, NULL, spaces[space][1]);
	json_close(json, ']');
}

static const char *
who_word(enum who who)
{
	static const char *const words[WHO_COUNT] = {
		[WHO_ZONE] = "zone",
		[WHO_SERVER] = "server",
		[WHO_RESOLVER] = "resolver",
		[WHO_NETWORK] = "network",
		[WHO_CLIENT] = "client",
	};

	return words[who];
}

static const char *
retry_word(enum retry_class retry)
{
	static const char *const words[RETRY_COUNT] = {
		[RETRY_NO] = "no",
		[RETRY_SAME] = "same",
		[RETRY_ALTERED] = "altered",
		[RETRY_OTHER] = "other",
		[RETRY_CHANGE] = "change",
	};

	return words[retry];
}

/* Adds an object of two members. */
static void
add_two(struct json *json, const char *key, const char *text, const char *other,
    const char *other_text)
{
	json_open(json, NULL, '{');
	json_text(json, key, text);
	json_text(json, other, other_text);
	json_close(json, '}');
}

static void
add_meanings(struct json *json, const struct record *record)
{
	if (record->meanings[0].name[0] == '\0')
		return;
	json_open(json, "meanings", '[');
	for (size_t i = 0; i < MEANINGS_MOST; i++)
		add_two(json, "name", record->meanings[i].name, "text",
		    record->meanings[i].text);
	json_close(json, ']');
}

/* Adds checks as a list, with the commands of the facts. */
static void
add_checks(struct json *json, enum lang lang, const char *key,
    const struct text_test facts[], const struct text_test texts[], size_t most,
    enum record_id id)
{
	struct text outcome;

	if (texts[0].outcome[0] == '\0')
		return;
	json_open(json, key, '[');
	for (size_t i = 0; i < most && texts[i].outcome[0] != '\0'; i++) {
		label_numbered(&outcome, lang, texts[i].outcome, id);
		add_two(json, "check", facts[i].command, "reads",
		    outcome.bytes);
	}
	json_close(json, ']');
}

/* Adds a scope as the data call it, in small letters. */
static void
add_scope(struct json *json, const char *key, enum scope scope)
{
	struct text word;

	text_copy(&word, label_scope_name(scope));
	for (size_t i = 0; i < word.used; i++)
		word.bytes[i] = ascii_lower(word.bytes[i]);
	json_text(json, key, word.bytes);
}

/* Adds what ends a cause. */
static void
add_remedy(struct json *json, enum lang lang, size_t index)
{
	struct text words;

	json_text(json, "fix", label_fix(&words, lang, index));
	if (*cause_setting(lang, index, 0) == '\0')
		return;
	json_open(json, "settings", '[');
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		json_text(json, NULL, cause_setting(lang, index, i));
	json_close(json, ']');
}

static void
add_cause(struct json *json, enum lang lang, size_t index)
{
	const struct cause *facts = cause_get(index);
	const struct cause *text = cause_text(lang, index);

	json_open(json, NULL, '{');
	json_text(json, "id", facts->id);
	json_number(json, "number", cause_number(index));
	if (facts->rare)
		json_true(json, "rare");
	add_scope(json, "scope", (enum scope)facts->scope);
	add_scope(json, "also", (enum scope)facts->also);
	json_text(json, "who",
	    who_word((enum who)cause_remedy(LANG_en, index)->who));
	json_text(json, "title", cause_remedy(lang, index)->title);
	json_text(json, "sign", text->sign);
	add_checks(json, lang, "checks", facts->checks, text->checks,
	    CHECKS_MOST, (enum record_id)facts->of);
	add_remedy(json, lang, index);
	json_close(json, '}');
}

static void
add_causes(struct json *json, enum lang lang, enum record_id id)
{
	size_t first, count = cause_all(id, &first);

	json_open(json, "cases", '[');
	for (size_t i = first; i < first + count; i++)
		add_cause(json, lang, i);
	json_close(json, ']');
}

static void
add_spellings(struct json *json, enum record_id id)
{
	const struct spelling *spelling;
	bool any = false;

	for (size_t i = 0; (spelling = spelling_next(id, &i)) != NULL;) {
		if (!any)
			json_open(json, "spellings", '[');
		any = true;
		add_two(json, "word", spelling->word, "tool", spelling->tool);
	}
	if (any)
		json_close(json, ']');
}

static void
add_links(struct json *json, const struct record *record)
{
	json_open(json, "references", '[');
	for (size_t i = 0; i < REFERENCES_MOST; i++)
		json_text(json, NULL, record->references[i]);
	json_close(json, ']');
	json_open(json, "see_also", '[');
	for (size_t i = 0; i < SEE_ALSO_MOST; i++)
		json_text(json, NULL, record->see_also[i]);
	json_close(json, ']');
}

/* Adds what a subject is called and where it is carried. */
static void
add_identity(struct json *json, const struct subject *subject)
{
	const struct record *record = record_get(subject->id);
	struct text mnemonic;

	if (subject->number == NO_NUMBER)
		json_null(json, "number");
	else
		json_number(json, "number", (uint64_t)subject->number);
	if (record->range) {
		json_number(json, "first", (uint64_t)record->first);
		json_number(json, "last", (uint64_t)record->last);
	}
	subject_mnemonic(&mnemonic, subject);
	json_text(json, "mnemonic", mnemonic.bytes);
	add_space(json, (enum space)record->space);
	json_text(json, "name", record->name);
}

/* Adds the texts that stand by themselves, and beside retry its class. */
static void
add_fields(struct json *json, const struct record *text, enum retry_class class)
{
	const struct field *field;

	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		if ((field->shown & IN_JSON) == 0)
			continue;
		json_text(json, field->key, field_text(field, text));
		if (field->offset == offsetof(struct record, retry))
			json_text(json, "retry_class", retry_word(class));
	}
}

void
entry_record(struct json *json, enum lang lang, const struct subject *subject)
{
	const struct record *record = record_get(subject->id);
	const struct record *text = record_text(lang, subject->id);
	struct text description;

	json_open(json, NULL, '{');
	add_identity(json, subject);
	json_text(json, "gist", text->gist);
	text_copy(&description, text->description);
	text_sentence(&description, text->further);
	json_text(json, "description", description.bytes);
	add_meanings(json, text);
	add_checks(json, lang, "check_first", record->check_first,
	    text->check_first, CHECK_FIRST_MOST, subject->id);
	add_causes(json, lang, subject->id);
	add_fields(json, text, (enum retry_class)record->retry_class);
	add_spellings(json, subject->id);
	add_links(json, record);
	json_close(json, '}');
}

void
entry_cause(struct json *json, enum lang lang, const struct subject *subject,
    size_t index)
{
	json_open(json, NULL, '{');
	add_identity(json, subject);
	json_text(json, "gist", record_text(lang, subject->id)->gist);
	json_open(json, "cases", '[');
	add_cause(json, lang, index);
	json_close(json, ']');
	json_close(json, '}');
}
