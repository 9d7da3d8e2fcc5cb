/*
 * Walks over the records once.  The includer defines the macros that it needs
 * of RCODE, RANGE, EDE, EDE_RANGE, CASE and RARE, and includes this file; the
 * others stand for nothing, and all are undefined again at the end.  No include
 * guard: it is meant to be included again and again.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODE
#define RCODE(id, ...)
#endif
#ifndef RANGE
#define RANGE(id, ...)
#endif
#ifndef EDE
#define EDE(number, ...)
#endif
#ifndef EDE_RANGE
#define EDE_RANGE(id, ...)
#endif
#ifndef CASE
#define CASE(of, id, ...)
#endif
#ifndef RARE
#define RARE(of, id, ...)
#endif
#include "data/rcodes.def"
#include "data/ranges.def"
#include "data/edes.def"
#undef RCODE
#undef RANGE
#undef EDE
#undef EDE_RANGE
#undef CASE
#undef RARE
