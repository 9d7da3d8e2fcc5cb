/*
 * Looking at many bytes at once finds what looking at one after the other does,
 * on a machine that can.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/base/text.h"
#include "src/scan/form_word.h"
#include "src/scan/word_index.h"

#include "scanned.h"

enum { ROOM = WIDE_BEFORE + WIDE_BLOCK + WIDE_PLACES, REPORTS_MOST = 100000 };

/* What a text reports, in order. */
struct reports {
	size_t used;
	struct subject list[REPORTS_MOST];
};

/* Stores a word as it is, or in capital or small letters. */
static void
store(char *to, const struct form_word *word, unsigned way)
{
	for (size_t i = 0; i < word->length; i++) {
		const char c = word->text[i];

		to[i] = way == 0                    ? c :
		    way == 1                        ? ascii_lower(c) :
		    ascii_lower(c) >= 'a' && c > 64 ? (char)(c & ~0x20) :
						      c;
	}
}

/* Says whether the pair of a word is found that begins at a place of a block,
 * between bytes of a value. */
static bool
is_found(const struct wide *wide, const struct form_word *word, unsigned way,
    size_t at, char beside)
{
	char bytes[ROOM];
	uint64_t found[WIDE_WORDS];
	const size_t pair = at + word_index_pair_at(word);

	memset(bytes, beside, sizeof(bytes));
	store(bytes + WIDE_BEFORE + at, word, way);
	wide_find(wide, bytes + WIDE_BEFORE, found);
	return (found[pair / 64] >> pair % 64 & 1) != 0;
}

static void
a_word_is_found_at_each_place_of_a_block(void **state)
{
	static const char beside[] = { ' ', '\n', '\0', 'z', '_', '\377' };
	struct wide wide = { 0 };

	(void)state;
	wide_open(&wide);
	if (!wide.can)
		skip();
	for (size_t i = 0; i < FORM_WORDS; i++) {
		const struct form_word *word = &form_words[i];

		for (size_t at = 0; at + word->length < WIDE_BLOCK; at++) {
			if (!is_found(&wide, word, (unsigned)at % 3, at,
				beside[at % COUNT_OF(beside)]))
				fail_msg("\"%s\" is not found at %zu",
				    word->text, at);
		}
	}
}

static void
few_bytes_of_a_text_without_a_word_are_found(void **state)
{
	static const char line[] =
	    "Nov 25 07:00:00 host named[812]: client 192.0.2.7#41212: query ";
	struct wide wide = { 0 };
	char bytes[ROOM];
	uint64_t found[WIDE_WORDS];
	size_t count = 0;

	(void)state;
	wide_open(&wide);
	if (!wide.can)
		skip();
	for (size_t i = 0; i < ROOM; i++)
		bytes[i] = line[i % (sizeof(line) - 1)];
	wide_find(&wide, bytes + WIDE_BEFORE, found);
	for (size_t i = 0; i < WIDE_BLOCK; i++)
		count += found[i / 64] >> i % 64 & 1;
	assert_true(count <= WIDE_BLOCK / 40);
}

static void
keep(void *context, const struct report *report)
{
	struct reports *reports = context;

	assert_true(reports->used < REPORTS_MOST);
	reports->list[reports->used++] = report->code;
}

/* Feeds a text that is longer than some windows: words in lines of any
 * length. */
static void
feed_words(struct scan *scan)
{
	static const char *const before[] = { ": query failed (",
		", status: ", "query: a.example. IN A ", " rcode=", "" };
	size_t more = 0;

	for (size_t i = 0; i < 20000; i++) {
		const char *begin = before[i % COUNT_OF(before)];
		const struct form_word *word = &form_words[i % FORM_WORDS];
		char text[sizeof(word->text)];

		store(text, word, (unsigned)i / 7 % 3);
		more = (more * 13 + 5) % 41;
		scan_bytes(scan, "................................", more % 32);
		scan_bytes(scan, begin, strlen(begin));
		scan_bytes(scan, text, word->length);
		scan_bytes(scan, ") 3\n", 1 + more % 4);
	}
}

static void
scan_words(struct reports *reports, bool plainly)
{
	static struct scan scan;

	reports->used = 0;
	scan_open(&scan, keep, NULL, reports);
	scan.wide.asked = plainly;
	feed_words(&scan);
	scan_close(&scan);
}

static void
a_long_text_reports_the_same_as_without(void **state)
{
	static struct reports wide, plain;

	(void)state;
	scan_words(&wide, false);
	scan_words(&plain, true);
	assert_true(plain.used >= 1000 && plain.used <= REPORTS_MOST);
	assert_int_equal(wide.used, plain.used);
	for (size_t i = 0; i < plain.used; i++)
		assert_true(record_same(&wide.list[i], &plain.list[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_is_found_at_each_place_of_a_block),
		cmocka_unit_test(few_bytes_of_a_text_without_a_word_are_found),
		cmocka_unit_test(a_long_text_reports_the_same_as_without),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
