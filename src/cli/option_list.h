/*
 * Walks over the options once, in the order of the help: FLAG(letter, name)
 * sets a field of struct options, as LONG(field, name) does, which has no
 * letter; VALUE(letter or 0, name, argument) has a function take_name in
 * options.c.  What each does is said in data/messages.def.
 *
 * SPDX-License-Identifier: ISC
 */
FLAG('b', brief)
FLAG('c', count)
FLAG('j', json)
FLAG('l', list)
FLAG('s', search)
FLAG('t', tee)
VALUE('L', lang, "TAG")
VALUE('w', width, "N")
VALUE(0, color, "WHEN")
LONG(no_pager, "no-pager")
FLAG('h', help)
FLAG('V', version)
#undef FLAG
#undef LONG
#undef VALUE
