/* The desk's part that plays attempts again, to be set beside each other or searched. */
#include <assert.h>
#include <string.h>

#include "cli/desk.h"

static void put_away(desk_again *again)
{
    rp_debrief_destroy(again->debrief);
    kept_replay_finish(&again->attempt);
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

static const store_attempt *find(const store_attempts *all, const rp_stream *attempt)
{
    for (size_t i = 0; i < all->count; i++)
        if (memcmp(&all->items[i].stream, attempt, sizeof *attempt) == 0)
            return &all->items[i];
    return NULL;
}

/* With scenarios that are loaded once, for whoever searches goes through all attempts. */
static bool play(cli_desk *desk, const store_attempts *all, const rp_stream *attempt, desk_again *again,
                 rp_error *error)
{
    const store_attempt *about = find(all, attempt);
    if (!about)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no such attempt of %s", desk->name);
    if (!kept_replay(&desk->again_scenarios, desk->log, all, about, desk->name, &again->attempt, error))
        return false;
    if (about->ended_ms && about->debrief_ms && !again->attempt.held)
        take_debrief(again);
    return true;
}

/* The list is read each time: what may be seen of an attempt can have changed. */
static bool find_and_play(cli_desk *desk, const rp_stream *attempt, desk_again *again, rp_error *error)
{
    store_attempts all;
    bool played = store_attempts_of(desk->log, &desk->who.stream, &all, error) &&
                  play(desk, &all, attempt, again, error);
    store_attempts_finish(&all);
    return played;
}

bool desk_play_again(void *data, size_t place, const rp_stream *attempt, rp_desk_again *out, rp_error *error)
{
    cli_desk *desk = data;
    desk_again *again = &desk->again[place];
    assert(place < RP_DESK_AGAIN);
    put_away(again);
    if (!desk_log(desk))
        return rp_fail(error, RP_ERROR_USAGE, "only a trainee who is signed in has attempts");
    if (!find_and_play(desk, attempt, again, error)) {
        put_away(again);
        return false;
    }
    *out = (rp_desk_again){ rp_attempt_run(again->attempt.attempt), again->debrief, again->attempt.held };
    return true;
}
