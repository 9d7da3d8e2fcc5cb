/*
 * The names of Extended DNS Errors against a list of their own.
 *
 * SPDX-License-Identifier: ISC
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rcodex/ede.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* The IANA registry "Extended DNS Error Codes", by number. */
static const char *const names[] = {
	"Other Error",
	"Unsupported DNSKEY Algorithm",
	"Unsupported DS Digest Type",
	"Stale Answer",
	"Forged Answer",
	"DNSSEC Indeterminate",
	"DNSSEC Bogus",
	"Signature Expired",
	"Signature Not Yet Valid",
	"DNSKEY Missing",
	"RRSIGs Missing",
	"No Zone Key Bit Set",
	"NSEC Missing",
	"Cached Error",
	"Not Ready",
	"Blocked",
	"Censored",
	"Filtered",
	"Prohibited",
	"Stale NXDomain Answer",
	"Not Authoritative",
	"Not Supported",
	"No Reachable Authority",
	"Network Error",
	"Invalid Data",
	"Signature Expired before Valid",
	"Too Early",
	"Unsupported NSEC3 Iterations Value",
	"Unable to conform to policy",
	"Synthesized",
	"Invalid Query Type",
	"Rate Limited",
	"Over Quota",
	"Negative Trust Anchor",
	"New Delegation Only",
	"Blocked by Upstream DNS Server",
};

static void
each_number_has_the_name_of_the_registry(void **state)
{
	(void)state;
	assert_int_equal(COUNT(names), 36);
	for (size_t i = 0; i < COUNT(names); i++) {
		const char *name = ede_name((int32_t)i);

		if (name == NULL)
			fail_msg("%zu has no name", i);
		assert_string_equal(name, names[i]);
	}
}

static void
no_other_number_has_a_name(void **state)
{
	static const int32_t others[] = { INT32_MIN, -1, INT32_MAX };

	(void)state;
	for (size_t i = 0; i < COUNT(others); i++)
		assert_null(ede_name(others[i]));
	for (int32_t i = (int32_t)COUNT(names); i <= 2 * 65536; i++) {
		if (ede_name(i) != NULL)
			fail_msg("%d is %s", (int)i, ede_name(i));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_number_has_the_name_of_the_registry),
		cmocka_unit_test(no_other_number_has_a_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
