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
		{ { RC_UNASSIGNED_HEADER, 13 }, "13", "RCODE13" },
		{ { RC_UNASSIGNED_HEADER, NO_NUMBER }, "12-15", "RCODE12-15" },
		{ { RC_PRIVATE_USE, 3841 }, "3841", "RCODE3841" },
		{ { RC_PRIVATE_USE, NO_NUMBER }, "3841-4095",
		    "RCODE3841-4095" },
		{ { RC_UNASSIGNED_HIGH, NO_NUMBER }, "4096-65534",
		    "RCODE4096-65534" },
		{ { RC_RESERVED_LAST, 65535 }, "65535", "RCODE65535" },
		{ { RC_RESERVED_LAST, NO_NUMBER }, "65535", "RCODE65535" },
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

static void
a_head_has_number_mnemonic_and_name(void **state)
{
	static const struct {
		struct subject subject;
		const char *head;
	} rows[] = {
		{ { RC_SERVFAIL, 2 }, "2  SERVFAIL  Server Failure" },
		{ { RC_NODATA, NO_NUMBER }, "-  NODATA  No Data" },
		{ { RC_UNASSIGNED_HEADER, 13 }, "13  Unassigned (12-15)" },
		{ { RC_UNASSIGNED_LOW, 24 }, "24  Unassigned (24-3840)" },
		{ { RC_PRIVATE_USE, 3841 },
		    "3841  Reserved for Private Use (3841-4095)" },
		{ { RC_UNASSIGNED_HIGH, 65534 },
		    "65534  Unassigned (4096-65534)" },
		{ { RC_RESERVED_LAST, 65535 },
		    "65535  Reserved, can be allocated by Standards Action" },
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
a_mnemonic_names_a_number_of_a_range(void **state)
{
	struct text label;

	(void)state;
	subject_mnemonic(&label, &(struct subject){ RC_SERVFAIL, 2 });
	assert_string_equal(label.bytes, "SERVFAIL");
	subject_mnemonic(&label,
	    &(struct subject){ RC_UNASSIGNED_HIGH, 65534 });
	assert_string_equal(label.bytes, "RCODE65534");
	subject_mnemonic(&label, &(struct subject){ RC_EDE7, 7 });
	assert_string_equal(label.bytes, "EDE7");
	subject_mnemonic(&label, &(struct subject){ RC_EDE_UNASSIGNED, 36 });
	assert_string_equal(label.bytes, "EDE36");
	subject_mnemonic(&label, &(struct subject){ RC_EDE_PRIVATE, 65535 });
	assert_string_equal(label.bytes, "EDE65535");
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
		cmocka_unit_test(a_head_has_number_mnemonic_and_name),
		cmocka_unit_test(a_mnemonic_names_a_number_of_a_range),
		cmocka_unit_test(an_operand_is_the_mnemonic_in_lower_case),
		cmocka_unit_test(
		    a_record_as_a_subject_has_its_number_but_a_range_has_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
