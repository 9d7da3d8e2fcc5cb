/*
 * Walks over data/messages.def once, of English or of FOLDER, as record_list.h
 * does over the records.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/language.h"

#ifndef MESSAGE
#define MESSAGE(id, text)
#endif
#ifndef ERROR
#define ERROR(error, text)
#endif
#ifndef OPTION
#define OPTION(name, text)
#endif
#ifndef SCREEN
#define SCREEN(id, lines)
#endif
#ifdef FOLDER
#include DATA_FILE(messages.def)
#else
#include "data/messages.def"
#endif
#undef MESSAGE
#undef ERROR
#undef OPTION
#undef SCREEN
