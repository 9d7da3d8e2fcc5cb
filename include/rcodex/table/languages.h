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
#define LANGUAGE en
#define FOLDER data
#include EACH_LANGUAGE
#undef LANGUAGE
#undef FOLDER

#undef EACH_LANGUAGE
