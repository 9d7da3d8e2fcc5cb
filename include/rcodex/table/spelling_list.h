/*
 * Walks over data/spellings.def once, of English or of FOLDER, as record_list.h
 * does over the records.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/language.h"

#ifndef SEEN
#define SEEN(of, word, tool)
#endif
#ifndef SPELLING
#define SPELLING(of, word, tool)
#endif
#ifndef NUMBERED
#define NUMBERED(of, number, word, tool)
#endif
#ifndef FRAME
#define FRAME(kind, before, after, tool)
#endif
#ifndef AMBIGUITY
#define AMBIGUITY(id, candidates, ...)
#endif
#ifndef AMBIGUOUS
#define AMBIGUOUS(id, word, tool)
#endif
#ifndef ELSEWHERE
#define ELSEWHERE(number, operand, name, where)
#endif
#ifndef EVERYONES
#define EVERYONES(word)
#endif
#ifndef AMBIGUITY_TEXT
#define AMBIGUITY_TEXT(id, ...)
#endif
#ifdef FOLDER
#include DATA_FILE(spellings.def)
#else
#include "data/spellings.def"
#endif
#undef SEEN
#undef SPELLING
#undef NUMBERED
#undef FRAME
#undef AMBIGUITY
#undef AMBIGUOUS
#undef ELSEWHERE
#undef EVERYONES
#undef AMBIGUITY_TEXT
