/*
 * A pager between the output and the terminal.  It must not know what the text
 * says, nor why there is a pager.
 *
 * SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rcodex/base/array.h"
#include "rcodex/base/text.h"
#include "rcodex/base/utf8.h"
#include "rcodex/page/env.h"
#include "rcodex/page/pager.h"

enum { SHELL_CANNOT_RUN = 126, SHELL_SIGNALLED = 128 };

/* What is typed at the pager is not for us, nor is that it was left early; but
 * we need to hear how it ended. */
static const int signals[] = { SIGINT, SIGQUIT, SIGPIPE, SIGCHLD };

_Static_assert(COUNT_OF(signals) == PAGER_SIGNALS, "one old action for each");

/* Returns the length of the escape sequence that text begins with. */
static size_t
escape_length(const char *text, size_t len)
{
	size_t i = 2;

	if (len > 1 && text[1] == '[') {
		while (i < len && (text[i] < '@' || text[i] > '~'))
			i++;
		return i < len ? i + 1 : len;
	}
	if (len > 1 && text[1] == ']') {
		while (i < len && text[i] != '\a' && text[i] != '\033')
			i++;
		i += i < len && text[i] == '\033' ? 2 : 1;
	}
	return i < len ? i : len;
}

size_t
pager_rows(const char *text, size_t len, unsigned columns)
{
	size_t rows = 0, column = 0, n;

	for (size_t i = 0; i < len; i += n) {
		uint32_t character = '?';
		unsigned width;

		n = 1;
		if (text[i] == '\n') {
			rows++;
			column = 0;
			continue;
		}
		if (text[i] == '\033') {
			n = escape_length(text + i, len - i);
			continue;
		}
		n = utf8_decode(text + i, len - i, &character);
		if (n == 0)
			n = 1;
		width = utf8_width(character);
		if (column > 0 && column + width > columns) {
			rows++;
			column = 0;
		}
		column += width;
	}
	return rows + (column > 0);
}

/* A program that has just begun has no handlers: each is ignored, or not. */
static void
keep_signals(struct pager *pager)
{
	for (size_t i = 0; i < PAGER_SIGNALS; i++)
		pager->actions[i] = signal(signals[i],
		    signals[i] == SIGCHLD ? SIG_DFL : SIG_IGN);
}

static void
restore_signals(const struct pager *pager)
{
	for (size_t i = 0; i < PAGER_SIGNALS; i++)
		signal(signals[i], pager->actions[i]);
}

/* Sets what less goes by; without R it would show colours as their codes. */
static void
set_less(void)
{
	const char *wanted = env_value("LESS");
	struct text more;

	if (wanted == NULL) {
		setenv("LESS", "FRX", 1);
	} else if (strchr(wanted, 'R') == NULL && strchr(wanted, 'r') == NULL &&
	    strlen(wanted) + sizeof(" -R") <= sizeof(more.bytes)) {
		text_set(&more, "%s -R", wanted);
		setenv("LESS", more.bytes, 1);
	}
}

/* Becomes the pager; less, which nobody may have asked for, needs no shell that
 * says that it is missing. */
static _Noreturn void
become(const struct pager *pager)
{
	restore_signals(pager);
	close(pager->to);
	if (pager->from != STDIN_FILENO) {
		dup2(pager->from, STDIN_FILENO);
		close(pager->from);
	}
	set_less();
	setenv("LESSCHARSET", "utf-8", 0);
	if (strcmp(pager->command, "less") == 0)
		execlp("less", "less", (char *)NULL);
	else
		execlp("/bin/sh", "sh", "-c", "--", pager->command,
		    (char *)NULL);
	_exit(SHELL_CANNOT_RUN);
}

/* Starts the pager, if that is possible. */
static void
start(struct pager *pager)
{
	int ends[2];

	if (pipe(ends) != 0)
		return;
	pager->from = ends[0];
	pager->to = ends[1];
	pager->has_modes = tcgetattr(STDOUT_FILENO, &pager->modes) == 0;
	keep_signals(pager);
	pager->child = fork();
	if (pager->child == 0)
		become(pager);
	if (pager->child > 0) {
		pager->state = PAGER_RUNS;
		return;
	}
	restore_signals(pager);
	close(ends[0]);
	close(ends[1]);
}

/* Decides whether a text needs the pager; the prompt takes a row as well. */
static void
begin(struct pager *pager)
{
	unsigned rows, columns;

	pager->state = PAGER_NONE;
	env_size(&rows, &columns);
	if (pager_rows(pager->held, pager->held_bytes, columns) >= rows)
		start(pager);
}

/* Writes what a pipe has room for; returns how much that is. */
static size_t
fill(int to, const char *bytes, size_t len)
{
	int at_once = 1;
	size_t done = 0;
	ssize_t n;

	ioctl(to, FIONBIO, &at_once);
	do {
		n = write(to, bytes + done, len - done);
		done += n > 0 ? (size_t)n : 0;
	} while (done < len && (n > 0 || (n < 0 && errno == EINTR)));
	at_once = 0;
	ioctl(to, FIONBIO, &at_once);
	return done;
}

/*
 * Sends bytes to the pager; says whether it took them.  As long as all text
 * lies in the pipe, we keep the end to read too, which tells how much of it was
 * not read.  Afterwards that would hide from us that the pager has gone.
 */
static bool
send_on(struct pager *pager, const char *bytes, size_t len)
{
	size_t done = 0;

	if (pager->from != -1) {
		done = fill(pager->to, bytes, len);
		if (done == len)
			return true;
		close(pager->from);
		pager->from = -1;
	}
	len -= done;
	return out_write(pager->to, bytes + done, len) == len;
}

/* Returns the signal that ended the pager, or the shell's child, or 0. */
static int
signal_of(int status)
{
	if (WIFSIGNALED(status))
		return WTERMSIG(status);
	return WIFEXITED(status) && WEXITSTATUS(status) > SHELL_SIGNALLED ?
	    WEXITSTATUS(status) - SHELL_SIGNALLED :
	    0;
}

/*
 * Says whether the reader did not get to see the text: the pager died, but not
 * by his keys, or could not be run, or took nothing.
 */
static bool
is_lost(const struct pager *pager, int status)
{
	const int by = signal_of(status);
	int unread = 0;

	if (by != 0)
		return by != SIGINT && by != SIGQUIT && by != SIGPIPE;
	if (WEXITSTATUS(status) >= SHELL_CANNOT_RUN)
		return true;
	if (pager->from == -1)
		return pager->state == PAGER_LEFT && status != 0;
	return ioctl(pager->from, FIONREAD, &unread) == 0 &&
	    (size_t)unread == pager->held_bytes;
}

/* Writes to the terminal itself; returns 0 or an errno. */
static int
print(const char *bytes, size_t len)
{
	return out_write(STDOUT_FILENO, bytes, len) == len ? 0 : errno;
}

/* Waits for the pager's end; prints what is left of a text it did not show. */
static int
stop(struct pager *pager)
{
	int status = 0;
	bool lost;

	close(pager->to);
	while (waitpid(pager->child, &status, 0) == -1 && errno == EINTR)
		;
	if (signal_of(status) != 0 && pager->has_modes)
		tcsetattr(STDOUT_FILENO, TCSADRAIN, &pager->modes);
	lost = is_lost(pager, status);
	if (pager->from != -1)
		close(pager->from);
	restore_signals(pager);
	pager->state = lost ? PAGER_NONE : PAGER_LEFT;
	return lost ? print(pager->held, pager->held_bytes) : 0;
}

/* Is the put of struct out. */
static int
put(void *with, const char *bytes, size_t len)
{
	struct pager *pager = with;

	if (len == 0)
		return pager->state == PAGER_RUNS ? stop(pager) : 0;
	pager->held = bytes;
	pager->held_bytes = len;
	if (pager->state == PAGER_WAITS)
		begin(pager);
	if (pager->state == PAGER_NONE)
		return print(bytes, len);
	if (pager->state == PAGER_LEFT || send_on(pager, bytes, len))
		return 0;
	pager->state = PAGER_LEFT;
	return stop(pager);
}

void
pager_open(struct pager *pager, struct out *out)
{
	const char *command = env_pager();

	if (command == NULL)
		return;
	*pager = (struct pager){ .command = command, .state = PAGER_WAITS };
	out->put = put;
	out->with = pager;
}
