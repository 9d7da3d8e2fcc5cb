/*
 * Walks over the options once, in the order of the help: FLAG(letter, name,
 * help) sets a field of struct options, as LONG(field, name, help) does, which
 * has no letter; VALUE(letter or 0, name, argument, help) has a function
 * take_name in options.c.
 *
 * SPDX-License-Identifier: ISC
 */
FLAG('b', brief, "one line a code: number, mnemonic, name, gist")
FLAG('c', count, "count the codes that files, or a text, report")
FLAG('j', json, "one JSON object")
FLAG('l', list, "list the codes; -l ede: the Extended DNS Errors")
FLAG('s', search, "find causes by the words of a symptom, and codes")
FLAG('t', tee, "print the text from a pipe, then what it tells")
VALUE('L', lang, "TAG", "en, ko, ja or id; else as LANG and LC_ALL say")
VALUE('w', width, "N", "lines of N columns, 20 to 500")
VALUE(0, color, "WHEN", "auto (on a terminal), always or never")
LONG(no_pager, "no-pager", "no pager for long text on a terminal")
FLAG('h', help, "this text")
FLAG('V', version, "version, and the date of the registry it follows")
#undef FLAG
#undef LONG
#undef VALUE
