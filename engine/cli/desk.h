/* The desk that the front ends ask (rapport/desk.h): joining them with the log and the library. */
#ifndef CLI_DESK_H
#define CLI_DESK_H

#include "base/arena.h"
#include "cli/cli.h"
#include "cli/kept.h"
#include "cli/watching.h"

/* What is known of an attempt that was played again. */
typedef struct desk_known {
    rp_stream stream;
    int64_t last; /* number of its last entry when it was looked at */
    bool played;  /* it is over: what follows up to `critical` does not change any more */
    const char *ending;
    rp_ending_outcome outcome;
    const rp_desk_level *levels; /* held or not */
    size_t level_count;
    const rp_desk_unit *units; /* of the points claimed */
    size_t unit_count;
    bool critical;
    bool rated, reflected, finished, talked;
    const char *unreadable;
} desk_known;

/* An attempt that was played again to be looked through. */
typedef struct desk_again {
    cli_attempt attempt;
    rp_debrief *debrief;
    arena memory;
} desk_again;

typedef struct cli_desk {
    cli_context *cli;
    store_log *log; /* open for writing from the first time on that something is kept; NULL before */
    rp_person who;  /* signed in */
    char *name;     /* theirs, or NULL */
    rp_journal journal;
    arena people; /* the list as it was read */

    /* what playing the trainee's attempts again told */
    desk_known **known;
    size_t known_count, known_capacity;
    arena knowledge;
    kept_scenarios kept;

    /* the library as it is read */
    arena library;
    store_attempts attempts; /* of the trainee */
    store_approvals approvals;
    size_t played, next; /* how many of the attempts, and of the scenarios, were looked at */
    const char **shown;  /* ids of marking points */
    size_t shown_count, shown_capacity;

    /* what was done before, as it is read */
    store_attempts past;
    rp_standing
        *standings; /* of each; what it says of a run holds once the runs that it rests on are known */
    size_t past_left;
    desk_again again[RP_DESK_AGAIN];
    arena written; /* entries */
    str page;      /* path of the last one */

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

/* Plays the attempt again if nothing is known of it yet. Only of the trainee who is signed in; valid until somebody
 * else is. */
const desk_known *desk_know(cli_desk *desk, const store_attempt *attempt);
bool desk_is_known(const cli_desk *desk, const store_attempt *attempt);
void desk_forget(cli_desk *desk);
/* The units of the points that a scenario claims, each once. Memory: the arena. */
const rp_desk_unit *desk_units(const cli_scenario *of, arena *memory, size_t *count);
rp_mode desk_mode(const store_attempt *attempt);
bool desk_is_held(const store_attempt *attempt);
/* Whoever may not see the levels does not learn of a critical error. */
rp_standing desk_standing(cli_desk *desk, const store_attempt *attempt);

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
bool desk_entries(void *data, const rp_stream *attempt, const rp_desk_entry **entries, size_t *count,
                  rp_error *error);
bool desk_play_again(void *data, size_t place, const rp_stream *attempt, rp_desk_again *again,
                     rp_error *error);
void desk_again_close(cli_desk *desk);
bool desk_add_to_entry(void *data, const rp_stream *attempt, int64_t seq, const char *text, rp_error *error);
bool desk_page(void *data, const rp_stream *attempt, const char *path, const char **written, rp_error *error);

#endif
