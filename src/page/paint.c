/*
 * Colour and links around a piece of text.  It must not know where on a line
 * the piece stands.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <string.h>

#include "rcodex/base/array.h"
#include "rcodex/base/ascii.h"
#include "rcodex/page/paint.h"

static const char bold[] = "\033[1m";
static const char cyan[] = "\033[36m";
static const char underlined[] = "\033[4m";
static const char not_underlined[] = "\033[24m";
static const char normal[] = "\033[0m";

static const char *const placeholders[] = {
	"NAME",
	"TYPE",
	"ZONE",
	"SERVER",
	"AUTH",
	"OTHER",
	"PARENT",
	"KEY",
	"SECRET",
	"FILE",
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
	char target[64];

	while (ascii_digit(text[digits]))
		digits++;
	snprintf(target, sizeof(target),
	    "https://www.rfc-editor.org/rfc/rfc%.*s%s%.*s", (int)digits - 4,
	    text + 4, len > digits ? "#section-" : "",
	    len > digits ? (int)(len - digits - 1) : 0, text + digits + 1);
	out_text(page->out, "\033]8;;");
	out_text(page->out, target);
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

/* Returns the bytes of the placeholder that text begins with, or 0. */
static size_t
placeholder(const char *text)
{
	for (size_t i = 0; i < COUNT_OF(placeholders); i++) {
		size_t len = strlen(placeholders[i]);
		char after = text[len < strlen(text) ? len : strlen(text)];

		if (strncmp(text, placeholders[i], len) == 0 &&
		    !(after >= 'A' && after <= 'Z'))
			return len;
	}
	return 0;
}

static void
put_command(struct page *page, const char *text, size_t len)
{
	bool inside = false;

	out_text(page->out, cyan);
	for (size_t i = 0; i < len;) {
		size_t n = inside ? 0 : placeholder(text + i);

		if (n > 0) {
			out_text(page->out, underlined);
			out_bytes(page->out, text + i, n);
			out_text(page->out, not_underlined);
		} else {
			n = 1;
			out_bytes(page->out, text + i, 1);
		}
		i += n;
		inside = text[i - 1] >= 'A' && text[i - 1] <= 'Z';
	}
	out_text(page->out, normal);
}

void
paint(struct page *page, enum layout_style style, const char *text, size_t len)
{
	if (!page->colour && !page->links) {
		out_bytes(page->out, text, len);
	} else if (style == LAYOUT_COMMAND && page->colour) {
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
