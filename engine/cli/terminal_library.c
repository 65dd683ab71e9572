/* The library as the terminal lists it. Levels are not among it: a last result is how the story ended. */
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "cli/terminal.h"
#include "cli/translations.h"
#include "core/model.h"

const char *terminal_date(arena *memory, int64_t at_ms)
{
    static const char *const months[] = { "January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December" };
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm parts;
    if (!localtime_r(&seconds, &parts))
        return "no date";
    return arena_print(memory, "%d %s %d", parts.tm_mday, months[parts.tm_mon], parts.tm_year + 1900);
}

static const char *ending_title(const rp_scenario *scenario, const char *id)
{
    for (size_t i = 0; i < scenario->ending_count; i++)
        if (str_is(scenario->endings[i].id, id) && !strchr(scenario->endings[i].title, '{'))
            return scenario->endings[i].title;
    return id; /* of another version, or with an insert that only that run could fill */
}

/* The trainee's last run that is over, in words. */
static const char *last_words(terminal *desk, const store_attempts *all, const rp_scenario *scenario)
{
    const char *id = rp_scenario_about(scenario)->id;
    for (size_t i = all->count; i-- > 0;) {
        const store_attempt *one = &all->items[i];
        if (!one->ended_ms || !str_is(one->scenario, id) ||
            memcmp(&one->trainee, &desk->trainee, sizeof desk->trainee) != 0)
            continue;
        const char *when = terminal_date(&desk->library, one->ended_ms);
        if (!one->ending)
            return arena_print(&desk->library, "%s, stopped by a fault, %s", one->mode, when);
        return arena_print(&desk->library, "%s, “%s”, %s", one->mode, ending_title(scenario, one->ending),
                           when);
    }
    return NULL;
}

static const char *unfinished_words(terminal *desk, const store_attempts *all, const char *id)
{
    const store_attempt *one = cli_unfinished(desk->log, all, &desk->trainee, id, true);
    if (!one)
        return NULL;
    const char *when = terminal_date(&desk->library, one->began_ms);
    if (one->ending)
        return arena_print(&desk->library, "looking back at the %s run of %s", one->mode, when);
    return arena_print(&desk->library, "%s, begun on %s, %zu %s", one->mode, when, one->answers,
                       one->answers == 1 ? "answer given" : "answers given");
}

static void add_scenario(terminal *desk, const store_attempts *all, const rp_scenario *scenario,
                         term_scenario *out)
{
    const rp_about *about = rp_scenario_about(scenario);
    *out = (term_scenario){ .id = arena_text(&desk->library, about->id),
                            .title = arena_text(&desk->library, about->title),
                            .kind = arena_text(&desk->library, about->kind),
                            .minutes = about->minutes };
    if (!desk->log)
        return;
    out->last = last_words(desk, all, scenario);
    out->unfinished = unfinished_words(desk, all, about->id);
}

bool terminal_library(terminal *desk, const term_scenario **scenarios, size_t *count, rp_error *error)
{
    rp_library *library = desk->cli->library;
    store_attempts all = { .count = 0 };
    if (desk->log && !store_attempts_all(desk->log, &all, error))
        return false;
    arena_clear(&desk->library);
    term_scenario *list = arena_allocate(&desk->library, (library_count(library) + 1) * sizeof *list);
    *count = 0;
    for (size_t i = 0; i < library_count(library); i++) {
        cli_scenario loaded = { .pack = NULL };
        rp_diagnostics *found = rp_diagnostics_create();
        rp_error why = { 0 }; /* what cannot be loaded is not offered; `check` is for its author */
        if (cli_scenario_load(desk->cli, library_id(library, i), found, &loaded, &why)) {
            cli_translate_for_user(&loaded);
            add_scenario(desk, &all, loaded.scenario, &list[(*count)++]);
        }
        cli_scenario_finish(&loaded);
        rp_diagnostics_destroy(found);
    }
    store_attempts_finish(&all);
    *scenarios = list;
    return true;
}
