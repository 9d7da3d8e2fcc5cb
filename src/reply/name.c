/*
 * Comparing domain names.  It must not know where a name came from.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/base/bytes.h"
#include "rcodex/reply/name.h"

/* Returns a name's length without its final dot. */
static size_t
length(const char *name)
{
	size_t len = strlen(name);

	return len > 0 && name[len - 1] == '.' ? len - 1 : len;
}

size_t
name_labels(const char *name)
{
	size_t len = length(name), labels = len > 0;

	for (size_t i = 0; i < len; i++)
		labels += name[i] == '.';
	return labels;
}

bool
name_same(const char *a, const char *b)
{
	return length(a) == length(b) && ascii_same_bytes(a, b, length(a));
}

uint32_t
name_number(const char *name)
{
	return bytes_hash(name, length(name));
}

bool
name_under(const char *name, const char *zone)
{
	size_t len = length(name), end = length(zone);

	if (end == 0 || name_same(name, zone))
		return true;
	return len > end && name[len - end - 1] == '.' &&
	    ascii_same_bytes(name + len - end, zone, end);
}

bool
name_searched(const char *a, const char *b)
{
	const char *longer = length(a) > length(b) ? a : b;
	const char *other = longer == a ? b : a;
	size_t dots = 0;

	for (size_t i = 0; i < length(other); i++) {
		if (ascii_lower(other[i]) != ascii_lower(longer[i]))
			return false;
		dots += other[i] == '.';
		if (dots < 2 || other[i] != '.' ||
		    strchr(other + i + 1, '.') == NULL ||
		    name_same(longer + i + 1, other + i + 1))
			continue;
		if (name_under(longer + i + 1, other + i + 1))
			return true;
	}
	return false;
}

/* Says whether a name ends in a number, as an address does and no domain. */
static bool
ends_in_number(const char *name, size_t len)
{
	size_t end = len;

	while (len > 0 && ascii_digit(name[len - 1]))
		len--;
	return len < end && (len == 0 || name[len - 1] == '.');
}

bool
name_doubled(const char *name)
{
	size_t len = length(name);

	if (ends_in_number(name, len))
		return false;
	/* The last n bytes and the n before them are equal, with a dot each
	 * but where the name begins. */
	for (size_t n = 3; 2 * n + 1 <= len; n++) {
		const char *last = name + len - n, *twin = last - n - 1;

		if (last[-1] == '.' && memchr(last, '.', n) != NULL &&
		    (twin == name || twin[-1] == '.') &&
		    ascii_same_bytes(last, twin, n))
			return true;
	}
	return false;
}

bool
name_begins(const char *name, const char *shorter)
{
	size_t len = length(shorter);

	return len > 0 && length(name) > len && name[len] == '.' &&
	    ascii_same_bytes(name, shorter, len);
}

/* Domains are no pointers: each one costs every start. */
enum { DOMAIN_SIZE = 32 };

/* Says whether a name is one of some domains or lies under one. */
static bool
under_any(const char *name, const char domains[][DOMAIN_SIZE], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (name_under(name, domains[i]))
			return true;
	}
	return false;
}

bool
name_special(const char *name)
{
	static const char domains[][DOMAIN_SIZE] = { "local", "localhost",
		"invalid", "test", "example", "onion", "home.arpa",
		"internal" };

	return under_any(name, domains, COUNT_OF(domains));
}

bool
name_local(const char *name)
{
	return name_special(name) && !name_under(name, "test") &&
	    !name_under(name, "example");
}

bool
name_inner(const char *name)
{
	static const char domains[][DOMAIN_SIZE] = { "lan", "home", "corp",
		"internal", "intranet", "intra", "private", "localdomain",
		"mshome.net", "cluster.local", "consul", "docker" };

	return under_any(name, domains, COUNT_OF(domains));
}

bool
name_bogus(const char *name)
{
	static const char domains[][DOMAIN_SIZE] = { "dnssec-failed.org",
		"rhybar.cz", "servfail.nl", "brokendnssec.net",
		"sigfail.verteiltesysteme.net", "sigfail.ippacket.stream",
		"fail01.dnssec.works" };

	return under_any(name, domains, COUNT_OF(domains));
}

bool
name_private_reverse(const char *name)
{
	static const char zones[][DOMAIN_SIZE] = { "10.in-addr.arpa",
		"127.in-addr.arpa", "168.192.in-addr.arpa",
		"254.169.in-addr.arpa", "16.172.in-addr.arpa",
		"17.172.in-addr.arpa", "18.172.in-addr.arpa",
		"19.172.in-addr.arpa", "20.172.in-addr.arpa",
		"21.172.in-addr.arpa", "22.172.in-addr.arpa",
		"23.172.in-addr.arpa", "24.172.in-addr.arpa",
		"25.172.in-addr.arpa", "26.172.in-addr.arpa",
		"27.172.in-addr.arpa", "28.172.in-addr.arpa",
		"29.172.in-addr.arpa", "30.172.in-addr.arpa",
		"31.172.in-addr.arpa", "d.f.ip6.arpa", "8.e.f.ip6.arpa",
		"9.e.f.ip6.arpa", "a.e.f.ip6.arpa", "b.e.f.ip6.arpa" };

	return under_any(name, zones, COUNT_OF(zones));
}
