/*
 * The texts of a record, in the order in which they are shown and searched.
 * FIELD(name, limit in columns, label, shown): shown has where a text stands
 * by itself, in a row of its own: see enum shown.  CODE_FIELD and EDE_FIELD are
 * those that only codes or only Extended DNS Errors have.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef CODE_FIELD
#define CODE_FIELD(...) FIELD(__VA_ARGS__)
#endif
#ifndef EDE_FIELD
#define EDE_FIELD(...) FIELD(__VA_ARGS__)
#endif
FIELD(gist, 40, NONE, IN_JSON)
FIELD(description, 150, NONE, NOWHERE)
FIELD(further, 150, NONE, NOWHERE)
FIELD(retry, 65, retry, IN_FOOT | IN_COMPARISON | IN_JSON)
FIELD(cached, 65, cached, IN_FOOT | IN_COMPARISON | IN_JSON)
FIELD(sent_by, 65, sent_by, IN_FOOT | IN_COMPARISON | IN_JSON)
CODE_FIELD(carried, 65, carried, IN_FOOT | IN_COMPARISON)
EDE_FIELD(comes_with, 65, comes_with, IN_FOOT | IN_COMPARISON | IN_JSON)
FIELD(not_yours, 150, not_yours, NOWHERE)
FIELD(when, 80, NONE, NOWHERE)
FIELD(seen_by, 80, NONE, NOWHERE)
#undef FIELD
#undef CODE_FIELD
#undef EDE_FIELD
