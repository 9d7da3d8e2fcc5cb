/*
 * What a scan finds.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_REPORT_H
#define RCODEX_SCAN_REPORT_H

#include "rcodex/base/span.h"
#include "rcodex/table/record.h"

/* What is known of one report when it is found. */
struct report {
	struct subject code; /* or an EDE; 16 by where it stands */
	struct span text;    /* an EDE's own text */
	/* What the report's own line tells of the question. */
	struct span name;
	struct span type;
	struct span server;
	bool tsig;  /* it is the error of a TSIG record */
	bool more;  /* the lines behind it tell more of the reply */
	bool empty; /* NOERROR, of an answer that is empty: NODATA */
	bool bare;  /* the same, or its header counts no answer */
};

typedef void scan_report(void *context, const struct report *report);

#endif
