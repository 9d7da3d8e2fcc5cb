/*
 * What an operand means, for each way in which a code is written.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/base/ascii.h"
#include "rcodex/lookup/operand.h"

#include "iana.h"

enum { WORD_MOST = 128 };

static const char *const kinds[] = {
	[MEANS_NOTHING] = "nothing",
	[MEANS_CODE] = "a code",
	[MEANS_CAUSE] = "a cause",
	[MEANS_NO_CAUSE] = "no cause",
	[MEANS_SIXTEEN] = "sixteen",
	[MEANS_AMBIGUOUS] = "ambiguous",
	[MEANS_NO_EDE] = "no EDE",
	[MEANS_TOO_LARGE] = "too large",
};

static void
require_kind(const char *word, enum meaning_kind kind)
{
	struct meaning means = operand_read(word);

	if (means.kind != kind)
		fail_msg("\"%s\" is %s, not %s", word, kinds[means.kind],
		    kinds[kind]);
}

static void
require_code(const char *word, enum record_id id, int32_t number)
{
	struct meaning means = operand_read(word);

	require_kind(word, MEANS_CODE);
	if (means.subject.id != id || means.subject.number != number)
		fail_msg("\"%s\" is record %d, number %d, not %d, %d", word,
		    (int)means.subject.id, (int)means.subject.number, (int)id,
		    (int)number);
}

/* How a word can be written without being another. */
enum writing { AS_IT_IS, LOWER, UPPER, SWAPPED, WRITINGS };

static const char *
rewritten(char to[WORD_MOST], const char *word, enum writing writing)
{
	size_t i;

	for (i = 0; word[i] != '\0' && i + 1 < WORD_MOST; i++) {
		char lower = ascii_lower(word[i]), upper = ascii_upper(word[i]);

		to[i] = word[i];
		if (writing == LOWER || (writing == SWAPPED && upper == to[i]))
			to[i] = lower;
		else if (writing == UPPER || writing == SWAPPED)
			to[i] = upper;
	}
	to[i] = '\0';
	return to;
}

static void
numbers_are_decimal_or_hexadecimal(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		int32_t number;
	} rows[] = {
		{ "0", RC_NOERROR, 0 },
		{ "2", RC_SERVFAIL, 2 },
		{ "002", RC_SERVFAIL, 2 },
		{ "0x2", RC_SERVFAIL, 2 },
		{ "0X2", RC_SERVFAIL, 2 },
		{ "0x0002", RC_SERVFAIL, 2 },
		{ "1", RC_FORMERR, 1 },
		{ "9", RC_NOTAUTH, 9 },
		{ "0xb", RC_DSOTYPENI, 11 },
		{ "17", RC_BADKEY, 17 },
		{ "0x16", RC_BADTRUNC, 22 },
		{ "23", RC_BADCOOKIE, 23 },
		{ "3841", RC_PRIVATE_USE, 3841 },
		{ "0xfff", RC_PRIVATE_USE, 4095 },
		{ "65535", RC_RESERVED_LAST, 65535 },
		{ "0xFFFF", RC_RESERVED_LAST, 65535 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_code(rows[i].word, rows[i].id, rows[i].number);
}

static void
the_ends_of_every_range_are_of_it(void **state)
{
	(void)state;
	for (int i = 0; i < RC_COUNT * 2; i++) {
		enum record_id id = (enum record_id)(i / 2);
		const struct record *range = record_get(id);
		const char *ede = record_is_ede(id) ? "ede" : "";
		int32_t number = i % 2 == 0 ? range->first : range->last;
		char word[WORD_MOST];

		if (!range->range)
			continue;
		snprintf(word, sizeof(word), "%s%d", ede, (int)number);
		require_code(word, id, number);
		snprintf(word, sizeof(word), "%s0x%x", ede, (unsigned)number);
		require_code(word, id, number);
	}
}

static void
what_is_almost_a_number_is_nothing(void **state)
{
	static const char *const words[] = { "", " ", "2a", "a2", "+2", "-1",
		"-2", " 2", "2 ", "2.", "2*", "0x", "0X", "0xg", "0x-2", "x2",
		"0b1", "2,", "1e1", "2h", "0x2h", "\t2", "2\n", "2 2",
		"\xd9\xa2", "++2", "#2" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_NOTHING);
}

static void
numbers_above_65535_are_too_large(void **state)
{
	static const char *const words[] = { "65536", "0x10000", "77777",
		"4294967298", "18446744073709551618", "0xffffffffffffffffff",
		"RCODE65536", "?65536" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_TOO_LARGE);
}

static void
the_bare_number_16_is_two_codes(void **state)
{
	static const char *const words[] = { "16", "0x10", "016", "RCODE16",
		"rcode:16", "?16" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_SIXTEEN);
	require_code("BADVERS", RC_BADVERS, 16);
	require_code("badsig", RC_BADSIG, 16);
}

static void
mnemonics_are_found_in_any_case(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *code = record_get((enum record_id)id);
		char word[WORD_MOST];

		for (int w = AS_IT_IS; w < WRITINGS && !code->range; w++)
			require_code(rewritten(word, code->mnemonic,
					 (enum writing)w),
			    (enum record_id)id, code->first);
	}
}

static void
a_number_carries_its_form(void **state)
{
	static const char *const words[] = { "RCODE5", "rcode5", "rcode:5",
		"rcode=5", "RCODE 5", "Rcode  5", " RCODE 5 ", "?5", "Err#5",
		"Resp5", "?? (5)", "rcode0x5", "?0x5", "RCODE5.", "RCODE:5" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_code(words[i], RC_REFUSED, 5);
}

static void
a_form_without_a_number_is_nothing(void **state)
{
	static const char *const words[] = { "RCODE", "rcode:", "rcode=", "?",
		"Err#", "Resp", "?? ()", "?? (5", "RCODE-5", "RCODE+5",
		"RCODE5a", "rcode:0x", "?refused", "Err#refused", "?? (x)",
		"rcode::5", "<rcode 5" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_NOTHING);
}

static void
blanks_a_full_stop_and_flags_do_not_count(void **state)
{
	static const char *const words[] = { "SERVFAIL.", " SERVFAIL",
		"SERVFAIL ", "SERVFAIL*", "SERVFAIL-", "SERVFAIL|",
		"ServFail*-|", "Server  failure", "  Server   failure. " };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_code(words[i], RC_SERVFAIL, 2);
}

static void
a_code_can_be_written_twice(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		int32_t number;
	} rows[] = {
		{ "2(SERVFAIL)", RC_SERVFAIL, 2 },
		{ "0x2(servfail)", RC_SERVFAIL, 2 },
		{ "SERVFAIL(2)", RC_SERVFAIL, 2 },
		{ "NotAuth(9)", RC_NOTAUTH, 9 },
		{ "16(BADVERS)", RC_BADVERS, 16 },
		{ "16(BADSIG)", RC_BADSIG, 16 },
		{ "BADSIG(16)", RC_BADSIG, 16 },
		{ "3(no such name)", RC_NXDOMAIN, 3 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_code(rows[i].word, rows[i].id, rows[i].number);
}

static void
two_codes_that_differ_are_not_one_written_twice(void **state)
{
	static const char *const words[] = { "2(NXDOMAIN)", "3(SERVFAIL)",
		"NOERROR(3)", "2()", "(2)", "2(SERVFAIL", "2(x)", "x(2)",
		"2(SERVFAIL)x", "NOERROR(timeout)", "NOERROR(ENOTFOUND)",
		"timeout(0)" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_NOTHING);
}

static void
a_tsig_error_behind_notauth_is_the_code(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		int32_t number;
	} rows[] = {
		{ "NOTAUTH(BADSIG)", RC_BADSIG, 16 },
		{ "notauth(badkey)", RC_BADKEY, 17 },
		{ "NotAuth(BadTime)", RC_BADTIME, 18 },
		{ "NOTAUTH(BADTRUNC)", RC_BADTRUNC, 22 },
		{ "9(BADKEY)", RC_BADKEY, 17 },
		{ "NOTAUTH(17)", RC_BADKEY, 17 },
		{ "NOTAUTH(?18)", RC_BADTIME, 18 },
		{ "9(?17)", RC_BADKEY, 17 },
	};
	static const char *const others[] = { "NOTAUTH(BADVERS)",
		"NOTAUTH(BADCOOKIE)", "NOTAUTH(SERVFAIL)", "NOTAUTH(3841)",
		"NOTAUTH(timeout)", "NOTAUTH(x)", "REFUSED(BADKEY)",
		"NOERROR(BADSIG)", "BADKEY(NOTAUTH)", "NOTAUTH(BADKEY)x",
		"NOTAUTH(BADKEY" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_code(rows[i].word, rows[i].id, rows[i].number);
	for (size_t i = 0; i < COUNT_OF(others); i++)
		require_kind(others[i], MEANS_NOTHING);
}

static void
a_code_is_written_twice_in_either_order(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *code = record_get((enum record_id)id);
		char word[WORD_MOST];

		if (code->range || code->first == NO_NUMBER)
			continue;
		snprintf(word, sizeof(word), "%d(%s)", (int)code->first,
		    code->mnemonic);
		require_code(word, (enum record_id)id, code->first);
		snprintf(word, sizeof(word), "%s(%d)", code->mnemonic,
		    (int)code->first);
		require_code(word, (enum record_id)id, code->first);
		snprintf(word, sizeof(word), "3841(%s)", code->mnemonic);
		require_kind(word, MEANS_NOTHING);
		snprintf(word, sizeof(word), "%s(3841)", code->mnemonic);
		require_kind(word,
		    id >= RC_EDE0 ? MEANS_NO_EDE : MEANS_NOTHING);
	}
}

static void
a_code_and_an_extended_error_are_never_one(void **state)
{
	static const char *const words[] = { "REFUSED(EDE5)", "refused(ede 5)",
		"NoError(EDE0)", "SERVFAIL(EDE22)", "NOTAUTH(EDE17)",
		"Query refused(EDE5)" };
	static const char *const edes[] = { "EDE5(REFUSED)", "ede5(refused)",
		"EDE0(NoError)", "EDE22(SERVFAIL)", "EDE16(BADSIG)" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_NOTHING);
	for (size_t i = 0; i < COUNT_OF(edes); i++)
		require_kind(edes[i], MEANS_NO_EDE);
}

static void
extended_errors_are_read_by_number(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		int32_t number;
	} rows[] = {
		{ "ede7", RC_EDE7, 7 },
		{ "EDE7", RC_EDE7, 7 },
		{ "Ede 7", RC_EDE7, 7 },
		{ "EDE: 7", RC_EDE7, 7 },
		{ "ede:7", RC_EDE7, 7 },
		{ "ede=7", RC_EDE7, 7 },
		{ "ede07", RC_EDE7, 7 },
		{ "ede  22", RC_EDE22, 22 },
		{ "ede0x7", RC_EDE7, 7 },
		{ "EDE 0X1f", RC_EDE31, 31 },
		{ " ede 7 ", RC_EDE7, 7 },
		{ "ede0", RC_EDE0, 0 },
		{ "ede16", RC_EDE16, 16 },
		{ "ede35", RC_EDE35, 35 },
		{ "ede49152", RC_EDE_PRIVATE, 49152 },
		{ "ede 65535", RC_EDE_PRIVATE, 65535 },
		{ "EDE: 18 (Prohibited)", RC_EDE18, 18 },
		{ "EDE 18 (Prohibited)", RC_EDE18, 18 },
		{ "EDE: 7 (Signature Expired): (at the zone)", RC_EDE7, 7 },
		{ "EDE: 7: text", RC_EDE7, 7 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_code(rows[i].word, rows[i].id, rows[i].number);
}

static void
extended_errors_are_read_by_name_in_any_case(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(iana_edes); i++) {
		const struct iana_row *row = &iana_edes[i];
		char name[WORD_MOST], word[WORD_MOST];

		for (int w = AS_IT_IS; w < WRITINGS && row->mnemonic; w++) {
			snprintf(name, sizeof(name), "ede %s",
			    row->description);
			require_code(rewritten(word, name, (enum writing)w),
			    (enum record_id)(RC_EDE0 + row->first), row->first);
			snprintf(name, sizeof(name), "EDE: %s",
			    row->description);
			require_code(rewritten(word, name, (enum writing)w),
			    (enum record_id)(RC_EDE0 + row->first), row->first);
		}
	}
	require_code("signature expired", RC_EDE7, 7);
	require_code("No Reachable Authority", RC_EDE22, 22);
	require_code("LDNS_EDE_STALE_ANSWER", RC_EDE3, 3);
	require_code("EDECode.BLOCKED", RC_EDE15, 15);
	require_code("ExtendedErrorCodeNotReady", RC_EDE14, 14);
	require_code("not authoritative", RC_NOTAUTH, 9);
	require_kind("EDE_NOSUCH", MEANS_NO_EDE);
	require_kind("LDNS_EDE_NOSUCH", MEANS_NOTHING);
	require_kind("signature expire", MEANS_NOTHING);
	require_kind("ede unassigned", MEANS_NO_EDE);
}

static void
unknown_words_of_extended_errors_are_told_apart(void **state)
{
	static const char *const words[] = { "ede", "EDE", "ede ",
		"ede:", "edex", "ede7x", "ede-1", "ede+7", "ede 7 8",
		"ede7ede8", "ede nosuch", "ede signature",
		"ede signature expireds", "ede 0x", "ede 0xg", "ede servfail",
		"ede (7)" };
	static const char *const large[] = { "ede65536", "ede 0x10000",
		"ede 4294967303", "ede 99999999999999999999",
		"EDE: 65536 (x)" };
	static const char *const others[] = { "ed7", "xede7", "e", "ed",
		"7ede" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_NO_EDE);
	for (size_t i = 0; i < COUNT_OF(large); i++)
		require_kind(large[i], MEANS_TOO_LARGE);
	for (size_t i = 0; i < COUNT_OF(others); i++)
		require_kind(others[i], MEANS_NOTHING);
}

static void
a_cause_stands_behind_any_way_to_write_its_code(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		int32_t number;
	} rows[] = {
		{ "2.1", RC_SERVFAIL, 2 },
		{ "0x2.1", RC_SERVFAIL, 2 },
		{ "2.01", RC_SERVFAIL, 2 },
		{ " 2.1 ", RC_SERVFAIL, 2 },
		{ "2.1.", RC_SERVFAIL, 2 },
		{ "servfail.1", RC_SERVFAIL, 2 },
		{ "RCODE2.1", RC_SERVFAIL, 2 },
		{ "2(SERVFAIL).1", RC_SERVFAIL, 2 },
		{ "ESERVFAIL.1", RC_SERVFAIL, 2 },
		{ "server failure.1", RC_SERVFAIL, 2 },
		{ "nodata.1", RC_NODATA, NO_NUMBER },
		{ "noreply.1", RC_NOREPLY, NO_NUMBER },
		{ "timed out.1", RC_NOREPLY, NO_NUMBER },
		{ "badsig.1", RC_BADSIG, 16 },
		{ "badvers.1", RC_BADVERS, 16 },
		{ "12.1", RC_UNASSIGNED_HEADER, 12 },
		{ "3841.1", RC_PRIVATE_USE, 3841 },
		{ "65535.1", RC_RESERVED_LAST, 65535 },
		{ "ede7.1", RC_EDE7, 7 },
		{ "EDE 7.1", RC_EDE7, 7 },
		{ "ede: 7.1", RC_EDE7, 7 },
		{ "signature expired.1", RC_EDE7, 7 },
		{ "ede signature expired.1", RC_EDE7, 7 },
		{ "ede49152.1", RC_EDE_PRIVATE, 49152 },
		{ "ede 65535.1", RC_EDE_PRIVATE, 65535 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct meaning means = operand_read(rows[i].word);

		require_kind(rows[i].word, MEANS_CAUSE);
		if (means.subject.id != rows[i].id ||
		    means.subject.number != rows[i].number ||
		    means.cause != record_get(rows[i].id)->causes)
			fail_msg("\"%s\" is cause %zu of record %d, number %d",
			    rows[i].word, means.cause, (int)means.subject.id,
			    (int)means.subject.number);
	}
}

static void
every_cause_is_read_by_number_and_by_id_in_any_case(void **state)
{
	(void)state;
	for (size_t i = 0; i < CAUSE_COUNT; i++) {
		enum record_id of = (enum record_id)cause_get(i)->of;
		const struct record *record = record_get(of);
		char code[24], word[WORD_MOST], changed[WORD_MOST];

		snprintf(code, sizeof(code), "%s", record->mnemonic);
		if (record->range)
			snprintf(code, sizeof(code), "%s%d",
			    record_is_ede(of) ? "ede" : "", (int)record->last);
		snprintf(word, sizeof(word), "%s.%u", code, cause_number(i));
		require_kind(word, MEANS_CAUSE);
		assert_int_equal(operand_read(word).cause, i);
		snprintf(word, sizeof(word), "%s.%s", code, cause_get(i)->id);
		for (int w = AS_IT_IS; w < WRITINGS; w++) {
			rewritten(changed, word, (enum writing)w);
			require_kind(changed, MEANS_CAUSE);
			assert_int_equal(operand_read(changed).cause, i);
		}
	}
}

static void
a_number_that_no_cause_has_is_told_from_other_words(void **state)
{
	static const char *const numbers[] = { "2.0", "2.00", "2.23", "2.99",
		"2.0x1", "2.4294967297", "2.99999999999999999999999", "16.1",
		"?16.2", "16.99", "ede7.99", "12.99", "nodata.77" };
	static const char *const others[] = { "2.", ".1", ".", "..", "..1",
		"2..1", "2. 1", "2 .1", "2.x", "2.sig_", "2.sig_expiredx",
		"16.clock", "servfail.com", "refused.example", "192.0.2.1",
		"2.1.1", "99999.1", "no such host.1", "nosuch.1", "-.1", "2.-1",
		"2.+1" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(numbers); i++)
		require_kind(numbers[i], MEANS_NO_CAUSE);
	for (size_t i = 0; i < COUNT_OF(others); i++)
		require_kind(others[i], MEANS_NOTHING);
	require_kind("ede.1", MEANS_NO_EDE);
	require_kind("ede7.x", MEANS_NO_EDE);
	require_kind("ede99999.1", MEANS_NO_EDE);
	assert_int_equal(operand_read("16.1").subject.id, RC_COUNT);
	assert_int_equal(operand_read("2.99").subject.id, RC_SERVFAIL);
}

static void
a_word_that_is_too_long_is_nothing(void **state)
{
	char word[4096];

	(void)state;
	memset(word, 'a', sizeof(word) - 1);
	word[sizeof(word) - 1] = '\0';
	require_kind(word, MEANS_NOTHING);
	memset(word, ' ', sizeof(word) - 1);
	require_kind(word, MEANS_NOTHING);
	memcpy(word, "RCODE", 5);
	memset(word + 5, '(', sizeof(word) - 6);
	require_kind(word, MEANS_NOTHING);
}

/* A number of another list: elsewhere is told what it is, if not a code. */
static void
require_listed(const char *word, int32_t number, enum record_id id)
{
	const struct elsewhere *elsewhere = spelling_elsewhere(number);

	if (elsewhere == NULL || elsewhere->operand[0] == '\0')
		fail_msg("\"%s\" is in no other list", word);
	else if (operand_read(elsewhere->operand).subject.id != id)
		fail_msg("\"%s\" sends you to %s", word, elsewhere->operand);
}

static void
every_spelling_is_found_in_any_case(void **state)
{
	static const struct {
		const char *word;
		enum record_id id;
		int32_t number;
	} rows[] = {
#define SEEN(of, word, tool) { word, RC_##of, NO_NUMBER },
#define NUMBERED(of, number, word, tool) { word, RC_##of, number },
#define SPELLING(of, word, tool) { word, RC_##of, NO_NUMBER },
#include "rcodex/table/spelling_list.h"
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct meaning means = operand_read(rows[i].word);
		int32_t number = rows[i].number;
		char word[WORD_MOST];

		if (means.kind == MEANS_CODE && ascii_digit(*rows[i].word) &&
		    record_get(means.subject.id)->range) {
			require_listed(rows[i].word, means.subject.number,
			    rows[i].id);
			continue;
		}
		if (number == NO_NUMBER)
			number = record_get(rows[i].id)->first;
		for (int w = AS_IT_IS; w < WRITINGS; w++)
			require_code(rewritten(word, rows[i].word,
					 (enum writing)w),
			    rows[i].id, number);
	}
}

static const struct {
	const char *kind;
	const char *before;
	const char *after;
} frames[] = {
#define FRAME(kind, before, after, tool) { #kind, before, after },
#include "rcodex/table/spelling_list.h"
};

static void
every_form_of_a_number_is_read_in_any_case(void **state)
{
	char word[WORD_MOST], changed[WORD_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(frames); i++) {
		if (strcmp(frames[i].kind, "NUMBER") != 0)
			continue;
		for (int w = AS_IT_IS; w < WRITINGS; w++) {
			snprintf(word, sizeof(word), "%s3%s", frames[i].before,
			    frames[i].after);
			rewritten(changed, word, (enum writing)w);
			require_code(changed, RC_NXDOMAIN, 3);
			snprintf(word, sizeof(word), "%s3841%s",
			    frames[i].before, frames[i].after);
			rewritten(changed, word, (enum writing)w);
			require_code(changed, RC_PRIVATE_USE, 3841);
		}
		snprintf(word, sizeof(word), "%s16%s", frames[i].before,
		    frames[i].after);
		require_kind(word, MEANS_SIXTEEN);
		snprintf(word, sizeof(word), "%s65536%s", frames[i].before,
		    frames[i].after);
		require_kind(word, MEANS_TOO_LARGE);
		snprintf(word, sizeof(word), "%sx%s", frames[i].before,
		    frames[i].after);
		require_kind(word, MEANS_NOTHING);
	}
}

static void
every_form_of_a_name_is_read_in_any_case(void **state)
{
	char word[WORD_MOST], changed[WORD_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(frames); i++) {
		if (strcmp(frames[i].kind, "NAME") != 0)
			continue;
		for (int w = AS_IT_IS; w < WRITINGS; w++) {
			snprintf(word, sizeof(word), "%sServFail%s",
			    frames[i].before, frames[i].after);
			require_code(rewritten(changed, word, (enum writing)w),
			    RC_SERVFAIL, 2);
		}
		snprintf(word, sizeof(word), "%sxyzzy%s", frames[i].before,
		    frames[i].after);
		require_kind(word, MEANS_NOTHING);
		snprintf(word, sizeof(word), "%s2%s", frames[i].before,
		    frames[i].after);
		require_kind(word, MEANS_NOTHING);
	}
}

static void
every_ambiguous_word_has_candidates(void **state)
{
	static const char *const words[] = {
#define AMBIGUOUS(id, word, tool) word,
#include "rcodex/table/spelling_list.h"
	};
	char word[WORD_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		const struct ambiguity *ambiguity;

		for (int w = AS_IT_IS; w < WRITINGS; w++)
			require_kind(rewritten(word, words[i], (enum writing)w),
			    MEANS_AMBIGUOUS);
		ambiguity = operand_read(words[i]).ambiguity;
		if (ambiguity->count < 2 || ambiguity->count > CANDIDATES_MOST)
			fail_msg("\"%s\" can be %d codes", words[i],
			    ambiguity->count);
		for (size_t j = 0; j < ambiguity->count; j++) {
			if (ambiguity->candidates[j] >= RC_COUNT ||
			    (j > 0 &&
				ambiguity->candidates[j] ==
				    ambiguity->candidates[j - 1]))
				fail_msg("\"%s\": candidate %zu", words[i], j);
		}
	}
}

static void
ambiguous_words_are_listed_as_they_stand(void **state)
{
	static const char *const words[] = {
#define AMBIGUOUS(id, word, tool) word,
#include "rcodex/table/spelling_list.h"
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		assert_string_equal(spelling_ambiguous(i), words[i]);
	assert_null(spelling_ambiguous(COUNT_OF(words)));
}

static void
spellings_are_listed_as_they_stand(void **state)
{
	static const struct spelling rows[] = {
#define SEEN(of, word, tool) { NO_NUMBER, RC_##of, true, word, tool },
#define NUMBERED(of, number, word, tool) { number, RC_##of, true, word, tool },
#define SPELLING(of, word, tool) { NO_NUMBER, RC_##of, false, word, tool },
#include "rcodex/table/spelling_list.h"
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct spelling *found = spelling_get(i);

		assert_non_null(found);
		assert_int_equal(found->of, rows[i].of);
		assert_int_equal(found->seen, rows[i].seen);
		assert_int_equal(found->number, rows[i].number);
		assert_string_equal(found->word, rows[i].word);
		assert_string_equal(found->tool, rows[i].tool);
	}
	assert_null(spelling_get(COUNT_OF(rows)));
}

static void
every_number_of_another_list_is_explained(void **state)
{
	static const struct elsewhere rows[] = {
#define ELSEWHERE(number, operand, name, where) \
	{ number, operand, name, where },
#include "rcodex/table/spelling_list.h"
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct elsewhere *found =
		    spelling_elsewhere(rows[i].number);
		struct meaning means;

		assert_non_null(found);
		assert_string_equal(found->name, rows[i].name);
		assert_string_equal(found->where, rows[i].where);
		means = operand_read(found->operand);
		if (found->operand[0] != '\0' && means.kind != MEANS_CODE &&
		    means.kind != MEANS_AMBIGUOUS)
			fail_msg("%d: %s is %s", (int)rows[i].number,
			    found->operand, kinds[means.kind]);
	}
	assert_null(spelling_elsewhere(2));
	assert_null(spelling_elsewhere(NO_NUMBER));
	assert_null(spelling_elsewhere(9000));
}

static void
words_of_no_code_are_nothing(void **state)
{
	static const char *const words[] = { "SRVFAIL", "SERVFAILS", "xyzzy",
		"refused.example", "-", "--", ".", "*", "(", ")", "()",
		"\xff\xfe", "\033[31m", "SERV FAIL", "2 5", "servfail refused",
		"RCODESERVFAIL5", "LDNS_RCODE_" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		require_kind(words[i], MEANS_NOTHING);
}

/* A word of 95 characters is one that somebody may write, of 96 none. */
static void
a_word_is_read_up_to_95_characters(void **state)
{
	char word[WORD_MOST];

	(void)state;
	for (size_t len = 90; len < 100; len++) {
		memset(word, 'x', len);
		memcpy(word, "ede7:", 5);
		word[len] = '\0';
		require_kind(word, len <= 95 ? MEANS_CODE : MEANS_NOTHING);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_is_read_up_to_95_characters),
		cmocka_unit_test(numbers_are_decimal_or_hexadecimal),
		cmocka_unit_test(the_ends_of_every_range_are_of_it),
		cmocka_unit_test(what_is_almost_a_number_is_nothing),
		cmocka_unit_test(numbers_above_65535_are_too_large),
		cmocka_unit_test(the_bare_number_16_is_two_codes),
		cmocka_unit_test(mnemonics_are_found_in_any_case),
		cmocka_unit_test(a_number_carries_its_form),
		cmocka_unit_test(a_form_without_a_number_is_nothing),
		cmocka_unit_test(blanks_a_full_stop_and_flags_do_not_count),
		cmocka_unit_test(a_code_can_be_written_twice),
		cmocka_unit_test(
		    two_codes_that_differ_are_not_one_written_twice),
		cmocka_unit_test(a_tsig_error_behind_notauth_is_the_code),
		cmocka_unit_test(a_code_is_written_twice_in_either_order),
		cmocka_unit_test(a_code_and_an_extended_error_are_never_one),
		cmocka_unit_test(extended_errors_are_read_by_number),
		cmocka_unit_test(extended_errors_are_read_by_name_in_any_case),
		cmocka_unit_test(
		    unknown_words_of_extended_errors_are_told_apart),
		cmocka_unit_test(
		    a_cause_stands_behind_any_way_to_write_its_code),
		cmocka_unit_test(
		    every_cause_is_read_by_number_and_by_id_in_any_case),
		cmocka_unit_test(
		    a_number_that_no_cause_has_is_told_from_other_words),
		cmocka_unit_test(a_word_that_is_too_long_is_nothing),
		cmocka_unit_test(every_spelling_is_found_in_any_case),
		cmocka_unit_test(every_form_of_a_number_is_read_in_any_case),
		cmocka_unit_test(every_form_of_a_name_is_read_in_any_case),
		cmocka_unit_test(every_ambiguous_word_has_candidates),
		cmocka_unit_test(ambiguous_words_are_listed_as_they_stand),
		cmocka_unit_test(spellings_are_listed_as_they_stand),
		cmocka_unit_test(every_number_of_another_list_is_explained),
		cmocka_unit_test(words_of_no_code_are_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
