/*
 * The language tables.  They must not know where on a screen a text stands.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/table/text.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"
/* NONE is one zero, for a field of any shape. */
#pragma GCC diagnostic ignored "-Wmissing-braces"

/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
#define NONE { 0 }
#define TEST(does, shows) { .command = does, .outcome = shows }
#define MEANING(called, says) { .name = called, .text = says }
static const struct record_text record_texts[LANG_COUNT][RC_COUNT] = {
	[LANG_EN] = {
#define RCODE(id, number, name, space, about, opcode, retry_class, lasts, \
	    references, see_also, gist, retry, cached, sent_by, carried, \
	    description, further, meanings, check_first, not_yours, when, \
	    seen_by) \
	[RC_##id] = { gist, retry, cached, sent_by, carried, description, \
	    further, meanings, check_first, not_yours, when, seen_by },
#define RANGE(id, from, to, name, space, about, opcode, retry_class, lasts, \
	    references, see_also, gist, retry, cached, sent_by, carried, \
	    description, further, meanings, check_first, not_yours, when, \
	    seen_by) \
	[RC_##id] = { gist, retry, cached, sent_by, carried, description, \
	    further, meanings, check_first, not_yours, when, seen_by },
#define EDE(number, name, about, retry_class, lasts, references, see_also, \
	    gist, retry, cached, sent_by, comes_with, description, further, \
	    check_first, not_yours, when, seen_by) \
	[RC_EDE##number] = { gist, retry, cached, sent_by, \
	    comes_with, description, further, NONE, check_first, not_yours, \
	    when, seen_by },
#define EDE_RANGE(id, from, to, name, about, retry_class, lasts, references, \
	    see_also, gist, retry, cached, sent_by, comes_with, description, \
	    further, check_first, not_yours, when, seen_by) \
	[RC_##id] = { gist, retry, cached, sent_by, comes_with, \
	    description, further, NONE, check_first, not_yours, when, \
	    seen_by },
#include "rcodex/table/records.h"
	},
};
/* clang-format on */

/* The order of cases in the tables is that of the records: see rcode.c. */
enum {
#define CASE(of, id, ...) CASE_##of##_##id,
#include "rcodex/table/records.h"
	CASE_COUNT
};
enum {
#define RARE(of, id, ...) RARE_##of##_##id,
#include "rcodex/table/records.h"
	RARE_COUNT
};

static const struct case_text case_texts[LANG_COUNT][CASE_COUNT] = {
	[LANG_EN] = {
#define CASE(of, id, who, title, sign, check, reads, fix, in_short) \
	[CASE_##of##_##id] = { title, sign, reads, fix, in_short },
#include "rcodex/table/records.h"
	},
};

static const struct rare_text rare_texts[LANG_COUNT][RARE_COUNT] = {
	[LANG_EN] = {
#define RARE(of, id, title, fix) [RARE_##of##_##id] = { title, fix },
#include "rcodex/table/records.h"
	},
};

#define PAIR(a, b, ...) PAIR_##a##_##b,
enum {
#include "data/pairs.def"
	PAIR_COUNT
};
#undef PAIR

static const struct {
	uint8_t a;
	uint8_t b;
} pairs[PAIR_COUNT] = {
#define PAIR(a, b, ...) { RC_##a, RC_##b },
#include "data/pairs.def"
#undef PAIR
};

static const struct pair_text pair_texts[LANG_COUNT][PAIR_COUNT] = {
	[LANG_EN] = {
#define PAIR(a, b, summary, command, tell_a, tell_b, differences, which_a, \
    which_b, both) \
	[PAIR_##a##_##b] = { summary, command, tell_a, tell_b, differences, \
		which_a, which_b, both },
#include "data/pairs.def"
#undef PAIR
	},
};

static const char labels[LANG_COUNT][LABEL_COUNT][TEXT(90)] = {
	[LANG_EN] = {
#define LABEL(id, en) [LABEL_##id] = en,
#include "data/labels.def"
#undef LABEL
	},
};

const struct record_text *
text_record(enum lang lang, enum record_id id)
{
	return &record_texts[lang][id];
}

const struct case_text *
text_case(enum lang lang, size_t index)
{
	return &case_texts[lang][index];
}

const struct rare_text *
text_rare(enum lang lang, size_t index)
{
	return &rare_texts[lang][index];
}

const struct pair_text *
text_pair(enum lang lang, enum record_id a, enum record_id b, bool *swapped)
{
	for (size_t i = 0; i < PAIR_COUNT; i++) {
		*swapped = pairs[i].a == b && pairs[i].b == a;
		if (*swapped || (pairs[i].a == a && pairs[i].b == b))
			return &pair_texts[lang][i];
	}
	return NULL;
}

const char *
text_label(enum lang lang, enum label label)
{
	return labels[lang][label];
}

const char *
text_who(enum lang lang, size_t case_index)
{
	static const enum label of[WHO_COUNT] = { [WHO_ZONE] = LABEL_zone,
		[WHO_SERVER] = LABEL_server,
		[WHO_RESOLVER] = LABEL_resolver,
		[WHO_NETWORK] = LABEL_network,
		[WHO_CLIENT] = LABEL_client };

	return text_label(lang, of[record_case_get(case_index)->who]);
}

const char *
text_numbered(char to[FILLED_MOST], const char *text, enum record_id id)
{
	const char *open = strchr(text, '{');
	size_t used = 0;

	if (open == NULL)
		return text;
	for (; open != NULL; open = strchr(text, '{')) {
		size_t len = strcspn(open + 1, "}");
		unsigned number = record_case_number(id, open + 1, len);

		used = fill_add_bytes(to, used, text, (size_t)(open - text));
		used = fill_add_number(to, used, (int32_t)number);
		text = open + 1 + len;
		text += *text == '}';
	}
	fill_add(to, used, text);
	return to;
}
