/*
 * Text that means no good, for libFuzzer: tests/fuzz builds and runs it.  The
 * reports of a text do not depend on the pieces in which it comes, what they
 * point to is in the window, and nothing gets on the screen that a terminal
 * acts on.
 *
 * The first bytes of an input are the sizes of the pieces and the width; some
 * values of the third want filler before the text, which brings the text to
 * where the window moves on, and the fourth chooses what is looked at in this
 * run: many short runs find more than a few that look at everything.  A byte of
 * 1 stands for a long run of one letter, so that short inputs are long lines.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <sanitizer/asan_interface.h>

#include "rcodex/found/count.h"
#include "rcodex/reply/evidence.h"
#include "src/scan/forms.h"
#include "rcodex/found/found.h"
#include "rcodex/table/subject.h"

#include "fuzz.h"
#include "fuzz_made.h"
#include "fuzz_replies.h"

enum { HEAD = 4, INPUT_MOST = 64 * 1024, REPORTS_MOST = 16 * 1024 };
enum { FILLER_LEAST = SCAN_WINDOW / 2 - 4 * SCAN_LOOK, FILLER_LINE = 64 };
enum { WIDTH_LEAST = 20, WIDTHS = 141, DEPTH_MOST = 32 };
enum { CUTS = 16 /* views around a word */ };
enum { STRETCH_BYTE = 1, STRETCH = 3000 };

enum { WANTS_FILLER = 63 /* the low bits of a head byte */ };

enum pieces { WHOLE, BYTES, SIZES };

/* What a run looks at beside the reports. */
enum look {
	LOOK_VIEWS,
	LOOK_SCREEN,
	LOOK_COLOUR,
	LOOK_JSON,
	LOOK_BRIEF,
	LOOK_COUNT,
	LOOKS = 16 /* and at nothing else */
};

/* What a scan found. */
struct notes {
	struct scan scan;
	struct tally tally;
	struct replies replies;
	size_t used;
	struct subject codes[REPORTS_MOST];
	uint64_t sum; /* of what the spans hold */
};

/* The text as rcodex gets it. */
static struct {
	uint8_t head[HEAD];
	size_t filler; /* bytes that go before the input */
	size_t len;
	char bytes[SCAN_WINDOW + INPUT_MOST];
} text;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Adds a number to a sum that tells orders apart. */
static uint64_t
mix(uint64_t sum, uint64_t number)
{
	return (sum ^ number) * UINT64_C(1099511628211);
}

static void
take_span(struct notes *notes, struct span span)
{
	const char *begin = notes->scan.window;
	const char *end = begin + notes->scan.used;

	notes->sum = mix(notes->sum, span.at != NULL ? span.len : SIZE_MAX);
	if (span.at == NULL)
		return;
	claim(span.at >= begin && span.at <= end &&
		span.len <= (size_t)(end - span.at),
	    "a span lies in the window");
	for (size_t i = 0; i < span.len; i++)
		notes->sum = mix(notes->sum, (uint8_t)span.at[i]);
}

static void
take_report(void *context, const struct report *report)
{
	struct notes *notes = context;

	claim(notes->used < REPORTS_MOST, "few reports in so short a text");
	notes->codes[notes->used++] = report->code;
	take_span(notes, report->text);
	take_span(notes, report->name);
	take_span(notes, report->type);
	take_span(notes, report->server);
	notes->sum = mix(notes->sum, report->tsig * 2U + report->more);
	tally_add(&notes->tally, &report->code);
	replies_report(&notes->replies, report);
}

static void
take_line(void *context, const char *line, size_t len)
{
	struct notes *notes = context;
	struct span span = { line, len };
	uint64_t sum = notes->sum;

	take_span(notes, span);
	notes->sum = sum; /* it is of reports */
	claim(memchr(line, '\n', len) == NULL, "a line has no line end");
	replies_line(&notes->replies, line, len);
}

/* Returns the size of the next piece. */
static size_t
piece(enum pieces pieces, size_t i, size_t at)
{
	if (pieces == SIZES)
		return (size_t)1 + text.head[i % HEAD];
	if (pieces == BYTES && at >= text.filler)
		return 1;
	return pieces == BYTES ? text.filler - at : text.len - at;
}

/*
 * Begins a scan: what scan_open() makes is made once, for it takes long.  A
 * byte stands where there is no text yet, as far as a word or its looks go: no
 * report may depend on it.
 */
static void
begin(struct notes *notes, scan_line *line, char stale)
{
	static struct scan made;

	if (made.report == NULL)
		scan_open(&made, take_report, NULL, NULL);
	memcpy(&notes->scan, &made, offsetof(struct scan, window));
	memset(notes->scan.window, stale,
	    text.len + 2 * SCAN_LOOK < SCAN_WINDOW ? text.len + 2 * SCAN_LOOK :
						     SCAN_WINDOW);
	notes->scan.line = line;
	notes->scan.context = notes;
	memset(&notes->tally, 0, sizeof(notes->tally));
	notes->used = 0;
	notes->sum = 0;
	replies_open(&notes->replies);
}

/* Reads the text as tally_read() does. */
static void
scan_text(struct notes *notes, enum pieces pieces, scan_line *line)
{
	struct scan *scan = &notes->scan;
	size_t at = 0;

	begin(notes, line, "\n1\""[pieces]);
	for (size_t i = 0; at < text.len && !scan->intake.utf16; i++) {
		size_t size = piece(pieces, i, at), room;
		char *to = scan_room(scan, &room);

		claim(room > 0 && to >= scan->window &&
			to + room <= scan->window + SCAN_WINDOW,
		    "there is room in the window");
		size = size < text.len - at ? size : text.len - at;
		size = size < room ? size : room;
		memcpy(to, text.bytes + at, size);
		scan_took(scan, size);
		at += size;
	}
	if (!scan->intake.utf16)
		scan_close(scan);
	replies_close(&notes->replies);
	notes->tally.lines = scan->intake.lines;
	notes->tally.size = scan->intake.size;
}

static void
put_codes(const char *title, const struct notes *notes)
{
	struct text label;

	fprintf(stderr, "%s:", title);
	for (size_t i = 0; i < notes->used; i++) {
		subject_mnemonic(&label, &notes->codes[i]);
		fprintf(stderr, " %s", label.bytes);
	}
	fprintf(stderr, "\n");
}

/* Compares what was found in pieces with what was found in the whole. */
static void
compare(const struct notes *whole, const struct notes *other, const char *title)
{
	bool same = whole->used == other->used && whole->sum == other->sum;

	for (size_t i = 0; same && i < whole->used; i++)
		same = whole->codes[i].id == other->codes[i].id &&
		    whole->codes[i].number == other->codes[i].number;
	if (!same) {
		put_codes("in one piece", whole);
		put_codes(title, other);
		die("the pieces do not matter to the reports");
	}
	claim(whole->tally.lines == other->tally.lines &&
		whole->tally.size == other->tally.size,
	    "the pieces do not matter to the lines and bytes");
}

/* Returns where a string of JSON ends, behind its quote. */
static const char *
end_string(const char *p)
{
	for (; *p != '"'; p++) {
		claim((unsigned char)*p >= 0x20, "a string ends in its line");
		if (*p != '\\')
			continue;
		p++;
		claim(*p != '\0' && strchr("\"\\/bfnrtu", *p) != NULL,
		    "an escape is one of JSON");
		claim(*p != 'u' || strspn(p + 1, "0123456789abcdefABCDEF") >= 4,
		    "\\u has four digits");
	}
	return p + 1;
}

/* Looks whether brackets and strings of JSON end. */
static void
check_json(const char *p)
{
	char open[DEPTH_MOST];
	size_t depth = 0;

	while (*p != '\0') {
		char c = *p++;

		if (c == '"') {
			p = end_string(p);
		} else if (c == '[' || c == '{') {
			claim(depth < DEPTH_MOST, "JSON is not deep");
			open[depth++] = c;
		} else if (c == ']' || c == '}') {
			claim(depth > 0 &&
				open[--depth] == (c == ']' ? '[' : '{'),
			    "brackets of JSON match");
		}
	}
	claim(depth == 0, "brackets of JSON end");
}

/* Prints one of the things that rcodex prints of a text, and looks at it. */
static void
check_output(struct notes *notes, enum look look, unsigned width)
{
	static struct out out;
	const bool colour = look == LOOK_COLOUR;
	struct page page = { &out, .width = width, .colour = colour,
		.links = colour };
	const char *screen;
	size_t len;

	begin_screen(&out);
	if (look == LOOK_JSON) {
		found_json(&out, LANG_en, &notes->tally, &notes->replies);
	} else if (look == LOOK_BRIEF) {
		found_brief(&out, LANG_en, &notes->tally);
	} else if (look == LOOK_COUNT) {
		count_sort(&notes->tally);
		count_print(&page, &notes->tally, notes->tally.lines);
	} else {
		found_print(&page, &notes->tally, &notes->replies);
	}
	screen = written(&out, &len);
	claim(len > 0 || look == LOOK_BRIEF, "the screen is not empty");
	check_screen(screen, len, colour, look == LOOK_BRIEF);
	if (look == LOOK_JSON)
		check_json(screen);
}

/* Looks whether each cause is one of the records. */
static void
check_favours(const struct replies *replies)
{
	struct favour favours[FAVOURS_MOST];
	size_t count = evidence_favours(replies, favours);

	claim(count <= FAVOURS_MOST, "there is room for the causes");
	for (size_t i = 0; i < count; i++) {
		const struct favour *favour = &favours[i];

		claim(favour->heard != NULL ||
			(favour->reply >= replies->list &&
			    favour->reply < replies->list + replies->used),
		    "a cause has a reply of the text, or a log names it");
		claim(favour->cause < CAUSE_COUNT,
		    "a cause is one of the records");
		claim(favour->heard != NULL || favour->hint != NULL,
		    "a cause has a reason");
	}
}

/* Takes a report from a view, to which its spans belong. */
static void
take_in_view(void *context, const struct report *report)
{
	const struct view *view = context;
	const struct span spans[] = { report->text, report->name, report->type,
		report->server };

	for (size_t i = 0; i < sizeof(spans) / sizeof(*spans); i++)
		claim(spans[i].at == NULL ||
			(spans[i].at >= view->low &&
			    spans[i].at <= view->high &&
			    spans[i].len <= (size_t)(view->high - spans[i].at)),
		    "a span lies in the view");
}

/* Room for a view, and around it bytes that the address sanitizer guards. */
enum { GUARD = 64, VIEW_MOST = 2 * SCAN_LOOK + 64 };
static _Alignas(GUARD) struct {
	char before[GUARD];
	char bytes[VIEW_MOST + GUARD];
} guarded;

/*
 * Looks around a word of a text, as far as a view goes: in a copy, where the
 * address sanitizer sees what is read before and behind it.  In the window
 * that is other text.
 */
static void
look_around(struct scan *scan, const struct view *of, const char *at,
    const struct form_word *word)
{
	size_t size = (size_t)(of->high - of->low);
	struct view view = { guarded.bytes, guarded.bytes + size, of->first,
		of->last, guarded.bytes, of->before, of->effort, of->fields,
		of->columns };

	claim(size <= VIEW_MOST, "a view is not large");
	memcpy(guarded.bytes, of->low, size);
	ASAN_POISON_MEMORY_REGION(guarded.before, GUARD);
	ASAN_POISON_MEMORY_REGION(guarded.bytes + size, GUARD);
	before_open(of->before);
	effort_open(of->effort);
	of->fields->at = -1;
	scan->context = &view;
	forms_report(&scan->forms, &view, guarded.bytes + (at - of->low), word,
	    scan->report, scan->context);
	ASAN_UNPOISON_MEMORY_REGION(guarded.bytes + size, GUARD);
}

/* Looks around a word in views that are cut close to it, and in the whole. */
static void
cut_views(struct scan *scan, const struct view *whole, const char *at,
    const struct form_word *word)
{
	const char *end = at + word->length;
	struct view far = *whole;

	for (size_t i = 0; i < CUTS; i++) {
		size_t before = (size_t)(at - whole->low);
		size_t after = (size_t)(whole->high - end);
		size_t next = (5 * i + text.head[0]) % CUTS;
		struct view view = { at - (i < before ? i : before),
			end + (next < after ? next : after), false, false,
			whole->text, whole->before, whole->effort,
			whole->fields, whole->columns };

		view.first = view.low == whole->low;
		view.last = view.high == whole->high;
		look_around(scan, &view, at, word);
	}
	if (at - far.low > SCAN_LOOK) {
		far.low = at - SCAN_LOOK;
		far.first = false;
	}
	if (far.high - end > SCAN_LOOK) {
		far.high = end + SCAN_LOOK;
		far.last = false;
	}
	look_around(scan, &far, at, word);
}

/* Returns the words of forms that begin with a letter, a bit each. */
static uint64_t
words_with(char letter)
{
	static uint64_t words[32];

	for (size_t i = 0; words[0] == 0 && i < FORM_WORDS; i++)
		words[*form_words[i].text & 31] |= UINT64_C(1) << i;
	words[0] = 1; /* none begins with @, but this says that it is made */
	return (letter & 31) == 0 ? 0 : words[letter & 31];
}

/* Looks around each word of the text. */
static void
check_views(struct scan *scan, const char *bytes, size_t size)
{
	struct before before;
	struct effort effort;
	struct field_seen fields = { .at = -1 };
	struct columns columns = { 4, 1, 2, 3 };
	const struct view whole = { bytes, bytes + size, true, true, bytes,
		&before, &effort, &fields, &columns };

	scan->report = take_in_view;
	for (const char *at = whole.low; at < whole.high; at++) {
		for (uint64_t left = words_with(*at); left != 0;
		     left &= left - 1) {
			const struct form_word *word =
			    &form_words[__builtin_ctzll(left)];

			if (whole.high - at >= word->length &&
			    strncasecmp(at, word->text, word->length) == 0)
				cut_views(scan, &whole, at, word);
		}
	}
}

/* Puts filler and the input together. */
static void
put_together(const uint8_t *data, size_t size)
{
	bool lines = data[0] % 4 != 3;
	size_t len;

	memcpy(text.head, data, HEAD);
	text.filler = (data[2] & WANTS_FILLER) == WANTS_FILLER ?
	    FILLER_LEAST + 64U * data[1] :
	    0;
	for (size_t i = 0; i < text.filler; i++)
		text.bytes[i] = lines && i % FILLER_LINE == 0 ? '\n' : 'x';
	len = text.filler;
	for (size_t i = HEAD; i < size; i++) {
		size_t run = data[i] == STRETCH_BYTE ? STRETCH : 1;

		if (len + run > text.filler + INPUT_MOST)
			break;
		memset(text.bytes + len, run > 1 ? 'y' : data[i], run);
		len += run;
	}
	text.len = len;
}

/* Compares with the whole what is found in pieces: with lines, and replies, or
 * without. */
static void
check_pieces(struct notes *whole, struct notes *other, enum pieces pieces)
{
	scan_text(other, pieces, pieces == BYTES ? take_line : NULL);
	claim(whole->scan.intake.utf16 == other->scan.intake.utf16,
	    "the pieces do not matter to UTF-16");
	if (whole->scan.intake.utf16)
		return;
	compare(whole, other,
	    pieces == BYTES ? "byte by byte" : "without lines, in pieces");
	claim(pieces != BYTES || same_replies(&whole->replies, &other->replies),
	    "the pieces do not matter to the replies");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct notes whole, other;
	enum look look;

	if (size <= HEAD)
		return 0;
	put_together(data, size);
	look = data[HEAD - 1] % LOOKS;
	scan_text(&whole, WHOLE, take_line);
	check_pieces(&whole, &other,
	    data[HEAD - 1] / LOOKS % 2 ? BYTES : SIZES);
	if (whole.scan.intake.utf16)
		return 0;
	if (look == LOOK_VIEWS)
		check_views(&other.scan, text.bytes + text.filler,
		    text.len - text.filler);
	check_favours(&whole.replies);
	if (look > LOOK_VIEWS && look <= LOOK_COUNT &&
	    whole.tally.used +
		    (look == LOOK_COUNT ?
			    0 :
			    whole.replies.used + whole.replies.wordings.used) >
		0)
		check_output(&whole, look, WIDTH_LEAST + data[0] % WIDTHS);
	return 0;
}
