/*
 * The table against the registry, and how a record is found in it.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "iana.h"
#include "rcodex/ascii.h"
#include "rcodex/rcode.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* Returns the record that a registry row is about, or -1 without one. */
static int
record_of(const struct iana_row *row)
{
	for (int id = 0; id < RC_COUNT; id++) {
		const struct rcode *code = rcode_get((enum rcode_id)id);

		if (code->first == row->first && code->last == row->last &&
		    (row->mnemonic == NULL ?
			    code->range :
			    ascii_same(code->mnemonic, row->mnemonic)))
			return id;
	}
	return -1;
}

static void
every_registry_row_has_a_record(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(iana); i++) {
		int id = record_of(&iana[i]);

		if (id < 0)
			fail_msg("%d has no record", iana[i].first);
		if (strstr(rcode_get((enum rcode_id)id)->name,
			iana[i].description) == NULL)
			fail_msg("%d is not called \"%s\"", iana[i].first,
			    iana[i].description);
	}
}

static void
every_record_but_nodata_is_in_the_registry(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		bool known = id == RC_NODATA;

		for (size_t i = 0; i < COUNT(iana); i++)
			known |= record_of(&iana[i]) == id;
		if (!known)
			fail_msg("record %d is in no registry", id);
	}
}

static void
every_number_up_to_65535_is_in_the_record_of_its_row(void **state)
{
	size_t row = 0;

	(void)state;
	for (int number = 0; number <= 65535; number++) {
		struct subject found = { RC_COUNT, NO_NUMBER };

		while (iana[row].last < number)
			row++;
		if (!rcode_find_number(number, &found))
			fail_msg("%d is in no record", number);
		if ((int)found.id != record_of(&iana[row]) ||
		    found.number != number)
			fail_msg("%d is record %d, number %d", number,
			    (int)found.id, (int)found.number);
	}
}

static void
records_stand_in_the_order_of_the_registry(void **state)
{
	enum rcode_id last = RC_COUNT;
	size_t next = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(iana); i++) {
		enum rcode_id id = (enum rcode_id)record_of(&iana[i]);

		if (id == last)
			continue;
		if (rcode_in_order(next) != id)
			fail_msg("record %zu is %d, not that of %d", next,
			    (int)rcode_in_order(next), iana[i].first);
		next++;
		if (id == RC_NOERROR)
			assert_int_equal(rcode_in_order(next++), RC_NODATA);
		last = id;
	}
	assert_int_equal(next, RC_COUNT);
	assert_int_equal(rcode_in_order(next), RC_COUNT);
	assert_int_equal(rcode_in_order(next + 1), RC_COUNT);
	assert_int_equal(rcode_in_order(1000), RC_COUNT);
}

static void
numbers_outside_are_nothing(void **state)
{
	struct subject found;

	(void)state;
	assert_false(rcode_find_number(NO_NUMBER, &found));
	assert_false(rcode_find_number(65536, &found));
}

static void
sixteen_by_number_is_badvers(void **state)
{
	struct subject found;

	(void)state;
	assert_true(rcode_find_number(16, &found));
	assert_int_equal(found.id, RC_BADVERS);
}

static void
mnemonics_are_found_in_any_case(void **state)
{
	static const struct {
		const char *word;
		enum rcode_id id;
	} words[] = {
		{ "SERVFAIL", RC_SERVFAIL },
		{ "servfail", RC_SERVFAIL },
		{ "NxDomain", RC_NXDOMAIN },
		{ "nodata", RC_NODATA },
		{ "BadSig", RC_BADSIG },
		{ "FormErr", RC_FORMERR },
		{ "dsotypeni", RC_DSOTYPENI },
		{ "BADTRUNC", RC_BADTRUNC },
		{ "badcookie", RC_BADCOOKIE },
	};
	struct subject found;

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++) {
		if (!rcode_find_mnemonic(words[i].word, &found) ||
		    found.id != words[i].id)
			fail_msg("%s is not found", words[i].word);
	}
	assert_false(rcode_find_mnemonic("SERVFAI", &found));
	assert_false(rcode_find_mnemonic("SERVFAILS", &found));
	assert_false(rcode_find_mnemonic("", &found));
}

static void
case_numbers_count_from_one_and_match_whole_ids(void **state)
{
	(void)state;
	assert_int_equal(rcode_case_number(RC_SERVFAIL, "sig_expired", 11), 1);
	assert_int_equal(rcode_case_number(RC_SERVFAIL, "sig_expire", 10), 0);
	assert_int_equal(rcode_case_number(RC_SERVFAIL, "lame", 4), 4);
	assert_int_equal(rcode_case_number(RC_REFUSED, "sig_expired", 11), 0);
}

static void
every_case_belongs_to_the_record_that_lists_it(void **state)
{
	size_t seen = 0;

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = rcode_cases((enum rcode_id)id, &first);

		assert_int_equal(first, seen);
		for (size_t i = first; i < first + count; i++)
			assert_int_equal(rcode_case_get(i)->of, id);
		seen += count;
	}
}

static void
every_rare_case_belongs_to_the_record_that_lists_it(void **state)
{
	size_t seen = 0;

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = rcode_rare((enum rcode_id)id, &first);

		assert_int_equal(first, seen);
		for (size_t i = first; i < first + count; i++)
			assert_int_equal(rcode_rare_get(i)->of, id);
		seen += count;
	}
}

static void
labels_name_a_number_of_a_range(void **state)
{
	char label[12];

	(void)state;
	rcode_label(&(struct subject){ RC_SERVFAIL, 2 }, label);
	assert_string_equal(label, "SERVFAIL");
	rcode_label(&(struct subject){ RC_UNASSIGNED_HIGH, 65534 }, label);
	assert_string_equal(label, "RCODE65534");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_registry_row_has_a_record),
		cmocka_unit_test(every_record_but_nodata_is_in_the_registry),
		cmocka_unit_test(
		    every_number_up_to_65535_is_in_the_record_of_its_row),
		cmocka_unit_test(numbers_outside_are_nothing),
		cmocka_unit_test(records_stand_in_the_order_of_the_registry),
		cmocka_unit_test(sixteen_by_number_is_badvers),
		cmocka_unit_test(mnemonics_are_found_in_any_case),
		cmocka_unit_test(
		    case_numbers_count_from_one_and_match_whole_ids),
		cmocka_unit_test(
		    every_case_belongs_to_the_record_that_lists_it),
		cmocka_unit_test(
		    every_rare_case_belongs_to_the_record_that_lists_it),
		cmocka_unit_test(labels_name_a_number_of_a_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
