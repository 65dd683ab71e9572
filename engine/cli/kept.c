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
