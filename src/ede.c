/*
 * The table of Extended DNS Errors.  It must not know how one is explained.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stddef.h>

#include "rcodex/ede.h"

static const struct {
	uint16_t number;
	char name[46];
} edes[] = {
#define EDE(number, name) { number, name },
#include "data/edes.def"
#undef EDE
};

const char *
ede_name(int32_t number)
{
	for (size_t i = 0; i < sizeof(edes) / sizeof(*edes); i++) {
		if (edes[i].number == number)
			return edes[i].name;
	}
	return NULL;
}
