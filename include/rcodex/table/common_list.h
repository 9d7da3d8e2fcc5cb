/*
 * Walks over data/common.def once, of English or of FOLDER, as record_list.h
 * does over the records.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/language.h"

#ifdef FOLDER
#include DATA_FILE(common.def)
#else
#include "data/common.def"
#endif
#undef COMMON
