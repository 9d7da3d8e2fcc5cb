/*
 * A search for causes that some runs do without: it reads all texts of the
 * program, which takes as long as many runs.  The linker puts this before the
 * program's (--wrap, see tests/fuzz).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_FUZZ_CAUSES_H
#define RCODEX_TESTS_FUZZ_CAUSES_H

#include <stdint.h>

#include "rcodex/lookup/symptom.h"

enum { SEARCHES_IN = 128 };

static bool searches_causes;

void __real_symptom_find(struct symptoms *symptoms, enum lang lang);
void __wrap_symptom_find(struct symptoms *symptoms, enum lang lang);

void
__wrap_symptom_find(struct symptoms *symptoms, enum lang lang)
{
	if (searches_causes)
		__real_symptom_find(symptoms, lang);
}

/* Lets a few inputs search, by a sum of them: of a byte that chooses the fuzzer
 * would soon know only the value with which there is more to reach. */
static inline void
choose_search(const uint8_t *data, size_t size)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < size; i++)
		sum = (sum ^ data[i]) * UINT32_C(16777619);
	searches_causes = (sum >> 8) % SEARCHES_IN == 0;
}

#endif
