/*
 * What tests of texts share: the marks around what machines name.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_PROSE_H
#define RCODEX_TESTS_PROSE_H

#include "test.h"

#include "rcodex/base/text.h"

/* Returns a text without its marks; the next call overwrites it. */
static inline const char *
unmarked(const char *text)
{
	static char plain[TEXT_MOST];
	char *to = plain;

	assert_true(strlen(text) < sizeof(plain));
	for (; *text != '\0'; text++) {
		if (*text != '`')
			*to++ = *text;
	}
	*to = '\0';
	return plain;
}

/* Says whether each mark has its other, and words between them. */
static inline bool
marks_are_paired(const char *text)
{
	while ((text = strchr(text, '`')) != NULL) {
		const char *end = strchr(++text, '`');

		if (end == NULL || end == text || *text == ' ' ||
		    end[-1] == ' ')
			return false;
		text = end + 1;
	}
	return true;
}

#endif
