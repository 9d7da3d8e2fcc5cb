/*
 * The list of a record's texts, against the record itself.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/table/field.h"

/* The texts of struct record that stand alone, typed from record.h. */
static const struct {
	size_t offset;
	size_t size;
	const char *key;
} texts[] = {
#define TEXT_OF(name) \
	{ \
		offsetof(struct record, name), \
		    sizeof(((struct record *)NULL)->name), #name \
	}
	TEXT_OF(gist),
	TEXT_OF(description),
	TEXT_OF(further),
	TEXT_OF(retry),
	TEXT_OF(cached),
	TEXT_OF(sent_by),
	TEXT_OF(carried),
	TEXT_OF(comes_with),
	TEXT_OF(not_yours),
	TEXT_OF(when),
	TEXT_OF(seen_by),
#undef TEXT_OF
};

static size_t
count_fields(void)
{
	size_t count = 0;

	while (field_get(count) != NULL)
		count++;
	return count;
}

static void
each_text_of_a_record_is_listed_once(void **state)
{
	size_t from = sizeof(struct record), end = 0, sum = 0;

	(void)state;
	assert_int_equal(count_fields(), COUNT_OF(texts));
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		size_t times = 0;

		for (size_t k = 0; k < COUNT_OF(texts); k++)
			times += field_get(k)->offset == texts[i].offset &&
			    strcmp(field_get(k)->key, texts[i].key) == 0;
		if (times != 1)
			fail_msg("%s: %zu times", texts[i].key, times);
		if (texts[i].offset < from)
			from = texts[i].offset;
		if (texts[i].offset + texts[i].size > end)
			end = texts[i].offset + texts[i].size;
		sum += texts[i].size;
	}
	/* They are all that ends the record, with no other text between. */
	assert_int_equal(end - from, sum);
	assert_true(sizeof(struct record) - end < _Alignof(struct record));
	assert_int_equal(from,
	    offsetof(struct record, check_first) +
		sizeof(((struct record *)NULL)->check_first));
}

static void
there_is_none_past_the_last(void **state)
{
	const size_t count = count_fields();

	(void)state;
	assert_null(field_get(count));
	assert_null(field_get(count + 1));
	assert_null(field_get(SIZE_MAX));
}

static void
a_field_gives_the_text_of_its_record(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *record = record_get((enum record_id)id);

		for (size_t i = 0; i < count_fields(); i++) {
			const struct field *field = field_get(i);

			assert_ptr_equal(field_text(field, record),
			    (const char *)record + field->offset);
		}
	}
	assert_ptr_equal(field_text(field_get(0), record_get(RC_SERVFAIL)),
	    record_get(RC_SERVFAIL)->gist);
	assert_string_equal(field_get(0)->key, "gist");
}

static void
codes_come_with_none_and_extended_errors_are_not_carried(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *record = record_get((enum record_id)id);
		bool ede = record_is_ede((enum record_id)id);

		if (*(ede ? record->carried : record->comes_with) != '\0')
			fail_msg("record %d", id);
	}
}

static void
what_stands_beside_a_label_has_one(void **state)
{
	size_t shown = 0;

	(void)state;
	for (size_t i = 0; i < count_fields(); i++) {
		const struct field *field = field_get(i);

		if (*label_text(LANG_en, (enum label)field->label) == '\0')
			fail_msg("%s has no label", field->key);
		shown += field->shown != NOWHERE;
		for (size_t k = 0; k < i && field->shown != NOWHERE; k++)
			assert_int_not_equal(field->label, field_get(k)->label);
	}
	assert_true(shown > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_text_of_a_record_is_listed_once),
		cmocka_unit_test(there_is_none_past_the_last),
		cmocka_unit_test(a_field_gives_the_text_of_its_record),
		cmocka_unit_test(
		    codes_come_with_none_and_extended_errors_are_not_carried),
		cmocka_unit_test(what_stands_beside_a_label_has_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
