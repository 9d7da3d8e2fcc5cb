/*
 * Words without their endings.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/stem.h"

static struct stem
of(const char *word)
{
	return stem_of(span_of(word));
}

static void
forms_of_a_word_have_one_stem(void **state)
{
	static const char *const rows[][4] = {
		{ "fail", "fails", "failed", "failing" },
		{ "expire", "Expires", "EXPIRED", "expiring" },
		{ "query", "queries", "query", "query" },
		{ "delegate", "delegated", "delegation", "delegations" },
		{ "stop", "stops", "stopped", "stopping" },
		{ "forward", "forwards", "forwarder", "forwarding" },
		{ "cache", "caches", "cached", "caching" },
		{ "key", "keys", "key", "key" },
		{ "sign", "signs", "signed", "signing" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		for (size_t j = 1; j < 4; j++) {
			if (of(rows[i][j]).hash != of(rows[i][0]).hash)
				fail_msg("%s and %s", rows[i][0], rows[i][j]);
		}
	}
}

static void
other_words_have_other_stems(void **state)
{
	static const char *const rows[][2] = {
		{ "dns", "dn" },
		{ "sig", "sign" },
		{ "zone", "zo" },
		{ "ede7", "ede77" },
		{ "king", "k" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (of(rows[i][0]).hash == of(rows[i][1]).hash)
			fail_msg("%s and %s", rows[i][0], rows[i][1]);
	}
}

static void
a_long_word_is_cut(void **state)
{
	const struct stem stem = of("abcdefghijklmnopqrstuvwxyz0123456789");

	(void)state;
	assert_int_equal(stem.len, STEM_MOST);
}

static void
words_without_a_meaning_are_told(void **state)
{
	static const char *const empty[] = { "the", "my", "a", "it", "why" };
	static const char *const full[] = { "ttl", "9", "22", "vpn", "servfail",
		"v6" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(empty); i++) {
		const struct stem stem = of(empty[i]);

		if (!stem_empty(&stem))
			fail_msg("%s", empty[i]);
	}
	for (size_t i = 0; i < COUNT_OF(full); i++) {
		const struct stem stem = of(full[i]);

		if (stem_empty(&stem))
			fail_msg("%s", full[i]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_of_a_word_have_one_stem),
		cmocka_unit_test(other_words_have_other_stems),
		cmocka_unit_test(a_long_word_is_cut),
		cmocka_unit_test(words_without_a_meaning_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
