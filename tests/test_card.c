/*
 * The screen of one code, for every record at many widths.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/lookup/operand.h"
#include "rcodex/show/card.h"

#include "lines.h"
#include "marks.h"
#include "prose.h"
#include "records.h"
#include "screen.h"

/* In which language cards are drawn, and read. */
static enum lang drawn_in = LANG_en;

static const char *
draw_subject(const struct subject *subject, unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.lang = drawn_in;
	page.colour = page.links = colour;
	card_print(&page, subject);
	return printed();
}

/* Draws the card of a record, asked for by its last number. */
static const char *
draw(int id, unsigned width, bool colour)
{
	const struct subject subject = last_of(id);

	return draw_subject(&subject, width, colour);
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			check_lines(called(id), widths[i],
			    draw(id, widths[i], true));
		}
	}
}

/* Says whether a line is a heading, or one with a text beside it. */
static bool
begins(const char *line, enum label heading)
{
	const char *word = label_text(drawn_in, heading);
	size_t len = strlen(word);

	return strncmp(line, word, len) == 0 &&
	    (line[len] == '\0' || line[len] == ' ');
}

static bool
is_heading(const char *line)
{
	static const enum label headings[] = { LABEL_meanings,
		LABEL_description, LABEL_check_first, LABEL_when,
		LABEL_less_often, LABEL_how_to_fix, LABEL_retry, LABEL_cached,
		LABEL_sent_by, LABEL_carried, LABEL_also_seen_as,
		LABEL_reference, LABEL_see_also };

	for (size_t i = 0; i < COUNT_OF(headings); i++) {
		const char *word = label_text(drawn_in, headings[i]);
		size_t len = strlen(word);

		/* Something may stand beside it, but then it is no field. */
		if (strncmp(line, word, len) == 0 &&
		    (line[len] == '\0' ||
			(line[len] == ' ' && headings[i] >= LABEL_check_first &&
			    headings[i] <= LABEL_how_to_fix)))
			return true;
	}
	return false;
}

static void
no_section_is_empty(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			const char *text = draw(id, widths[i], false);
			char line[LINE_MOST];
			size_t headings = 0;

			while ((text = next_line(text, line)) != NULL) {
				if (!is_heading(line))
					continue;
				headings++;
				if (*text != ' ')
					fail_msg("%s at %u: nothing under %s",
					    called(id), widths[i], line);
			}
			assert_true(headings >= 3);
		}
	}
}

static void
gaps_are_one_line_and_inside(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			draw(id, widths[i], false);
			check_gaps(called(id), widths[i]);
		}
	}
}

/*
 * What less shows of a card in a terminal of 24 lines: the main causes have to
 * be in it, each on a line, the last line of all that comes first.
 */
static void
check_first_page(void)
{
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = cause_main((enum record_id)id, &first);
		const char *text = draw(id, 80, false);
		char line[LINE_MOST], last[128];
		size_t number = 0;

		snprintf(last, sizeof(last), "%zu. %s", count,
		    cause_remedy(drawn_in, first + count - 1)->title);
		while ((text = next_line(text, line)) != NULL) {
			number++;
			if (strstr(line, last) != NULL)
				break;
		}
		assert_non_null(text);
		if (number > 23)
			fail_msg("%s, %s: the last main cause is in line %zu",
			    called(id), language_tag(drawn_in), number);
	}
}

/* Does something in each language. */
static void
in_each_language(void (*check)(void))
{
	for (int lang = LANG_en; lang < LANG_COUNT; lang++) {
		drawn_in = (enum lang)lang;
		check();
	}
	drawn_in = LANG_en;
}

static void
the_first_23_lines_hold_all_main_causes(void **state)
{
	(void)state;
	in_each_language(check_first_page);
}

/*
 * Description, checks and main causes share 15 lines: with their headings, the
 * gaps and the head that is the first page.
 */
static void
check_sections(void)
{
	static const enum label shared[] = { LABEL_description,
		LABEL_check_first, LABEL_when };

	for (int id = 0; id < RC_COUNT; id++) {
		const char *text = draw(id, 80, false);
		char line[LINE_MOST];
		size_t lines = 0;
		bool inside = false;

		while ((text = next_line(text, line)) != NULL) {
			if (is_heading(line)) {
				inside = false;
				for (size_t i = 0; i < COUNT_OF(shared); i++)
					inside |= begins(line, shared[i]);
			} else if (inside && *line != '\0') {
				lines++;
			}
		}
		if (lines < 2 || lines > 15)
			fail_msg("%s, %s: %zu lines", called(id),
			    language_tag(drawn_in), lines);
	}
}

static void
three_sections_share_15_lines(void **state)
{
	(void)state;
	in_each_language(check_sections);
}

static void
require_record(int id, unsigned width)
{
	const struct record *code = record_get((enum record_id)id);
	const struct record *text = record_text(LANG_en, (enum record_id)id);
	const char *const fields[] = { code->mnemonic, code->name, text->gist,
		text->retry, text->cached, text->sent_by, text->carried,
		text->description, text->further, text->not_yours };
	const char *what = called(id);
	struct text outcome;

	for (size_t i = 0; i < COUNT_OF(fields); i++)
		require_shown(what, width, fields[i]);
	for (size_t i = 0; i < MEANINGS_MOST; i++) {
		require_shown(what, width, text->meanings[i].name);
		require_shown(what, width, text->meanings[i].text);
	}
	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		require_shown(what, width, text->check_first[i].command);
		label_numbered(&outcome, LANG_en, text->check_first[i].outcome,
		    (enum record_id)id);
		require_shown(what, width, outcome.bytes);
	}
	for (size_t i = 0; i < REFERENCES_MOST; i++)
		require_shown(what, width, code->references[i]);
	for (size_t i = 0; i < SEE_ALSO_MOST; i++)
		require_shown(what, width, code->see_also[i]);
}

/* Requires a text of a record, its places filled. */
static void
require_filled(int id, unsigned width, const char *text)
{
	struct text filled;

	label_numbered(&filled, LANG_en, text, (enum record_id)id);
	require_shown(called(id), width, filled.bytes);
}

static void
require_cause(int id, unsigned width, size_t index)
{
	static const char *const who[] = { "[zone]", "[server]", "[resolver]",
		"[network]", "[client]" };
	const struct cause *text = cause_get(index);
	const struct cause *remedy = cause_remedy(LANG_en, index);
	const char *what = called(id);

	require_shown(what, width, remedy->title);
	require_shown(what, width, who[remedy->who]);
	require_shown(what, width,
	    label_scope(LANG_en, (enum scope)text->scope));
	require_shown(what, width,
	    label_scope(LANG_en, (enum scope)text->also));
	require_shown(what, width, text->sign);
	require_filled(id, width, remedy->fix);
	require_filled(id, width, text->here);
	for (size_t i = 0; i < CHECKS_MOST; i++) {
		require_shown(what, width, text->checks[i].command);
		require_filled(id, width, text->checks[i].outcome);
	}
	for (size_t i = 0; i < SETTINGS_MOST; i++)
		require_shown(what, width, remedy->settings[i]);
}

static void
require_cases(int id, unsigned width)
{
	const char *what = called(id);
	size_t first, rare, count = cause_main((enum record_id)id, &first);
	char title[128];

	assert_true(count > 0);
	for (size_t i = 0; i < count; i++) {
		snprintf(title, sizeof(title), "%zu. %s", i + 1,
		    cause_remedy(LANG_en, first + i)->title);
		require_shown(what, width, title);
	}
	count += cause_rare((enum record_id)id, &rare);
	for (size_t i = first; i < first + count; i++) {
		require_cause(id, width, i);
		snprintf(title, sizeof(title), "%zu. ", i - first + 1);
		require_shown(what, width, title);
	}
}

static void
require_spellings(int id, unsigned width)
{
	const struct spelling *spelling;
	char shown[96];

	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		snprintf(shown, sizeof(shown), "%s (%s)", spelling->word,
		    spelling->tool);
		if (spelling->of == id && spelling->seen &&
		    spelling->number == NO_NUMBER)
			require_shown(called(id), width, shown);
	}
}

/* Says whether the card of a number shows a spelling. */
static bool
shows(const struct subject *subject, const struct spelling *spelling)
{
	char shown[96];

	snprintf(shown, sizeof(shown), " %s (%s)", spelling->word,
	    spelling->tool);
	return strstr(draw_subject(subject, 120, false), shown) != NULL;
}

static void
a_number_of_a_range_shows_what_it_is_called_itself(void **state)
{
	const struct spelling *spelling;
	size_t shown = 0;

	(void)state;
	for (size_t i = 0; (spelling = spelling_get(i)) != NULL; i++) {
		const struct record *range =
		    record_get((enum record_id)spelling->of);
		struct subject subject = { (enum record_id)spelling->of,
			range->first };

		if (spelling->number == NO_NUMBER)
			continue;
		for (; subject.number <= range->last; subject.number++) {
			bool own = spelling->number == subject.number;

			if (shows(&subject, spelling) != own)
				fail_msg("%s: card of %d", spelling->word,
				    (int)subject.number);
			shown += own;
		}
	}
	assert_true(shown > 0);
}

static void
every_field_of_a_record_is_on_its_card(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			fold(folded, draw(id, widths[i], false));
			require_record(id, widths[i]);
			require_cases(id, widths[i]);
			require_spellings(id, widths[i]);
			if (has_place(folded))
				fail_msg("%s: a place is left", called(id));
		}
	}
}

/* Says whether a placeholder is a word of a text. */
static bool
has_word(const char *text, const char *place)
{
	const size_t len = strlen(place);
	const char *at = text;

	while ((at = strstr(at, place)) != NULL) {
		if ((at == text || strchr(" @`", at[-1]) != NULL) &&
		    !(at[len] >= 'A' && at[len] <= 'Z') &&
		    !(at[len] >= 'a' && at[len] <= 'z'))
			return true;
		at += len;
	}
	return false;
}

/* Says whether it is one of a command or of what that shows. */
static bool
uses(const struct text_test *test, const char *place)
{
	return has_word(test->command, place) || has_word(test->outcome, place);
}

/* Says whether it is one of a cause's checks, fix or settings. */
static bool
cause_uses(size_t index, const char *place)
{
	const struct cause *remedy = cause_remedy(LANG_en, index);

	for (size_t i = 0; i < SETTINGS_MOST; i++) {
		if (has_word(remedy->settings[i], place))
			return true;
	}
	return uses(&cause_get(index)->checks[0], place) ||
	    uses(&cause_get(index)->checks[1], place) ||
	    has_word(remedy->fix, place) ||
	    has_word(cause_text(LANG_en, index)->here, place);
}

/* Says whether any check or fix of a record uses a placeholder. */
static bool
asks_for(int id, const char *place)
{
	const struct record *record = record_get((enum record_id)id);
	size_t first, rare;
	size_t count = cause_main((enum record_id)id, &first) +
	    cause_rare((enum record_id)id, &rare);

	for (size_t i = 0; i < CHECK_FIRST_MOST; i++) {
		if (uses(&record->check_first[i], place))
			return true;
	}
	for (size_t i = first; i < first + count; i++) {
		if (cause_uses(i, place))
			return true;
	}
	return false;
}

/* Says so, too, where one that is used is explained by this one. */
static bool
needs(int id, const char *place)
{
	static const struct {
		const char *place, *explains;
	} rows[] = {
		{ "ZONE", "AUTH" },
		{ "ZONE", "PARENT" },
		{ "NAME", "ZONE" },
		{ "NAME", "AUTH" },
		{ "NAME", "PARENT" },
		{ "NO_REPLY", "AUTH" },
		{ "NO_REPLY", "OTHER" },
		{ "NO_REPLY", "SERVER" },
		{ "NO_REPLY", "FORWARDER" },
	};

	/* The card that the others lead to does not lead to itself. */
	if (id == RC_NOREPLY && strcmp(place, "NO_REPLY") == 0)
		return false;

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (strcmp(rows[i].place, place) == 0 &&
		    asks_for(id, rows[i].explains))
			return true;
	}
	return asks_for(id, place);
}

static void
placeholders_are_explained_where_they_are_used(void **state)
{
	static const struct {
		const char *name;
		enum label label;
	} places[] = {
#define PLACE(id, text) { #id, LABEL_PLACE_##id },
#include "rcodex/table/label_list.h"
	};

	(void)state;
	for (int i = 0; i < RC_COUNT * (int)COUNT_OF(places); i++) {
		const int id = i / (int)COUNT_OF(places);
		const enum label said = id == RC_NOREPLY &&
			places[i % (int)COUNT_OF(places)].label ==
			    LABEL_PLACE_SERVER ?
		    LABEL_server_silent :
		    places[i % (int)COUNT_OF(places)].label;
		const char *text = label_text(LANG_en, said);
		bool asked = needs(id, places[i % (int)COUNT_OF(places)].name);

		fold(folded, draw(id, 80, false));
		if ((strstr(folded, unmarked(text)) != NULL) != asked)
			fail_msg("%s: %s", called(id), text);
	}
}

static void
sections_stand_in_the_order_of_use(void **state)
{
	static const enum label order[] = { LABEL_description,
		LABEL_check_first, LABEL_when, LABEL_how_to_fix,
		LABEL_less_often, LABEL_reference };

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const char *last = draw(id, 80, false);

		for (size_t i = 0; i < COUNT_OF(order); i++) {
			const char *word = label_text(LANG_en, order[i]);
			char heading[64];
			const char *found;

			snprintf(heading, sizeof(heading), "\n%s", word);
			found = strstr(out.bytes, heading);
			if (found != NULL && found < last)
				fail_msg("%s: %s is too early", called(id),
				    word);
			last = found != NULL ? found : last;
		}
	}
}

static void
a_card_begins_with_its_number_and_mnemonic(void **state)
{
	char head[64];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *code = record_get((enum record_id)id);

		if (code->first == NO_NUMBER)
			snprintf(head, sizeof(head), "-  %s  ", called(id));
		else if (record_is_ede((enum record_id)id))
			snprintf(head, sizeof(head), "EDE%d  %s",
			    (int)code->last, code->name);
		else
			snprintf(head, sizeof(head), "%d  %s", (int)code->last,
			    called(id));
		if (strncmp(draw(id, 80, false), head, strlen(head)) != 0)
			fail_msg("%.60s", out.bytes);
	}
}

static void
without_colour_there_is_no_escape(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			if (strchr(draw(id, widths[i], false), '\033') != NULL)
				fail_msg("%s at %u", called(id), widths[i]);
		}
	}
}

static void
colour_changes_no_letter(void **state)
{
	static char plain[OUT_SIZE];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			strcpy(plain, draw(id, widths[i], false));
			draw(id, widths[i], true);
			check_colour(called(id), widths[i], plain);
		}
	}
}

static void
references_are_links_to_their_sections(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		for (size_t i = 0; i < COUNT_OF(widths); i++) {
			check_links(called(id), draw(id, widths[i], true));
			assert_non_null(strstr(out.bytes, "\033]8;;https"));
		}
	}
}

static void
placeholders_are_underlined_in_commands_only(void **state)
{
	size_t underlined = 0;

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		check_underlined(called(id), draw(id, 80, true));
		underlined += strstr(out.bytes, "\033[4m") != NULL;
	}
	assert_true(underlined > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
		cmocka_unit_test(no_section_is_empty),
		cmocka_unit_test(gaps_are_one_line_and_inside),
		cmocka_unit_test(the_first_23_lines_hold_all_main_causes),
		cmocka_unit_test(three_sections_share_15_lines),
		cmocka_unit_test(every_field_of_a_record_is_on_its_card),
		cmocka_unit_test(
		    a_number_of_a_range_shows_what_it_is_called_itself),
		cmocka_unit_test(
		    placeholders_are_explained_where_they_are_used),
		cmocka_unit_test(sections_stand_in_the_order_of_use),
		cmocka_unit_test(a_card_begins_with_its_number_and_mnemonic),
		cmocka_unit_test(without_colour_there_is_no_escape),
		cmocka_unit_test(colour_changes_no_letter),
		cmocka_unit_test(references_are_links_to_their_sections),
		cmocka_unit_test(placeholders_are_underlined_in_commands_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
