/*
 * What a code is called.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/table/subject.h"

static void
a_number_is_what_was_named_or_the_whole_range(void **state)
{
	static const struct {
		struct subject subject;
		const char *number;
		const char *mnemonic;
	} rows[] = {
		{ { RC_NOERROR, 0 }, "0", "NOERROR" },
		{ { RC_NODATA, NO_NUMBER }, "-", "NODATA" },
		{ { RC_SERVFAIL, 2 }, "2", "SERVFAIL" },
		{ { RC_BADVERS, 16 }, "16", "BADVERS" },
		{ { RC_BADSIG, 16 }, "16", "BADSIG" },
		{ { RC_BADCOOKIE, 23 }, "23", "BADCOOKIE" },
		{ { RC_PRIVATE_USE, 3841 }, "3841", "RCODE3841" },
		{ { RC_PRIVATE_USE, NO_NUMBER }, "3841-4095",
		    "RCODE3841-4095" },
		{ { RC_RESERVED_LAST, 65535 }, "65535", "RCODE65535" },
		{ { RC_RESERVED_LAST, NO_NUMBER }, "65535", "RCODE65535" },
		{ { RC_EDE7, 7 }, "7", "EDE7" },
		{ { RC_EDE_PRIVATE, 65535 }, "65535", "EDE65535" },
		{ { RC_EDE_PRIVATE, NO_NUMBER }, "49152-65535",
		    "EDE49152-65535" },
	};
	struct text field;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		subject_number(&field, &rows[i].subject);
		if (strcmp(field.bytes, rows[i].number) != 0)
			fail_msg("%s: number %s", rows[i].mnemonic,
			    field.bytes);
		subject_mnemonic(&field, &rows[i].subject);
		if (strcmp(field.bytes, rows[i].mnemonic) != 0)
			fail_msg("%s: mnemonic %s", rows[i].mnemonic,
			    field.bytes);
	}
}

/* Stores the numbers of a range as the registry has them. */
static void
numbers_of(struct text *to, const struct record *range)
{
	text_set(to, "%d", (int)range->first);
	if (range->first != range->last)
		text_add(to, "-%d", (int)range->last);
}

static void
a_mnemonic_names_a_number_of_a_range(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *range = record_get((enum record_id)id);
		const char *space =
		    record_is_ede((enum record_id)id) ? "EDE" : "RCODE";
		struct subject subject = { (enum record_id)id, range->last };
		struct text text, wanted, numbers;

		if (!range->range)
			continue;
		numbers_of(&numbers, range);
		subject_mnemonic(&text, &subject);
		text_set(&wanted, "%s%d", space, (int)range->last);
		assert_string_equal(text.bytes, wanted.bytes);
		subject.number = NO_NUMBER;
		subject_number(&text, &subject);
		assert_string_equal(text.bytes, numbers.bytes);
		subject_mnemonic(&text, &subject);
		text_set(&wanted, "%s%s", space, numbers.bytes);
		assert_string_equal(text.bytes, wanted.bytes);
	}
}

static void
a_head_has_number_mnemonic_and_name(void **state)
{
	static const struct {
		struct subject subject;
		const char *head;
	} rows[] = {
		{ { RC_SERVFAIL, 2 }, "2  SERVFAIL  Server Failure" },
		{ { RC_NODATA, NO_NUMBER }, "-  NODATA  No Data" },
		{ { RC_PRIVATE_USE, 3841 },
		    "3841  Reserved for Private Use (3841-4095)" },
		{ { RC_RESERVED_LAST, 65535 },
		    "65535  Reserved, can be allocated by Standards Action" },
		{ { RC_EDE7, 7 }, "EDE7  Signature Expired" },
		{ { RC_EDE_PRIVATE, 49152 },
		    "EDE49152  Reserved for Private Use (49152-65535)" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct text head;

		subject_head(&head, &rows[i].subject);
		if (strcmp(head.bytes, rows[i].head) != 0)
			fail_msg("\"%s\", not \"%s\"", head.bytes,
			    rows[i].head);
	}
}

static void
a_head_of_a_number_tells_its_range(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *range = record_get((enum record_id)id);
		const struct subject subject = { (enum record_id)id,
			range->first };
		struct text head, wanted, numbers;

		if (range->first == range->last)
			continue;
		numbers_of(&numbers, range);
		text_set(&wanted, "%s%d  %s (%s)",
		    record_is_ede(subject.id) ? "EDE" : "", (int)range->first,
		    range->name, numbers.bytes);
		subject_head(&head, &subject);
		assert_string_equal(head.bytes, wanted.bytes);
	}
}

static void
an_operand_is_the_mnemonic_in_lower_case(void **state)
{
	static const struct {
		struct subject subject;
		const char *operand;
	} rows[] = {
		{ { RC_SERVFAIL, 2 }, "servfail" },
		{ { RC_NODATA, NO_NUMBER }, "nodata" },
		{ { RC_PRIVATE_USE, 3841 }, "rcode3841" },
		{ { RC_EDE7, 7 }, "ede7" },
		{ { RC_EDE_PRIVATE, 49152 }, "ede49152" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct text operand;

		subject_operand(&operand, &rows[i].subject);
		assert_string_equal(operand.bytes, rows[i].operand);
		assert_int_equal(operand.used, strlen(rows[i].operand));
	}
}

static void
a_record_as_a_subject_has_its_number_but_a_range_has_none(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *record = record_get((enum record_id)id);
		const struct subject subject = subject_of((enum record_id)id);

		assert_int_equal(subject.id, id);
		assert_int_equal(subject.number,
		    record->range ? NO_NUMBER : record->first);
	}
	assert_int_equal(subject_of(RC_NODATA).number, NO_NUMBER);
	assert_int_equal(subject_of(RC_SERVFAIL).number, 2);
	assert_int_equal(subject_of(RC_RESERVED_LAST).number, NO_NUMBER);
	assert_int_equal(subject_of(RC_EDE7).number, 7);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_is_what_was_named_or_the_whole_range),
		cmocka_unit_test(a_mnemonic_names_a_number_of_a_range),
		cmocka_unit_test(a_head_has_number_mnemonic_and_name),
		cmocka_unit_test(a_head_of_a_number_tells_its_range),
		cmocka_unit_test(an_operand_is_the_mnemonic_in_lower_case),
		cmocka_unit_test(
		    a_record_as_a_subject_has_its_number_but_a_range_has_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
