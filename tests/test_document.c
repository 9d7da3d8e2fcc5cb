/*
 * Records as JSON, read by a checker of its own.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rcodex/show/document.h"
#include "rcodex/table/subject.h"

#include "rcodex/base/utf8.h"

#include "printed.h"
#include "records.h"

enum { DEPTH_MOST = 8 };

static const char *
print_code(struct subject subject)
{
	struct json json = { &out, false };

	out_open(&out, -1);
	document_code(&json, LANG_en, &subject);
	return printed();
}

static const char *
print_request(const struct request *request)
{
	out_open(&out, -1);
	document_print(&out, LANG_en, request);
	return printed();
}

/* Returns what follows a string without control characters, NULL where none is.
 */
static const char *
skip_string(const char *p)
{
	uint32_t character;
	size_t len;

	if (*p++ != '"')
		return NULL;
	for (; *p != '"'; p++) {
		if (*p == '\\' && *++p != '"' && *p != '\\')
			return NULL;
		len = utf8_decode(p, strnlen(p, 4), &character);
		if (len == 0 || character < ' ' || character == 0x7f)
			return NULL;
		p += len - 1;
	}
	return p + 1;
}

/* Returns what follows a string that is not empty, a number, null or true. */
static const char *
skip_scalar(const char *p)
{
	size_t digits = strspn(p, "0123456789");

	if (*p == '"')
		return p[1] != '"' ? skip_string(p) : NULL;
	if (strncmp(p, "null", 4) == 0 || strncmp(p, "true", 4) == 0)
		return p + 4;
	return digits == 1 || (digits > 1 && *p != '0') ? p + digits : NULL;
}

/*
 * Returns where a text is not one JSON value and this end behind it, or where
 * something in it is empty; NULL where it is as it has to be.
 */
static const char *
fault(const char *p, const char *end)
{
	char closing[DEPTH_MOST];
	size_t depth = 0;

	for (;;) {
		const char *next = p;

		if (depth > 0 && closing[depth - 1] == '}') {
			if ((next = skip_string(p)) == NULL || *next++ != ':')
				return p;
		}
		p = next;
		if ((*p == '{' || *p == '[') && depth < DEPTH_MOST) {
			closing[depth++] = *p++ == '{' ? '}' : ']';
			continue;
		}
		if ((next = skip_scalar(p)) == NULL)
			return p;
		p = next;
		for (; depth > 0 && *p == closing[depth - 1]; depth--)
			p++;
		if (depth == 0)
			return strcmp(p, end) != 0 ? p : NULL;
		if (*p++ != ',')
			return p - 1;
	}
}

static void
require_document(const char *what, const char *text, const char *end)
{
	const char *place = fault(text, end);

	if (place != NULL)
		fail_msg("%s: no JSON, or empty: %.40s", what, place);
}

/* Returns how often a text stands in another. */
static size_t
times(const char *text, const char *what)
{
	size_t count = 0;

	for (; (text = strstr(text, what)) != NULL; text++)
		count++;
	return count;
}

static void
the_checker_finds_what_is_no_document(void **state)
{
	static const char *const good[] = { "0", "null", "true", "\"a\"", "[1]",
		"\"\303\244\"", "{\"a\":[\"b\",{\"c\":null}],\"d\":10}",
		"\"\\\"[,{\\\\\"" };
	static const char *const bad[] = { "", "[", "[1", "1]", "[1}", "[1,]",
		"[,1]", "[1 2]", "[]", "{}", "\"\"", "\"a", "\"\\n\"", "\"\t\"",
		"\"\\", "{1}", "{\"a\"}", "{\"a\",1}", "{\"a\":}", "{\"a\":1,}",
		"{\"a\":1", "{\"a\":1]", "1,2", "nul", "01", "-1", "\"\303\"" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(good); i++)
		require_document(good[i], good[i], "");
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		if (fault(bad[i], "") == NULL)
			fail_msg("\"%s\" passes", bad[i]);
	}
}

static void
every_record_is_an_object_with_content(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		struct subject subject = last_of(id);

		require_document(called(id), print_code(subject), "");
		subject.number = NO_NUMBER;
		require_document(called(id), print_code(subject), "");
	}
}

static void
number_is_null_for_nodata_and_unnamed_ranges_only(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		struct subject subject = last_of(id);
		char wanted[64];

		snprintf(wanted, sizeof(wanted), "{\"number\":%d,\"",
		    (int)subject.number);
		if (subject.number == NO_NUMBER)
			strcpy(wanted, "{\"number\":null,\"");
		if (strncmp(print_code(subject), wanted, strlen(wanted)) != 0)
			fail_msg("%s: %.40s", called(id), printed());
		if (!record_get(subject.id)->range)
			continue;
		snprintf(wanted, sizeof(wanted),
		    "{\"number\":null,\"first\":%d,\"last\":%d,\"",
		    (int)record_get(subject.id)->first, (int)subject.number);
		subject.number = NO_NUMBER;
		if (strncmp(print_code(subject), wanted, strlen(wanted)) != 0)
			fail_msg("%s: %.40s", called(id), printed());
	}
}

static void
only_ranges_have_a_first_and_a_last_number(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const char *text = print_code(last_of(id));
		size_t wanted = record_get((enum record_id)id)->range;

		if (times(text, ",\"first\":") != wanted ||
		    times(text, ",\"last\":") != wanted)
			fail_msg("%s: %.60s", called(id), text);
	}
}

static const char begin[] = "{\"lang\":\"en\",\"codes\":[";

static void
one_code_is_alone_among_the_codes(void **state)
{
	static char object[OUT_SIZE];

	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct request request = { .kind = REQUEST_ONE,
			.subjects = { last_of(id) } };

		strcat(strcpy(object, begin), print_code(last_of(id)));
		strcat(object, "]}\n");
		assert_string_equal(print_request(&request), object);
	}
}

static void
one_cause_is_alone_among_the_cases(void **state)
{
	static char cause[OUT_SIZE];

	(void)state;
	for (size_t i = 0; i < CAUSE_COUNT; i++) {
		const struct subject subject = last_of(cause_get(i)->of);
		const struct request request = { .kind = REQUEST_CAUSE,
			.subjects = { subject },
			.cause = i };
		const char *text = print_request(&request), *at;

		require_document(cause_get(i)->id, text, "\n");
		assert_int_equal(times(text, "\"id\":"), 1);
		at = strstr(text, "\"cases\":[{\"id\":");
		assert_non_null(at);
		snprintf(cause, sizeof(cause), "%s", at + 9);
		*strstr(cause, "]}]}") = '\0';
		if (strstr(print_code(subject), cause) == NULL)
			fail_msg("%s.%s", called(cause_get(i)->of),
			    cause_get(i)->id);
	}
}

static void
every_two_records_are_a_comparison_with_content(void **state)
{
	char what[128];

	(void)state;
	for (int i = 0; i < RC_COUNT * RC_COUNT; i++) {
		int a = i / RC_COUNT, b = i % RC_COUNT;
		const struct request request = { .kind = REQUEST_TWO,
			.subjects = { last_of(a), last_of(b) } };
		const char *text;

		if (a == b)
			continue;
		snprintf(what, sizeof(what), "%s and %s", called(a), called(b));
		text = print_request(&request);
		require_document(what, text, "\n");
		if (strncmp(text, begin, strlen(begin)) != 0 ||
		    times(text, "\"references\":") != 2 ||
		    times(text, "],\"compare\":{\"summary\":") != 1)
			fail_msg("%s: not two codes: %.60s", what, text);
	}
}

static void
sixteen_is_a_comparison_of_both(void **state)
{
	static const struct request two = { .kind = REQUEST_TWO,
		.subjects = { { RC_BADVERS, 16 }, { RC_BADSIG, 16 } } };
	static const struct request sixteen = { .kind = REQUEST_SIXTEEN };
	static char wanted[OUT_SIZE];

	(void)state;
	strcpy(wanted, print_request(&two));
	assert_string_equal(print_request(&sixteen), wanted);
}

static void
an_ambiguous_word_is_all_its_candidates(void **state)
{
	const char *word;

	(void)state;
	for (size_t i = 0; (word = spelling_ambiguous(i)) != NULL; i++) {
		const struct request request = { .kind = REQUEST_AMBIGUOUS,
			.ambiguity = operand_read(word).ambiguity };
		const char *text = print_request(&request);

		require_document(word, text, "\n");
		if (times(text, "\"references\":") != request.ambiguity->count)
			fail_msg("%s: %.60s", word, text);
	}
}

static void
every_text_about_a_code_is_a_member(void **state)
{
	(void)state;
	for (int id = 0; id < RC_COUNT; id++) {
		const struct record *text =
		    record_text(LANG_en, (enum record_id)id);
		const struct {
			const char *key, *text;
		} members[] = { { "gist", text->gist },
			{ "retry", text->retry }, { "cached", text->cached },
			{ "sent_by", text->sent_by },
			{ "comes_with", text->comes_with } };
		const char *json = print_code(subject_of((enum record_id)id));

		for (size_t i = 0; i < COUNT_OF(members); i++) {
			char member[512];
			bool quoted = strpbrk(members[i].text, "\"\\") != NULL;

			snprintf(member, sizeof(member), ",\"%s\":\"%s",
			    members[i].key, quoted ? "" : members[i].text);
			if ((strstr(json, member) != NULL) !=
			    (*members[i].text != '\0'))
				fail_msg("%s: %s", called(id), member);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_text_about_a_code_is_a_member),
		cmocka_unit_test(the_checker_finds_what_is_no_document),
		cmocka_unit_test(every_record_is_an_object_with_content),
		cmocka_unit_test(
		    number_is_null_for_nodata_and_unnamed_ranges_only),
		cmocka_unit_test(only_ranges_have_a_first_and_a_last_number),
		cmocka_unit_test(one_code_is_alone_among_the_codes),
		cmocka_unit_test(one_cause_is_alone_among_the_cases),
		cmocka_unit_test(
		    every_two_records_are_a_comparison_with_content),
		cmocka_unit_test(sixteen_is_a_comparison_of_both),
		cmocka_unit_test(an_ambiguous_word_is_all_its_candidates),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
