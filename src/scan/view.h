/*
 * What may be looked at around a place in the input.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_VIEW_H
#define RCODEX_SCAN_VIEW_H

#include <stdbool.h>

struct view {
	const char *low;
	const char *high;
	bool first; /* low is the begin of the input */
	bool last;  /* high is its end */
};

#endif
