/*
 * Reports, counted.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "rcodex/found/tally.h"

static struct tally tally;

static void
add_code(enum record_id id, int32_t number)
{
	tally_add(&tally, &(struct subject){ id, number });
}

static void
add_ede(int32_t number)
{
	struct subject ede;

	assert_true(record_find_ede(number, &ede));
	tally_add(&tally, &ede);
}

static int
start(void **state)
{
	(void)state;
	tally = (struct tally){ 0 };
	return 0;
}

static void
entries_are_in_the_order_of_first_appearance(void **state)
{
	static const struct subject added[] = { { RC_REFUSED, 5 },
		{ RC_NOERROR, 0 }, { RC_REFUSED, 5 }, { RC_SERVFAIL, 2 },
		{ RC_NOERROR, 0 }, { RC_REFUSED, 5 } };
	static const struct {
		enum record_id id;
		unsigned count;
	} wanted[] = { { RC_REFUSED, 3 }, { RC_NOERROR, 2 },
		{ RC_SERVFAIL, 1 } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(added); i++)
		add_code(added[i].id, added[i].number);
	assert_int_equal(tally.used, COUNT_OF(wanted));
	for (size_t i = 0; i < COUNT_OF(wanted); i++) {
		assert_int_equal(tally.entries[i].code.id, wanted[i].id);
		assert_int_equal(tally.entries[i].count, wanted[i].count);
	}
	assert_int_equal(tally.reports, COUNT_OF(added));
}

static void
both_codes_16_and_each_number_of_a_range_are_counted_apart(void **state)
{
	static const struct subject added[] = { { RC_BADVERS, 16 },
		{ RC_BADSIG, 16 } };
	const struct record *range = record_get(RC_PRIVATE_USE);

	(void)state;
	for (size_t i = 0; i < COUNT_OF(added); i++)
		add_code(added[i].id, added[i].number);
	assert_int_equal(tally.used, 2);
	for (int32_t number = range->first; number < range->first + 4; number++)
		add_code(RC_PRIVATE_USE, number);
	assert_int_equal(tally.used, 6);
	assert_int_equal(tally_codes(&tally), 6);
}

static void
an_ede_is_no_code(void **state)
{
	(void)state;
	add_ede(2);
	assert_int_equal(tally_codes(&tally), 0);
	assert_int_equal(tally.reports, 0);
	add_code(RC_SERVFAIL, 2);
	add_ede(2);
	add_ede(0);
	assert_int_equal(tally.used, 3);
	assert_int_equal(tally_codes(&tally), 1);
	assert_int_equal(tally.reports, 1);
	assert_int_equal(tally.entries[0].count, 2);
	assert_int_equal(tally.entries[0].code.id, RC_EDE2);
	assert_int_equal(tally.entries[1].code.id, RC_SERVFAIL);
}

static void
noerror_is_a_code(void **state)
{
	(void)state;
	assert_int_equal(tally_codes(&tally), 0);
	add_code(RC_NOERROR, 0);
	assert_int_equal(tally_codes(&tally), 1);
	assert_int_equal(tally.reports, 1);
}

static void
each_number_of_a_range_of_edes_is_counted_apart(void **state)
{
	const struct record *unassigned = record_get(RC_EDE_UNASSIGNED);
	const struct record *private = record_get(RC_EDE_PRIVATE);
	const int32_t added[] = { unassigned->first, unassigned->first + 1,
		unassigned->last, private->first, private->last,
		unassigned->first };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(added); i++)
		add_ede(added[i]);
	assert_int_equal(tally.used, COUNT_OF(added) - 1);
	assert_int_equal(tally.entries[0].count, 2);
	for (size_t i = 0; i < tally.used; i++)
		assert_int_equal(tally.entries[i].code.number, added[i]);
	assert_int_equal(tally_codes(&tally), 0);
}

static void
a_full_tally_still_counts_what_it_has(void **state)
{
	enum { OVER = 44 };
	const int32_t first = record_get(RC_UNASSIGNED_HIGH)->first;

	(void)state;
	for (int32_t i = 0; i < TALLY_MOST + OVER; i++)
		add_code(RC_UNASSIGNED_HIGH, first + i);
	assert_int_equal(tally.used, TALLY_MOST);
	assert_int_equal(tally.left_out, OVER);
	assert_int_equal(tally.reports, TALLY_MOST + OVER);
	add_code(RC_UNASSIGNED_HIGH, first);
	assert_int_equal(tally.entries[0].count, 2);
	assert_int_equal(tally.left_out, OVER);
	add_ede(7);
	assert_int_equal(tally.left_out, OVER + 1);
	assert_int_equal(tally.reports, TALLY_MOST + OVER + 1);
}

/* Reads bytes, fewer than a pipe holds, to their end. */
static int
read_bytes(const char *bytes, size_t len)
{
	int ends[2], got;

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], bytes, len), len);
	assert_int_equal(close(ends[1]), 0);
	got = tally_read(&tally, NULL, ends[0], NULL);
	assert_int_equal(close(ends[0]), 0);
	return got;
}

#define HEADER ";; ->>HEADER<<- opcode: QUERY, status: "

static void
a_descriptor_is_read_to_its_end(void **state)
{
	static const char text[] =
	    HEADER "SERVFAIL, id: 1\n" HEADER "NOERROR, id: 2\n\n"
		   "unfinished " HEADER;

	(void)state;
	assert_int_equal(read_bytes(text, sizeof(text) - 1), 0);
	assert_int_equal(tally.size, sizeof(text) - 1);
	assert_true(tally.lines == 3 || tally.lines == 4);
	assert_int_equal(tally.reports, 2);
	assert_int_equal(tally.entries[0].code.id, RC_SERVFAIL);
	assert_int_equal(tally.entries[1].code.id, RC_NOERROR);
}

static void
an_answer_without_a_record_is_empty(void **state)
{
#define COUNTS "QUERY: 1, ANSWER: "
	static const struct {
		const char *text;
		unsigned empty;
	} rows[] = {
		{ HEADER "NOERROR, id: 1\n;; flags: qr rd ra; " COUNTS "0, ",
		    1 },
		{ HEADER "NOERROR, id: 1\n;; flags: qr rd ra; " COUNTS "1, ",
		    0 },
		{ HEADER "NOERROR, id: 1\n;; flags: qr rd ra; " COUNTS "10, ",
		    0 },
		{ HEADER "NXDOMAIN, id: 1\n;; flags: qr rd ra; " COUNTS "0, ",
		    0 },
		{ HEADER "NOERROR, id: 1\n;; flags: qr tc rd ra; " COUNTS "0, ",
		    0 },
		{ HEADER "NOERROR, id: 1\n;; flags: qr rd tc; " COUNTS "0, ",
		    0 },
		{ HEADER "NOERROR; id: 1\n;; Flags: qr rd; "
			 "QUERY: 1; ANSWER: 0; ",
		    1 },
		{ ";; ->>HEADER<<- opcode: NOTIFY, status: NOERROR, id: 1\n"
		  ";; flags: qr; " COUNTS "0, ",
		    0 },
		{ HEADER "NOERROR, id: 1\n" HEADER
			 "SERVFAIL, id: 1\n;; flags: qr rd ra; " COUNTS "0, ",
		    0 },
		{ HEADER "NOERROR, id: 1\n;; flags: qr; ANSWER: ", 0 },
		{ "Server:\t\t192.0.2.1\nAddress:\t192.0.2.1#53\n\n"
		  "*** Can't find a.test: No answer\n",
		    1 },
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		start(state);
		assert_int_equal(read_bytes(rows[i].text, strlen(rows[i].text)),
		    0);
		if (tally.empty != rows[i].empty)
			fail_msg("row %zu: %d empty", i, (int)tally.empty);
	}
#undef COUNTS
}

static void
a_second_text_is_added_and_one_that_fails_is_not(void **state)
{
	static const char one[] = HEADER "REFUSED, id: 1\n" HEADER "REF";
	static const char two[] = "\n\n" HEADER "REFUSED, id: 1\n";
	static const char bad[] = "\xff\xfe" HEADER "REFUSED, id: 1\n";

	(void)state;
	assert_int_equal(read_bytes(one, sizeof(one) - 1), 0);
	assert_int_equal(read_bytes(bad, sizeof(bad) - 1), -1);
	/* A line does not go on in the next text. */
	assert_int_equal(read_bytes("USED, id: 1\n", 12), 0);
	assert_int_equal(tally.reports, 1);
	assert_int_equal(tally.lines, 3);
	assert_int_equal(read_bytes(two, sizeof(two) - 1), 0);
	assert_int_equal(tally.reports, 2);
	assert_int_equal(tally.used, 1);
	assert_int_equal(tally.lines, 6);
	assert_int_equal(tally.size, sizeof(one) + sizeof(two) + 10);
}

static void
replies_are_told_beside(void **state)
{
	static const char text[] = HEADER "SERVFAIL, id: 1\n"
					  ";; flags: qr rd ra; QUERY: 1\n";
	static struct replies replies;
	int ends[2];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], text, sizeof(text) - 1),
	    sizeof(text) - 1);
	assert_int_equal(close(ends[1]), 0);
	replies_open(&replies);
	assert_int_equal(tally_read(&tally, &replies, ends[0], NULL), 0);
	assert_int_equal(close(ends[0]), 0);
	assert_int_equal(tally.reports, 1);
	assert_int_equal(replies.used, 1);
	assert_int_equal(replies.list[0].code.id, RC_SERVFAIL);
	assert_int_equal(replies.list[0].flags, FLAG_RD | FLAG_RA);
}

static void
a_last_line_without_an_end_counts(void **state)
{
	static const char text[] = HEADER "REFUSED, id: 1";

	(void)state;
	assert_int_equal(read_bytes(text, sizeof(text) - 1), 0);
	assert_int_equal(tally.used, 1);
	assert_int_equal(tally.entries[0].code.id, RC_REFUSED);
}

static void
no_text_is_no_report(void **state)
{
	(void)state;
	assert_int_equal(read_bytes("", 0), 0);
	assert_int_equal(tally.size, 0);
	assert_int_equal(tally.lines, 0);
	assert_int_equal(tally.used, 0);
}

static void
utf_16_is_not_read(void **state)
{
	static const struct {
		char bytes[8];
		size_t len;
	} rows[] = { { "\xff\xfes\0t\0", 6 }, { "\xfe\xff\0s\0t", 6 } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (read_bytes(rows[i].bytes, rows[i].len) != -1)
			fail_msg("row %zu is read", i);
		assert_int_equal(tally.used, 0);
	}
}

static void
what_cannot_be_read_is_an_errno(void **state)
{
	int fd = open("/", O_RDONLY);

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(tally_read(&tally, NULL, fd, NULL), EISDIR);
	assert_int_equal(close(fd), 0);
	assert_int_equal(tally_read(&tally, NULL, -1, NULL), EBADF);
}

#define TEST(claim) cmocka_unit_test_setup(claim, start)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(entries_are_in_the_order_of_first_appearance),
		TEST(
		    both_codes_16_and_each_number_of_a_range_are_counted_apart),
		TEST(an_ede_is_no_code),
		TEST(noerror_is_a_code),
		TEST(each_number_of_a_range_of_edes_is_counted_apart),
		TEST(an_answer_without_a_record_is_empty),
		TEST(a_second_text_is_added_and_one_that_fails_is_not),
		TEST(replies_are_told_beside),
		TEST(a_full_tally_still_counts_what_it_has),
		TEST(a_descriptor_is_read_to_its_end),
		TEST(a_last_line_without_an_end_counts),
		TEST(no_text_is_no_report),
		TEST(utf_16_is_not_read),
		TEST(what_cannot_be_read_is_an_errno),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
