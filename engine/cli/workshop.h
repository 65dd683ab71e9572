/* The workshop that the trainer's screen asks (rapport/workshop.h), out of what the commands do. */
#ifndef CLI_WORKSHOP_H
#define CLI_WORKSHOP_H

#include "cli/check.h"
#include "cli/desk.h"
#include "cli/graphing.h"
#include "cli/packing.h"
#include "pack/watch.h"
#include "rapport/workshop.h"

/* Findings as they are handed out. Zeroed is empty. */
typedef struct workshop_findings {
    arena memory;
    rp_workshop_finding *items;
    size_t count;
} workshop_findings;

/* A work and what came of it: the thread's alone until it is done, the workshop's then. It has a context and a library
 * of its own, so nothing is shared. */
typedef struct workshop_job {
    rp_work_kind kind;
    cli_context cli;
    progress_work work;
    bool finished; /* under the lock of `work` */
    bool threaded;
    pthread_t thread;
    rp_error error;
    /* what was asked for; the texts are the job's */
    char *scenario; /* or NULL */
    char *file;     /* or NULL */
    uint64_t limit;
    /* approve */
    rp_approval state;
    rp_stream by;
    char *note; /* or NULL */
    /* what came of it, by kind */
    workshop_findings findings;
    cli_scenario loaded;
    rp_exploration exploration;
    rp_explored *explored;
    graphing graph;
    rp_workshop_picture picture;
    packing packing;
    str written; /* path */
    str words;   /* lines */
} workshop_job;

typedef struct cli_workshop {
    cli_desk *desk;
    cli_context cli; /* the desk's, but with a library of its own */

    arena list;
    store_approvals approvals;
    store_people people;
    size_t next;

    workshop_findings seen; /* by `look` */
    rp_framework **frameworks;
    size_t framework_count;
    arena start;
    str created;
    arena compared;
    bool watches;
    pack_watch watch;

    workshop_job *job;                 /* that goes on, or NULL */
    workshop_job *done[RP_WORK_KINDS]; /* the last of each kind, or NULL */
    bool has_result;
    rp_workshop_result result;
    arena lines; /* of the result */
} cli_workshop;

/* `functions` works as long as the workshop; the desk must outlive it. */
void workshop_init(cli_workshop *workshop, cli_desk *desk, rp_workshop *functions);
/* Waits for what still goes on, which is stopped. */
void workshop_finish(cli_workshop *workshop);

/* --- for the files of the workshop --- */

/* A context that shares nothing with `from` but what never changes; to be released with workshop_context_finish. */
cli_context workshop_context(const cli_context *from);
void workshop_context_finish(cli_context *cli);

/* False. Where an error was told by findings alone it says which command tells them. */
bool workshop_why(const char *scenario, rp_error *error);
/* Where findings keep it from being loaded, the error says which command tells them. */
bool workshop_load(cli_context *cli, const char *name, cli_scenario *out, rp_error *error);

/* All that was found, each once, with its source; takes nothing over. */
void workshop_take_findings(const cli_checking *from, workshop_findings *out);
void workshop_findings_finish(workshop_findings *findings);

/* workshop_job.c: begins it; the job belongs to the workshop from then on, also where it is refused. */
workshop_job *workshop_job_create(const cli_workshop *workshop, rp_work_kind kind, const char *scenario,
                                  const char *file);
bool workshop_job_start(cli_workshop *workshop, workshop_job *job, rp_error *error);
void workshop_job_destroy(workshop_job *job); /* accepts NULL; waits for it */
/* workshop_work.c: does it, on whatever thread; what is to be done with its result on the caller's. */
void workshop_job_run(workshop_job *job);
void workshop_job_take(cli_workshop *workshop, workshop_job *job);

/* Its functions: see rp_workshop. */
bool workshop_list_open(void *data, size_t *most, rp_error *error);
rp_desk_step workshop_list_next(void *data, rp_workshop_scenario *scenario);
void workshop_list_close(cli_workshop *workshop);
bool workshop_look(void *data, const char *scenario, const rp_workshop_finding **findings, size_t *count,
                   rp_error *error);
bool workshop_compare(void *data, const char *old, const char *new, rp_workshop_changes *changes,
                      rp_error *error);
rp_work workshop_poll(void *data);
void workshop_stop(void *data);

/* editor.c */
bool workshop_edit(void *data, const char *file, int line, rp_error *error);

#endif
