/*
 * Reading bytes in hexadecimal.  It must not know what they are printed for.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/ascii.h"
#include "octets.h"
#include "places.h"
#include "view.h"

enum { OCTET_COST = 30 };

/* Returns a byte, 0f, or -1 where none stands. */
static int32_t
octet(const char *at, const char *end)
{
	int32_t value = 0;

	if (end - at < 2)
		return -1;
	for (size_t i = 0; i < 2; i++) {
		char c = ascii_lower(at[i]);
		bool letter = c >= 'a' && c <= 'f';

		if (!letter && !ascii_digit(c))
			return -1;
		value = value * 16 + (letter ? c - 'a' + 10 : c - '0');
	}
	return value;
}

/* Returns a byte behind a blank, or -1. */
static int32_t
next(const char *at, const char *end)
{
	return at < end && *at == ' ' ? octet(at + 1, end) : -1;
}

bool
octets_read(const struct view *view, const char **at, struct places *places)
{
	const char *p = *at, *end = view->high;
	const int32_t high = octet(p, end);
	const int32_t low = high < 0 ? -1 : next(p + 2, end);

	if (low < 0)
		return false;
	for (p += 5; next(p, end) >= 0; p += 3)
		view_pay(view, OCTET_COST);
	places->number = high * 256 + low;
	*at = p;
	return true;
}
