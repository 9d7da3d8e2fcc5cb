/*
 * Which screen answers a request, and what is said before it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/show/card.h"
#include "rcodex/show/screen.h"
#include "rcodex/show/choice.h"
#include "src/show/compare.h"

#include "harmless.h"
#include "lines.h"
#include "screen.h"

enum { OPERANDS = 2, WORD_MOST = 2048, WIDE = 120 };

static struct request request;
static struct out err;
static char wanted[OUT_SIZE];

/* Reads one operand, or two, as a request; what is said goes to err. */
static enum status
try_words(const char *const words[OPERANDS])
{
	static char copies[OPERANDS][WORD_MOST];
	char *operands[OPERANDS] = { copies[0], copies[1] };
	size_t count = 0;

	for (; count < OPERANDS && words[count] != NULL; count++) {
		assert_true(strlen(words[count]) < WORD_MOST);
		strcpy(copies[count], words[count]);
	}
	request = (struct request){ 0 };
	out_open(&err, -1);
	return request_read(&request, operands, count, &err);
}

static void
read_words(const char *const words[OPERANDS])
{
	if (try_words(words) != STATUS_EXPLAINED)
		fail_msg("\"%s\" is not explained", words[0]);
}

/* Returns the screen that answers words. */
static const char *
draw(const char *const words[OPERANDS], unsigned width)
{
	struct page page = new_page(width);

	read_words(words);
	screen_print(&page, &request);
	return printed();
}

/* Requires that words are answered by a note, or NULL, and then by `wanted`. */
static void
require_screen(const char *const words[OPERANDS], const char *note)
{
	const char *text = draw(words, WIDE);
	size_t len;

	note = note != NULL ? unmarked(note) : NULL;
	len = note != NULL ? strlen(note) : 0;
	if (len > 0 &&
	    (strncmp(text, note, len) != 0 ||
		strncmp(text + len, "\n\n", 2) != 0))
		fail_msg("\"%s\" begins with %.80s, not %s", words[0], text,
		    note);
	text += len > 0 ? len + 2 : 0;
	if (strcmp(text, wanted) != 0)
		fail_msg("\"%s\": after the note: %.80s", words[0], text);
}

/* Keeps the card of a code, or the comparison of two, as what is wanted. */
static void
want_card(struct subject subject)
{
	struct page page = new_page(WIDE);

	card_print(&page, &subject);
	strcpy(wanted, printed());
}

static void
want_ambiguous(const char *word, const struct ambiguity *ambiguity)
{
	struct page page = new_page(WIDE);

	choice_ambiguous(&page, word, ambiguity);
	strcpy(wanted, printed());
}

static void
want_comparison(struct subject a, struct subject b)
{
	struct page page = new_page(WIDE);

	compare_print(&page, &a, &b);
	strcpy(wanted, printed());
}

static void
one_code_is_a_card(void **state)
{
	static const struct {
		const char *words[OPERANDS];
		struct subject subject;
	} rows[] = {
		{ { "0" }, { RC_NOERROR, 0 } },
		{ { "servfail" }, { RC_SERVFAIL, 2 } },
		{ { "nodata" }, { RC_NODATA, NO_NUMBER } },
		{ { "badsig" }, { RC_BADSIG, 16 } },
		{ { "65535" }, { RC_RESERVED_LAST, 65535 } },
		{ { "4000" }, { RC_PRIVATE_USE, 4000 } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		want_card(rows[i].subject);
		require_screen(rows[i].words, NULL);
		assert_false(screen_two_columns(&request));
	}
}

static void
two_codes_are_a_comparison(void **state)
{
	static const struct {
		const char *words[OPERANDS];
		struct subject subjects[2];
	} rows[] = {
		{ { "2", "5" }, { { RC_SERVFAIL, 2 }, { RC_REFUSED, 5 } } },
		{ { "5", "2" }, { { RC_REFUSED, 5 }, { RC_SERVFAIL, 2 } } },
		{ { "badsig", "badvers" },
		    { { RC_BADSIG, 16 }, { RC_BADVERS, 16 } } },
		{ { "3841", "65535" },
		    { { RC_PRIVATE_USE, 3841 }, { RC_RESERVED_LAST, 65535 } } },
		{ { "9000", "2" },
		    { { RC_UNASSIGNED_HIGH, 9000 }, { RC_SERVFAIL, 2 } } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		want_comparison(rows[i].subjects[0], rows[i].subjects[1]);
		require_screen(rows[i].words, NULL);
		assert_true(screen_two_columns(&request));
	}
}

static void
the_bare_16_is_a_choice_in_two_columns(void **state)
{
	static const char *const rows[][OPERANDS] = { { "16" }, { "16", "16" },
		{ "0x10", "?16" } };
	struct page page = new_page(WIDE);

	(void)state;
	choice_sixteen(&page);
	strcpy(wanted, printed());
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_screen(rows[i], NULL);
		assert_true(screen_two_columns(&request));
	}
}

static void
an_ambiguous_word_is_a_choice(void **state)
{
	const char *word;

	(void)state;
	for (size_t i = 0; (word = spelling_ambiguous(i)) != NULL; i++) {
		const char *const words[OPERANDS] = { word };
		struct page page = new_page(WIDE);

		choice_ambiguous(&page, word, operand_read(word).ambiguity);
		strcpy(wanted, printed());
		require_screen(words, NULL);
		assert_false(screen_two_columns(&request));
	}
}

static void
what_16_was_read_as_is_said_first(void **state)
{
	static const struct {
		const char *words[OPERANDS];
		struct subject subjects[2];
		const char *read_as;
	} rows[] = {
		{ { "16", "9" }, { { RC_BADSIG, 16 }, { RC_NOTAUTH, 9 } },
		    "BADSIG" },
		{ { "17", "16" }, { { RC_BADKEY, 17 }, { RC_BADSIG, 16 } },
		    "BADSIG" },
		{ { "16", "2" }, { { RC_BADVERS, 16 }, { RC_SERVFAIL, 2 } },
		    "BADVERS" },
		{ { "16", "badvers" },
		    { { RC_BADSIG, 16 }, { RC_BADVERS, 16 } }, "BADSIG" },
		{ { "badsig", "16" }, { { RC_BADSIG, 16 }, { RC_BADVERS, 16 } },
		    "BADVERS" },
	};
	struct text note;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		text_clear(&note);
		text_fill(&note, label_text(LANG_en, LABEL_sixteen_read),
		    (struct filling){ .a = rows[i].read_as });
		assert_non_null(strstr(note.bytes, rows[i].read_as));
		want_comparison(rows[i].subjects[0], rows[i].subjects[1]);
		require_screen(rows[i].words, note.bytes);
	}
}

static void
two_words_for_one_card_are_said_first(void **state)
{
	static const struct {
		const char *words[OPERANDS];
		struct subject subject;
		enum label label;
	} rows[] = {
		{ { "2", "2" }, { RC_SERVFAIL, 2 }, LABEL_same_code },
		{ { "ServFail", "0x2" }, { RC_SERVFAIL, 2 }, LABEL_same_code },
		{ { "3841", "3841" }, { RC_PRIVATE_USE, 3841 },
		    LABEL_same_code },
		{ { "9000", "9000" }, { RC_UNASSIGNED_HIGH, 9000 },
		    LABEL_same_code },
		{ { "3841", "3842" }, { RC_PRIVATE_USE, 3841 },
		    LABEL_same_range },
		{ { "3842", "3841" }, { RC_PRIVATE_USE, 3842 },
		    LABEL_same_range },
		{ { "9000", "9999" }, { RC_UNASSIGNED_HIGH, 9000 },
		    LABEL_same_range },
	};
	struct text note;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		text_clear(&note);
		text_fill(&note, label_text(LANG_en, rows[i].label),
		    (struct filling){ .a = rows[i].words[0],
			.b = rows[i].words[1] });
		assert_non_null(strstr(note.bytes, rows[i].words[0]));
		assert_non_null(strstr(note.bytes, rows[i].words[1]));
		want_card(rows[i].subject);
		require_screen(rows[i].words, note.bytes);
		assert_false(screen_two_columns(&request));
	}
}

/* What Windows numbers stand for; RC_COUNT for more than one code. */
static const struct {
	const char *words[OPERANDS];
	const char *where;
	enum record_id id;
} listed[] = {
	{ { "9001" }, "Windows", RC_FORMERR },
	{ { "9002" }, "Windows", RC_SERVFAIL },
	{ { "0x232a" }, "Windows", RC_SERVFAIL },
	{ { "RCODE9002" }, "Windows", RC_SERVFAIL },
	{ { "9003" }, "Windows", RC_NXDOMAIN },
	{ { "9004" }, "Windows", RC_NOTIMP },
	{ { "9005" }, "Windows", RC_REFUSED },
	{ { "9006" }, "Windows", RC_YXDOMAIN },
	{ { "9007" }, "Windows", RC_YXRRSET },
	{ { "9008" }, "Windows", RC_NXRRSET },
	{ { "9009" }, "Windows", RC_NOTAUTH },
	{ { "9010" }, "Windows", RC_NOTZONE },
	{ { "9016" }, "Windows", RC_BADSIG },
	{ { "9017" }, "Windows", RC_BADKEY },
	{ { "9018" }, "Windows", RC_BADTIME },
	{ { "9501" }, "Windows", RC_NODATA },
	{ { "11001" }, "Winsock", RC_COUNT },
	{ { "11002" }, "Winsock", RC_COUNT },
	{ { "11003" }, "Winsock", RC_COUNT },
	{ { "11004" }, "Winsock", RC_NODATA },
};

static void
a_number_of_another_list_is_said_first(void **state)
{
	struct text note;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(listed); i++) {
		const struct meaning means = operand_read(listed[i].words[0]);

		if (means.elsewhere == NULL)
			fail_msg("%s is in no list", listed[i].words[0]);
		assert_string_equal(means.elsewhere->where, listed[i].where);
		if (listed[i].id == RC_COUNT ? means.kind != MEANS_AMBIGUOUS :
					       means.kind != MEANS_CODE ||
			    means.subject.id != listed[i].id)
			fail_msg("%s sends you to %s", listed[i].words[0],
			    means.elsewhere->operand);
		text_clear(&note);
		text_fill(&note, label_text(LANG_en, LABEL_elsewhere),
		    (struct filling){ means.elsewhere->name,
			means.elsewhere->where, NULL });
		assert_non_null(strstr(note.bytes, means.elsewhere->name));
		if (means.kind == MEANS_AMBIGUOUS)
			want_ambiguous(means.elsewhere->name, means.ambiguity);
		else
			want_card(means.subject);
		require_screen(listed[i].words, note.bytes);
	}
}

static void
numbers_between_the_lists_have_no_note(void **state)
{
	static const char *const rows[][OPERANDS] = { { "9000" }, { "9011" },
		{ "9015" }, { "9019" }, { "9500" }, { "9502" }, { "11000" },
		{ "11005" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		want_card(operand_read(rows[i][0]).subject);
		require_screen(rows[i], NULL);
	}
}

static void
notes_are_wrapped(void **state)
{
	static const char *const rows[][OPERANDS] = { { "9002" },
		{ "ServFail", "DNS server failure" }, { "3841", "3842" },
		{ "16", "notauth" }, { "11001" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		for (size_t j = 0; j < COUNT_OF(widths); j++) {
			struct page page = new_page(widths[j]);

			page.colour = true;
			read_words(rows[i]);
			screen_print(&page, &request);
			check_lines(rows[i][0], widths[j], printed());
			check_gaps(rows[i][0], widths[j]);
		}
	}
}

/* Requires that a terminal shows what was printed and does nothing else. */
static void
require_harmless(const char *const words[OPERANDS], struct out *of)
{
	const char *bad;

	assert_true(of->used < OUT_SIZE);
	of->bytes[of->used] = '\0';
	bad = harmless_break(of->bytes);
	if (bad != NULL)
		fail_msg("\"%s\" \"%s\": byte %02x in %.60s", words[0],
		    words[1], (unsigned)(uint8_t)*bad, of->bytes);
	assert_null(strstr(of->bytes, "\n\nrcodex: fine"));
}

/* Draws the screen of words, or has their complaint. */
static enum status
show(const char *const words[OPERANDS])
{
	enum status status = try_words(words);
	struct page page = new_page(80);

	if (status == STATUS_EXPLAINED)
		screen_print(&page, &request);
	require_harmless(words, &out);
	require_harmless(words, &err);
	return status;
}

/* Operands that name codes, whatever stands at %s, and some that do not. */
static const struct {
	const char *words[OPERANDS];
	const char *note; /* how it goes on behind the operands, or NULL */
} holders[] = {
	{ { "ede7", "ede7:%s" }, " are one code." },
	{ { "7", "ede7:%s" }, NULL },
	{ { "ede7", "EDE: 7 (%s" }, " are one code." },
	{ { "EDE7", "ede 7 (%s)" }, " are one code." },
	{ { "ede41", "ede40 (%s" }, " are in one range." },
	{ { "ede41", "ede40:%s" }, " are in one range." },
	{ { "16", "ede7:%s" }, " is read as BADVERS here." },
	{ { "ede7:%s", NULL }, NULL },
	{ { "ede7:%s", "ede7" }, NULL },
	{ { "2", "ede7:%s" }, NULL },
	{ { "signature%sexpired", "ede7" }, NULL },
	{ { "ede signature%sexpired", "ede7" }, NULL },
	{ { "%s", NULL }, NULL },
	{ { "2%s", "2" }, NULL },
	{ { "%sENOTFOUND", NULL }, NULL },
	{ { "2(SERVFAIL%s)", "2" }, NULL },
	{ { "ede%s", "ENOTFOUND" }, NULL },
	{ { "77777%s", "servfai%s" }, NULL },
};

static void
what_an_operand_holds_is_never_echoed_raw(void **state)
{
	static char filled[OPERANDS][WORD_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(holders) * HOSTILE_COUNT; i++) {
		const char *text = hostile[i % HOSTILE_COUNT];
		const char *words[OPERANDS] = { filled[0], filled[1] };
		const char *note = holders[i / HOSTILE_COUNT].note;
		enum status status;

		for (size_t j = 0; j < OPERANDS; j++) {
			const char *holder =
			    holders[i / HOSTILE_COUNT].words[j];
			const char *hole =
			    holder != NULL ? strstr(holder, "%s") : NULL;

			if (holder == NULL)
				words[j] = NULL;
			else if (hole == NULL)
				strcpy(filled[j], holder);
			else
				snprintf(filled[j], WORD_MOST, "%.*s%s%s",
				    (int)(hole - holder), holder, text,
				    hole + 2);
		}
		status = show(words);
		fold(folded, printed());
		if (note != NULL &&
		    (status != STATUS_EXPLAINED ||
			strstr(folded, note) == NULL))
			fail_msg("\"%s\" \"%s\" has no note", words[0],
			    words[1]);
	}
}

static void
places_within_an_operand_are_not_filled(void **state)
{
	static const char *const words[OPERANDS] = { "ede7", "ede7:{B}{A}" };

	(void)state;
	assert_non_null(
	    strstr(draw(words, WIDE), "ede7 and ede7:{B}{A} are one code."));
}

static void
a_note_with_long_operands_is_whole_but_for_them(void **state)
{
	static char zeros[2][1200], accents[2][1200];
	const char *numbers[OPERANDS] = { zeros[0], zeros[1] };
	const char *names[OPERANDS] = { accents[0], accents[1] };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		memset(zeros[i], '0', 1000);
		strcpy(zeros[i] + 1000, "2");
		strcpy(accents[i], "ede7:");
		for (size_t j = 0; j < 44; j++)
			strcat(accents[i], "\xc3\xa9");
	}
	show(numbers);
	fold(folded, printed());
	assert_non_null(strstr(folded, "000... and 0"));
	assert_non_null(strstr(folded, "000... are one code."));
	show(names);
	fold(folded, printed());
	assert_non_null(strstr(folded, "\xc3\xa9 and ede7:\xc3\xa9"));
	assert_non_null(strstr(folded, "\xc3\xa9 are one code."));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_code_is_a_card),
		cmocka_unit_test(two_codes_are_a_comparison),
		cmocka_unit_test(the_bare_16_is_a_choice_in_two_columns),
		cmocka_unit_test(an_ambiguous_word_is_a_choice),
		cmocka_unit_test(what_16_was_read_as_is_said_first),
		cmocka_unit_test(two_words_for_one_card_are_said_first),
		cmocka_unit_test(a_number_of_another_list_is_said_first),
		cmocka_unit_test(numbers_between_the_lists_have_no_note),
		cmocka_unit_test(notes_are_wrapped),
		cmocka_unit_test(what_an_operand_holds_is_never_echoed_raw),
		cmocka_unit_test(places_within_an_operand_are_not_filled),
		cmocka_unit_test(
		    a_note_with_long_operands_is_whole_but_for_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
