/*
 * Walks over data/spellings.def once, as records.h does over the records.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef SEEN
#define SEEN(of, word, tool)
#endif
#ifndef SPELLING
#define SPELLING(of, word, tool)
#endif
#ifndef NUMBERED
#define NUMBERED(of, number, word, tool)
#endif
#ifndef FORM_NUMBER
#define FORM_NUMBER(before, after, tool)
#endif
#ifndef FORM_NAME
#define FORM_NAME(before, after, tool)
#endif
#ifndef FORM_EDE
#define FORM_EDE(before, tool)
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
#ifndef NO_REPLY
#define NO_REPLY(word)
#endif
#include "data/spellings.def"
#undef SEEN
#undef SPELLING
#undef NUMBERED
#undef FORM_NUMBER
#undef FORM_NAME
#undef FORM_EDE
#undef AMBIGUITY
#undef AMBIGUOUS
#undef ELSEWHERE
#undef NO_REPLY
