/*
 * What tools write for a code, collected apart from data/, against what an
 * operand means.  A row of spellings.tsv is a number, a spelling, and "-" or
 * what else the spelling may stand for.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <limits.h>
#include <stdlib.h>

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/operand.h"

enum { LINE_MOST = 512 };

struct row {
	char line[LINE_MOST];
	const char *code; /* "2", "9+17", or "-" for no single code */
	const char *word;
	const char *others; /* "-" for none */
};

/* What the third column says of a spelling. */
enum row_class {
	CERTAIN,       /* "-" */
	NO_CODE,       /* "no rcode" */
	SIXTEEN,       /* "16 both meanings", and what follows */
	OTHER_LIST,    /* "..., the number 9002 itself" */
	SHARES_A_NAME, /* "9; EDE 20": an EDE has the same name */
	SEVERAL,       /* "0(NODATA),3,none", "6+", "any" */
	ROW_CLASSES
};

static const char itself[] = "the number ";

static enum row_class
class_of(const struct row *row)
{
	if (strcmp(row->others, "-") == 0)
		return CERTAIN;
	if (strcmp(row->others, "no rcode") == 0)
		return NO_CODE;
	if (strncmp(row->others, "16 both meanings", 16) == 0)
		return SIXTEEN;
	if (strstr(row->others, itself) != NULL)
		return OTHER_LIST;
	if (strstr(row->others, "; EDE ") != NULL)
		return SHARES_A_NAME;
	return SEVERAL;
}

/* Parts a line into its three columns; false for a comment. */
static bool
part(struct row *row)
{
	char *tabs[2];

	if (row->line[0] == '#')
		return false;
	row->line[strcspn(row->line, "\n")] = '\0';
	tabs[0] = strchr(row->line, '\t');
	assert_non_null(tabs[0]);
	tabs[1] = strchr(tabs[0] + 1, '\t');
	assert_non_null(tabs[1]);
	*tabs[0] = *tabs[1] = '\0';
	row->code = row->line;
	row->word = tabs[0] + 1;
	row->others = tabs[1] + 1;
	return true;
}

/* Calls a check for each row of a class, of which there has to be one. */
static void
for_every_row(enum row_class class, void (*check)(const struct row *row))
{
	FILE *file = fopen(TESTS_DIR "/spellings.tsv", "r");
	struct row row;
	size_t rows = 0;

	assert_non_null(file);
	while (fgets(row.line, sizeof(row.line), file) != NULL) {
		if (!part(&row) || class_of(&row) != class)
			continue;
		check(&row);
		rows++;
	}
	fclose(file);
	assert_true(rows > 0);
}

/* Returns the number of a row: of "9+17" the TSIG error, 17. */
static long
number_of(const struct row *row)
{
	const char *plus = strchr(row->code, '+');
	char *end;
	long number = strtol(plus != NULL ? plus + 1 : row->code, &end, 10);

	if (end == row->code || *end != '\0')
		fail_msg("\"%s\": no number: %s", row->word, row->code);
	return number;
}

/* Says whether a record has a number; NODATA is a kind of 0. */
static bool
has_number(enum record_id id, long number)
{
	const struct record *code = record_get(id);

	return (code->first <= number && number <= code->last) ||
	    (id == RC_NODATA && number == 0);
}

static bool
holds(const char *text, const char *word)
{
	char part[LINE_MOST] = "";
	size_t len = strlen(word);

	for (; strlen(text) >= len; text++) {
		memcpy(part, text, len);
		if (ascii_same(part, word))
			return true;
	}
	return false;
}

/* Of two codes with one number, the one that the spelling spells is meant. */
static void
require_named(const char *word, enum record_id found)
{
	const char *mnemonic = record_get(found)->mnemonic;
	enum record_id twin = found == RC_NOERROR ? RC_NODATA :
	    found == RC_NODATA                    ? RC_NOERROR :
	    found == RC_BADVERS                   ? RC_BADSIG :
	    found == RC_BADSIG                    ? RC_BADVERS :
						    RC_COUNT;

	if (twin != RC_COUNT && holds(word, record_get(twin)->mnemonic) &&
	    !holds(word, mnemonic))
		fail_msg("\"%s\" is %s", word, mnemonic);
}

static void
check_certain(const struct row *row)
{
	struct meaning means = operand_read(row->word);
	long number = number_of(row);

	if (means.kind != MEANS_CODE)
		fail_msg("\"%s\", which is %s: kind %d", row->word, row->code,
		    (int)means.kind);
	if (!has_number(means.subject.id, number) ||
	    (means.subject.id != RC_NODATA && means.subject.number != number))
		fail_msg("\"%s\" is record %d, number %d, not %s", row->word,
		    (int)means.subject.id, (int)means.subject.number,
		    row->code);
	require_named(row->word, means.subject.id);
}

static void
a_spelling_of_one_code_is_that_code(void **state)
{
	(void)state;
	for_every_row(CERTAIN, check_certain);
}

static void
check_no_code(const struct row *row)
{
	struct meaning means = operand_read(row->word);

	assert_string_equal(row->code, "-");
	if (means.kind != MEANS_NOTHING && means.subject.id != RC_NOREPLY)
		fail_msg("\"%s\", which is no code: kind %d", row->word,
		    (int)means.kind);
}

static void
a_word_for_no_code_is_none(void **state)
{
	(void)state;
	for_every_row(NO_CODE, check_no_code);
}

static bool
is_candidate(const struct ambiguity *ambiguity, long number)
{
	for (size_t i = 0; i < ambiguity->count; i++) {
		if (has_number((enum record_id)ambiguity->candidates[i],
			number))
			return true;
	}
	return false;
}

/* BADVERS and BADSIG by name are themselves, whoever confuses them. */
static void
check_sixteen(const struct row *row)
{
	struct meaning means = operand_read(row->word);
	struct subject named;

	assert_int_equal(number_of(row), 16);
	if (record_find_mnemonic(row->word, &named)) {
		assert_int_equal(means.kind, MEANS_CODE);
		assert_int_equal(means.subject.id, named.id);
		return;
	}
	if (means.kind == MEANS_SIXTEEN)
		return;
	if (means.kind != MEANS_AMBIGUOUS || means.ambiguity->count != 2 ||
	    means.ambiguity->candidates[0] != RC_BADVERS ||
	    means.ambiguity->candidates[1] != RC_BADSIG)
		fail_msg("\"%s\", which is both: kind %d", row->word,
		    (int)means.kind);
}

static void
a_spelling_of_both_16_is_both(void **state)
{
	(void)state;
	for_every_row(SIXTEEN, check_sixteen);
}

/* The number means what its name there means, and says of which list it is. */
static void
check_other_list(const struct row *row)
{
	const struct meaning means = operand_read(row->word);
	long number =
	    strtol(strstr(row->others, itself) + strlen(itself), NULL, 10);

	if (means.elsewhere == NULL || means.elsewhere->number != number)
		fail_msg("\"%s\" is not the number %ld of another list",
		    row->word, number);
	if (means.kind == MEANS_AMBIGUOUS ?
		!is_candidate(means.ambiguity, number_of(row)) :
		means.kind != MEANS_CODE ||
		    !has_number(means.subject.id, number_of(row)))
		fail_msg("\"%s\" means what \"%s\" does, not %s", row->word,
		    means.elsewhere->operand, row->code);
}

static void
a_number_of_another_list_leads_to_its_code(void **state)
{
	(void)state;
	for_every_row(OTHER_LIST, check_other_list);
}

static void
a_name_shared_with_an_ede_is_the_code(void **state)
{
	(void)state;
	for_every_row(SHARES_A_NAME, check_certain);
}

/* Says whether one of the numbers in "0(NODATA),6-11,16+,none" is a candidate.
 */
static bool
is_among(const struct ambiguity *ambiguity, const char *others)
{
	if (strcmp(others, "any") == 0)
		return true;
	for (const char *item = others; item != NULL;
	     item = strchr(item, ',')) {
		char *end;
		long first, last;

		item += *item == ',';
		first = last = strtol(item, &end, 10);
		if (end == item)
			continue; /* "none", "timeout", "others" */
		if (*end == '+')
			last = USHRT_MAX;
		else if (*end == '-')
			last = strtol(end + 1, NULL, 10);
		for (long number = first; number <= last; number++) {
			if (is_candidate(ambiguity, number))
				return true;
		}
	}
	return false;
}

static void
check_several(const struct row *row)
{
	struct meaning means = operand_read(row->word);

	if (means.kind != MEANS_AMBIGUOUS)
		fail_msg("\"%s\", which is %s: kind %d", row->word, row->others,
		    (int)means.kind);
	if (strcmp(row->code, "-") != 0 &&
	    !is_candidate(means.ambiguity, number_of(row)))
		fail_msg("\"%s\": %s is no candidate", row->word, row->code);
	if (!is_among(means.ambiguity, row->others))
		fail_msg("\"%s\": none of %s is a candidate", row->word,
		    row->others);
}

static void
a_spelling_of_several_codes_is_ambiguous(void **state)
{
	(void)state;
	for_every_row(SEVERAL, check_several);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_spelling_of_one_code_is_that_code),
		cmocka_unit_test(a_word_for_no_code_is_none),
		cmocka_unit_test(a_spelling_of_both_16_is_both),
		cmocka_unit_test(a_number_of_another_list_leads_to_its_code),
		cmocka_unit_test(a_name_shared_with_an_ede_is_the_code),
		cmocka_unit_test(a_spelling_of_several_codes_is_ambiguous),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
