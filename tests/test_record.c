/*
 * The table against the registry, and how a record is found in it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/table/record.h"
#include "rcodex/table/subject.h"

#include "iana.h"

/* Both registries: each finds its own numbers. */
static const struct registry {
	const struct iana_row *rows;
	size_t count;
	bool edes;
	bool (*find)(int32_t number, struct subject *found);
} registries[] = {
	{ iana, COUNT_OF(iana), false, record_find_number },
	{ iana_edes, COUNT_OF(iana_edes), true, record_find_ede },
};

/* Returns the record that a registry row is about, or -1 without one. */
static int
record_of(const struct registry *registry, const struct iana_row *row)
{
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *code = record_get((enum record_id)id);

		if (record_is_ede((enum record_id)id) == registry->edes &&
		    code->first == row->first && code->last == row->last &&
		    (row->mnemonic == NULL ?
			    code->range :
			    ascii_same(code->mnemonic, row->mnemonic)))
			return id;
	}
	return -1;
}

static void
check_rows(const struct registry *registry)
{
	for (size_t i = 0; i < registry->count; i++) {
		const struct iana_row *row = &registry->rows[i];
		int id = record_of(registry, row);

		if (id < 0)
			fail_msg("%d has no record", row->first);
		/* NOTAUTH has two names; an EDE is found by its own. */
		if (registry->edes && row->mnemonic != NULL ?
			strcmp(record_get((enum record_id)id)->name,
			    row->description) != 0 :
			strstr(record_get((enum record_id)id)->name,
			    row->description) == NULL)
			fail_msg("%d is not called \"%s\"", row->first,
			    row->description);
	}
}

static void
every_registry_row_has_a_record(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(registries); i++)
		check_rows(&registries[i]);
}

static bool
has_record(const struct registry *registry, int id)
{
	for (size_t i = 0; i < registry->count; i++) {
		if (record_of(registry, &registry->rows[i]) == id)
			return true;
	}
	return false;
}

static void
every_record_with_a_number_is_in_its_registry(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		bool ede = id >= RC_EDE0;

		if (record_is_ede((enum record_id)id) != ede ||
		    (record_get((enum record_id)id)->space == IN_EDE) != ede)
			fail_msg("record %d is in the wrong space", id);
		if (id != RC_NODATA && id != RC_NOREPLY &&
		    !has_record(&registries[ede], id))
			fail_msg("record %d is in no registry", id);
	}
}

static void
check_numbers(const struct registry *registry)
{
	size_t row = 0;

	for (int number = 0; number <= 65535; number++) {
		struct subject found = { RC_COUNT, NO_NUMBER };

		while (registry->rows[row].last < number)
			row++;
		if (!registry->find(number, &found))
			fail_msg("%d is in no record", number);
		if ((int)found.id !=
			record_of(registry, &registry->rows[row]) ||
		    found.number != number)
			fail_msg("%d is record %d, number %d", number,
			    (int)found.id, (int)found.number);
	}
}

static void
every_number_up_to_65535_is_in_the_record_of_its_row(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(registries); i++)
		check_numbers(&registries[i]);
}

/* Returns how far the order has come behind the rows of a registry. */
static size_t
check_order(const struct registry *registry, size_t next)
{
	enum record_id last = RC_COUNT;

	for (size_t i = 0; i < registry->count; i++) {
		const struct iana_row *row = &registry->rows[i];
		enum record_id id = (enum record_id)record_of(registry, row);

		if (id == last)
			continue;
		if (next != (size_t)id)
			fail_msg("record %zu is %d, not that of %d", next,
			    (int)next, row->first);
		next++;
		if (id == RC_NOERROR) {
			assert_int_equal(next++, RC_NODATA);
			assert_int_equal(next++, RC_NOREPLY);
		}
		last = id;
	}
	return next;
}

static void
records_stand_in_the_order_of_the_registry_and_edes_follow(void **state)
{
	size_t next = check_order(&registries[0], 0);

	(void)state;
	assert_int_equal(next, RC_EDE0);
	next = check_order(&registries[1], next);
	assert_int_equal(next, RC_COUNT);
}

static void
numbers_outside_are_nothing(void **state)
{
	static const int32_t others[] = { INT32_MIN, -2, NO_NUMBER, 65536,
		2 * 65536, INT32_MAX };
	struct subject found;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(others); i++) {
		if (record_find_number(others[i], &found) ||
		    record_find_ede(others[i], &found))
			fail_msg("%d is found", (int)others[i]);
	}
}

static void
require_ede_name(const char *name, int32_t number)
{
	struct subject found = { RC_COUNT, NO_NUMBER };

	if (!record_find_ede_name(name, &found) || found.number != number ||
	    (int)found.id != RC_EDE0 + number)
		fail_msg("\"%s\" is record %d, number %d", name, (int)found.id,
		    (int)found.number);
}

static void
edes_are_found_by_their_names_in_any_case(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(iana_edes); i++) {
		const struct iana_row *row = &iana_edes[i];
		char lower[64] = "", upper[64] = "";

		if (row->mnemonic == NULL)
			continue;
		assert_true(strlen(row->description) < sizeof(lower));
		for (size_t k = 0; row->description[k] != '\0'; k++) {
			lower[k] = ascii_lower(row->description[k]);
			upper[k] = ascii_upper(row->description[k]);
		}
		require_ede_name(row->description, row->first);
		require_ede_name(lower, row->first);
		require_ede_name(upper, row->first);
	}
}

static void
blanks_and_signs_in_the_name_of_an_ede_do_not_count(void **state)
{
	(void)state;
	require_ede_name("Blocked ", 15);
	require_ede_name(" Blocked", 15);
	require_ede_name("SIGNATURE_EXPIRED", 7);
	require_ede_name("signature-expired", 7);
	require_ede_name("SignatureExpired", 7);
	require_ede_name("Unsupported_NSEC3_Iterations_Value", 27);
}

static void
what_is_no_name_of_one_ede_finds_none(void **state)
{
	static const char *const words[] = { "", " ", "_", "Blocke", "Blockeds",
		"Signature", "Signature Expired 7", "Unassigned", "Private Use",
		"EDE7", "7", "SERVFAIL", "Server Failure" };
	struct subject found;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (record_find_ede_name(words[i], &found))
			fail_msg("\"%s\" is record %d", words[i],
			    (int)found.id);
	}
}

static void
sixteen_by_number_is_badvers(void **state)
{
	struct subject found;

	(void)state;
	assert_true(record_find_number(16, &found));
	assert_int_equal(found.id, RC_BADVERS);
}

static void
mnemonics_are_found_in_any_case(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
	} words[] = {
		{ "SERVFAIL", RC_SERVFAIL },
		{ "servfail", RC_SERVFAIL },
		{ "NxDomain", RC_NXDOMAIN },
		{ "nodata", RC_NODATA },
		{ "NoReply", RC_NOREPLY },
		{ "BadSig", RC_BADSIG },
		{ "FormErr", RC_FORMERR },
		{ "dsotypeni", RC_DSOTYPENI },
		{ "BADTRUNC", RC_BADTRUNC },
		{ "badcookie", RC_BADCOOKIE },
		{ "EDE7", RC_EDE7 },
		{ "ede35", RC_EDE35 },
	};
	struct subject found;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (!record_find_mnemonic(words[i].word, &found) ||
		    found.id != words[i].id)
			fail_msg("%s is not found", words[i].word);
	}
	assert_false(record_find_mnemonic("SERVFAI", &found));
	assert_false(record_find_mnemonic("SERVFAILS", &found));
	assert_false(record_find_mnemonic("", &found));
	assert_false(record_find_mnemonic("EDE49152", &found));
	assert_false(record_find_mnemonic("EDE07", &found));
}

static void
causes_are_found_by_whole_ids_and_numbers(void **state)
{
	size_t first, at;

	(void)state;
	cause_main(RC_SERVFAIL, &first);
	assert_true(cause_find(RC_SERVFAIL, "sig_expired", 11, &at));
	assert_string_equal(cause_get(at)->id, "sig_expired");
	assert_true(cause_find(RC_SERVFAIL, "Sig_Expired", 11, &at));
	assert_true(cause_find(RC_SERVFAIL, "1", 1, &at));
	assert_int_equal(at, first);
	assert_false(cause_find(RC_SERVFAIL, "sig_expire", 10, &at));
	assert_false(cause_find(RC_SERVFAIL, "0", 1, &at));
	assert_false(cause_find(RC_SERVFAIL, "1x", 2, &at));
	assert_false(cause_find(RC_SERVFAIL, "", 0, &at));
	assert_false(cause_find(RC_SERVFAIL, "99", 2, &at));
	assert_false(cause_find(RC_SERVFAIL, "4294967297", 10, &at));
	assert_false(cause_find(RC_REFUSED, "sig_expired", 11, &at));
}

static void
numbers_run_through_the_rarer_causes(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, rare;
		size_t count = cause_main((enum record_id)id, &first);

		count += cause_rare((enum record_id)id, &rare);
		for (size_t i = first; i < first + count; i++) {
			const char *name = cause_get(i)->id;
			char digits[8];
			size_t at = 0;

			assert_int_equal(cause_number(i), i - first + 1);
			snprintf(digits, sizeof(digits), "%zu", i - first + 1);
			assert_true(cause_find((enum record_id)id, name,
			    strlen(name), &at));
			assert_int_equal(at, i);
			assert_true(cause_find((enum record_id)id, digits,
			    strlen(digits), &at));
			assert_int_equal(at, i);
		}
	}
}

static void
check_causes(int id, size_t first, size_t count, bool rare)
{
	for (size_t i = first; i < first + count; i++) {
		assert_int_equal(cause_get(i)->of, id);
		assert_int_equal(cause_get(i)->rare, rare);
	}
}

static void
every_cause_belongs_to_the_record_that_lists_it_the_rare_ones_last(void **state)
{
	size_t seen = 0;

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		size_t first, count = cause_main((enum record_id)id, &first);

		assert_int_equal(first, seen);
		check_causes(id, first, count, false);
		seen += count;
		count = cause_rare((enum record_id)id, &first);
		assert_int_equal(first, seen);
		check_causes(id, first, count, true);
		seen += count;
	}
	assert_int_equal(seen, CAUSE_COUNT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_registry_row_has_a_record),
		cmocka_unit_test(every_record_with_a_number_is_in_its_registry),
		cmocka_unit_test(
		    every_number_up_to_65535_is_in_the_record_of_its_row),
		cmocka_unit_test(numbers_outside_are_nothing),
		cmocka_unit_test(
		    records_stand_in_the_order_of_the_registry_and_edes_follow),
		cmocka_unit_test(edes_are_found_by_their_names_in_any_case),
		cmocka_unit_test(
		    blanks_and_signs_in_the_name_of_an_ede_do_not_count),
		cmocka_unit_test(what_is_no_name_of_one_ede_finds_none),
		cmocka_unit_test(sixteen_by_number_is_badvers),
		cmocka_unit_test(mnemonics_are_found_in_any_case),
		cmocka_unit_test(causes_are_found_by_whole_ids_and_numbers),
		cmocka_unit_test(numbers_run_through_the_rarer_causes),
		cmocka_unit_test(
		    every_cause_belongs_to_the_record_that_lists_it_the_rare_ones_last),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
