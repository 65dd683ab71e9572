#include "analysis/match.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"

enum { SOMEWHAT_ALIKE = 300, ALIKE = 500 };

typedef struct matching {
    const match_item *old, *new;
    size_t old_count, new_count;
    size_t *to_new, *to_old;
} matching;

typedef bool rule(const match_item *old, const match_item *new);

static bool same(const match_item *old, const match_item *new)
{
    return str_is(old->id, new->id) && str_is(old->text, new->text);
}

static bool same_words(const match_item *old, const match_item *new)
{
    return *old->text && str_is(old->text, new->text);
}

static bool same_id_and_alike(const match_item *old, const match_item *new)
{
    return str_is(old->id, new->id) && near_likeness(old->text, new->text) >= SOMEWHAT_ALIKE;
}

static bool same_id(const match_item *old, const match_item *new)
{
    return str_is(old->id, new->id);
}

static void join(matching *m, size_t old, size_t new)
{
    m->to_new[old] = new;
    m->to_old[new] = old;
}

static void match_by(matching *m, rule *fits)
{
    for (size_t i = 0; i < m->old_count; i++)
        for (size_t j = 0; j < m->new_count && m->to_new[i] == MATCH_NONE; j++)
            if (m->to_old[j] == MATCH_NONE && fits(&m->old[i], &m->new[j]))
                join(m, i, j);
}

typedef struct candidate {
    size_t like, old, new;
} candidate;

static int by_likeness(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->like != y->like)
        return x->like > y->like ? -1 : 1;
    if (x->old != y->old)
        return x->old < y->old ? -1 : 1;
    return (x->new > y->new) - (x->new < y->new);
}

/* The pairs that are most alike first. */
static void match_alike(matching *m)
{
    candidate *all = NULL;
    size_t count = 0, capacity = 0;
    for (size_t i = 0; i < m->old_count; i++)
        for (size_t j = 0; m->to_new[i] == MATCH_NONE && *m->old[i].text && j < m->new_count; j++) {
            size_t like = m->to_old[j] == MATCH_NONE ? near_likeness(m->old[i].text, m->new[j].text) : 0;
            if (like < ALIKE)
                continue;
            all = memory_grow(all, count, &capacity, sizeof *all);
            all[count++] = (candidate){ like, i, j };
        }
    if (count)
        qsort(all, count, sizeof *all, by_likeness);
    for (size_t i = 0; i < count; i++)
        if (m->to_new[all[i].old] == MATCH_NONE && m->to_old[all[i].new] == MATCH_NONE)
            join(m, all[i].old, all[i].new);
    free(all);
}

void match_things(const match_item *old, size_t old_count, const match_item *new, size_t new_count,
                  size_t *to_new, size_t *to_old)
{
    matching m = { old, new, old_count, new_count, to_new, to_old };
    for (size_t i = 0; i < old_count; i++)
        to_new[i] = MATCH_NONE;
    for (size_t i = 0; i < new_count; i++)
        to_old[i] = MATCH_NONE;
    match_by(&m, same);
    match_by(&m, same_words);
    match_by(&m, same_id_and_alike);
    match_alike(&m);
    match_by(&m, same_id);
}
