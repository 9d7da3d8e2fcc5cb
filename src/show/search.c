/*
 * Finding words in all texts of a record.  It must not know how words came
 * here, nor anything about pairs.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/page/parts.h"
#include "rcodex/show/search.h"
#include "rcodex/table/field.h"
#include "rcodex/table/spelling.h"

enum {
	MNEMONIC_COLUMN = 11,
	PLACE_COLUMN = 24,
	TEXT_COLUMN = 13, /* behind PLACE_COLUMN, in English */
	TEXT_LEAST = 30   /* below, the text goes on a line of its own */
};

/* A word that is looked for, and what holds it. */
struct hunt {
	enum lang lang;
	const char *word;
	size_t len;
	size_t rare;      /* which of its bytes is looked for first */
	const char *text; /* that holds the word */
	size_t at;        /* where in it */
	struct text numbered;
	struct text plain; /* a text without its marks */
};

/* Returns which byte of a word is the rarest in English. */
static size_t
rarest(const char *word)
{
	static const char often[] = "zjqxkvbpgwyfmculdhrsnioate";
	size_t rare = 0;

	for (size_t i = 1; word[i] != '\0'; i++) {
		const char *old = strchr(often, ascii_lower(word[rare]));
		const char *new = strchr(often, ascii_lower(word[i]));

		/* What is no letter is rarer than all. */
		if (old != NULL && (new == NULL || new < old))
			rare = i;
	}
	return rare;
}

/* Returns the first place of a byte in any case, or NULL. */
static const char *
find_byte(const char *text, char byte)
{
	const char low = ascii_lower(byte), up = ascii_upper(byte);
	const char *a = strchr(text, low);
	const char *b = up != low ? strchr(text, up) : NULL;

	return a == NULL || (b != NULL && b < a) ? b : a;
}

/* Says whether a text holds the word, in any case, and keeps where. */
static bool
holds(struct hunt *hunt, const char *text)
{
	const char *at;

	if (strchr(text, TEXT_MARK) != NULL) {
		text_clear(&hunt->plain);
		text_prose(&hunt->plain, text);
		text = hunt->plain.bytes;
	}
	for (at = text; (at = find_byte(at, hunt->word[hunt->rare])) != NULL;
	     at++) {
		const size_t place = (size_t)(at - text);

		if (place < hunt->rare ||
		    !ascii_begins(at - hunt->rare, hunt->word))
			continue;
		hunt->text = text;
		hunt->at = place - hunt->rare;
		return true;
	}
	return false;
}

/* The same for a text with places in braces, which are filled first. */
static bool
holds_filled(struct hunt *hunt, const char *text, enum record_id id)
{
	if (strchr(text, '{') == NULL)
		return holds(hunt, text);
	label_numbered(&hunt->numbered, hunt->lang, text, id);
	return holds(hunt, hunt->numbered.bytes);
}

static bool
in_checks(struct hunt *hunt, const struct record *record, enum record_id id)
{
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		const struct text_test *test = &record->check_first[i];

		if (holds(hunt, test->command))
			return true;
		label_numbered(&hunt->numbered, hunt->lang, test->outcome, id);
		if (holds(hunt, hunt->numbered.bytes))
			return true;
	}
	return false;
}

/* The same for all that says what a record is, but for its gist. */
static bool
in_description(struct hunt *hunt, enum record_id id)
{
	const struct record *record = record_text(hunt->lang, id);
	const struct record *facts = record_get(id);
	const struct field *field;

	for (size_t i = 0; (field = field_get(i)) != NULL; i++) {
		if (field->offset != offsetof(struct record, gist) &&
		    holds(hunt, field_text(field, record)))
			return true;
	}
	for (size_t i = 0; i < MEANINGS_MOST; i++) {
		if (holds(hunt, record->meanings[i].name) ||
		    holds(hunt, record->meanings[i].text))
			return true;
	}
	for (size_t i = 0; i < REFERENCES_MOST; i++) {
		if (holds(hunt, facts->references[i]))
			return true;
	}
	return in_checks(hunt, record, id);
}

/* The same for what proves a cause. */
static bool
in_proofs(struct hunt *hunt, size_t index)
{
	const struct cause *facts = cause_get(index);
	const struct cause *text = cause_text(hunt->lang, index);

	for (size_t i = 0; i < CHECKS_MOST; i++) {
		label_numbered(&hunt->numbered, hunt->lang,
		    text->checks[i].outcome, (enum record_id)facts->of);
		if (holds(hunt, facts->checks[i].command) ||
		    holds(hunt, hunt->numbered.bytes))
			return true;
	}
	return false;
}

/* The same for what ends it. */
static bool
in_remedy(struct hunt *hunt, size_t index)
{
	const struct cause *remedy = cause_remedy(hunt->lang, index);
	const enum record_id of = (enum record_id)cause_get(index)->of;

	for (size_t i = 0; i < SETTINGS_MOST; i++) {
		if (holds(hunt, cause_setting(hunt->lang, index, i)))
			return true;
	}
	return holds_filled(hunt, remedy->fix, of) ||
	    holds_filled(hunt, cause_text(hunt->lang, index)->here, of) ||
	    holds(hunt, remedy->in_short);
}

static bool
in_causes(struct hunt *hunt, enum record_id id)
{
	size_t first, count = cause_all(id, &first);

	for (size_t i = first; i < first + count; i++) {
		if (holds(hunt, cause_remedy(hunt->lang, i)->title) ||
		    holds(hunt, cause_text(hunt->lang, i)->sign) ||
		    in_proofs(hunt, i) || in_remedy(hunt, i))
			return true;
	}
	return false;
}

static bool
in_spellings(struct hunt *hunt, enum record_id id)
{
	const struct spelling *spelling;

	for (size_t i = 0; (spelling = spelling_next(id, &i)) != NULL;) {
		if (holds(hunt, spelling->word))
			return true;
	}
	return false;
}

/* Returns the best place in a record that holds the word in a language. */
static enum search_place
place_in(struct hunt *hunt, enum record_id id)
{
	if (holds(hunt, record_get(id)->mnemonic) ||
	    holds(hunt, record_get(id)->name))
		return SEARCH_NAME;
	if (holds(hunt, record_text(hunt->lang, id)->gist))
		return SEARCH_GIST;
	if (in_description(hunt, id))
		return SEARCH_DESCRIPTION;
	if (in_causes(hunt, id))
		return SEARCH_CASE;
	return in_spellings(hunt, id) ? SEARCH_SPELLING : SEARCH_NOWHERE;
}

/* The same, or else in English. */
static enum search_place
place_of(struct hunt *hunt, enum record_id id)
{
	const enum lang lang = hunt->lang;
	enum search_place place = place_in(hunt, id);

	if (place != SEARCH_NOWHERE || lang == LANG_en)
		return place;
	hunt->lang = LANG_en;
	place = place_in(hunt, id);
	hunt->lang = lang;
	return place;
}

static struct hunt
hunt_for(enum lang lang, const char *word)
{
	return (struct hunt){ .lang = lang,
		.word = word,
		.len = strlen(word),
		.rare = rarest(word) };
}

void
search_open(struct search *search, enum lang lang, char *const words[],
    size_t count)
{
	search->lang = lang;
	search->first = words[0];
	search->turn = 0;
	memset(search->places, SEARCH_NAME, sizeof(search->places));
	/* The first word last: its place is the one kept. */
	for (size_t i = count; i-- > 0;) {
		struct hunt hunt = hunt_for(lang, words[i]);

		for (int id = 0; id < RC_COUNT; id++) {
			if (search->places[id] != SEARCH_NOWHERE)
				search->places[id] = (uint8_t)place_of(&hunt,
				    (enum record_id)id);
		}
	}
}

bool
search_next(struct search *search, struct match *match)
{
	for (; search->turn < (size_t)SEARCH_NOWHERE * RC_COUNT;
	     search->turn++) {
		enum record_id id = (enum record_id)(search->turn % RC_COUNT);
		size_t place = search->turn / RC_COUNT;
		struct hunt hunt;

		if (search->places[id] != place)
			continue;
		hunt = hunt_for(search->lang, search->first);
		match->subject = subject_of(id);
		match->place = place_of(&hunt, id);
		match->at = hunt.at;
		match->len = hunt.len;
		text_copy(&match->text, hunt.text);
		search->turn++;
		return true;
	}
	return false;
}

/*
 * Stores as much of a match's text as fits around the word, cut between words,
 * with "..." where something is left out.
 */
static void
around(struct text *to, const struct match *match, unsigned width)
{
	const char *text = match->text.bytes;
	size_t len = match->text.used, begin = 0, end = len;
	size_t last = match->at + match->len;

	if (layout_width(text) > width) {
		size_t room = width > 8 ? width - 8 : 1;
		size_t spare = room > match->len ? room - match->len : 0;

		begin = match->at > spare / 2 ? match->at - spare / 2 : 0;
		while (begin > 0 && begin < match->at && text[begin - 1] != ' ')
			begin++;
		end = begin + room < len ? begin + room : len;
		end = end < last ? last : end;
		while (end < len && end > last && text[end] != ' ')
			end--;
	}
	text_set(to, begin > 0 ? "... " : "");
	text_bytes(to, text + begin, end - begin);
	if (end < len)
		text_add(to, " ...");
}

/* Returns where the texts of all matches begin. */
static unsigned
text_column(const struct page *page)
{
	static const uint8_t places[] = { LABEL_search_name, LABEL_search_gist,
		LABEL_search_description, LABEL_search_case,
		LABEL_search_spelling };

	return PLACE_COLUMN +
	    parts_beside(page, TEXT_COLUMN, places, COUNT_OF(places));
}

void
search_print(struct page *page, const struct match *match)
{
	const unsigned column = text_column(page);
	bool beside = page->width >= column + TEXT_LEAST;
	unsigned width = page->width - (beside ? column : 2);
	const char *place = label_text(page->lang,
	    (enum label)(LABEL_search_name + (unsigned)match->place));
	struct text number, mnemonic, text;
	const struct cell cells[] = {
		{ .text = number.bytes },
		{ MNEMONIC_COLUMN, 0, LAYOUT_HEADING, mnemonic.bytes },
		{ .column = PLACE_COLUMN, .text = place },
		{ .column = column, .text = text.bytes },
	};

	subject_number(&number, &match->subject);
	subject_mnemonic(&mnemonic, &match->subject);
	around(&text, match, width);
	if (beside) {
		layout_row(page, cells, 4);
		return;
	}
	text_add(&number, "  %s", mnemonic.bytes);
	layout_text(page, 0, number.bytes);
	layout_text(page, 2, place);
	layout_text(page, 2, text.bytes);
}
