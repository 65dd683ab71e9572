/* The desk's part that plays: choosing a scenario or an attempt, beginning it, putting it away. */
#include <stdlib.h>
#include <string.h>

#include "cli/desk.h"
#include "cli/reflections.h"

/* --- commands to copy --- */

static const char *go_on_command(cli_desk *desk, const char *scenario)
{
    str out = cli_command_line(desk->cli, "play");
    cli_add_word(&out, scenario);
    str_add(&out, " --text --trainee");
    cli_add_word(&out, desk->name);
    str_add(&out, " --resume");
    const char *kept = arena_text(&desk->chosen, out.bytes);
    str_finish(&out);
    return kept;
}

static const char *report_command(cli_desk *desk)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(rp_attempt_stream(desk->playing.attempt), hex);
    str out = cli_command_line(desk->cli, "report");
    str_print(&out, " %.8s -o %.8s.html", hex, hex);
    const char *kept = arena_text(&desk->chosen, out.bytes);
    str_finish(&out);
    return kept;
}

/* --- what is wanted --- */

static bool makes_sense(const cli_desk *desk, const rp_desk_choice *choice, rp_error *error)
{
    bool old = choice->go_on || choice->attempt, edited = choice->watch || choice->scene;
    if (old && !desk_log(desk))
        return rp_fail(error, RP_ERROR_USAGE, "only a trainee who is signed in has runs to go on with");
    if (edited && (old || desk_log(desk)))
        return rp_fail(error, RP_ERROR_USAGE,
                       "what is logged needs a scenario that stays as it is: sign in as nobody");
    if (choice->time_factor < 0 || choice->time_factor > 10)
        return rp_fail(error, RP_ERROR_USAGE, "time limits can be made 1 to 10 times longer, not %d times",
                       choice->time_factor);
    return true;
}

/* Kept for as long as the scenario is chosen: it is begun later, and again whenever it is saved. */
static void take_scene(cli_desk *desk, const rp_desk_choice *choice)
{
    rp_attempt_options *options = &desk->playing.options;
    if (!choice->scene)
        return;
    rp_value *values = arena_copy(&desk->chosen, choice->values, choice->value_count * sizeof *values);
    for (size_t i = 0; i < choice->value_count; i++) {
        values[i].name = arena_text(&desk->chosen, values[i].name);
        values[i].text = arena_text(&desk->chosen, values[i].text);
    }
    options->scene = arena_text(&desk->chosen, choice->scene);
    options->values = values;
    options->value_count = choice->value_count;
}

/* --- what was done already --- */

static void take_ratings(cli_desk *desk, const rp_entry *entry, rp_playing *playing)
{
    playing->ratings =
        cli_ratings(desk->playing.again.scenario.scenario, entry, &desk->chosen, &playing->rating_count);
    playing->first_next = rp_entry_text(entry, "first", NULL);
    playing->rated = true;
}

static void take_past(cli_desk *desk, rp_playing *playing)
{
    const cli_attempt *again = &desk->playing.again;
    for (size_t i = 0; i < again->entries.count; i++) {
        const rp_entry *entry = &again->entries.items[i];
        if (entry->kind == RP_KIND_SELF_RATING)
            take_ratings(desk, entry, playing);
        playing->debrief_seen = playing->debrief_seen || entry->kind == RP_KIND_DEBRIEF_SEEN;
    }
    playing->reflected = cli_is_reflected(desk->log, &again->about.stream);
    playing->mode = rp_attempt_mode(again->attempt);
    playing->assessor = again->assessor;
    playing->number = again->about.number;
    playing->practised = again->about.practised;
    playing->held = again->held;
    playing->time_factor = rp_attempt_time_factor(again->attempt);
    playing->time_limits = playing->time_factor > 0;
    /* for the brief only: the attempt itself is handed out when it goes on */
    playing->preview = rp_attempt_reader(again->attempt);
}

/* --- a new run --- */

static rp_run *create_preview(const cli_playing *of, rp_error *error)
{
    const rp_attempt_options *options = &of->options;
    if (!options->scene)
        return rp_run_create(of->scenario.scenario, &of->run);
    return rp_run_create_at(of->scenario.scenario, &of->run, options->scene, options->values,
                            options->value_count, error);
}

static bool take_new(cli_desk *desk, const rp_desk_choice *choice, rp_playing *playing, rp_error *error)
{
    take_scene(desk, choice);
    if (choice->watch)
        watching_plays(&desk->watch, &desk->playing.scenario);
    playing->number = desk->playing.options.number;
    playing->practised = desk->playing.options.practised;
    playing->held = rp_levels_held(choice->mode, false, false);
    playing->time_limits = choice->time_limits;
    playing->time_factor = choice->time_factor > 0 ? choice->time_factor : 1;
    playing->preview = desk->preview = create_preview(&desk->playing, error);
    return desk->preview;
}

static bool prepare(cli_desk *desk, const rp_desk_choice *choice, rp_error *error)
{
    cli_begin how = { .choice = *choice, .trainee = desk_log(desk) ? desk->name : NULL, .look_back = true };
    if (choice->watch && !watching_begin(&desk->watch, desk->cli, choice->scenario, error))
        return false;
    if (cli_playing_prepare(desk->cli, &how, desk_log(desk), &desk->playing, error))
        return true;
    if (error->kind != RP_ERROR_NONE && !error->text[0])
        rp_fail(error, error->kind, "it has errors: see its findings, or 'rapport check %s'",
                choice->scenario);
    return false;
}

static bool choose(cli_desk *desk, const rp_desk_choice *choice, rp_playing *out, rp_error *error)
{
    if (!makes_sense(desk, choice, error) || !prepare(desk, choice, error))
        return false;
    const cli_playing *playing = &desk->playing;
    const cli_scenario *scenario = cli_playing_scenario(playing);
    out->framework = scenario->framework;
    out->resumed = playing->resumed;
    out->approval = playing->approval;
    if (desk_log(desk)) {
        out->trainee = desk->name;
        out->journal = &playing->journal;
        out->go_on = go_on_command(desk, choice->scenario ? choice->scenario : playing->again.about.scenario);
    }
    if (!playing->resumed)
        return take_new(desk, choice, out, error);
    take_past(desk, out);
    return true;
}

bool desk_choose(void *data, const rp_desk_choice *choice, rp_playing *playing, rp_error *error)
{
    cli_desk *desk = data;
    rp_error why = { 0 };
    desk_put_away(desk);
    *playing = (rp_playing){ .mode = choice->mode, .assessor = arena_text(&desk->chosen, choice->assessor) };
    if (choose(desk, choice, playing, &why))
        return true;
    desk_put_away(desk);
    *playing = (rp_playing){ .preview = NULL };
    if (error)
        *error = why;
    return false;
}

bool desk_begin(void *data, rp_playing *playing, rp_error *error)
{
    cli_desk *desk = data;
    if (!cli_playing_start(&desk->playing, error))
        return false;
    playing->attempt = desk->playing.attempt;
    playing->report = desk_log(desk) ? report_command(desk) : NULL;
    return true;
}

void desk_put_away(void *data)
{
    cli_desk *desk = data;
    rp_run_destroy(desk->preview);
    desk->preview = NULL;
    watching_finish(&desk->watch);
    cli_playing_finish(&desk->playing);
    arena_clear(&desk->chosen);
}

const unsigned char *desk_picture(void *data, const char *file, size_t *size)
{
    cli_desk *desk = data;
    const cli_scenario *chosen = cli_playing_scenario(&desk->playing);
    const pack_file *found = chosen->pack && file ? pack_find(chosen->pack, file) : NULL;
    *size = found ? found->bytes.size : 0;
    return found ? found->bytes.bytes : NULL;
}

/* --- a scenario that is edited meanwhile --- */

bool desk_changed(void *data)
{
    cli_desk *desk = data;
    return desk->watch.cli && watching_changed(&desk->watch);
}

rp_desk_news desk_news(void *data)
{
    const cli_watch *watch = &((cli_desk *)data)->watch;
    return (rp_desk_news){ .loaded = watch->fresh.scenario, .lines = watch->lines };
}

rp_desk_renewal desk_renew(void *data, rp_playing *playing)
{
    cli_desk *desk = data;
    rp_desk_renewal how = { .given = 0 };
    const rp_attempt *before = desk->playing.attempt;
    if (before)
        how.given = rp_run_turn_count(rp_attempt_run(before));
    watching_plays(&desk->watch, &desk->watch.fresh);
    rp_run_destroy(desk->preview); /* it belongs to the old text */
    how.fit = cli_playing_renew(&desk->playing, &desk->watch.fresh, &how.why);
    desk->preview = create_preview(&desk->playing, &how.why);
    if (!desk->preview) { /* the scene or a value that it was to begin with is gone */
        desk->playing.options.scene = NULL;
        desk->preview = create_preview(&desk->playing, NULL);
    }
    playing->preview = desk->preview;
    playing->attempt = desk->playing.attempt;
    playing->framework = desk->playing.scenario.framework;
    return how;
}
