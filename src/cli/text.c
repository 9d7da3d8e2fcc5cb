/*
 * Explaining texts, and saying that one tells nothing.  It must not know how
 * they are read.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>
#include <unistd.h>

#include "rcodex/found/found.h"
#include "rcodex/found/guess.h"
#include "rcodex/table/message.h"
#include "input.h"
#include "tee.h"
#include "text.h"

/* Says that no code was found in the input, and what may be the reason. */
static enum status
no_code(const struct call *call, const struct tally *tally,
    const struct replies *replies)
{
	enum message reason = MESSAGE_nothing;

	if (tally->size == 0)
		reason = MESSAGE_empty;
	else if (replies->used > 0)
		reason = MESSAGE_no_reply;
	else if (replies->reasons.used > 0)
		reason = MESSAGE_log_alone;
	else if (replies->wordings.used > 0)
		reason = MESSAGE_words_alone;
	else if (replies->only_data)
		reason = MESSAGE_only_data;
	message_of(call->err, input_name(call, "-"), reason);
	return STATUS_UNKNOWN;
}

static void
put_tally(const struct call *call, struct tally *tally,
    const struct replies *replies)
{
	struct page page = call_page(call, ONE_COLUMN_MOST);

	if (call->options.brief)
		found_brief(call->out, page.lang, tally);
	else if (call->options.json)
		found_json(call->out, page.lang, tally, replies);
	else
		found_print(&page, tally, replies);
}

/* Says whether a text tells something that the options let be shown. */
static bool
tells(const struct call *call, const struct tally *tally,
    const struct replies *replies)
{
	return tally->used > 0 ||
	    (!call->options.brief &&
		replies->used + replies->reasons.used + replies->wordings.used >
		    0);
}

/* Prints what the words of a text may mean that tells nothing; false where they
 * say too little, or only what is sure is wanted. */
static bool
put_guess(const struct call *call, const struct replies *replies)
{
	static struct symptoms symptoms;
	struct page page = call_page(call, ONE_COLUMN_MOST);

	if (call->options.brief || !guess(&symptoms, page.lang, replies))
		return false;
	if (call->options.json)
		guess_json(call->out, page.lang, &symptoms);
	else
		guess_print(&page, &symptoms);
	return true;
}

enum status
text_read(const struct call *call)
{
	static struct replies replies;
	static struct tally tally;
	struct tee tee;
	const struct pass pass = { tee_pass, &tee };
	struct progress progress;
	bool read;

	tally = (struct tally){ 0 };
	tee_open(&tee, call->out,
	    call->options.tee && env_terminal(STDOUT_FILENO));
	replies_open(&replies);
	progress_open(&progress, 1, call_lang(call));
	read = input_read(call, "-", &tally, &replies,
	    call->options.tee ? &pass : NULL, &progress);
	progress_close(&progress);
	if (!read)
		return STATUS_MISUSE;
	if (call->options.tee)
		tee_close(&tee);
	if (call->out->error != 0)
		return call_finish(call);
	if (!tells(call, &tally, &replies)) {
		if (put_guess(call, &replies))
			return call_finish(call);
		no_code(call, &tally, &replies);
		return call->options.tee &&
			call_finish(call) != STATUS_EXPLAINED ?
		    STATUS_MISUSE :
		    STATUS_UNKNOWN;
	}
	put_tally(call, &tally, &replies);
	return call_finish(call);
}

/* Says whether operands are more than two words. */
static bool
are_sentence(const struct call *call)
{
	bool blank = call->count > 2;

	for (size_t i = 0; i < call->count; i++)
		blank |= strchr(call->words[i], ' ') != NULL;
	return blank;
}

/* Stores the mnemonic that words have, where they tell no more. */
static bool
lone_mnemonic(char mnemonic[MNEMONIC_SIZE], const struct tally *tally,
    const struct replies *replies)
{
	const struct said *said = &replies->wordings.list[0];
	struct subject subject;
	size_t len;

	if (tally->used + replies->used + replies->reasons.used > 0 ||
	    replies->wordings.used != 1 || said->query.name[0] != '\0' ||
	    said->query.server[0] != '\0' ||
	    !record_find_mnemonic(said->wording.word, &subject))
		return false;
	len = strlen(said->wording.word);
	if (len >= MNEMONIC_SIZE)
		len = MNEMONIC_SIZE - 1;
	memcpy(mnemonic, said->wording.word, len);
	mnemonic[len] = '\0';
	return true;
}

enum told
text_operands(const struct call *call, enum status *status,
    char mnemonic[MNEMONIC_SIZE])
{
	static struct replies replies;
	static struct tally tally;

	tally = (struct tally){ 0 };
	replies_open(&replies);
	tally_words(&tally, &replies, call->words, call->count);
	/* Of two words one may be a code, and the other a mistake. */
	if (tally.used == 0 && !are_sentence(call))
		return TEXT_TELLS_NOTHING;
	if (lone_mnemonic(mnemonic, &tally, &replies))
		return TEXT_MNEMONIC;
	if (!tells(call, &tally, &replies))
		return TEXT_TELLS_NOTHING;
	out_drop(call->err);
	put_tally(call, &tally, &replies);
	*status = call_finish(call);
	return TEXT_EXPLAINED;
}
