/* The library as it is offered, a scenario a step. Levels are not among it: a last result is how the story ended. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/desk.h"
#include "cli/translations.h"
#include "core/model.h"

static const char *day(cli_desk *desk, int64_t at_ms)
{
    char out[RP_DESK_DATE];
    desk_date(at_ms, false, out);
    return arena_text(&desk->library, out);
}

/* --- what the trainee did --- */

static const char *ending_title(const rp_scenario *scenario, const char *id)
{
    for (size_t i = 0; i < scenario->ending_count; i++)
        if (str_is(scenario->endings[i].id, id) && !strchr(scenario->endings[i].title, '{'))
            return scenario->endings[i].title;
    return id; /* of another version, or with an insert that only that run could fill */
}

/* The trainee's last run that is over, in words. */
static const char *last_words(cli_desk *desk, const rp_scenario *scenario)
{
    const char *id = rp_scenario_about(scenario)->id;
    for (size_t i = desk->attempts.count; i-- > 0;) {
        const store_attempt *one = &desk->attempts.items[i];
        if (!one->ended_ms || !str_is(one->scenario, id))
            continue;
        const char *when = day(desk, one->ended_ms);
        if (!one->ending)
            return arena_print(&desk->library, "%s, stopped by a fault, %s", one->mode, when);
        return arena_print(&desk->library, "%s, “%s”, %s", one->mode, ending_title(scenario, one->ending),
                           when);
    }
    return NULL;
}

static void tell_unfinished(cli_desk *desk, rp_desk_card *card)
{
    const store_attempt *one = cli_unfinished(desk->log, &desk->attempts, &desk->who.stream, card->id, true);
    if (!one)
        return;
    const char *when = day(desk, one->began_ms);
    card->looks_back = one->ended_ms;
    card->unfinished = card->looks_back
                           ? arena_print(&desk->library, "looking back at the %s run of %s", one->mode, when)
                           : arena_print(&desk->library, "%s, begun on %s, %zu %s", one->mode, when,
                                         one->answers, one->answers == 1 ? "answer given" : "answers given");
}

/* --- points --- */

static bool is_shown(const cli_desk *desk, const char *point, const char *family)
{
    for (size_t i = 0; i < desk->shown_count; i++)
        if (str_is(desk->shown[i].point, point) && str_is(desk->shown[i].family, family))
            return true;
    return false;
}

/* Whether one more family is needed, and this one would be it. */
static bool would_add(const cli_desk *desk, const char *point, const char *family)
{
    size_t families = 0;
    for (size_t i = 0; i < desk->shown_count; i++)
        families += str_is(desk->shown[i].point, point);
    return families < RP_FAMILIES_NEEDED && !is_shown(desk, point, family);
}

static void add_shown(cli_desk *desk, const known_run *by)
{
    for (size_t i = 0; i < by->level_count; i++) {
        if (by->levels[i].level != RP_LEVEL_SHOWN || is_shown(desk, by->levels[i].id, by->family))
            continue;
        desk->shown = memory_grow(desk->shown, desk->shown_count, &desk->shown_capacity, sizeof *desk->shown);
        desk->shown[desk->shown_count++] = (desk_shown){ by->levels[i].id, by->family };
    }
}

/* What the runs show that count, as far as the trainee may know. */
static void find_shown(cli_desk *desk)
{
    const store_attempts *all = &desk->attempts;
    rp_standing *standings = memory_allocate((all->count + 1) * sizeof *standings);
    for (size_t i = 0; i < all->count; i++)
        standings[i] = known_standing(&desk->known, desk->log, &all->items[i]);
    for (size_t i = 0; i < all->count; i++)
        if (!rp_not_counted(standings, all->count, i) && !known_held(&all->items[i]))
            add_shown(desk, known_of(&desk->known, desk->log, &all->items[i]));
    free(standings);
}

static void fill_points(cli_desk *desk, const cli_scenario *loaded, rp_desk_card *card)
{
    size_t count = rp_scenario_point_count(loaded->scenario);
    rp_desk_point *points = arena_allocate(&desk->library, (count + 1) * sizeof *points);
    for (size_t i = 0; i < count; i++) {
        const rp_definition *point = rp_scenario_claim(loaded->scenario, i);
        points[i] = (rp_desk_point){ .id = arena_text(&desk->library, point->id),
                                     .title = arena_text(&desk->library, point->title),
                                     .unit = arena_text(&desk->library, point->group),
                                     .adds = would_add(desk, point->id, card->family) };
    }
    card->points = points;
    card->point_count = count;
    card->units = known_units(loaded, &desk->library, &card->unit_count);
}

/* --- the card --- */

static void fill_card(cli_desk *desk, const cli_scenario *loaded, rp_desk_card *card)
{
    const rp_scenario *scenario = loaded->scenario;
    const rp_about *about = rp_scenario_about(scenario);
    const store_approval *approval = store_approval_of(&desk->approvals, &loaded->digest, 0);
    *card = (rp_desk_card){
        .id = arena_text(&desk->library, about->id),
        .title = arena_text(&desk->library, about->title),
        .family = arena_text(&desk->library, about->family),
        .kind = arena_text(&desk->library, about->kind),
        .channel = arena_text(&desk->library, about->channel),
        .language = arena_text(&desk->library, about->language),
        .summary = arena_text(&desk->library, about->summary),
        .version = about->version,
        .minutes = about->minutes,
        .approval = approval ? approval->state : RP_APPROVAL_DRAFT,
        .scored = rp_scenario_scored(scenario),
    };
    fill_points(desk, loaded, card);
    if (!desk_log(desk))
        return;
    card->last = last_words(desk, scenario);
    tell_unfinished(desk, card);
}

/* --- step by step --- */

void desk_library_close(cli_desk *desk)
{
    known_rest(&desk->known);
    store_attempts_finish(&desk->attempts);
    store_approvals_finish(&desk->approvals);
    arena_finish(&desk->library);
    free(desk->shown);
    desk->shown = NULL;
    desk->shown_count = desk->shown_capacity = 0;
    desk->next = desk->played = 0;
}

/* Who plays without a name needs no log: where it cannot be read nothing is approved. */
static bool read_log(cli_desk *desk, rp_error *error)
{
    rp_error ignored = { 0 };
    if (desk_log(desk) && !store_attempts_of(desk->log, &desk->who.stream, &desk->attempts, error))
        return false;
    if (desk->log)
        return store_approvals_all(desk->log, &desk->approvals, error);
    store_log *log = cli_log_read_if_there(desk->cli, &ignored);
    if (log)
        store_approvals_all(log, &desk->approvals, &ignored);
    store_destroy(log);
    return true;
}

bool desk_library_open(void *data, size_t *most, rp_error *error)
{
    cli_desk *desk = data;
    desk_library_close(desk);
    if (!desk->playing.scenario.pack && !desk->watch.cli) /* what is chosen reads from it */
        cli_library_read(desk->cli);
    *most = library_count(desk->cli->library);
    return read_log(desk, error);
}

/* One attempt that may count a step; true once all are known, and what they show. */
static bool know_attempts(cli_desk *desk)
{
    while (desk->played < desk->attempts.count) {
        const store_attempt *one = &desk->attempts.items[desk->played++];
        if (known_mode(one) == RP_MODE_PRACTICE || known_already(&desk->known, one))
            continue;
        known_of(&desk->known, desk->log, one);
        return false;
    }
    return true;
}

rp_desk_step desk_library_next(void *data, rp_desk_card *card)
{
    cli_desk *desk = data;
    const rp_library *library = desk->cli->library;
    if (!know_attempts(desk))
        return RP_DESK_WORKING;
    if (desk->next >= library_count(library)) {
        known_rest(&desk->known);
        return RP_DESK_END;
    }
    if (desk->next == 0)
        find_shown(desk);
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error ignored = { 0 }; /* what cannot be loaded is not offered; `check` is for its author */
    bool sound = cli_scenario_load(desk->cli, library_id(library, desk->next++), found, &loaded, &ignored);
    if (sound) {
        cli_translate_for_user(&loaded);
        fill_card(desk, &loaded, card);
    }
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
    return sound ? RP_DESK_FOUND : RP_DESK_WORKING;
}
