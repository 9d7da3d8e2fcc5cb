/*
 * The IANA registry "DNS RCODEs" as of 2026-11-21, typed from the registry and
 * RFC 6895 2.3 without a look at data/: the table is checked against it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_TESTS_IANA_H
#define RCODEX_TESTS_IANA_H

struct iana_row {
	int first;
	int last;
	const char *mnemonic; /* NULL: no code has it */
	const char *description;
};

static const struct iana_row iana[] = {
	{ 0, 0, "NoError", "No Error" },
	{ 1, 1, "FormErr", "Format Error" },
	{ 2, 2, "ServFail", "Server Failure" },
	{ 3, 3, "NXDomain", "Non-Existent Domain" },
	{ 4, 4, "NotImp", "Not Implemented" },
	{ 5, 5, "Refused", "Query Refused" },
	{ 6, 6, "YXDomain", "Name Exists when it should not" },
	{ 7, 7, "YXRRSet", "RR Set Exists when it should not" },
	{ 8, 8, "NXRRSet", "RR Set that should exist does not" },
	{ 9, 9, "NotAuth", "Server Not Authoritative for zone" },
	{ 9, 9, "NotAuth", "Not Authorized" },
	{ 10, 10, "NotZone", "Name not contained in zone" },
	{ 11, 11, "DSOTYPENI", "DSO-TYPE Not Implemented" },
	{ 12, 15, 0, "Unassigned" },
	{ 16, 16, "BADVERS", "Bad OPT Version" },
	{ 16, 16, "BADSIG", "TSIG Signature Failure" },
	{ 17, 17, "BADKEY", "Key not recognized" },
	{ 18, 18, "BADTIME", "Signature out of time window" },
	{ 19, 19, "BADMODE", "Bad TKEY Mode" },
	{ 20, 20, "BADNAME", "Duplicate key name" },
	{ 21, 21, "BADALG", "Algorithm not supported" },
	{ 22, 22, "BADTRUNC", "Bad Truncation" },
	{ 23, 23, "BADCOOKIE", "Bad/missing Server Cookie" },
	{ 24, 3840, 0, "Unassigned" },
	{ 3841, 4095, 0, "Reserved for Private Use" },
	{ 4096, 65534, 0, "Unassigned" },
	{ 65535, 65535, 0, "Reserved, can be allocated by Standards Action" },
};

#endif
