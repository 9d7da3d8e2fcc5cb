/*
 * Finding words in all texts of a record.  It must not know how words came
 * here, nor anything about pairs.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/show/list.h"
#include "rcodex/table/spelling.h"
#include "rcodex/show/search.h"
#include "rcodex/table/subject.h"

enum {
	MNEMONIC_COLUMN = 11,
	FIELD_COLUMN = 24,
	TEXT_COLUMN = 37,
	TEXT_LEAST = 30 /* below, the text goes on a line of its own */
};

/* Returns the n-th text that says what a record is, or NULL past the last. */
static const char *
description_text(enum lang lang, enum record_id id, size_t n,
    char filled[FILLED_MOST])
{
	const struct record *t = record_text(lang, id);
	const char *const texts[] = { t->description, t->further,
		t->meanings[0].name, t->meanings[0].text, t->meanings[1].name,
		t->meanings[1].text, t->retry, t->cached, t->sent_by,
		t->carried, t->comes_with, t->check_first[0].command,
		t->check_first[0].outcome, t->check_first[1].command,
		t->check_first[1].outcome, t->check_first[2].command,
		t->check_first[2].outcome, t->not_yours, t->when, t->seen_by };
	size_t count = sizeof(texts) / sizeof(*texts);

	if (n < count)
		return label_numbered(filled, texts[n], id);
	n -= count;
	return n < REFERENCES_MOST ? record_get(id)->references[n] : NULL;
}

/* Returns the n-th text of a record's cases and rare ones, or NULL. */
static const char *
case_text(enum lang lang, enum record_id id, size_t n)
{
	enum { TEXTS = 6, RARE_TEXTS = 2 };
	size_t first, count = cause_main(id, &first);

	if (n < count * TEXTS) {
		size_t index = first + n / TEXTS;
		const struct cause *t = cause_text(lang, index);
		const char *const texts[TEXTS] = { t->title, t->sign,
			cause_get(index)->check, t->reads, t->fix,
			t->in_short };

		return texts[n % TEXTS];
	}
	n -= count * TEXTS;
	count = cause_rare(id, &first);
	if (n < count * RARE_TEXTS) {
		const struct cause *t =
		    cause_text(lang, first + n / RARE_TEXTS);

		return n % RARE_TEXTS == 0 ? t->title : t->fix;
	}
	return NULL;
}

/* Returns the n-th spelling of a record, or NULL. */
static const char *
spelling_text(enum record_id id, size_t n)
{
	const struct spelling *spelling;

	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		if (spelling->of == id && n-- == 0)
			return spelling->word;
	}
	return NULL;
}

/* Returns the n-th text of a field of a record, or NULL past the last. */
static const char *
field_text(enum lang lang, enum record_id id, enum search_field field, size_t n,
    char filled[FILLED_MOST])
{
	switch (field) {
	case FOUND_NAME:
		return n == 0 ? record_get(id)->mnemonic :
		    n == 1    ? record_get(id)->name :
				NULL;
	case FOUND_GIST:
		return n == 0 ? record_text(lang, id)->gist : NULL;
	case FOUND_DESCRIPTION:
		return description_text(lang, id, n, filled);
	case FOUND_CASE:
		return case_text(lang, id, n);
	case FOUND_SPELLING:
		return spelling_text(id, n);
	default:
		return NULL;
	}
}

/* Returns where a word begins in a text, in any case, or -1. */
static long
position(const char *text, const char *word)
{
	for (long at = 0; text[at] != '\0'; at++) {
		size_t i = 0;

		while (word[i] != '\0' &&
		    ascii_lower(text[at + (long)i]) == ascii_lower(word[i]))
			i++;
		if (word[i] == '\0')
			return at;
	}
	return -1;
}

/* Looks for a word in a field of a record, and keeps the text that holds it. */
static bool
found_in(enum lang lang, enum record_id id, enum search_field field,
    const char *word, struct match *match)
{
	char filled[FILLED_MOST];
	const char *text;

	for (size_t n = 0;
	     (text = field_text(lang, id, field, n, filled)) != NULL; n++) {
		long at = position(text, word);

		if (at >= 0) {
			fill_add(match->text, 0, text);
			match->at = (size_t)at;
			match->len = strlen(word);
			match->field = field;
			return true;
		}
	}
	return false;
}

static bool
found(enum lang lang, enum record_id id, const char *word, struct match *match)
{
	for (int field = 0; field < FOUND_COUNT; field++) {
		if (found_in(lang, id, (enum search_field)field, word, match))
			return true;
	}
	return false;
}

bool
search_next(struct search *search, enum lang lang, char *const words[],
    size_t count, struct match *match)
{
	for (; search->field < FOUND_COUNT; search->field++) {
		while (list_subject(search->record, &match->subject)) {
			enum record_id id = match->subject.id;
			bool held = true;

			search->record++;
			/* The first word last: its place is the one kept. */
			for (size_t i = count; held && i-- > 0;)
				held = found(lang, id, words[i], match);
			if (held && match->field == search->field)
				return true;
		}
		search->record = 0;
	}
	return false;
}

/*
 * Stores as much of a match's text as fits around the word, cut between words,
 * with "..." where something is left out.
 */
static void
around(char to[FILLED_MOST], const struct match *match, unsigned width)
{
	const char *text = match->text;
	size_t len = strlen(text), begin = 0, end = len, used = 0;
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
	if (begin > 0)
		used = fill_add(to, used, "... ");
	memcpy(to + used, text + begin, end - begin);
	to[used + end - begin] = '\0';
	if (end < len)
		fill_add(to, used + end - begin, " ...");
}

void
search_print(struct page *page, const struct match *match)
{
	bool beside = page->width >= TEXT_COLUMN + TEXT_LEAST;
	unsigned width = page->width - (beside ? TEXT_COLUMN : 2);
	char number[FILLED_MOST], mnemonic[FILLED_MOST], text[FILLED_MOST];
	const char *field = label_text(page->lang,
	    (enum label)(LABEL_found_name + (unsigned)match->field));
	const struct cell cells[] = {
		{ .text = number },
		{ MNEMONIC_COLUMN, 0, LAYOUT_HEADING, mnemonic },
		{ .column = FIELD_COLUMN, .text = field },
		{ .column = TEXT_COLUMN, .text = text },
	};

	subject_number(number, &match->subject);
	subject_mnemonic(mnemonic, &match->subject);
	around(text, match, width);
	if (beside) {
		layout_row(page, cells, 4);
		return;
	}
	fill_add(number, fill_add(number, strlen(number), "  "), mnemonic);
	layout_text(page, 0, number);
	layout_text(page, 2, field);
	layout_text(page, 2, text);
}
