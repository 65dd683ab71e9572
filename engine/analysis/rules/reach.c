/* What nobody can reach, and what nobody can leave. Of things that follow from one another only the first is
 * named: with a scene that nobody reaches, its questions go without saying. */
#include <stdlib.h>

#include "analysis/rules/leads.h"
#include "analysis/rules/rules.h"
#include "base/memory.h"
#include "base/str.h"

/* Marks the things of these names; names stand in the order of the things, or nearly. */
static void mark_named(const leads *all, const rp_names *names, bool *marked)
{
    size_t from = 0;
    for (size_t i = 0; i < names->count; i++)
        for (size_t tried = 0; tried < all->count; tried++) {
            size_t at = (from + tried) % all->count;
            if (marked[at] || !str_is(all->things[at].id, names->items[i]))
                continue;
            marked[at] = true;
            from = at + 1;
            break;
        }
}

static void report_lost(const rules_context *with, const leads_thing *thing)
{
    static const char *const words[] = { [LEADS_SCENE] = "scene",
                                         [LEADS_QUESTION] = "question",
                                         [LEADS_OPTION] = "option",
                                         [LEADS_ENDING] = "ending" };
    rules_report(with, thing->place, "nobody can reach the %s '%s'", words[thing->kind], thing->id);
}

/* Things that something reachable leads to, or nothing at all: there the cause lies. */
static void find_causes(const leads *all, const bool *lost, bool *cause)
{
    for (size_t i = 0; i < all->count; i++)
        cause[i] = lost[i];
    for (size_t i = 0; i < all->edge_count; i++)
        if (lost[all->edges[i].from] && all->edges[i].from != all->edges[i].to)
            cause[all->edges[i].to] = false;
    for (size_t i = 0; i < all->edge_count; i++)
        if (!lost[all->edges[i].from] && lost[all->edges[i].to])
            cause[all->edges[i].to] = true;
}

void rules_unreachable(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    leads all;
    if (!explored->complete || explored->unreachable.count == 0)
        return;
    leads_init(&all, with->scenario);
    bool *lost = arena_allocate(&all.memory, all.count), *cause = arena_allocate(&all.memory, all.count),
         *explained = arena_allocate(&all.memory, all.count);
    mark_named(&all, &explored->unreachable, lost);
    find_causes(&all, lost, cause);
    for (size_t i = 0; i < all.count; i++)
        if (cause[i])
            leads_mark(&all, i, lost, explained);
    for (size_t i = 0; i < all.count; i++)
        if (lost[i] && !cause[i] && !explained[i]) { /* the first of some that lead to one another alone */
            cause[i] = true;
            leads_mark(&all, i, lost, explained);
        }
    for (size_t i = 0; i < all.count; i++)
        if (cause[i])
            report_lost(with, &all.things[i]);
    leads_finish(&all);
}

/* The questions of one closed loop are one finding, at the first of them. */
static void report_loop(const rules_context *with, const leads *all, size_t first, bool *stuck)
{
    rules_list others = { .count = 0 };
    bool *after = memory_allocate(all->count), *back = memory_allocate(all->count);
    leads_mark(all, first, NULL, after);
    for (size_t i = first + 1; i < all->count; i++) {
        if (!stuck[i] || !after[i])
            continue;
        for (size_t j = 0; j < all->count; j++)
            back[j] = false;
        leads_mark(all, i, NULL, back);
        if (back[first]) {
            stuck[i] = false;
            rules_list_add(&others, all->things[i].id);
        }
    }
    free(after);
    free(back);
    const leads_thing *thing = &all->things[first];
    if (others.count)
        rules_report(with, thing->place, "no ending can be reached from question '%s' any more, nor from %s",
                     thing->id, rules_list_text(&others));
    else
        rules_report(with, thing->place, "no ending can be reached from question '%s' any more", thing->id);
}

void rules_stuck(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    leads all;
    if (explored->stuck_at.count == 0)
        return;
    leads_init(&all, with->scenario);
    bool *stuck = arena_allocate(&all.memory, all.count);
    for (size_t i = 0; i < with->scenario->question_count; i++)
        for (size_t j = 0; j < explored->stuck_at.count; j++)
            if (str_is(with->scenario->questions[i].id, explored->stuck_at.items[j]))
                stuck[with->scenario->scene_count + i] = true;
    for (size_t i = 0; i < all.count; i++)
        if (stuck[i])
            report_loop(with, &all, i, stuck);
    leads_finish(&all);
}
