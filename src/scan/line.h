/*
 * Lines of text from anywhere: where they begin and end, what is quoted.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SCAN_LINE_H
#define RCODEX_SCAN_LINE_H

#include "view.h"

/* Returns the bytes that the end of a line takes at a place, or -1. */
int line_end(const struct view *view, const char *at);

/*
 * Says whether a line begins at a place, but for what a logger puts before it
 * or, if strict, but for blanks, quote marks and numbers.
 */
bool line_begins(const struct view *view, const char *at, bool strict);

/* Says whether a place is quoted text or, but for EDEs, an EDE's own text. */
bool line_quoted(const struct view *view, const char *at, bool ede);

/* Says whether the flags behind a header, if any, are those of a reply. */
bool line_reply(const struct view *view, const char *at);

/* Says whether a header is what dnstap-read -y prints of a reply behind its
 * YAML. */
bool line_again(const struct view *view, const char *at);

/* Says whether a line is indented as that is. */
bool line_indented(const struct view *view, const char *at);

#endif
