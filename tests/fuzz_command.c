/*
 * The whole command in one process and without files, for libFuzzer: what it
 * reads and writes stays in memory, for the calls of the system are wrapped.  A
 * terminal shows what is printed and does nothing else, the pieces in which the
 * text comes do not matter, and the exit status is known.
 *
 * The first byte of an input is the size of the pieces; the second wants by
 * some of its bits filler before the text, and the same once more in pieces.
 * Then come the arguments, with tabs between them, up to a line end, and the
 * text, which is also that of any file.
 *
 * SPDX-License-Identifier: ISC
 */
#include <getopt.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>
#include <unistd.h>

#include "rcodex/cli/cli.h"
#include "rcodex/scan/scan.h"

#include "fuzz.h"
#include "fuzz_causes.h"
#include "fuzz_made.h"

enum { HEAD = 2, WORDS_MOST = 16, ARGUMENTS_MOST = 1024, FILLER_LINE = 64 };
enum { INPUT_MOST = 64 * 1024, A_FILE = 1000 };
/* Bits of the second byte. */
enum { WANTS_FILLER = 0x3f, WANTS_PIECES = 0x40 };

static struct {
	bool runs;
	size_t piece;
	size_t at;
	size_t len;
	char bytes[SCAN_WINDOW + INPUT_MOST];
	size_t said;
	char shown[2][SCREEN_MOST + 1]; /* the whole, and in pieces */
	char *to;
} io;

static char arguments[ARGUMENTS_MOST];

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
ssize_t __real_read(int fd, void *to, size_t len);
ssize_t __real_write(int fd, const void *from, size_t len);
int __real_close(int fd);
ssize_t __wrap_read(int fd, void *to, size_t len);
ssize_t __wrap_write(int fd, const void *from, size_t len);
int __wrap_close(int fd);
int __real_tcgetattr(int fd, struct termios *modes);
int __wrap_tcgetattr(int fd, struct termios *modes);
int __real_open(const char *file, int flags, ...);
int __wrap_open(const char *file, int flags, ...);

ssize_t
__wrap_read(int fd, void *to, size_t len)
{
	if (!io.runs || (fd != STDIN_FILENO && fd != A_FILE))
		return __real_read(fd, to, len);
	len = len < io.piece ? len : io.piece;
	len = len < io.len - io.at ? len : io.len - io.at;
	memcpy(to, io.bytes + io.at, len);
	io.at += len;
	return (ssize_t)len;
}

ssize_t
__wrap_write(int fd, const void *from, size_t len)
{
	if (!io.runs || (fd != STDOUT_FILENO && fd != STDERR_FILENO))
		return __real_write(fd, from, len);
	claim(len <= SCREEN_MOST - io.said, "the screen is not large");
	memcpy(io.to + io.said, from, len);
	io.said += len;
	return (ssize_t)len;
}

int
__wrap_close(int fd)
{
	return io.runs ? 0 : __real_close(fd);
}

int
__wrap_tcgetattr(int fd, struct termios *modes)
{
	return io.runs ? -1 : __real_tcgetattr(fd, modes);
}

int
__wrap_open(const char *file, int flags, ...)
{
	if (!io.runs)
		return __real_open(file, flags, 0600);
	io.at = 0;
	return A_FILE;
}

/* Cuts the arguments at their tabs; returns how many words there are. */
static int
cut(char *words[WORDS_MOST + 1])
{
	static char name[] = "rcodex";
	static char copy[ARGUMENTS_MOST];
	char *at = copy;
	int count = 1;

	memcpy(copy, arguments, sizeof(copy));
	words[0] = name;
	while (*at != '\0' && count < WORDS_MOST) {
		words[count++] = at;
		at += strcspn(at, "\t");
		if (*at == '\t')
			*at++ = '\0';
	}
	words[count] = NULL;
	return count;
}

/* Runs the command; returns its status. */
static int
run(size_t piece, char *to)
{
	char *words[WORDS_MOST + 1];
	int count = cut(words), status;

	io.piece = piece;
	io.at = io.said = 0;
	io.to = to;
	optind = 0; /* getopt begins anew */
	io.runs = true;
	status = cli_run(count, words);
	io.runs = false;
	to[io.said] = '\0';
	return status;
}

/* Puts filler and the text together. */
static void
take_text(const uint8_t *data, size_t size, uint8_t count, uint8_t wants)
{
	size_t fill = (wants & WANTS_FILLER) == WANTS_FILLER ?
	    SCAN_WINDOW / 2 - 8192 + 64U * count :
	    0;

	for (size_t i = 0; i < fill; i++)
		io.bytes[i] = i % FILLER_LINE == 0 ? '\n' : 'x';
	size = size < INPUT_MOST ? size : INPUT_MOST;
	memcpy(io.bytes + fill, data, size);
	io.len = size == 0 ? 0 : fill + size;
}

/* Says whether the text is passed through, the one way for foreign bytes. */
static bool
is_tee(void)
{
	char *words[WORDS_MOST + 1];

	cut(words);
	for (size_t i = 1; words[i] != NULL; i++) {
		const char *word = words[i];

		if (strncmp(word, "--t", 3) == 0)
			return true;
		/* What stands behind w and L is their argument. */
		if (word[0] == '-' && word[1] != '-' &&
		    word[strcspn(word, "twL")] == 't')
			return true;
	}
	return false;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *end, *begin = data + HEAD;
	size_t len;
	int status;

	if (size <= HEAD)
		return 0;
	size -= HEAD;
	end = memchr(begin, '\n', size);
	len = end != NULL ? (size_t)(end - begin) : size;
	if (len >= sizeof(arguments) || memchr(begin, '\0', len) != NULL)
		return 0;
	memset(arguments, 0, sizeof(arguments));
	memcpy(arguments, begin, len);
	take_text(begin + len, size - len, data[0], data[1]);
	choose_search(data, HEAD + size);
	status = run(SIZE_MAX, io.shown[0]);
	claim(status >= 0 && status <= 2, "the status is known");
	claim(io.said > 0, "there is an answer");
	if (!is_tee())
		check_screen(io.shown[0], io.said, true, true);
	if (io.at == 0 || (data[1] & WANTS_PIECES) == 0)
		return 0;
	claim(run(1 + (size_t)data[0], io.shown[1]) == status,
	    "the pieces do not matter to the status");
	claim(strcmp(io.shown[0], io.shown[1]) == 0 || is_tee(),
	    "the pieces do not matter to the screen");
	return 0;
}
