/*
 * Which names lines of a hosts file give addresses to.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/reply/hosts.h"

static struct hosts hosts;

/* Says whether a line gives a name an address. */
static bool
gives(const char *line, const char *name)
{
	hosts = (struct hosts){ 0 };
	hosts_line(&hosts, (struct span){ line, strlen(line) });
	return hosts_have(&hosts, name);
}

static void
names_behind_an_address_are_kept(void **state)
{
	static const struct {
		const char *line, *name;
		bool kept;
	} rows[] = {
		{ "192.0.2.1 a.test", "a.test", true },
		{ "  192.0.2.1\ta.test b.test", "a.test", true },
		{ "192.0.2.1 a.test b.test", "b.test", true },
		{ "2001:db8::1 a.test # b.test", "a.test", true },
		{ "2001:db8::1 a.test # b.test", "b.test", false },
		{ "::1 localhost", "localhost", true },
		{ "192.0.2.1", "192.0.2.1", false },
		{ "192.0.2.1 a.test: said", "said", false },
		{ "192.0.2.1 192.0.2.2 a.test", "a.test", false },
		{ "# 192.0.2.1 a.test", "a.test", false },
		{ "1 a.test", "a.test", false },
		{ "x 192.0.2.1 a.test", "a.test", false },
		{ "", "", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (gives(rows[i].line, rows[i].name) != rows[i].kept)
			fail_msg("%s: %s", rows[i].line, rows[i].name);
	}
}

static void
a_name_before_an_address_is_kept_behind_a_dash_alone(void **state)
{
	static const struct {
		const char *line;
		bool kept;
	} rows[] = {
		{ "- a.test:192.0.2.1", true },
		{ "- \"a.test:192.0.2.1\"", true },
		{ "- a.test=2001:db8::1", true },
		{ "1 a.test:192.0.2.1", false },
		{ "-- a.test:192.0.2.1", false },
		{ "- a.test:192.0.2.1 up", false },
		{ "- a.test:53", false },
		{ "-", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (gives(rows[i].line, "a.test") != rows[i].kept)
			fail_msg("%s", rows[i].line);
	}
}

static void
names_past_the_room_are_left(void **state)
{
	(void)state;
	hosts = (struct hosts){ 0 };
	for (size_t i = 0; i < HOSTS_MOST; i++)
		hosts_line(&hosts, (struct span){ "192.0.2.1 a.test", 16 });
	hosts_line(&hosts, (struct span){ "192.0.2.1 b.test", 16 });
	assert_int_equal(hosts.used, HOSTS_MOST);
	assert_true(hosts_have(&hosts, "a.test"));
	assert_false(hosts_have(&hosts, "b.test"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_behind_an_address_are_kept),
		cmocka_unit_test(
		    a_name_before_an_address_is_kept_behind_a_dash_alone),
		cmocka_unit_test(names_past_the_room_are_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
