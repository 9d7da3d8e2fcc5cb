/*
 * Following the text of an EDE past its line.  It must not know which form
 * reported it.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/scan/overrun.h"

size_t
overrun_begin(struct overrun *overrun, const char *window, const char *at,
    const char *high)
{
	const char *end;
	size_t size;

	if (high - at < 5 || memcmp(at, "EDE: ", 5) != 0)
		return 0;
	end = memchr(at, '\n', (size_t)(high - at));
	if (end == NULL)
		end = high;
	size = (size_t)(end - at);
	for (; end - at > 4; at++) {
		if (memcmp(at, "): ", 3) != 0 ||
		    (at[3] != '\'' && at[3] != '('))
			continue;
		overrun->closer = at[3] == '(' ? ')' : '\'';
		if (end[-1] != overrun->closer) {
			overrun->at = (size_t)(end - window);
			overrun->end = overrun->at + OVERRUN_BYTES;
		}
		break;
	}
	return size;
}

bool
overrun_holds(struct overrun *overrun, const char *window, const char *at)
{
	const char *p = window + overrun->at;

	if (overrun->at == 0)
		return false;
	if (at <= p)
		return true;
	while (p < at && (*p != overrun->closer || p[1] != '\n'))
		p++;
	overrun->at = (size_t)(at - window);
	if (p < at || overrun->at >= overrun->end)
		overrun->at = 0;
	return overrun->at != 0;
}
