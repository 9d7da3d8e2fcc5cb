/*
 * The languages.  Each is a block here and a folder with the files of data/
 * that hold texts, any of them empty; what they do not have is shown in
 * English, the first one.  A translation has TEXT(ID, text) for a record, CASE,
 * RARE and COMMON without scope, also and who, PAIR without command, WHY(id,
 * text) for a HINT, AMBIGUITY_TEXT for an AMBIGUITY, LABEL, MESSAGE and so on,
 * all with ids that English has.  What is typed is that of the English ones,
 * and so is a setting that is "" or of no list.
 *
 * The includer defines EACH_LANGUAGE, a file that is included for each with
 * LANGUAGE and FOLDER.  A build may leave out all but English.
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

#ifndef RCODEX_WITHOUT_ko
#define LANGUAGE ko
#define FOLDER data/ko
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER
#endif

#ifndef RCODEX_WITHOUT_ja
#define LANGUAGE ja
#define FOLDER data/ja
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER
#endif

#ifndef RCODEX_WITHOUT_id
#define LANGUAGE id
#define FOLDER data/id
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER
#endif
/* clang-format on */

#undef EACH_LANGUAGE
