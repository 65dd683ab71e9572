/* What each kind of work does on its thread, and what then remains for the caller's: the log is written there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "cli/approving.h"
#include "cli/exploring.h"
#include "cli/workshop.h"

static void begin(workshop_job *job, cli_progress *progress)
{
    progress_begin_for(progress, &job->work, true);
    progress_update(progress, "reading %s", job->scenario ? job->scenario : "the library");
}

static bool load(workshop_job *job)
{
    return workshop_load(&job->cli, job->scenario, &job->loaded, &job->error);
}

static void note_stop(workshop_job *job, bool stopped, const char *what)
{
    if (stopped)
        rp_fail(&job->error, RP_ERROR_STOPPED, "stopped: %s", what);
}

/* --- on its thread --- */

static void run_check(workshop_job *job)
{
    cli_checking c = { .cli = &job->cli, .waivers = waivers_create() };
    begin(job, &c.progress);
    bool whole = !job->scenario;
    if (whole)
        check_library(&c, job->cli.library, &job->error);
    else
        check_one_scenario(&c, job->scenario, &job->error);
    bool stopped = progress_is_stopped(&c.progress);
    if (!stopped)
        waivers_report_unused(c.waivers, whole, check_list(&c));
    workshop_take_findings(&c, &job->findings);
    progress_end(&c.progress);
    check_finish(&c);
    note_stop(job, stopped, "these are not all findings");
}

static double seconds_now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

static void run_explore(workshop_job *job)
{
    cli_progress progress;
    begin(job, &progress);
    if (load(job)) {
        double before = seconds_now();
        job->explored = exploring_run(&job->loaded, job->limit, NULL, &progress);
        job->exploration = (rp_exploration){ .scenario = job->loaded.scenario,
                                             .framework = job->loaded.framework,
                                             .explored = job->explored,
                                             .seconds = seconds_now() - before };
        note_stop(job, job->explored->stopped, "figures are bounds");
    }
    progress_end(&progress);
}

static void run_draw(workshop_job *job)
{
    cli_progress progress;
    begin(job, &progress);
    if (load(job)) {
        graphing_begin(&job->graph, &job->loaded, &progress);
        bool stopped = job->graph.stopped;
        const draw_picture *picture = graphing_draw(&job->graph, &job->error);
        if (picture) {
            job->picture = (rp_workshop_picture){ .picture = picture,
                                                  .width = picture->width,
                                                  .height = picture->height,
                                                  .note = job->graph.caption.note,
                                                  .places = graphing_places(&job->graph),
                                                  .place_count = job->graph.of->node_count,
                                                  .start = job->graph.of->start };
            note_stop(job, stopped, "the chances in the picture are bounds");
        }
    }
    progress_end(&progress);
}

static void run_pack(workshop_job *job)
{
    cli_progress progress;
    begin(job, &progress);
    char *place = library_find(job->cli.library, job->scenario, &job->error);
    if (place && packing_write(&job->packing, place, job->file, &job->written, &job->error))
        packing_words(&job->packing, job->written.bytes, &job->words);
    else
        workshop_why(job->scenario, &job->error);
    free(place);
    progress_end(&progress);
}

static void run_install(workshop_job *job)
{
    cli_progress progress;
    packing_installed done;
    begin(job, &progress);
    if (packing_install(&job->packing, job->file, &done, &job->error)) {
        packing_installed_words(&job->packing, &done, &job->words);
        str_add(&job->written, done.file.bytes);
    } else {
        workshop_why(job->file, &job->error);
    }
    str_finish(&done.file);
    progress_end(&progress);
}

static void run_approve(workshop_job *job)
{
    cli_progress progress;
    rp_diagnostics *found = rp_diagnostics_create();
    begin(job, &progress);
    if (!approving_load(&job->cli, job->scenario, found, &job->loaded, &job->error))
        workshop_why(job->scenario, &job->error);
    rp_diagnostics_destroy(found);
    progress_end(&progress);
}

/* --- on the caller's --- */

static void take_approval(cli_workshop *workshop, workshop_job *job)
{
    store_log *log = desk_open_log(workshop->desk, &job->error);
    approving_result result;
    if (!log || !approving_record(log, &job->loaded, &job->by, job->state, job->note, &result, &job->error))
        return;
    char *name = cli_person_name(log, &result.by);
    approving_words(&result, name ? name : "(erased)", &job->words);
    free(name);
}

/* Packs that came in are there from now on. */
static void take_installed(cli_workshop *workshop, workshop_job *job)
{
    (void)job;
    cli_library_read(&workshop->cli);
}

static const struct {
    void (*run)(workshop_job *job);
    void (*take)(cli_workshop *workshop, workshop_job *job); /* where it went well; NULL: nothing more */
} kinds[RP_WORK_KINDS] = {
    [RP_WORK_NONE] = { NULL, NULL },
    [RP_WORK_CHECK] = { run_check, NULL },
    [RP_WORK_EXPLORE] = { run_explore, NULL },
    [RP_WORK_DRAW] = { run_draw, NULL },
    [RP_WORK_PACK] = { run_pack, NULL },
    [RP_WORK_INSTALL] = { run_install, take_installed },
    [RP_WORK_APPROVE] = { run_approve, take_approval },
};

void workshop_job_run(workshop_job *job)
{
    kinds[job->kind].run(job);
}

static void take_words(cli_workshop *workshop, const workshop_job *job)
{
    size_t most = 1;
    arena_clear(&workshop->lines);
    char *words = arena_text(&workshop->lines, job->words.bytes);
    for (const char *at = words; *at; at++)
        most += *at == '\n';
    const char **lines = arena_allocate(&workshop->lines, most * sizeof *lines);
    workshop->result = (rp_workshop_result){ .file = arena_text(&workshop->lines, job->written.bytes),
                                             .lines = { lines, 0 } };
    for (char *line = words, *end; (end = strchr(line, '\n')); line = end + 1) {
        *end = '\0';
        lines[workshop->result.lines.count++] = line;
    }
    workshop->has_result = true;
}

void workshop_job_take(cli_workshop *workshop, workshop_job *job)
{
    if (job->error.kind == RP_ERROR_NONE && kinds[job->kind].take)
        kinds[job->kind].take(workshop, job);
    if (job->words.length)
        take_words(workshop, job);
}
