/*
 * The table of byte classes, and looking for bytes.  It must not know what is
 * made of them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/bytes.h"

#define W (IN_WORD | IN_NAME)
#define L (IN_WORD | IN_NAME | IN_TEXT)
#define D (L | IN_DIGITS)
#define H (IN_NAME | IN_TEXT)
#define N IN_NAME
#define F (IN_NAME | IN_FLAGS)
#define M (IN_NAME | IN_WORD | IN_FLAGS)
#define HIGHS H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H
#define LETTERS L, L, L, L, L, L, L, L, L, L, L
/* clang-format off */
const uint8_t bytes_classes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	/* ! " # $ % & ' ( ) * + , - . / */
	0, N, 0, N, F, F, N, 0, 0, 0, F, M, 0, M, W, N,
	/* 0-9 : ; < = > ? */
	D, D, D, D, D, D, D, D, D, D, N, 0, 0, 0, 0, W,
	/* @ A-Z [ \ ] ^ _ */
	N, L, L, L, L, LETTERS,
	L, L, L, L, L, L, L, L, L, L, L, N, N, N, N, W,
	/* ` a-z { | } ~ DEL */
	N, L, L, L, L, LETTERS,
	L, L, L, L, L, L, L, L, L, L, L, N, F, N, N, 0,
	HIGHS, HIGHS, HIGHS, HIGHS, HIGHS, HIGHS, HIGHS, HIGHS
};
/* clang-format on */
#undef W
#undef L
#undef H
#undef D
#undef N
#undef F
#undef M
#undef HIGHS
#undef LETTERS

/* Returns where in eight bytes the last one of a value stands, or -1. */
static int
last_of_eight(const char *at, char value)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), low = ones * 0x7f;
	uint64_t eight = bytes_eight(at);

	eight ^= ones * (uint8_t)value;
	/* The highest bit of each byte that was of that value. */
	eight = ~(((eight & low) + low) | eight | low);
	return eight != 0 ? (63 - __builtin_clzll(eight)) / 8 : -1;
}

const char *
bytes_last(const char *low, const char *at, char value)
{
	for (; at - low >= 8; at -= 8) {
		int last = last_of_eight(at - 8, value);

		if (last >= 0)
			return at - 8 + last;
	}
	while (at > low) {
		if (*--at == value)
			return at;
	}
	return NULL;
}
