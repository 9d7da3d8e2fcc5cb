/*
 * What all tests share.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_TEST_H
#define RCODEX_TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

#endif
