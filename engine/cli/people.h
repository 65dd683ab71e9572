/* What trainees may ask of the data that is kept about them. Both return the exit status. */
#ifndef CLI_PEOPLE_H
#define CLI_PEOPLE_H

#include "cli/cli.h"

/* Asks for the name again, then erases it with all that was written by or about them. */
int people_erase(cli_context *cli, const char *name, rp_error *error);

#endif
