/*
 * Domain names, compared.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/reply/name.h"

enum { NAME_ROOM = 128, FORMS = 4 };

/* Stores a name in one of its forms: with a final dot, in upper case. */
static void
in_form(char to[NAME_ROOM], const char *name, unsigned form)
{
	snprintf(to, NAME_ROOM, "%s%s", name, form & 1 ? "." : "");
	for (char *p = to; form & 2 && *p != '\0'; p++) {
		if (*p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
	}
}

/* Checks what is said of a name, in each of its forms. */
static void
check_one(bool says(const char *), const char *name, bool wanted)
{
	char form[NAME_ROOM];

	for (unsigned i = 0; i < FORMS; i++) {
		in_form(form, name, i);
		if (says(form) != wanted)
			fail_msg("\"%s\"", form);
	}
}

/* Checks what is said of two names, in each of their forms. */
static void
check_two(bool says(const char *, const char *), const char *a, const char *b,
    bool wanted)
{
	char one[NAME_ROOM], other[NAME_ROOM];

	for (unsigned i = 0; i < FORMS * FORMS; i++) {
		in_form(one, a, i % FORMS);
		in_form(other, b, i / FORMS);
		if (says(one, other) != wanted)
			fail_msg("\"%s\", \"%s\"", one, other);
	}
}

static void
labels_are_counted_and_the_root_has_none(void **state)
{
	static const struct {
		const char *name;
		size_t labels;
	} rows[] = { { "", 0 }, { "test", 1 }, { "a.test", 2 },
		{ "1.2.0.192.in-addr.arpa", 6 } };
	char form[NAME_ROOM];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		for (unsigned j = 0; j < FORMS; j++) {
			in_form(form, rows[i].name, j);
			if (name_labels(form) != rows[i].labels)
				fail_msg("\"%s\"", form);
		}
	}
}

static void
names_are_the_same_in_any_case_and_with_a_final_dot(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} rows[] = {
		{ "a.test", "a.test", true },
		{ "", "", true },
		{ "a.test", "b.test", false },
		{ "a.test", "aa.test", false },
		{ "a.test", "test", false },
		{ "a.test", "", false },
		{ "a-b.test", "a_b.test", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_two(name_same, rows[i].a, rows[i].b, rows[i].same);
}

static void
a_name_lies_under_a_zone_by_whole_labels(void **state)
{
	static const struct {
		const char *name, *zone;
		bool under;
	} rows[] = {
		{ "www.a.test", "a.test", true },
		{ "www.a.test", "test", true },
		{ "www.a.test", "www.a.test", true },
		{ "www.a.test", "", true },
		{ "", "", true },
		{ "a.test", "www.a.test", false },
		{ "wwwa.test", "a.test", false },
		{ "www.b.test", "a.test", false },
		{ "", "test", false },
		{ "a.test.com", "a.test", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_two(name_under, rows[i].name, rows[i].zone,
		    rows[i].under);
}

static void
a_name_is_doubled_where_two_labels_or_more_come_twice(void **state)
{
	static const struct {
		const char *name;
		bool doubled;
	} rows[] = {
		{ "www.a.test.a.test", true },
		{ "x.y.a.test.a.test", true },
		{ "www.sub.a.test.sub.a.test", true },
		{ "mail.a.b.test.a.b.test", true },
		{ "a.test.a.test", true },
		{ "Example.COM.example.com", true },
		{ "a.co.test.a.co.test", true },
		{ "1.test.1.test", true },
		{ "1.1.test", false },
		{ "1.1.1.1", false },
		{ "10.20.10.20", false },
		{ "0.10.20.10.20", false },
		{ "xa.test.a.test", false },
		{ "a.test", false },
		{ "www.a.test", false },
		{ "test.test", false },
		{ "www.test.test", false },
		{ "www.a.test.b.test", false },
		{ "www.aa.test.a.test", false },
		{ "a.test.www.a.test", false },
		{ "4.3.2.1.4.3.2.1.ip6.arpa", false },
		{ "", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_one(name_doubled, rows[i].name, rows[i].doubled);
}

static void
a_name_begins_with_a_shorter_one_by_whole_labels(void **state)
{
	static const struct {
		const char *name, *shorter;
		bool begins;
	} rows[] = {
		{ "www.a.test.corp.test", "www.a.test", true },
		{ "www.corp.test", "www", true },
		{ "www.a.test", "www.a.test", false },
		{ "www.a.test", "", false },
		{ "www2.a.test", "www", false },
		{ "www", "www.a.test", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_two(name_begins, rows[i].name, rows[i].shorter,
		    rows[i].begins);
}

static const struct {
	const char *name;
	bool special, local;
} domains[] = {
	{ "printer.local", true, true },
	{ "local", true, true },
	{ "localhost", true, true },
	{ "foo.localhost", true, true },
	{ "x.invalid", true, true },
	{ "abc.onion", true, true },
	{ "nas.home.arpa", true, true },
	{ "home.arpa", true, true },
	{ "db.internal", true, true },
	{ "www.test", true, false },
	{ "www.example", true, false },
	{ "", false, false },
	{ "example.com", false, false },
	{ "example.org", false, false },
	{ "local.com", false, false },
	{ "mylocal", false, false },
	{ "nothome.arpa", false, false },
	{ "in-addr.arpa", false, false },
	{ "www.lan", false, false },
};

static void
domains_for_special_use_are_known(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(domains); i++)
		check_one(name_special, domains[i].name, domains[i].special);
}

static void
test_and_example_are_not_local(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(domains); i++)
		check_one(name_local, domains[i].name, domains[i].local);
}

static void
reverse_names_of_private_addresses_are_known(void **state)
{
	static const struct {
		const char *name;
		bool private;
	} rows[] = {
		{ "3.2.1.10.in-addr.arpa", true },
		{ "10.in-addr.arpa", true },
		{ "10.7.168.192.in-addr.arpa", true },
		{ "1.0.0.127.in-addr.arpa", true },
		{ "1.1.254.169.in-addr.arpa", true },
		{ "4.3.16.172.in-addr.arpa", true },
		{ "4.3.20.172.in-addr.arpa", true },
		{ "4.3.31.172.in-addr.arpa", true },
		{ "1.0.d.f.ip6.arpa", true },
		{ "1.0.8.e.f.ip6.arpa", true },
		{ "1.0.b.e.f.ip6.arpa", true },
		{ "4.3.15.172.in-addr.arpa", false },
		{ "4.3.32.172.in-addr.arpa", false },
		{ "4.3.1.172.in-addr.arpa", false },
		{ "99.2.0.192.in-addr.arpa", false },
		{ "1.0.169.192.in-addr.arpa", false },
		{ "1.110.in-addr.arpa", false },
		{ "in-addr.arpa", false },
		{ "1.0.c.e.f.ip6.arpa", false },
		{ "8.b.d.0.1.0.0.2.ip6.arpa", false },
		{ "10.in-addr.arpa.test", false },
		{ "", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_one(name_private_reverse, rows[i].name, rows[i].private);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(labels_are_counted_and_the_root_has_none),
		cmocka_unit_test(
		    names_are_the_same_in_any_case_and_with_a_final_dot),
		cmocka_unit_test(a_name_lies_under_a_zone_by_whole_labels),
		cmocka_unit_test(
		    a_name_is_doubled_where_two_labels_or_more_come_twice),
		cmocka_unit_test(
		    a_name_begins_with_a_shorter_one_by_whole_labels),
		cmocka_unit_test(domains_for_special_use_are_known),
		cmocka_unit_test(test_and_example_are_not_local),
		cmocka_unit_test(reverse_names_of_private_addresses_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
