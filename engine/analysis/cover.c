/* One point at a time: the one with the fewest ways left to cover it. Each way is tried in the order of the sets, and
 * ruled out for the ways after it, so that no choice is looked at twice. A branch is left where even the best set
 * could not make it smaller than the smallest choice known, which is a greedy one at first. */
#include "analysis/cover.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct covering {
    const cover_problem *of;
    size_t *need;      /* per point: families that are still wanted */
    size_t *hits;      /* [point * families + family]: chosen sets of the family that cover the point */
    size_t *ruled_out; /* per set: how often; 0: it may be chosen */
    size_t *chosen, chosen_count;
    size_t *best, best_count;
    size_t steps; /* that are left */
} covering;

static bool adds_to(const covering *c, size_t set, size_t point)
{
    const cover_problem *of = c->of;
    return c->need[point] > 0 && of->covers[set * of->points + point] &&
           c->hits[point * of->families + of->family[set]] == 0;
}

static size_t gain_of(const covering *c, size_t set)
{
    size_t gain = 0;
    for (size_t point = 0; point < c->of->points; point++)
        gain += adds_to(c, set, point);
    return gain;
}

static void choose(covering *c, size_t set)
{
    const cover_problem *of = c->of;
    for (size_t point = 0; point < of->points; point++) {
        bool adds = adds_to(c, set, point);
        c->hits[point * of->families + of->family[set]] += of->covers[set * of->points + point];
        c->need[point] -= adds;
    }
    c->chosen[c->chosen_count++] = set;
}

/* Undoes the last choice; `needed` is what was needed before it. */
static void take_back(covering *c, const size_t *needed)
{
    const cover_problem *of = c->of;
    size_t set = c->chosen[--c->chosen_count];
    for (size_t point = 0; point < of->points; point++)
        c->hits[point * of->families + of->family[set]] -= of->covers[set * of->points + point];
    memcpy(c->need, needed, of->points * sizeof *needed);
}

static size_t count_ways(const covering *c, size_t point)
{
    size_t ways = 0;
    for (size_t set = 0; set < c->of->sets; set++)
        ways += !c->ruled_out[set] && adds_to(c, set, point);
    return ways;
}

/* The point to go on with, or the number of points where all are covered. `*hopeless` where one cannot be. */
static size_t next_point(const covering *c, bool *hopeless)
{
    size_t next = c->of->points, fewest = 0;
    *hopeless = false;
    for (size_t point = 0; point < c->of->points && !*hopeless; point++) {
        if (!c->need[point])
            continue;
        size_t ways = count_ways(c, point);
        *hopeless = ways < c->need[point];
        if (next == c->of->points || ways < fewest) {
            next = point;
            fewest = ways;
        }
    }
    return next;
}

/* How many more sets it takes at least. */
static size_t least_more(const covering *c)
{
    size_t open = 0, most = 1;
    for (size_t point = 0; point < c->of->points; point++)
        open += c->need[point];
    for (size_t set = 0; set < c->of->sets; set++) {
        size_t gain = c->ruled_out[set] ? 0 : gain_of(c, set);
        most = gain > most ? gain : most;
    }
    return (open + most - 1) / most;
}

static void keep_best(covering *c)
{
    memcpy(c->best, c->chosen, c->chosen_count * sizeof *c->best);
    c->best_count = c->chosen_count;
}

static void search(covering *c)
{
    bool hopeless;
    size_t point = next_point(c, &hopeless), sets = c->of->sets;
    if (c->steps == 0 || hopeless || c->chosen_count + least_more(c) >= c->best_count)
        return;
    c->steps--;
    if (point == c->of->points) {
        keep_best(c);
        return;
    }
    size_t *needed = memory_allocate(c->of->points * sizeof *needed),
           *tried = memory_allocate(sets * sizeof *tried);
    size_t tried_count = 0;
    memcpy(needed, c->need, c->of->points * sizeof *needed);
    for (size_t set = 0; set < sets; set++) {
        if (c->ruled_out[set] || !adds_to(c, set, point))
            continue;
        choose(c, set);
        search(c);
        take_back(c, needed);
        c->ruled_out[set]++;
        tried[tried_count++] = set;
    }
    while (tried_count > 0)
        c->ruled_out[tried[--tried_count]]--;
    free(needed);
    free(tried);
}

/* The set that covers most of what is open, again and again. */
static void choose_greedily(covering *c)
{
    for (;;) {
        size_t best = 0, most = 0;
        for (size_t set = 0; set < c->of->sets; set++) {
            size_t gain = gain_of(c, set);
            if (gain > most) {
                most = gain;
                best = set;
            }
        }
        if (!most)
            break;
        choose(c, best);
    }
    keep_best(c);
}

/* As many families as there are, but no more than are wanted. */
static void count_needs(const cover_problem *of, size_t *need)
{
    bool *met = memory_allocate(of->families * sizeof *met);
    for (size_t point = 0; point < of->points; point++) {
        memset(met, 0, of->families * sizeof *met);
        need[point] = 0;
        for (size_t set = 0; set < of->sets && need[point] < of->wanted; set++) {
            bool new = of->covers[set * of->points + point] && !met[of->family[set]];
            met[of->family[set]] = met[of->family[set]] || new;
            need[point] += new;
        }
    }
    free(met);
}

static int by_number(const void *a, const void *b)
{
    size_t x = *(const size_t *)a, y = *(const size_t *)b;
    return (x > y) - (x < y);
}

size_t cover_smallest(const cover_problem *problem, size_t *chosen, bool *exact)
{
    covering c = {
        .of = problem,
        .need = memory_allocate(problem->points * sizeof *c.need),
        .hits = memory_allocate(problem->points * problem->families * sizeof *c.hits),
        .ruled_out = memory_allocate(problem->sets * sizeof *c.ruled_out),
        .chosen = memory_allocate(problem->sets * sizeof *c.chosen),
        .best = chosen,
        .steps = problem->steps ? problem->steps : COVER_STEPS,
    };
    count_needs(problem, c.need);
    choose_greedily(&c);
    memset(c.hits, 0, problem->points * problem->families * sizeof *c.hits);
    c.chosen_count = 0;
    count_needs(problem, c.need);
    search(&c);
    qsort(c.best, c.best_count, sizeof *c.best, by_number);
    *exact = c.steps > 0;
    free(c.need);
    free(c.hits);
    free(c.ruled_out);
    free(c.chosen);
    return c.best_count;
}
