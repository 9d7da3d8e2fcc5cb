/*
 * Bringing tcpdump's questions and replies together.  It must not know what
 * else a text tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"
#include "rcodex/reply/packets.h"
#include "keep.h"

enum { NO_ID = 65536 };

/* Returns the id of a message: a number, and behind it flags. */
static unsigned
id_of(struct span word)
{
	size_t digits = 0;

	while (digits < word.len && ascii_digit(word.at[digits]))
		digits++;
	for (size_t i = digits; i < word.len; i++) {
		if (strchr("+%*-|$", word.at[i]) == NULL)
			return NO_ID;
	}
	return digits > 0 && digits < 6 ? words_number(word) : NO_ID;
}

/* Returns which word parts the two ends of a packet, or the count of words. */
static size_t
arrow(const struct words *words)
{
	size_t i = 1;

	while (i < words->count && !words_same(words->list[i], ">"))
		i++;
	return i;
}

/* Says whether a word is the type that a packet asks for: AAAA? */
static bool
is_type(struct span word)
{
	return word.len > 1 && word.at[word.len - 1] == '?' &&
	    ascii_capital(*word.at);
}

void
packets_ask(struct packets *packets, struct span line)
{
	struct words words;
	unsigned id = NO_ID;

	if (memchr(line.at, '?', line.len) == NULL)
		return;
	words_split(&words, line);
	for (size_t i = arrow(&words) + 1; i + 1 < words.count; i++) {
		struct span type = words.list[i];
		struct packet *packet;

		if (id_of(type) != NO_ID)
			id = id_of(type);
		if (id == NO_ID || !is_type(type))
			continue;
		packet = &packets->list[packets->next++ % PACKETS_MOST];
		*packet = (struct packet){ .id = id, .set = true };
		type.len--;
		KEEP(packet->type, type);
		KEEP(packet->name, words.list[i + 1]);
		return;
	}
}

/* Keeps the address that a packet comes from, without its port. */
static void
keep_source(struct query *query, struct span source)
{
	static const char ends[][8] = { ".53", ".domain" };

	for (size_t i = 0; i < 2; i++) {
		const size_t len = strlen(ends[i]);

		if (source.len > len &&
		    ascii_same_bytes(source.at + source.len - len, ends[i],
			len))
			KEEP(query->server,
			    ((struct span){ source.at, source.len - len }));
	}
}

/* Returns the last question of an id, or NULL. */
static const struct packet *
question(const struct packets *packets, unsigned id)
{
	for (size_t i = 1; i <= PACKETS_MOST && i <= packets->next; i++) {
		const struct packet *packet =
		    &packets->list[(packets->next - i) % PACKETS_MOST];

		if (packet->set && packet->id == id)
			return packet;
	}
	return NULL;
}

void
packets_answer(const struct packets *packets, struct span line,
    struct query *query)
{
	struct words words;
	size_t at;

	if (packets->next == 0 || query->name[0] != '\0')
		return;
	words_split(&words, line);
	at = arrow(&words);
	for (size_t i = at + 1; i < words.count; i++) {
		const struct packet *packet =
		    question(packets, id_of(words.list[i]));

		if (packet == NULL)
			continue;
		KEEP(query->name, span_of(packet->name));
		KEEP(query->type, span_of(packet->type));
		if (query->server[0] == '\0')
			keep_source(query, words.list[at - 1]);
		return;
	}
}
