/* The desk that the front ends ask (rapport/desk.h): joining them with the log and the library. */
#ifndef CLI_DESK_H
#define CLI_DESK_H

#include "base/arena.h"
#include "cli/cli.h"
#include "cli/watching.h"

typedef struct cli_desk {
    cli_context *cli;
    store_log *log; /* open for writing from the first time on that something is kept; NULL before */
    rp_person who;  /* signed in */
    char *name;     /* theirs, or NULL */
    rp_journal drafts;
    arena people; /* the list as it was read */

    /* the library as it is read */
    arena library;
    store_attempts attempts; /* of the trainee */
    store_approvals approvals;
    size_t next;

    /* what was chosen */
    arena chosen;
    cli_playing playing;
    rp_run *preview; /* NULL also where it is the attempt that is gone on with */
    cli_watch watch; /* zeroed where nothing is watched */
} cli_desk;

/* `functions` works as long as the desk; the context must outlive it. */
void desk_init(cli_desk *desk, cli_context *cli, rp_desk *functions);
void desk_finish(cli_desk *desk);

/* --- for the files of the desk --- */

/* The log where what the person who is signed in does is kept, or NULL. */
store_log *desk_log(const cli_desk *desk);
void desk_date(int64_t at_ms, bool with_time, char out[RP_DESK_DATE]);

/* Its functions: see rp_desk. */
bool desk_library_open(void *data, size_t *most, rp_error *error);
rp_desk_step desk_library_next(void *data, rp_desk_card *card);
void desk_library_close(cli_desk *desk);
bool desk_choose(void *data, const rp_desk_choice *choice, rp_playing *playing, rp_error *error);
bool desk_begin(void *data, rp_playing *playing, rp_error *error);
void desk_put_away(void *data);
bool desk_changed(void *data);
rp_desk_news desk_news(void *data);
rp_desk_renewal desk_renew(void *data, rp_playing *playing);

#endif
