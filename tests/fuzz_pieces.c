/*
 * The same bytes as a file and in pieces of any size, longer than the window,
 * for libFuzzer: what is counted, kept of replies, passed on and printed is the
 * same.  Nothing is a file: read() is wrapped.
 *
 * A short input makes a long text: of its bytes some stand for repetitions, and
 * the window that tests/fuzz compiles is a small one.  The first byte of an
 * input begins the sizes of the pieces, and the second says whether replies are
 * kept, how long the text can get, and whether what was found is printed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdint.h>
#include <sys/types.h>
#include <unistd.h>

#include "rcodex/found/count.h"
#include "rcodex/found/found.h"

#include "fuzz.h"
#include "fuzz_made.h"
#include "fuzz_replies.h"

enum { HEAD = 2, LONG_MOST = 2 * SCAN_WINDOW, USUAL_MOST = SCAN_WINDOW / 8 };
enum { RUN = 32, SIZES_SHORT = 80, SIZES_LONG = 5000, WIDTH = 80 };
/* Bytes that repeat: the line before; letters; lines; blanks. */
enum { AGAIN_BYTE = 1, LETTERS_BYTE, LINES_BYTE, BLANKS_BYTE };
/* Bits of the second byte. */
enum { WITHOUT_REPLIES = 1, PRINTED = 6, LONG = 0x38 };

static struct {
	bool runs;
	size_t at, len;
	uint32_t random; /* 0: as much as is asked for */
	char bytes[LONG_MOST];
} text;

/* What was found, and what was passed on. */
struct notes {
	int error;
	struct tally tally;
	struct replies replies;
	size_t passed;
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
ssize_t __real_read(int fd, void *to, size_t len);
ssize_t __wrap_read(int fd, void *to, size_t len);

/* Returns the size of the next piece: many short ones, or some long ones. */
static size_t
piece(void)
{
	uint32_t random = text.random;

	if (random == 0)
		return SIZE_MAX;
	random ^= random << 13;
	random ^= random >> 17;
	random ^= random << 5;
	text.random = random;
	if (random % 8 == 0)
		return 1;
	return 1 + random / 8 % (random >> 31 ? SIZES_SHORT : SIZES_LONG);
}

ssize_t
__wrap_read(int fd, void *to, size_t len)
{
	size_t size;

	if (!text.runs)
		return __real_read(fd, to, len);
	size = piece();
	claim(len > 0, "there is room for a piece");
	len = len < size ? len : size;
	len = len < text.len - text.at ? len : text.len - text.at;
	memcpy(to, text.bytes + text.at, len);
	text.at += len;
	return (ssize_t)len;
}

/* Takes what is passed on. */
static bool
pass_on(void *with, const char *bytes, size_t len)
{
	struct notes *notes = with;

	claim(len <= text.len - notes->passed &&
		memcmp(text.bytes + notes->passed, bytes, len) == 0,
	    "the text is passed on as it is");
	notes->passed += len;
	return true;
}

static void
read_text(struct notes *notes, bool replies, uint32_t random)
{
	const struct pass pass = { pass_on, notes };

	notes->tally = (struct tally){ 0 };
	notes->passed = 0;
	if (replies)
		replies_open(&notes->replies);
	text.at = 0;
	text.random = random;
	text.runs = true;
	notes->error = tally_read(&notes->tally,
	    replies ? &notes->replies : NULL, STDIN_FILENO, &pass);
	text.runs = false;
}

/* Adds bytes as far as there is room for them all. */
static void
add(size_t most, const char *bytes, size_t len)
{
	if (len > most - text.len)
		return;
	memmove(text.bytes + text.len, bytes, len);
	text.len += len;
}

/* Adds the line before, and its end. */
static void
add_again(size_t most)
{
	const char *end = text.bytes + text.len, *begin = end;

	if (begin > text.bytes)
		begin--;
	while (begin > text.bytes && begin[-1] != '\n')
		begin--;
	add(most, begin, (size_t)(end - begin));
}

/* Makes the text of an input. */
static void
expand(const uint8_t *data, size_t size, size_t most)
{
	static const char letters[RUN + 1] = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy";
	static const char line[RUN + 1] = "Jan  1 00:00:00 a b[1]: nothing\n";
	static const char blanks[RUN + 1] = "                                ";

	text.len = 0;
	for (size_t i = 0; i < size; i++) {
		const uint8_t what = data[i];
		const char *run = what == LETTERS_BYTE ? letters :
		    what == LINES_BYTE                 ? line :
							 blanks;
		size_t times;

		if (what < AGAIN_BYTE || what > BLANKS_BYTE || i + 1 == size) {
			add(most, (const char *)data + i, 1);
			continue;
		}
		times = data[++i];
		while (times-- > 0) {
			if (what == AGAIN_BYTE)
				add_again(most);
			else
				add(most, run, RUN);
		}
	}
}

static void
compare_tallies(const struct tally *a, const struct tally *b)
{
	claim(a->used == b->used && a->reports == b->reports &&
		a->empty == b->empty && a->left_out == b->left_out,
	    "the pieces do not matter to the reports");
	for (size_t i = 0; i < a->used; i++)
		claim(a->entries[i].count == b->entries[i].count &&
			record_same(&a->entries[i].code, &b->entries[i].code),
		    "the pieces do not matter to a count");
	claim(a->lines == b->lines && a->size == b->size,
	    "the pieces do not matter to the lines and bytes");
}

/* Prints what was found in one of three ways. */
static const char *
print(struct notes *notes, unsigned way, size_t *len)
{
	static struct out out;
	struct page page = { .out = &out, .width = WIDTH };

	begin_screen(&out);
	if (way == 0)
		found_json(&out, LANG_en, &notes->tally, &notes->replies);
	else if (way == 1)
		found_print(&page, &notes->tally, &notes->replies);
	else
		found_brief(&out, LANG_en, &notes->tally);
	return written(&out, len);
}

static void
check_output(struct notes *whole, struct notes *pieces, unsigned way)
{
	static char first[SCREEN_MOST + 1];
	const char *screen, *second;
	size_t len;

	screen = print(whole, way, &len);
	memcpy(first, screen, len + 1);
	check_screen(first, len, false, true);
	second = print(pieces, way, &len);
	claim(strcmp(first, second) == 0,
	    "the pieces do not matter to the screen");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct notes whole, pieces;
	bool replies;

	if (size <= HEAD)
		return 0;
	replies = (data[1] & WITHOUT_REPLIES) == 0;
	expand(data + HEAD, size - HEAD,
	    (data[1] & LONG) == LONG ? LONG_MOST : USUAL_MOST);
	read_text(&whole, replies, 0);
	read_text(&pieces, replies, 1 + data[0] * UINT32_C(0x9e3779b1));
	claim(whole.error == pieces.error,
	    "the pieces do not matter to what is wrong");
	claim(whole.error != 0 ||
		(whole.passed == text.len && pieces.passed == text.len),
	    "all is passed on");
	compare_tallies(&whole.tally, &pieces.tally);
	if (whole.error != 0 || !replies)
		return 0;
	claim(same_replies(&whole.replies, &pieces.replies),
	    "the pieces do not matter to the replies");
	if ((data[1] & PRINTED) == PRINTED &&
	    whole.tally.used + whole.replies.used > 0)
		check_output(&whole, &pieces, data[1] >> 6);
	return 0;
}
