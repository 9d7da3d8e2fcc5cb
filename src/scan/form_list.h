/*
 * Walks over data/forms.def once, as record_list.h does over the
 * records.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef NAMED
#define NAMED(pattern, tool)
#endif
#ifndef KEYED
#define KEYED(key, pattern, tool)
#endif
#ifndef ALSO
#define ALSO(key, pattern, tool)
#endif
#ifndef WORD_OF
#define WORD_OF(id, word, pair)
#endif
#ifndef WORD_NUMBER
#define WORD_NUMBER(number, word, pair)
#endif
#ifndef KEY_WORD
#define KEY_WORD(key, word, pair)
#endif
#ifndef KEY_ALSO
#define KEY_ALSO(key, word, pair)
#endif
#ifndef RARE_PAIR
#define RARE_PAIR(pair)
#endif
#ifndef RARE_TWO
#define RARE_TWO(pair, other) RARE_PAIR(pair) RARE_PAIR(other)
#endif
#ifndef PHRASE_OF
#define PHRASE_OF(id, phrase)
#endif
#ifndef FIELD
#define FIELD(key, kind)
#endif
#include "data/forms.def"
#undef NAMED
#undef KEYED
#undef ALSO
#undef WORD_OF
#undef WORD_NUMBER
#undef KEY_WORD
#undef KEY_ALSO
#undef RARE_PAIR
#undef RARE_TWO
#undef PHRASE_OF
#undef FIELD
