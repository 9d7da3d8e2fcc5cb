/*
 * Counting what texts report, all of them in one table.  It must not know how
 * they are read.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/found/count.h"
#include "rcodex/table/message.h"
#include "counts.h"
#include "input.h"

/* Says that no code was found in so many texts, one of which is named. */
static enum status
no_code(const struct call *call, const struct tally *tally, size_t texts,
    const char *word)
{
	const enum lang lang = call_lang(call);
	struct text number, several;

	text_set(&number, "%d", (int)texts);
	text_clear(&several);
	text_fill(&several, message_text(lang, MESSAGE_files),
	    (struct filling){ .n = number.bytes });
	message_of(call->err,
	    texts == 1 ? input_name(call, word) : several.bytes,
	    tally->size == 0 ? MESSAGE_empty :
		texts == 1   ? MESSAGE_none_in_it :
			       MESSAGE_none_in_them);
	return STATUS_UNKNOWN;
}

static void
put_tally(const struct call *call, struct tally *tally)
{
	struct page page = call_page(call, ONE_COLUMN_MOST);

	count_sort(tally);
	if (call->options.brief)
		count_brief(call->out, tally);
	else if (call->options.json)
		count_json(call->out, tally, tally->lines);
	else
		count_print(&page, tally, tally->lines);
}

enum status
counts(const struct call *call)
{
	static struct tally tally;
	const size_t of = call->count > 0 ? call->count : 1;
	const char *last = "-";
	enum status status;
	struct progress progress;
	size_t texts = 0;

	tally = (struct tally){ 0 };
	progress_open(&progress, of, call_lang(call));
	for (size_t i = 0; i < of; i++) {
		const char *word = call->count > 0 ? call->words[i] : "-";

		if (!input_read(call, word, &tally, NULL, NULL, &progress))
			continue;
		last = word;
		texts++;
	}
	progress_close(&progress);
	if (tally.used > 0) {
		put_tally(call, &tally);
		status = call_finish(call);
	} else {
		status = texts > 0 ? no_code(call, &tally, texts, last) :
				     STATUS_MISUSE;
	}
	return texts < of ? STATUS_MISUSE : status;
}
