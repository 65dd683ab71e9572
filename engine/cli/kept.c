#include "cli/kept.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/translations.h"

static bool same_digest(const rp_digest *a, const rp_digest *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

static bool is_it(const kept_scenario *one, kept_name name)
{
    return one->under == name.under && same_digest(&one->pack, name.pack) &&
           (name.under || same_digest(&one->framework, name.framework)) &&
           str_is(one->language, name.language);
}

/* Attempts at one scenario stand near one another in a log: the last one loaded is asked first. */
static kept_scenario *find(const kept_scenarios *all, kept_name name)
{
    for (size_t i = all->count; i-- > 0;)
        if (is_it(all->items[i], name))
            return all->items[i];
    return NULL;
}

static kept_scenario *load(store_log *log, kept_name name)
{
    kept_scenario *out = memory_allocate(sizeof *out);
    out->pack = *name.pack;
    out->under = name.under;
    out->language = memory_copy_text(name.language);
    if (name.under) {
        out->sound = cli_scenario_remarked(log, name.pack, name.under, &out->loaded, &out->why);
    } else {
        out->framework = *name.framework;
        out->sound = cli_scenario_from_log(log, name.pack, name.framework, &out->loaded, &out->why);
    }
    if (out->sound && name.language)
        cli_translate_into(&out->loaded, name.language);
    return out;
}

kept_scenario *kept_load(kept_scenarios *all, store_log *log, kept_name name, rp_error *error)
{
    kept_scenario *out = find(all, name);
    if (!out) {
        out = load(log, name);
        all->items = memory_grow(all->items, all->count, &all->capacity, sizeof *all->items);
        all->items[all->count++] = out;
    }
    if (out->sound)
        return out;
    *error = out->why;
    return NULL;
}

static char *assessor_of(store_log *log, const store_attempt *about)
{
    static const rp_stream nobody = { { 0 } };
    return memcmp(&about->assessor, &nobody, sizeof nobody) ? cli_person_name(log, &about->assessor) : NULL;
}

bool kept_replay(kept_scenarios *all, store_log *log, const store_attempts *of, const store_attempt *about,
                 const char *trainee, cli_attempt *out, rp_error *error)
{
    const kept_name name = { &about->pack, &about->framework, NULL, about->language };
    rp_mode mode = RP_MODE_OBSERVED;
    *out = (cli_attempt){ .about = *about, .all = *of, .trainee = (char *)(uintptr_t)trainee };
    if (!store_entries_of(log, &about->stream, &out->entries, error))
        return false;
    if (!rp_mode_from_name(about->mode, &mode))
        return rp_fail(error, RP_ERROR_UNSOUND, "unknown mode '%s'", about->mode);
    out->held = rp_levels_held(mode, about->released, about->locked);
    const kept_scenario *kept = kept_load(all, log, name, error);
    if (!kept)
        return false;
    out->scenario = kept->loaded;
    out->assessor = assessor_of(log, about);
    out->attempt = cli_replay(&kept->loaded, trainee, NULL, &out->entries, error);
    return out->attempt;
}

void kept_replay_finish(cli_attempt *attempt)
{
    rp_attempt_destroy(attempt->attempt);
    store_entries_finish(&attempt->entries);
    free(attempt->assessor);
    *attempt = (cli_attempt){ .attempt = NULL };
}

void kept_finish(kept_scenarios *all)
{
    for (size_t i = 0; i < all->count; i++) {
        cli_scenario_finish(&all->items[i]->loaded);
        free(all->items[i]->language);
        free(all->items[i]);
    }
    free(all->items);
    *all = (kept_scenarios){ .items = NULL };
}
