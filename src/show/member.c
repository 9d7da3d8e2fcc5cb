/*
 * Members of JSON objects.  It must not know what they are about.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <string.h>

#include "rcodex/base/fill.h"
#include "rcodex/base/utf8.h"
#include "rcodex/show/member.h"
#include "rcodex/table/record.h"

void
member_string(struct out *out, const char *text)
{
	out_text(out, "\"");
	while (*text != '\0') {
		size_t len = strcspn(text, "\"\\");

		out_bytes(out, text, len);
		text += len;
		if (*text != '\0') {
			out_text(out, "\\");
			out_bytes(out, text++, 1);
		}
	}
	out_text(out, "\"");
}

void
member_comma(struct out *out, bool *first)
{
	if (!*first)
		out_text(out, ",");
	*first = false;
}

void
member_key(struct out *out, bool *first, const char *key)
{
	member_comma(out, first);
	member_string(out, key);
	out_text(out, ":");
}

void
member_text(struct out *out, bool *first, const char *key, const char *text)
{
	if (*text == '\0')
		return;
	member_key(out, first, key);
	member_string(out, text);
}

void
member_number(struct out *out, bool *first, const char *key, int32_t number)
{
	char digits[FILLED_MOST];

	member_key(out, first, key);
	fill_add_number(digits, 0, number);
	out_text(out, number == NO_NUMBER ? "null" : digits);
}

void
member_foreign(struct out *out, const char *text)
{
	size_t left = strlen(text);

	out_text(out, "\"");
	while (left > 0) {
		uint32_t character = 0;
		size_t len = utf8_decode(text, left, &character);
		char escaped[8];

		if (len == 0 || (character > 0xffff && utf8_acts(character))) {
			out_text(out, "\\ufffd");
			len += len == 0;
		} else if (utf8_acts(character)) {
			snprintf(escaped, sizeof(escaped), "\\u%04x",
			    (unsigned)character);
			out_text(out, escaped);
		} else {
			if (character == '"' || character == '\\')
				out_text(out, "\\");
			out_bytes(out, text, len);
		}
		text += len;
		left -= len;
	}
	out_text(out, "\"");
}
