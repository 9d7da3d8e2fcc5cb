/*
 * The messages of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define MESSAGE(id, text) [LANGUAGE_ID][MESSAGE_##id] = text,
#define OPTION(name, text) [LANGUAGE_ID][OPTION_##name] = text,
#include "rcodex/table/message_list.h"
