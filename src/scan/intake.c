/*
 * Taking bytes in.  It must not know what is looked for in them.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "rcodex/scan/intake.h"

enum { LINES_BLOCK = 128, ESCAPE_BYTE = '\033' };
enum escape { NO_ESCAPE, ESCAPE, ESCAPE_CODE, ESCAPE_SET, ESCAPE_LINK };

/*
 * Says whether a byte stays, or is part of an escape: ESC [ 0 ; 31 m for
 * colour, ESC ( B, or ESC ] up to BEL or ESC \\ for a link, in its line.
 */
static bool
stays(struct intake *intake, char byte)
{
	enum escape was = (enum escape)intake->escape, is = NO_ESCAPE;

	if (byte == ESCAPE_BYTE)
		is = ESCAPE;
	else if (was == ESCAPE_LINK && byte != '\a' && byte != '\n')
		is = ESCAPE_LINK;
	else if (was == ESCAPE_CODE && byte >= 0x20 && byte < 0x40)
		is = ESCAPE_CODE;
	else if (was == ESCAPE)
		is = byte == '[' ? ESCAPE_CODE :
		    byte == '('  ? ESCAPE_SET :
		    byte == ']'  ? ESCAPE_LINK :
				   NO_ESCAPE;
	intake->escape = (uint8_t)is;
	return is == NO_ESCAPE &&
	    (was == NO_ESCAPE || byte == '\n' ||
		(was == ESCAPE && byte != '\\'));
}

/* Takes colour escapes out of bytes; returns how many are left. */
static size_t
take_out(struct intake *intake, char *bytes, size_t len)
{
	const char *escape = intake->escape != NO_ESCAPE ?
	    bytes :
	    memchr(bytes, ESCAPE_BYTE, len);
	size_t kept;

	if (escape == NULL)
		return len;
	kept = (size_t)(escape - bytes);
	for (size_t i = kept; i < len; i++) {
		if (stays(intake, bytes[i]))
			bytes[kept++] = bytes[i];
	}
	return kept;
}

/* A block has fewer bytes than a byte can count. */
static void
count_lines(struct intake *intake, const char *bytes, size_t len)
{
	for (; len >= LINES_BLOCK; bytes += LINES_BLOCK, len -= LINES_BLOCK) {
		uint8_t lines = 0;

		for (size_t i = 0; i < LINES_BLOCK; i++)
			lines = (uint8_t)(lines + (bytes[i] == '\n'));
		intake->lines += lines;
	}
	for (size_t i = 0; i < len; i++)
		intake->lines += bytes[i] == '\n';
}

/* Says whether the input begins like UTF-16: with a mark, or A 0 or 0 A. */
static bool
is_utf16(const uint8_t begin[4], uint64_t size)
{
	if (size < 2)
		return false;
	if ((begin[0] == 0xff && begin[1] == 0xfe) ||
	    (begin[0] == 0xfe && begin[1] == 0xff))
		return true;
	return size >= 4 && (begin[0] == 0) != (begin[1] == 0) &&
	    (begin[0] == 0) == (begin[2] == 0) &&
	    (begin[1] == 0) == (begin[3] == 0);
}

size_t
intake_take(struct intake *intake, char *bytes, size_t len)
{
	for (size_t i = 0; i < len && intake->size + i < 4; i++)
		intake->begin[intake->size + i] = bytes[i];
	intake->size += len;
	if (intake->size >= 2)
		intake->utf16 =
		    is_utf16((const uint8_t *)intake->begin, intake->size);
	count_lines(intake, bytes, len);
	return take_out(intake, bytes, len);
}
