/* What playing an attempt of the log again tells. It is found once: what was done already does not change. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/desk.h"

static desk_known *find(const cli_desk *desk, const store_attempt *attempt)
{
    for (size_t i = 0; i < desk->known_count; i++)
        if (memcmp(&desk->known[i]->stream, &attempt->stream, sizeof attempt->stream) == 0)
            return desk->known[i];
    return NULL;
}

static void take_entries(desk_known *of, const store_entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        const rp_entry *entry = &entries->items[i];
        switch (entry->kind) {
        case RP_KIND_SELF_RATING: of->rated = true; break;
        case RP_KIND_TALK: of->talked = true; break;
        case RP_KIND_REFLECTION:
            of->reflected = true;
            of->finished = of->finished || rp_json_flag(entry->body, "finished");
            break;
        default: break;
        }
    }
}

static const char *unit_title(const rp_framework *framework, const char *id)
{
    for (size_t i = 0; i < rp_framework_group_count(framework); i++)
        if (str_is(rp_framework_group(framework, i)->id, id))
            return rp_framework_group(framework, i)->title;
    return id;
}

const rp_desk_unit *desk_units(const cli_scenario *of, arena *memory, size_t *count)
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

static void take_run(cli_desk *desk, desk_known *of, const rp_run *run)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    const rp_ending *ending = rp_run_ending(run);
    size_t points = rp_scenario_point_count(scenario);
    rp_desk_level *levels = arena_allocate(&desk->knowledge, (points + 1) * sizeof *levels);
    for (size_t i = 0; i < points; i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        levels[i] = (rp_desk_level){ arena_text(&desk->knowledge, point->id),
                                     arena_text(&desk->knowledge, point->title),
                                     rp_level_of(&tally, point->needs_num, point->needs_den) };
    }
    of->levels = levels;
    of->level_count = points;
    of->critical = rp_run_critical_count(run) > 0;
    if (ending) {
        of->ending = arena_text(&desk->knowledge, ending->title);
        of->outcome = ending->outcome;
    }
}

static bool play(cli_desk *desk, const store_attempt *attempt, desk_known *of, const store_entries *entries,
                 rp_error *error)
{
    kept_name name = { .pack = &attempt->pack,
                       .framework = &attempt->framework,
                       .language = attempt->language };
    kept_scenario *kept = kept_load(&desk->kept, desk->log, name, error);
    rp_attempt *again = kept ? cli_replay(&kept->loaded, desk->name, NULL, entries, error) : NULL;
    if (again)
        take_run(desk, of, rp_attempt_run(again));
    if (again)
        of->units = desk_units(&kept->loaded, &desk->knowledge, &of->unit_count);
    rp_attempt_destroy(again);
    return again;
}

bool desk_is_known(const cli_desk *desk, const store_attempt *attempt)
{
    const desk_known *known = find(desk, attempt);
    return known && known->last == attempt->last;
}

const desk_known *desk_know(cli_desk *desk, const store_attempt *attempt)
{
    desk_known *out = find(desk, attempt);
    store_entries entries;
    rp_error why = { 0 };
    if (desk_is_known(desk, attempt))
        return out;
    if (!out) {
        out = arena_allocate(&desk->knowledge, sizeof *out);
        desk->known = memory_grow(desk->known, desk->known_count, &desk->known_capacity, sizeof *desk->known);
        desk->known[desk->known_count++] = out;
    }
    bool played = out->played;
    out->stream = attempt->stream;
    out->last = attempt->last;
    bool sound = store_entries_of(desk->log, &attempt->stream, &entries, &why);
    if (sound) {
        take_entries(out, &entries);
        if (!played)
            sound = play(desk, attempt, out, &entries, &why);
        out->played = sound && attempt->ended_ms;
        store_entries_finish(&entries);
    }
    out->unreadable = sound ? NULL : arena_text(&desk->knowledge, why.text);
    return out;
}

void desk_forget(cli_desk *desk)
{
    free(desk->known);
    desk->known = NULL;
    desk->known_count = desk->known_capacity = 0;
    arena_finish(&desk->knowledge);
    kept_finish(&desk->kept);
}

/* --- what counts --- */

rp_mode desk_mode(const store_attempt *attempt)
{
    rp_mode mode = RP_MODE_PRACTICE; /* of one that nobody knows nothing counts */
    rp_mode_from_name(attempt->mode, &mode);
    return mode;
}

bool desk_is_held(const store_attempt *attempt)
{
    return rp_levels_held(desk_mode(attempt), attempt->released, attempt->locked);
}

rp_standing desk_standing(cli_desk *desk, const store_attempt *attempt)
{
    rp_standing out = { .scenario = attempt->scenario,
                        .mode = desk_mode(attempt),
                        .approval = attempt->approval,
                        .number = attempt->number,
                        .over = attempt->ended_ms,
                        .held = desk_is_held(attempt) };
    if (out.mode == RP_MODE_PRACTICE) /* never counts, and stands in nobody's way */
        return out;
    const desk_known *known = desk_know(desk, attempt);
    out.critical = known->critical;
    out.talked = known->talked;
    return out;
}
