/*
 * Following the text of an EDE past its line.  It must not know which form
 * reported it.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/scan/overrun.h"

/* Says whether a line ends here; behind what may be looked at are zeros. */
static bool
ends_line(const char *at, bool json)
{
	return *at == '\n' || (json && *at == '\\' && at[1] == 'n');
}

size_t
overrun_begin(struct overrun *overrun, const char *window, const char *at,
    const char *high, bool json)
{
	const char *end = at;
	size_t size;

	if (high - at < 5 || memcmp(at, "EDE: ", 5) != 0)
		return 0;
	while (end < high && !ends_line(end, json))
		end++;
	size = (size_t)(end - at);
	for (; end - at > 4; at++) {
		if (memcmp(at, "): ", 3) != 0 ||
		    (at[3] != '\'' && at[3] != '('))
			continue;
		overrun->closer = at[3] == '(' ? ')' : '\'';
		overrun->json = json;
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
	while (p < at &&
	    (*p != overrun->closer || !ends_line(p + 1, overrun->json)) &&
	    (*p != '\n' || !overrun->json))
		p++;
	overrun->at = (size_t)(at - window);
	if (p < at || overrun->at >= overrun->end)
		overrun->at = 0;
	return overrun->at != 0;
}
