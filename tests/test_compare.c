/*
 * The screen of two codes, for every pair of records at many widths.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/table/pair.h"
#include "rcodex/table/subject.h"
#include "src/show/compare.h"
#include "src/show/compose.h"

#include "lines.h"
#include "marks.h"
#include "records.h"
#include "screen.h"

/* Two records on one page; `what` names them in messages. */
struct two {
	struct subject subjects[2];
	struct text labels[2];
	struct text what;
};

static struct two
two_of(int a, int b)
{
	struct two two = { .subjects = { last_of(a), last_of(b) } };

	for (size_t i = 0; i < 2; i++)
		subject_mnemonic(&two.labels[i], &two.subjects[i]);
	text_set(&two.what, "%s %s", two.labels[0].bytes, two.labels[1].bytes);
	return two;
}

static const char *
draw(const struct two *two, unsigned width, bool colour)
{
	struct page page = new_page(width);

	page.colour = page.links = colour;
	compare_print(&page, &two->subjects[0], &two->subjects[1]);
	return printed();
}

/*
 * Calls a check for every pair of two records in both orders: of two codes at
 * each width, of others at one width, each in turn.
 */
static void
for_every_page(void (*check)(const struct two *two, unsigned width))
{
	for (int i = 0; i < RC_COUNT * RC_COUNT; i++) {
		const int a = i / RC_COUNT, b = i % RC_COUNT;
		const bool codes = a < RC_EDE0 && b < RC_EDE0;
		struct two two = two_of(a, b);

		for (size_t w = 0; w < COUNT_OF(widths) && a != b; w++) {
			if (codes || w == (size_t)(a + b) % COUNT_OF(widths))
				check(&two, widths[w]);
		}
	}
}

static void
check_wrapping(const struct two *two, unsigned width)
{
	check_lines(two->what.bytes, width, draw(two, width, true));
}

static void
no_line_is_too_wide_or_ends_in_a_blank(void **state)
{
	(void)state;
	for_every_page(check_wrapping);
}

static bool
is(const char *line, enum label label)
{
	return strcmp(line, label_text(LANG_en, label)) == 0;
}

static bool
is_heading(const char *line)
{
	static const enum label headings[] = { LABEL_tell_apart,
		LABEL_description, LABEL_when_and_fix, LABEL_retry,
		LABEL_cached, LABEL_sent_by, LABEL_carried, LABEL_both,
		LABEL_differences, LABEL_which };

	for (size_t i = 0; i < COUNT_OF(headings); i++) {
		if (is(line, headings[i]))
			return true;
	}
	return false;
}

/* A label on a line of its own has its text, or its causes, below. */
static bool
is_label(const struct two *two, const char *line)
{
	return strncmp(line, "  ", 2) == 0 &&
	    (strcmp(line + 2, two->labels[0].bytes) == 0 ||
		strcmp(line + 2, two->labels[1].bytes) == 0);
}

static void
check_sections(const struct two *two, unsigned width)
{
	const char *text = draw(two, width, false);
	char line[LINE_MOST];
	size_t headings = 0;

	check_gaps(two->what.bytes, width);
	while ((text = next_line(text, line)) != NULL) {
		if ((is_heading(line) && *text != ' ') ||
		    (is_label(two, line) && strncmp(text, "   ", 3) != 0 &&
			strncmp(text, "  1. ", 5) != 0))
			fail_msg("%s at %u: nothing under %s", two->what.bytes,
			    width, line);
		headings += is_heading(line);
	}
	assert_true(headings >= 4);
}

static void
no_section_is_empty(void **state)
{
	(void)state;
	for_every_page(check_sections);
}

static void
a_comparison_has_50_lines_at_most(void **state)
{
	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			struct two two = two_of(a, b);
			size_t lines = count_lines(draw(&two, 80, false));

			if (a != b && lines > 50)
				fail_msg("%s: %zu lines", two.what.bytes,
				    lines);
		}
	}
}

/* The sides of the lines of two columns, as they stand at 80 columns. */
struct sides {
	size_t count;
	char sides[64][2][64];
};

enum { LEFT, RIGHT };

/* Copies a part of a line without the blanks at its ends. */
static void
copy_part(char to[64], const char *line, size_t from, size_t end)
{
	size_t len = strlen(line);

	end = end < len ? end : len;
	while (from < end && line[from] == ' ')
		from++;
	while (end > from && line[end - 1] == ' ')
		end--;
	to[0] = '\0';
	if (from < end)
		memcpy(to, line + from, end - from);
	to[from < end ? end - from : 0] = '\0';
}

/* Adds a line whose left side ends before a gutter of two columns. */
static void
add_sides(struct sides *sides, const char *line, size_t from, size_t gutter,
    const char *what)
{
	char between[64];

	copy_part(between, line, gutter, gutter + 2);
	if (*between != '\0')
		fail_msg("%s: columns touch: \"%s\"", what, line);
	assert_true(sides->count < COUNT_OF(sides->sides));
	copy_part(sides->sides[sides->count][LEFT], line, from, gutter);
	copy_part(sides->sides[sides->count][RIGHT], line, gutter + 2, 80);
	sides->count++;
}

/* Collects the lines of two columns: heads, Description, causes, fields. */
static void
read_sides(struct sides *sides, const struct two *two)
{
	enum { HEADS, HALVES, CAUSES, FIELDS, WHOLE } part = HEADS;
	const char *both = label_text(LANG_en, LABEL_both);
	const char *text = draw(two, 80, false);
	char line[LINE_MOST], label[64];

	sides->count = 0;
	while ((text = next_line(text, line)) != NULL) {
		/* From here on nothing stands in columns. */
		if (strncmp(line, both, strlen(both)) == 0)
			part = WHOLE;
		if (*line == '\0')
			part = part == CAUSES ? FIELDS : WHOLE;
		else if (is_heading(line))
			part = is(line, LABEL_description) ? HALVES :
			    is(line, LABEL_when_and_fix)   ? CAUSES :
							     WHOLE;
		else if (part == FIELDS) {
			copy_part(label, line, 10, 12);
			if (*label != '\0')
				fail_msg("%s: a label touches: \"%s\"",
				    two->what.bytes, line);
			add_sides(sides, line, 12, 45, two->what.bytes);
		} else if (part != WHOLE) {
			add_sides(sides, line, 0, 39, two->what.bytes);
		}
	}
}

static void
columns_never_touch(void **state)
{
	static struct sides sides;

	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			struct two two = two_of(a, b);

			read_sides(&sides, &two);
			/* A record beside itself has all fields in common. */
			if (sides.count < (a != b ? 8 : 6))
				fail_msg("%s: %zu", two.what.bytes,
				    sides.count);
		}
	}
}

static void
swapping_the_codes_swaps_the_columns(void **state)
{
	static struct sides sides, swapped;

	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < a; b++) {
			struct two two = two_of(a, b), other = two_of(b, a);

			read_sides(&sides, &two);
			read_sides(&swapped, &other);
			if (sides.count != swapped.count)
				fail_msg("%s: %zu lines, then %zu",
				    two.what.bytes, sides.count, swapped.count);
			for (size_t i = 0; i < sides.count; i++) {
				if (strcmp(sides.sides[i][LEFT],
					swapped.sides[i][RIGHT]) != 0 ||
				    strcmp(sides.sides[i][RIGHT],
					swapped.sides[i][LEFT]) != 0)
					fail_msg("%s: %s", two.what.bytes,
					    sides.sides[i][LEFT]);
			}
		}
	}
}

/* Folds one column of a comparison at 80 columns. */
static void
fold_side(const struct sides *sides, size_t side)
{
	static char column[OUT_SIZE];

	column[0] = '\0';
	for (size_t i = 0; i < sides->count; i++) {
		strcat(column, sides->sides[i][side]);
		strcat(column, "\n");
	}
	fold(folded, column);
}

/* Looks for what a side has of its own: facts that are equal stand once. */
static void
require_side(const struct two *two, unsigned width, size_t side)
{
	enum record_id id = two->subjects[side].id;
	const struct record *text = record_text(LANG_en, id);
	const struct record *other =
	    record_text(LANG_en, two->subjects[1 - side].id);
	size_t first, count = cause_main(id, &first);

	require_shown(two->what.bytes, width, record_get(id)->name);
	require_shown(two->what.bytes, width, text->gist);
	require_shown(two->what.bytes, width, text->description);
	/* One at least, and more where there is room. */
	for (size_t i = 0; i < count && i < 1; i++) {
		const struct cause *of = cause_remedy(LANG_en, first + i);
		char title[192];

		snprintf(title, sizeof(title), "%zu. %s %s", i + 1, of->title,
		    of->in_short);
		require_shown(two->what.bytes, width, title);
	}
	require_shown(two->what.bytes, width,
	    strcmp(text->retry, other->retry) != 0 ? text->retry : "");
	require_shown(two->what.bytes, width,
	    strcmp(text->cached, other->cached) != 0 ? text->cached : "");
	require_shown(two->what.bytes, width,
	    strcmp(text->sent_by, other->sent_by) != 0 ? text->sent_by : "");
	require_shown(two->what.bytes, width,
	    strcmp(text->carried, other->carried) != 0 ? text->carried : "");
}

static void
each_column_has_the_fields_of_its_code(void **state)
{
	static struct sides sides;

	(void)state;
	for (int a = 0; a < RC_COUNT; a++) {
		for (int b = 0; b < RC_COUNT; b++) {
			struct two two = two_of(a, b);

			if (a == b)
				continue;
			read_sides(&sides, &two);
			for (size_t side = LEFT; side <= RIGHT; side++) {
				fold_side(&sides, side);
				require_side(&two, 80, side);
			}
		}
	}
}

static void
check_below(const struct two *two, unsigned width)
{
	fold(folded, draw(two, width, false));
	for (size_t side = LEFT; side <= RIGHT && width < 60; side++)
		require_side(two, width, side);
}

static void
one_below_the_other_both_have_their_fields(void **state)
{
	(void)state;
	for_every_page(check_below);
}

/* Looks for what a pair has of its own, or what is composed instead. */
static void
check_sentences(const struct two *two, unsigned width)
{
	const struct subject *a = &two->subjects[0], *b = &two->subjects[1];
	bool swapped;
	const struct pair *own = pair_text(LANG_en, a->id, b->id, &swapped);
	struct text sentence;
	size_t count = 0;

	fold(folded, draw(two, width, false));
	if (own != NULL) {
		require_shown(two->what.bytes, width, own->summary);
		require_shown(two->what.bytes, width, own->command);
		require_shown(two->what.bytes, width, own->both);
		for (size_t i = 0; i < OWN_DIFFERENCES_MOST; i++)
			require_shown(two->what.bytes, width,
			    own->differences[i]);
		return;
	}
	while (compose_difference(&sentence, LANG_en, a, b, count)) {
		require_shown(two->what.bytes, width, sentence.bytes);
		count++;
	}
	if ((count == 0) !=
	    (strstr(folded, label_text(LANG_en, LABEL_differences)) == NULL))
		fail_msg("%s at %u: %zu differences", two->what.bytes, width,
		    count);
	if (has_place(folded))
		fail_msg("%s at %u: a place is left", two->what.bytes, width);
}

static void
every_difference_is_shown(void **state)
{
	(void)state;
	for_every_page(check_sentences);
}

/* What tells a code, and when it is that code, stand beside its name. */
static void
check_names(const struct two *two, unsigned width)
{
	bool swapped;
	const struct pair *own = pair_text(LANG_en, two->subjects[0].id,
	    two->subjects[1].id, &swapped);

	fold(folded, draw(two, width, false));
	for (size_t i = 0; i < 2; i++) {
		const struct record *text =
		    record_text(LANG_en, two->subjects[i].id);
		bool is_a = (i == 0) != (own != NULL && swapped);
		struct text line;

		text_set(&line, " %s %s", two->labels[i].bytes,
		    own == NULL ? text->seen_by :
			is_a    ? own->tell_a :
				  own->tell_b);
		require_shown(two->what.bytes, width, line.bytes);
		text_set(&line, "It is %s when %s.", two->labels[i].bytes,
		    own == NULL ? text->when :
			is_a    ? own->which_a :
				  own->which_b);
		require_shown(two->what.bytes, width, line.bytes);
	}
}

static void
outcomes_stand_beside_the_code_that_they_show(void **state)
{
	(void)state;
	for_every_page(check_names);
}

static void
check_both(const struct two *two, unsigned width)
{
	const struct record *a = record_text(LANG_en, two->subjects[0].id);
	const struct record *b = record_text(LANG_en, two->subjects[1].id);
	char line[TEXT_MOST];

	fold(folded, draw(two, width, false));
	snprintf(line, sizeof(line), "Cached: %s", a->cached);
	if (*a->cached != '\0' &&
	    (strcmp(a->cached, b->cached) == 0) !=
		(strstr(folded, line) != NULL))
		fail_msg("%s at %u: %s", two->what.bytes, width, line);
}

static void
what_is_equal_stands_once_under_both(void **state)
{
	(void)state;
	for_every_page(check_both);
}

/* Says whether a command or an outcome has a placeholder. */
static bool
has_word(const char *text, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = text; (at = strstr(at, name)) != NULL; at++) {
		const char before = at > text ? at[-1] : ' ';

		if ((before == ' ' || before == '@' || before == TEXT_MARK) &&
		    !(at[len] >= 'A' && at[len] <= 'Z') &&
		    !(at[len] >= 'a' && at[len] <= 'z'))
			return true;
	}
	return false;
}

/* What SERVER and its like stand for stands beside the command with them. */
static void
check_legend(const struct two *two, unsigned width)
{
	static const struct {
		const char *name;
		enum label label;
	} places[] = {
#define PLACE(id, text) { #id, LABEL_PLACE_##id },
#include "rcodex/table/label_list.h"
	};
	bool swapped,
	    silent = two->subjects[0].id == RC_NOREPLY ||
	    two->subjects[1].id == RC_NOREPLY;
	const struct pair *own = pair_text(LANG_en, two->subjects[0].id,
	    two->subjects[1].id, &swapped);

	fold(folded, draw(two, width, false));
	for (size_t i = 0; i < COUNT_OF(places); i++) {
		const char *name = places[i].name;
		enum label said = silent && strcmp(name, "SERVER") == 0 ?
		    LABEL_server_silent :
		    places[i].label;
		bool asked = own != NULL && *own->command != '\0' &&
		    (has_word(own->command, name) ||
			has_word(own->tell_a, name) ||
			has_word(own->tell_b, name));
		char wanted[TEXT_MOST];

		fold(wanted, unmarked(label_text(LANG_en, said)));
		if ((strstr(folded, wanted) != NULL) != asked)
			fail_msg("%s at %u: %s", two->what.bytes, width,
			    wanted);
	}
}

static void
placeholders_are_explained_where_they_are_used(void **state)
{
	(void)state;
	for_every_page(check_legend);
}

static void
check_references(const struct two *two, unsigned width)
{
	char *more;

	fold(folded, draw(two, width, false));
	more = strstr(folded, label_text(LANG_en, LABEL_learn_more));
	assert_non_null(more);
	memmove(folded, more, strlen(more) + 1);
	for (size_t i = 0; i < 2; i++)
		require_shown(two->what.bytes, width,
		    record_get(two->subjects[i].id)->references[0]);
}

static void
learn_more_names_what_defines_each_code(void **state)
{
	(void)state;
	for_every_page(check_references);
}

static void
no_reference_stands_twice_under_learn_more(void **state)
{
	(void)state;
	for (int i = 0; i < RC_COUNT * RC_COUNT; i++) {
		struct two two = two_of(i / RC_COUNT, i % RC_COUNT);
		const struct record *a = record_get(two.subjects[0].id);
		char *more, *again;

		if (two.subjects[0].id == two.subjects[1].id)
			continue;
		fold(folded, draw(&two, 80, false));
		more = strstr(folded, label_text(LANG_en, LABEL_learn_more));
		assert_non_null(more);
		strcat(more, ",");
		for (size_t k = 0; k < REFERENCES_MOST; k++) {
			char wanted[64];

			snprintf(wanted, sizeof(wanted), " %s,",
			    a->references[k]);
			again = *a->references[k] != '\0' ?
			    strstr(more, wanted) :
			    NULL;
			if (again != NULL && strstr(again + 1, wanted) != NULL)
				fail_msg("%s: %s", two.what.bytes, wanted);
		}
	}
}

static void
check_escapes(const struct two *two, unsigned width)
{
	static char plain[OUT_SIZE];

	strcpy(plain, draw(two, width, false));
	draw(two, width, true);
	check_colour(two->what.bytes, width, plain);
}

static void
colour_changes_no_letter_and_off_is_off(void **state)
{
	(void)state;
	for_every_page(check_escapes);
}

static void
check_marks(const struct two *two, unsigned width)
{
	check_links(two->what.bytes, draw(two, width, true));
	check_underlined(two->what.bytes, out.bytes);
}

static void
references_are_links_and_placeholders_underlined(void **state)
{
	(void)state;
	for_every_page(check_marks);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_is_too_wide_or_ends_in_a_blank),
		cmocka_unit_test(no_section_is_empty),
		cmocka_unit_test(a_comparison_has_50_lines_at_most),
		cmocka_unit_test(columns_never_touch),
		cmocka_unit_test(swapping_the_codes_swaps_the_columns),
		cmocka_unit_test(each_column_has_the_fields_of_its_code),
		cmocka_unit_test(one_below_the_other_both_have_their_fields),
		cmocka_unit_test(every_difference_is_shown),
		cmocka_unit_test(outcomes_stand_beside_the_code_that_they_show),
		cmocka_unit_test(what_is_equal_stands_once_under_both),
		cmocka_unit_test(
		    placeholders_are_explained_where_they_are_used),
		cmocka_unit_test(learn_more_names_what_defines_each_code),
		cmocka_unit_test(no_reference_stands_twice_under_learn_more),
		cmocka_unit_test(colour_changes_no_letter_and_off_is_off),
		cmocka_unit_test(
		    references_are_links_and_placeholders_underlined),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
