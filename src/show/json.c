/*
 * Records as JSON.  It must not know about columns; keys are never translated.
 *
 * SPDX-License-Identifier: ISC
 */
#include "compose.h"
#include "rcodex/show/json.h"
#include "rcodex/show/member.h"
#include "rcodex/table/spelling.h"
#include "rcodex/table/subject.h"

static void
put_space(struct out *out, bool *first, enum space space)
{
	static const char *const spaces[SPACE_COUNT] = {
		[IN_HEADER] = "[\"header\"]",
		[IN_EDNS] = "[\"edns\"]",
		[IN_TSIG] = "[\"tsig\"]",
		[IN_TSIG_TKEY] = "[\"tsig\",\"tkey\"]",
		[IN_TKEY] = "[\"tkey\"]",
		[IN_NONE] = "[\"pseudo\"]",
		[IN_EDE] = "[\"ede\"]",
	};

	member_key(out, first, "space");
	out_text(out, spaces[space]);
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
		[RETRY_OTHER] = "other",
		[RETRY_CHANGE] = "change",
	};

	return words[retry];
}

/* Prints an object of two members. */
static void
put_two(struct out *out, const char *key, const char *text, const char *other,
    const char *other_text)
{
	bool first = true;

	out_text(out, "{");
	member_text(out, &first, key, text);
	member_text(out, &first, other, other_text);
	out_text(out, "}");
}

static void
put_meanings(struct out *out, bool *first, const struct record *text)
{
	bool first_one = true;

	if (text->meanings[0].name[0] == '\0')
		return;
	member_key(out, first, "meanings");
	out_text(out, "[");
	for (size_t i = 0; i < MEANINGS_MOST; i++) {
		member_comma(out, &first_one);
		put_two(out, "name", text->meanings[i].name, "text",
		    text->meanings[i].text);
	}
	out_text(out, "]");
}

static void
put_check_first(struct out *out, bool *first, enum record_id id,
    const struct record *text)
{
	bool first_one = true;
	char filled[FILLED_MOST];

	if (text->check_first[0].command[0] == '\0')
		return;
	member_key(out, first, "check_first");
	out_text(out, "[");
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		const struct text_test *test = &text->check_first[i];

		if (test->command[0] == '\0')
			continue;
		member_comma(out, &first_one);
		put_two(out, "check", test->command, "reads",
		    label_numbered(filled, test->outcome, id));
	}
	out_text(out, "]");
}

static void
put_cases(struct out *out, bool *first, enum lang lang, enum record_id id)
{
	size_t begin, count = cause_main(id, &begin);

	member_key(out, first, "cases");
	out_text(out, "[");
	for (size_t i = begin; i < begin + count; i++) {
		const struct cause *fact = cause_get(i);
		const struct cause *text = cause_text(lang, i);
		bool first_one = true;

		out_text(out, i > begin ? ",{" : "{");
		member_text(out, &first_one, "id", fact->id);
		member_text(out, &first_one, "title", text->title);
		member_text(out, &first_one, "who", who_word(fact->who));
		member_text(out, &first_one, "sign", text->sign);
		member_text(out, &first_one, "check", fact->check);
		member_text(out, &first_one, "reads", text->reads);
		member_text(out, &first_one, "fix", text->fix);
		out_text(out, "}");
	}
	out_text(out, "]");
}

static void
put_rare(struct out *out, bool *first, enum lang lang, enum record_id id)
{
	size_t begin, count = cause_rare(id, &begin);

	if (count == 0)
		return;
	member_key(out, first, "rare");
	out_text(out, "[");
	for (size_t i = begin; i < begin + count; i++) {
		const struct cause *text = cause_text(lang, i);
		bool first_one = true;

		out_text(out, i > begin ? ",{" : "{");
		member_text(out, &first_one, "id", cause_get(i)->id);
		member_text(out, &first_one, "title", text->title);
		member_text(out, &first_one, "fix", text->fix);
		out_text(out, "}");
	}
	out_text(out, "]");
}

static void
put_spellings(struct out *out, bool *first, enum record_id id)
{
	const struct spelling *spelling;
	bool first_one = true;

	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		if (spelling->of != id)
			continue;
		if (first_one)
			member_key(out, first, "spellings");
		out_text(out, first_one ? "[" : ",");
		first_one = false;
		put_two(out, "word", spelling->word, "tool", spelling->tool);
	}
	if (!first_one)
		out_text(out, "]");
}

static void
put_links(struct out *out, bool *first, const struct record *code)
{
	member_key(out, first, "references");
	for (size_t i = 0; i < REFERENCES_MOST && code->references[i][0]; i++) {
		out_text(out, i == 0 ? "[" : ",");
		member_string(out, code->references[i]);
	}
	out_text(out, "]");
	member_key(out, first, "see_also");
	for (size_t i = 0; i < SEE_ALSO_MOST && code->see_also[i][0]; i++) {
		out_text(out, i == 0 ? "[" : ",");
		member_string(out, code->see_also[i]);
	}
	out_text(out, "]");
}

/* Prints what a subject is called and where it is carried. */
static void
put_identity(struct out *out, bool *first, const struct subject *subject)
{
	const struct record *code = record_get(subject->id);
	char mnemonic[FILLED_MOST];

	member_number(out, first, "number", subject->number);
	if (code->range) {
		member_number(out, first, "first", code->first);
		member_number(out, first, "last", code->last);
	}
	subject_mnemonic(mnemonic, subject);
	member_text(out, first, "mnemonic", mnemonic);
	put_space(out, first, code->space);
	member_text(out, first, "name", code->name);
}

void
json_members(struct out *out, enum lang lang, const struct subject *subject)
{
	const struct record *code = record_get(subject->id);
	const struct record *text = record_text(lang, subject->id);
	char description[FILLED_MOST];
	bool first = true;
	size_t used;

	out_text(out, "{");
	put_identity(out, &first, subject);
	member_text(out, &first, "gist", text->gist);
	used = fill_add(description, 0, text->description);
	if (text->further[0] != '\0')
		fill_add(description, fill_add(description, used, " "),
		    text->further);
	member_text(out, &first, "description", description);
	put_meanings(out, &first, text);
	put_check_first(out, &first, subject->id, text);
	put_cases(out, &first, lang, subject->id);
	put_rare(out, &first, lang, subject->id);
	member_text(out, &first, "retry", text->retry);
	member_text(out, &first, "retry_class", retry_word(code->retry_class));
	member_text(out, &first, "cached", text->cached);
	member_text(out, &first, "comes_with", text->comes_with);
	member_text(out, &first, "sent_by", text->sent_by);
	put_spellings(out, &first, subject->id);
	put_links(out, &first, code);
	member_text(out, &first, "lang", "en");
}

void
json_code(struct out *out, enum lang lang, const struct subject *subject)
{
	json_members(out, lang, subject);
	out_text(out, "}");
}

static void
put_sentences(struct out *out, const char *key, const char *sentences,
    size_t size, size_t most)
{
	bool first = false, first_one = true;

	if (sentences[0] == '\0')
		return;
	member_key(out, &first, key);
	out_text(out, "[");
	for (size_t i = 0; i < most && sentences[i * size] != '\0'; i++) {
		member_comma(out, &first_one);
		member_string(out, sentences + i * size);
	}
	out_text(out, "]");
}

static void
put_comparison(struct out *out, enum lang lang, const struct subject *a,
    const struct subject *b)
{
	struct comparison_text text;
	bool first = false;

	compose_comparison(lang, a, b, &text);
	out_text(out, "{\"compare\":[");
	json_code(out, lang, a);
	out_text(out, ",");
	json_code(out, lang, b);
	out_text(out, "]");
	member_text(out, &first, "summary", text.summary);
	put_sentences(out, "differences", text.differences[0], FILLED_MOST,
	    DIFFERENCES_MOST);
	put_sentences(out, "which", text.which[0], FILLED_MOST, 2);
	out_text(out, "}");
}

void
json_print(struct out *out, enum lang lang, const struct request *request)
{
	struct subject a, b;

	if (request->kind == REQUEST_AMBIGUOUS) {
		for (size_t i = 0; request_subject(request, i, &a); i++) {
			out_text(out, i == 0 ? "[" : ",");
			json_code(out, lang, &a);
		}
		out_text(out, "]");
	} else if (request_subject(request, 0, &a) &&
	    request_subject(request, 1, &b)) {
		put_comparison(out, lang, &a, &b);
	} else {
		json_code(out, lang, &a);
	}
	out_text(out, "\n");
}
