/*
 * The one object of JSON that answers a call.  It must not know about columns.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/show/document.h"
#include "compose.h"
#include "entry.h"

void
document_open(struct json *json, struct out *out, enum lang lang)
{
	*json = (struct json){ out, false };
	json_open(json, NULL, '{');
	json_text(json, "lang", language_tag(lang));
	json_open(json, "codes", '[');
}

void
document_code(struct json *json, enum lang lang, const struct subject *subject)
{
	entry_record(json, lang, subject);
}

void
document_end_codes(struct json *json)
{
	json_close(json, ']');
}

void
document_close(struct json *json)
{
	json_close(json, '}');
	out_text(json->out, "\n");
}

/* Adds what tells two codes apart. */
static void
add_test(struct json *json, enum lang lang, const struct subject *a,
    const struct subject *b)
{
	const char *tells[2];
	const char *command = compose_tells(lang, a, b, tells);

	json_open(json, "test", '{');
	json_text(json, "check", command);
	json_open(json, "reads", '[');
	json_text(json, NULL, tells[0]);
	json_text(json, NULL, tells[1]);
	json_close(json, ']');
	json_close(json, '}');
}

static void
add_comparison(struct json *json, enum lang lang, const struct subject *a,
    const struct subject *b)
{
	struct text sentence;

	json_open(json, "compare", '{');
	compose_summary(&sentence, lang, a, b);
	json_text(json, "summary", sentence.bytes);
	for (size_t i = 0; compose_difference(&sentence, lang, a, b, i); i++) {
		if (i == 0)
			json_open(json, "differences", '[');
		json_text(json, NULL, sentence.bytes);
	}
	if (compose_difference(&sentence, lang, a, b, 0))
		json_close(json, ']');
	json_open(json, "which", '[');
	compose_which(&sentence, lang, a, b);
	json_text(json, NULL, sentence.bytes);
	compose_which(&sentence, lang, b, a);
	json_text(json, NULL, sentence.bytes);
	json_close(json, ']');
	add_test(json, lang, a, b);
	json_close(json, '}');
}

/* Adds how two codes differ, where two were asked for. */
static void
compare(struct json *json, enum lang lang, const struct request *request)
{
	struct turn turn = { 0 };
	struct subject a, b;

	if (request->kind != REQUEST_TWO && request->kind != REQUEST_SIXTEEN)
		return;
	request_next(request, &turn, &a);
	request_next(request, &turn, &b);
	add_comparison(json, lang, &a, &b);
}

void
document_print(struct out *out, enum lang lang, const struct request *request)
{
	struct json json;
	struct turn turn = { 0 };
	struct subject subject;

	document_open(&json, out, lang);
	while (request_next(request, &turn, &subject)) {
		if (request->kind == REQUEST_CAUSE)
			entry_cause(&json, lang, &subject, request->cause);
		else
			document_code(&json, lang, &subject);
	}
	document_end_codes(&json);
	compare(&json, lang, request);
	document_close(&json);
}
