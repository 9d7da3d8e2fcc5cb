/*
 * What tests with rows in files share: a folder of them, whose rows have a text
 * and what is expected of it, with tabs between.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_ROWS_H
#define RCODEX_TESTS_ROWS_H

#include "test.h"

#include <dirent.h>

enum { ROW_MOST = 4096 };

/* Replaces \n, \t and \\ in place. */
static inline void
rows_unescape(char *text)
{
	char *to = text;

	for (; *text != '\0'; text++) {
		if (*text == '\\' && text[1] != '\0' &&
		    strchr("nt\\", text[1]) != NULL) {
			text++;
			*to++ = *text == 'n' ? '\n' :
			    *text == 't'     ? '\t' :
					       '\\';
		} else {
			*to++ = *text;
		}
	}
	*to = '\0';
}

/* Has each row of a file checked that is no comment; returns how many. */
static inline size_t
rows_file(const char *path, void (*check)(const char *file, char *row))
{
	static char row[ROW_MOST];
	FILE *file = fopen(path, "r");
	size_t rows = 0;

	assert_non_null(file);
	while (fgets(row, sizeof(row), file) != NULL) {
		if (*row == '#' || *row == '\n')
			continue;
		check(path, row);
		rows++;
	}
	fclose(file);
	return rows;
}

/* The same for all files of a folder of tests/, which has some rows. */
static inline void
rows_folder(const char *name, void (*check)(const char *file, char *row))
{
	char path[512];
	const struct dirent *entry;
	size_t rows = 0;
	DIR *folder;

	snprintf(path, sizeof(path), "%s/%s", TESTS_DIR, name);
	folder = opendir(path);
	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL) {
		if (*entry->d_name == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s/%s", TESTS_DIR, name,
		    entry->d_name);
		rows += rows_file(path, check);
	}
	closedir(folder);
	assert_true(rows > 0);
}

#endif
