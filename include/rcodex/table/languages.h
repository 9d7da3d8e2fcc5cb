/*
 * The languages.  Each is a folder of data and a block here; what a folder does
 * not have is shown in English, the first one.
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
