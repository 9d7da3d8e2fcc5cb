/*
 * The line of one code, field by field.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/show/brief.h"
#include "rcodex/show/list.h"
#include "rcodex/table/subject.h"

#include "screen.h"

enum { FIELDS = 4, OPERANDS = 2 };

/* Parts a line at its tabs; returns how many fields it has. */
static size_t
part(char *line, char *fields[FIELDS])
{
	size_t count = 0;

	for (char *field = line; field != NULL; count++) {
		char *tab = strchr(field, '\t');

		if (tab != NULL)
			*tab++ = '\0';
		if (count < FIELDS)
			fields[count] = field;
		field = tab;
	}
	return count;
}

/* Checks the fields of a line against the record. */
static void
check_fields(const struct subject *subject, char *const fields[FIELDS])
{
	const struct record *text = record_text(LANG_en, subject->id);
	struct text wanted;

	subject_number(&wanted, subject);
	assert_string_equal(fields[0], wanted.bytes);
	subject_mnemonic(&wanted, subject);
	assert_string_equal(fields[1], wanted.bytes);
	assert_string_equal(fields[2], record_get(subject->id)->name);
	assert_string_equal(fields[3], text->gist);
}

static void
a_line_is_four_fields(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct subject subject = subject_of((enum record_id)id);
		char line[LINE_MOST], *fields[FIELDS] = { NULL };
		size_t count;

		out_open(&out, -1);
		brief_line(&out, LANG_en, &subject);
		if (count_lines(printed()) != 1)
			fail_msg("record %d: %s", id, printed());
		assert_string_equal(next_line(printed(), line), "");
		if (has_place(line) || strchr(line, '\033') != NULL)
			fail_msg("record %d: %s", id, line);
		count = part(line, fields);
		if (count != FIELDS)
			fail_msg("record %d: %zu fields", id, count);
		check_fields(&subject, fields);
		for (size_t j = 0; j < FIELDS; j++) {
			if (*fields[j] == '\0')
				fail_msg("record %d: field %zu is empty", id,
				    j);
		}
	}
}

/* A request, and what the first two fields of its lines are. */
static const struct row {
	const char *words[OPERANDS];
	const char *begins[CANDIDATES_MOST];
} rows[] = {
	{ { "2" }, { "2\tSERVFAIL\t" } },
	{ { "nodata" }, { "-\tNODATA\t" } },
	{ { "3841" }, { "3841\tRCODE3841\t" } },
	{ { "NOTAUTH(BADKEY)" }, { "17\tBADKEY\t" } },
	{ { "2", "5" }, { "2\tSERVFAIL\t", "5\tREFUSED\t" } },
	{ { "5", "2" }, { "5\tREFUSED\t", "2\tSERVFAIL\t" } },
	{ { "2", "servfail" }, { "2\tSERVFAIL\t" } },
	{ { "3842", "3841" }, { "3842\tRCODE3842\t" } },
	{ { "16" }, { "16\tBADVERS\t", "16\tBADSIG\t" } },
	{ { "16", "16" }, { "16\tBADVERS\t", "16\tBADSIG\t" } },
	{ { "16", "17" }, { "16\tBADSIG\t", "17\tBADKEY\t" } },
	{ { "ENOTFOUND" }, { "3\tNXDOMAIN\t", "-\tNODATA\t" } },
};

static void
a_request_has_a_line_for_each_code(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		static char copies[OPERANDS][64];
		char *words[OPERANDS] = { copies[0], copies[1] };
		struct request request = { 0 };
		char line[LINE_MOST];
		const char *text;
		size_t count = 0;

		while (count < OPERANDS && rows[i].words[count] != NULL) {
			strcpy(copies[count], rows[i].words[count]);
			count++;
		}
		out_open(&out, -1);
		assert_int_equal(request_read(&request, words, count, &out),
		    STATUS_EXPLAINED);
		brief_print(&out, LANG_en, &request);
		text = printed();
		for (count = 0; (text = next_line(text, line)) != NULL;
		     count++) {
			const char *begin = count < CANDIDATES_MOST ?
			    rows[i].begins[count] :
			    NULL;

			if (begin == NULL ||
			    strncmp(line, begin, strlen(begin)) != 0)
				fail_msg("%s: line %zu: %s", rows[i].words[0],
				    count, line);
		}
		if (count < CANDIDATES_MOST && rows[i].begins[count] != NULL)
			fail_msg("%s: %zu lines", rows[i].words[0], count);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_is_four_fields),
		cmocka_unit_test(a_request_has_a_line_for_each_code),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
