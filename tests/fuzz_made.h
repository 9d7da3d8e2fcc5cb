/*
 * What each start of the program makes anew from its data, made once, and
 * copied from then on: the linker puts these functions before those of the
 * program (--wrap, see tests/fuzz).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_FUZZ_MADE_H
#define RCODEX_TESTS_FUZZ_MADE_H

#include <string.h>

#include "rcodex/reply/replies.h"
#include "src/scan/forms.h"
#include "src/scan/word_index.h"

#define MADE_ONCE(function, type) \
	void __real_##function(type *); \
	void __wrap_##function(type *); \
	void __wrap_##function(type *to) \
	{ \
		static type made; \
		static bool is_made; \
\
		if (!is_made) \
			__real_##function(&made); \
		is_made = true; \
		memcpy(to, &made, sizeof(made)); \
	}

MADE_ONCE(forms_index, struct form_index)
MADE_ONCE(word_index_open, struct word_index)
MADE_ONCE(mark_open, struct mark_index)
MADE_ONCE(reason_open, struct reason_index)
MADE_ONCE(wordings_open, struct wordings)

#undef MADE_ONCE

#endif
