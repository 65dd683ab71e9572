/* The workshop's part that compares two versions of a scenario. */
#include <string.h>

#include "cli/comparing.h"
#include "cli/workshop.h"

/* --- which --- */

static bool load_from(store_log *log, const char *id, cli_scenario *out, rp_error *error)
{
    store_approvals all;
    const store_approval *last = NULL;
    if (!store_approvals_all(log, &all, error))
        return false;
    for (size_t i = 0; i < all.count; i++)
        if (str_is(all.items[i].scenario, id) && all.items[i].state == RP_APPROVAL_APPROVED &&
            store_approval_of(&all, &all.items[i].pack, 0) == &all.items[i])
            last = &all.items[i];
    bool loaded = last ? cli_scenario_from_log(log, &last->pack, &last->framework, out, error)
                       : rp_fail(error, RP_ERROR_IMPOSSIBLE, "no version of '%s' was approved yet", id);
    store_approvals_finish(&all);
    return loaded;
}

static bool load_approved(cli_workshop *workshop, const char *id, cli_scenario *out, rp_error *error)
{
    store_log *own = workshop->desk->log,
              *log = own ? own : cli_log_read_if_there(workshop->desk->cli, error);
    bool loaded = log && load_from(log, id, out, error);
    if (!log && error->kind == RP_ERROR_NONE)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "no version of '%s' was approved yet", id);
    if (log != own)
        store_destroy(log);
    return loaded;
}

/* --- what is different --- */

static void take(arena *memory, const diff *all, rp_workshop_changes *out)
{
    size_t count = 0;
    for (int group = DIFF_TEXT; group < DIFF_GROUPS; group++)
        count += diff_count(all, (diff_group)group);
    rp_workshop_change *items = arena_allocate(memory, (count + 1) * sizeof *items);
    for (int group = DIFF_TEXT; group < DIFF_GROUPS; group++) {
        for (size_t i = 0; i < diff_count(all, (diff_group)group); i++) {
            const diff_change *one = diff_at(all, (diff_group)group, i);
            items[out->count++] = (rp_workshop_change){ .group = diff_group_name(one->group),
                                                        .what = arena_text(memory, one->what),
                                                        .id = arena_text(memory, one->id),
                                                        .field = arena_text(memory, one->field),
                                                        .before = arena_text(memory, one->before),
                                                        .after = arena_text(memory, one->after),
                                                        .file = arena_text(memory, one->place.file),
                                                        .line = one->place.line };
        }
    }
    out->items = items;
}

static void compare(arena *memory, cli_scenario *old, cli_scenario *new, rp_workshop_changes *out)
{
    diff *all = comparing_create(old, new);
    str sum = STR_EMPTY;
    comparing_sum(old, new, all, &sum);
    *out = (rp_workshop_changes){ .old_version = rp_scenario_about(old->scenario)->version,
                                  .new_version = rp_scenario_about(new->scenario)->version,
                                  .suggested = diff_version(all),
                                  .text_only = comparing_is_text_only(all),
                                  .sum = arena_text(memory, sum.bytes) };
    take(memory, all, out);
    str_finish(&sum);
    diff_destroy(all);
}

bool workshop_compare(void *data, const char *old, const char *new, rp_workshop_changes *changes,
                      rp_error *error)
{
    cli_workshop *workshop = data;
    cli_scenario before = { .pack = NULL }, now = { .pack = NULL };
    rp_error why = { 0 };
    arena_clear(&workshop->compared);
    bool loaded = workshop_load(&workshop->cli, new, &now, &why);
    if (loaded)
        loaded = old ? workshop_load(&workshop->cli, old, &before, &why)
                     : load_approved(workshop, rp_scenario_about(now.scenario)->id, &before, &why);
    if (loaded)
        compare(&workshop->compared, &before, &now, changes);
    else if (error)
        *error = why;
    cli_scenario_finish(&before);
    cli_scenario_finish(&now);
    return loaded;
}
