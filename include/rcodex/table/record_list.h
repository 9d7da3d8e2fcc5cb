/*
 * Walks over the records of a language once: of English, or of that of FOLDER.
 * The includer defines what it needs of RECORD, for a code, a range or an EDE,
 * CAUSE, for a main or rarer one of a record that may be a common one
 * (COMMON_x, else COMMON_NONE), and TEXT, for the texts of a record in
 * translation, or of the macros in data/ itself, which become these.  All are
 * undefined again at the end.  No include guard: it is meant to be included
 * again and again.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/table/language.h"

#ifndef RECORD
#define RECORD(id, first, last, mnemonic, ...)
#endif
#ifndef CAUSE
#define CAUSE(of, id, rare, common, ...)
#endif
#ifndef TEXT
#define TEXT(id, ...)
#endif
#ifndef RCODE
#define RCODE(id, number, ...) RECORD(id, number, number, #id, __VA_ARGS__)
#endif
#ifndef RANGE
#define RANGE(id, first, last, ...) RECORD(id, first, last, "", __VA_ARGS__)
#endif
#ifndef EDE
#define EDE(number, ...) \
	RECORD(EDE##number, number, number, "EDE" #number, .space = IN_EDE, \
	    .opcode = OP_ANY, __VA_ARGS__)
#endif
#ifndef EDE_RANGE
#define EDE_RANGE(id, first, last, ...) \
	RECORD(id, first, last, "", .space = IN_EDE, .opcode = OP_ANY, \
	    __VA_ARGS__)
#endif
#ifndef CASE
#define CASE(of, id, ...) CAUSE(of, id, false, COMMON_NONE, __VA_ARGS__)
#endif
#ifndef RARE
#define RARE(of, id, ...) CAUSE(of, id, true, COMMON_NONE, __VA_ARGS__)
#endif
#ifndef COMMON_CASE
#define COMMON_CASE(of, id, ...) CAUSE(of, id, false, COMMON_##id, __VA_ARGS__)
#endif
#ifndef COMMON_RARE
#define COMMON_RARE(of, id, ...) CAUSE(of, id, true, COMMON_##id, __VA_ARGS__)
#endif
#ifdef FOLDER
#include DATA_FILE(rcodes.def)
#include DATA_FILE(edes.def)
#else
#include "data/rcodes.def"
#include "data/edes.def"
#endif
#undef RECORD
#undef CAUSE
#undef TEXT
#undef RCODE
#undef RANGE
#undef EDE
#undef EDE_RANGE
#undef CASE
#undef RARE
#undef COMMON_CASE
#undef COMMON_RARE
