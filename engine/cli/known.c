#include "cli/known.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static bool same(const rp_stream *a, const rp_stream *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

static known_run *find(const known_runs *all, const rp_stream *stream)
{
    for (size_t i = 0; i < all->count; i++)
        if (same(&all->items[i]->stream, stream))
            return all->items[i];
    return NULL;
}

/* --- its entries --- */

static void take_entries(known_run *of, const store_entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        of->rated = of->rated || entries->items[i].kind == RP_KIND_SELF_RATING;
        of->talked = of->talked || entries->items[i].kind == RP_KIND_TALK;
    }
}

/* --- its run --- */

static const char *unit_title(const rp_framework *framework, const char *id)
{
    for (size_t i = 0; i < rp_framework_group_count(framework); i++)
        if (str_is(rp_framework_group(framework, i)->id, id))
            return rp_framework_group(framework, i)->title;
    return id;
}

const rp_desk_unit *known_units(const cli_scenario *of, arena *memory, size_t *count)
{
    size_t points = rp_scenario_point_count(of->scenario);
    rp_desk_unit *units = arena_allocate(memory, (points + 1) * sizeof *units);
    *count = 0;
    for (size_t i = 0; i < points; i++) {
        const char *id = rp_scenario_claim(of->scenario, i)->group;
        bool known = false;
        for (size_t j = 0; j < *count; j++)
            known = known || str_is(units[j].id, id);
        if (!known)
            units[(*count)++] =
                (rp_desk_unit){ arena_text(memory, id), arena_text(memory, unit_title(of->framework, id)) };
    }
    return units;
}

static void take_run(known_runs *all, known_run *of, const rp_run *run)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    const rp_ending *ending = rp_run_ending(run);
    size_t points = rp_scenario_point_count(scenario);
    rp_desk_level *levels = arena_allocate(&all->memory, (points + 1) * sizeof *levels);
    for (size_t i = 0; i < points; i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        levels[i] =
            (rp_desk_level){ arena_text(&all->memory, point->id), arena_text(&all->memory, point->title),
                             rp_level_of(&tally, point->needs_num, point->needs_den) };
    }
    of->family = arena_text(&all->memory, rp_scenario_about(scenario)->family);
    of->framework = arena_text(&all->memory, rp_scenario_about(scenario)->framework);
    of->levels = levels;
    of->level_count = points;
    of->critical = rp_run_critical_count(run) > 0;
    if (ending) {
        of->ending = arena_text(&all->memory, ending->title);
        of->outcome = ending->outcome;
    }
}

static bool play(known_runs *all, store_log *log, const store_attempt *attempt, known_run *of,
                 const store_entries *entries, rp_error *error)
{
    kept_name name = { .pack = &attempt->pack,
                       .framework = &attempt->framework,
                       .language = attempt->language };
    kept_scenario *kept = kept_load(&all->scenarios, log, name, error);
    rp_attempt *again = kept ? cli_replay(&kept->loaded, all->trainee, NULL, entries, error) : NULL;
    if (again)
        take_run(all, of, rp_attempt_run(again));
    if (again)
        of->units = known_units(&kept->loaded, &all->memory, &of->unit_count);
    rp_attempt_destroy(again);
    return again;
}

/* --- */

bool known_already(const known_runs *all, const store_attempt *attempt)
{
    const known_run *known = find(all, &attempt->stream);
    return known && known->last == attempt->last;
}

static known_run *add(known_runs *all, const rp_stream *stream)
{
    known_run *out = arena_allocate(&all->memory, sizeof *out);
    all->items = memory_grow(all->items, all->count, &all->capacity, sizeof *all->items);
    all->items[all->count++] = out;
    out->stream = *stream;
    return out;
}

const known_run *known_of(known_runs *all, store_log *log, const store_attempt *attempt)
{
    known_run *out = find(all, &attempt->stream);
    store_entries entries;
    rp_error why = { 0 };
    if (out && out->last == attempt->last)
        return out;
    if (!out)
        out = add(all, &attempt->stream);
    out->last = attempt->last;
    bool sound = store_entries_of(log, &attempt->stream, &entries, &why);
    if (sound) {
        take_entries(out, &entries);
        if (!out->played)
            sound = play(all, log, attempt, out, &entries, &why);
        out->played = sound && attempt->ended_ms;
        store_entries_finish(&entries);
    }
    out->unreadable = sound ? NULL : arena_text(&all->memory, why.text);
    return out;
}

void known_rest(known_runs *all)
{
    kept_finish(&all->scenarios);
}

void known_finish(known_runs *all)
{
    free(all->items);
    arena_finish(&all->memory);
    kept_finish(&all->scenarios);
    *all = (known_runs){ .items = NULL };
}

/* --- what counts --- */

rp_mode known_mode(const store_attempt *attempt)
{
    rp_mode mode = RP_MODE_PRACTICE; /* of one that nobody knows nothing counts */
    rp_mode_from_name(attempt->mode, &mode);
    return mode;
}

bool known_held(const store_attempt *attempt)
{
    return rp_levels_held(known_mode(attempt), attempt->released, attempt->locked);
}

rp_standing known_standing(known_runs *all, store_log *log, const store_attempt *attempt)
{
    rp_standing out = { .scenario = attempt->scenario,
                        .mode = known_mode(attempt),
                        .approval = attempt->approval,
                        .number = attempt->number,
                        .over = attempt->ended_ms,
                        .held = known_held(attempt) };
    if (out.mode == RP_MODE_PRACTICE) /* never counts, and stands in nobody's way */
        return out;
    const known_run *known = known_of(all, log, attempt);
    out.critical = known->critical;
    out.talked = known->talked;
    return out;
}
