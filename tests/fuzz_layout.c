/*
 * Layout of any text at any width, for libFuzzer: no line is wider but for a
 * single word, and no byte is lost.
 *
 * The first bytes of an input are the width and the column; then comes the
 * text.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>

#include "rcodex/base/text.h"
#include "rcodex/page/layout.h"

#include "fuzz.h"

enum { HEAD = 2, TEXT_LONGEST = 4096, WIDTHS = 200 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Stores a text without its blanks, line ends and marks. */
static void
squeeze(char *to, const char *text)
{
	for (; *text != '\0'; text++) {
		if (strchr(" \n", *text) == NULL && *text != TEXT_MARK)
			*to++ = *text;
	}
	*to = '\0';
}

/* Says whether a line is one word, or what is not broken: ours, a reference. */
static bool
is_one(const char *line)
{
	line += strspn(line, " ");
	return strchr(line, ' ') == NULL || strstr(line, "rcodex ") != NULL ||
	    strstr(line, "RFC ") != NULL;
}

static void
check_lines(char *screen, unsigned width)
{
	while (*screen != '\0') {
		size_t len = strcspn(screen, "\n");

		claim(screen[len] == '\n', "the last line has an end");
		screen[len] = '\0';
		claim(layout_width(screen) <= width || is_one(screen),
		    "no line is wider but a word");
		claim(len == 0 || screen[len - 1] != ' ',
		    "no line ends in a blank");
		screen += len + 1;
	}
}

/* Makes marks as ours are: they stand at what they begin and end, and no text
 * ends in a blank. */
static void
set_marks(char *text)
{
	size_t len = strlen(text);
	bool inside = false;

	while (len > 0 && text[len - 1] == ' ')
		text[--len] = '\0';
	for (size_t i = 0; i < len; i++) {
		const char beside = !inside ? text[i + 1] :
		    i > 0                   ? text[i - 1] :
					      ' ';

		if (text[i] != TEXT_MARK)
			continue;
		if (strchr(" `", beside) != NULL)
			text[i] = '.';
		else
			inside = !inside;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char text[TEXT_LONGEST], wanted[TEXT_LONGEST];
	static char screen[SCREEN_MOST], got[SCREEN_MOST];
	static struct out out;
	struct page page = { .out = &out };
	size_t len;

	if (size <= HEAD || size >= TEXT_LONGEST)
		return 0;
	page.width = 1U + data[0] % WIDTHS;
	for (size_t i = HEAD; i < size; i++)
		text[i - HEAD] =
		    data[i] == '\0' || data[i] == '\n' ? ' ' : (char)data[i];
	text[size - HEAD] = '\0';
	set_marks(text);
	begin_screen(&out);
	layout_text(&page, data[1] % 64, text);
	memcpy(screen, written(&out, &len), len + 1);
	squeeze(wanted, text);
	squeeze(got, screen);
	claim(strcmp(wanted, got) == 0, "no byte is lost");
	check_lines(screen,
	    page.width > data[1] % 64U ? page.width : data[1] % 64U + 1);
	return 0;
}
