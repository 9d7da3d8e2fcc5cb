/*
 * The languages.  Each is a block here and a folder with labels.def,
 * rcodes.def, edes.def and pairs.def, any of them empty; what they do not have
 * is shown in English, the first one.  A translation has TEXT(ID, text) for a
 * record, CASE and RARE without who and check, PAIR and LABEL, with ids that
 * English has.
 *
 * The includer defines EACH_LANGUAGE, a file that is included for each with
 * LANGUAGE and FOLDER.
 *
 * SPDX-License-Identifier: ISC
 */
/* A blank in a FOLDER would become part of it. */
/* clang-format off */
#define LANGUAGE en
#define FOLDER data
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER

#define LANGUAGE ko
#define FOLDER data/ko
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER

#define LANGUAGE ja
#define FOLDER data/ja
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER

#define LANGUAGE id
#define FOLDER data/id
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER
/* clang-format on */

#undef EACH_LANGUAGE
