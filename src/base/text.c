/*
 * Putting texts together: snprintf(3) would cost more than a whole card.  It
 * must not know what a text is for.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdarg.h>
#include <string.h>

#include "rcodex/base/text.h"
#include "rcodex/base/utf8.h"

void
text_bytes(struct text *text, const char *bytes, size_t len)
{
	const size_t room = TEXT_MOST - 1 - text->used;

	if (len > room) {
		len = room;
		/* A character that is cut would be none. */
		while (len > 0 && ((unsigned char)bytes[len] & 0xc0) == 0x80)
			len--;
	}
	memcpy(text->bytes + text->used, bytes, len);
	text->used += len;
	text->bytes[text->used] = '\0';
}

/* Returns the bytes up to one of a value, or to the end; forms are short, and a
 * call of strcspn(3) would cost more. */
static size_t
length_to(const char *form, char byte)
{
	size_t len = 0;

	while (form[len] != '\0' && form[len] != byte)
		len++;
	return len;
}

void
text_number(struct text *text, uint64_t number)
{
	char digits[20];
	size_t first = sizeof(digits);

	do {
		digits[--first] = (char)('0' + number % 10);
	} while ((number /= 10) > 0);
	text_bytes(text, digits + first, sizeof(digits) - first);
}

static void
add_all(struct text *text, const char *form, va_list values)
{
	while (*form != '\0') {
		size_t len = length_to(form, '%');

		if (len > 0)
			text_bytes(text, form, len);
		form += len;
		if (form[0] == '\0')
			return;
		if (form[1] == 'd') {
			const int number = va_arg(values, int);

			if (number < 0)
				text_bytes(text, "-", 1);
			text_number(text,
			    number < 0 ? 0U - (unsigned)number :
					 (unsigned)number);
		} else {
			const char *string = va_arg(values, const char *);

			text_bytes(text, string, strlen(string));
		}
		form += 2;
	}
}

void
text_clear(struct text *text)
{
	text->used = 0;
	text->bytes[0] = '\0';
}

void
text_copy(struct text *text, const char *string)
{
	text_clear(text);
	text_bytes(text, string, strlen(string));
}

void
text_set(struct text *text, const char *form, ...)
{
	va_list values;

	text_clear(text);
	va_start(values, form);
	add_all(text, form, values);
	va_end(values);
}

void
text_add(struct text *text, const char *form, ...)
{
	va_list values;

	va_start(values, form);
	add_all(text, form, values);
	va_end(values);
}

void
text_prose(struct text *text, const char *prose)
{
	const char *mark;

	while ((mark = strchr(prose, TEXT_MARK)) != NULL) {
		text_bytes(text, prose, (size_t)(mark - prose));
		prose = mark + 1;
	}
	text_bytes(text, prose, strlen(prose));
}

void
text_foreign(struct text *text, const char *foreign)
{
	char *to = text->bytes + text->used;

	if (TEXT_MOST - text->used < sizeof("..."))
		return;
	utf8_show(to, TEXT_MOST - text->used, foreign);
	text->used += strlen(to);
}

/* Returns what stands for the place that a sentence begins with, or NULL. */
static const char *
filler(const char *sentence, const struct filling *with)
{
	if (sentence[0] != '{' || sentence[1] == '\0' || sentence[2] != '}')
		return NULL;
	switch (sentence[1]) {
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
text_sentence(struct text *text, const char *sentence)
{
	if (*sentence == '\0')
		return;
	if (text->used > 0 && (unsigned char)text->bytes[text->used - 1] < 0x80)
		text_bytes(text, " ", 1);
	text_bytes(text, sentence, strlen(sentence));
}

void
text_fill(struct text *text, const char *sentence, struct filling with)
{
	while (*sentence != '\0') {
		const char *filled = filler(sentence, &with);

		if (filled != NULL) {
			text_bytes(text, filled, strlen(filled));
			sentence += 3;
		} else {
			size_t len = 1 + length_to(sentence + 1, '{');

			text_bytes(text, sentence, len);
			sentence += len;
		}
	}
}
