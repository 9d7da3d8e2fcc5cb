/*
 * What errors of the system are called in one language: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
#define ERROR(error, text) [LANGUAGE_ID][AT_##error] = text,
#include "rcodex/table/message_list.h"
