/*
 * Classes of bytes, and looking for a byte.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/bytes.h"

/* The same, typed anew: who writes such bytes is in data/forms.def. */
static bool
letter_or_digit(int c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	    (c >= 'a' && c <= 'z');
}

static bool
is_one_of(const char *set, int c)
{
	return c != 0 && strchr(set, c) != NULL;
}

static void
each_byte_is_of_its_classes(void **state)
{
	(void)state;
	for (int c = 0; c < 256; c++) {
		bool digit = c >= '0' && c <= '9';
		bool name = c >= 0x80 ||
		    (c > ' ' && c < 0x7f && !is_one_of("\"'(),;<=>", c));

		if (bytes_are((char)c, IN_DIGITS) != digit ||
		    bytes_are((char)c, IN_WORD) !=
			(letter_or_digit(c) || is_one_of("-_.?+", c)) ||
		    bytes_are((char)c, IN_FLAGS) != is_one_of("*-+$%|", c) ||
		    bytes_are((char)c, IN_NAME) != name)
			fail_msg("%02x", (unsigned)c);
		assert_int_equal(bytes_in_word((char)c),
		    letter_or_digit(c) || is_one_of("-_", c));
	}
}

static void
the_last_byte_of_a_value_is_found_wherever_it_stands(void **state)
{
	static const char values[] = { '\n', 'a', '\0', '\x7f', '\x80',
		'\xff' };
	char text[64];

	(void)state;
	for (size_t i = 0; i < 40 * 40 * sizeof(values); i++) {
		char value = values[i % sizeof(values)];
		size_t at = i / sizeof(values) % 40, len = i / 240;
		const char *found;

		/* Bytes that differ in one bit are not mistaken for it, nor
		 * are those outside. */
		for (size_t j = 0; j < sizeof(text); j++)
			text[j] = (char)(value ^ (1 << j % 8));
		text[0] = text[1 + len] = value;
		text[1 + at / 2] = text[1 + at] = value;
		found = bytes_last(text + 1, text + 1 + len, value);
		if (at < len)
			assert_ptr_equal(found, text + 1 + at);
		else if (at / 2 < len)
			assert_ptr_equal(found, text + 1 + at / 2);
		else
			assert_null(found);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_byte_is_of_its_classes),
		cmocka_unit_test(
		    the_last_byte_of_a_value_is_found_wherever_it_stands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
