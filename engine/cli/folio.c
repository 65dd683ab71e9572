#include "cli/folio.h"

#include <string.h>

#include "base/memory.h"
#include "cli/translations.h"
#include "rapport/reflection.h"

/* --- opening --- */

bool folio_kept(store_log *log, const rp_stream *trainee, store_entries *entries, rp_records **records,
                rp_plans **plans, rp_error *error)
{
    if (!store_entries_of(log, trainee, entries, error))
        return false;
    *records = rp_records_create(entries->items, entries->count);
    *plans = rp_plans_create(entries->items, entries->count);
    return true;
}

static void take_library(cli_folio *folio)
{
    const rp_library *library = folio->cli->library;
    folio->id_count = library_count(library);
    folio->ids = arena_allocate(&folio->memory, (folio->id_count + 1) * sizeof *folio->ids);
    for (size_t i = 0; i < folio->id_count; i++)
        folio->ids[i] = arena_text(&folio->memory, library_id(library, i));
    folio->scenarios = arena_allocate(&folio->memory, (folio->id_count + 1) * sizeof *folio->scenarios);
}

bool folio_open(cli_folio *folio, cli_context *cli, store_log *log, known_runs *known,
                const rp_stream *trainee, const char *unit, rp_error *error)
{
    *folio = (cli_folio){ .cli = cli, .log = log, .known = known, .trainee = *trainee };
    folio->framework = cli_framework_of_library(cli, unit, error);
    folio->centre = cli_centre(cli, &folio->no_centre);
    take_library(folio);
    if (folio->framework && store_attempts_of(log, trainee, &folio->attempts, error) &&
        store_approvals_all(log, &folio->approvals, error) &&
        store_entries_of_kind(log, RP_KIND_REFLECTION, &folio->reflections, error) &&
        folio_kept(log, trainee, &folio->entries, &folio->records, &folio->plans, error))
        return true;
    folio_finish(folio);
    return false;
}

size_t folio_steps(const cli_folio *folio)
{
    return folio->attempts.count + folio->id_count;
}

/* --- runs --- */

/* Of points of another framework nothing is said, also where they have the same ids. */
static void take_levels(cli_folio *folio, const known_run *known, rp_folio_run *out)
{
    if (!str_is(known->framework, rp_framework_id(folio->framework)))
        return;
    rp_folio_level *levels = arena_allocate(&folio->memory, (known->level_count + 1) * sizeof *levels);
    for (size_t i = 0; i < known->level_count; i++)
        levels[i] = (rp_folio_level){ .point = known->levels[i].id, .engine = known->levels[i].level };
    out->levels = levels;
    out->level_count = known->level_count;
}

typedef bool of_entry(const rp_entry *entry, const rp_stream *attempt);

static bool some_entry(const cli_folio *folio, of_entry *holds, const rp_stream *attempt)
{
    for (size_t i = 0; i < folio->reflections.count; i++)
        if (holds(&folio->reflections.items[i], attempt))
            return true;
    return false;
}

static rp_folio_run run_of(cli_folio *folio, const store_attempt *from, const known_run *known)
{
    rp_folio_run out = { .stream = from->stream,
                         .standing = known_standing(folio->known, folio->log, from),
                         .title = from->title,
                         .family = known->family,
                         .place = from->first,
                         .began_ms = from->began_ms,
                         .ended_ms = from->ended_ms,
                         .practised = from->practised,
                         .seen = from->debrief_ms,
                         .after_debrief = cli_after_debrief(&folio->attempts, from),
                         .entered = some_entry(folio, rp_reflection_covers, &from->stream),
                         .at_work = some_entry(folio, rp_reflection_tells_work, &from->stream) };
    take_levels(folio, known, &out);
    return out;
}

static const char *unreadable_line(cli_folio *folio, const store_attempt *from, const known_run *known)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(&from->stream, hex);
    return arena_print(&folio->memory, "attempt %.8s at %s: %s", hex, from->scenario, known->unreadable);
}

/* A run is an attempt from its first answer to a scored question on; where there is none, once it is over. */
bool folio_has(const store_attempt *attempt)
{
    return attempt->counted || attempt->ended_ms;
}

static void take_runs(cli_folio *folio)
{
    const store_attempts *all = &folio->attempts;
    rp_folio_run *runs = arena_allocate(&folio->memory, (all->count + 1) * sizeof *runs);
    const char **lines = arena_allocate(&folio->memory, (all->count + 1) * sizeof *lines);
    for (size_t i = 0; i < all->count; i++) {
        const store_attempt *one = &all->items[i];
        const known_run *known = known_of(folio->known, folio->log, one);
        if (known->unreadable)
            lines[folio->unreadable.count++] = unreadable_line(folio, one, known);
        else if (folio_has(one))
            runs[folio->folio.run_count++] = run_of(folio, one, known);
    }
    folio->folio.runs = runs;
    folio->unreadable.items = lines;
}

/* --- the library --- */

static rp_names points_of(cli_folio *folio, const rp_scenario *scenario)
{
    size_t count = rp_scenario_point_count(scenario);
    const char **items = arena_allocate(&folio->memory, (count + 1) * sizeof *items);
    for (size_t i = 0; i < count; i++)
        items[i] = arena_text(&folio->memory, rp_scenario_claim(scenario, i)->id);
    return (rp_names){ items, count };
}

static void take_scenario(cli_folio *folio, const cli_scenario *loaded)
{
    const rp_about *about = rp_scenario_about(loaded->scenario);
    const store_approval *held = store_approval_of(&folio->approvals, &loaded->digest, 0);
    if (!str_is(about->framework, rp_framework_id(folio->framework)))
        return;
    rp_folio_scenario *out = &folio->scenarios[folio->folio.scenario_count++];
    *out = (rp_folio_scenario){ .id = arena_text(&folio->memory, about->id),
                                .title = arena_text(&folio->memory, about->title),
                                .family = arena_text(&folio->memory, about->family),
                                .approved = held && held->state == RP_APPROVAL_APPROVED };
    if (out->approved) /* it was checked then: what it claims can be shown in it */
        out->points = points_of(folio, loaded->scenario);
}

/* What cannot be loaded cannot be played: `check` is for its author. */
static void look_at(cli_folio *folio, const char *id)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error ignored = { 0 };
    if (cli_scenario_load(folio->cli, id, found, &loaded, &ignored)) {
        cli_translate_for_user(&loaded);
        take_scenario(folio, &loaded);
    }
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
}

/* --- step by step --- */

static void make_map(cli_folio *folio)
{
    take_runs(folio);
    folio->folio.framework = folio->framework;
    folio->folio.centre = folio->centre;
    folio->folio.scenarios = folio->scenarios;
    folio->folio.workplace = folio->records->workplace;
    folio->map = rp_map_create(&folio->folio);
}

bool folio_step(cli_folio *folio)
{
    const store_attempts *all = &folio->attempts;
    while (folio->played < all->count) {
        const store_attempt *one = &all->items[folio->played++];
        if (known_already(folio->known, one))
            continue;
        known_of(folio->known, folio->log, one);
        return false;
    }
    if (folio->looked_at < folio->id_count) {
        look_at(folio, folio->ids[folio->looked_at++]);
        return false;
    }
    if (!folio->map)
        make_map(folio);
    return true;
}

void folio_finish(cli_folio *folio)
{
    rp_map_destroy(folio->map);
    rp_records_destroy(folio->records);
    rp_plans_destroy(folio->plans);
    rp_centre_destroy(folio->centre);
    rp_framework_destroy(folio->framework);
    store_entries_finish(&folio->entries);
    store_entries_finish(&folio->reflections);
    store_approvals_finish(&folio->approvals);
    store_attempts_finish(&folio->attempts);
    arena_finish(&folio->memory);
    *folio = (cli_folio){ .cli = NULL };
}
