/*
 * Where a word may stand, 32 bytes at once.  It must not know what is looked
 * for around it.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/scan/wide.h"
#include "form_word.h"
#include "word_index.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>

/* Says whether the machine has AVX2, and the system keeps its registers.  The
 * compiler's own way asks at each start of the program. */
static bool
machine_can(void)
{
	enum { BOTH_HALVES = 6 };
	unsigned a, b, c, d;

	if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & bit_OSXSAVE) == 0)
		return false;
	__asm__ volatile("xgetbv" : "=a"(a), "=d"(d) : "c"(0));
	return (a & BOTH_HALVES) == BOTH_HALVES &&
	    __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_AVX2) != 0;
}

/* Returns 16 bytes of a table, twice. */
__attribute__((target("avx2"))) static inline __m256i
twice(const uint8_t table[NIBBLES])
{
	return _mm256_broadcastsi128_si256(
	    _mm_loadu_si128((const __m128i *)(const void *)table));
}

/* Returns the groups of which each of 32 bytes may stand at a place. */
__attribute__((target("avx2"))) static inline __m256i
groups(const char *at, __m256i low, __m256i high)
{
	const __m256i half = _mm256_set1_epi8(15);
	const __m256i bytes =
	    _mm256_loadu_si256((const __m256i *)(const void *)at);

	return _mm256_and_si256(_mm256_shuffle_epi8(low,
				    _mm256_and_si256(bytes, half)),
	    _mm256_shuffle_epi8(high,
		_mm256_and_si256(_mm256_srli_epi16(bytes, 4), half)));
}

__attribute__((target("avx2"))) void
wide_find(const struct wide *wide, const char *block,
    uint64_t found[WIDE_WORDS])
{
	__m256i low[WIDE_PLACES], high[WIDE_PLACES];

	for (size_t i = 0; i < WIDE_PLACES; i++) {
		low[i] = twice(wide->low[i]);
		high[i] = twice(wide->high[i]);
	}
	block -= WIDE_BEFORE;
	for (size_t at = 0; at < WIDE_BLOCK; at += 64) {
		uint64_t bits = 0;

		for (size_t half = 0; half < 64; half += 32) {
			const char *from = block + at + half;
			__m256i all = groups(from, low[0], high[0]);

			for (size_t i = 1; i < WIDE_PLACES; i++)
				all = _mm256_and_si256(all,
				    groups(from + i, low[i], high[i]));
			all = _mm256_cmpeq_epi8(all, _mm256_setzero_si256());
			bits |= (uint64_t)(uint32_t)~_mm256_movemask_epi8(all)
			    << half;
		}
		found[at / 64] = bits;
	}
}
#else
static bool
machine_can(void)
{
	return false;
}

void
wide_find(const struct wide *wide, const char *block,
    uint64_t found[WIDE_WORDS])
{
	(void)wide;
	(void)block;
	memset(found, 0xff, WIDE_WORDS * sizeof(found[0]));
}
#endif

/* Returns the group of a word, by its pair: of those that the pairs can be
 * parted in so, the ones that pass the fewest bytes of logs. */
static uint8_t
group_of(const char *pair)
{
	return (uint8_t)(1U << ((pair[0] + 3 * pair[1]) / 2 & 7));
}

/* Adds a byte that a word has, or may have, at a place. */
static void
add(struct wide *wide, size_t place, char c, uint8_t group)
{
	wide->low[place][(uint8_t)c & 15] |= group;
	wide->high[place][(uint8_t)c >> 4] |= group;
}

/* Adds what may stand at a place: a byte of a word, or any beside it. */
static void
add_place(struct wide *wide, size_t place, const struct form_word *word,
    size_t i, uint8_t group)
{
	if (i >= word->length) {
		for (int c = 0; c < 256; c++)
			add(wide, place, (char)c, group);
		return;
	}
	add(wide, place, ascii_lower(word->text[i]), group);
	add(wide, place, ascii_upper(word->text[i]), group);
}

void
wide_open(struct wide *wide)
{
	wide->asked = true;
	wide->can = machine_can();
	for (size_t i = 0; i < FORM_WORDS && wide->can; i++) {
		const struct form_word *word = &form_words[i];
		const size_t pair = word_index_pair_at(word);

		for (size_t place = 0; place < WIDE_PLACES; place++)
			add_place(wide, place, word, pair + place - WIDE_BEFORE,
			    group_of(word->pair));
	}
}
