/*
 * Runs the command line many times in one process, for starting one takes most
 * of the time of a run: batch OUT ERR, two files to use.  A line of standard
 * input is a run: the file that it reads and its arguments, with tabs between
 * them.  Each prints a line of its status and of the lengths of its output and
 * its messages, then both.
 *
 * SPDX-License-Identifier: ISC
 */
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rcodex/cli/cli.h"

enum {
	LINE_SIZE = 4096,
	WORDS_MOST = 16,
	SECONDS_MOST = 20 /* only a run that does not end takes them */
};

static void
require(int holds, const char *claim)
{
	if (holds)
		return;
	perror(claim);
	exit(1);
}

/* Cuts a line at its tabs; returns how many words it has. */
static int
cut(char *line, char *words[WORDS_MOST + 1])
{
	int count = 0;

	for (char *word = line; word != NULL; count++) {
		require(count < WORDS_MOST, "words are few");
		words[count] = word;
		word = strchr(word, '\t');
		if (word != NULL)
			*word++ = '\0';
	}
	words[count] = NULL;
	return count;
}

/* Opens a file as a standard stream; the program may have closed the last. */
static void
redirect(const char *file, int flags, int stream)
{
	int fd = open(file, flags, 0600);

	require(fd != -1, file);
	if (fd == stream)
		return;
	require(dup2(fd, stream) == stream, file);
	close(fd);
}

static long
size_of(const char *file)
{
	struct stat about;

	require(stat(file, &about) == 0, file);
	return (long)about.st_size;
}

static void
copy(const char *file, FILE *results)
{
	FILE *from = fopen(file, "r");
	char bytes[BUFSIZ];
	size_t len;

	require(from != NULL, file);
	while ((len = fread(bytes, 1, sizeof(bytes), from)) > 0)
		fwrite(bytes, 1, len, results);
	fclose(from);
}

static void
run(char *line, const char *out, const char *err, FILE *results)
{
	static char name[] = "rcodex";
	char *words[WORDS_MOST + 1];
	int count = cut(line, words), status;

	redirect(words[0], O_RDONLY, STDIN_FILENO);
	redirect(out, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
	redirect(err, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
	words[0] = name;
	optind = 0; /* getopt begins anew */
	alarm(SECONDS_MOST);
	status = cli_run(count, words);
	alarm(0);
	fprintf(results, "%d %ld %ld\n", status, size_of(out), size_of(err));
	copy(out, results);
	copy(err, results);
	/* Where a run ends the process, those before it are known. */
	fflush(results);
}

int
main(int argc, char *argv[])
{
	FILE *runs = fdopen(dup(STDIN_FILENO), "r");
	FILE *results = fdopen(dup(STDOUT_FILENO), "w");
	char line[LINE_SIZE];

	require(argc == 3 && runs != NULL && results != NULL, "batch OUT ERR");
	while (fgets(line, sizeof(line), runs) != NULL) {
		size_t len = strcspn(line, "\n");

		require(line[len] == '\n', "a line is short and has an end");
		line[len] = '\0';
		run(line, argv[1], argv[2], results);
	}
	require(!ferror(runs) && !ferror(results), "streams work");
	fclose(runs);
	return fclose(results) != 0;
}
