/* The desk's part that plays attempts again, to be set beside each other or searched. */
#include <assert.h>
#include <string.h>

#include "cli/desk.h"

static void put_away(desk_again *again)
{
    rp_debrief_destroy(again->debrief);
    cli_attempt_finish(&again->attempt);
    arena_finish(&again->memory);
    *again = (desk_again){ .debrief = NULL };
}

void desk_again_close(cli_desk *desk)
{
    for (size_t i = 0; i < RP_DESK_AGAIN; i++)
        put_away(&desk->again[i]);
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

static bool is_own(const cli_desk *desk, const desk_again *again)
{
    return memcmp(&again->attempt.about.trainee, &desk->who.stream, sizeof desk->who.stream) == 0;
}

bool desk_play_again(void *data, size_t place, const rp_stream *attempt, rp_desk_again *out, rp_error *error)
{
    cli_desk *desk = data;
    desk_again *again = &desk->again[place];
    char name[RP_STREAM_HEX];
    assert(place < RP_DESK_AGAIN);
    put_away(again);
    if (!desk_log(desk))
        return rp_fail(error, RP_ERROR_USAGE, "only a trainee who is signed in has attempts");
    rp_stream_hex(attempt, name);
    bool played = cli_attempt_replay(desk->log, name, NULL, &again->attempt, error);
    if (played && !is_own(desk, again))
        played = rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no such attempt of %s", desk->name);
    if (!played) {
        put_away(again);
        return false;
    }
    const store_attempt *about = &again->attempt.about;
    if (about->ended_ms && about->debrief_ms && !again->attempt.held)
        take_debrief(again);
    *out = (rp_desk_again){ rp_attempt_run(again->attempt.attempt), again->debrief, again->attempt.held };
    return true;
}
