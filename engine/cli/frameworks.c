/* The framework of the library, for what asks about all scenarios and no one's own. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "cli/cli.h"

/* What is looked for, and what came near it. */
typedef struct search {
    const char *unit; /* NULL: any framework does */
    near nearest;
    char best[80]; /* what `nearest` found: the framework that had it is gone */
    str all;       /* the units that there are */
    bool some;     /* there was one that could be loaded */
} search;

static bool has_unit(search *s, const rp_framework *framework)
{
    bool found = !s->unit;
    s->some = true;
    for (size_t i = 0; i < rp_framework_group_count(framework) && !found; i++) {
        const rp_group *group = rp_framework_group(framework, i);
        if (group->is_model)
            continue;
        found = str_is(group->id, s->unit);
        near_try(&s->nearest, group->id);
        str_print(&s->all, "%s%s", s->all.length ? ", " : "", group->id);
    }
    if (s->nearest.best && s->nearest.best != s->best) {
        snprintf(s->best, sizeof s->best, "%s", s->nearest.best);
        s->nearest.best = s->best;
    }
    return found;
}

static rp_framework *find_in(const rp_library *library, search *s)
{
    rp_framework *out = NULL;
    for (size_t i = 0; i < library_framework_count(library) && !out; i++) {
        rp_diagnostics *found = rp_diagnostics_create(); /* `check` tells why one cannot be loaded */
        out = cli_framework_load(library_framework_folder(library, i), library_framework_file(library, i),
                                 found);
        rp_diagnostics_destroy(found);
        if (out && !has_unit(s, out)) {
            rp_framework_destroy(out);
            out = NULL;
        }
    }
    return out;
}

/* Those of the library that is only fallen back to come last: scenarios find them there where no other has them. */
static rp_framework *find(const cli_context *cli, search *s)
{
    rp_framework *out = find_in(cli->library, s);
    if (out)
        return out;
    str_clear(&s->all); /* the same come once more */
    rp_library *all = library_create(library_folders(cli->library), NULL);
    out = find_in(all, s);
    library_destroy(all);
    return out;
}

rp_framework *cli_framework_of_library(const cli_context *cli, const char *unit, rp_error *error)
{
    search s = { .unit = unit, .nearest = near_to(unit ? unit : "") };
    rp_framework *out = find(cli, &s);
    if (!out && !s.some)
        rp_fail(error, RP_ERROR_IMPOSSIBLE,
                "no framework of marking points can be loaded from the library: "
                "'rapport check' says why");
    else if (!out && s.nearest.best)
        rp_fail(error, RP_ERROR_USAGE, "there is no unit '%s'; did you mean '%s'?", unit, s.nearest.best);
    else if (!out)
        rp_fail(error, RP_ERROR_USAGE, "there is no unit '%s'; there are %s", unit, str_text(&s.all));
    str_finish(&s.all);
    return out;
}
