/*
 * The way in.  Everything else is in cli.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "rcodex/cli.h"

int
main(int argc, char *argv[])
{
	return cli_run(argc, argv);
}
