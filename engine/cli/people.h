/* What trainees may ask of the data that is kept about them. The commands return the exit status. */
#ifndef CLI_PEOPLE_H
#define CLI_PEOPLE_H

#include "cli/cli.h"

/* The stream of the trainee. False with an error where there is none of that name. */
bool people_find(store_log *log, const char *name, rp_stream *out, rp_error *error);

/* People of a role; of trainees also when their attempts have been kept as long as the centre says. */
int people_list(cli_context *cli, const char *role, rp_error *error);

/* Writes a folder with all that is kept about them. */
int people_export(cli_context *cli, const char *name, rp_error *error);

/* Asks for the name again, then erases it with all that was written by or about them. */
int people_erase(cli_context *cli, const char *name, rp_error *error);

#endif
