/*
 * The labels of one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
[LANGUAGE_ID] = {
#define LABEL(id, text) [LABEL_##id] = text,
#include "rcodex/table/label_list.h"
},
