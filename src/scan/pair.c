/*
 * Where keys and values stand: JSON, key=value, YAML.  It must not know which
 * keys there are.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/base/bytes.h"
#include "pair.h"

static bool
in_key(char c)
{
	return bytes_in_word(c) || c == '.';
}

/* Returns what stands behind blanks. */
static const char *
pass_blanks(const struct view *view, const char *p)
{
	while (p < view->high && (*p == ' ' || *p == '\t'))
		p++;
	return p;
}

/* Returns what stands behind a quote, or one in a string of JSON. */
static const char *
pass_quote(const struct view *view, const char *p, char *quote)
{
	*quote = '\0';
	if (view->high - p > 1 && *p == '\\' && p[1] == '"')
		p++;
	if (p < view->high && (*p == '"' || *p == '\''))
		*quote = *p++;
	return p;
}

/* Returns where a quote begins that stands before a place. */
static const char *
quote_before(const struct view *view, const char *p)
{
	if (p > view->low && (p[-1] == '"' || p[-1] == '\''))
		p--;
	if (p > view->low && *p == '"' && p[-1] == '\\')
		p--;
	return p;
}

const char *
pair_blanks_before(const struct view *view, const char *p)
{
	while (p > view->low && (p[-1] == ' ' || p[-1] == '\t'))
		p--;
	return p;
}

bool
pair_read(const struct view *view, const char *at, struct pair *pair)
{
	const char *begin = at, *end = at;
	char quote;

	while (begin > view->low && in_key(begin[-1]))
		begin--;
	while (end < view->high && in_key(*end))
		end++;
	pair->key = (struct span){ begin, (size_t)(end - begin) };
	end = pass_quote(view, end, &quote);
	pair->begin = quote != '\0' ? quote_before(view, begin) : begin;
	if ((pair->begin == begin) != (quote == '\0'))
		return false;
	end = pass_blanks(view, end);
	if (end == view->high || (*end != ':' && (*end != '=' || quote)))
		return false;
	pair->bare = *end == ':' && quote == '\0';
	end = pass_blanks(view, end + 1);
	pair->value = pass_quote(view, end, &pair->quote);
	return true;
}

const char *
pair_key_before(const struct view *view, const char *at)
{
	const char *p = pair_blanks_before(view, quote_before(view, at));

	if (p == view->low || (p[-1] != ':' && p[-1] != '='))
		return NULL;
	p = quote_before(view, pair_blanks_before(view, p - 1));
	return p > view->low ? p - 1 : NULL;
}

bool
pair_value(char value[VALUE_MOST], const struct view *view,
    const struct pair *pair)
{
	const char *p = pair->value, *ends = " \t\r\n,;)}]\"\\";
	size_t len = 0;

	if (pair->quote == '"')
		ends = "\"\\\n";
	else if (pair->quote == '\'')
		ends = "'\n";
	for (; p < view->high && len + 1 < VALUE_MOST; p++) {
		if (*p == '\0' || strchr(ends, *p) != NULL)
			break;
		value[len++] = *p;
	}
	value[len] = '\0';
	/* rcode=refused. may be a name in the DNS. */
	return len > 0 && len + 1 < VALUE_MOST && value[len - 1] != '.' &&
	    (p < view->high ? *p != '\n' || pair->quote == '\0' : view->last);
}
