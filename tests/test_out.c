/*
 * Bytes on their way out: gathered, written once, and made harmless.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "rcodex/base/out.h"

#include "printed.h"

/* Returns a descriptor of a new empty file without a name. */
static int
open_file(FILE **file)
{
	*file = tmpfile();
	assert_non_null(*file);
	return fileno(*file);
}

static void
bytes_wait_until_they_are_flushed(void **state)
{
	FILE *file;
	int fd = open_file(&file);
	char read_back[16] = "";

	(void)state;
	out_open(&out, fd);
	out_text(&out, "one ");
	out_bytes(&out, "twothree", 3);
	out_blanks(&out, 3);
	assert_int_equal(lseek(fd, 0, SEEK_END), 0);
	assert_int_equal(out.used, 10);
	assert_int_equal(out_flush(&out), 0);
	assert_int_equal(out.used, 0);
	assert_int_equal(pread(fd, read_back, 15, 0), 10);
	assert_string_equal(read_back, "one two   ");
	fclose(file);
}

static void
nothing_added_is_nothing_written(void **state)
{
	FILE *file;
	int fd = open_file(&file);

	(void)state;
	out_open(&out, fd);
	out_text(&out, "");
	out_bytes(&out, "x", 0);
	out_blanks(&out, 0);
	assert_int_equal(out.used, 0);
	assert_int_equal(out_flush(&out), 0);
	assert_int_equal(lseek(fd, 0, SEEK_END), 0);
	fclose(file);
}

static void
a_full_buffer_waits_and_one_byte_more_goes_out(void **state)
{
	FILE *file;
	int fd = open_file(&file);

	(void)state;
	out_open(&out, fd);
	out_blanks(&out, OUT_SIZE);
	assert_int_equal(out.used, OUT_SIZE);
	assert_int_equal(lseek(fd, 0, SEEK_END), 0);
	out_text(&out, "b");
	assert_int_equal(out.used, 1);
	assert_int_equal(lseek(fd, 0, SEEK_END), OUT_SIZE);
	fclose(file);
}

static void
more_than_the_buffer_holds_arrives_whole_and_in_order(void **state)
{
	static char many[3 * OUT_SIZE + 7], read_back[sizeof(many)];
	/* Or a compiler warns of the branch for what does fit. */
	volatile size_t rest = sizeof(many) - 5;
	FILE *file;
	int fd = open_file(&file);

	(void)state;
	for (size_t i = 0; i < sizeof(many); i++)
		many[i] = (char)(i % 251);
	out_open(&out, fd);
	out_bytes(&out, many, 5);
	out_bytes(&out, many + 5, rest);
	assert_int_equal(out_flush(&out), 0);
	assert_int_equal(lseek(fd, 0, SEEK_END), sizeof(many));
	assert_int_equal(pread(fd, read_back, sizeof(read_back), 0),
	    sizeof(many));
	assert_memory_equal(read_back, many, sizeof(many));
	fclose(file);
}

static void
a_failed_write_is_reported_from_then_on(void **state)
{
	(void)state;
	out_open(&out, -1);
	assert_int_equal(out_flush(&out), 0);
	out_text(&out, "lost");
	assert_int_equal(out_flush(&out), EBADF);
	assert_int_equal(out.used, 0);
	assert_int_equal(out_flush(&out), EBADF);
	assert_int_equal(out_close(&out), EBADF);
}

static void
a_failure_does_not_stop_what_is_added(void **state)
{
	(void)state;
	out_open(&out, -1);
	out_blanks(&out, 3 * OUT_SIZE + 1);
	assert_int_equal(out.used, 1);
	assert_int_equal(out_close(&out), EBADF);
}

static void
a_new_output_forgets_the_failure_of_the_last(void **state)
{
	FILE *file;

	(void)state;
	out_open(&out, -1);
	out_text(&out, "lost");
	assert_int_equal(out_flush(&out), EBADF);
	out_open(&out, open_file(&file));
	out_text(&out, "kept");
	assert_int_equal(out_flush(&out), 0);
	fclose(file);
}

static void
closing_writes_the_rest_and_closes(void **state)
{
	char read_back[8] = "";
	int ends[2];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	out_open(&out, ends[1]);
	out_text(&out, "rest");
	assert_int_equal(out_close(&out), 0);
	assert_int_equal(read(ends[0], read_back, 7), 4);
	assert_string_equal(read_back, "rest");
	assert_int_equal(read(ends[0], read_back, 7), 0);
	close(ends[0]);
}

static void
closing_what_cannot_be_closed_is_a_failure(void **state)
{
	(void)state;
	out_open(&out, -1);
	assert_int_equal(out_close(&out), EBADF);
}

static void
a_full_disk_is_reported(void **state)
{
	int fd = open("/dev/full", O_WRONLY);

	(void)state;
	if (fd < 0)
		skip();
	out_open(&out, fd);
	out_text(&out, "lost");
	assert_int_equal(out_close(&out), ENOSPC);
	close(fd);
}

static void
a_reader_that_went_away_is_reported(void **state)
{
	int ends[2];

	(void)state;
	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(pipe(ends), 0);
	close(ends[0]);
	out_open(&out, ends[1]);
	out_text(&out, "lost");
	assert_int_equal(out_close(&out), EPIPE);
	close(ends[1]);
	signal(SIGPIPE, SIG_DFL);
}

static void
ignore(int number)
{
	(void)number;
}

/*
 * Interrupts the parent some times, then reads all that it wrote: returns 0 if
 * `before` bytes of 'x' come, then those of the output in their order.
 */
static int
interrupt_and_read(int fd, size_t before)
{
	const struct timespec pause = { .tv_nsec = 20000000 };
	size_t at = 0;
	char byte;

	for (int i = 0; i < 5; i++) {
		nanosleep(&pause, NULL);
		kill(getppid(), SIGUSR1);
	}
	for (; read(fd, &byte, 1) == 1; at++) {
		if (byte != (at < before ? 'x' : (char)((at - before) % 251)))
			return 1;
	}
	return at == before + OUT_SIZE ? 0 : 2;
}

/* Fills a pipe but for some pages, and flushes into it while signals come. */
static void
flush_into_a_full_pipe(size_t pages)
{
	static char many[OUT_SIZE];
	struct sigaction action = { .sa_handler = ignore };
	size_t before = 0;
	int ends[2], status;
	pid_t child;

	for (size_t i = 0; i < sizeof(many); i++)
		many[i] = (char)(i % 251);
	sigaction(SIGUSR1, &action, NULL);
	assert_int_equal(pipe(ends), 0);
	fcntl(ends[1], F_SETFL, O_NONBLOCK);
	while (write(ends[1], "xxxxxxxxxxxxxxxx", 16) == 16)
		before += 16;
	for (size_t i = 0; i < pages; i++, before -= 4096)
		assert_int_equal(read(ends[0], out.bytes, 4096), 4096);
	fcntl(ends[1], F_SETFL, 0);
	child = fork();
	if (child == 0) {
		close(ends[1]);
		_exit(interrupt_and_read(ends[0], before));
	}
	close(ends[0]);
	out_open(&out, ends[1]);
	out_bytes(&out, many, sizeof(many));
	assert_int_equal(out_close(&out), 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static void
an_interrupted_write_goes_on_where_it_was(void **state)
{
	(void)state;
	flush_into_a_full_pipe(0);
	flush_into_a_full_pipe(2);
}

/* What came to a put: texts, and "|" for the end. */
struct taken {
	char text[64];
	int error; /* what put returns */
};

static int
put(void *with, const char *bytes, size_t len)
{
	struct taken *taken = with;

	assert_true((bytes == NULL) == (len == 0));
	strncat(taken->text, len > 0 ? bytes : "|", len > 0 ? len : 1);
	return taken->error;
}

static void
a_put_gets_what_would_be_written_and_the_end(void **state)
{
	struct taken taken = { .text = "" };

	(void)state;
	out_open(&out, dup(STDERR_FILENO));
	out.put = put;
	out.with = &taken;
	out_text(&out, "one");
	assert_string_equal(taken.text, "");
	assert_int_equal(out_flush(&out), 0);
	assert_int_equal(out_flush(&out), 0);
	out_text(&out, "two");
	assert_int_equal(out_close(&out), 0);
	assert_string_equal(taken.text, "onetwo|");
}

static void
a_put_that_fails_is_told_of_the_end_and_of_nothing_else(void **state)
{
	struct taken taken = { .text = "", .error = EIO };

	(void)state;
	out_open(&out, -1);
	out.put = put;
	out.with = &taken;
	out_text(&out, "one");
	assert_int_equal(out_flush(&out), EIO);
	taken.error = ENOSPC;
	out_text(&out, "two");
	assert_int_equal(out_close(&out), EIO);
	assert_string_equal(taken.text, "one|");
}

/* Returns how text from outside is shown. */
static const char *
foreign(const char *text)
{
	out_open(&out, -1);
	out_foreign(&out, text);
	return printed();
}

static void
foreign_text_cannot_act_on_a_terminal(void **state)
{
	static const struct {
		const char *text;
		const char *shown;
	} rows[] = {
		{ "", "" },
		{ "servfail", "servfail" },
		{ "two words", "two words" },
		{ "caf\xc3\xa9", "caf\xc3\xa9" },
		{ "\xea\xb0\x80", "\xea\xb0\x80" },
		{ "\033[31m", "\\x1b[31m" },
		{ "\033]8;;http://x\033\\", "\\x1b]8;;http://x\\x1b\\" },
		{ "a\nb", "a\\x0ab" },
		{ "a\tb\r", "a\\x09b\\x0d" },
		{ "\x01\x1f", "\\x01\\x1f" },
		{ "\x7f", "\\x7f" },
		{ "\x9b"
		  "31m",
		    "\\x9b31m" },
		{ "\xc2\x9b"
		  "31m",
		    "\\u{9b}31m" },
		{ "\xc2\x80\xc2\x9f", "\\u{80}\\u{9f}" },
		{ "\xc2\xa0", "\xc2\xa0" },
		{ "\xd8\x9c", "\\u{61c}" },
		{ "\xe2\x80\x8e\xe2\x80\x8f", "\\u{200e}\\u{200f}" },
		{ "\xe2\x80\xa8\xe2\x80\xa9", "\\u{2028}\\u{2029}" },
		{ "\xe2\x80\xaa\xe2\x80\xae", "\\u{202a}\\u{202e}" },
		{ "\xe2\x81\xa6\xe2\x81\xa9", "\\u{2066}\\u{2069}" },
		{ "\xff", "\\xff" },
		{ "\xc3", "\\xc3" },
		{ "\xc0\xaf", "\\xc0\\xaf" },
		{ "\xed\xa0\x80", "\\xed\\xa0\\x80" },
		{ "\xe2\x80", "\\xe2\\x80" },
		{ "\xe2\x80x", "\\xe2\\x80x" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (strcmp(foreign(rows[i].text), rows[i].shown) != 0)
			fail_msg("row %zu: \"%s\", not \"%s\"", i, out.bytes,
			    rows[i].shown);
	}
}

static void
no_byte_of_foreign_text_is_a_control(void **state)
{
	(void)state;
	for (int first = 1; first < 256; first++) {
		for (int second = 0; second < 256; second++) {
			const char text[] = { (char)first, (char)second, '\0' };

			for (const char *p = foreign(text); *p != '\0'; p++) {
				unsigned char byte = (unsigned char)*p;

				if (byte < 0x20 || byte == 0x7f)
					fail_msg("%02x %02x", (unsigned)first,
					    (unsigned)second);
			}
		}
	}
}

static void
foreign_text_is_cut_after_200_characters(void **state)
{
	/* One byte, two bytes, an escaped one, an invalid one. */
	static const char *const characters[] = { "a", "\xc3\xa9", "\033",
		"\xff" };
	static const char *const shown[] = { "a", "\xc3\xa9", "\\x1b",
		"\\xff" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(characters); i++) {
		char text[512] = "", expected[1024] = "";

		for (size_t n = 0; n < 200; n++) {
			strcat(text, characters[i]);
			strcat(expected, shown[i]);
		}
		if (strcmp(foreign(text), expected) != 0)
			fail_msg("200 of %s are cut", shown[i]);
		strcat(text, characters[i]);
		strcat(expected, "...");
		if (strcmp(foreign(text), expected) != 0)
			fail_msg("201 of %s are not cut", shown[i]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_wait_until_they_are_flushed),
		cmocka_unit_test(nothing_added_is_nothing_written),
		cmocka_unit_test(
		    a_full_buffer_waits_and_one_byte_more_goes_out),
		cmocka_unit_test(
		    more_than_the_buffer_holds_arrives_whole_and_in_order),
		cmocka_unit_test(a_failed_write_is_reported_from_then_on),
		cmocka_unit_test(a_failure_does_not_stop_what_is_added),
		cmocka_unit_test(a_new_output_forgets_the_failure_of_the_last),
		cmocka_unit_test(closing_writes_the_rest_and_closes),
		cmocka_unit_test(closing_what_cannot_be_closed_is_a_failure),
		cmocka_unit_test(a_full_disk_is_reported),
		cmocka_unit_test(a_reader_that_went_away_is_reported),
		cmocka_unit_test(an_interrupted_write_goes_on_where_it_was),
		cmocka_unit_test(a_put_gets_what_would_be_written_and_the_end),
		cmocka_unit_test(
		    a_put_that_fails_is_told_of_the_end_and_of_nothing_else),
		cmocka_unit_test(foreign_text_cannot_act_on_a_terminal),
		cmocka_unit_test(no_byte_of_foreign_text_is_a_control),
		cmocka_unit_test(foreign_text_is_cut_after_200_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
