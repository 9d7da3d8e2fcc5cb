/*
 * What programs write, as their sources have it: tests/forms.  A row is a text,
 * what it reports, and which program writes it in which file.
 *
 * SPDX-License-Identifier: ISC
 */
#include "test.h"

#include "rows.h"
#include "scanned.h"

static void
check_row(const char *file, char *row)
{
	char *text = strtok(row, "\t"), *codes = strtok(NULL, "\t\n");
	char *source = strtok(NULL, "\t\n");
	char wanted[FOUND_MOST], found[FOUND_MOST];

	if (text == NULL || codes == NULL || source == NULL)
		fail_msg("%s: no text, codes and source: %s", file, row);
	rows_unescape(text);
	snprintf(wanted, sizeof(wanted), "%s%s",
	    strcmp(codes, "-") == 0 ? "" : codes,
	    strcmp(codes, "-") == 0 ? "" : " ");
	scan_text(found, text, strlen(text), 100000);
	if (strcmp(found, wanted) != 0)
		fail_msg("%s (%s):\n%s\nfound \"%s\", not \"%s\"", source, file,
		    text, found, wanted);
}

static void
what_programs_write_is_read(void **state)
{
	(void)state;
	rows_folder("forms", check_row);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_programs_write_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
