/*
 * The words by which reports are found.  It must not know of forms.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/subject.h"
#include "form_word.h"

const struct form_word form_words[FORM_WORDS] = {
#define LENGTH(word) (sizeof(word) - 1)
#define WORD_OF(id, word, pair) \
	{ false, RC_##id, LENGTH(word), NO_NUMBER, word, pair },
#define WORD_NUMBER(number, word, pair) \
	{ false, RC_COUNT, LENGTH(word), number, word, pair },
#define KEY_WORD(key, word, pair) \
	{ true, KEY_##key, LENGTH(word), NO_NUMBER, word, pair },
#define KEY_ALSO(key, word, pair) KEY_WORD(key, word, pair)
#include "form_list.h"
};

bool
form_word_code(const struct form_word *word, struct subject *code)
{
	if (word->number != NO_NUMBER)
		return record_find_number(word->number, code);
	*code = subject_of((enum record_id)word->of);
	return true;
}
