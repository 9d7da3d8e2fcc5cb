/*
 * The labels of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define LABEL(id, text) [LANGUAGE_ID][LABEL_##id] = text,
#include "rcodex/table/label_list.h"
