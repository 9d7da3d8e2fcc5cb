/*
 * Which commands a text has the reply to.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "src/found/held.h"

#include "replies.h"

#define SHOWN(flags) \
	DIG_HEADER("QUERY", "NXDOMAIN") \
	DIG_COUNTS(flags, "0", "0") \
	DIG_QUESTION("a.example.", "A") DIG_SERVER("192.0.2.53")

static void
what_the_text_shows_is_held(void **state)
{
	static const struct {
		const char *text;
		const char *command;
		bool held;
	} rows[] = {
		{ SHOWN("qr rd ra"), "dig a.example. A @192.0.2.53", true },
		{ SHOWN("qr rd ra"), "dig a.example @192.0.2.53", true },
		{ SHOWN("qr rd ra"), "dig +short A.example a @192.0.2.53",
		    true },
		{ SHOWN("qr rd ra"), "dig a.example. A", false },
		{ SHOWN("qr rd ra"), "dig a.example. AAAA @192.0.2.53", false },
		{ SHOWN("qr rd ra"), "dig b.example. A @192.0.2.53", false },
		{ SHOWN("qr rd ra"), "dig a.example. A @192.0.2.54", false },
		{ SHOWN("qr rd ra"), "dig a.example. A @192.0.2.53 -p 5353",
		    false },
		{ SHOWN("qr rd ra"), "dig +tcp a.example. A @192.0.2.53",
		    false },
		{ SHOWN("qr rd ra"), "dig +norec a.example. A @192.0.2.53",
		    false },
		{ SHOWN("qr aa rd"), "dig +norec a.example. A @192.0.2.53",
		    true },
		{ SHOWN("qr ra"), "dig +norec a.example. A @192.0.2.53", true },
		{ SHOWN("qr rd ra"), "dig +cd a.example. A @192.0.2.53",
		    false },
		{ SHOWN("qr rd ra cd"), "dig +cd a.example. A @192.0.2.53",
		    true },
		{ SHOWN("qr rd ra cd"), "dig a.example. A @192.0.2.53", false },
		{ SHOWN("qr rd ra"), "delv a.example. A @192.0.2.53", false },
		{ SHOWN("qr rd ra"), "", false },
		{ "", "dig a.example. A @192.0.2.53", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		read_replies(rows[i].text);
		if (held(&replies, rows[i].command) != rows[i].held)
			fail_msg("%zu: %s", i, rows[i].command);
	}
}

static void
a_word_is_held_whole_or_not_at_all(void **state)
{
	char command[NAME_MOST + 32];

	(void)state;
	read_replies(SHOWN("qr rd ra"));
	for (size_t len = NAME_MOST - 2; len < NAME_MOST + 2; len++) {
		strcpy(command, "dig a.example. A @192.0.2.53 +");
		memset(command + strlen(command), 'x', len - 1);
		command[30 + len - 1] = '\0';
		assert_false(held(&replies, command));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_the_text_shows_is_held),
		cmocka_unit_test(a_word_is_held_whole_or_not_at_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
