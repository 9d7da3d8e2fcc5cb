/*
 * A search for causes that some runs do without: it reads all texts of the
 * program, which takes as long as many runs.  The linker puts this before the
 * program's (--wrap, see tests/fuzz).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_FUZZ_CAUSES_H
#define RCODEX_TESTS_FUZZ_CAUSES_H

#include "rcodex/lookup/symptom.h"

static bool searches_causes;

void __real_symptom_find(struct symptoms *symptoms, enum lang lang);
void __wrap_symptom_find(struct symptoms *symptoms, enum lang lang);

void
__wrap_symptom_find(struct symptoms *symptoms, enum lang lang)
{
	if (searches_causes)
		__real_symptom_find(symptoms, lang);
}

#endif
