/*
 * Whole lines of the help in one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define SCREEN(id, lines) [LANGUAGE_ID][SCREEN_##id] = lines,
#include "rcodex/table/message_list.h"
