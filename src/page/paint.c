/*
 * Colour and links around a piece of text.  It must not know where on a line
 * the piece stands.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/page/paint.h"

static const char bold[] = "\033[1m";
static const char command[] = "\033[95m";
static const char underlined[] = "\033[4m";
static const char not_underlined[] = "\033[24m";
static const char normal[] = "\033[0m";

/* Those that a card explains, and those that need no word. */
static const char placeholders[][12] = {
#define PLACE(id, text) #id,
#include "rcodex/table/label_list.h"
	"TYPE",
	"KEY",
	"SECRET",
	"ADDRESS",
};

size_t
paint_reference(const char *text)
{
	size_t len = 4;

	if (text[0] != 'R' || text[1] != 'F' || text[2] != 'C' ||
	    text[3] != ' ' || !ascii_digit(text[4]))
		return 0;
	while (ascii_digit(text[len]))
		len++;
	if (text[len] == ' ' && ascii_digit(text[len + 1])) {
		len++;
		while (ascii_digit(text[len]) ||
		    (text[len] == '.' && ascii_digit(text[len + 1])))
			len++;
	}
	return len;
}

static void
put_link(struct page *page, const char *text, size_t len)
{
	size_t digits = 4;

	while (ascii_digit(text[digits]))
		digits++;
	out_text(page->out, "\033]8;;https://www.rfc-editor.org/rfc/rfc");
	out_bytes(page->out, text + 4, digits - 4);
	if (len > digits) {
		out_text(page->out, "#section-");
		out_bytes(page->out, text + digits + 1, len - digits - 1);
	}
	out_text(page->out, "\033\\");
	out_bytes(page->out, text, len);
	out_text(page->out, "\033]8;;\033\\");
}

static void
put_linked(struct page *page, const char *text, size_t len)
{
	while (len > 0) {
		size_t n = *text == 'R' ? paint_reference(text) : 0;

		if (n > 0 && n <= len) {
			put_link(page, text, n);
		} else {
			n = 1;
			out_bytes(page->out, text, 1);
		}
		text += n;
		len -= n;
	}
}

static bool
is_placeholder(const char *text, size_t len)
{
	for (size_t i = 0; i < COUNT_OF(placeholders); i++) {
		if (len == strlen(placeholders[i]) &&
		    memcmp(text, placeholders[i], len) == 0)
			return true;
	}
	return false;
}

/* Returns how many bytes at the start of text are capitals, or are none. */
static size_t
run(const char *text, size_t len, bool capitals)
{
	size_t n = 0;

	while (n < len && ascii_capital(text[n]) == capitals)
		n++;
	return n;
}

static void
put_command(struct page *page, const char *text, size_t len)
{
	out_text(page->out, command);
	while (len > 0) {
		size_t before = run(text, len, false);
		size_t n = run(text + before, len - before, true);
		bool set_off = is_placeholder(text + before, n);

		out_bytes(page->out, text, before);
		out_text(page->out, set_off ? underlined : "");
		out_bytes(page->out, text + before, n);
		out_text(page->out, set_off ? not_underlined : "");
		text += before + n;
		len -= before + n;
	}
	out_text(page->out, normal);
}

void
paint_more(struct page *page, enum layout_style style, const char *text,
    size_t len)
{
	if (style == LAYOUT_COMMAND && page->colour) {
		put_command(page, text, len);
	} else if (style == LAYOUT_HEADING && page->colour) {
		out_text(page->out, bold);
		out_bytes(page->out, text, len);
		out_text(page->out, normal);
	} else if (style == LAYOUT_PLAIN && page->links) {
		put_linked(page, text, len);
	} else {
		out_bytes(page->out, text, len);
	}
}
