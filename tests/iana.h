/*
 * The IANA registries "DNS RCODEs" and "Extended DNS Error Codes" as of
 * 2026-11-21, typed from the registries, RFC 6895 2.3 and RFC 8914 5.2 without
 * a look at data/: the table is checked against them.
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

static const struct iana_row iana_edes[] = {
	{ 0, 0, "EDE0", "Other Error" },
	{ 1, 1, "EDE1", "Unsupported DNSKEY Algorithm" },
	{ 2, 2, "EDE2", "Unsupported DS Digest Type" },
	{ 3, 3, "EDE3", "Stale Answer" },
	{ 4, 4, "EDE4", "Forged Answer" },
	{ 5, 5, "EDE5", "DNSSEC Indeterminate" },
	{ 6, 6, "EDE6", "DNSSEC Bogus" },
	{ 7, 7, "EDE7", "Signature Expired" },
	{ 8, 8, "EDE8", "Signature Not Yet Valid" },
	{ 9, 9, "EDE9", "DNSKEY Missing" },
	{ 10, 10, "EDE10", "RRSIGs Missing" },
	{ 11, 11, "EDE11", "No Zone Key Bit Set" },
	{ 12, 12, "EDE12", "NSEC Missing" },
	{ 13, 13, "EDE13", "Cached Error" },
	{ 14, 14, "EDE14", "Not Ready" },
	{ 15, 15, "EDE15", "Blocked" },
	{ 16, 16, "EDE16", "Censored" },
	{ 17, 17, "EDE17", "Filtered" },
	{ 18, 18, "EDE18", "Prohibited" },
	{ 19, 19, "EDE19", "Stale NXDomain Answer" },
	{ 20, 20, "EDE20", "Not Authoritative" },
	{ 21, 21, "EDE21", "Not Supported" },
	{ 22, 22, "EDE22", "No Reachable Authority" },
	{ 23, 23, "EDE23", "Network Error" },
	{ 24, 24, "EDE24", "Invalid Data" },
	{ 25, 25, "EDE25", "Signature Expired before Valid" },
	{ 26, 26, "EDE26", "Too Early" },
	{ 27, 27, "EDE27", "Unsupported NSEC3 Iterations Value" },
	{ 28, 28, "EDE28", "Unable to conform to policy" },
	{ 29, 29, "EDE29", "Synthesized" },
	{ 30, 30, "EDE30", "Invalid Query Type" },
	{ 31, 31, "EDE31", "Rate Limited" },
	{ 32, 32, "EDE32", "Over Quota" },
	{ 33, 33, "EDE33", "Negative Trust Anchor" },
	{ 34, 34, "EDE34", "New Delegation Only" },
	{ 35, 35, "EDE35", "Blocked by Upstream DNS Server" },
	{ 36, 49151, 0, "Unassigned" },
	{ 49152, 65535, 0, "Private Use" },
};

#endif
