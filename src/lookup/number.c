/*
 * Reading numbers.  It must not know of names.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/table/subject.h"
#include "number.h"

enum { DIGITS_MOST = 5 };

int32_t
number_of(const char *word)
{
	bool hex = word[0] == '0' && ascii_lower(word[1]) == 'x';
	int32_t base = hex ? 16 : 10, number = 0;

	word += hex ? 2 : 0;
	if (*word == '\0')
		return -1;
	for (; *word != '\0'; word++) {
		char c = ascii_lower(*word);
		int32_t digit = ascii_digit(c)  ? c - '0' :
		    hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 :
						  -1;

		if (digit < 0)
			return -1;
		number = number * base + digit;
		if (number > NUMBER_MOST)
			number = NUMBER_MOST + 1;
	}
	return number;
}

/* Takes digits off a word; -1 where there are none, or too many. */
static int32_t
take_digits(const char **word)
{
	const size_t len = ascii_digits(*word);
	char digits[DIGITS_MOST + 1];

	if (len == 0 || len > DIGITS_MOST)
		return -1;
	memcpy(digits, *word, len);
	digits[len] = '\0';
	*word += len;
	return number_of(digits);
}

bool
number_ends(const char *word, struct ends *ends)
{
	ends->ede = ascii_same_bytes(word, "ede", strlen("ede"));
	if (ends->ede)
		word += strlen("ede");
	else if (ascii_same_bytes(word, "rcode", strlen("rcode")))
		word += strlen("rcode");
	ends->first = take_digits(&word);
	if (ends->first < 0 || (*word != '-' && !ascii_leads(word, "..")))
		return false;
	word += *word == '-' ? 1 : 2;
	ends->last = take_digits(&word);
	return ends->last >= ends->first && *word == '\0';
}

struct meaning
number_range(const char *word)
{
	struct meaning means = { .kind = MEANS_NOTHING };
	struct subject last;
	struct ends ends;
	bool known;

	if (!number_ends(word, &ends))
		return means;
	if (ends.ede)
		known = record_find_ede(ends.first, &means.subject) &&
		    record_find_ede(ends.last, &last);
	else
		known = record_find_number(ends.first, &means.subject) &&
		    record_find_number(ends.last, &last);
	if (!known || means.subject.id != last.id)
		return means;
	means.kind = MEANS_CODE;
	means.subject = subject_of(last.id);
	return means;
}
