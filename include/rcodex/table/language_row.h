/*
 * What a list of languages has for each, as its includer defines it: see
 * languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
LANGUAGE_ROW
