/*
 * Which placeholders a text has in it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/text.h"
#include "rcodex/show/legend.h"

static const char *const names[] = {
#define PLACE(id, text) #id,
#include "rcodex/table/label_list.h"
};

/* The last one, NO_REPLY, is a line of the legend. */
enum { PLACES = COUNT_OF(names) - 1 };

/* Notes what is in a text of a size of its own, so that a sanitizer sees what
 * is read behind it. */
static legend_said
noted(const char *text)
{
	const size_t size = strlen(text) + 1;
	char *own = test_malloc(size);
	legend_said said;

	memcpy(own, text, size);
	said = legend_note(0, own);
	test_free(own);
	return said;
}

static void
each_has_a_bit_of_its_own(void **state)
{
	legend_said all = 0;

	(void)state;
	for (size_t i = 0; i < PLACES; i++) {
		legend_said bit = noted(names[i]);

		assert_true(bit != 0 && (bit & (bit - 1)) == 0);
		assert_int_equal(all & bit, 0);
		all |= bit;
		assert_int_equal(legend_note(all, "no word"), all);
	}
}

/* Text before one, and behind it. */
static void
one_is_found_wherever_it_stands(void **state)
{
	static const char before[] = "dig -x @ a RFC `EDE` 1035, \xc3\x9f [_] "
				     "SERVFAIL_X NXDOMAIN ";
	static const char behind[] = ", NS? A `B` no\xe2\x80\x99t";

	(void)state;
	for (size_t i = 0; i < PLACES * sizeof(before); i++) {
		const char *name = names[i % PLACES];
		const char *from = before + i / PLACES;

		for (size_t len = 0; len < sizeof(behind); len++) {
			struct text text = { 0 };

			text_bytes(&text, from, strlen(from));
			text_bytes(&text, name, strlen(name));
			text_bytes(&text, behind, len);
			if (noted(text.bytes) != noted(name))
				fail_msg("%s", text.bytes);
		}
	}
}

static void
a_word_that_goes_on_is_none(void **state)
{
	static const char *const before[] = { "", " ", "@", "`", "a ", "AB " };
	static const char *const wrong[] = { "a", "A", "1", "-", "_", "/" };
	static const char *const behind[] = { "a", "z", "A", "Z", "S" };
	struct text text;

	(void)state;
	for (size_t i = 0; i < PLACES; i++) {
		for (size_t j = 0; j < COUNT_OF(wrong); j++) {
			text_set(&text, "%s%s", wrong[j], names[i]);
			assert_int_equal(noted(text.bytes), 0);
			text_set(&text, "%s%s", before[j], names[i]);
			assert_int_equal(noted(text.bytes), noted(names[i]));
		}
		for (size_t j = 0; j < COUNT_OF(behind); j++) {
			text_set(&text, "%s%s", names[i], behind[j]);
			assert_int_equal(noted(text.bytes), 0);
		}
		text_copy(&text, names[i]);
		text.bytes[text.used - 1] = '\0';
		assert_int_equal(noted(text.bytes), 0);
	}
}

static void
what_is_a_line_of_the_legend_is_none(void **state)
{
	static const char line[] = "                NO_REPLY";

	(void)state;
	for (size_t at = 0; line[at] == ' '; at++)
		assert_int_equal(noted(line + at), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_has_a_bit_of_its_own),
		cmocka_unit_test(one_is_found_wherever_it_stands),
		cmocka_unit_test(a_word_that_goes_on_is_none),
		cmocka_unit_test(what_is_a_line_of_the_legend_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
