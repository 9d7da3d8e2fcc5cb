/*
 * Names and addresses in lines of any form.  It must not know what the line
 * tells.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/words.h"
#include "about.h"
#include "keep.h"

/* Says whether a byte can stand in a name or an address. */
static bool
in_token(char c)
{
	return ascii_letter(c) || ascii_digit(c) ||
	    (c != '\0' && strchr("._-:", c) != NULL);
}

/* Says whether letters end a file's name, or the name of a piece of code. */
static bool
ends_file(struct span label)
{
	static const char ends[][9] = { "js", "go", "py", "rb", "php", "pl",
		"java", "class", "cs", "rs", "ts", "mjs", "cjs", "log", "conf",
		"txt", "json", "yaml", "yml", "xml", "html", "sh", "so", "exe",
		"dll", "sock", "cpp", "hs", "ex", "exs", "erl", "jar", "cfg",
		"jnl", "keytab", "gaierror", "herror", "error", "timeout" };

	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		if (label.len == strlen(ends[i]) &&
		    ascii_same_bytes(label.at, ends[i], label.len))
			return true;
	}
	return false;
}

/* Takes the port and marks off the end of a token; stores the port. */
static struct span
trim(struct span token, struct span *port)
{
	size_t len = token.len, digits;

	while (len > 0 && strchr(".:-", token.at[len - 1]) != NULL)
		len--;
	for (digits = 0;
	     digits < len && ascii_digit(token.at[len - 1 - digits]); digits++)
		continue;
	*port = (struct span){ "", 0 };
	if (digits > 0 && len > digits + 1 &&
	    token.at[len - 1 - digits] == ':' &&
	    memchr(token.at, ':', len) == token.at + len - 1 - digits) {
		*port = (struct span){ token.at + len - digits, digits };
		len -= digits + 1;
	}
	return (struct span){ token.at, len };
}

void
about_server(struct query *query, struct span server)
{
	const size_t open = server.len > 0 && *server.at == '[';
	const char *marks = open ? "]" : "#@";
	struct span port;
	size_t len = 0;

	server = span_from(server, open);
	while (len < server.len && strchr(marks, server.at[len]) == NULL)
		len++;
	port = span_from(server, len);
	while (port.len > 0 && !ascii_digit(*port.at))
		port = span_from(port, 1);
	if (len == server.len)
		server = trim(server, &port);
	else
		server.len = len;
	KEEP(query->server, server);
	if (words_number(port) != 53 && port.len < sizeof(query->port))
		KEEP(query->port, port);
}

/* Says whether a token is a name in the DNS: two labels or more, of which the
 * last has lower case letters only. */
static bool
is_name(struct span token)
{
	const char *p = token.at + token.len, *end = p;

	while (p > token.at && p[-1] >= 'a' && p[-1] <= 'z')
		p--;
	return end - p >= 2 && p - token.at >= 2 && p[-1] == '.' &&
	    p[-2] != '.' && *token.at != '.' && *token.at != '-' &&
	    memchr(token.at, ':', token.len) == NULL &&
	    !ends_file((struct span){ p, (size_t)(end - p) });
}

/* Returns the next token of a line from a place on; empty at its end. */
static struct span
next_token(struct span line, size_t *at)
{
	size_t begin = *at, end;

	while (begin < line.len && !in_token(line.at[begin]))
		begin++;
	for (end = begin; end < line.len && in_token(line.at[end]); end++)
		continue;
	*at = end;
	return (struct span){ line.at + begin, end - begin };
}

/* Returns how much stands between an address and the port of DNS behind it, as
 * nslookup and dnspython write that: up to its number's mark. */
static size_t
apart(const char *behind, size_t left)
{
	static const char words[][14] = { " #53", " UDP port 53",
		" TCP port 53" };

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		const size_t len = strlen(words[i]);

		if (left >= len && memcmp(behind, words[i], len) == 0 &&
		    (left == len || !ascii_digit(behind[len])))
			return len - 3;
	}
	return 0;
}

/* Keeps an address as the server, if port 53 says that it is one. */
static void
keep_server(struct query *query, struct span address, struct span port,
    const char *behind, size_t left)
{
	const size_t gap = port.len == 0 ? apart(behind, left) : 0;
	bool dns, tool = gap > 0;

	behind += gap;
	left -= gap;
	tool |= port.len == 0 && left > 1 && (*behind == '#' || *behind == '@');
	if (left > 1 && memcmp(behind, "]:", 2) == 0) {
		tool = true;
		behind++;
		left--;
	}
	for (size_t i = 1; tool && i < left && ascii_digit(behind[i]); i++)
		port = (struct span){ behind + 1, i };
	dns = port.len == 2 && memcmp(port.at, "53", 2) == 0;
	if (port.len == 0 || !(dns || tool))
		return;
	KEEP(query->server, address);
	query->port[0] = '\0';
	if (!dns && port.len < sizeof(query->port))
		KEEP(query->port, port);
}

/* Says whether an address that follows is that of a client, as in "client
 * @0x7f09c0 192.0.2.9#4711" of named. */
static bool
names_client(struct span token, bool before)
{
	static const char word[] = "client";

	return (before && token.len > 2 && memcmp(token.at, "0x", 2) == 0) ||
	    (token.len == sizeof(word) - 1 &&
		memcmp(token.at, word, sizeof(word) - 1) == 0);
}

void
about_read(struct query *query, struct span line, struct span piece)
{
	const char *end = line.at + line.len, *from = piece.at + piece.len;
	struct span before = { "", 0 }, after = { "", 0 }, token, port;
	size_t at = 0;
	bool client = false;

	while ((token = next_token(line, &at)).len > 0) {
		const char *behind = line.at + at;
		struct span bare = trim(token, &port);

		if (token.at >= piece.at && token.at < from)
			continue;
		if (words_address(bare)) {
			if (!client)
				keep_server(query, bare, port, behind,
				    (size_t)(end - behind));
			client = false;
			continue;
		}
		client = names_client(token, client);
		if (!is_name(bare))
			continue;
		if (token.at < piece.at)
			before = bare;
		else if (after.len == 0)
			after = bare;
	}
	KEEP(query->name, after.len > 0 ? after : before);
}

bool
about_dns(struct span line)
{
	static const char words[][14] = { "dns", "resolv", "nameserver",
		"name server", "lookup", "looking up", "getaddrinfo",
		"gethostby", ":53:", ":53-", "#53", "@53", ":53\"", "port 53",
		"rcode", "tsig", "named[", "unbound", "dig:", "querya",
		"querymx", "querytxt", "querysrv", "queryns", "querycname",
		"querysoa", "queryptr", "zone transfer", "soa ", "notify" };

	if (WORDS_ANY(line, words))
		return true;
	return line.len > 3 && memcmp(line.at + line.len - 3, ":53", 3) == 0;
}
