/*
 * The command line.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef RCODEX_CLI_CLI_H
#define RCODEX_CLI_CLI_H

/* Does what the arguments ask for and returns the exit status: see options.h.
 */
int cli_run(int argc, char *argv[]);

#endif
