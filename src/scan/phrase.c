/*
 * Reading phrases.  It must not know where they may stand.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/table/subject.h"
#include "phrase.h"
#include "places.h"
#include "view.h"

static const struct {
	uint8_t of;
	uint8_t length;
	char text[52];
} phrases[] = {
#define PHRASE_OF(id, phrase) { RC_##id, sizeof(phrase) - 1, phrase },
#include "form_list.h"
};

bool
phrase_read(const struct view *view, const char **at, struct places *places)
{
	size_t left = (size_t)(view->high - *at);

	for (size_t i = 0; i < COUNT_OF(phrases); i++) {
		if (left < phrases[i].length ||
		    !ascii_same_bytes(*at, phrases[i].text, phrases[i].length))
			continue;
		places->code = subject_of((enum record_id)phrases[i].of);
		places->number = places->code.number;
		*at += phrases[i].length;
		return true;
	}
	return false;
}
