/*
 * Walks over data/labels.def once, of English or of FOLDER, as record_list.h
 * does over the records.  A clause is a label, too.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/language.h"

#ifndef LABEL
#define LABEL(id, text)
#endif
#ifndef WHO
#define WHO(id, text) LABEL(WHO_##id, text)
#endif
#ifndef ABOUT
#define ABOUT(id, text) LABEL(ABOUT_##id, text)
#endif
#ifndef SPACE
#define SPACE(id, text) LABEL(IN_##id, text)
#endif
#ifndef OPCODE
#define OPCODE(id, text) LABEL(OP_##id, text)
#endif
#ifndef RETRY
#define RETRY(id, text) LABEL(RETRY_##id, text)
#endif
#ifndef LASTS
#define LASTS(id, text) LABEL(LASTS_##id, text)
#endif
#ifndef SCOPE
#define SCOPE(id, text) LABEL(SCOPE_##id, text)
#endif
#ifndef PLACE
#define PLACE(id, text) LABEL(PLACE_##id, text)
#endif
#ifdef FOLDER
#include DATA_FILE(labels.def)
#else
#include "data/labels.def"
#endif
#undef LABEL
#undef WHO
#undef ABOUT
#undef SPACE
#undef OPCODE
#undef RETRY
#undef LASTS
#undef SCOPE
#undef PLACE
