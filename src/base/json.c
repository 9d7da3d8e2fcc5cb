/*
 * Writing JSON.  It must not know what a document is about.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/base/json.h"
#include "rcodex/base/text.h"
#include "rcodex/base/utf8.h"

/* Begins a value: what parts it from the one before, and its key. */
static void
begin(struct json *json, const char *key)
{
	if (json->comma)
		out_text(json->out, ",");
	json->comma = true;
	if (key == NULL)
		return;
	out_text(json->out, "\"");
	out_text(json->out, key);
	out_text(json->out, "\":");
}

void
json_open(struct json *json, const char *key, char bracket)
{
	begin(json, key);
	out_bytes(json->out, &bracket, 1);
	json->comma = false;
}

void
json_close(struct json *json, char bracket)
{
	out_bytes(json->out, &bracket, 1);
	json->comma = true;
}

/* Our own text holds nothing but \" and \\ to escape, and marks to drop. */
void
json_text(struct json *json, const char *key, const char *text)
{
	if (*text == '\0')
		return;
	begin(json, key);
	out_text(json->out, "\"");
	while (*text != '\0') {
		size_t len = strcspn(text, "\"\\`");

		out_bytes(json->out, text, len);
		text += len;
		if (*text == TEXT_MARK) {
			text++;
		} else if (*text != '\0') {
			out_text(json->out, "\\");
			out_bytes(json->out, text++, 1);
		}
	}
	out_text(json->out, "\"");
}

/* Adds the escape of a unit of UTF-16. */
static void
put_unit(struct out *out, uint32_t unit)
{
	char digits[8];

	out_text(out, "\\u");
	out_bytes(out, digits, ascii_hex(digits, unit & 0xffff, 4));
}

/* Adds a character, or U+FFFD for a byte that is none (RFC 8259 8.1). */
static void
put_character(struct out *out, const char *text, size_t len, uint32_t character)
{
	if (len == 0) {
		out_text(out, "\\ufffd");
	} else if (utf8_acts(character) && character > 0xffff) {
		put_unit(out, 0xd7c0 + (character >> 10));
		put_unit(out, 0xdc00 + (character & 0x3ff));
	} else if (utf8_acts(character)) {
		put_unit(out, character);
	} else {
		if (character == '"' || character == '\\')
			out_text(out, "\\");
		out_bytes(out, text, len);
	}
}

void
json_foreign(struct json *json, const char *key, const char *text)
{
	size_t left = strlen(text);

	if (left == 0)
		return;
	begin(json, key);
	out_text(json->out, "\"");
	while (left > 0) {
		uint32_t character = 0;
		size_t len = utf8_decode(text, left, &character);

		put_character(json->out, text, len, character);
		len += len == 0;
		text += len;
		left -= len;
	}
	out_text(json->out, "\"");
}

void
json_number(struct json *json, const char *key, uint64_t number)
{
	struct text digits;

	begin(json, key);
	text_clear(&digits);
	text_number(&digits, number);
	out_bytes(json->out, digits.bytes, digits.used);
}

void
json_null(struct json *json, const char *key)
{
	begin(json, key);
	out_text(json->out, "null");
}

void
json_true(struct json *json, const char *key)
{
	begin(json, key);
	out_text(json->out, "true");
}
