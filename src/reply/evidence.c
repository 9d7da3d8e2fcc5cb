/*
 * Which cases a reply speaks for.  It must not know how that is shown.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/array.h"
#include "rcodex/reply/evidence.h"
#include "rcodex/reply/name.h"
#include "facts.h"

/* A field given twice would silently win over the first. */
#pragma GCC diagnostic error "-Woverride-init"

enum {
#define HINT(id, ...) HINT_##id,
#include "data/hints.def"
#undef HINT
	HINT_COUNT
};

/* clang-format off */
#define LIST(...) { __VA_ARGS__ }
#define NONE { 0 }
#define ANY NO_NUMBER
static const struct hint hints[HINT_COUNT] = {
#define HINT(id, code, record, name, number, yes, no, says) \
	[HINT_##id] = { .on = RC_##code, .cause = CAUSE_##record##_##name, \
	    .ede = number, .has = yes, .unless = no },
#include "data/hints.def"
#undef HINT
};

static const char whys[][HINT_COUNT][PROSE(120)] APART = {
#define EACH_LANGUAGE "src/reply/hint_texts.h"
#include "rcodex/table/languages.h"
};
#undef LIST
#undef NONE
#undef ANY
/* clang-format on */

const struct hint *
evidence_hint(size_t i)
{
	return i < HINT_COUNT ? &hints[i] : NULL;
}

const char *
evidence_why(enum lang lang, const struct hint *hint)
{
	const size_t i = (size_t)(hint - hints);

	return LANGUAGE_TEXT(whys, lang, i);
}

static bool
has_ede(const struct reply *reply, int32_t number)
{
	for (size_t i = 0; i < reply->edes_used; i++) {
		if (reply->edes[i].number == number)
			return true;
	}
	return false;
}

/*
 * Says whether a hint applies to a reply.  Where upper bits of the code were
 * not read, a hint that does not ask for them is about another code.
 */
static bool
applies(const struct hint *hint, const struct reply *reply,
    const struct facts *facts)
{
	bool upper_bits = false;

	if (hint->on != reply->code.id ||
	    (hint->ede != NO_NUMBER && !has_ede(reply, hint->ede)))
		return false;
	for (size_t i = 0; i < HINT_FACTS; i++) {
		if (hint->has[i] == NOTHING && hint->unless[i] == NOTHING)
			break;
		upper_bits |= hint->has[i] == HAS_UPPER_BITS;
		if (hint->has[i] != NOTHING && !facts->hold[hint->has[i]])
			return false;
		if (facts->hold[hint->unless[i]])
			return false;
	}
	return upper_bits || !facts->hold[HAS_UPPER_BITS];
}

static bool
is_known(const struct favour favours[], size_t count,
    const struct favour *favour)
{
	for (size_t i = 0; i < count; i++) {
		if (favours[i].cause == favour->cause)
			return true;
	}
	return false;
}

/* Stores the cases that one reply speaks for and that are not known yet, the
 * best first; returns how many. */
static size_t
favours_of(const struct replies *replies, const struct reply *reply,
    struct favour favours[FAVOURS_MOST])
{
	struct facts facts;
	size_t count = 0;

	facts_of(&facts, replies, reply);
	for (size_t i = 0; i < HINT_COUNT && count < FAVOURS_MOST; i++) {
		const struct favour favour = { hints[i].cause, reply, &hints[i],
			NULL };

		if (applies(&hints[i], reply, &facts) &&
		    !is_known(favours, count, &favour))
			favours[count++] = favour;
	}
	return count;
}

/*
 * Says whether what a log says can be the cause of what is reported: it is a
 * cause of one of the codes, or none is reported.
 */
static bool
is_of_reply(const struct replies *replies, const struct heard *heard)
{
	const enum record_id of = (enum record_id)cause_get(heard->cause)->of;

	for (size_t i = 0; i < replies->used; i++) {
		const enum record_id code = replies->list[i].code.id;

		if (code == of || (code == RC_NOERROR && of == RC_NODATA))
			return true;
	}
	return replies->used == 0 || replies->more || record_is_ede(of);
}

/* Says whether what explains other causes explains a reply: it is one of a
 * server in trouble, and no answer. */
static bool
is_trouble(const struct replies *replies)
{
	for (size_t i = 0; i < replies->used; i++) {
		const enum record_id code = replies->list[i].code.id;

		if (code == RC_SERVFAIL || code == RC_FORMERR ||
		    code == RC_REFUSED || code == RC_NOREPLY)
			return true;
	}
	return false;
}

/* The causes that each reply speaks for, the best first. */
struct shown {
	struct favour of[REPLIES_MOST][FAVOURS_MOST];
	size_t counts[REPLIES_MOST];
};

/* Adds a cause, unless it is known. */
static size_t
add(struct favour favours[], size_t count, const struct favour *favour)
{
	if (count < FAVOURS_MOST && !is_known(favours, count, favour))
		favours[count++] = *favour;
	return count;
}

/* Returns a cause as a reply speaks for it, or else as the log names it. */
static struct favour
favour_of(const struct shown *shown, const struct heard *heard)
{
	for (size_t i = 0; i < REPLIES_MOST; i++) {
		for (size_t j = 0; j < shown->counts[i]; j++) {
			if (shown->of[i][j].cause == heard->cause)
				return shown->of[i][j];
		}
	}
	return (struct favour){ heard->cause, &heard->about, NULL, heard };
}

/* How near what a log says is to what is reported; what counts where nothing
 * else tells why comes last. */
enum nearness { OF_NAME, OF_CODE, OF_OTHER, OF_NO_MORE };

static enum nearness
nearness_of(const struct replies *replies, const struct heard *heard)
{
	const char *about = heard->about.query.name;

	if (heard->rank == RANK_GIVEN)
		return OF_NO_MORE;
	if (heard->rank == RANK_LEADS && is_trouble(replies))
		return OF_NAME;
	if (!is_of_reply(replies, heard))
		return OF_OTHER;
	for (size_t i = 0; i < replies->used; i++) {
		const char *name = replies->list[i].query.name;

		if (*name != '\0' && *about != '\0' && name_under(name, about))
			return OF_NAME;
	}
	return OF_CODE;
}

/* Adds the causes that logs name and that are as near as that. */
static size_t
add_heard(const struct replies *replies, const struct shown *shown,
    struct favour favours[], size_t count, enum nearness nearness)
{
	for (size_t i = 0; i < replies->reasons.used; i++) {
		const struct heard *heard = &replies->reasons.list[i];
		const struct favour favour = favour_of(shown, heard);

		if (nearness_of(replies, heard) == nearness)
			count = add(favours, count, &favour);
	}
	return count;
}

/*
 * What a log says is surer than what a reply shows, and in a busy log what it
 * says of the name that failed comes first.  Of the replies each gets its first
 * cause in before any gets its second.
 */
size_t
evidence_favours(const struct replies *replies,
    struct favour favours[FAVOURS_MOST])
{
	struct shown shown = { .counts = { 0 } };
	size_t count = 0;

	for (size_t i = 0; i < replies->used && !replies->more; i++)
		shown.counts[i] =
		    favours_of(replies, &replies->list[i], shown.of[i]);
	count = add_heard(replies, &shown, favours, count, OF_NAME);
	count = add_heard(replies, &shown, favours, count, OF_CODE);
	for (size_t round = 0; round < FAVOURS_MOST; round++) {
		for (size_t i = 0; i < replies->used; i++) {
			if (round < shown.counts[i])
				count =
				    add(favours, count, &shown.of[i][round]);
		}
	}
	count = add_heard(replies, &shown, favours, count, OF_OTHER);
	if (count > 0)
		return count;
	return add_heard(replies, &shown, favours, count, OF_NO_MORE);
}

bool
evidence_nodata(const struct reply *reply)
{
	return reply->code.id == RC_NOERROR && reply->has_counts &&
	    (reply->flags & FLAG_TC) == 0 && !reply->wanted &&
	    (reply->answers == 0 || reply->alias) &&
	    reply->query.opcode != ASKED_UPDATE &&
	    reply->query.opcode != ASKED_NOTIFY &&
	    reply->query.opcode != ASKED_OTHER && !reply->upper_bits &&
	    (reply->soa || (reply->authorities == 0 && reply->answers == 0));
}
