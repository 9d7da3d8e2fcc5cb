/*
 * What programs write, as their sources have it: tests/forms.  A row is a text,
 * what it reports, and which program writes it in which file.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include <dirent.h>

#include "scanned.h"

enum { ROW_MOST = 4096 };

/* Replaces \n, \t and \\ in place. */
static void
unescape(char *text)
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

/* Checks one row; returns false where it is a comment. */
static bool
check_row(const char *file, char *row)
{
	char *text = strtok(row, "\t"), *codes = strtok(NULL, "\t\n");
	char *source = strtok(NULL, "\t\n");
	char wanted[FOUND_MOST], found[FOUND_MOST];

	if (*row == '#' || *row == '\n')
		return false;
	if (text == NULL || codes == NULL || source == NULL)
		fail_msg("%s: no text, codes and source: %s", file, row);
	unescape(text);
	snprintf(wanted, sizeof(wanted), "%s%s",
	    strcmp(codes, "-") == 0 ? "" : codes,
	    strcmp(codes, "-") == 0 ? "" : " ");
	scan_text(found, text, strlen(text), 100000);
	if (strcmp(found, wanted) != 0)
		fail_msg("%s (%s):\n%s\nfound \"%s\", not \"%s\"", source, file,
		    text, found, wanted);
	return true;
}

static size_t
check_file(const char *path)
{
	static char row[ROW_MOST];
	FILE *file = fopen(path, "r");
	size_t rows = 0;

	assert_non_null(file);
	while (fgets(row, sizeof(row), file) != NULL)
		rows += check_row(path, row);
	fclose(file);
	return rows;
}

static void
what_programs_write_is_read(void **state)
{
	char path[512];
	DIR *folder = opendir(TESTS_DIR "/forms");
	const struct dirent *entry;
	size_t rows = 0;

	(void)state;
	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL) {
		if (*entry->d_name == '.')
			continue;
		snprintf(path, sizeof(path), "%s/forms/%s", TESTS_DIR,
		    entry->d_name);
		rows += check_file(path);
	}
	closedir(folder);
	assert_true(rows > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_programs_write_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
