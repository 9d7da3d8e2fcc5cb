/*
 * Keeping what logs say of causes.  It must not know what else a text tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/reasons.h"
#include "about.h"
#include "keep.h"

/* More of one line says the same again, or is made to take long. */
enum { FOUND_MOST = 8 };
/* So much of what follows is looked at, and what stands for what is left out.
 */
enum { MORE_MOST = 600 };
#define GAP "..."
/* So often what is said of a good start is not said. */
enum { OFTEN = 3 };

void
reasons_open(struct reasons *reasons)
{
	reasons->used = 0;
	reasons->effort = REASON_EFFORT;
	reason_open(&reasons->index);
}

/* Returns what follows what a row fits behind a colon or comma, up to the end
 * of the line or of a logger's string: it tells why. */
static struct span
more_of(struct span line, struct span said)
{
	const char *end = line.at + line.len, *last = said.at + said.len;
	struct span more = { last, 0 };

	while (last > said.at && last[-1] == ' ')
		last--;
	if (last == said.at || strchr(":,(", last[-1]) == NULL)
		return more;
	while (more.len < MORE_MOST && more.at + more.len < end &&
	    strchr("\"\\\r", more.at[more.len]) == NULL)
		more.len++;
	return more;
}

/* Adds a text; of too much of it the begin, if any, and the end. */
static void
add_cut(char to[REASON_SAID], struct span text, size_t begin, size_t end)
{
	char *at = to + strlen(to);

	if (text.len <= begin + end + strlen(GAP)) {
		keep(at, REASON_SAID - (size_t)(at - to), text);
		return;
	}
	memcpy(at, text.at, begin);
	memcpy(at + begin, GAP, strlen(GAP));
	memcpy(at + begin + strlen(GAP), text.at + text.len - end, end);
	at[begin + strlen(GAP) + end] = '\0';
}

/* Keeps what is said; of too much of it the middle is left out. */
static void
keep_said(char to[REASON_SAID], struct span line, struct span said)
{
	const struct span more = more_of(line, said);

	if (said.len + more.len < REASON_SAID) {
		keep(to, REASON_SAID,
		    (struct span){ said.at, said.len + more.len });
		return;
	}
	add_cut(to, said, 44, more.len > 0 ? 44 : 104);
	add_cut(to, more, 0, 60);
}

/* Returns what is heard of a cause, which may be new; NULL where there is no
 * room. */
static struct heard *
hear(struct reasons *reasons, struct span line, const struct reason *reason)
{
	struct heard *heard;

	for (size_t i = 0; i < reasons->used; i++) {
		if (reasons->list[i].cause == reason->cause) {
			if (reason->rank < reasons->list[i].rank)
				reasons->list[i].rank = reason->rank;
			return &reasons->list[i];
		}
	}
	if (reasons->used == REASONS_MOST)
		return NULL;
	heard = &reasons->list[reasons->used++];
	heard->cause = reason->cause;
	heard->rank = reason->rank;
	heard->tool = reason->tool;
	heard->count = 0;
	heard->said[0] = '\0';
	keep_said(heard->said, line, reason->said);
	reply_clear(&heard->about);
	return heard;
}

/* Keeps what a reason is about. */
static void
keep_about(struct reply *about, struct span line, const struct reason *reason,
    const struct query *query)
{
	about->query = *query;
	if (reason->name.len == 0 && reason->zone.len == 0)
		about_read(&about->query, line, reason->said);
	KEEP(about->query.name, reason->name);
	KEEP(about->query.type, reason->type);
	if (reason->server.len > 0)
		about_server(&about->query, reason->server);
	if (reason->forwarder.len > 0) {
		about_server(&about->query, reason->forwarder);
		KEEP(about->forwarder, span_of(about->query.server));
	}
	KEEP(about->key, reason->key);
	if (reason->zone.len == 0)
		return;
	about->soa = true;
	KEEP(about->soa_name, reason->zone);
	if (reason->name.len == 0)
		KEEP(about->query.name, reason->zone);
}

/* Says whether a line is of a program that has no part in DNS, and the row is
 * of another one, or the data of a TXT record, which may hold anything; of a
 * setting also whether it is a comment. */
static bool
is_other(struct span line, const struct reason *reason)
{
	static const char programs[][10] = { "sshd", "postgres", "mysqld",
		"mariadbd", "redis", "apache2", "httpd", "ftpd", "chronyd",
		"ntpd", "kernel:", "smbd", "nmbd", "winbindd" };
	const struct span before = { line.at,
		(size_t)(reason->said.at - line.at) };
	const struct span data = words_behind(before, "TXT");

	return (WORDS_ANY(before, programs) &&
		   !ascii_same(reason->tool, "kernel")) ||
	    (reason->rank == RANK_GIVEN &&
		memchr(before.at, '#', before.len) != NULL) ||
	    (data.at != NULL && memchr(data.at, '"', data.len) != NULL);
}

void
reasons_line(struct reasons *reasons, const char *line, size_t len,
    const struct query *query)
{
	const struct span text = { line, len };
	struct reason reason;
	size_t at = 0;

	for (size_t i = 0; i < FOUND_MOST &&
	     reason_find(&reasons->index, text, &reasons->effort, &at, &reason);
	     i++) {
		struct heard *heard;

		if (is_other(text, &reason))
			continue;
		heard = hear(reasons, text, &reason);
		if (heard == NULL)
			continue;
		heard->count++;
		if (heard->about.query.name[0] == '\0')
			keep_about(&heard->about, text, &reason, query);
	}
}

/* Moves what is heard to another place. */
static void
move(struct reasons *reasons, size_t from, size_t to)
{
	const struct heard heard = reasons->list[from];

	for (; from > to; from--)
		reasons->list[from] = reasons->list[from - 1];
	for (; from < to; from++)
		reasons->list[from] = reasons->list[from + 1];
	reasons->list[to] = heard;
}

void
reasons_drop(struct reasons *reasons, reasons_given *given, const void *context)
{
	size_t kept = 0;

	for (size_t i = 0; i < reasons->used; i++) {
		const struct heard *heard = &reasons->list[i];

		if (heard->rank != RANK_GIVEN ||
		    given(context, (enum record_id)cause_get(heard->cause)->of))
			reasons->list[kept++] = *heard;
	}
	reasons->used = kept;
}

void
reasons_close(struct reasons *reasons)
{
	const size_t used = reasons->used;

	for (size_t i = 0, led = 0; i < used; i++) {
		if (reasons->list[i].rank == RANK_LEADS)
			move(reasons, i, led++);
	}
	for (size_t i = 0, j = 0; i < used; i++) {
		const struct heard *heard = &reasons->list[j];

		if (heard->rank < RANK_ALONE ||
		    (heard->rank == RANK_ALONE && used == 1 &&
			heard->count >= OFTEN))
			j++;
		else
			move(reasons, j, --reasons->used);
	}
}
