/* The desk's part that plays attempts again, to be set beside each other or searched. */
#include <assert.h>

#include "cli/desk.h"

static void put_away(desk_again *again)
{
    rp_debrief_destroy(again->debrief);
    kept_replay_finish(&again->attempt);
    store_attempts_finish(&again->all);
    arena_finish(&again->memory);
    *again = (desk_again){ .debrief = NULL };
}

void desk_again_close(cli_desk *desk)
{
    for (size_t i = 0; i < RP_DESK_AGAIN; i++)
        put_away(&desk->again[i]);
    kept_finish(&desk->again_scenarios);
}

static void take_debrief(desk_again *again)
{
    const cli_scenario *scenario = &again->attempt.scenario;
    const store_entries *entries = &again->attempt.entries;
    const rp_rating *ratings = NULL;
    size_t count = 0;
    for (size_t i = 0; i < entries->count; i++)
        if (entries->items[i].kind == RP_KIND_SELF_RATING)
            ratings = cli_ratings(scenario->scenario, &entries->items[i], &again->memory, &count);
    again->debrief =
        rp_debrief_create(rp_attempt_run(again->attempt.attempt), scenario->framework, ratings, count);
}

/* With scenarios that are loaded once, for whoever searches goes through all attempts. The list is read each time: what
 * may be seen of an attempt can have changed. */
bool desk_play_again(void *data, size_t place, const rp_stream *attempt, rp_desk_again *out, rp_error *error)
{
    cli_desk *desk = data;
    desk_again *again = &desk->again[place];
    store_attempt own;
    assert(place < RP_DESK_AGAIN);
    put_away(again);
    if (!desk_find_own(desk, attempt, &own, &again->all, error))
        return false;
    bool played =
        kept_replay(&desk->again_scenarios, desk->log, &again->all, &own, desk->name, &again->attempt, error);
    if (played && own.ended_ms && own.debrief_ms && !again->attempt.held)
        take_debrief(again);
    if (!played) {
        put_away(again);
        return false;
    }
    *out = (rp_desk_again){ rp_attempt_run(again->attempt.attempt), again->debrief, again->attempt.held };
    return true;
}
