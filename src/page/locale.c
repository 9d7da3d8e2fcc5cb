/*
 * Names of locales, and those in the environment.  setlocale(3) would cost more
 * than a whole card, and knows only what is installed.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/ascii.h"
#include "rcodex/page/env.h"
#include "rcodex/page/locale.h"

/* Returns the bytes of a name up to its country, charset or modifier, or to the
 * next name of a list; a call of strcspn(3) would cost more. */
static size_t
language_len(const char *name)
{
	size_t len = 0;

	while (name[len] != '\0' && name[len] != '_' && name[len] != '-' &&
	    name[len] != '.' && name[len] != '@' && name[len] != ':')
		len++;
	return len;
}

/* Says whether a name has no language, but that of programs. */
static bool
is_c(const char *name, size_t len)
{
	return (len == 1 && *name == 'C') ||
	    (len == 5 && memcmp(name, "POSIX", 5) == 0);
}

static bool
read_name(const char *name, size_t len, enum lang *lang)
{
	*lang = LANG_en;
	return is_c(name, len) || language_find(name, len, lang);
}

bool
locale_read(const char *name, enum lang *lang)
{
	const size_t len = language_len(name);

	return name[len] != ':' && read_name(name, len, lang);
}

/* Says whether a name has the charset UTF-8, in any spelling, or none. */
static bool
is_utf8(const char *name)
{
	static const char utf8[] = "utf8";
	size_t same = 0;

	while (*name != '\0' && *name != '.' && *name != '@')
		name++;
	if (name[0] != '.' || name[1] == '\0' || name[1] == '@')
		return true;
	for (name++; *name != '\0' && *name != '@'; name++) {
		if (*name == '-' || *name == '_')
			continue;
		if (ascii_lower(*name) != utf8[same])
			return false;
		same++;
	}
	return utf8[same] == '\0';
}

/* Finds the first of our languages in a list with colons. */
static bool
read_list(const char *list, enum lang *lang)
{
	while (*list != '\0') {
		if (read_name(list, language_len(list), lang))
			return true;
		while (*list != '\0' && *list != ':')
			list++;
		list += *list == ':';
	}
	return false;
}

enum lang
locale_lang(void)
{
	/* The list, then what chooses the locale, the first that is set. */
	enum { LIST, FIRST, COUNT = 4 };
	static const char names[COUNT][ENV_NAME] = { "LANGUAGE", "LC_ALL",
		"LC_MESSAGES", "LANG" };
	const char *values[COUNT];
	bool chosen = false;
	enum lang lang;

	env_values(names, COUNT, values);
	for (size_t i = FIRST; i < COUNT; i++) {
		const char *name = values[i];

		if (*name == '\0')
			continue;
		if (is_c(name, language_len(name)) || !is_utf8(name))
			return LANG_en;
		/* The list of GNU counts in a locale only. */
		if (!chosen && read_list(values[LIST], &lang))
			return lang;
		chosen = true;
		if (locale_read(name, &lang))
			return lang;
	}
	return LANG_en;
}
