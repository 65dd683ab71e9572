/* A work on a thread of its own: begun, looked at, stopped, taken over. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "cli/workshop.h"

workshop_job *workshop_job_create(const cli_workshop *workshop, rp_work_kind kind, const char *scenario,
                                  const char *file)
{
    workshop_job *job = memory_allocate(sizeof *job);
    *job = (workshop_job){ .kind = kind,
                           .cli = workshop_context(&workshop->cli),
                           .work.fraction = -1,
                           .scenario = memory_copy_text(scenario),
                           .file = memory_copy_text(file) };
    job->cli.work = &job->work;
    pthread_mutex_init(&job->work.lock, NULL);
    packing_init(&job->packing, &job->cli);
    return job;
}

static void *run(void *data)
{
    workshop_job *job = data;
    workshop_job_run(job);
    pthread_mutex_lock(&job->work.lock);
    job->finished = true;
    pthread_mutex_unlock(&job->work.lock);
    return NULL;
}

/* Where no thread can be had, the caller's does all of it. */
bool workshop_job_start(cli_workshop *workshop, workshop_job *job, rp_error *error)
{
    if (workshop->job) {
        workshop_job_destroy(job);
        return rp_fail(error, RP_ERROR_USAGE, "something else is at work still: wait for it, or stop it");
    }
    workshop->job = job;
    job->threaded = pthread_create(&job->thread, NULL, run, job) == 0;
    if (!job->threaded)
        run(job);
    return true;
}

void workshop_stop(void *data)
{
    workshop_job *job = ((cli_workshop *)data)->job;
    if (!job)
        return;
    pthread_mutex_lock(&job->work.lock);
    job->work.stop = true;
    pthread_mutex_unlock(&job->work.lock);
}

void workshop_job_destroy(workshop_job *job)
{
    if (!job)
        return;
    if (job->threaded)
        pthread_join(job->thread, NULL);
    workshop_findings_finish(&job->findings);
    graphing_finish(&job->graph);
    rp_explored_destroy(job->explored);
    cli_scenario_finish(&job->loaded);
    packing_finish(&job->packing);
    workshop_context_finish(&job->cli);
    pthread_mutex_destroy(&job->work.lock);
    str_finish(&job->written);
    str_finish(&job->words);
    free(job->scenario);
    free(job->file);
    free(job->note);
    free(job);
}

rp_work workshop_poll(void *data)
{
    cli_workshop *workshop = data;
    workshop_job *job = workshop->job;
    rp_work out = { .kind = RP_WORK_NONE, .fraction = -1 };
    if (!job)
        return out;
    pthread_mutex_lock(&job->work.lock);
    out.kind = job->kind;
    out.done = job->finished;
    out.fraction = job->work.fraction;
    snprintf(out.words, sizeof out.words, "%s", job->work.words);
    pthread_mutex_unlock(&job->work.lock);
    if (!out.done)
        return out;
    if (job->threaded)
        pthread_join(job->thread, NULL);
    job->threaded = false;
    workshop->job = NULL;
    workshop_job_take(workshop, job);
    out.error = job->error;
    out.fraction = 1;
    workshop_job_destroy(workshop->done[job->kind]);
    workshop->done[job->kind] = job;
    return out;
}
