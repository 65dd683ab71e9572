/* Runs and library by scenario: which runs count, and how many attempts are left. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "portfolio/map.h"

static int by_id(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* By scenario, then in the order in which they began; runs of one moment, which no log has, by their streams. */
static int by_scenario(const void *a, const void *b)
{
    const rp_folio_run *one = *(const rp_folio_run *const *)a, *other = *(const rp_folio_run *const *)b;
    int order = strcmp(one->standing.scenario, other->standing.scenario);
    if (order == 0)
        order = (one->place > other->place) - (one->place < other->place);
    return order ? order : memcmp(&one->stream, &other->stream, sizeof one->stream);
}

static void add_ids(map_whole *whole)
{
    const rp_folio *from = whole->from;
    size_t most = from->run_count + from->scenario_count, count = 0;
    const char **ids = memory_allocate((most + 1) * sizeof *ids);
    for (size_t i = 0; i < from->run_count; i++)
        ids[count++] = from->runs[i].standing.scenario;
    for (size_t i = 0; i < from->scenario_count; i++)
        ids[count++] = from->scenarios[i].id;
    qsort(ids, count, sizeof *ids, by_id);
    whole->scenarios = arena_allocate(&whole->memory, (count + 1) * sizeof *whole->scenarios);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || !str_is(ids[i], ids[i - 1]))
            whole->scenarios[whole->scenario_count++].id = ids[i];
    free(ids);
}

/* The runs of each are neighbours once they are sorted. */
static void add_runs(map_whole *whole)
{
    const rp_folio *from = whole->from;
    const rp_folio_run **runs = arena_allocate(&whole->memory, (from->run_count + 1) * sizeof *runs);
    size_t next = 0;
    for (size_t i = 0; i < from->run_count; i++)
        runs[i] = &from->runs[i];
    qsort(runs, from->run_count, sizeof *runs, by_scenario);
    for (size_t i = 0; i < whole->scenario_count; i++) {
        map_scenario *one = &whole->scenarios[i];
        one->runs = runs + next;
        while (next < from->run_count && str_is(runs[next]->standing.scenario, one->id))
            next++;
        one->run_count = (size_t)(runs + next - one->runs);
    }
}

static void add_library(map_whole *whole)
{
    for (size_t i = 0; i < whole->from->scenario_count; i++) {
        const rp_folio_scenario *from = &whole->from->scenarios[i];
        map_scenario *one = bsearch(&from->id, whole->scenarios, whole->scenario_count,
                                    sizeof *whole->scenarios, by_id); /* the id is their first member */
        one->library = from;
    }
}

static void count_runs(map_whole *whole, map_scenario *one)
{
    rp_standing *standings = memory_allocate((one->run_count + 1) * sizeof *standings);
    int last = 0;
    one->not_counted = arena_allocate(&whole->memory, (one->run_count + 1) * sizeof *one->not_counted);
    for (size_t i = 0; i < one->run_count; i++) {
        standings[i] = one->runs[i]->standing;
        if (standings[i].mode != RP_MODE_PRACTICE && standings[i].number > last)
            last = standings[i].number;
    }
    for (size_t i = 0; i < one->run_count; i++)
        one->not_counted[i] = rp_not_counted(standings, one->run_count, i);
    one->left = last < RP_ATTEMPTS_COUNTED ? RP_ATTEMPTS_COUNTED - last : 0;
    free(standings);
}

void map_scenarios(map_whole *whole)
{
    add_ids(whole);
    add_runs(whole);
    add_library(whole);
    for (size_t i = 0; i < whole->scenario_count; i++)
        count_runs(whole, &whole->scenarios[i]);
}
