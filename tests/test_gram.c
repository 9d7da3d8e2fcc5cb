/*
 * Cutting texts of any script.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/array.h"
#include "rcodex/base/gram.h"

static void
a_text_is_cut_as_its_script_has_it(void **state)
{
	static const struct {
		const char *text;
		const char *words; /* a bar behind each */
	} rows[] = {
		{ " allow-query;  (EDE 22) \"a", "allow|query|EDE|22|a|" },
		{ "caf\u00e9 \u0434\u043d\u0441",
		    "caf\u00e9|\u0434\u043d\u0441|" },
		/* Two characters each, of which the second begins the next. */
		{ "서명이 만료", "서명|명이|만료|" },
		{ "署名期限", "署名|名期|期限|" },
		{ "鍵", "鍵|" },
		{ "존을", "존을|" },
		{ "존 DS", "존|DS|" },
		/* A word of katakana is one; endings are none. */
		{ "タイムアウトする", "タイムアウト|" },
		{ "DNSサーバー、応答", "DNS|サーバー|応答|" },
		{ "解決できない", "解決|決で|" },
		{ "「名前」。", "名前|" },
		{ "か", "か|" },
		{ "IPv6のみ", "IPv6|" },
		{ "\xe3\x81", "" },
		{ "a\xff\xe7\xbd", "a|" },
		{ "", "" },
		{ "、。", "" },
		/* The first and the last of each script. */
		{ "㐀鿿가힣", "㐀鿿|鿿가|가힣|" },
		{ "ァヿ", "ァヿ|" },
		{ "鍵ぁ", "鍵ぁ|" },
		{ "鍵ゟ", "鍵ゟ|" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct span rest = span_of(rows[i].text), word;
		char found[256] = "";

		while ((word = gram_next(&rest)).len > 0) {
			strncat(found, word.at, word.len);
			strcat(found, "|");
		}
		if (strcmp(found, rows[i].words) != 0)
			fail_msg("%s: %s", rows[i].text, found);
		assert_int_equal(rest.len, 0);
	}
}

static void
every_word_lies_in_its_text_and_behind_the_last(void **state)
{
	static const char text[] = "a\xe7\xbd\xb2名\xe5 前x前ア名\xff前";

	(void)state;
	for (size_t from = 0; from < sizeof(text); from++) {
		for (size_t to = from; to < sizeof(text); to++) {
			struct span rest = { text + from, to - from }, word;
			const char *last = text + from;

			while ((word = gram_next(&rest)).len > 0) {
				assert_true(word.at >= last);
				assert_true(word.at + word.len <= text + to);
				assert_true(rest.at > word.at);
				last = word.at;
			}
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_is_cut_as_its_script_has_it),
		cmocka_unit_test(
		    every_word_lies_in_its_text_and_behind_the_last),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
