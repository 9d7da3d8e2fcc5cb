/*
 * What a search finds, against a plain look through all texts of all records.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/operand.h"
#include "rcodex/show/search.h"
#include "rcodex/table/label.h"
#include "rcodex/table/pair.h"

#include "lines.h"
#include "screen.h"

enum {
	WORDS_MOST = 3,
	WORD_MOST = 128,
	TEXTS_MOST = 512,
	WIDTH_FIRST = 20,
	WIDTH_LAST = 100
};

/* What people look for: one or more words, all of which have to be there. */
static const char *const searches[][WORDS_MOST] = { { "tsig" }, { "clock" },
	{ "DNSSEC" }, { "zone" }, { "resolver" }, { "RRSIG" }, { "forward" },
	{ "cache" }, { "key" }, { "update" }, { "edns" }, { "cookie" },
	{ "transfer" }, { "acl" }, { "soa" }, { "wildcard" }, { "2308" },
	{ "RFC 8945" }, { "dig" }, { "rndc" }, { "firewall" }, { "ervfai" },
	{ "ESERVFAIL" }, { "a" }, { "@server" }, { "xyzzy" },
	{ "tsig", "clock" }, { "clock", "tsig" }, { "zone", "dnssec", "ds" },
	{ "name", "error" }, { "server", "xyzzy" }, { "xyzzy", "server" },
	{ "key", "key" }, { "unassigned" }, { "private" },
	/* Wider than what a narrow line leaves for a word. */
	{ "authoritative" }, { "unavailable" }, { "EAI_NODATA" } };

/* All texts of a record in one place. */
struct texts {
	size_t count;
	char text[TEXTS_MOST][TEXT_MOST];
};

static void
add(struct texts *texts, const char *text)
{
	assert_true(texts->count < TEXTS_MOST);
	assert_true(strlen(text) < TEXT_MOST);
	strcpy(texts->text[texts->count++], unmarked(text));
}

static void
add_description(struct texts *texts, enum record_id id)
{
	const struct record *text = record_text(LANG_en, id);
	struct text outcome;

	add(texts, text->description);
	add(texts, text->further);
	add(texts, text->retry);
	add(texts, text->cached);
	add(texts, text->sent_by);
	add(texts, text->carried);
	add(texts, text->comes_with);
	add(texts, text->not_yours);
	add(texts, text->when);
	add(texts, text->seen_by);
	for (size_t i = 0; i < MEANINGS_MOST; i++) {
		add(texts, text->meanings[i].name);
		add(texts, text->meanings[i].text);
	}
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		add(texts, text->check_first[i].command);
		label_numbered(&outcome, LANG_en, text->check_first[i].outcome,
		    id);
		add(texts, outcome.bytes);
	}
	for (size_t i = 0; i < REFERENCES_MOST; i++)
		add(texts, record_get(id)->references[i]);
}

static void
add_cases(struct texts *texts, enum record_id id)
{
	size_t first, rare;
	size_t count = cause_main(id, &first) + cause_rare(id, &rare);

	for (size_t i = first; i < first + count; i++) {
		const struct cause *text = cause_get(i);
		const struct cause *remedy = cause_remedy(LANG_en, i);
		struct text filled;

		add(texts, remedy->title);
		add(texts, text->sign);
		for (size_t j = 0; j < CHECKS_MOST; j++) {
			add(texts, text->checks[j].command);
			label_numbered(&filled, LANG_en,
			    text->checks[j].outcome, id);
			add(texts, filled.bytes);
		}
		add(texts, remedy->fix);
		add(texts, text->here);
		for (size_t j = 0; j < SETTINGS_MOST; j++)
			add(texts, remedy->settings[j]);
		add(texts, remedy->in_short);
	}
}

/* Stores all texts that a record has in a place. */
static void
collect(struct texts *texts, enum record_id id, enum search_place place)
{
	const struct spelling *spelling;

	texts->count = 0;
	switch (place) {
	case SEARCH_NAME:
		add(texts, record_get(id)->mnemonic);
		add(texts, record_get(id)->name);
		break;
	case SEARCH_GIST:
		add(texts, record_text(LANG_en, id)->gist);
		break;
	case SEARCH_DESCRIPTION:
		add_description(texts, id);
		break;
	case SEARCH_CASE:
		add_cases(texts, id);
		break;
	default:
		for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
			if (spelling->of == id)
				add(texts, spelling->word);
		}
		break;
	}
}

/* Says whether a text holds a word in any case. */
static bool
holds(const char *text, const char *word)
{
	char lower[2][OUT_SIZE];
	const char *const from[2] = { text, word };

	for (size_t i = 0; i < 2; i++) {
		size_t len = strlen(from[i]);

		assert_true(len < OUT_SIZE);
		for (size_t j = 0; j <= len; j++)
			lower[i][j] = ascii_lower(from[i][j]);
	}
	return strstr(lower[0], lower[1]) != NULL;
}

/* Returns the best place in a record that holds a word, else SEARCH_NOWHERE. */
static enum search_place
best_place(enum record_id id, const char *word)
{
	static struct texts texts;

	for (int place = 0; place < SEARCH_NOWHERE; place++) {
		collect(&texts, id, (enum search_place)place);
		for (size_t i = 0; i < texts.count; i++) {
			if (holds(texts.text[i], word))
				return (enum search_place)place;
		}
	}
	return SEARCH_NOWHERE;
}

/* Copies words that end in NULL, as the command line has them. */
static size_t
copy(const char *const words[WORDS_MOST], char *copies[WORDS_MOST])
{
	static char bytes[WORDS_MOST][WORD_MOST];
	size_t count = 0;

	for (; count < WORDS_MOST && words[count] != NULL; count++) {
		assert_true(strlen(words[count]) < WORD_MOST);
		copies[count] = strcpy(bytes[count], words[count]);
	}
	return count;
}

struct found {
	enum record_id id;
	enum search_place place;
};

/* Stores what a search ought to find: by place, then as the list has it. */
static size_t
expect(const char *const words[WORDS_MOST], struct found found[RC_COUNT])
{
	size_t count = 0;

	for (int place = 0; place < SEARCH_NOWHERE; place++) {
		for (int i = 0; i < RC_COUNT; i++) {
			enum record_id id = (enum record_id)i;
			bool all = true;

			for (size_t j = 0; j < WORDS_MOST && words[j] != NULL;
			     j++)
				all &=
				    best_place(id, words[j]) != SEARCH_NOWHERE;
			if (all &&
			    best_place(id, words[0]) ==
				(enum search_place)place)
				found[count++] = (struct found){ id,
					(enum search_place)place };
		}
	}
	return count;
}

/* Searches for words; checks each match, and that there are no others. */
static void
check_search(const char *const words[WORDS_MOST])
{
	struct found wanted[RC_COUNT];
	size_t count = expect(words, wanted);
	struct search search;
	struct match match;
	char *copies[WORDS_MOST];

	search_open(&search, LANG_en, copies, copy(words, copies));
	for (size_t i = 0; i < count; i++) {
		if (!search_next(&search, &match))
			fail_msg("\"%s\": %zu matches, not %zu", words[0], i,
			    count);
		if (match.subject.id != wanted[i].id ||
		    match.place != wanted[i].place)
			fail_msg("\"%s\": match %zu is %d in %d, not %d in %d",
			    words[0], i, (int)match.subject.id,
			    (int)match.place, (int)wanted[i].id,
			    (int)wanted[i].place);
		assert_int_equal(match.subject.number,
		    record_get(match.subject.id)->range ?
			NO_NUMBER :
			record_get(match.subject.id)->first);
	}
	if (search_next(&search, &match))
		fail_msg("\"%s\": more than %zu matches", words[0], count);
}

static void
records_with_every_word_are_found_by_place_and_number(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(searches); i++)
		check_search(searches[i]);
}

/* Marks the records that a search finds in a language. */
static void
mark_found(enum lang lang, const char *const words[WORDS_MOST],
    bool found[RC_COUNT])
{
	struct search search;
	struct match match;
	char *copies[WORDS_MOST];

	search_open(&search, lang, copies, copy(words, copies));
	while (search_next(&search, &match))
		found[match.subject.id] = true;
}

static void
what_is_found_in_english_is_found_in_every_language(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(searches); i++) {
		bool english[RC_COUNT] = { false };

		mark_found(LANG_en, searches[i], english);
		for (int lang = 0; lang < LANG_COUNT; lang++) {
			bool found[RC_COUNT] = { false };

			mark_found((enum lang)lang, searches[i], found);
			for (int id = 0; id < RC_COUNT; id++) {
				if (english[id] && !found[id])
					fail_msg("\"%s\": %d not in %s",
					    searches[i][0], id,
					    language_tag((enum lang)lang));
			}
		}
	}
}

/* Calls a check for every match of every search. */
static void
for_every_match(void (*check)(const char *word, const struct match *match))
{
	size_t matches = 0;

	for (size_t i = 0; i < COUNT_OF(searches); i++) {
		struct search search;
		struct match match;
		char *copies[WORDS_MOST];

		search_open(&search, LANG_en, copies,
		    copy(searches[i], copies));
		while (search_next(&search, &match)) {
			check(searches[i][0], &match);
			matches++;
		}
	}
	assert_true(matches > COUNT_OF(searches));
}

static void
check_place(const char *word, const struct match *match)
{
	static struct texts texts;
	char part[WORD_MOST] = "";
	bool known = false;

	assert_true(match->at + strlen(word) <= strlen(match->text.bytes));
	memcpy(part, match->text.bytes + match->at, strlen(word));
	if (!ascii_same(part, word))
		fail_msg("\"%s\" is at \"%s\"", word, part);
	collect(&texts, match->subject.id, match->place);
	for (size_t i = 0; i < texts.count; i++)
		known |= strcmp(texts.text[i], match->text.bytes) == 0;
	if (!known)
		fail_msg("\"%s\": not a text of place %d: %s", word,
		    (int)match->place, match->text.bytes);
}

static void
a_match_shows_where_the_first_word_is(void **state)
{
	(void)state;
	for_every_match(check_place);
}

/* Writes a word in upper case, lower case, or each letter in the other. */
static void
rewrite(char to[WORD_MOST], const char *word, size_t writing)
{
	size_t i;

	for (i = 0; word[i] != '\0'; i++) {
		char lower = ascii_lower(word[i]), upper = ascii_upper(word[i]);

		to[i] = writing == 0 ? lower :
		    writing == 1     ? upper :
		    word[i] == lower ? upper :
				       lower;
	}
	to[i] = '\0';
}

static void
case_does_not_count(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(searches); i++) {
		for (size_t writing = 0; writing < 3; writing++) {
			struct search search, other;
			struct match match, same;
			char *copies[WORDS_MOST], changed[WORD_MOST];
			char *words[] = { changed };
			bool found;

			copy(searches[i], copies);
			rewrite(changed, searches[i][0], writing);
			search_open(&search, LANG_en, copies, 1);
			search_open(&other, LANG_en, words, 1);
			do {
				found = search_next(&search, &match);
				if (found != search_next(&other, &same) ||
				    (found &&
					match.subject.id != same.subject.id))
					fail_msg("\"%s\" finds otherwise",
					    changed);
			} while (found);
		}
	}
}

static void
the_first_match_is_a_name(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		enum search_place place;
	} rows[] = {
		{ "SERVFAIL", RC_SERVFAIL, SEARCH_NAME },
		{ "ervfai", RC_SERVFAIL, SEARCH_NAME },
		{ "key not", RC_BADKEY, SEARCH_NAME },
		{ "Private Use", RC_PRIVATE_USE, SEARCH_NAME },
		{ "ESERVFAIL", RC_SERVFAIL, SEARCH_SPELLING },
		{ "EAI_NODATA", RC_NODATA, SEARCH_SPELLING },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *const words[WORDS_MOST] = { rows[i].word };
		struct search search;
		struct match match;
		char *copies[WORDS_MOST];

		search_open(&search, LANG_en, copies, copy(words, copies));
		if (!search_next(&search, &match) ||
		    match.subject.id != rows[i].id ||
		    match.place != rows[i].place)
			fail_msg("\"%s\": not %d first", rows[i].word,
			    (int)rows[i].id);
	}
}

static void
what_no_record_says_is_not_found(void **state)
{
	static const char *const words[][WORDS_MOST] = { { "xyzzy" },
		{ "SERVFAILS" }, { "server", "xyzzy" }, { "xyzzy", "server" },
		{ "zone", "server", "xyzzy" }, { "EXAMPLE.INVALID." },
		{ "\xc3\xa4" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		struct search search;
		struct match match;
		char *copies[WORDS_MOST];

		search_open(&search, LANG_en, copies, copy(words[i], copies));
		if (search_next(&search, &match))
			fail_msg("\"%s\" is found in record %d", words[i][0],
			    (int)match.subject.id);
	}
}

/* Looks for a text of a pair, which no record is to have. */
static void
require_unfound(const char *text)
{
	const char *const words[WORDS_MOST] = { text };
	struct search search;
	struct match match;
	char *copies[WORDS_MOST];

	search_open(&search, LANG_en, copies, copy(words, copies));
	if (search_next(&search, &match))
		fail_msg("record %d: %s", (int)match.subject.id, text);
}

static void
pairs_are_not_searched(void **state)
{
	size_t pairs = 0;

	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = a + 1; b < RC_COUNT; b++) {
			const struct pair *pair;
			bool swapped;

			pair = pair_text(LANG_en, (enum record_id)a,
			    (enum record_id)b, &swapped);
			if (pair == NULL)
				continue;
			require_unfound(pair->summary);
			pairs++;
		}
	}
	assert_true(pairs > 0);
}

static void
check_line(const char *word, const struct match *match)
{
	const char *mnemonic = record_get(match->subject.id)->mnemonic;
	const char *place = label_text(LANG_en,
	    (enum label)(LABEL_search_name + (int)match->place));

	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++) {
		struct page page = new_page(width);
		size_t head;

		search_print(&page, match);
		head = strcspn(printed(), "\n");
		if (strstr(printed(), mnemonic) == NULL ||
		    strstr(printed(), mnemonic) > printed() + head)
			fail_msg("\"%s\" at %u: no %s in %s", word, width,
			    mnemonic, printed());
		fold(folded, printed());
		if (strstr(folded, place) == NULL)
			fail_msg("\"%s\" at %u: no %s in %s", word, width,
			    place, printed());
		if (!holds(strstr(folded, place) + strlen(place), word))
			fail_msg("\"%s\" at %u: not in %s", word, width,
			    printed());
	}
}

static void
the_line_of_a_match_shows_place_and_word(void **state)
{
	(void)state;
	for_every_match(check_line);
}

static void
check_width(const char *word, const struct match *match)
{
	for (unsigned width = WIDTH_FIRST; width <= WIDTH_LAST; width++) {
		struct page page = new_page(width);

		page.colour = true;
		search_print(&page, match);
		check_lines(word, width, printed());
	}
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for_every_match(check_width);
}

static void
a_match_is_one_line_where_its_text_stands_beside(void **state)
{
	static const char *const words[] = { "zone", "RFC 8945", "clock", "a" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		const char *const one[WORDS_MOST] = { words[i] };
		struct search search;
		struct match match;
		char *copies[WORDS_MOST];

		copy(one, copies);
		search_open(&search, LANG_en, copies, 1);
		while (search_next(&search, &match)) {
			/* The mnemonic of a range pushes its text down. */
			if (record_get(match.subject.id)->range)
				continue;
			for (unsigned width = 67; width < 150; width++) {
				struct page page = new_page(width);

				search_print(&page, &match);
				if (count_lines(printed()) != 1)
					fail_msg("\"%s\" at %u:\n%s", words[i],
					    width, printed());
			}
		}
	}
}

static void
in_a_narrow_page_place_and_text_stand_below_their_code(void **state)
{
	const char *const one[WORDS_MOST] = { "EDNS0" };
	struct search search;
	struct match match;
	char *copies[WORDS_MOST];
	size_t matches = 0;

	(void)state;
	copy(one, copies);
	search_open(&search, LANG_en, copies, 1);
	for (; search_next(&search, &match); matches++) {
		struct page page = new_page(40);
		const char *place, *text;

		search_print(&page, &match);
		place = strchr(printed(), '\n');
		assert_non_null(place);
		text = strchr(place + 1, '\n');
		assert_non_null(text);
		if (printed()[0] == ' ' || strspn(place + 1, " ") != 2 ||
		    strspn(text + 1, " ") != 2)
			fail_msg("%s", printed());
	}
	assert_true(matches > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_match_is_one_line_where_its_text_stands_beside),
		cmocka_unit_test(
		    in_a_narrow_page_place_and_text_stand_below_their_code),
		cmocka_unit_test(
		    records_with_every_word_are_found_by_place_and_number),
		cmocka_unit_test(a_match_shows_where_the_first_word_is),
		cmocka_unit_test(case_does_not_count),
		cmocka_unit_test(the_first_match_is_a_name),
		cmocka_unit_test(what_no_record_says_is_not_found),
		cmocka_unit_test(
		    what_is_found_in_english_is_found_in_every_language),
		cmocka_unit_test(pairs_are_not_searched),
		cmocka_unit_test(the_line_of_a_match_shows_place_and_word),
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
