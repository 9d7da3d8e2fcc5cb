/*
 * The columns of a log that names them in a line of its own, as Zeek's do.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_COLUMNS_H
#define RCODEX_SCAN_COLUMNS_H

#include <stdint.h>

/* How many tabs stand before each column; 0: there is none. */
struct columns {
	uint16_t code; /* rcode_name */
	uint16_t name;
	uint16_t type;
	uint16_t server;
};

#endif
