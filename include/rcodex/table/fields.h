/*
 * Walks over the texts of a record once, in the order in which they are shown
 * and searched: FIELD(name, limit in columns, the label that it stands beside
 * or under, where it is shown); CODE_FIELD and EDE_FIELD are those that codes
 * or Extended DNS Errors alone have.  See field.h.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef CODE_FIELD
#define CODE_FIELD(...) FIELD(__VA_ARGS__)
#endif
#ifndef EDE_FIELD
#define EDE_FIELD(...) FIELD(__VA_ARGS__)
#endif
FIELD(gist, 40, search_gist, NOWHERE)
FIELD(description, 150, description, NOWHERE)
FIELD(further, 150, description, NOWHERE)
FIELD(retry, 65, retry, ON_CARD | COMPARED | IN_JSON)
FIELD(cached, 65, cached, ON_CARD | COMPARED | IN_JSON)
FIELD(sent_by, 65, sent_by, ON_CARD | COMPARED | IN_JSON)
CODE_FIELD(carried, 65, carried, ON_CARD | COMPARED)
EDE_FIELD(comes_with, 65, comes_with, ON_CARD | COMPARED | IN_JSON)
FIELD(not_yours, 240, not_yours, NOWHERE)
FIELD(when, 80, which, NOWHERE)
FIELD(seen_by, 80, tell_apart, NOWHERE)
#undef FIELD
#undef CODE_FIELD
#undef EDE_FIELD
