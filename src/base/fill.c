/*
 * Filling the places in a text.  It must not know what the text is for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/fill.h"

size_t
fill_add_bytes(char to[FILLED_MOST], size_t used, const char *bytes, size_t len)
{
	if (len > FILLED_MOST - 1 - used) {
		len = FILLED_MOST - 1 - used;
		/* A character that is cut would be none. */
		while (len > 0 && ((unsigned char)bytes[len] & 0xc0) == 0x80)
			len--;
	}
	memcpy(to + used, bytes, len);
	to[used + len] = '\0';
	return used + len;
}

size_t
fill_add(char to[FILLED_MOST], size_t used, const char *text)
{
	return fill_add_bytes(to, used, text, strlen(text));
}

size_t
fill_add_number(char to[FILLED_MOST], size_t used, int32_t number)
{
	char digits[12];
	size_t first = sizeof(digits);
	uint32_t left = number < 0 ? 0U - (uint32_t)number : (uint32_t)number;

	do {
		digits[--first] = (char)('0' + left % 10);
	} while ((left /= 10) > 0);
	if (number < 0)
		digits[--first] = '-';
	return fill_add_bytes(to, used, digits + first, sizeof(digits) - first);
}

/* Returns what stands for the place that text begins with, or NULL. */
static const char *
filler(const char *text, const struct filling *with)
{
	if (text[0] != '{' || text[1] == '\0' || text[2] != '}')
		return NULL;
	switch (text[1]) {
	case 'A':
	case 'X':
		return with->a;
	case 'B':
		return with->b;
	case 'N':
		return with->n;
	default:
		return NULL;
	}
}

void
fill(char to[FILLED_MOST], const char *text, struct filling with)
{
	size_t used = 0;

	to[0] = '\0';
	while (*text != '\0') {
		const char *filled = filler(text, &with);

		if (filled != NULL) {
			used = fill_add(to, used, filled);
			text += 3;
		} else {
			size_t len = 1 + strcspn(text + 1, "{");

			used = fill_add_bytes(to, used, text, len);
			text += len;
		}
	}
}
