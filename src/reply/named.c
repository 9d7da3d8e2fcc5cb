/*
 * The names that each code was reported of.  It must not know how they were
 * found.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/bytes.h"
#include "rcodex/reply/named.h"
#include "keep.h"

/* Returns the place of a code's names; behind the last where it has none. */
static size_t
find_named(const struct names *names, const struct subject *code)
{
	size_t i = 0;

	while (i < names->used && !record_same(&names->list[i].code, code))
		i++;
	return i;
}

static struct named *
named_of(struct names *names, const struct subject *code)
{
	size_t i = find_named(names, code);

	if (i == NAMED_MOST)
		return NULL;
	if (i == names->used)
		names->list[names->used++].code = *code;
	return &names->list[i];
}

void
names_note(struct names *names, const struct subject *code, struct span name)
{
	struct named *named = NULL;
	uint32_t sum;

	if (name.len > 1 && name.at[name.len - 1] == '.')
		name.len--;
	if (name.len > 0)
		named = named_of(names, code);
	if (named == NULL)
		return;
	sum = bytes_hash(name.at, name.len);
	for (size_t i = 0; i < named->used; i++) {
		if (named->names[i] == sum)
			return;
	}
	if (named->used == 0)
		KEEP(named->first, name);
	if (named->used == NAMES_MOST)
		named->more = true;
	else
		named->names[named->used++] = sum;
}

const struct named *
names_of(const struct names *names, const struct subject *code)
{
	size_t i = find_named(names, code);

	return i < names->used ? &names->list[i] : NULL;
}
