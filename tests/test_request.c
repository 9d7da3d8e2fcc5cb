/*
 * What one or several operands ask for together.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/lookup/request.h"
#include "src/lookup/suggest.h"

enum { WORDS_MOST = 6, WORD_MOST = 256 };

static struct out err;
static struct request request;

/* Reads words that end in NULL; what is said is a string in err.bytes. */
static enum status
read_words(const char *const words[WORDS_MOST])
{
	static char copies[WORDS_MOST][WORD_MOST];
	static char *operands[WORDS_MOST];
	enum status status;
	size_t count = 0;

	while (count < WORDS_MOST && words[count] != NULL) {
		assert_true(strlen(words[count]) < WORD_MOST);
		operands[count] = strcpy(copies[count], words[count]);
		count++;
	}
	request = (struct request){ 0 };
	out_open(&err, -1);
	status = request_read(&request, operands, count, &err);
	assert_true(err.used < OUT_SIZE);
	err.bytes[err.used] = '\0';
	return status;
}

static const char *
shown(const char *const words[WORDS_MOST])
{
	static char line[WORDS_MOST * WORD_MOST];

	line[0] = '\0';
	for (size_t i = 0; i < WORDS_MOST && words[i] != NULL; i++) {
		strcat(line, i > 0 ? " " : "");
		strcat(line, words[i]);
	}
	return line;
}

/* Requires that words are a request of that kind, about which nothing is said.
 */
static void
require_kind(const char *const words[WORDS_MOST], enum request_kind kind)
{
	enum status status = read_words(words);

	if (status != STATUS_EXPLAINED || request.kind != kind)
		fail_msg("\"%s\": status %d, kind %d, not %d", shown(words),
		    (int)status, (int)request.kind, (int)kind);
	if (*err.bytes != '\0')
		fail_msg("\"%s\" says %s", shown(words), err.bytes);
}

static void
require_subject(const char *const words[WORDS_MOST], size_t i,
    struct subject wanted)
{
	const struct subject *found = &request.subjects[i];

	if (found->id != wanted.id || found->number != wanted.number)
		fail_msg("\"%s\": code %zu is record %d, number %d",
		    shown(words), i, (int)found->id, (int)found->number);
}

/* Requires that words fail with a status, and say exactly that. */
static void
require_failure(const char *const words[WORDS_MOST], enum status wanted,
    const char *message)
{
	enum status status = read_words(words);

	if (status != wanted)
		fail_msg("\"%s\": status %d, not %d", shown(words), (int)status,
		    (int)wanted);
	if (strcmp(err.bytes, message) != 0)
		fail_msg("\"%s\" says %s, not %s", shown(words), err.bytes,
		    message);
}

static void
require_misuse(const char *const words[WORDS_MOST], const char *message)
{
	require_failure(words, STATUS_MISUSE, message);
}

static void
one_operand_is_one_code(void **state)
{
	static const struct {
		const char *word;
		struct subject subject;
	} rows[] = {
		{ "0", { RC_NOERROR, 0 } },
		{ "1", { RC_FORMERR, 1 } },
		{ "servfail", { RC_SERVFAIL, 2 } },
		{ "nodata", { RC_NODATA, NO_NUMBER } },
		{ "17", { RC_BADKEY, 17 } },
		{ "badsig", { RC_BADSIG, 16 } },
		{ "NOTAUTH(BADKEY)", { RC_BADKEY, 17 } },
		{ "3841", { RC_PRIVATE_USE, 3841 } },
		{ "9000", { RC_UNASSIGNED_HIGH, 9000 } },
		{ "9002", { RC_SERVFAIL, 2 } },
		{ "12-15", { RC_UNASSIGNED_HEADER, NO_NUMBER } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const char *const words[WORDS_MOST] = { rows[i].word };

		require_kind(words, REQUEST_ONE);
		require_subject(words, 0, rows[i].subject);
		assert_string_equal(request.words[0], rows[i].word);
		assert_null(request.words[1]);
		assert_null(request.sixteen);
		assert_false(request.same_code);
		assert_false(request.same_range);
	}
}

static void
operands_that_are_one_name_are_joined(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		enum request_kind kind;
	} rows[] = {
		{ { "server", "failure" }, REQUEST_ONE },
		{ { "timed", "out" }, REQUEST_ONE },
		{ { "server", "failure.1" }, REQUEST_CAUSE },
		{ { "ede", "7.1" }, REQUEST_CAUSE },
		{ { "Name", "Error" }, REQUEST_ONE },
		{ { "RCODE", "5" }, REQUEST_ONE },
		{ { "??", "(5)" }, REQUEST_ONE },
		{ { "No", "such", "name" }, REQUEST_ONE },
		{ { "tsig", "verify", "failure", "(BADKEY)" }, REQUEST_ONE },
		{ { "RCODE", "16" }, REQUEST_SIXTEEN },
		{ { "no", "such", "host" }, REQUEST_AMBIGUOUS },
		{ { "server", "misbehaving" }, REQUEST_AMBIGUOUS },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_kind(rows[i].words, rows[i].kind);
		assert_string_equal(request.words[0], shown(rows[i].words));
		assert_null(request.words[1]);
		assert_false(request.same_code);
	}
}

static void
operands_too_long_to_be_joined_are_read_one_by_one(void **state)
{
	char word[WORD_MOST] = "", message[2 * WORD_MOST];

	(void)state;
	for (size_t len = 1; len + 1 < sizeof(word); len++) {
		const char *const words[WORDS_MOST] = { "2", word };
		enum status status;

		word[len - 1] = 'x';
		word[len] = '\0';
		status = read_words(words);
		assert_int_equal(status, STATUS_UNKNOWN);
		snprintf(message, sizeof(message), "rcodex: %.200s%s: not ",
		    word, len > 200 ? "..." : "");
		if (strncmp(err.bytes, message, strlen(message)) != 0)
			fail_msg("%zu letters: %s", len, err.bytes);
	}
}

/* Blanks take room before they are made one. */
static void
operands_are_joined_where_their_end_has_room_too(void **state)
{
	char word[WORD_MOST];

	(void)state;
	for (size_t len = JOINED_MOST - 4; len <= JOINED_MOST + 4; len++) {
		const char *const words[WORDS_MOST] = { "server", word };
		const size_t behind = strlen("server "),
			     blanks = len - behind - strlen("failure");
		enum status status;

		memset(word, ' ', blanks);
		strcpy(word + blanks, "failure");
		status = read_words(words);
		if (status !=
		    (len < JOINED_MOST ? STATUS_EXPLAINED : STATUS_UNKNOWN))
			fail_msg("%zu bytes: status %d", len, (int)status);
	}
}

static void
two_operands_are_compared_in_the_order_typed(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		struct subject subjects[2];
	} rows[] = {
		{ { "2", "5" }, { { RC_SERVFAIL, 2 }, { RC_REFUSED, 5 } } },
		{ { "5", "2" }, { { RC_REFUSED, 5 }, { RC_SERVFAIL, 2 } } },
		{ { "formerr", "badcookie" },
		    { { RC_FORMERR, 1 }, { RC_BADCOOKIE, 23 } } },
		{ { "nxdomain", "NoData" },
		    { { RC_NXDOMAIN, 3 }, { RC_NODATA, NO_NUMBER } } },
		{ { "badvers", "badsig" },
		    { { RC_BADVERS, 16 }, { RC_BADSIG, 16 } } },
		{ { "3841", "65535" },
		    { { RC_PRIVATE_USE, 3841 }, { RC_RESERVED_LAST, 65535 } } },
		{ { "0", "nodata" },
		    { { RC_NOERROR, 0 }, { RC_NODATA, NO_NUMBER } } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_kind(rows[i].words, REQUEST_TWO);
		for (size_t j = 0; j < 2; j++) {
			require_subject(rows[i].words, j, rows[i].subjects[j]);
			assert_string_equal(request.words[j], rows[i].words[j]);
		}
		assert_null(request.sixteen);
		assert_false(request.same_code);
		assert_false(request.same_range);
	}
}

/* What 16 is beside each code, by design: the signing ones, and the others. */
static const struct sixteen_row {
	const char *other;
	enum record_id sixteen;
} sixteens[] = {
	{ "0", RC_BADVERS },
	{ "nodata", RC_BADVERS },
	{ "1", RC_BADVERS },
	{ "2", RC_BADVERS },
	{ "3", RC_BADVERS },
	{ "4", RC_BADVERS },
	{ "5", RC_BADVERS },
	{ "6", RC_BADVERS },
	{ "7", RC_BADVERS },
	{ "8", RC_BADVERS },
	{ "9", RC_BADSIG },
	{ "notauth", RC_BADSIG },
	{ "10", RC_BADVERS },
	{ "11", RC_BADVERS },
	{ "badvers", RC_BADSIG },
	{ "16(BADVERS)", RC_BADSIG },
	{ "badsig", RC_BADVERS },
	{ "NOTAUTH(BADSIG)", RC_BADVERS },
	{ "17", RC_BADSIG },
	{ "18", RC_BADSIG },
	{ "19", RC_BADSIG },
	{ "20", RC_BADSIG },
	{ "21", RC_BADSIG },
	{ "22", RC_BADSIG },
	{ "badtrunc", RC_BADSIG },
	{ "NOTAUTH(BADKEY)", RC_BADSIG },
	{ "23", RC_BADVERS },
	{ "3841", RC_BADVERS },
	{ "9017", RC_BADSIG },
	{ "65535", RC_BADVERS },
	{ "ede7", RC_BADVERS },
	{ "ede16", RC_BADVERS },
	{ "ede49152", RC_BADVERS },
};

static void
sixteen_is_what_fits_beside_the_other(void **state)
{
	static const char *const spelt[] = { "16", "0x10", "RCODE16" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(sixteens) * 2; i++) {
		const struct sixteen_row *row = &sixteens[i / 2];
		const char *number = spelt[i % COUNT_OF(spelt)];
		size_t place = i % 2;
		const char *const words[WORDS_MOST] = {
			place == 0 ? number : row->other,
			place == 0 ? row->other : number,
		};

		require_kind(words, REQUEST_TWO);
		require_subject(words, place,
		    (struct subject){ row->sixteen, 16 });
		assert_int_not_equal(request.subjects[1 - place].id,
		    row->sixteen);
		assert_string_equal(request.sixteen,
		    record_get(row->sixteen)->mnemonic);
		assert_false(request.same_code);
		assert_false(request.same_range);
	}
}

static void
sixteen_twice_is_sixteen(void **state)
{
	static const char *const rows[][WORDS_MOST] = { { "16" }, { "0x10" },
		{ "16", "16" }, { "16", "RCODE16" }, { "?16", "016" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_kind(rows[i], REQUEST_SIXTEEN);
		assert_null(request.sixteen);
		assert_false(request.same_code);
	}
}

static void
two_words_for_one_code_are_one_code(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		struct subject subject;
	} rows[] = {
		{ { "2", "2" }, { RC_SERVFAIL, 2 } },
		{ { "2", "servfail" }, { RC_SERVFAIL, 2 } },
		{ { "ESERVFAIL", "0x2" }, { RC_SERVFAIL, 2 } },
		{ { "nodata", "EAI_NODATA" }, { RC_NODATA, NO_NUMBER } },
		{ { "badsig", "16(BADSIG)" }, { RC_BADSIG, 16 } },
		{ { "3841", "RCODE3841" }, { RC_PRIVATE_USE, 3841 } },
		{ { "65535", "0xffff" }, { RC_RESERVED_LAST, 65535 } },
		{ { "ede7", "EDE:7" }, { RC_EDE7, 7 } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_kind(rows[i].words, REQUEST_ONE);
		require_subject(rows[i].words, 0, rows[i].subject);
		assert_true(request.same_code);
		assert_false(request.same_range);
		assert_string_equal(request.words[0], rows[i].words[0]);
		assert_string_equal(request.words[1], rows[i].words[1]);
	}
}

static void
two_numbers_of_one_range_are_one_range(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		struct subject subject;
	} rows[] = {
		{ { "3841", "3842" }, { RC_PRIVATE_USE, 3841 } },
		{ { "4095", "3841" }, { RC_PRIVATE_USE, 4095 } },
		{ { "9000", "9999" }, { RC_UNASSIGNED_HIGH, 9000 } },
		{ { "ede49152", "ede65535" }, { RC_EDE_PRIVATE, 49152 } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_kind(rows[i].words, REQUEST_ONE);
		require_subject(rows[i].words, 0, rows[i].subject);
		assert_true(request.same_range);
		assert_false(request.same_code);
		assert_string_equal(request.words[1], rows[i].words[1]);
	}
}

/* Stores a number of a range as one types it. */
static void
write_number(char word[16], enum record_id id, int32_t number)
{
	snprintf(word, 16, "%s%d", record_is_ede(id) ? "ede" : "", (int)number);
}

static void
the_ends_of_every_range_are_one_range(void **state)
{
	(void)state;
	for (int i = 0; i < RC_COUNT; i++) {
		enum record_id id = (enum record_id)i;
		const struct record *range = record_get(id);
		char first[16], last[16];
		const char *const words[WORDS_MOST] = { first, last };

		if (!range->range)
			continue;
		write_number(first, id, range->first);
		write_number(last, id, range->last);
		require_kind(words, REQUEST_ONE);
		require_subject(words, 0, (struct subject){ id, range->first });
		assert_int_equal(request.same_range,
		    range->first != range->last);
		assert_int_equal(request.same_code,
		    range->first == range->last);
	}
}

static void
sixteen_beside_every_range_or_ede_is_badvers(void **state)
{
	(void)state;
	for (int i = 0; i < RC_COUNT; i++) {
		enum record_id id = (enum record_id)i;
		char number[16];
		const char *const words[WORDS_MOST] = { "16", number };

		if (!record_get(id)->range && !record_is_ede(id))
			continue;
		write_number(number, id, record_get(id)->first);
		require_kind(words, REQUEST_TWO);
		require_subject(words, 0, (struct subject){ RC_BADVERS, 16 });
	}
}

static void
misuse_comes_before_what_words_mean(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		const char *message;
	} rows[] = {
		{ { NULL }, "" },
		{ { "nosuch", "-", "2" },
		    "rcodex: -: stands for standard input and goes with no code\n" },
		{ { "-" },
		    "rcodex: -: stands for standard input and goes with no code\n" },
		{ { "2", "-" },
		    "rcodex: -: stands for standard input and goes with no code\n" },
		{ { "-", "2" },
		    "rcodex: -: stands for standard input and goes with no code\n" },
		{ { "nosuch", "-" },
		    "rcodex: -: stands for standard input and goes with no code\n" },
		{ { "ede" }, "rcodex: ede: needs a number or a name\n" },
		{ { "EDE" }, "rcodex: EDE: needs a number or a name\n" },
		{ { "2", "ede" }, "rcodex: ede: needs a number or a name\n" },
		{ { "nosuch", "ede" },
		    "rcodex: ede: needs a number or a name\n" },
		{ { "nosuch", "2", "ede" },
		    "rcodex: ede: needs a number or a name\n" },
		{ { "2.1", "5" },
		    "rcodex: 2.1: one cause is explained alone, beside no other\n" },
		{ { "1", "nosuch", "ede7.1" },
		    "rcodex: ede7.1: one cause is explained alone, beside no other\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_misuse(rows[i].words, rows[i].message);
}

static void
a_dash_beside_a_name_is_misuse(void **state)
{
	static const char *const rows[][WORDS_MOST] = { { "servfail", "-" },
		{ "-", "servfail" }, { "nodata", "-" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_misuse(rows[i],
		    "rcodex: -: stands for standard input and goes with no code\n");
}

static void
an_empty_operand_names_no_code_beside_another(void **state)
{
	static const char *const rows[][WORDS_MOST] = { { "", "2" },
		{ "2", "" }, { "", "servfail" }, { "servfail", "" } };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_failure(rows[i], STATUS_UNKNOWN,
		    "rcodex: '': not a DNS response code; "
		    "try a number or a name: rcodex 2\n");
}

static void
what_cannot_be_explained_is_said(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		const char *message;
	} rows[] = {
		{ { "SRVFAIL" },
		    "rcodex: SRVFAIL: not a DNS response code; "
		    "did you mean SERVFAIL?\n" },
		{ { "zebra" },
		    "rcodex: zebra: not a DNS response code; "
		    "try a number or a name: rcodex 2\n" },
		{ { "" },
		    "rcodex: '': not a DNS response code; "
		    "try a number or a name: rcodex 2\n" },
		{ { "a\033b" },
		    "rcodex: a\\x1bb: not a DNS response code; "
		    "try a number or a name: rcodex 2\n" },
		{ { "65536" },
		    "rcodex: 65536: not a DNS response code (0-65535)\n" },
		{ { "ede", "nosuch" },
		    "rcodex: ede nosuch: no Extended DNS Error; try a number, "
		    "or rcodex -l ede\n" },
		{ { "ede65536" },
		    "rcodex: ede65536: no Extended DNS Error (0-65535)\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_failure(rows[i].words, STATUS_UNKNOWN, rows[i].message);
}

static void
extended_errors_are_operands(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		enum request_kind kind;
		struct subject subjects[2];
		bool code_behind_ede;
	} rows[] = {
		{ { "ede7" }, REQUEST_ONE, { { RC_EDE7, 7 } }, false },
		{ { "ede", "7" }, REQUEST_ONE, { { RC_EDE7, 7 } }, false },
		{ { "ede", "signature", "expired" }, REQUEST_ONE,
		    { { RC_EDE7, 7 } }, false },
		{ { "ede22", "ede23" }, REQUEST_TWO,
		    { { RC_EDE22, 22 }, { RC_EDE23, 23 } }, false },
		{ { "2", "ede22" }, REQUEST_TWO,
		    { { RC_SERVFAIL, 2 }, { RC_EDE22, 22 } }, false },
		{ { "2", "ede", "22" }, REQUEST_TWO,
		    { { RC_SERVFAIL, 2 }, { RC_EDE22, 22 } }, false },
		{ { "ede", "22", "23" }, REQUEST_TWO,
		    { { RC_EDE22, 22 }, { RC_BADCOOKIE, 23 } }, true },
		{ { "ede", "22", "ede", "23" }, REQUEST_TWO,
		    { { RC_EDE22, 22 }, { RC_EDE23, 23 } }, false },
		{ { "ede40", "ede41" }, REQUEST_ONE,
		    { { RC_EDE_UNASSIGNED, 40 } }, false },
		{ { "ede50000" }, REQUEST_ONE, { { RC_EDE_PRIVATE, 50000 } },
		    false },
		{ { "EDE:", "7", "(Signature", "Expired)" }, REQUEST_ONE,
		    { { RC_EDE7, 7 } }, false },
		{ { "ede", "2", "2" }, REQUEST_TWO,
		    { { RC_EDE2, 2 }, { RC_SERVFAIL, 2 } }, true },
		{ { "ede", "22", "servfail" }, REQUEST_TWO,
		    { { RC_EDE22, 22 }, { RC_SERVFAIL, 2 } }, false },
		{ { "ede22", "23" }, REQUEST_TWO,
		    { { RC_EDE22, 22 }, { RC_BADCOOKIE, 23 } }, false },
		{ { "ede", "22", "ede23" }, REQUEST_TWO,
		    { { RC_EDE22, 22 }, { RC_EDE23, 23 } }, false },
		{ { "EDE", "7", "7" }, REQUEST_TWO,
		    { { RC_EDE7, 7 }, { RC_YXRRSET, 7 } }, true },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_kind(rows[i].words, rows[i].kind);
		require_subject(rows[i].words, 0, rows[i].subjects[0]);
		if (rows[i].kind == REQUEST_TWO)
			require_subject(rows[i].words, 1, rows[i].subjects[1]);
		if (request.code_behind_ede != rows[i].code_behind_ede)
			fail_msg("\"%s\"", shown(rows[i].words));
	}
}

static void
every_culprit_of_two_is_named(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		const char *message;
	} rows[] = {
		{ { "2", "zebra" },
		    "rcodex: zebra: not a DNS response code; "
		    "try a number or a name: rcodex 2\n" },
		{ { "77777", "2" },
		    "rcodex: 77777: not a DNS response code (0-65535)\n" },
		{ { "77777", "ede65536" },
		    "rcodex: 77777: not a DNS response code (0-65535)\n"
		    "rcodex: ede65536: no Extended DNS Error (0-65535)\n" },
		{ { "16", "65536" },
		    "rcodex: 65536: not a DNS response code (0-65535)\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_failure(rows[i].words, STATUS_UNKNOWN, rows[i].message);
}

/* Requires that a list of names, parted by commas, is that of candidates. */
static void
require_candidates(const char *word, const char *list,
    const struct ambiguity *ambiguity)
{
	for (size_t i = 0; i < ambiguity->count; i++) {
		bool last = i + 1 == ambiguity->count;
		char name[WORD_MOST] = "";
		size_t len = strcspn(list, ",\n");
		struct meaning means;

		assert_true(len < sizeof(name));
		memcpy(name, list, len);
		means = operand_read(name);
		if (means.kind != MEANS_CODE ||
		    means.subject.id != ambiguity->candidates[i])
			fail_msg("\"%s\": name %zu is \"%s\"", word, i, name);
		if (strncmp(list + len, last ? "\n" : ", ", 2) != 0)
			fail_msg("\"%s\": behind name %zu is \"%s\"", word, i,
			    list + len);
		list += len + 2;
	}
}

static void
an_ambiguous_word_of_two_names_its_codes(void **state)
{
	const char *word;
	char start[WORD_MOST];

	(void)state;
	for (size_t i = 0; (word = spelling_ambiguous(i)) != NULL; i++) {
		const char *const words[WORDS_MOST] = { word, "2" };
		size_t len = (size_t)snprintf(start, sizeof(start),
		    "rcodex: %s: can be several codes: name one of ", word);

		assert_int_equal(read_words(words), STATUS_UNKNOWN);
		if (strncmp(err.bytes, start, len) != 0)
			fail_msg("\"%s\" says %s", word, err.bytes);
		require_candidates(word, err.bytes + len,
		    operand_read(word).ambiguity);
	}
}

/* Stores how words that are near are offered. */
static void
offer(char to[WORD_MOST], const char *const found[], size_t count)
{
	switch (count) {
	case 0:
		strcpy(to, "try a number or a name: rcodex 2");
		break;
	case 1:
		snprintf(to, WORD_MOST, "did you mean %s?", found[0]);
		break;
	case 2:
		snprintf(to, WORD_MOST, "did you mean %s or %s?", found[0],
		    found[1]);
		break;
	default:
		snprintf(to, WORD_MOST, "did you mean %s, %s or %s?", found[0],
		    found[1], found[2]);
		break;
	}
}

static void
up_to_three_near_words_are_offered(void **state)
{
	static const char *const words[] = { "zebra", "SRVFAIL", "BADSIME",
		"BADKIG", "BADMIME", "900x", "xxrrset", "XXDOMAIN", "notxxxe" };
	bool seen[SUGGESTIONS_MOST + 1] = { false };
	char wanted[WORD_MOST], message[2 * WORD_MOST];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		const char *const row[WORDS_MOST] = { words[i] };
		const char *found[SUGGESTIONS_MOST];
		size_t count = suggest(words[i], found);

		offer(wanted, found, count);
		snprintf(message, sizeof(message),
		    "rcodex: %s: not a DNS response code; %s\n", words[i],
		    wanted);
		require_failure(row, STATUS_UNKNOWN, message);
		seen[count] = true;
	}
	for (size_t i = 0; i <= SUGGESTIONS_MOST; i++) {
		if (!seen[i])
			fail_msg("no word has %zu suggestions", i);
	}
}

/* Requires that a request is about these codes, in this order. */
static void
require_about(const char *const words[WORDS_MOST],
    const struct subject subjects[], size_t count)
{
	struct subject subject;
	struct turn turn = { 0 };

	assert_int_equal(read_words(words), STATUS_EXPLAINED);
	for (size_t i = 0; i < count; i++) {
		if (!request_next(&request, &turn, &subject))
			fail_msg("\"%s\": %zu codes, not %zu", shown(words), i,
			    count);
		if (subject.id != subjects[i].id ||
		    subject.number != subjects[i].number)
			fail_msg("\"%s\": code %zu is record %d, number %d",
			    shown(words), i, (int)subject.id,
			    (int)subject.number);
	}
	if (request_next(&request, &turn, &subject))
		fail_msg("\"%s\": more than %zu codes", shown(words), count);
}

static void
a_request_lists_its_codes(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		size_t count;
		struct subject subjects[2];
	} rows[] = {
		{ { "2" }, 1, { { RC_SERVFAIL, 2 } } },
		{ { "3841" }, 1, { { RC_PRIVATE_USE, 3841 } } },
		{ { "2", "servfail" }, 1, { { RC_SERVFAIL, 2 } } },
		{ { "3842", "3841" }, 1, { { RC_PRIVATE_USE, 3842 } } },
		{ { "5", "2" }, 2, { { RC_REFUSED, 5 }, { RC_SERVFAIL, 2 } } },
		{ { "16", "17" }, 2, { { RC_BADSIG, 16 }, { RC_BADKEY, 17 } } },
		{ { "16" }, 2, { { RC_BADVERS, 16 }, { RC_BADSIG, 16 } } },
		{ { "16", "16" }, 2,
		    { { RC_BADVERS, 16 }, { RC_BADSIG, 16 } } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		require_about(rows[i].words, rows[i].subjects, rows[i].count);
}

static void
three_codes_and_more_are_listed_in_their_order(void **state)
{
	static const struct {
		const char *words[WORDS_MOST];
		size_t count;
		struct subject subjects[5];
	} rows[] = {
		{ { "2", "3", "5" }, 3,
		    { { RC_SERVFAIL, 2 }, { RC_NXDOMAIN, 3 },
			{ RC_REFUSED, 5 } } },
		{ { "2", "2", "servfail" }, 3,
		    { { RC_SERVFAIL, 2 }, { RC_SERVFAIL, 2 },
			{ RC_SERVFAIL, 2 } } },
		{ { "16", "2", "16" }, 5,
		    { { RC_BADVERS, 16 }, { RC_BADSIG, 16 }, { RC_SERVFAIL, 2 },
			{ RC_BADVERS, 16 }, { RC_BADSIG, 16 } } },
		{ { "ede", "7", "ede", "8", "ede9" }, 3,
		    { { RC_EDE7, 7 }, { RC_EDE8, 8 }, { RC_EDE9, 9 } } },
		{ { "1", "2", "ede", "22" }, 3,
		    { { RC_FORMERR, 1 }, { RC_SERVFAIL, 2 },
			{ RC_EDE22, 22 } } },
		{ { "nodata", "3841", "0" }, 3,
		    { { RC_NODATA, NO_NUMBER }, { RC_PRIVATE_USE, 3841 },
			{ RC_NOERROR, 0 } } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		require_about(rows[i].words, rows[i].subjects, rows[i].count);
		assert_int_equal(request.kind, REQUEST_SEVERAL);
	}
}

static void
every_culprit_of_several_is_named(void **state)
{
	static const char *const words[WORDS_MOST] = { "2", "nosuchword",
		"ENOTFOUND", "99999" };

	(void)state;
	require_failure(words, STATUS_UNKNOWN,
	    "rcodex: nosuchword: not a DNS response code; "
	    "try a number or a name: rcodex 2\n"
	    "rcodex: ENOTFOUND: can be several codes: name one of NXDOMAIN, "
	    "NODATA\n"
	    "rcodex: 99999: not a DNS response code (0-65535)\n");
}

static void
a_number_or_id_behind_a_code_is_one_of_its_causes(void **state)
{
	size_t first, at;

	(void)state;
	cause_main(RC_SERVFAIL, &first);
	require_kind((const char *const[WORDS_MOST]){ "2.1" }, REQUEST_CAUSE);
	assert_int_equal(request.cause, first);
	require_subject((const char *const[WORDS_MOST]){ "2.1" }, 0,
	    (struct subject){ RC_SERVFAIL, 2 });
	assert_true(cause_find(RC_SERVFAIL, "sig_expired", 11, &at));
	require_kind((const char *const[WORDS_MOST]){ "ServFail.SIG_EXPIRED" },
	    REQUEST_CAUSE);
	assert_int_equal(request.cause, at);
	cause_main(RC_EDE7, &first);
	require_kind((const char *const[WORDS_MOST]){ "ede7.1" },
	    REQUEST_CAUSE);
	assert_int_equal(request.cause, first);
	require_kind((const char *const[WORDS_MOST]){ "0x2.1" }, REQUEST_CAUSE);
}

static void
a_cause_that_a_code_has_not_is_refused(void **state)
{
	char message[128];
	size_t first, rare;
	size_t count =
	    cause_main(RC_SERVFAIL, &first) + cause_rare(RC_SERVFAIL, &rare);

	(void)state;
	snprintf(message, sizeof(message),
	    "rcodex: 2.99: it has causes 1 to %zu: rcodex servfail\n", count);
	require_failure((const char *const[WORDS_MOST]){ "2.99" },
	    STATUS_UNKNOWN, message);
	require_failure((const char *const[WORDS_MOST]){ "16.1" },
	    STATUS_UNKNOWN,
	    "rcodex: 16.1: 16 is two codes: name badvers or badsig\n");
}

static void
an_ambiguous_request_lists_all_that_it_can_be(void **state)
{
	const char *word;

	(void)state;
	for (size_t i = 0; (word = spelling_ambiguous(i)) != NULL; i++) {
		const struct ambiguity *ambiguity =
		    operand_read(word).ambiguity;
		const char *const words[WORDS_MOST] = { word };
		struct subject subjects[CANDIDATES_MOST];

		for (size_t j = 0; j < ambiguity->count; j++) {
			subjects[j].id =
			    (enum record_id)ambiguity->candidates[j];
			subjects[j].number = record_get(subjects[j].id)->first;
		}
		require_about(words, subjects, ambiguity->count);
		assert_int_equal(request.kind, REQUEST_AMBIGUOUS);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_operand_is_one_code),
		cmocka_unit_test(operands_that_are_one_name_are_joined),
		cmocka_unit_test(
		    operands_too_long_to_be_joined_are_read_one_by_one),
		cmocka_unit_test(
		    operands_are_joined_where_their_end_has_room_too),
		cmocka_unit_test(two_operands_are_compared_in_the_order_typed),
		cmocka_unit_test(sixteen_is_what_fits_beside_the_other),
		cmocka_unit_test(sixteen_twice_is_sixteen),
		cmocka_unit_test(two_words_for_one_code_are_one_code),
		cmocka_unit_test(two_numbers_of_one_range_are_one_range),
		cmocka_unit_test(the_ends_of_every_range_are_one_range),
		cmocka_unit_test(sixteen_beside_every_range_or_ede_is_badvers),
		cmocka_unit_test(misuse_comes_before_what_words_mean),
		cmocka_unit_test(a_dash_beside_a_name_is_misuse),
		cmocka_unit_test(an_empty_operand_names_no_code_beside_another),
		cmocka_unit_test(what_cannot_be_explained_is_said),
		cmocka_unit_test(extended_errors_are_operands),
		cmocka_unit_test(every_culprit_of_two_is_named),
		cmocka_unit_test(an_ambiguous_word_of_two_names_its_codes),
		cmocka_unit_test(up_to_three_near_words_are_offered),
		cmocka_unit_test(a_request_lists_its_codes),
		cmocka_unit_test(
		    three_codes_and_more_are_listed_in_their_order),
		cmocka_unit_test(every_culprit_of_several_is_named),
		cmocka_unit_test(
		    a_number_or_id_behind_a_code_is_one_of_its_causes),
		cmocka_unit_test(a_cause_that_a_code_has_not_is_refused),
		cmocka_unit_test(an_ambiguous_request_lists_all_that_it_can_be),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
