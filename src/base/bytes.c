/*
 * The table of byte classes.  It must not know what is made of them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/base/bytes.h"

#define W (IN_WORD | IN_NAME)
#define D (IN_WORD | IN_NAME | IN_DIGITS)
#define N IN_NAME
#define F (IN_NAME | IN_FLAGS)
#define M (IN_NAME | IN_WORD | IN_FLAGS)
#define NAMES N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N
#define WORDS W, W, W, W, W, W, W, W, W, W, W
/* clang-format off */
const uint8_t bytes_classes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	/* ! " # $ % & ' ( ) * + , - . / */
	0, N, 0, N, F, F, N, 0, 0, 0, F, M, 0, M, W, N,
	/* 0-9 : ; < = > ? */
	D, D, D, D, D, D, D, D, D, D, N, 0, 0, 0, 0, W,
	/* @ A-Z [ \ ] ^ _ */
	N, W, W, W, W, WORDS,
	W, W, W, W, W, W, W, W, W, W, W, N, N, N, N, W,
	/* ` a-z { | } ~ DEL */
	N, W, W, W, W, WORDS,
	W, W, W, W, W, W, W, W, W, W, W, N, F, N, N, 0,
	NAMES, NAMES, NAMES, NAMES, NAMES, NAMES, NAMES, NAMES
};
/* clang-format on */
#undef W
#undef D
#undef N
#undef F
#undef M
#undef NAMES
#undef WORDS
