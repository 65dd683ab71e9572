/* The desk that the front ends ask (rapport/desk.h): joining them with the log and the library. */
#ifndef CLI_DESK_H
#define CLI_DESK_H

#include "base/arena.h"
#include "cli/cli.h"
#include "cli/folio.h"
#include "cli/watching.h"

/* An attempt that was played again to be looked through. */
typedef struct desk_again {
    store_attempts all;  /* of the trainee, as they were then: the attempt shares them */
    cli_attempt attempt; /* of kept_replay */
    rp_debrief *debrief;
    arena memory;
} desk_again;

/* A marking point that a family of scenarios shows, in a run that counts. */
typedef struct desk_shown {
    const char *point, *family;
} desk_shown;

typedef struct cli_desk {
    cli_context *cli;
    store_log *log; /* open for writing from the first time on that something is kept; NULL before */
    rp_person who;  /* signed in */
    char *name;     /* theirs, or NULL */
    rp_journal journal;
    arena people; /* the list as it was read */
    arena due;    /* the same of whose attempts are due */

    known_runs known; /* of the trainee */

    /* the library as it is read */
    arena library;
    store_attempts attempts; /* of the trainee */
    store_approvals approvals;
    size_t played, next; /* how many of the attempts, and of the scenarios, were looked at */
    desk_shown *shown;   /* each once */
    size_t shown_count, shown_capacity;

    /* what was done before, as it is read */
    store_attempts past;
    rp_standing
        *standings; /* of each; what it says of a run holds once the runs that it rests on are known */
    size_t past_left;
    store_entries reflections; /* every reflective entry: one may cover several runs */
    desk_again again[RP_DESK_AGAIN];
    kept_scenarios again_scenarios; /* that these were played with */
    arena written, others;          /* entries, other runs: as they were read last */
    str page;                       /* path of the last one */

    /* the portfolio: records and plan, the map as it grows, what the centre has recorded */
    store_entries own;
    rp_records *records;
    rp_plans *plans;
    arena linked; /* words of runs that links may name */
    rp_framework *linked_framework;
    cli_folio folio;
    bool folio_told;
    struct desk_pack *pack; /* that is being put together; NULL: none */
    str pack_path;
    rp_framework *framework; /* of `centre` */
    rp_centre *centre;

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

/* The log for writing, opened where it is not yet; NULL with an error. */
store_log *desk_open_log(cli_desk *desk, rp_error *error);
/* The log where what the person who is signed in does is kept, or NULL. */
store_log *desk_log(const cli_desk *desk);
void desk_date(int64_t at_ms, bool with_time, char out[RP_DESK_DATE]);

/* The folder where pages go that nobody gave a place, made where it is missing; false with an error. */
bool desk_pages(const cli_desk *desk, str *out, rp_error *error);
bool desk_is_trainee(const cli_desk *desk, rp_error *error); /* false with an error */
/* An attempt of the trainee who is signed in, and all of theirs, to be finished where it is found; false with an error
 * where it is none. */
bool desk_find_own(cli_desk *desk, const rp_stream *attempt, store_attempt *out, store_attempts *all,
                   rp_error *error);

/* Its functions: see rp_desk. */
bool desk_library_open(void *data, size_t *most, rp_error *error);
rp_desk_step desk_library_next(void *data, rp_desk_card *card);
void desk_library_close(cli_desk *desk);
bool desk_choose(void *data, const rp_desk_choice *choice, rp_playing *playing, rp_error *error);
bool desk_begin(void *data, rp_playing *playing, rp_error *error);
void desk_put_away(void *data);
const unsigned char *desk_picture(void *data, const char *file, size_t *size);
bool desk_changed(void *data);
rp_desk_news desk_news(void *data);
rp_desk_renewal desk_renew(void *data, rp_playing *playing);
bool desk_past_open(void *data, size_t *count, rp_error *error);
rp_desk_step desk_past_next(void *data, rp_desk_past *past);
void desk_past_close(cli_desk *desk);
bool desk_counts(void *data, const rp_stream *attempt, const char **why, rp_error *error);
bool desk_entries(void *data, const rp_stream *attempt, const rp_kept_entry **entries, size_t *count,
                  rp_error *error);
bool desk_play_again(void *data, size_t place, const rp_stream *attempt, rp_desk_again *again,
                     rp_error *error);
void desk_again_close(cli_desk *desk);
bool desk_add_to_entry(void *data, const rp_stream *attempt, int64_t seq, const char *text, rp_error *error);
bool desk_comment(void *data, const rp_stream *attempt, int64_t seq, const char *assessor, bool asks,
                  const char *text, rp_error *error);
bool desk_others(void *data, const rp_stream *attempt, const rp_desk_other **others, size_t *count,
                 rp_error *error);
bool desk_kept(void *data, rp_desk_kept *kept, rp_error *error);
bool desk_folio_open(void *data, size_t *steps, rp_error *error);
rp_desk_step desk_folio_next(void *data, rp_desk_folio *folio);
bool desk_pack_open(void *data, const char *unit, const char *path, size_t *steps, rp_error *error);
rp_desk_step desk_pack_next(void *data, const char **written, rp_error *error);
void desk_pack_stop(void *data);
bool desk_centre_read(void *data, rp_desk_centre *centre, rp_error *error);
bool desk_due(void *data, const rp_desk_due **due, size_t *count, rp_error *error);
bool desk_centre_save(void *data, const rp_centre_facts *facts, rp_error *error);
void desk_portfolio_close(cli_desk *desk);  /* what is of the trainee */
void desk_portfolio_finish(cli_desk *desk); /* all of it */
bool desk_page(void *data, const rp_stream *attempt, const char *path, const char **written, rp_error *error);

#endif
