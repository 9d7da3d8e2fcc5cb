/*
 * The id of a language, for the enum of them: see languages.h.
 *
 * SPDX-License-Identifier: ISC
 */
LANGUAGE_ID,
