/* The desk's part that looks back: the attempts of the trainee, and their pages. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/desk.h"

/* --- the list, the newest first --- */

void desk_past_close(cli_desk *desk)
{
    known_rest(&desk->known);
    store_attempts_finish(&desk->past);
    store_entries_finish(&desk->reflections);
    free(desk->standings);
    desk->standings = NULL;
    desk->past_left = 0;
}

bool desk_past_open(void *data, size_t *count, rp_error *error)
{
    cli_desk *desk = data;
    desk_past_close(desk);
    *count = 0;
    if (desk_log(desk) && (!store_attempts_of(desk->log, &desk->who.stream, &desk->past, error) ||
                           !store_entries_of_kind(desk->log, RP_KIND_REFLECTION, &desk->reflections, error)))
        return false;
    *count = desk->past_left = desk->past.count;
    desk->standings = memory_allocate((*count + 1) * sizeof *desk->standings);
    return true;
}

static void take_entries(const cli_desk *desk, rp_desk_past *out)
{
    for (size_t i = 0; i < desk->reflections.count; i++) {
        const rp_entry *entry = &desk->reflections.items[i];
        out->reflected = out->reflected || rp_reflection_is_about(entry, &out->stream);
        out->finished = out->finished || rp_reflection_covers(entry, &out->stream);
    }
}

static void fill(const store_attempt *from, const known_run *known, rp_desk_past *out)
{
    *out = (rp_desk_past){ .stream = from->stream,
                           .scenario = from->scenario,
                           .title = from->title,
                           .mode = known_mode(from),
                           .approval = from->approval,
                           .number = from->number,
                           .practised = from->practised,
                           .answers = from->answers,
                           .began_ms = from->began_ms,
                           .ended_ms = from->ended_ms,
                           .stopped = from->stopped,
                           .ending = known->ending,
                           .outcome = known->outcome,
                           .held = known_held(from),
                           .units = known->units,
                           .unit_count = known->unit_count,
                           .rated = known->rated,
                           .debrief_seen = from->debrief_ms,
                           .unreadable = known->unreadable };
    if (!out->held && from->ended_ms) {
        out->levels = known->levels;
        out->level_count = known->level_count;
    }
}

/* Whether the one at `index` can only be told once the one at `i` is known: itself, or an earlier one that may keep it
 * from counting. */
static bool rests_on(const store_attempts *all, size_t index, size_t i)
{
    const store_attempt *one = &all->items[index], *other = &all->items[i];
    return i == index || (str_is(one->scenario, other->scenario) && known_mode(one) != RP_MODE_PRACTICE &&
                          known_mode(other) != RP_MODE_PRACTICE);
}

/* At most one attempt is played again with each step. */
rp_desk_step desk_past_next(void *data, rp_desk_past *out)
{
    cli_desk *desk = data;
    const store_attempts *all = &desk->past;
    if (!desk->past_left) {
        known_rest(&desk->known);
        return RP_DESK_END;
    }
    size_t index = desk->past_left - 1;
    for (size_t i = 0; i <= index; i++) {
        if (!rests_on(all, index, i))
            continue;
        if (!known_already(&desk->known, &all->items[i])) {
            known_of(&desk->known, desk->log, &all->items[i]);
            return RP_DESK_WORKING;
        }
        desk->standings[i] = known_standing(&desk->known, desk->log, &all->items[i]);
    }
    fill(&all->items[index], known_of(&desk->known, desk->log, &all->items[index]), out);
    take_entries(desk, out);
    out->after_debrief = cli_after_debrief(all, &all->items[index]);
    out->not_counted = rp_not_counted(desk->standings, all->count, index);
    desk->past_left--;
    return RP_DESK_FOUND;
}

/* --- one of them --- */

bool desk_find_own(cli_desk *desk, const rp_stream *attempt, store_attempt *out, store_attempts *all,
                   rp_error *error)
{
    if (!desk_log(desk))
        return rp_fail(error, RP_ERROR_USAGE, "only a trainee who is signed in has attempts");
    if (!store_attempts_of(desk->log, &desk->who.stream, all, error))
        return false;
    const store_attempt *found = store_attempts_find(all, attempt);
    if (found) {
        *out = *found;
        return true;
    }
    store_attempts_finish(all);
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no such attempt of %s", desk->name);
}

bool desk_counts(void *data, const rp_stream *attempt, const char **why, rp_error *error)
{
    cli_desk *desk = data;
    store_attempts all;
    store_attempt own;
    if (!desk_find_own(desk, attempt, &own, &all, error))
        return false;
    rp_standing *standings = memory_allocate(all.count * sizeof *standings);
    size_t index = (size_t)(store_attempts_find(&all, attempt) - all.items);
    for (size_t i = 0; i <= index; i++)
        if (rests_on(&all, index, i))
            standings[i] = known_standing(&desk->known, desk->log, &all.items[i]);
    *why = rp_not_counted(standings, all.count, index);
    free(standings);
    store_attempts_finish(&all);
    return true;
}

/* --- pages --- */

bool desk_pages(const cli_desk *desk, str *out, rp_error *error)
{
    str_print(out, "%s/pages", desk->cli->data);
    return store_make_folder(out->bytes, error);
}

bool desk_page(void *data, const rp_stream *attempt, const char *path, const char **written, rp_error *error)
{
    cli_desk *desk = data;
    char name[RP_STREAM_HEX];
    store_attempts all;
    store_attempt own;
    rp_format format;
    if (path && !cli_report_format(path, &format, error))
        return false;
    if (!desk_find_own(desk, attempt, &own, &all, error))
        return false;
    store_attempts_finish(&all);
    str_clear(&desk->page);
    rp_stream_hex(attempt, name);
    if (path)
        str_add(&desk->page, path);
    else if (desk_pages(desk, &desk->page, error))
        str_print(&desk->page, "/%.8s.html", name);
    else
        return false;
    *written = desk->page.bytes;
    return cli_report_write(desk->cli, desk->log, name, *written, error);
}
