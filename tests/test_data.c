/*
 * What the preprocessor cannot see in data/: lengths, empty texts, citations,
 * and names that lead nowhere, over every record.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <stdlib.h>

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/operand.h"
#include "rcodex/page/layout.h"
#include "rcodex/table/label.h"
#include "rcodex/table/pair.h"

#include "prose.h"

#define FOR_EACH(id) for (int id = 0; id < RC_COUNT; id++)
#define FOR_EACH_LANGUAGE(lang) \
	for (enum lang lang = LANG_en; lang < LANG_COUNT; lang++)

static char sections[32 * 1024];

/* Returns what to call a record in a message. */
static const char *
name(int id)
{
	const struct record *code = record_get((enum record_id)id);

	return code->range ? code->references[0] : code->mnemonic;
}

/* A text of ours: one blank between words, none at the ends; English is ASCII.
 */
static void
check_text(enum lang lang, int id, const char *field, const char *text,
    size_t size, bool needed)
{
	if (memchr(text, '\0', size) == NULL)
		fail_msg("%s %s is too long: %.*s", name(id), field, (int)size,
		    text);
	if (needed && *text == '\0')
		fail_msg("%s %s is empty", name(id), field);
	if (*text == ' ' || (*text && text[strlen(text) - 1] == ' ') ||
	    strstr(text, "  ") != NULL)
		fail_msg("%s %s has a stray blank: %s", name(id), field, text);
	if (!marks_are_paired(text))
		fail_msg("%s %s has a stray mark: %s", name(id), field, text);
	for (const char *p = text; *p != '\0'; p++) {
		if (lang == LANG_en && (*p < ' ' || *p > '~'))
			fail_msg("%s %s is not ASCII: %s", name(id), field,
			    text);
	}
}

#define CHECK(id, from, field, needed) \
	check_text(lang, id, #field, (from)->field, sizeof((from)->field), \
	    needed)

static void
every_record_has_all_its_texts(void **state)
{
	(void)state;
	FOR_EACH_LANGUAGE(lang) FOR_EACH(id)
	{
		const struct record *facts = record_get((enum record_id)id);
		const struct record *t = record_text(lang, (enum record_id)id);
		bool ede = record_is_ede((enum record_id)id);
		bool code = !record_get((enum record_id)id)->range && !ede;
		size_t first, count = cause_main((enum record_id)id, &first);

		CHECK(id, facts, name, true);
		CHECK(id, t, gist, true);
		CHECK(id, t, retry, true);
		/* An EDE is cached with the reply that it is in. */
		CHECK(id, t, cached, !ede);
		CHECK(id, t, comes_with, ede);
		CHECK(id, t, sent_by, true);
		CHECK(id, t, carried, false);
		CHECK(id, t, description, true);
		CHECK(id, t, further, false);
		CHECK(id, t, not_yours, code);
		CHECK(id, t, when, true);
		CHECK(id, t, seen_by, true);
		/* Where an EDE has one case, there is nothing to tell apart. */
		CHECK(id, facts, check_first[0].command, !ede || count > 1);
		for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
			bool set = facts->check_first[i].command[0] != '\0';

			CHECK(id, facts, check_first[i].command, false);
			assert_true(lang == LANG_en || t == facts ||
			    t->check_first[i].command[0] == '\0');
			CHECK(id, t, check_first[i].outcome, set);
		}
		for (size_t i = 0; i < MEANINGS_MOST; i++) {
			CHECK(id, t, meanings[i].name, id == RC_NOTAUTH);
			CHECK(id, t, meanings[i].text, id == RC_NOTAUTH);
		}
	}
}

/* A cell is as wide in each language; a sentence may be a fifth longer than
 * English ones may be. */
static unsigned
prose(enum lang lang, unsigned most)
{
	return lang == LANG_en ? most : most * 6 / 5;
}

static bool
is_cell(unsigned most)
{
	return most <= 65;
}

static void
check_columns(int id, const char *cause, const char *field, const char *text,
    unsigned most)
{
	if (layout_width(text) > most)
		fail_msg("%s, %s, %s: %u columns, not %u: %s", name(id), cause,
		    field, layout_width(text), most, text);
}

static void
check_plain(int id, const char *field, const char *text)
{
	if (strchr(text, TEXT_MARK) != NULL)
		fail_msg("%s %s has a mark: %s", name(id), field, text);
}

static void
every_text_of_a_record_fits(void **state)
{
	(void)state;
	FOR_EACH_LANGUAGE(lang) FOR_EACH(id)
	{
		const struct record *t = record_text(lang, (enum record_id)id);

#define FIELD(field, most, label, shown) \
	check_columns(id, "the record", #field, t->field, \
	    is_cell(most) ? most : prose(lang, most));
#include "rcodex/table/fields.h"
		check_plain(id, "gist", t->gist);
		for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
			check_plain(id, "command", t->check_first[i].command);
			check_columns(id, "the record", "command",
			    t->check_first[i].command, 42);
			check_columns(id, "the record", "outcome",
			    t->check_first[i].outcome, prose(lang, 110));
		}
	}
}

/* Checks what proves a cause: one check, or two, without a hole. */
static void
check_checks(enum lang lang, int id, size_t index)
{
	const struct cause *facts = cause_get(index);
	const struct cause *t = cause_text(lang, index);

	for (size_t i = 0; i < CHECKS_MOST; i++) {
		CHECK(id, facts, checks[i].command, false);
		check_plain(id, "command", facts->checks[i].command);
		CHECK(id, t, checks[i].outcome,
		    i == 0 || facts->checks[i].command[0] != '\0');
		check_columns(id, facts->id, "check", t->checks[i].outcome,
		    prose(lang, 100));
	}
}

/* Checks what a cause is called and what ends it. */
static void
check_remedy(enum lang lang, int id, size_t index)
{
	const struct cause *facts = cause_get(index);
	const struct cause *t = cause_remedy(lang, index);

	CHECK(id, t, title, true);
	check_plain(id, "title", t->title);
	check_plain(id, "in_short", t->in_short);
	CHECK(id, t, fix, true);
	CHECK(id, t, in_short, !facts->rare);
	check_columns(id, facts->id, "title", t->title, facts->rare ? 48 : 28);
	check_columns(id, facts->id, "fix", t->fix, prose(lang, 320));
	check_columns(id, facts->id, "in_short", t->in_short, 33);
	for (size_t i = 0; i < SETTINGS_MOST; i++) {
		const char *setting = cause_setting(lang, index, i);

		CHECK(id, t, settings[i], false);
		check_columns(id, facts->id, "setting", setting, 68);
		if (i > 0 && *cause_setting(lang, index, i - 1) == '\0')
			assert_true(*setting == '\0');
	}
}

static void
every_cause_has_all_its_texts(void **state)
{
	(void)state;
	FOR_EACH_LANGUAGE(lang) for (size_t i = 0; i < CAUSE_COUNT; i++)
	{
		const struct cause *facts = cause_get(i);
		const struct cause *t = cause_text(lang, i);

		CHECK(facts->of, t, sign, !facts->rare);
		CHECK(facts->of, t, here, false);
		check_columns(facts->of, facts->id, "sign", t->sign, 32);
		check_columns(facts->of, facts->id, "here", t->here,
		    prose(lang, 150));
		check_checks(lang, facts->of, i);
		check_remedy(lang, facts->of, i);
	}
}

/* Says whether an earlier cause of the same rank has another scope since. */
static void
causes_of_one_scope_stand_together(void **state)
{
	(void)state;
	for (size_t i = 1; i < CAUSE_COUNT; i++) {
		const struct cause *c = cause_get(i);

		assert_true(c->scope != c->also || c->also == SCOPE_NONE);
		for (size_t j = i - 1; j > 0 && cause_get(j)->of == c->of &&
		     cause_get(j)->rare == c->rare &&
		     cause_get(i - 1)->scope != c->scope;
		     j--) {
			if (cause_get(j)->scope == c->scope)
				fail_msg("%s %s: its scope stands above, too",
				    name(c->of), c->id);
		}
	}
}

/* Either all causes of a card say what fails, or none does. */
static void
all_causes_of_a_card_have_a_scope_or_none(void **state)
{
	(void)state;
	FOR_EACH(id)
	{
		size_t first, rare, with = 0;
		size_t count = cause_main((enum record_id)id, &first) +
		    cause_rare((enum record_id)id, &rare);

		for (size_t i = first; i < first + count; i++)
			with += cause_get(i)->scope != SCOPE_NONE;
		if (with != 0 && with != count)
			fail_msg("%s: %zu of %zu causes have a scope", name(id),
			    with, count);
	}
}

/* Says whether an outcome names a cause, or what fails where it is at work. */
static bool
leads_to(const char *outcome, size_t index)
{
	const enum record_id of = (enum record_id)cause_get(index)->of;

	for (; (outcome = strchr(outcome, '{')) != NULL; outcome++) {
		size_t len = label_place(outcome), at;

		if (len == 0)
			continue;
		outcome++;
		if (cause_find(of, outcome, len, &at) ?
			at == index :
			cause_in_scope(index, label_find_scope(outcome, len)))
			return true;
	}
	return false;
}

static void
checks_lead_to_every_main_cause(void **state)
{
	(void)state;
	FOR_EACH_LANGUAGE(lang) FOR_EACH(id)
	{
		const struct record *t = record_text(lang, (enum record_id)id);
		size_t first, count = cause_main((enum record_id)id, &first);

		for (size_t i = first; i < first + count; i++) {
			bool led = t->check_first[0].outcome[0] == '\0';

			for (size_t j = 0; j < CHECK_FIRST_MOST; j++)
				led |= leads_to(t->check_first[j].outcome, i);
			if (!led)
				fail_msg("%s: no check leads to %s", name(id),
				    cause_get(i)->id);
		}
	}
}

static void
every_pair_has_all_its_texts(void **state)
{
	(void)state;
	FOR_EACH_LANGUAGE(lang) FOR_EACH(a)
	{
		for (int b = a + 1; b < RC_COUNT; b++) {
			bool swapped;
			const struct pair *t = pair_text(lang,
			    (enum record_id)a, (enum record_id)b, &swapped);

			if (t == NULL)
				continue;
			CHECK(a, t, summary, true);
			assert_true(lang == LANG_en || t->command[0] == '\0' ||
			    t ==
				pair_text(LANG_en, (enum record_id)a,
				    (enum record_id)b, &swapped));
			CHECK(a, t, tell_a, true);
			CHECK(a, t, tell_b, true);
			CHECK(a, t, which_a, true);
			CHECK(a, t, which_b, true);
			CHECK(a, t, both, false);
			for (size_t i = 0; i < OWN_DIFFERENCES_MOST; i++)
				CHECK(a, t, differences[i], i < 2);
		}
	}
}

/* The pairs as they stand in the file: pair_text sees only the first of two. */
static void
every_pair_is_of_two_codes_and_stands_once(void **state)
{
	static const struct {
		int a, b;
	} pairs[] = {
#define PAIR(a, b, ...) { RC_##a, RC_##b },
#include "data/pairs.def"
#undef PAIR
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(pairs); i++) {
		if (pairs[i].a == pairs[i].b)
			fail_msg("%s is paired with itself", name(pairs[i].a));
		for (size_t j = 0; j < i; j++) {
			if ((pairs[i].a == pairs[j].a &&
				pairs[i].b == pairs[j].b) ||
			    (pairs[i].a == pairs[j].b &&
				pairs[i].b == pairs[j].a))
				fail_msg("%s and %s are paired twice",
				    name(pairs[i].a), name(pairs[i].b));
		}
	}
}

static void
spellings_end_in_nothing_that_operands_lose(void **state)
{
	const struct spelling *spelling;

	(void)state;
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		size_t len = strlen(spelling->word);

		if (len == 0 || strchr(" .*-|", spelling->word[len - 1]))
			fail_msg("\"%s\" cannot be found", spelling->word);
	}
}

static void
every_label_is_set(void **state)
{
	(void)state;
	for (int i = 0; i < LABEL_COUNT; i++) {
		if (*label_text(LANG_en, (enum label)i) == '\0')
			fail_msg("label %d is empty", i);
	}
}

static void
descriptions_are_four_sentences_of_240_columns(void **state)
{
	(void)state;
	FOR_EACH(id)
	{
		const struct record *t =
		    record_text(LANG_en, (enum record_id)id);
		const char *parts[] = { t->description, t->further };
		size_t length =
		    layout_width(parts[0]) + 1 + layout_width(parts[1]);

		if (length > 241)
			fail_msg("%s: %zu columns of description", name(id),
			    length);
		for (size_t i = 0; i < COUNT_OF(parts); i++) {
			size_t ends = 0, len = strlen(parts[i]);
			const char *p = parts[i];

			while ((p = strstr(p, ". ")) != NULL) {
				p += 2;
				ends++;
			}
			if (ends > 1)
				fail_msg("%s: three sentences: %s", name(id),
				    parts[i]);
			if (len > 0 && parts[i][len - 1] != '.')
				fail_msg("%s: no full stop: %s", name(id),
				    parts[i]);
		}
	}
}

/* Says whether two causes are told apart by what they ask for or see. */
static bool
same_checks(const struct cause *a, const struct cause *b)
{
	for (size_t i = 0; i < CHECKS_MOST; i++) {
		if (strcmp(a->checks[i].command, b->checks[i].command) != 0 ||
		    strcmp(a->checks[i].outcome, b->checks[i].outcome) != 0)
			return false;
	}
	return true;
}

static void
no_two_causes_of_a_record_share_their_checks(void **state)
{
	(void)state;
	for (size_t i = 0; i < CAUSE_COUNT; i++) {
		const struct cause *a = cause_get(i);

		for (size_t j = 0; j < i; j++) {
			if (cause_get(j)->of == a->of &&
			    same_checks(a, cause_get(j)))
				fail_msg("%s: %s and %s", name(a->of), a->id,
				    cause_get(j)->id);
		}
	}
}

static void
ranges_have_one_to_three_causes(void **state)
{
	size_t first, count;

	(void)state;
	FOR_EACH(id)
	{
		if (!record_get((enum record_id)id)->range)
			continue;
		count = cause_main((enum record_id)id, &first);
		assert_true(count >= 1 && count <= 3);
	}
}

/* Every {cause_id} of a text names one of its record, every {SCOPE} is one. */
static void
check_places(int id, const char *text)
{
	for (; (text = strchr(text, '{')) != NULL; text++) {
		size_t len = label_place(text), at;

		if (len == 0)
			continue;
		text++;
		if (!cause_find((enum record_id)id, text, len, &at) &&
		    label_find_scope(text, len) == SCOPE_NONE)
			fail_msg("%s has no cause %.*s", name(id), (int)len,
			    text);
	}
}

static void
check_places_of_causes(enum lang lang, int id)
{
	size_t first, rare;
	size_t count = cause_main((enum record_id)id, &first) +
	    cause_rare((enum record_id)id, &rare);

	for (size_t i = first; i < first + count; i++) {
		check_places(id, cause_remedy(lang, i)->fix);
		check_places(id, cause_text(lang, i)->here);
		for (size_t j = 0; j < CHECKS_MOST; j++)
			check_places(id,
			    cause_text(lang, i)->checks[j].outcome);
	}
}

static void
places_in_texts_name_cases_of_the_record(void **state)
{
	(void)state;
	FOR_EACH_LANGUAGE(lang) FOR_EACH(id)
	{
		const struct record *t = record_text(lang, (enum record_id)id);

		for (size_t i = 0; i < CHECK_FIRST_MOST; i++)
			check_places(id, t->check_first[i].outcome);
		check_places_of_causes(lang, id);
		/* Nowhere else are places filled. */
		assert_null(strchr(t->description, '{'));
		assert_null(strchr(t->further, '{'));
		assert_null(strchr(t->not_yours, '{'));
	}
}

static void
see_also_leads_to_records(void **state)
{
	(void)state;
	FOR_EACH(id)
	{
		const struct record *code = record_get((enum record_id)id);

		if (code->see_also[0][0] == '\0')
			fail_msg("%s has no see-also", name(id));
		for (size_t i = 0; i < SEE_ALSO_MOST; i++) {
			char words[sizeof(code->see_also[0])];
			char *rest = words, *word;

			memcpy(words, code->see_also[i], sizeof(words));
			while ((word = strtok_r(rest, " ", &rest)) != NULL) {
				enum meaning_kind kind =
				    operand_read(word).kind;

				if (kind != MEANS_CODE && kind != MEANS_SIXTEEN)
					fail_msg("%s leads to %s, which is "
						 "not explained",
					    name(id), word);
			}
		}
	}
}

/* A command's words in capitals are placeholders, types or classes. */
static void
check_capitals(int id, const char *command)
{
	static const char *const known[] = { "NAME", "TYPE", "ZONE", "SERVER",
		"AUTH", "OTHER", "PARENT", "KEY", "SECRET", "FILE", "FORWARDER",
		"CLIENT", "ADDRESS", "HOST", "UNIT", "ID", "LINK", "ABANDONED",
		"BADKEY", "NOTZONE", "NOTAUTH", "E", "NETWORK", "FORMERR",
		"RRSIG", "A", "AAAA", "PTR", "NS", "SOA", "MX", "TXT", "DS",
		"DNSKEY", "AXFR", "CH", "ANY", "DHCID", "IN", "CNAME", "STATUS",
		"BADTIME", "NSEC3PARAM" };

	while (*command != '\0') {
		size_t len = 0;
		bool found = command[0] == '-';

		/* What is quoted is some program's own words. */
		if (*command == '"' || *command == '\'')
			command += 1 + strcspn(command + 1, "\"'");
		command += command[0] == '-' && command[1] != '\0';

		while ((command[len] >= 'A' && command[len] <= 'Z') ||
		    (len > 0 && command[len] == '3'))
			len++;
		for (size_t i = 0; i < COUNT_OF(known) && len > 0; i++)
			found |= strlen(known[i]) == len &&
			    strncmp(known[i], command, len) == 0;
		/* A capital within a word of some program is none of ours. */
		found |= ascii_lower(command[len]) != command[len] ||
		    (command[len] >= 'a' && command[len] <= 'z');
		if (len > 0 && !found)
			fail_msg("%s: what is %s?", name(id), command);
		command += len > 0 ? len : 1;
	}
}

static void
capitals_in_commands_are_placeholders_or_types(void **state)
{
	(void)state;
	FOR_EACH(id)
	{
		size_t first, rare;
		size_t count = cause_main((enum record_id)id, &first) +
		    cause_rare((enum record_id)id, &rare);

		for (size_t i = first; i < first + count; i++) {
			check_capitals(id, cause_get(i)->checks[0].command);
			check_capitals(id, cause_get(i)->checks[1].command);
		}
		for (size_t i = 0; i < CHECK_FIRST_MOST; i++)
			check_capitals(id,
			    record_text(LANG_en, (enum record_id)id)
				->check_first[i]
				.command);
	}
}

/* Says whether an RFC has a section, as tests/rfc_sections.txt lists them. */
static bool
section_exists(const char *number, size_t number_len, const char *section,
    size_t section_len)
{
	for (const char *line = sections; *line != '\0';) {
		const char *end = strchr(line, '\n');

		if (strncmp(line, number, number_len) == 0 &&
		    line[number_len] == ':') {
			const char *p = line + number_len + 1;

			while (p < end && section_len > 0) {
				size_t len = strcspn(++p, " \n");

				if (len == section_len &&
				    strncmp(p, section, len) == 0)
					return true;
				p += len;
			}
			return section_len == 0;
		}
		line = end + 1;
	}
	return false;
}

/*
 * Checks each "RFC number section" of a text: the section exists, and the
 * record, if one is given, lists it as a reference.
 */
static void
check_citations(int id, const char *text, bool listed)
{
	while ((text = strstr(text, "RFC ")) != NULL) {
		size_t number = strspn(text + 4, "0123456789");
		size_t section = text[4 + number] != ' ' ?
		    0 :
		    strspn(text + 5 + number, "0123456789.");
		size_t len = 4 + number + (section > 0 ? 1 + section : 0);
		bool found = !listed;

		while (section > 0 && text[len - 1] == '.') {
			section--;
			len--;
		}
		if (!section_exists(text + 4, number, text + 5 + number,
			section))
			fail_msg("%s: no such section: %.*s", name(id),
			    (int)len, text);
		for (size_t i = 0; i < REFERENCES_MOST && !found; i++) {
			const char *known =
			    record_get((enum record_id)id)->references[i];

			found = strncmp(known, text, len) == 0 &&
			    known[len] == '\0';
		}
		if (!found)
			fail_msg("%s: not under Reference: %.*s", name(id),
			    (int)len, text);
		text += len;
	}
}

static void
citations_exist_and_are_listed(void **state)
{
	(void)state;
	FOR_EACH(id)
	{
		const struct record *code = record_get((enum record_id)id);
		const struct record *t =
		    record_text(LANG_en, (enum record_id)id);
		size_t first, rare;
		size_t count = cause_main((enum record_id)id, &first) +
		    cause_rare((enum record_id)id, &rare);
		const char *const texts[] = { t->gist, t->retry, t->cached,
			t->sent_by, t->carried, t->description, t->further,
			t->meanings[0].text, t->meanings[1].text, t->not_yours,
			t->when, t->seen_by };

		for (size_t i = 0; i < REFERENCES_MOST; i++)
			check_citations(id, code->references[i], false);
		for (size_t i = 0; i < COUNT_OF(texts); i++)
			check_citations(id, texts[i], true);
		for (size_t i = first; i < first + count; i++) {
			const struct cause *c = cause_get(i);

			check_citations(id, cause_remedy(LANG_en, i)->fix,
			    true);
			check_citations(id, c->here, true);
			check_citations(id, c->checks[0].outcome, true);
			check_citations(id, c->checks[1].outcome, true);
		}
	}
}

static void
citations_of_pairs_exist(void **state)
{
	(void)state;
	FOR_EACH(a)
	{
		for (int b = a + 1; b < RC_COUNT; b++) {
			bool swapped;
			const struct pair *t = pair_text(LANG_en,
			    (enum record_id)a, (enum record_id)b, &swapped);

			for (size_t i = 0; t && i < OWN_DIFFERENCES_MOST; i++)
				check_citations(a, t->differences[i], false);
			if (t != NULL)
				check_citations(a, t->both, false);
		}
	}
}

/* A card looks for no more behind the last of them. */
static void
spellings_of_a_record_stand_together(void **state)
{
	const struct spelling *spelling;
	bool done[RC_COUNT] = { false };
	int last = RC_COUNT;

	(void)state;
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		if (spelling->of == last)
			continue;
		if (done[spelling->of])
			fail_msg("%s: apart: %s", name(spelling->of),
			    spelling->word);
		last = spelling->of;
		done[last] = true;
	}
}

static void
cards_show_at_most_eight_spellings(void **state)
{
	const struct spelling *spelling;
	size_t seen[RC_COUNT] = { 0 };

	(void)state;
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		/* A card shows what its own number is called. */
		if (spelling->number == NO_NUMBER)
			seen[spelling->of] += spelling->seen;
	}
	FOR_EACH(id)
	{
		if (seen[id] > SEEN_MOST)
			fail_msg("%s shows %zu", name(id), seen[id]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_record_has_all_its_texts),
		cmocka_unit_test(every_text_of_a_record_fits),
		cmocka_unit_test(every_cause_has_all_its_texts),
		cmocka_unit_test(causes_of_one_scope_stand_together),
		cmocka_unit_test(all_causes_of_a_card_have_a_scope_or_none),
		cmocka_unit_test(checks_lead_to_every_main_cause),
		cmocka_unit_test(every_pair_has_all_its_texts),
		cmocka_unit_test(every_pair_is_of_two_codes_and_stands_once),
		cmocka_unit_test(spellings_end_in_nothing_that_operands_lose),
		cmocka_unit_test(every_label_is_set),
		cmocka_unit_test(
		    descriptions_are_four_sentences_of_240_columns),
		cmocka_unit_test(no_two_causes_of_a_record_share_their_checks),
		cmocka_unit_test(ranges_have_one_to_three_causes),
		cmocka_unit_test(places_in_texts_name_cases_of_the_record),
		cmocka_unit_test(see_also_leads_to_records),
		cmocka_unit_test(
		    capitals_in_commands_are_placeholders_or_types),
		cmocka_unit_test(citations_exist_and_are_listed),
		cmocka_unit_test(citations_of_pairs_exist),
		cmocka_unit_test(spellings_of_a_record_stand_together),
		cmocka_unit_test(cards_show_at_most_eight_spellings),
	};
	FILE *file = fopen(TESTS_DIR "/rfc_sections.txt", "r");

	if (file == NULL ||
	    fread(sections, 1, sizeof(sections) - 1, file) == 0) {
		perror("rfc_sections.txt");
		return EXIT_FAILURE;
	}
	fclose(file);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
