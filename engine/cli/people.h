/* What trainees may ask of the data that is kept about them. The commands return the exit status. */
#ifndef CLI_PEOPLE_H
#define CLI_PEOPLE_H

#include "base/date.h"
#include "cli/cli.h"

/* The stream of the trainee. False with an error where there is none of that name. */
bool people_find(store_log *log, const char *name, rp_stream *out, rp_error *error);

/* --- people_due.c: how long attempts are kept --- */

void people_day(int64_t at_ms, char out[DATE_TEXT]); /* the local day */
void people_today(char out[DATE_TEXT]);
/* When an attempt has been kept for long enough. One that was left counts from its beginning. False where no date can
 * say so. */
bool people_due_on(const rp_retention *kept, const store_attempt *attempt, char out[DATE_TEXT]);

/* What of one trainee is due. Zeroed there is nothing; days are "" where none can be told. */
typedef struct people_due {
    size_t attempts, now; /* now: that are due today */
    char first[DATE_TEXT], last[DATE_TEXT];
} people_due;

void people_add_due(people_due *to, const rp_retention *kept, const store_attempt *attempt,
                    const char *today);

/* People of a role; of trainees also when their attempts have been kept as long as the centre says. */
int people_list(cli_context *cli, const char *role, rp_error *error);

/* Writes a folder with all that is kept about them. */
int people_export(cli_context *cli, const char *name, rp_error *error);

/* Asks for the name again, then erases it with all that was written by or about them. */
int people_erase(cli_context *cli, const char *name, rp_error *error);

#endif
