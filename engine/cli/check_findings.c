/* The lists of findings that checking fills, and all of them in reading order. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/check.h"

rp_diagnostics *check_list(cli_checking *c)
{
    c->lists = memory_grow(c->lists, c->count, &c->capacity, sizeof *c->lists);
    return c->lists[c->count++] = rp_diagnostics_create();
}

void check_finish(cli_checking *c)
{
    for (size_t i = 0; i < c->count; i++)
        rp_diagnostics_destroy(c->lists[i]);
    free(c->lists);
    waivers_destroy(c->waivers);
}

static bool is_known(const check_findings *all, const rp_diagnostic *one)
{
    for (size_t i = all->count; i > 0; i--) {
        const rp_diagnostic *other = all->items[i - 1];
        if (other->line != one->line || !str_is(other->file, one->file))
            return false;
        if (str_is(other->message, one->message))
            return true;
    }
    return false;
}

static bool comes_before(const rp_diagnostic *a, const rp_diagnostic *b)
{
    int by_file = strcmp(a->file, b->file);
    return by_file < 0 || (by_file == 0 && a->line < b->line);
}

/* Takes the finding that is first of all that are left: each list is sorted already. */
static const rp_diagnostic *take_first(const cli_checking *c, size_t *taken)
{
    const rp_diagnostic *first = NULL;
    size_t from = 0;
    for (size_t i = 0; i < c->count; i++) {
        if (taken[i] == rp_diagnostics_count(c->lists[i]))
            continue;
        const rp_diagnostic *one = rp_diagnostics_at(c->lists[i], taken[i]);
        if (first && !comes_before(one, first))
            continue;
        first = one;
        from = i;
    }
    if (first)
        taken[from]++;
    return first;
}

check_findings check_gather(const cli_checking *c)
{
    size_t count = 0, *taken = memory_allocate((c->count + 1) * sizeof *taken);
    for (size_t i = 0; i < c->count; i++)
        count += rp_diagnostics_count(c->lists[i]);
    check_findings out = { memory_allocate((count + 1) * sizeof *out.items), 0 };
    for (const rp_diagnostic *one; (one = take_first(c, taken));)
        if (!is_known(&out, one))
            out.items[out.count++] = one;
    free(taken);
    return out;
}
