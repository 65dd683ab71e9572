/* The desk's part for reflective entries: what was written about an attempt, and what is added to it. */
#include <stdlib.h>
#include <string.h>

#include "cli/desk.h"
#include "cli/reflections.h"

/* With scenarios that are loaded once, for whoever lists what was written asks for one attempt after another. */
bool desk_entries(void *data, const rp_stream *attempt, const rp_kept_entry **entries, size_t *count,
                  rp_error *error)
{
    cli_desk *desk = data;
    kept_scenarios *scenarios = &desk->known.scenarios;
    cli_attempt again;
    store_attempts all;
    store_attempt own;
    arena_clear(&desk->written);
    *entries = NULL;
    *count = 0;
    if (!desk_find_own(desk, attempt, &own, &all, error))
        return false;
    bool read = kept_replay(scenarios, desk->log, &all, &own, desk->name, &again, error) &&
                cli_reflections(desk->log, scenarios, NULL, &again, &desk->written, entries, count, error);
    kept_replay_finish(&again);
    store_attempts_finish(&all);
    return read;
}

bool desk_others(void *data, const rp_stream *attempt, const rp_desk_other **others, size_t *count,
                 rp_error *error)
{
    cli_desk *desk = data;
    store_attempts all;
    store_attempt own;
    arena_clear(&desk->others);
    *others = NULL;
    *count = 0;
    if (!desk_find_own(desk, attempt, &own, &all, error))
        return false;
    bool read = cli_other_runs(desk->log, &all, attempt, &desk->others, others, count, error);
    store_attempts_finish(&all);
    return read;
}

/* --- what is added --- */

static bool is_own_entry(cli_desk *desk, const rp_stream *attempt, int64_t seq, rp_error *error)
{
    store_attempts all;
    store_attempt own;
    if (!desk_find_own(desk, attempt, &own, &all, error))
        return false;
    store_attempts_finish(&all);
    return cli_is_reflection(desk->log, attempt, seq, error);
}

bool desk_add_to_entry(void *data, const rp_stream *attempt, int64_t seq, const char *text, rp_error *error)
{
    cli_desk *desk = data;
    return is_own_entry(desk, attempt, seq, error) &&
           rp_reflection_add(&desk->journal, attempt, seq, text, error);
}

bool desk_comment(void *data, const rp_stream *attempt, int64_t seq, const char *assessor, bool asks,
                  const char *text, rp_error *error)
{
    cli_desk *desk = data;
    rp_stream by;
    return is_own_entry(desk, attempt, seq, error) && cli_assessor(desk->log, assessor, &by, error) &&
           rp_reflection_comment(&desk->journal, attempt, seq, &by, asks, text, error);
}
