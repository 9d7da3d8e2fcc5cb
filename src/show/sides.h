/*
 * What a comparison is made of: two sides, beside each other or one under the
 * other.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_SHOW_SIDES_H
#define RCODEX_SHOW_SIDES_H

#include "rcodex/page/parts.h"

enum { SIDES_FROM = 60 }; /* below, one goes under the other */

/* Two subjects, their words, and what each is called. */
struct comparison {
	struct page *page;
	const struct subject *subject[2];
	const struct record *text[2];
	struct text label[2];
	size_t causes; /* of each that are shown */
};

/* Returns the columns of a side where both stand beside each other. */
unsigned sides_half(const struct page *page);

/* Prints a text of one side behind its label; those of both line up. */
void sides_labelled(struct comparison *c, size_t side, const char *text);

/* Prints a text for each side: beside each other, or under its label. */
void sides_put(struct comparison *c, enum layout_style style, const char *left,
    const char *right, unsigned indent);

/* Returns how many causes the side with more of them has, and how many lines
 * each takes. */
size_t sides_most(const struct comparison *c);
size_t sides_lines(const struct comparison *c);

/* Prints the heads of the causes of both, and what ends each in short. */
void sides_causes(struct comparison *c);

#endif
