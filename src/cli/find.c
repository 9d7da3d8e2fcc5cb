/*
 * Finding causes and codes by words.  It must not know how words are weighed.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/complain.h"
#include "rcodex/show/brief.h"
#include "rcodex/show/document.h"
#include "rcodex/show/search.h"
#include "rcodex/show/symptom.h"
#include "rcodex/table/message.h"
#include "find.h"

enum { WORDS_SHOWN = 8 };

/* Says that no cause has any of these words, and no record all of them. */
static enum status
no_match(const struct call *call)
{
	const char *behind;

	complain_begin(call->err);
	behind = message_begin(call->err, MESSAGE_no_match);
	for (size_t i = 0; i < call->count && i < WORDS_SHOWN; i++) {
		if (i > 0)
			message_put(call->err, MESSAGE_and);
		out_foreign(call->err, call->words[i]);
	}
	if (call->count > WORDS_SHOWN)
		message_put(call->err, MESSAGE_and_more);
	out_text(call->err, behind);
	out_text(call->err, "\n");
	return STATUS_UNKNOWN;
}

static void
put_symptoms(const struct call *call, struct page *page,
    const struct symptoms *symptoms)
{
	for (size_t i = 0; i < symptoms->used; i++) {
		const size_t cause = symptoms->list[i].cause;
		const struct subject of =
		    subject_of((enum record_id)cause_get(cause)->of);

		if (call->options.brief)
			brief_cause(call->out, page->lang, &of, cause);
		else
			symptom_print(page, symptoms, i);
	}
}

static enum status
put_json(const struct call *call, enum lang lang,
    const struct symptoms *symptoms, struct search *search)
{
	struct json json;
	struct match match;

	document_open(&json, call->out, lang);
	while (search_next(search, &match))
		document_code(&json, lang, &match.subject);
	document_end_codes(&json);
	symptom_json(&json, lang, symptoms);
	document_close(&json);
	return call_finish(call);
}

enum status
find(const struct call *call)
{
	static struct symptoms symptoms;
	struct page page = call_page(call, ONE_COLUMN_MOST);
	struct search search, ahead;
	struct match match;

	symptom_open(&symptoms);
	for (size_t i = 0; i < call->count; i++)
		symptom_ask(&symptoms, span_of(call->words[i]));
	symptom_find(&symptoms, page.lang);
	search_open(&search, page.lang, call->words, call->count);
	ahead = search;
	if (symptoms.used == 0 && !search_next(&ahead, &match))
		return no_match(call);
	if (call->options.json)
		return put_json(call, page.lang, &symptoms, &search);
	put_symptoms(call, &page, &symptoms);
	for (bool first = true; search_next(&search, &match); first = false) {
		if (call->options.brief) {
			brief_line(call->out, page.lang, &match.subject);
			continue;
		}
		if (first && symptoms.used > 0)
			layout_gap(&page);
		search_print(&page, &match);
	}
	return call_finish(call);
}
