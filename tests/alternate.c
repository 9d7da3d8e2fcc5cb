/*
 * Runs commands in turn and prints how long each takes against the first:
 * alternate ROUNDS RUNS COMMAND... where a command is one word or words that
 * blanks part, or, where it has a < or a |, a line for sh.  A line each: median
 * ratio, peak memory of its largest process in KiB, then the command.
 *
 * SPDX-License-Identifier: ISC
 */
#define _DEFAULT_SOURCE /* wait4 is in no standard */
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

enum { COMMANDS_MOST = 8, ROUNDS_MOST = 99, WORDS_MOST = 8 };

extern char **environ;

/* Returns 0 for what is no number that can be asked for. */
static int
number(const char *word)
{
	long value = strtol(word, NULL, 10);

	return value > 0 && value <= INT_MAX ? (int)value : 0;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Returns the seconds that so many runs take; stores the greatest peak. */
static double
measure(char *words[], int runs, long *peak)
{
	posix_spawn_file_actions_t actions;
	double begin;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
	begin = now();
	for (int i = 0; i < runs; i++) {
		struct rusage usage;
		pid_t pid;
		int status;

		if (posix_spawnp(&pid, words[0], &actions, NULL, words,
			environ) != 0 ||
		    wait4(pid, &status, 0, &usage) < 0 || status != 0) {
			fprintf(stderr, "alternate: %s fails\n", words[0]);
			exit(EXIT_FAILURE);
		}
		if (usage.ru_maxrss > *peak)
			*peak = usage.ru_maxrss;
	}
	return now() - begin;
}

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Stores the words of a command, which it parts. */
static void
split(char *words[WORDS_MOST + 1], char *command)
{
	int n = 0;

	if (strpbrk(command, "<|") != NULL) {
		words[n++] = "sh";
		words[n++] = "-c";
		words[n++] = command;
	} else {
		for (char *word = strtok(command, " ");
		     word != NULL && n < WORDS_MOST; word = strtok(NULL, " "))
			words[n++] = word;
	}
	words[n] = NULL;
}

int
main(int argc, char *argv[])
{
	static double ratios[COMMANDS_MOST][ROUNDS_MOST];
	char *words[COMMANDS_MOST][WORDS_MOST + 1];
	char names[COMMANDS_MOST][256];
	long peaks[COMMANDS_MOST] = { 0 };
	int rounds = argc > 3 ? number(argv[1]) : 0, runs = 0;
	int count = argc - 3;

	if (rounds < 1 || rounds > ROUNDS_MOST || count > COMMANDS_MOST ||
	    (runs = number(argv[2])) < 1)
		return EXIT_FAILURE;
	for (int c = 0; c < count; c++) {
		snprintf(names[c], sizeof(names[c]), "%s", argv[c + 3]);
		split(words[c], argv[c + 3]);
		measure(words[c], runs, &peaks[c]);
	}
	for (int round = 0; round < rounds; round++) {
		double first = measure(words[0], runs, &peaks[0]);

		for (int c = 0; c < count; c++)
			ratios[c][round] =
			    (c == 0 ? first :
				      measure(words[c], runs, &peaks[c])) /
			    first;
	}
	for (int c = 0; c < count; c++) {
		qsort(ratios[c], (size_t)rounds, sizeof(double), by_value);
		printf("%.3f %ld %s\n", ratios[c][rounds / 2], peaks[c],
		    names[c]);
	}
	return EXIT_SUCCESS;
}
